package org.readout.app.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.readout.app.json.Json;
import org.readout.app.web.Answer;
import org.readout.app.web.Done;
import org.readout.app.web.Frame;
import org.readout.app.web.Problem;
import org.readout.app.web.Role;
import org.readout.app.web.Route;
import org.readout.app.web.Visit;
import org.readout.app.web.door.GuardedDoor;
import org.readout.app.web.door.Passwords;
import org.readout.app.web.door.User;
import org.readout.app.web.door.UserFileException;
import org.readout.app.web.door.UserList;

/**
 * {@code /users}: who may come in, and as what.
 *
 * @param guarded whether there are users at all
 * @param lines the users
 * @param roles what a user can be
 * @param leastPassword the fewest characters of a password
 */
public record UsersPage(boolean guarded, List<Line> lines, List<String> roles, int leastPassword) {

  private static final String PATH = "/users";
  private static final List<String> ROLES =
      List.of(Role.READER, Role.REVIEWER, Role.ADMINISTRATOR).stream().map(UserList::word).toList();

  /**
   * A user in the list.
   *
   * @param program whether it is a program
   */
  public record Line(String name, String role, boolean program) {
    static Line of(User user) {
      return new Line(user.name(), UserList.word(user.role()), user.isProgram());
    }
  }

  /** The page's address, and those of its forms. */
  public static List<Route> routes() {
    return List.of(
        new Route(Route.Method.GET, PATH, Role.ADMINISTRATOR, true, UsersPage::answer),
        form("/add", UsersPage::added),
        form("/role", (users, visit) -> users.replacing(user(users, visit).as(role(visit)))),
        form("/password", UsersPage::withPassword),
        form("/remove", (users, visit) -> users.without(name(visit))));
  }

  private static Route form(String path, BiFunction<UserList, Visit, UserList> change) {
    return Route.post(PATH + path, Role.ADMINISTRATOR, visit -> change(visit, change));
  }

  private static Answer answer(Visit visit) {
    Optional<GuardedDoor> door = visit.room().door().guarded();
    List<Line> lines =
        door.map(guarded -> guarded.file().users().users()).orElse(List.of()).stream()
            .map(Line::of)
            .toList();
    UsersPage page = new UsersPage(door.isPresent(), lines, ROLES, Passwords.LEAST);
    return new Answer.Page(Frame.of(visit, PATH, "Users"), "users", page, () -> twin(lines));
  }

  private static JsonNode twin(List<Line> lines) {
    ObjectNode node = Json.object();
    node.putArray("users");
    lines.forEach(
        line ->
            node.withArrayProperty("users")
                .addObject()
                .put("name", line.name())
                .put("role", line.role())
                .put("program", line.program()));
    return node;
  }

  private static Answer change(Visit visit, BiFunction<UserList, Visit, UserList> change) {
    GuardedDoor door =
        visit
            .room()
            .door()
            .guarded()
            .orElseThrow(
                () -> Problem.notFound("This reading room has no users; its door is not guarded."));
    try {
      door.file().change(users -> change.apply(users, visit));
    } catch (IllegalArgumentException refused) {
      throw Problem.notUnderstood(String.valueOf(refused.getMessage()));
    } catch (UserFileException unusable) {
      throw new Problem(
          503, "The list of users cannot be changed", String.valueOf(unusable.getMessage()));
    }
    return new Answer.Elsewhere(PATH + "?done=" + Done.USERS_CHANGED.word());
  }

  private static UserList added(UserList users, Visit visit) {
    return users.with(User.person(name(visit), role(visit), password(visit)));
  }

  private static UserList withPassword(UserList users, Visit visit) {
    User user = user(users, visit);
    if (user.isProgram()) {
      throw new IllegalArgumentException("%s is a program.".formatted(user.name()));
    }
    return users.replacing(User.person(user.name(), user.role(), password(visit)));
  }

  private static User user(UserList users, Visit visit) {
    return users.require(name(visit));
  }

  private static String name(Visit visit) {
    return visit
        .form("name")
        .orElseThrow(() -> new IllegalArgumentException("The name is missing."));
  }

  private static Role role(Visit visit) {
    return UserList.role(visit.form("role").orElse(""));
  }

  private static String password(Visit visit) {
    String password = Optional.ofNullable(visit.context().formParam("password")).orElse("");
    String again = Optional.ofNullable(visit.context().formParam("again")).orElse("");
    if (!password.equals(again)) {
      throw new IllegalArgumentException("The two passwords are not the same.");
    }
    return password;
  }
}
