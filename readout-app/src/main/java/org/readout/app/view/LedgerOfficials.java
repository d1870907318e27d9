package org.readout.app.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.ledger.Official;

/** Officials with their offices then, in plain language. */
final class LedgerOfficials {

  private static final int COUNTERPARTS_SHOWN = 3;

  private final LedgerLines lines;

  LedgerOfficials(LedgerLines lines) {
    this.lines = lines;
  }

  void write(Page page, List<Official> officials) {
    LedgerLines.heading(page, LedgerSection.OFFICIALS);
    if (officials.isEmpty()) {
      page.line(2, Words.of(LedgerSection.OFFICIALS.nothing()));
    }
    Map<String, List<Official>> byPolity = new LinkedHashMap<>();
    officials.forEach(
        official ->
            byPolity.computeIfAbsent(official.polity(), key -> new ArrayList<>()).add(official));
    byPolity.forEach(
        (polity, all) -> {
          page.line(2, Words.of(Style.STRONG, lines.polity(polity)));
          LedgerLines.first(all).forEach(official -> write(page, official));
          LedgerLines.more(page, 4, all.size());
        });
  }

  private void write(Page page, Official official) {
    ToldLine line = line(official);
    page.line(4, 6, line.words());
    line.further().forEach(further -> page.line(8, 10, further));
    line.grounds().forEach(ground -> lines.evidence(page, 8, ground));
  }

  /** A person with the offices held then, whom the person met, and the last that tells of each. */
  ToldLine line(Official official) {
    Words words = Words.of(official.person().name());
    List<Official.Held> offices = official.offices();
    for (int i = 0; i < offices.size(); i++) {
      Official.Held held = offices.get(i);
      if (held.office().isPresent()) {
        words =
            words.and(
                (i == 0 ? ", " : follows(held, offices.get(i - 1)) ? "; then " : "; also ")
                    + held.office().get().title());
      }
      words = words.and(Style.FAINT, seen(held));
    }
    return new ToldLine(
        words,
        official.counterparts().isEmpty()
            ? List.of()
            : List.of(Words.of("met, called or wrote to " + counterparts(official))),
        offices.stream()
            .map(Official.Held::told)
            .map(told -> ToldLine.Ground.of(told.get(told.size() - 1)))
            .toList());
  }

  /** Whether reports show one office only after the other. */
  private static boolean follows(Official.Held later, Official.Held earlier) {
    return later.first().isPresent()
        && earlier.last().isPresent()
        && later.first().get().isAfter(earlier.last().get());
  }

  private static String seen(Official.Held held) {
    if (held.first().isEmpty() || held.last().isEmpty()) {
      return " (day not known)";
    }
    return held.first().equals(held.last())
        ? " (" + Days.shortly(held.first().get()) + ")"
        : " (" + Days.shortly(held.first().get()) + " to " + Days.shortly(held.last().get()) + ")";
  }

  private String counterparts(Official official) {
    List<String> named = new ArrayList<>();
    for (Official.Counterpart other :
        LedgerLines.first(official.counterparts(), COUNTERPARTS_SHOWN)) {
      String state = lines.polities(List.of(other.polity()));
      String name =
          other.name().map(each -> each + " (" + lines.polity(other.polity()) + ")").orElse(state);
      named.add(other.times() > 1 ? name + " " + other.times() + " times" : name);
    }
    int more = official.counterparts().size() - named.size();
    if (more > 0) {
      named.add(more + (more == 1 ? " other" : " others"));
    }
    return Names.list(named);
  }
}
