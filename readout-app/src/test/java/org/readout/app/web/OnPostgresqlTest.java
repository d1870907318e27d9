package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages are the same, whichever database keeps the record. */
@TestInstance(Lifecycle.PER_CLASS)
class OnPostgresqlTest {

  private final SampleRoom server = SampleRoom.onPostgresql();
  private final SampleRoom file = SampleRoom.open();
  private final Map<String, String> addresses = SampleAddresses.of(file);

  @BeforeAll
  void handInTheSame() {
    assertThat(SampleAddresses.of(server).keySet()).isEqualTo(addresses.keySet());
  }

  @AfterAll
  void close() {
    server.close();
    file.close();
  }

  static Stream<Route> looks() {
    return Routes.all().stream()
        .filter(route -> !route.method().writes())
        .filter(OnPostgresqlTest::isAlikeWhenMadeTwice);
  }

  // A reading is of one run of the server, and a Word document tells when it was packed.
  private static boolean isAlikeWhenMadeTwice(Route route) {
    return !route.path().startsWith("/read/")
        && !route.path().startsWith("/api/v1/readings")
        && !route.path().endsWith(".docx");
  }

  @ParameterizedTest
  @MethodSource("looks")
  void isAsFromAFile(Route route) {
    String address = addresses.getOrDefault(route.path(), route.path());
    HttpResponse<String> answer = server.get(address);
    assertThat(server.faults()).isEmpty();
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(withoutTheRoom(answer.body(), server))
        .isEqualTo(withoutTheRoom(file.get(address).body(), file));
  }

  private static String withoutTheRoom(String page, SampleRoom room) {
    return page.replace(room.token(), "TOKEN")
        .replace(":" + room.address().getPort(), ":PORT")
        .replaceAll("/read/[0-9a-f]+", "/read/ID")
        .replaceAll("\"first_read\" : \"[^\"]*\"", "")
        .replaceAll("\\d{1,2} \\w+ \\d{4}, \\d{2}:\\d{2} UTC", "TIME");
  }
}
