package org.readout.app.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.ledger.Official;
import org.readout.record.ToldClaim;

/** Officials with their offices then, in plain language. */
final class LedgerOfficials {

  private static final int COUNTERPARTS_SHOWN = 3;

  private final LedgerLines lines;

  LedgerOfficials(LedgerLines lines) {
    this.lines = lines;
  }

  void write(Page page, List<Official> officials) {
    LedgerLines.heading(page, "Officials");
    if (officials.isEmpty()) {
      page.line(2, Words.of("No official is named."));
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
    page.line(4, 6, words);
    if (!official.counterparts().isEmpty()) {
      page.line(8, 10, Words.of("met, called or wrote to " + counterparts(official)));
    }
    List<Official.Held> shown = offices.size() > 1 ? offices : offices.subList(0, 1);
    for (Official.Held held : shown) {
      List<ToldClaim> told = held.told();
      lines.evidence(page, 8, told.get(told.size() - 1));
    }
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
