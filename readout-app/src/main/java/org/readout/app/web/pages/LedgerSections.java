package org.readout.app.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.readout.app.contents.SubjectLedger;
import org.readout.app.picture.ChannelPicture;
import org.readout.app.picture.Picture;
import org.readout.app.picture.RelationPicture;
import org.readout.app.picture.Stretches;
import org.readout.app.picture.Timeline;
import org.readout.app.picture.TimelineEvent;
import org.readout.app.view.Days;
import org.readout.app.view.EngagementWords;
import org.readout.app.view.LedgerSection;
import org.readout.app.view.LedgerWords;
import org.readout.app.view.Names;
import org.readout.app.view.ToldLine;
import org.readout.app.view.Vocabulary;
import org.readout.app.view.Words;
import org.readout.claim.When;
import org.readout.ledger.CalendarLine;
import org.readout.ledger.ChannelLine;
import org.readout.ledger.CountedAct;
import org.readout.ledger.Official;
import org.readout.ledger.Positions;
import org.readout.ledger.RelationSeries;
import org.readout.ledger.UndertakingLine;
import org.readout.record.ClaimLink;
import org.readout.record.EngagementEntry;
import org.readout.record.ToldClaim;

/** The ledgers of a state or a pair as parts of its page. */
final class LedgerSections {

  private static final int SHOWN = 12;
  private static final int WARNINGS_SHOWN = 6;
  private static final int ISSUES_SHOWN = 12;
  private static final int STATEMENTS_SHOWN = 3;
  private static final int OFFICIALS_SHOWN = 8;

  private final SubjectLedger kept;
  private final String about;
  private final String here;
  private final Sources sources;
  private final LedgerWords words;
  private final EngagementWords engagements;

  /**
   * The parts of one page.
   *
   * @param about the state or the pair, as addresses name it
   * @param here the address of the page
   */
  LedgerSections(SubjectLedger kept, String about, String here, Sources sources, Names names) {
    this.kept = kept;
    this.about = about;
    this.here = here;
    this.sources = sources;
    this.words = new LedgerWords(names, Vocabulary::issue, sources::called);
    this.engagements = new EngagementWords(names);
  }

  /** The channel board, of which a pair shows all. */
  Section channels() {
    List<ChannelLine> board = kept.ledger().channels();
    List<ChannelLine> shown = kept.ofPair() ? board : first(LedgerWords.newestFirst(board), SHOWN);
    return new Section(
        id(LedgerSection.CHANNELS),
        LedgerSection.CHANNELS.heading(),
        "",
        board.isEmpty()
            ? List.of()
            : List.of(
                ChannelPicture.of(
                    "Channels of " + name(),
                    board,
                    kept.ofPair(),
                    words::polity,
                    kept.ledger().day())),
        group(
            shown.stream()
                .map(line -> words.channel(line, kept.ofPair()))
                .map(line -> sources.line(line, Optional.empty(), words))
                .toList()),
        List.of(),
        LedgerSection.CHANNELS.nothing(),
        more(board.size(), shown.size(), "/channels", "channels"));
  }

  /** Engagements and acts over time. */
  Section timeline() {
    List<TimelineEvent> events = new ArrayList<>();
    kept.ledger().engagements().forEach(entry -> events.add(TimelineEvent.of(entry, engagements)));
    for (CalendarLine line : kept.ledger().calendar()) {
      if (line.matter() instanceof CalendarLine.Contact contact) {
        events.add(TimelineEvent.of(contact.entry(), engagements));
      }
    }
    for (CountedAct act : kept.ledger().acts().acts()) {
      if (act.entry().isEmpty()) {
        events.add(event(act));
      }
    }
    return new Section(
        "timeline",
        "Timeline",
        "",
        events.isEmpty()
            ? List.of()
            : List.of(
                Timeline.of(
                    "Engagements and acts of " + name(),
                    events,
                    this::engagementsOf,
                    Optional.of(kept.ledger().day()))),
        List.of(),
        List.of(),
        "No engagement and no act is told of.",
        List.of());
  }

  private TimelineEvent event(CountedAct act) {
    ToldLine line = words.counted(act);
    ToldClaim told = line.grounds().get(0).told();
    return new TimelineEvent(
        new When.Day(act.day(), Optional.empty(), Optional.empty()),
        TimelineEvent.Lane.ofQuadClass(act.type().quadClass()),
        TimelineEvent.Standing.TOOK_PLACE,
        line.words().toString(),
        Sources.path(told));
  }

  private Optional<String> engagementsOf(LocalDate first, LocalDate last) {
    return Optional.of("/engagements?about=" + about + "&since=" + first + "&until=" + last);
  }

