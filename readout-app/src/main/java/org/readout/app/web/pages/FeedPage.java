package org.readout.app.web.pages;

import java.util.List;
import java.util.Optional;
import org.readout.app.json.Json;
import org.readout.app.web.Answer;
import org.readout.app.web.Done;
import org.readout.app.web.Frame;
import org.readout.app.web.Problem;
import org.readout.app.web.Role;
import org.readout.app.web.Route;
import org.readout.app.web.Visit;
import org.readout.app.web.door.GuardedDoor;

/**
 * {@code /calendar/feed}: the address of a calendar for somebody's own calendar program, which
 * cannot log in. It is shown this once.
 *
 * @param calendar the page of the calendar
 * @param subscription how to subscribe
 * @param ending what opens the other calendars too
 */
public record FeedPage(String calendar, CalendarPage.Subscription subscription, String ending) {

  private static final String PATH = CalendarPage.PATH + "/feed";
  private static final String WITHDRAW = PATH + "/withdraw";

  static List<Route> routes() {
    return List.of(
        Route.post(PATH, Role.READER, FeedPage::make),
        Route.post(WITHDRAW, Role.READER, FeedPage::withdraw));
  }

  /** What the page of the calendar says of it; nothing where nobody has to log in. */
  static Optional<CalendarPage.OwnFeed> own(Visit visit) {
    return visit
        .room()
        .door()
        .guarded()
        .filter(door -> visit.visitor().loggedIn())
        .map(
            door ->
                new CalendarPage.OwnFeed(
                    door.hasFeed(visit.visitor().name()),
                    PATH + asked(visit),
                    WITHDRAW + asked(visit)));
  }

  private static String asked(Visit visit) {
    return Addresses.query(Addresses.without(Addresses.without(visit.here(), "from"), "done"));
  }

  private static Answer make(Visit visit) {
    String secret = door(visit).makeFeed(visit.visitor().name());
    String calendar = CalendarPage.PATH + asked(visit);
    String path = Addresses.with(CalendarFeed.PATH + asked(visit), CalendarFeed.SECRET, secret);
    return new Answer.Page(
        Frame.of(visit, "", "The address of your calendar"),
        "feed",
        new FeedPage(
            calendar, CalendarFeed.subscription(visit, path), CalendarFeed.SECRET + "=" + secret),
        () -> Json.object());
  }

  private static Answer withdraw(Visit visit) {
    door(visit).withdrawFeed(visit.visitor().name());
    return new Answer.Elsewhere(
        Addresses.with(CalendarPage.PATH + asked(visit), "done", Done.FEED_WITHDRAWN.word()));
  }

  private static GuardedDoor door(Visit visit) {
    GuardedDoor door =
        visit
            .room()
            .door()
            .guarded()
            .orElseThrow(
                () ->
                    Problem.notFound(
                        "Nobody has to log in here, and calendar programs need no address of"
                            + " their own."));
    if (!visit.visitor().loggedIn()) {
      throw Problem.notUnderstood(
          "These addresses are for people who log in. Programs send their token.");
    }
    return door;
  }
}
