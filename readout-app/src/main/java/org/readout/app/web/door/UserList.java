package org.readout.app.web.door;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.app.web.Role;

/**
 * All users, in the order in which they were added.
 *
 * @param users no two of one name
 */
public record UserList(List<User> users) {

  /** The most there can be. */
  static final int MOST = 1_000;

  private static final String HEAD =
      """
      # The users of a reading room, one a line: name, role and hash, set apart by colons; behind
      # them the hash of the secret in the addresses of the user's calendars, where there is one.
      # Made and changed by "readout users"; keep it to yourself (chmod 600).
      """;

  /** Copies the list. */
  public UserList {
    users = List.copyOf(users);
  }

  /** Nobody. */
  public static UserList none() {
    return new UserList(List.of());
  }

  /**
   * The users in {@code text}.
   *
   * @param file what it is called in messages
   * @throws UserFileException when a line cannot be used, naming it
   */
  static UserList parse(String file, String text) {
    List<User> users = new ArrayList<>();
    Set<String> names = new HashSet<>();
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      User user = user(file, number, line);
      if (!names.add(user.key())) {
        throw wrong(file, number, "\"%s\" stands there twice".formatted(user.name()));
      }
      if (users.size() == MOST) {
        throw wrong(file, number, "there are more than %,d users".formatted(MOST));
      }
      users.add(user);
    }
    return new UserList(users);
  }

  private static User user(String file, int number, String line) {
    String[] parts = line.split(":", -1);
    if (parts.length != 3 && parts.length != 4) {
      throw wrong(file, number, "a line has a name, a role and a hash, set apart by colons");
    }
    try {
      return new User(
          parts[0].strip(),
          role(parts[1].strip()),
          parts[2].strip(),
          parts.length == 4 ? Optional.of(parts[3].strip()) : Optional.empty());
    } catch (IllegalArgumentException wrong) {
      throw wrong(file, number, String.valueOf(wrong.getMessage()));
    }
  }

  /**
   * The role that {@code word} names.
   *
   * @throws IllegalArgumentException when it names none that a user can have
   */
  public static Role role(String word) {
    for (Role role : List.of(Role.READER, Role.REVIEWER, Role.ADMINISTRATOR)) {
      if (word(role).equals(word)) {
        return role;
      }
    }
    throw new IllegalArgumentException(
        "\"%s\" is no role: reader, reviewer or administrator".formatted(word));
  }

  /** How a role is written. */
  public static String word(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  private static UserFileException wrong(String file, int number, String what) {
    return new UserFileException(
        "%s:%d: %s. Remove the line, and add the user anew with \"readout users add\"."
            .formatted(file, number, what));
  }

  /** The list as it is kept. */
  String text() {
    StringBuilder text = new StringBuilder(HEAD);
    users.forEach(
        user ->
            text.append(user.name())
                .append(':')
                .append(word(user.role()))
                .append(':')
                .append(user.secret())
                .append(user.feed().map(hash -> ":" + hash).orElse(""))
                .append('\n'));
    return text.toString();
  }

  /** The user of this name. */
  public Optional<User> named(String name) {
    String key = User.key(name);
    return users.stream().filter(user -> user.key().equals(key)).findFirst();
  }

  /** The program that shows {@code token}. */
  Optional<User> withToken(String token) {
    String digest = Secrets.digest(token);
    return users.stream().filter(user -> user.hasToken(digest)).findFirst();
  }

  /** The person in the addresses of whose calendars {@code secret} stands. */
  Optional<User> withFeed(String secret) {
    String digest = Secrets.digest(secret);
    return users.stream().filter(user -> user.hasFeed(digest)).findFirst();
  }

  /**
   * The list with one more.
   *
   * @throws IllegalArgumentException when there is one of this name
   */
  public UserList with(User user) {
    if (named(user.name()).isPresent()) {
      throw new IllegalArgumentException("There is a user called %s.".formatted(user.name()));
    }
    if (users.size() == MOST) {
      throw new IllegalArgumentException("There are %,d users; no more fit.".formatted(MOST));
    }
    List<User> more = new ArrayList<>(users);
    more.add(user);
    return new UserList(more);
  }

  /**
   * The list with {@code user} in place of the one of this name.
   *
   * @throws IllegalArgumentException when there is none, or nobody would be left to administer
   */
  public UserList replacing(User user) {
    require(user.name());
    return administered(
        users.stream().map(each -> each.key().equals(user.key()) ? user : each).toList());
  }

  /**
   * The list without the user of this name.
   *
   * @throws IllegalArgumentException when there is none, or nobody would be left to administer
   */
  public UserList without(String name) {
    User gone = require(name);
    return administered(users.stream().filter(each -> !each.key().equals(gone.key())).toList());
  }

  /**
   * The user of this name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public User require(String name) {
    return named(name)
        .orElseThrow(
            () -> new IllegalArgumentException("There is no user called %s.".formatted(name)));
  }

  /** Whether a person is there who says who may come in. */
  boolean isAdministered() {
    return users.stream().anyMatch(User::administers);
  }

  private UserList administered(List<User> changed) {
    UserList list = new UserList(changed);
    if (isAdministered() && !list.isAdministered()) {
      throw new IllegalArgumentException(
          "This is the last administrator. Make somebody else one first.");
    }
    return list;
  }
}
