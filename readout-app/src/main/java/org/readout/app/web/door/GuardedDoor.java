package org.readout.app.web.door;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.readout.app.web.Problem;
import org.readout.app.web.Role;
import org.readout.app.web.Visitor;

/** Lets in the users of a list. */
public final class GuardedDoor implements Door {

  private static final int FREE_FAILURES_OF_NAME = 5;
  private static final int FREE_FAILURES_OF_ADDRESS = 20;

  private final UserFile file;
  private final Optional<PublicAddress> publicAddress;
  private final InstantSource clock;
  private final Sessions sessions = new Sessions();
  private final Throttle names = new Throttle(FREE_FAILURES_OF_NAME);
  private final Throttle addresses = new Throttle(FREE_FAILURES_OF_ADDRESS);
  private final Visitor stranger = Visitor.stranger(Secrets.random());

  /**
   * A door.
   *
   * @param file the users
   * @param publicAddress the address that browsers ask for, where it is not a local one
   * @throws UserFileException when the file cannot be used, or nobody in it administers
   */
  public GuardedDoor(UserFile file, Optional<PublicAddress> publicAddress, InstantSource clock) {
    this.file = file;
    this.publicAddress = publicAddress;
    this.clock = clock;
    if (!file.users().isAdministered()) {
      throw new UserFileException(
          "%s has no administrator. Add one with \"readout users add NAME --role administrator"
                  .formatted(file.path())
              + " --users %s\".".formatted(file.path()));
    }
  }

  @Override
  public Optional<GuardedDoor> guarded() {
    return Optional.of(this);
  }

  @Override
  public Optional<PublicAddress> publicAddress() {
    return publicAddress;
  }

  /** The users. */
  public UserFile file() {
    return file;
  }

  @Override
  public Visitor visitor(Knock knock) {
    return knock
        .session()
        .flatMap(this::ofSession)
        .or(() -> knock.token().flatMap(this::ofToken))
        .or(() -> knock.feed().flatMap(this::ofFeed))
        .orElse(stranger);
  }

  private Optional<Visitor> ofSession(String id) {
    return sessions
        .find(id, clock.instant())
        .flatMap(
            session ->
                users()
                    .named(session.user())
                    .filter(user -> Secrets.same(user.secret(), session.secret()))
                    .map(user -> new Visitor(user.name(), user.role(), session.token(), true)));
  }

  private Optional<Visitor> ofToken(String token) {
    return users()
        .withToken(token)
        .map(user -> new Visitor(user.name(), user.role(), token, false));
  }

  // Who subscribed looks, and does nothing, whatever else the user may do.
  private Optional<Visitor> ofFeed(String secret) {
    return users()
        .withFeed(secret)
        .map(user -> new Visitor(user.name(), Role.READER, stranger.token(), false));
  }

  /** Whether the calendars of the user of this name have addresses to subscribe to. */
  public boolean hasFeed(String name) {
    return users().named(name).flatMap(User::feed).isPresent();
  }

  /**
   * Makes a new secret for the addresses of a user's calendars, in place of the one before. It is
   * known now and never again: what is kept is its hash.
   */
  public String makeFeed(String name) {
    String secret = Secrets.random();
    change(name, user -> user.withFeed(secret));
    return secret;
  }

  /** Takes the secret in the addresses of a user's calendars back. */
  public void withdrawFeed(String name) {
    change(name, User::withoutFeed);
  }

  private void change(String name, UnaryOperator<User> change) {
    try {
      file.change(
          list -> list.named(name).map(user -> list.replacing(change.apply(user))).orElse(list));
    } catch (UserFileException unusable) {
      // As in users().
      throw new Problem(
          503, "Not kept", "The list of users cannot be changed just now. Try again in a moment.");
    }
  }

  private UserList users() {
    try {
      return file.users();
    } catch (UserFileException unusable) {
      // Why is for those who run the server, and not for strangers.
      throw new Problem(
          503,
          "Nobody can come in",
          "The list of users cannot be used. Whoever runs the server learns why from \"readout users"
              + " list\".");
    }
  }

  /**
   * Begins a session.
   *
   * @param address where the request comes from
   * @return the session's id; nothing where name and password are not those of a user
   * @throws Problem when this name or address failed too often of late
   */
  public Optional<String> logIn(String name, String password, String address) {
    Instant now = clock.instant();
    String key = User.key(name);
    names.wait(key, now).or(() -> addresses.wait(address, now)).ifPresent(this::tooOften);
    // Counted before it is looked at, so that many tries at once count as many.
    names.failed(key, now);
    addresses.failed(address, now);
    Optional<User> user = users().named(name).filter(known -> !known.isProgram());
    if (!Passwords.matches(password, user.map(User::secret))) {
      return Optional.empty();
    }
    names.forget(key);
    addresses.takeBack(address);
    return user.map(known -> sessions.begin(known, now));
  }

  private void tooOften(Duration left) {
    throw new Problem(
        429,
        "Too many attempts",
        "Name and password were wrong too often. Try again in %,d seconds."
            .formatted(left.toSeconds() + 1));
  }

  /** Ends a session. */
  public void logOut(String session) {
    sessions.end(session);
  }

  /**
   * The name of the cookie that holds the session. With encryption it is one that browsers take
   * from this very host and over an encrypted line alone: RFC 6265bis, section 4.1.3.2.
   */
  public String cookieName() {
    return isEncrypted() ? "__Host-readout" : "readout";
  }

  /** The Set-Cookie header that hands over {@code session}; an empty one takes it back. */
  public String cookie(String session) {
    return cookieName()
        + "="
        + session
        + "; Path=/; HttpOnly; SameSite=Lax"
        + (isEncrypted() ? "; Secure" : "")
        + (session.isEmpty() ? "; Max-Age=0" : "");
  }

  /** Whether browsers reach the reading room over an encrypted line, through a proxy. */
  public boolean isEncrypted() {
    return publicAddress.filter(PublicAddress::encrypted).isPresent();
  }
}