  private String name() {
    return words.polities(kept.ids());
  }

  /** What is next, and where nothing is, a way to what was. */
  Section calendar() {
    List<CalendarLine> calendar = kept.ledger().calendar();
    LocalDate day = kept.ledger().day();
    Optional<LocalDate> latest =
        kept.claims().stream()
            .flatMap(told -> told.published().stream())
            .max(LocalDate::compareTo)
            .filter(last -> last.isBefore(day));
    List<Section.Link> links = new ArrayList<>(more(calendar.size(), SHOWN, "/calendar", "dates"));
    if (calendar.isEmpty()) {
      latest.ifPresent(
          last ->
              links.add(
                  new Section.Link(
                      Addresses.with(here, "until", last.toString()) + "#calendar",
                      "What lay ahead on " + Days.plainly(last) + ", when these reports end")));
    }
    return new Section(
        id(LedgerSection.CALENDAR),
        LedgerSection.CALENDAR.heading(),
        "",
        List.of(),
        group(
            first(calendar, SHOWN).stream()
                .map(line -> sources.line(words.ahead(line, day), path(line), words))
                .toList()),
        List.of(),
        LedgerSection.CALENDAR.nothing() + " of " + Days.plainly(day) + ".",
        links);
  }

  static Optional<String> path(CalendarLine line) {
    return line.matter() instanceof CalendarLine.Contact contact
        ? Optional.of("/engagements/" + contact.entry().id())
        : Optional.empty();
  }

  /** Who owes whom what, deeds before warnings. */
  Section undertakings() {
    List<UndertakingLine> all = kept.ledger().undertakings();
    List<UndertakingLine> deeds = sort(all, UndertakingLine.Sort.DEED);
    List<UndertakingLine> warnings = sort(all, UndertakingLine.Sort.WARNING);
    List<Section.Group> groups = new ArrayList<>(group(undertakings(first(deeds, SHOWN))));
    if (!warnings.isEmpty()) {
      groups.add(
          new Section.Group(
              "Warnings",
              Optional.empty(),
              undertakings(first(warnings, WARNINGS_SHOWN)),
              List.of()));
    }
    int shown = Math.min(deeds.size(), SHOWN) + Math.min(warnings.size(), WARNINGS_SHOWN);
    return section(
        LedgerSection.UNDERTAKINGS,
        groups,
        more(all.size(), shown, "/commitments", "undertakings"));
  }

  private static List<UndertakingLine> sort(List<UndertakingLine> all, UndertakingLine.Sort sort) {
    return all.stream().filter(line -> line.sort() == sort).toList();
  }

  private List<Section.Line> undertakings(List<UndertakingLine> shown) {
    return shown.stream()
        .map(line -> words.undertaking(line, kept.ledger().day()))
        .map(line -> sources.line(line, Optional.empty(), words))
        .toList();
  }

  /** Who said what on which issue; those who hold positions on it side by side. */
  Section positions() {
    List<List<Positions.Line>> issues = LedgerWords.byIssue(kept.ledger().positions());
    List<Section.Group> groups = new ArrayList<>();
    for (List<Positions.Line> issue : first(issues, ISSUES_SHOWN)) {
      String id = issue.get(0).issue();
      groups.add(
          new Section.Group(
              Vocabulary.issue(id),
              Optional.of("/issues/" + Addresses.encoded(id) + "?about=" + about),
              List.of(),
              issue.stream().map(this::holder).toList()));
    }
    return section(
        LedgerSection.POSITIONS,
        groups,
        issues.size() > ISSUES_SHOWN
            ? List.of(
                new Section.Link("/issues?about=" + about, "All " + issues.size() + " issues"))
            : List.of());
  }

  private Section.Group holder(Positions.Line line) {
    int left = line.statements().size() - STATEMENTS_SHOWN;
    return new Section.Group(
        upper(words.holders(line)) + (left > 0 ? ", latest of " + line.statements().size() : ""),
        Optional.empty(),
        newest(line.statements(), STATEMENTS_SHOWN).stream()
            .map(position -> sources.openLine(words.position(position), words))
            .toList(),
        List.of());
  }

  /** The latest engagements. */
  Section engagements() {
    List<EngagementEntry> all = kept.ledger().engagements();
    Map<String, ToldClaim> claims = new HashMap<>();
    kept.claims().forEach(told -> claims.put(told.claim().id(), told));
    return section(
        LedgerSection.ENGAGEMENTS,
        group(first(all, SHOWN).stream().map(entry -> line(entry, claims)).toList()),
        all.isEmpty()
            ? List.of()
            : List.of(
                new Section.Link("/engagements?about=" + about, "All engagements of " + name())));
  }

