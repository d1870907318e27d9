package org.readout.app.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.readout.app.web.SampleRoom;

/** The commands that docs/api.md shows work. */
class ApiPageTest {

  private static final Path PAGE = Path.of("../docs/api.md");
  private static final Pattern COMMAND = Pattern.compile("(?m)^    curl (.*)$");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  @Test
  void everyCommand() throws IOException {
    List<MatchResult> commands = COMMAND.matcher(Files.readString(PAGE, UTF_8)).results().toList();
    assertThat(commands).hasSizeGreaterThan(4);
    try (SampleRoom room = SampleRoom.open()) {
      String claim = room.json("/api/v1/claims?kind=act").at("/claims/0/id").asText();
      for (MatchResult command : commands) {
        var answer =
            room.send(
                request(
                    command.group(1).replace("TOKEN", room.token()).replace("CLAIM", claim), room));
        assertThat(answer.statusCode()).as(command.group() + answer.body()).isIn(200, 201, 202);
      }
    }
  }

  private static HttpRequest.Builder request(String command, SampleRoom room) {
    List<String> words = new ArrayList<>();
    WORD.matcher(command)
        .results()
        .forEach(word -> words.add(word.group(1) == null ? word.group(2) : word.group(1)));
    HttpRequest.Builder request = HttpRequest.newBuilder();
    for (int place = 0; place < words.size(); place++) {
      switch (words.get(place)) {
        case "-H" -> {
          String[] header = words.get(++place).split(": ", 2);
          request.header(header[0], header[1]);
        }
        case "-d" -> request.POST(BodyPublishers.ofString(words.get(++place)));
        default -> {
          URI address = URI.create(words.get(place));
          assertThat(address.getAuthority()).isEqualTo("127.0.0.1:8470");
          request.uri(room.address().resolve(address.getPath() + query(address)));
        }
      }
    }
    return request;
  }

  private static String query(URI address) {
    return address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
  }
}
