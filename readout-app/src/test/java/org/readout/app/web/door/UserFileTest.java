package org.readout.app.web.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.app.web.Role;

/** The file in which users are kept. */
class UserFileTest {

  private static final String PASSWORD = "seven quiet embassies";
  private static final User ADA = User.person("Ada Archer", Role.ADMINISTRATOR, PASSWORD);
  private static final User IMPORT = User.program("nightly import", Role.REVIEWER, "a token");

  @TempDir private Path folder = Path.of("");

  private Path file() {
    return folder.resolve("users.txt");
  }

  @Test
  void holdsNoPasswordAndComesBackAsItWas() throws IOException {
    UserFile users = new UserFile(file());
    UserList kept = users.change(list -> list.with(ADA).with(IMPORT));
    assertThat(new UserFile(file()).users()).isEqualTo(kept);
    assertThat(Files.readString(file()))
        .contains("Ada Archer:administrator:$argon2id$v=19$m=19456,t=2,p=1$")
        .contains("nightly import:reviewer:$sha256$")
        .doesNotContain(PASSWORD, "a token");
  }

  @Test
  void keepsOfTheSecretOfACalendarItsHash() throws IOException {
    UserFile users = new UserFile(file());
    UserList kept = users.change(list -> list.with(ADA.withFeed("a secret")).with(IMPORT));
    assertThat(new UserFile(file()).users()).isEqualTo(kept);
    assertThat(Files.readString(file()))
        .contains(":" + "$sha256$" + Secrets.digest("a secret") + "\n")
        .doesNotContain("a secret");
    assertThat(kept.withFeed("a secret")).hasValue(ADA.withFeed("a secret"));
    assertThat(kept.withFeed("a token")).isEmpty();
    assertThat(kept.withToken("a secret")).isEmpty();
  }

  @Test
  void isReadAgainWhenAnotherProcessChangedIt() {
    UserFile one = new UserFile(file());
    one.change(list -> list.with(ADA).with(IMPORT));
    new UserFile(file()).change(list -> list.without("nightly import"));
    assertThat(one.users().users()).containsExactly(ADA);
  }

  @Test
  void isNobodyElses() throws IOException {
    assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "this system has no modes of files");
    new UserFile(file()).change(list -> list.with(ADA));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
    Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
    assertThatExceptionOfType(UserFileException.class)
        .isThrownBy(() -> new UserFile(file()).users())
        .withMessageContaining("chmod 600 " + file());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada                                | 3: a line has a name, a role and a hash
          Ada:reader:plain-password          | 3: the hash of "Ada" is none
          Ada:owner:HASH                     | 3: "owner" is no role
          Ada:stranger:HASH                  | 3: "stranger" is no role
          :reader:HASH                       | 3: "" is no name
          <b>Ada</b>:reader:HASH             | 3: "<b>Ada</b>" is no name
          Eve:reader:$argon2id$v=19$m=9999999,t=2,p=1$AAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAA | 3: the hash of "Eve" is none
          Bea:reader:HASH                    | 3: "Bea" stands there twice
          Eve:reader:HASH:secret             | 3: the hash for the calendars of "Eve" is none
          Eve:reader:HASH:HASH:HASH          | 3: a line has a name, a role and a hash
          """)
  void saysWhichLineIsWrong(String line, String message) throws IOException {
    String hash = ADA.secret();
    new UserFile(file()).change(list -> list);
    Files.writeString(
        file(), "# ours\nbea:reader:" + hash + "\n" + line.replace("HASH", hash) + "\n", UTF_8);
    assertThatExceptionOfType(UserFileException.class)
        .isThrownBy(() -> new UserFile(file()).users())
        .withMessageContaining(file() + ":" + message)
        .withMessageContaining("readout users add");
  }

  @Test
  void theLastAdministratorStays() {
    UserList list = UserList.none().with(ADA).with(IMPORT.as(Role.ADMINISTRATOR));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> list.without("ada archer"))
        .withMessageContaining("last administrator");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> list.replacing(ADA.as(Role.REVIEWER)))
        .withMessageContaining("last administrator");
    assertThat(list.with(User.person("Bea", Role.ADMINISTRATOR, PASSWORD)).without("Ada Archer"))
        .isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "too short, false",
    "fifteen letters, true",
    "длинный пароль из слов, true",
  })
  void passwordsHaveALeastLength(String password, boolean fits) {
    assertThat(Passwords.objection(password).isEmpty()).isEqualTo(fits);
  }

  @Test
  void passwordsBeyond72BytesCountToTheirEnd() {
    String hash = Passwords.hash("long ".repeat(20) + "one");
    assertThat(Passwords.matches("long ".repeat(20) + "one", Optional.of(hash))).isTrue();
    assertThat(Passwords.matches("long ".repeat(20) + "two", Optional.of(hash))).isFalse();
  }
}
