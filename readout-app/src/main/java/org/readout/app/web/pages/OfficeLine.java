package org.readout.app.web.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.app.view.Days;
import org.readout.app.web.Visit;
import org.readout.claim.When;
import org.readout.knowledge.KnowledgeBase;
import org.readout.knowledge.OfficeHeld;
import org.readout.knowledge.PartialDate;
import org.readout.knowledge.Tenure;

/**
 * An office that a person held, as the knowledge base has it.
 *
 * @param title of the office
 * @param polity the state or body whose office it is
 * @param path the page of that
 * @param time from when to when
 * @param caution what is not sure about it; may be empty
 * @param source where this is from, as {@code data/SOURCES.md} has it
 */
public record OfficeLine(
    String title, String polity, String path, String time, String caution, String source) {

  /** All offices that a person held, the latest in front. */
  static List<OfficeLine> of(String person, Visit visit) {
    KnowledgeBase knowledge = visit.room().knowledge();
    return knowledge.allOfficesOf(person).stream()
        .sorted(Comparator.comparing(OfficeLine::start).reversed())
        .map(held -> of(held, visit.today(), knowledge))
        .toList();
  }

  private static LocalDate start(OfficeHeld held) {
    Tenure tenure = held.tenure();
    return tenure.start().map(PartialDate::first).or(tenure::asOf).orElse(LocalDate.MIN);
  }

  private static OfficeLine of(OfficeHeld held, LocalDate today, KnowledgeBase knowledge) {
    Tenure tenure = held.tenure();
    return new OfficeLine(
        held.office().title() + (tenure.acting() ? " (acting)" : ""),
        knowledge.nameOf(held.office().polity()),
        "/states/" + Addresses.encoded(held.office().polity()),
        time(tenure),
        caution(tenure, today),
        tenure.source() + (tenure.confirmed() ? ", start confirmed by a second" : ""));
  }

  private static String time(Tenure tenure) {
    String start = tenure.start().map(OfficeLine::words).orElse("");
    Optional<String> end = tenure.end().map(OfficeLine::words);
    if (end.isPresent()) {
      return start.isEmpty() ? "until " + end.get() : start + " to " + end.get();
    }
    return start.isEmpty()
        ? tenure.asOf().map(day -> "held on " + Days.plainly(day)).orElse("time not known")
        : "since " + start;
  }

  private static String caution(Tenure tenure, LocalDate today) {
    if (tenure.asOf().isEmpty()) {
      return "";
    }
    String day = Days.plainly(tenure.asOf().get());
    if (tenure.end().isPresent()) {
      return tenure.end().get().first().isAfter(tenure.asOf().get())
          ? "The source vouches for it up to %s; the end is the day on which a successor began."
              .formatted(day)
          : "";
    }
    return tenure.on(today).filter(Tenure.Certainty.STALE::equals).isPresent()
        ? "Not sure today: the source vouches for it up to %s.".formatted(day)
        : "";
  }

  private static String words(PartialDate date) {
    if (date.isDay()) {
      return Days.plainly(date.first());
    }
    boolean month = date.first().getMonth() == date.last().getMonth();
    return Days.of(
        new When.Period(
            date.first(),
            date.last(),
            month ? When.Precision.MONTH : When.Precision.YEAR,
            Optional.empty(),
            Optional.empty()));
  }
}
