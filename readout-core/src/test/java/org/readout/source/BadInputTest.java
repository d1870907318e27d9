package org.readout.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes in, there is a clear answer, and the rest is read. */
class BadInputTest {

  private static final String STORY = "The foreign ministers of Fiji and Samoa met in Suva.";
  private static final String LINE = "{\"text\": \"" + STORY + "\"}\n";

  static Stream<Arguments> unreadable() {
    byte[] compressed = Reading.compressed(STORY.repeat(500).getBytes(UTF_8));
    byte[] damaged = compressed.clone();
    damaged[damaged.length / 2] ^= 0x55;
    return Stream.of(
        Arguments.of("empty", new byte[0], "", "it is empty"),
        Arguments.of("blank", "\n\n \t".getBytes(UTF_8), "", "it is empty"),
        Arguments.of("no word", "*** 1234 ***".getBytes(UTF_8), "", "there is not a word in it"),
        Arguments.of(
            "nought", (STORY + "\0" + STORY).getBytes(UTF_8), "byte 53", "this is not text"),
        Arguments.of(
            "controls",
            "\u0001\u0002\u0003\u0004".repeat(99).getBytes(UTF_8),
            "byte 17",
            "this is not text"),
        Arguments.of("PDF", "%PDF-1.7 ...".getBytes(UTF_8), "byte 1", "this is a PDF"),
        Arguments.of(
            "office", "PK\u0003\u0004...".getBytes(UTF_8), "byte 1", "this is a ZIP archive"),
        Arguments.of(
            "RTF", "{\\rtf1 Talks}".getBytes(UTF_8), "byte 1", "this is a rich-text document"),
        Arguments.of(
            "feed", "<?xml version='1.0'?><rss></rss>".getBytes(UTF_8), "byte 1", "this is a feed"),
        Arguments.of(
            "half a gzip",
            Arrays.copyOf(compressed, compressed.length / 2),
            "end of file",
            "the compressed data stops"),
        Arguments.of(
            "half a gzip head",
            Arrays.copyOf(compressed, 4),
            "end of file",
            "the compressed data stops"),
        Arguments.of("damaged gzip", damaged, "", "the compressed data is damaged"),
        Arguments.of(
            "gzip twice",
            Reading.compressed(compressed),
            "byte 1",
            "this is a compressed file inside"),
        Arguments.of(
            "JSON without text",
            "{\"name\": 1}".getBytes(UTF_8),
            "",
            "none of the fields text, body"),
        Arguments.of(
            "half a JSON object",
            "{\"text\": \"Talks".getBytes(UTF_8),
            "line 1, column 16",
            "not JSON"),
        Arguments.of(
            "JSON of depth",
            ("{\"a\":" + "[".repeat(99_999)).getBytes(UTF_8),
            "",
            "its JSON is nested more than 200 deep"),
        Arguments.of("empty JSON array", "[]".getBytes(UTF_8), "", "there is no object in it"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unreadable")
  void isRefusedWithPlaceAndRemedy(String name, byte[] bytes, String place, String problem) {
    List<ReadResult> results = Reading.bytes(name, bytes, ReadOptions.STANDARD);
    assertThat(results).hasSize(1);
    assertThat(Reading.failures(results))
        .singleElement()
        .satisfies(
            failed -> {
              assertThat(failed.name()).isEqualTo(name);
              assertThat(failed.place()).isEqualTo(place);
              assertThat(failed.problem()).startsWith(problem);
              assertThat(failed.remedy()).isNotEmpty();
              assertThat(failed.message()).startsWith(name).contains(failed.remedy());
            });
  }

  @Test
  void aMissingFileIsNamed() {
    assertThat(Reading.failures(Reading.all(Path.of("no-such-folder", "no-such-file.txt"))))
        .singleElement()
        .satisfies(
            failed ->
                assertThat(failed.message())
                    .isEqualTo(
                        "no-such-folder/no-such-file.txt: there is no such file or directory;"
                            + " check the name and where you are"));
  }

  @Test
  void twoHundredMegabytesInOneLineAreRefusedWithoutBeingHeld() {
    long size = 200L * 1024 * 1024;
    List<ReadResult> plain = endless("long.txt", "", size);
    assertThat(Reading.failures(plain)).singleElement().satisfies(BadInputTest::isTooLong);

    List<ReadResult> lines = endless("long.jsonl", LINE + "{\"text\": \"", size);
    assertThat(Reading.documents(lines)).hasSize(1);
    assertThat(Reading.failures(lines)).singleElement().satisfies(BadInputTest::isTooLong);

    List<ReadResult> array = endless("long.json", "[" + LINE + ", {\"text\": \"", size);
    assertThat(Reading.documents(array)).hasSize(1);
    assertThat(Reading.failures(array)).singleElement().satisfies(BadInputTest::isTooLong);
  }

  private static void isTooLong(ReadResult.Failed failed) {
    assertThat(failed.place()).isEqualTo("byte 8388609");
    assertThat(failed.problem())
        .isEqualTo("longer than the 8,388,608 bytes that one document may have");
  }

  @Test
  void aSmallFileThatExpandsWithoutEndIsRefused() throws IOException {
    byte[] bomb;
    try (InputStream blanks = new Filler("", 64L * 1024 * 1024, '\n')) {
      bomb = Reading.compressed(blanks.readAllBytes());
    }
    assertThat(Reading.failures(Reading.bytes("bomb.jsonl.gz", bomb, ReadOptions.STANDARD)))
        .singleElement()
        .satisfies(failed -> assertThat(failed.problem()).contains("more than 200 times its size"));
  }

  @Test
  void aMalformedLineInTheMiddleDoesNotStopTheNext() {
    List<ReadResult> results =
        Reading.text(
            "a.jsonl", LINE + "{\"text\": \"Talks, no end\n" + "\n" + LINE + "[1]\n" + LINE);
    assertThat(Reading.documents(results))
        .extracting(SourceDocument::name)
        .containsExactly("a.jsonl:1", "a.jsonl:4", "a.jsonl:6");
    assertThat(Reading.failures(results))
        .extracting(ReadResult.Failed::name, ReadResult.Failed::place)
        .containsExactly(tuple("a.jsonl:2", "column 24"), tuple("a.jsonl:5", ""));
  }

  @Test
  void theDocumentsBeforeADamagedEndAreRead() {
    byte[] whole = Reading.compressed(LINE.repeat(4_000).getBytes(UTF_8));
    List<ReadResult> results =
        Reading.bytes("a.jsonl.gz", Arrays.copyOf(whole, whole.length - 20), ReadOptions.STANDARD);
    assertThat(Reading.documents(results)).hasSizeGreaterThan(1000);
    assertThat(Reading.failures(results))
        .singleElement()
        .satisfies(failed -> assertThat(failed.place()).isEqualTo("end of file"));
  }

  @Test
  void aDateThatDoesNotParseIsReportedAndTheTextIsRead() {
    List<ReadResult> results =
        Reading.text("a.jsonl", "{\"text\": \"Talks were held.\", \"date\": \"06/07/2023\"}\n");
    assertThat(Reading.documents(results))
        .singleElement()
        .satisfies(document -> assertThat(document.published()).isEmpty());
    assertThat(Reading.failures(results))
        .extracting(ReadResult.Failed::message)
        .containsExactly(
            "a.jsonl:1, field \"date\": \"06/07/2023\" is no date that can be read without a guess;"
                + " write it as 2023-06-18 or 2023-06-18T20:15:00+08:00; the day stays unknown");
  }

  static Stream<Arguments> encodings() {
    String accents = "Le président Erdoğan a reçu le ministre à Ankara. ".repeat(5);
    String western = "The envoy said “très bien” in Besançon, à Genève. ".repeat(5);
    Charset windows = Charset.forName("windows-1252");
    return Stream.of(
        Arguments.of("UTF-8", accents.getBytes(UTF_8), accents, 0),
        Arguments.of("UTF-8 with mark", ("\uFEFF" + accents).getBytes(UTF_8), accents, 0),
        Arguments.of("UTF-16 with mark", ("\uFEFF" + accents).getBytes(UTF_16LE), accents, 0),
        Arguments.of("UTF-16 without mark", accents.getBytes(UTF_16LE), accents, 1),
        Arguments.of("Windows", western.getBytes(windows), western, 1),
        Arguments.of("one broken byte", (accents + "caf\u00E9 ").getBytes(ISO_8859_1), null, 1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("encodings")
  void charactersAreRecognised(String name, byte[] bytes, String text, int notes) {
    ReadResult.Read read =
        (ReadResult.Read) Reading.bytes(name, bytes, ReadOptions.STANDARD).get(0);
    if (text != null) {
      assertThat(read.document().text().text()).isEqualTo(text);
    }
    assertThat(read.notes()).hasSize(notes);
  }

  @Test
  void aBrokenByteInGoodTextIsReplacedAndSaidSo() {
    byte[] bytes = "Le président a reçu le ministre à Genève.".getBytes(UTF_8);
    byte[] broken = Arrays.copyOf(bytes, bytes.length + 1);
    broken[bytes.length] = (byte) 0xC3;
    ReadResult.Read read =
        (ReadResult.Read) Reading.bytes("a.txt", broken, ReadOptions.STANDARD).get(0);
    assertThat(read.document().text().text())
        .isEqualTo("Le président a reçu le ministre à Genève.\uFFFD");
    assertThat(read.notes())
        .containsExactly(
            "1 stretches of bytes are not UTF-8, the first at byte 46, and became U+FFFD");
  }

  private static List<ReadResult> endless(String name, String start, long size) {
    try (Stream<ReadResult> results =
        new DocumentReader(ReadOptions.STANDARD).read(name, new Filler(start, size, 'a'))) {
      return results.toList();
    }
  }

  /** {@code start}, and then one character over and over. */
  private static final class Filler extends InputStream {
    private final byte[] start;
    private final long size;
    private final char filling;
    private long at;

    Filler(String start, long size, char filling) {
      this.start = start.getBytes(UTF_8);
      this.size = size;
      this.filling = filling;
    }

    @Override
    public int read() {
      if (at >= size) {
        return -1;
      }
      int unit = at < start.length ? start[(int) at] : filling;
      at++;
      return unit;
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
      if (at >= size) {
        return -1;
      }
      if (at < start.length) {
        buffer[from] = (byte) read();
        return 1;
      }
      int count = (int) Math.min(length, size - at);
      Arrays.fill(buffer, from, from + count, (byte) filling);
      at += count;
      return count;
    }
  }
}
