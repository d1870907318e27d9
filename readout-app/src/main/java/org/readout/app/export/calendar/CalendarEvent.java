package org.readout.app.export.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One all-day event of a calendar.
 *
 * @param uid stays the same from one export to the next, so that a calendar updates the event
 * @param status how firm it is
 * @param first the first day
 * @param last the last day, included
 * @param summary one line
 * @param description lines
 * @param address a web page that tells of it
 * @param categories words to sort by
 * @param stamp when the latest report of it was published: midnight UTC of that day
 * @param sequence grows with the number of reports that tell of it
 */
record CalendarEvent(
    String uid,
    Status status,
    LocalDate first,
    LocalDate last,
    String summary,
    List<String> description,
    Optional<URI> address,
    List<String> categories,
    Instant stamp,
    int sequence) {

  /** The statuses that iCalendar has for events. */
  enum Status {
    /** Proposed, or its day is not certain. */
    TENTATIVE,
    /** Fixed, or has taken place. */
    CONFIRMED,
    /** Called off or turned down. */
    CANCELLED
  }

  CalendarEvent {
    description = List.copyOf(description);
    categories = List.copyOf(categories);
  }
}
