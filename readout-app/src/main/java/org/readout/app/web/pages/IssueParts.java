package org.readout.app.web.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.app.view.ClaimWords;
import org.readout.app.view.LedgerWords;
import org.readout.app.view.Style;
import org.readout.app.view.ToldLine;
import org.readout.app.view.Vocabulary;
import org.readout.app.view.Words;
import org.readout.app.web.Visit;
import org.readout.ledger.Positions;
import org.readout.ledger.UndertakingLine;
import org.readout.record.Concerns;
import org.readout.record.Pair;
import org.readout.record.ToldClaim;

/** What is told of an issue, as parts of its page. */
final class IssueParts {

  private static final int POSITIONS_SHOWN = 4;
  private static final int ACTS_SHOWN = 25;
  private static final int UNDERTAKINGS_SHOWN = 25;
  private static final int PAIRS_SHOWN = 12;

  private final Visit visit;
  private final String path;
  private final Sources sources;
  private final LedgerWords words;
  private final ClaimWords claims;

  IssueParts(Visit visit, String path, Sources sources) {
    this.visit = visit;
    this.path = path;
    this.sources = sources;
    this.words = new LedgerWords(visit.room().names(), Vocabulary::issue, sources::called);
    this.claims = new ClaimWords(visit.room().names());
  }

  /**
   * All parts.
   *
   * @param whole whether all statements of a holder are shown and not only the latest
   */
  List<Section> all(IssuePage.Told told, boolean whole) {
    return List.of(
        positions(told.positions(), whole),
        pairs(told.claims()),
        undertakings(told.undertakings()),
        acts(told.acts()));
  }

  private Section positions(List<Positions.Line> lines, boolean whole) {
    List<Section.Group> groups = new ArrayList<>();
    for (Positions.Line line : lines) {
      List<Positions.Position> newest = new ArrayList<>(line.statements());
      Collections.reverse(newest);
      int shown = whole ? newest.size() : Math.min(POSITIONS_SHOWN, newest.size());
      int left = newest.size() - shown;
      groups.add(
          new Section.Group(
              upper(words.holders(line)) + (left > 0 ? ", and %d earlier".formatted(left) : ""),
              line.holders().size() == 1
                  ? Optional.of(Addresses.with(path, "about", line.holders().get(0)))
                  : Optional.empty(),
              newest.subList(0, shown).stream()
                  .map(position -> sources.openLine(words.position(position), words))
                  .toList(),
              List.of()));
    }
    return new Section(
        "positions",
        "Positions",
        "What each side said, the latest first, and how the words differ from those it used before.",
        List.of(),
        groups,
        List.of(),
        "No statement on this issue is told of.",
        List.of());
  }

  private static String upper(String name) {
    return name.startsWith("the ") ? "The " + name.substring("the ".length()) : name;
  }

  private Section pairs(List<ToldClaim> told) {
    Map<Pair, Integer> times = new HashMap<>();
    for (ToldClaim each : told) {
      Concerns.of(List.of(each.claim()))
          .values()
          .forEach(
              concerns -> concerns.pairs().forEach(pair -> times.merge(pair, 1, Integer::sum)));
    }
    List<Section.Line> lines =
        times.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<Pair, Integer> each) -> -each.getValue())
                    .thenComparing(each -> each.getKey().toString()))
            .limit(PAIRS_SHOWN)
            .map(each -> pair(each.getKey(), each.getValue()))
            .toList();
    return new Section(
        "pairs",
        "Between whom",
        "The pairs of which one speaks to the other about it, or acts on it towards the other.",
        List.of(),
        lines.isEmpty() ? List.of() : List.of(Section.Group.of(lines)),
        List.of(),
        "Nobody is told to have spoken to another about it.",
        List.of());
  }

  private Section.Line pair(Pair pair, int times) {
    return new Section.Line(
        Words.of(upper(words.polities(List.of(pair.one(), pair.other()))))
            .and(Style.FAINT, times == 1 ? " once" : " " + times + " times"),
        Optional.of(Addresses.with(path, "about", pair.toString())),
        List.of(),
        List.of(),
        0,
        false);
  }

  private Section undertakings(List<UndertakingLine> all) {
    List<Section.Line> lines =
        all.stream()
            .limit(UNDERTAKINGS_SHOWN)
            .map(line -> words.undertaking(line, visit.today()))
            .map(line -> sources.line(line, Optional.empty(), words))
            .toList();
    return new Section(
        "undertakings",
        "Undertakings",
        "",
        List.of(),
        lines.isEmpty() ? List.of() : List.of(Section.Group.of(lines)),
        List.of(),
        "Nothing was promised, agreed, asked for or refused on it.",
        List.of());
  }

  private Section acts(List<ToldClaim> all) {
    List<Section.Line> lines =
        all.stream().limit(ACTS_SHOWN).flatMap(act -> act(act).stream()).toList();
    return new Section(
        "acts",
        "Acts",
        "",
        List.of(),
        lines.isEmpty() ? List.of() : List.of(Section.Group.of(lines)),
        List.of(),
        "No act on it is told of.",
        List.of());
  }

  private Optional<Section.Line> act(ToldClaim told) {
    return visit
        .contents()
        .document(told.claim().document())
        .map(document -> claims.headline(told.claim(), document.text()))
        .map(line -> new ToldLine(line, List.of(), List.of(new ToldLine.Ground("", told))))
        .map(line -> sources.line(line, Optional.empty(), words));
  }
}
