package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code readout users}, and what {@code readout serve} makes of it. */
class UsersCommandTest {

  private static final String PASSWORD = "seven quiet embassies\n";

  @TempDir private Path folder = Path.of("");

  private String file() {
    return folder.resolve("users.txt").toString();
  }

  private CommandLineRun users(String input, String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "users";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[all.length - 2] = "--users";
    all[all.length - 1] = file();
    return CommandLineRun.withInput(input, all);
  }

  @Test
  void addsChangesAndRemoves() throws IOException {
    assertThat(users(PASSWORD, "add", "Ada Archer", "--role", "administrator").messages())
        .isEqualTo("Ada Archer is added as administrator.\n");
    assertThat(users(PASSWORD, "add", "Bea").exitCode()).isEqualTo(ExitCode.DONE);
    CommandLineRun token = users("", "token", "nightly import", "--role", "reviewer");
    assertThat(token.results()).matches("[0-9a-f]{64}\n");
    assertThat(Files.readString(Path.of(file()))).doesNotContain(token.results().strip());
    assertThat(users("", "role", "bea", "--role", "reviewer").messages())
        .isEqualTo("Bea is reviewer now.\n");
    assertThat(users("nine silent attachés\n", "password", "Bea").exitCode()).isZero();
    assertThat(users("", "list").results())
        .isEqualTo(
            """
            Ada Archer: administrator
            Bea: reviewer
            nightly import: reviewer, a program
            """);
    assertThat(users("", "remove", "Bea").exitCode()).isZero();
    assertThat(users("", "list").results()).doesNotContain("Bea");
  }

  @Test
  void neverTakesAPasswordAsAnArgument() {
    CommandLineRun run = users("", "add", "Ada", "seven quiet embassies");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.messages()).contains("seven quiet embassies").contains("Unmatched argument");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          short            | add Cid                 | at least 15 characters
          seven quiet ones | add                     | Say who
          seven quiet ones | add Ada                 | There is a user called Ada
          seven quiet ones | add Cid --role owner    | "owner" is no role
          ''               | role Ada                | Say which role
          ''               | role Ada --role reader  | last administrator
          ''               | remove Ada              | last administrator
          ''               | remove Zoe              | no user called Zoe
          """)
  void refusesAndSaysWhy(String input, String arguments, String message) {
    users(PASSWORD, "add", "Ada", "--role", "administrator");
    CommandLineRun run = users(input + "\n", arguments.split(" "));
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.messages()).contains(message);
    assertThat(users("", "list").results()).isEqualTo("Ada: administrator\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --host 0.0.0.0                                               | say with --users FILE who may come in
          --host 0.0.0.0 --users NOFILE                                | NOFILE is not there
          --host 0.0.0.0 --users FILE                                  | --public-address
          --host 0.0.0.0 --users FILE --public-address http://a.example | --insecure-http
          --users FILE --public-address a.example                      | is no address for a reading room
          --public-address https://a.example                           | --public-address is for a reading room with users
          --host no.such.host.invalid                                  | is no address of this machine
          """)
  void serveIsNotOpenToOthersUnlessAllOfItIsSaid(String arguments, String message) {
    users(PASSWORD, "add", "Ada", "--role", "administrator");
    String record = folder.resolve("readout.db").toString();
    CommandLineRun run =
        CommandLineRun.of(
            ("serve --port 0 --record " + record + " " + arguments)
                .replace(" FILE", " " + file())
                .replace("NOFILE", file() + "-")
                .split(" "));
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.messages()).contains(message.replace("NOFILE", file() + "-"));
  }
}
