package org.readout.app.web.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.app.web.SampleAddresses;
import org.readout.app.web.SampleRoom;

/**
 * The pictures of the reading room in docs/ are of the samples' record. With {@code
 * -Ddocs.rewrite=true} they are taken anew; otherwise this test makes sure that each is shown
 * somewhere and that each that is shown is there. Fonts differ from machine to machine, so they are
 * not compared.
 */
class ScreenshotsTest {

  private static final Path DOCS = Path.of("../docs");
  private static final Path FOLDER = DOCS.resolve("screenshots");
  private static final Pattern SHOWN = Pattern.compile("!\\[[^]]+]\\((?:docs/)?screenshots/(.*?)\\)");
  private static final int MOST = 1400;
  private static final int LARGEST = 200_000;
  private static final int PHONE = 400;

  /** A picture of a page. */
  private record Shot(String name, String path, int width) {}

  private static List<Shot> shots(SampleRoom room) {
    String call = "/engagements/" + SampleAddresses.call(room);
    String document = room.json(call + ".json").at("/claims/0/document").asText();
    return List.of(
        new Shot("front-page", "/", Browser.WIDE),
        new Shot("engagement", call, Browser.WIDE),
        new Shot("accounts", call + "/accounts", Browser.WIDE),
        new Shot("accounts-on-a-phone", call + "/accounts?only=here", PHONE),
        new Shot("pair", "/pairs/CHN-USA", Browser.WIDE),
        new Shot("document", "/documents/" + document, Browser.WIDE),
        new Shot("review", "/review", Browser.WIDE),
        new Shot("calendar", "/calendar?since=2024-01-01", Browser.WIDE),
        new Shot("search", "/search?q=Taiwan", Browser.WIDE));
  }

  @Test
  void thePagesThatTheDocumentationShows() throws IOException {
    if (Boolean.getBoolean("docs.rewrite")) {
      take();
    }
    assertThat(pictures()).isNotEmpty().isEqualTo(shown());
    for (String picture : pictures()) {
      assertThat(FOLDER.resolve(picture)).isNotEmptyFile();
      assertThat(Files.size(FOLDER.resolve(picture))).as(picture).isLessThan(LARGEST);
    }
  }

  private static void take() throws IOException {
    Files.createDirectories(FOLDER);
    try (SampleRoom room = SampleRoom.open();
        Browser browser = Browser.open(room.address())) {
      for (Shot shot : shots(room)) {
        browser.width(shot.width());
        browser.go(shot.path());
        Files.write(FOLDER.resolve(shot.name() + ".png"), browser.picture(MOST));
      }
    }
  }

  private static Set<String> pictures() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Set<String> shown() throws IOException {
    Set<String> shown = new TreeSet<>();
    try (Stream<Path> files = Files.list(DOCS)) {
      for (Path page :
          Stream.concat(files, Stream.of(DOCS.resolve("../README.md")))
              .filter(file -> file.toString().endsWith(".md"))
              .toList()) {
        SHOWN.matcher(Files.readString(page, UTF_8)).results()
            .map((MatchResult result) -> result.group(1))
            .forEach(shown::add);
      }
    }
    return shown;
  }
}
