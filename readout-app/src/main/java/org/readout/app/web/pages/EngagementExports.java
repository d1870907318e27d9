package org.readout.app.web.pages;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.app.contents.Report;
import org.readout.app.export.Excerpt;
import org.readout.app.export.calendar.CalendarExport;
import org.readout.app.export.tables.Tables;
import org.readout.app.store.EngagementFilter;
import org.readout.app.web.Answer;
import org.readout.app.web.Problem;
import org.readout.app.web.Visit;
import org.readout.record.ClaimLink;
import org.readout.record.EngagementEntry;

/** Lists of engagements in other formats, narrowed as the page is. */
final class EngagementExports {

  private static final int MOST_ROWS = 20_000;
  private static final int PART = 1_000;
  private static final int MOST_EVENTS = 1_000;

  private EngagementExports() {}

  /** The table of engagements, as docs/formats.md describes it. */
  static Answer csv(Visit visit) {
    EngagementFilter filter = EngagementFilters.of(visit);
    requireAtMost(MOST_ROWS, visit, filter);
    return new Answer.Contents(
        "text/csv; charset=utf-8",
        stream -> {
          boolean first = true;
          for (int from = 0; from < MOST_ROWS; from += PART) {
            List<EngagementEntry> entries = visit.contents().lists().entries(filter, from, PART);
            Tables.writeEngagements(entries, visit.room().names(), first, stream);
            first = false;
            if (entries.size() < PART) {
              return;
            }
          }
        },
        Optional.of("engagements.csv"));
  }

  /** The engagements as iCalendar. */
  static Answer calendar(Visit visit) {
    EngagementFilter filter = EngagementFilters.of(visit);
    requireAtMost(MOST_EVENTS, visit, filter);
    List<EngagementEntry> entries = visit.contents().lists().entries(filter, 0, MOST_EVENTS);
    Map<String, Report> reports = new LinkedHashMap<>();
    Set<String> claims = new HashSet<>();
    for (EngagementEntry entry : entries) {
      entry.claims().stream().map(ClaimLink::claim).forEach(claims::add);
      visit.contents().reportsOf(entry).forEach(each -> reports.put(each.document().id(), each));
    }
    CalendarExport calendar =
        CalendarExport.of(
            new Excerpt(List.copyOf(reports.values()), claims, entries), visit.room().names());
    return Answer.Contents.text("text/calendar", calendar.text(), Optional.of("engagements.ics"));
  }

  private static void requireAtMost(int most, Visit visit, EngagementFilter filter) {
    long total = visit.contents().lists().facets(filter).total();
    if (total > most) {
      throw new Problem(
          413,
          "Too much at once",
          "%,d engagements are asked for, and at most %,d are given at once. Narrow it by days, or use \"readout export\" for all of them."
              .formatted(total, most));
    }
  }
}
