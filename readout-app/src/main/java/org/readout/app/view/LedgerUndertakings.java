package org.readout.app.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.claim.Undertaking;
import org.readout.claim.When;
import org.readout.ledger.UndertakingLine;

/** Undertakings in plain language: who owes whom what, and how it stands. */
final class LedgerUndertakings {

  private static final int WARNINGS_SHOWN = 3;

  private final LedgerLines lines;

  LedgerUndertakings(LedgerLines lines) {
    this.lines = lines;
  }

  /** Writes those that were spoken of last, seen from {@code day}. */
  void write(Page page, List<UndertakingLine> all, LocalDate day) {
    LedgerLines.heading(page, LedgerSection.UNDERTAKINGS);
    if (all.isEmpty()) {
      page.line(2, Words.of(LedgerSection.UNDERTAKINGS.nothing()));
    }
    List<UndertakingLine> deeds =
        all.stream().filter(line -> line.sort() == UndertakingLine.Sort.DEED).toList();
    List<UndertakingLine> warnings =
        all.stream().filter(line -> line.sort() == UndertakingLine.Sort.WARNING).toList();
    write(page, deeds, day, LedgerLines.SHOWN);
    write(page, warnings, day, WARNINGS_SHOWN);
  }

  private void write(Page page, List<UndertakingLine> all, LocalDate day, int shown) {
    for (UndertakingLine line : LedgerLines.first(all, shown)) {
      page.line(2, 4, headline(line, day));
      UndertakingLine.Step worded = line.fullest();
      UndertakingLine.Step decisive = line.decisive();
      lines.evidence(page, 6, worded.told());
      boolean further = decisive.standing() != worded.standing();
      if (further) {
        lines.evidence(page, 6, standing(decisive.standing()), decisive.told());
      }
      int others = line.steps().size() - (further ? 2 : 1);
      if (others > 0) {
        page.line(
            6,
            Words.of(Style.FAINT, "told " + others + (others == 1 ? " more time" : " more times")));
      }
    }
    LedgerLines.more(page, 2, all.size(), shown);
  }

  /** A line with all that it rests on: the fullest words, what decides how it stands, the rest. */
  ToldLine line(UndertakingLine line, LocalDate day) {
    UndertakingLine.Step fullest = line.fullest();
    UndertakingLine.Step decisive = line.decisive();
    List<ToldLine.Ground> grounds = new ArrayList<>();
    grounds.add(ToldLine.Ground.of(fullest.told()));
    boolean further = decisive.standing() != fullest.standing();
    if (further) {
      grounds.add(ground(decisive));
    }
    line.steps().stream()
        .filter(step -> !step.equals(fullest) && !(further && step.equals(decisive)))
        .map(LedgerUndertakings::ground)
        .forEach(grounds::add);
    return new ToldLine(headline(line, day), List.of(), grounds);
  }

  private static ToldLine.Ground ground(UndertakingLine.Step step) {
    return new ToldLine.Ground(standing(step.standing()), step.told());
  }

  /** {@code The United States asked China: “...”: not answered, due 12 November 2025}. */
  Words headline(UndertakingLine line, LocalDate day) {
    Words words =
        parties(line)
            .and(": ")
            .and(Style.QUOTED, "\u201c" + LedgerLines.shortened(line.deed()) + "\u201d");
    boolean refused = line.standing() == Undertaking.Standing.REFUSED;
    if (!(line.due() instanceof When.Unknown) && !refused) {
      words = words.and(", due " + Days.of(line.due()));
    }
    if (line.isDueUnheard(day)) {
      return words.and(" ").and(Style.CAUTION, "[due passed, nothing heard]");
    }
    if (line.disputed()) {
      return words.and(" ").and(Style.CAUTION, "[taken on by one report, refused by another]");
    }
    boolean said = refused && form(line) == Undertaking.Form.REFUSED;
    String standing = said ? "" : standing(line.standing());
    Style style =
        switch (line.standing()) {
          case AGREED, KEPT, UNKNOWN -> Style.PLAIN;
          case ASKED, REFUSED, LAPSED -> Style.CAUTION;
        };
    return standing.isEmpty() ? words : words.and(" ").and(style, "[" + standing + "]");
  }

  private Words parties(UndertakingLine line) {
    Undertaking.Form form = form(line);
    boolean asked = isRequest(form);
    List<String> subject = asked ? line.owed() : line.owing();
    List<String> object = asked ? line.owing() : line.owed();
    Words words =
        Words.of(Style.STRONG, capitalised(lines.polities(subject)))
            .and(" " + UndertakingWords.verb(form, true));
    if (line.mutual()) {
      return form == Undertaking.Form.AGREED ? words : words.and(" together");
    }
    return object.isEmpty()
        ? words
        : words.and(UndertakingWords.preposition(form) + lines.polities(object));
  }

  private static Undertaking.Form form(UndertakingLine line) {
    return ((Undertaking) line.steps().get(0).told().claim().content()).form();
  }

  private static boolean isRequest(Undertaking.Form form) {
    return switch (form) {
      case ASKED, DEMANDED, INVITED -> true;
      case AGREED, PLEDGED, OFFERED, REFUSED, WARNED -> false;
    };
  }

  static String standing(Undertaking.Standing standing) {
    return switch (standing) {
      case ASKED -> "no answer in this record";
      case AGREED -> "taken on";
      case REFUSED -> "refused";
      case KEPT -> "done";
      case LAPSED -> "not kept";
      case UNKNOWN -> "";
    };
  }

  private static String capitalised(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
