package org.readout.app.web.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.app.web.Problem;
import org.readout.app.web.Role;

/** Who comes in, for how long, and how often one may try. */
class GuardedDoorTest {

  private static final String PASSWORD = "seven quiet embassies";
  private static final User ADA = User.person("Ada Archer", Role.ADMINISTRATOR, PASSWORD);
  private static final User BEA = User.person("Bea", Role.READER, PASSWORD);

  @TempDir private Path folder = Path.of("");
  private Instant now = Instant.parse("2025-08-01T12:00:00Z");

  @BeforeEach
  void addUsers() {
    file().change(list -> list.with(ADA).with(BEA));
  }

  private UserFile file() {
    return new UserFile(folder.resolve("users.txt"));
  }

  private GuardedDoor door() {
    return new GuardedDoor(file(), Optional.empty(), () -> now);
  }

  private static Knock session(String id) {
    return new Knock(Optional.of(id), Optional.empty(), Optional.empty());
  }

  @Test
  void aSessionIsItsUsers() {
    GuardedDoor door = door();
    String id = door.logIn("bea", PASSWORD, "192.0.2.1").orElseThrow();
    assertThat(door.visitor(session(id)).name()).isEqualTo("Bea");
    assertThat(door.visitor(session(id)).role()).isEqualTo(Role.READER);
    assertThat(door.visitor(session("0".repeat(64))).role()).isEqualTo(Role.STRANGER);
    door.logOut(id);
    assertThat(door.visitor(session(id)).role()).isEqualTo(Role.STRANGER);
  }

  @ParameterizedTest
  @CsvSource({"Bea, wrong", "Nobody, seven quiet embassies", "'', ''"})
  void othersAreLeftOutside(String name, String password) {
    assertThat(door().logIn(name, password, "192.0.2.1")).isEmpty();
  }

  @Test
  void aSessionEndsWhenNothingIsAskedForAnHourAndAfterTwelve() {
    GuardedDoor door = door();
    String idle = door.logIn("Bea", PASSWORD, "192.0.2.1").orElseThrow();
    String busy = door.logIn("Bea", PASSWORD, "192.0.2.1").orElseThrow();
    for (int halfHours = 1; halfHours <= 24; halfHours++) {
      now = now.plus(Duration.ofMinutes(30));
      assertThat(door.visitor(session(busy)).role()).isEqualTo(Role.READER);
    }
    assertThat(door.visitor(session(idle)).role()).isEqualTo(Role.STRANGER);
    now = now.plus(Duration.ofMinutes(30));
    assertThat(door.visitor(session(busy)).role()).isEqualTo(Role.STRANGER);
  }

  @Test
  void whatIsChangedInTheListHoldsAtOnce() {
    GuardedDoor door = door();
    String ada = door.logIn("Ada Archer", PASSWORD, "192.0.2.1").orElseThrow();
    String bea = door.logIn("Bea", PASSWORD, "192.0.2.1").orElseThrow();
    file().change(list -> list.replacing(BEA.as(Role.REVIEWER)));
    assertThat(door.visitor(session(bea)).role()).isEqualTo(Role.REVIEWER);
    file().change(list -> list.replacing(User.person("Ada Archer", Role.ADMINISTRATOR, PASSWORD)));
    assertThat(door.visitor(session(ada)).role())
        .as("a new password ends the sessions of the old one")
        .isEqualTo(Role.STRANGER);
    file().change(list -> list.without("Bea"));
    assertThat(door.visitor(session(bea)).role()).isEqualTo(Role.STRANGER);
  }

  @Test
  void aProgramShowsItsTokenAndCannotLogIn() {
    file().change(list -> list.with(User.program("import", Role.REVIEWER, "0123456789abcdef")));
    GuardedDoor door = door();
    assertThat(
            door.visitor(
                    new Knock(Optional.empty(), Optional.of("0123456789abcdef"), Optional.empty()))
                .role())
        .isEqualTo(Role.REVIEWER);
    assertThat(
            door.visitor(
                    new Knock(Optional.empty(), Optional.of("0123456789abcdeX"), Optional.empty()))
                .role())
        .isEqualTo(Role.STRANGER);
    assertThat(door.logIn("import", "0123456789abcdef", "192.0.2.1")).isEmpty();
  }

  private static Knock feed(String secret) {
    return new Knock(Optional.empty(), Optional.empty(), Optional.of(secret));
  }

  @Test
  void theSecretOfACalendarMakesAReaderOfAnybody() {
    GuardedDoor door = door();
    assertThat(door.hasFeed("Ada Archer")).isFalse();
    String secret = door.makeFeed("Ada Archer");
    assertThat(secret).matches("[0-9a-f]{64}");
    assertThat(door.hasFeed("Ada Archer")).isTrue();
    assertThat(door.visitor(feed(secret)).name()).isEqualTo("Ada Archer");
    assertThat(door.visitor(feed(secret)).role()).isEqualTo(Role.READER);
    assertThat(door.visitor(feed(secret)).loggedIn()).isFalse();
    assertThat(door.visitor(session(secret)).role()).isEqualTo(Role.STRANGER);
    assertThat(
            door.visitor(new Knock(Optional.empty(), Optional.of(secret), Optional.empty())).role())
        .isEqualTo(Role.STRANGER);
    assertThat(door.logIn("Ada Archer", PASSWORD, "192.0.2.1")).isPresent();
  }

