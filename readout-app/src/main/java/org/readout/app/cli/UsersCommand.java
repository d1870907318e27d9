package org.readout.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.readout.app.view.Plain;
import org.readout.app.web.Role;
import org.readout.app.web.door.Passwords;
import org.readout.app.web.door.Secrets;
import org.readout.app.web.door.User;
import org.readout.app.web.door.UserFile;
import org.readout.app.web.door.UserFileException;
import org.readout.app.web.door.UserList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout users}. */
@Command(
    name = "users",
    description =
        "Say who may come in to the reading room: list, add NAME, token NAME (a program), role NAME,"
            + " password NAME, remove NAME. A password is asked for at the terminal, or read from"
            + " standard input.",
    sortOptions = false)
final class UsersCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "ACTION",
      description = "What to do: list, add, token, role, password or remove.")
  private UsersAction action = UsersAction.LIST;

  @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "Who.")
  private @Nullable String name;

  @Option(
      names = "--users",
      paramLabel = "FILE",
      required = true,
      description = "The file in which the users are kept.")
  private Path file = Path.of("users.txt");

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description =
          "reader looks at everything; reviewer also decides and hands in documents; administrator"
              + " also says who may come in (for add and token: reader).")
  private @Nullable String role;

  UsersCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try {
      UserFile users = new UserFile(file);
      switch (action) {
        case LIST -> list(users.users());
        case ADD -> {
          String who = name();
          Role as = role(Role.READER);
          if (isThere(users)) {
            refuseKnown(users.users(), who);
          }
          User user = User.person(who, as, password());
          keep(users, list -> list.with(user), "%s is added as %s.", user);
        }
        case TOKEN -> addProgram(users);
        case ROLE -> {
          User user = users.users().require(name()).as(role(null));
          keep(users, list -> list.replacing(user), "%s is %s now.", user);
        }
        case PASSWORD -> {
          User known = users.users().require(name());
          if (known.isProgram()) {
            throw new IllegalArgumentException(
                "%s is a program. Remove it and add it anew to give it another token."
                    .formatted(known.name()));
          }
          User user = User.person(known.name(), known.role(), password());
          keep(users, list -> list.replacing(user), "%s has a new password, and is %s.", user);
        }
        case REMOVE -> {
          User user = users.users().require(name());
          keep(users, list -> list.without(user.name()), "%s is removed, who was %s.", user);
        }
      }
      return ExitCode.DONE;
    } catch (IllegalArgumentException | UserFileException refused) {
      throw new UserException(ExitCode.USAGE, String.valueOf(refused.getMessage()));
    }
  }

  private boolean isThere(UserFile users) {
    return users.path().toFile().exists();
  }

  // Before a password is asked for in vain.
  private static void refuseKnown(UserList users, String name) {
    if (users.named(name).isPresent()) {
      throw new IllegalArgumentException(
          "There is a user called %s. Use \"readout users password\" or \"readout users role\"."
              .formatted(name));
    }
  }

  private void addProgram(UserFile users) {
    String token = Secrets.random();
    User user = User.program(name(), role(Role.READER), token);
    keep(users, list -> list.with(user), "%s is added as %s.", user);
    terminal.message("Its token, which is shown this once, to be sent as X-Readout-Token:");
    terminal.print(token + "\n");
  }

  private void keep(UserFile users, UnaryOperator<UserList> change, String message, User user) {
    users.change(change);
    terminal.message(message.formatted(user.name(), UserList.word(user.role())));
  }

  private void list(UserList users) {
    for (User user : users.users()) {
      terminal.print(
          "%s: %s%s%n"
              .formatted(
                  Plain.line(user.name()),
                  UserList.word(user.role()),
                  user.isProgram() ? ", a program" : ""));
    }
  }

  private String name() {
    return Optional.ofNullable(name)
        .map(String::strip)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Say who: readout users %s NAME --users %s"
                        .formatted(action.name().toLowerCase(Locale.ROOT), file)));
  }

  private Role role(@Nullable Role usual) {
    if (role != null) {
      return UserList.role(role.strip().toLowerCase(Locale.ROOT));
    }
    if (usual == null) {
      throw new IllegalArgumentException(
          "Say which role: --role reader, reviewer or administrator.");
    }
    return usual;
  }

  private String password() {
    List<String> typed =
        terminal.secrets(
            "Password of at least %d characters: ".formatted(Passwords.LEAST), "Once more: ");
    if (typed.stream().distinct().count() > 1) {
      throw new IllegalArgumentException("The two passwords are not the same.");
    }
    return typed.get(0);
  }
}
