package org.readout.app.web.pages;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.app.contents.ClaimKind;
import org.readout.app.contents.RecordContents;
import org.readout.app.export.Excerpt;
import org.readout.app.export.calendar.CalendarExport;
import org.readout.app.store.ClaimFilter;
import org.readout.app.web.Answer;
import org.readout.app.web.Visit;
import org.readout.app.web.door.PublicAddress;
import org.readout.claim.Content;
import org.readout.claim.Occasion;
import org.readout.claim.Undertaking;
import org.readout.claim.When;
import org.readout.record.ClaimLink;
import org.readout.record.EngagementEntry;
import org.readout.record.ToldClaim;

/** {@code /calendar.ics}: the calendar for the programs that people keep theirs with. */
public final class CalendarFeed {

  /** What stands before the secret in an address, where the reading room has users. */
  public static final String SECRET = "feed";

  static final String PATH = "/calendar.ics";

  /** What has passed stays for a while: a calendar drops what is no longer sent. */
  static final int KEPT_DAYS = 92;

  // More than a calendar program shows, and no more than can be sent whenever it asks.
  private static final int ENGAGEMENTS = 300;
  private static final int CLAIMS = 400;

  private CalendarFeed() {}

  /** The calendar's address with the same asked for as in that of the page. */
  static String path(Visit visit) {
    return PATH
        + Addresses.query(Addresses.without(Addresses.without(visit.here(), "from"), "done"));
  }

  /** How to subscribe at {@code path}. */
  static CalendarPage.Subscription subscription(Visit visit, String path) {
    Optional<PublicAddress> address = visit.room().door().publicAddress();
    String host =
        address
            .map(PublicAddress::host)
            .or(() -> Optional.ofNullable(visit.context().host()))
            .orElse("localhost");
    return new CalendarPage.Subscription(
        path,
        address.map(PublicAddress::origin).orElse(visit.context().scheme() + "://" + host) + path,
        "webcal://" + host + path,
        address.isEmpty());
  }

  static Answer answer(Visit visit) {
    CalendarAsked asked = CalendarAsked.of(visit);
    CalendarAsked kept = asked.from(visit, asked.today().minusDays(KEPT_DAYS));
    Excerpt excerpt = excerpt(visit.contents(), kept);
    return Answer.Contents.text(
        "text/calendar", CalendarExport.of(excerpt, visit.room().names()).text(), Optional.empty());
  }

  private static Excerpt excerpt(RecordContents contents, CalendarAsked asked) {
    List<EngagementEntry> entries = CalendarLines.engagements(contents, asked, ENGAGEMENTS);
    Set<String> claims = new HashSet<>();
    Set<String> documents = new TreeSet<>();
    for (EngagementEntry entry : entries) {
      for (ClaimLink link : entry.claims()) {
        claims.add(link.claim());
        documents.add(link.document());
      }
    }
    ClaimFilter filter = ClaimFilter.of(asked.everyDay());
    for (ClaimKind kind : List.of(ClaimKind.OCCASION, ClaimKind.UNDERTAKING)) {
      for (ToldClaim told : contents.claims(filter, kind, 0, CLAIMS)) {
        if (isIn(when(told.claim().content()), asked)) {
          claims.add(told.claim().id());
          documents.add(told.claim().document());
        }
      }
    }
    return new Excerpt(
        documents.stream().flatMap(document -> contents.report(document).stream()).toList(),
        claims,
        entries);
  }

  private static When when(Content content) {
    if (content instanceof Occasion occasion) {
      return occasion.when();
    }
    return content instanceof Undertaking undertaking ? undertaking.due() : When.unknown();
  }

  private static boolean isIn(When when, CalendarAsked asked) {
    Optional<LocalDate> first = when.firstDay();
    Optional<LocalDate> last = when.lastDay();
    return first.isPresent() && last.isPresent() && asked.holds(first.get(), last.get());
  }
}
