package org.readout.app.web.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
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
  private static final Pattern SHOWN =
      Pattern.compile("!\\[[^]]+]\\((?:docs/)?screenshots/(.*?)\\)");
  private static final int MOST = 1200;
  private static final int LARGEST = 200_000;
  private static final int PHONE = 400;

  private static final int COLOURS = 96;
  private static final int COARSE = 0xf0f0f0;
  private static final int MIDDLE = 0x080808;

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
        new Shot("calendar", "/calendar?since=2025-07-01", Browser.WIDE),
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
        Files.write(FOLDER.resolve(shot.name() + ".png"), reduced(browser.picture(MOST)));
      }
    }
  }

  /** The same in its most frequent colours, which needs half the room. */
  private static byte[] reduced(byte[] picture) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        counts.merge(image.getRGB(x, y) & COARSE, 1, Integer::sum);
      }
    }
    int[] colours =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(COLOURS)
            .mapToInt(colour -> colour.getKey() | 0xff000000 | MIDDLE)
            .toArray();
    // Paper is the most frequent of all.
    colours[0] = image.getRGB(0, image.getHeight() - 1);
    IndexColorModel palette =
        new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
    BufferedImage reduced =
        new BufferedImage(
            image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, palette);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        reduced.setRGB(x, y, image.getRGB(x, y));
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(reduced, "png", bytes);
    return bytes.toByteArray();
  }

  private static Set<String> pictures() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Set<String> shown() throws IOException {
    Set<String> shown = new TreeSet<>();
    try (Stream<Path> files = Files.list(DOCS)) {
      for (Path page :
          Stream.concat(files, Stream.of(DOCS.resolve("../README.md")))
              .filter(file -> file.toString().endsWith(".md"))
              .toList()) {
        SHOWN
            .matcher(Files.readString(page, UTF_8))
            .results()
            .map((MatchResult result) -> result.group(1))
            .forEach(shown::add);
      }
    }
    return shown;
  }
}