  @Test
  void theSecretOfACalendarEndsWithTheNextWithAPasswordAndWithItsUser() {
    GuardedDoor door = door();
    String first = door.makeFeed("Bea");
    String second = door.makeFeed("Bea");
    assertThat(door.visitor(feed(first)).role()).isEqualTo(Role.STRANGER);
    file().change(list -> list.replacing(list.require("Bea").as(Role.REVIEWER)));
    assertThat(door.visitor(feed(second)).role()).isEqualTo(Role.READER);
    door.withdrawFeed("Bea");
    assertThat(door.visitor(feed(second)).role()).isEqualTo(Role.STRANGER);
    String third = door.makeFeed("Bea");
    file().change(list -> list.replacing(User.person("Bea", Role.READER, PASSWORD)));
    assertThat(door.visitor(feed(third)).role()).isEqualTo(Role.STRANGER);
    String fourth = door.makeFeed("Bea");
    file().change(list -> list.without("Bea"));
    assertThat(door.visitor(feed(fourth)).role()).isEqualTo(Role.STRANGER);
  }

  @Test
  void afterFiveWrongPasswordsEvenTheRightOneHasToWait() {
    GuardedDoor door = door();
    for (int wrong = 0; wrong < 6; wrong++) {
      assertThat(door.logIn("Bea", "wrong " + wrong, "192.0.2." + wrong)).isEmpty();
    }
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> door.logIn("BEA", PASSWORD, "192.0.2.99"))
        .satisfies(problem -> assertThat(problem.status()).isEqualTo(429));
    now = now.plus(Duration.ofMinutes(16));
    assertThat(door.logIn("Bea", PASSWORD, "192.0.2.99")).isPresent();
  }

  @Test
  void namesThatNobodyHasAreSlowedDownAlikeSoThatNoneIsGivenAway() {
    Throttle throttle = new Throttle(5);
    for (int failure = 0; failure < 5; failure++) {
      throttle.failed("nobody", now);
    }
    assertThat(throttle.wait("nobody", now)).isEmpty();
    throttle.failed("nobody", now);
    assertThat(throttle.wait("nobody", now)).hasValue(Duration.ofSeconds(1));
    throttle.failed("nobody", now);
    assertThat(throttle.wait("nobody", now)).hasValue(Duration.ofSeconds(2));
    for (int failure = 0; failure < 100; failure++) {
      throttle.failed("nobody", now);
    }
    assertThat(throttle.wait("nobody", now)).hasValue(Duration.ofMinutes(15));
    assertThat(throttle.wait("somebody", now)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      textBlock =
          """
          127.0.0.1 | local   | -                             | false | -
          ::1       | local   | -                             | false | -
          localhost | guarded | -                             | false | -
          0.0.0.0   | local   | -                             | true  | --users FILE
          192.0.2.7 | local   | -                             | true  | --users FILE
          ::        | local   | -                             | false | --users FILE
          0.0.0.0   | guarded | -                             | false | --public-address
          0.0.0.0   | guarded | http://readout.example        | false | --insecure-http
          0.0.0.0   | guarded | http://readout.example:8470   | true  | -
          0.0.0.0   | guarded | https://readout.example       | false | -
          """)
  void othersReachItOnlyWhereUsersAndAddressAreSaid(
      String host, String kind, String address, boolean openly, String objection) {
    Door door =
        kind.equals("local")
            ? Door.local("Ada")
            : new GuardedDoor(
                file(), Optional.ofNullable(address).map(PublicAddress::of), () -> now);
    Listening listening = new Listening(host, 0, openly);
    if (objection == null) {
      listening.requireSafe(door);
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> listening.requireSafe(door))
          .withMessageContaining(objection);
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      textBlock =
          """
          https://Readout.Example      | https://readout.example
          https://readout.example:443/ | https://readout.example
          http://readout.example:8470  | http://readout.example:8470
          https://readout.example/room | -
          https://ada@readout.example  | -
          https://readout.example?a=b  | -
          readout.example              | -
          ftp://readout.example        | -
          """)
  void aPublicAddressHasNoPath(String text, String origin) {
    if (origin == null) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PublicAddress.of(text))
          .withMessageContaining("https://readout.example.org");
    } else {
      assertThat(PublicAddress.of(text).origin()).isEqualTo(origin);
    }
  }

  @Test
  void behindHttpsTheCookieIsForEncryptedLinesAlone() {
    GuardedDoor door =
        new GuardedDoor(
            file(), Optional.of(PublicAddress.of("https://readout.example")), () -> now);
    assertThat(door.cookie("id"))
        .isEqualTo("__Host-readout=id; Path=/; HttpOnly; SameSite=Lax; Secure");
    assertThat(door().cookie("id")).isEqualTo("readout=id; Path=/; HttpOnly; SameSite=Lax");
  }

  @Test
  void withoutAnAdministratorItDoesNotOpen() {
    UserFile readers = new UserFile(folder.resolve("readers.txt"));
    readers.change(list -> list.with(BEA));
    assertThatExceptionOfType(UserFileException.class)
        .isThrownBy(() -> new GuardedDoor(readers, Optional.empty(), () -> now))
        .withMessageContaining("--role administrator");
  }
}
