package org.readout.app.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.record.ToldClaim;

/** What ledgers rest on, in plain language. */
public final class LedgerBasis {

  private LedgerBasis() {}

  /**
   * From which day they are seen, and how many documents of which time tell of them.
   *
   * @param documents how many documents were looked at
   * @param claims what they say of the subject
   */
  public static String words(
      LocalDate day, Optional<LocalDate> since, long documents, List<ToldClaim> claims) {
    long telling = claims.stream().map(told -> told.claim().document()).distinct().count();
    return "As seen from "
        + Days.of(day)
        + since.map(first -> ", what is new since " + Days.of(first)).orElse("")
        + ". "
        + documents
        + (documents == 1 ? " document" : " documents")
        + " looked at, "
        + telling
        + (telling == 1 ? " tells" : " tell")
        + " of this"
        + span(claims)
        + ".";
  }

  private static String span(List<ToldClaim> claims) {
    Optional<LocalDate> first = published(claims).stream().min(LocalDate::compareTo);
    Optional<LocalDate> last = published(claims).stream().max(LocalDate::compareTo);
    if (first.isEmpty() || last.isEmpty()) {
      return "";
    }
    return first.equals(last)
        ? ", of " + Days.shortly(first.get())
        : ", from " + Days.shortly(first.get()) + " to " + Days.shortly(last.get());
  }

  static List<LocalDate> published(List<ToldClaim> claims) {
    return claims.stream().flatMap(told -> told.published().stream()).toList();
  }
}