  private Section.Line line(EngagementEntry entry, Map<String, ToldClaim> claims) {
    List<ToldClaim> told =
        entry.claims().stream()
            .map(ClaimLink::claim)
            .map(claims::get)
            .filter(Objects::nonNull)
            .toList();
    long reports = entry.claims().stream().map(ClaimLink::document).distinct().count();
    ToldLine line =
        new ToldLine(
            engagements.headline(entry),
            reports > 1 ? List.of(Words.of("told by " + reports + " reports")) : List.of(),
            told.isEmpty()
                ? List.of()
                : List.of(new ToldLine.Ground("", LedgerWords.telling(told))));
    return sources.line(line, Optional.of("/engagements/" + entry.id()), words);
  }

  /** Who speaks and acts for the states, side by side. */
  Section officials() {
    Map<String, List<Official>> byPolity = new LinkedHashMap<>();
    kept.ledger()
        .officials()
        .forEach(
            official ->
                byPolity
                    .computeIfAbsent(official.polity(), key -> new ArrayList<>())
                    .add(official));
    List<Section.Group> sides = new ArrayList<>();
    byPolity.forEach(
        (polity, all) ->
            sides.add(
                new Section.Group(
                    words.polity(polity)
                        + (all.size() > OFFICIALS_SHOWN
                            ? ", %d of %d".formatted(OFFICIALS_SHOWN, all.size())
                            : ""),
                    Optional.of("/people?state=" + Addresses.encoded(polity)),
                    first(all, OFFICIALS_SHOWN).stream()
                        .map(
                            official ->
                                sources.line(words.official(official), Optional.empty(), words))
                        .toList(),
                    List.of())));
    return section(
        LedgerSection.OFFICIALS,
        sides.isEmpty()
            ? List.of()
            : List.of(new Section.Group("", Optional.empty(), List.of(), sides)),
        List.of());
  }

  /** The course of relations, what was counted last, and how. */
  Section relations(RelationSeries.Step step) {
    RelationSeries series = kept.series(step);
    boolean byWeek = step == RelationSeries.Step.WEEK;
    List<CountedAct> acts = kept.ledger().acts().acts();
    List<Picture> pictures =
        series.whole().isEmpty()
            ? List.of()
            : List.of(
                RelationPicture.of(
                    "Relations by " + (byWeek ? "week" : "month"),
                    series,
                    kept.ledger().acts().undated(),
                    Stretches.NOWHERE));
    List<Section.Group> groups = new ArrayList<>();
    if (!acts.isEmpty()) {
      groups.add(
          new Section.Group(
              "Counted last",
              Optional.empty(),
              newest(acts, SHOWN).stream()
                  .map(words::counted)
                  .map(line -> sources.line(line, Optional.empty(), words))
                  .toList(),
              List.of()));
    }
    String all =
        series
            .whole()
            .map(whole -> "In all: " + String.join("; ", first(words.directions(whole), 6)) + ".")
            .orElse("");
    return new Section(
        id(LedgerSection.RELATIONS),
        LedgerSection.RELATIONS.heading() + (byWeek ? " by week" : " by month"),
        all,
        pictures,
        groups,
        series.whole().isEmpty() ? List.of() : List.of(LedgerWords.formula()),
        LedgerSection.RELATIONS.nothing(),
        List.of(
            new Section.Link(
                Addresses.with(here, "by", byWeek ? "month" : "week") + "#relations",
                byWeek ? "By month" : "By week"),
            new Section.Link("/about/method#ledgers", "How ledgers are kept")));
  }

  private static Section section(
      LedgerSection ledger, List<Section.Group> groups, List<Section.Link> links) {
    return new Section(
        id(ledger), ledger.heading(), "", List.of(), groups, List.of(), ledger.nothing(), links);
  }

  private static String id(LedgerSection ledger) {
    return org.readout.app.json.Json.word(ledger);
  }

  private static List<Section.Group> group(List<Section.Line> lines) {
    return lines.isEmpty() ? List.of() : List.of(Section.Group.of(lines));
  }

  private List<Section.Link> more(int all, int shown, String path, String what) {
    return all > shown
        ? List.of(new Section.Link(path + "?about=" + about, "All " + all + " " + what))
        : List.of();
  }

  private static String upper(String text) {
    return text.startsWith("the ") ? "The " + text.substring("the ".length()) : text;
  }

  private static <T> List<T> first(List<T> all, int shown) {
    return all.subList(0, Math.min(shown, all.size()));
  }

  private static <T> List<T> newest(List<T> all, int shown) {
    List<T> newest = new ArrayList<>(all.subList(Math.max(0, all.size() - shown), all.size()));
    java.util.Collections.reverse(newest);
    return newest;
  }
}
