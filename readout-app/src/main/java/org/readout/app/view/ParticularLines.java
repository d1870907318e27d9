package org.readout.app.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.readout.account.Comparison;
import org.readout.account.Particular;
import org.readout.account.Teller;

/** What accounts tell of an engagement itself: who tells which day, place and length, and whom. */
final class ParticularLines {

  private final AccountWords words;

  ParticularLines(Names names) {
    this.words = new AccountWords(names);
  }

  void write(Page page, Comparison comparison, Function<Teller, String> tellers) {
    List<Particular> all = comparison.particulars();
    List<Teller> telling =
        all.stream().flatMap(each -> each.tellers().stream()).distinct().toList();
    if (telling.size() < 2) {
      return; // the heading has it all
    }
    List<String> lines = new ArrayList<>();
    for (Particular.About about : Particular.About.values()) {
      List<Particular> told = all.stream().filter(each -> each.about() == about).toList();
      if (about == Particular.About.PARTICIPANT) {
        lines.addAll(participants(told, telling, tellers));
      } else if (!told.isEmpty()) {
        List<String> values =
            told.stream()
                .map(each -> words.value(each) + " (" + by(each, telling, tellers) + ")")
                .toList();
        lines.add(AccountWords.label(about) + ": " + String.join("; ", values));
      }
    }
    if (!lines.isEmpty()) {
      page.blank();
      page.line(0, Words.of(Style.STRONG, "The engagement itself"));
      lines.forEach(line -> page.line(2, 4, Words.of(line)));
    }
  }

  /** Those whom all name stand in the heading. */
  private List<String> participants(
      List<Particular> told, List<Teller> telling, Function<Teller, String> tellers) {
    Map<String, List<String>> named = new LinkedHashMap<>();
    for (Particular each : told) {
      if (each.tellers().size() < telling.size()) {
        named
            .computeIfAbsent(by(each, telling, tellers), unused -> new ArrayList<>())
            .add(words.value(each));
      }
    }
    List<String> lines = new ArrayList<>();
    named.forEach((by, people) -> lines.add("Named only by " + by + ": " + Names.list(people)));
    return lines;
  }

  private static String by(
      Particular particular, List<Teller> telling, Function<Teller, String> tellers) {
    return particular.tellers().size() == telling.size()
        ? "all accounts"
        : Names.list(particular.tellers().stream().map(tellers).toList());
  }
}
