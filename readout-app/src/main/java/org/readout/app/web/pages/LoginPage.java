package org.readout.app.web.pages;

import io.javalin.http.Context;
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
 * {@code /login} and {@code /logout}.
 *
 * @param asked whether there are users, who have to log in
 * @param next where to go afterwards: an address of the reading room
 */
public record LoginPage(boolean asked, String next) {

  private static final String PATH = "/login";
  private static final int LONGEST_NEXT = 2_000;
  private static final String FORWARDED = "X-Forwarded-For";

  /** The addresses at the door, which is all that strangers see. */
  public static List<Route> routes() {
    return List.of(
        new Route(Route.Method.GET, PATH, Role.STRANGER, false, LoginPage::answer),
        Route.post(PATH, Role.STRANGER, LoginPage::logIn),
        Route.post("/logout", Role.STRANGER, LoginPage::logOut));
  }

  /** Leads a stranger to the door, and from there back to where he wanted to go. */
  public static Answer before(Context context) {
    String query = context.queryString();
    return at(context.path() + (query == null || query.isEmpty() ? "" : "?" + query), PATH);
  }

  private static Answer at(String next, String path) {
    String kept = safe(next);
    return new Answer.Elsewhere(kept.equals("/") ? path : Addresses.with(path, "next", kept));
  }

  /** An address that leads out of the reading room, and one too long, leads to its first page. */
  private static String safe(String next) {
    return next.length() <= LONGEST_NEXT
            && Answer.Elsewhere.isLocal(next)
            && !next.startsWith(PATH)
            && !next.startsWith("/logout")
        ? next
        : "/";
  }

  private static Answer answer(Visit visit) {
    LoginPage page =
        new LoginPage(
            visit.room().door().guarded().isPresent(), safe(visit.query("next").orElse("/")));
    return new Answer.Page(Frame.atTheDoor(visit, "Log in"), "login", page, () -> Json.object());
  }

  private static GuardedDoor door(Visit visit) {
    return visit
        .room()
        .door()
        .guarded()
        .orElseThrow(() -> Problem.notFound("This reading room has no users to log in."));
  }

  private static Answer logIn(Visit visit) {
    GuardedDoor door = door(visit);
    String next = safe(visit.form("next").orElse("/"));
    // A password is what it is, blanks at its ends with it.
    String password = Optional.ofNullable(visit.context().formParam("password")).orElse("");
    Optional<String> session =
        door.logIn(visit.form("name").orElse(""), password, address(visit, door));
    if (session.isEmpty()) {
      return at(next, PATH + "?done=" + Done.WRONG_PASSWORD.word());
    }
    visit.context().header("Set-Cookie", door.cookie(session.get()));
    return new Answer.Elsewhere(next);
  }

  private static Answer logOut(Visit visit) {
    GuardedDoor door = door(visit);
    Optional.ofNullable(visit.context().cookie(door.cookieName())).ifPresent(door::logOut);
    visit.context().header("Set-Cookie", door.cookie(""));
    return new Answer.Elsewhere(PATH + "?done=" + Done.LOGGED_OUT.word());
  }

  /**
   * Where a request comes from. Where a proxy stands before the server, that is what the proxy
   * wrote last; what stands before it in the header anybody could have written.
   */
  private static String address(Visit visit, GuardedDoor door) {
    String forwarded = door.isEncrypted() ? visit.context().header(FORWARDED) : null;
    String address =
        forwarded == null
            ? visit.context().ip()
            : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    return network(address.length() > 60 ? address.substring(0, 60) : address);
  }

  /** Of IPv6 the first four groups: whoever has one address there has all of them. */
  private static String network(String address) {
    String[] groups = address.replace("[", "").replace("]", "").split(":", -1);
    return groups.length <= 4 ? address : String.join(":", List.of(groups).subList(0, 4));
  }
}
