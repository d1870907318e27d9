package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.app.store.RecordAddress;
import org.readout.app.web.door.Door;
import org.readout.app.web.door.Listening;

/** Who gets an answer. */
class GuardTest {

  @TempDir private static Path folder = Path.of("");

  private static final SampleRoom ROOM = SampleRoom.empty();

  @AfterAll
  static void close() {
    ROOM.close();
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1:PORT, 200",
    "localhost:PORT, 200",
    "LOCALHOST:PORT, 200",
    "[::1]:PORT, 200",
    "attacker.example:PORT, 421",
    "attacker.example, 421",
    "127.0.0.1, 421",
    "127.0.0.1:1, 421",
    "127.0.0.1.attacker.example:PORT, 421",
  })
  void answersUnderItsOwnNamesOnly(String host, int status) {
    String asked = host.replace("PORT", String.valueOf(ROOM.address().getPort()));
    assertThat(ROOM.raw("GET /engagements HTTP/1.1", "Host: " + asked, "Connection: close"))
        .contains(" " + status + " ");
  }

  @Test
  void errorsHaveOneShapeForPrograms() {
    var answer = ROOM.get("/engagements.json?since=yesterday");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(answer.body()).contains("\"title\"", "\"status\"", "yesterday");
  }

  @Test
  void whereAnotherProgramListensItSaysSo() {
    Listening taken = Listening.local(ROOM.address().getPort());
    assertThatThrownBy(
            () ->
                ReadingRoom.open(
                    new ReadingRoom.Settings(
                        new RecordAddress.File(folder.resolve("readout.db")),
                        taken,
                        Door.local("Ada Archer")),
                    InstantSource.system(),
                    ZoneOffset.UTC,
                    fault -> {}))
        .isInstanceOf(CannotListenException.class)
        .hasMessageContaining("port " + taken.port())
        .hasMessageContaining("--port");
  }
}
