package org.readout.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowReaderTest {

  private static final ReadOptions SHORT_ROWS =
      ReadOptions.STANDARD.withLimits(new ReadLimits(200, 200, 1000));

  /** The same two rows in every form. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {"id": "a", "text": "Oslo spoke.", "date": "2025-05-14", "publisher": "Agency"}
        {"id": 7, "sentence": "He said, \\"no\\"."}
        """,
        "id\ttext\tdate\tpublisher\na\tOslo spoke.\t2025-05-14\tAgency\n7\tHe said, \"no\".\t\t\n",
        "id\tText\tdate\tpublisher\r\na\tOslo spoke.\t2025-05-14\tAgency\r\n7\tHe said, \"no\".\r\n",
        """
        id,Sentence,date,publisher
        a,Oslo spoke.,2025-05-14,Agency
        7,"He said, ""no"".",,
        """
      })
  void everyForm(String table) throws IOException {
    for (byte[] bytes : List.of(table.getBytes(UTF_8), compressed(table.getBytes(UTF_8)))) {
      List<InputRow> rows = rows(bytes);
      InputRow.Good first = (InputRow.Good) rows.get(0);
      assertThat(first.id()).isEqualTo("a");
      assertThat(first.document().text().text()).isEqualTo("Oslo spoke.");
      assertThat(first.document().published()).contains(LocalDate.of(2025, 5, 14));
      assertThat(first.document().publisher()).contains("Agency");
      InputRow.Good second = (InputRow.Good) rows.get(1);
      assertThat(second.id()).isEqualTo("7");
      assertThat(second.document().text().text()).isEqualTo("He said, \"no\".");
      assertThat(second.document().published()).isEmpty();
      assertThat(rows).hasSize(2);
    }
  }

  @Test
  void aRowWithoutAnIdIsCalledByItsLine() {
    List<InputRow> rows = rows("text\nOslo spoke.\n\nOslo spoke again.\n".getBytes(UTF_8));
    assertThat(rows).extracting(row -> ((InputRow.Good) row).id()).containsExactly("2", "4");
  }

  @Test
  void badRowsAreToldAndTheRestIsRead() {
    String table =
        """
        {"text": "Oslo spoke."}
        {"text": "Oslo spoke
        {"id": "no text"}
        ["Oslo spoke."]
        {"text": "  "}
        {"text": "...", "id": 3}
        {"text": "LONG"}
        {"text": "Oslo spoke.", "date": "06/07/2025"}
        """
            .replace("LONG", "Oslo spoke. ".repeat(30));
    List<InputRow> rows = rows(table.getBytes(UTF_8));
    List<String> told = new ArrayList<>();
    for (InputRow row : rows) {
      told.add(
          row instanceof InputRow.Bad bad
              ? bad.line() + ": " + bad.failure().problem()
              : row.line() + ": " + ((InputRow.Good) row).problems().size() + " problems");
    }
    assertThat(told)
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("1: 0 problems"),
            line -> assertThat(line).startsWith("2: not JSON: "),
            line -> assertThat(line).startsWith("3: none of the fields text, sentence, "),
            line -> assertThat(line).isEqualTo("4: one JSON object a row is expected here"),
            line -> assertThat(line).startsWith("5: none of the fields text, sentence, "),
            line -> assertThat(line).isEqualTo("6: there is not a word in it"),
            line ->
                assertThat(line).isEqualTo("7: longer than the 200 bytes that one row may have"),
            line -> assertThat(line).isEqualTo("8: 1 problems"));
  }

  @Test
  void textsInColumnsMayBeginWithAQuotationMark() {
    List<InputRow> rows =
        rows("id\ttext\na\t\"No,\" said Oslo.\nb\t\"Oslo said \"\"no\"\".\"\n".getBytes(UTF_8));
    assertThat(texts(rows)).containsExactly("\"No,\" said Oslo.", "Oslo said \"no\".");
  }

  @Test
  void aRowInQuotationMarksMayHaveLines() {
    List<InputRow> rows = rows("id,text\na,\"Oslo spoke.\n\nTwice.\"\nb,Yes\n".getBytes(UTF_8));
    assertThat(texts(rows)).containsExactly("Oslo spoke.\n\nTwice.", "Yes");
    assertThat(rows).extracting(InputRow::line).containsExactly(2L, 5L);
  }

  @Test
  void anOpenQuotationMarkCostsItsOwnRowAlone() {
    List<InputRow> rows = rows("id,text\na,Oslo\nb,\"Oslo\nc,Oslo\nd,Oslo\n".getBytes(UTF_8));
    assertThat(texts(rows)).containsExactly("Oslo", "Oslo", "Oslo");
    assertThat(rows.get(1)).isInstanceOf(InputRow.Bad.class);
    assertThat(((InputRow.Bad) rows.get(1)).failure().message())
        .isEqualTo(
            "t:3: a quotation mark is opened here and not closed; close it, or double it where it"
                + " is part of the text");
  }

  @Test
  void aTabTooManyIsABadRow() {
    List<InputRow> rows = rows("id\ttext\na\tOslo\tspoke.\nb\tOslo.\n".getBytes(UTF_8));
    assertThat(((InputRow.Bad) rows.get(0)).failure().problem())
        .isEqualTo("it has 3 columns where the header has 2");
    assertThat(texts(rows)).containsExactly("Oslo.");
  }

  @Test
  void aSourceWithATargetIsNoPublisher() {
    List<InputRow> rows =
        rows(
            "text\tsource\ttarget\nOslo met Rome.\tOslo\tRome\nOslo met Rome.\tAgency\t\n"
                .getBytes(UTF_8));
    InputRow.Good pair = (InputRow.Good) rows.get(0);
    assertThat(pair.pair()).contains(new InputRow.Pair("Oslo", "Rome"));
    assertThat(pair.document().publisher()).isEmpty();
    InputRow.Good alone = (InputRow.Good) rows.get(1);
    assertThat(alone.pair()).isEmpty();
    assertThat(alone.document().publisher()).contains("Agency");
  }

  @Test
  void offsetsLeadToTheTextOfTheRow() {
    String given = "Oslo\u00A0\u200Bspoke to Rome.";
    List<InputRow> rows = rows(("text\n" + given + "\n").getBytes(UTF_8));
    SourceDocument document = ((InputRow.Good) rows.get(0)).document();
    int rome = document.text().text().indexOf("Rome");
    assertThat(given.substring(document.text().rawOffset(rome))).isEqualTo("Rome.");
  }

  @Test
  void otherCharacterSets() {
    assertThat(texts(rows("text\nMalmö and Århus spoke.\n".getBytes(ISO_8859_1))))
        .containsExactly("Malmö and Århus spoke.");
    assertThat(texts(rows("\uFEFFtext\nMalmö spoke.\n".getBytes(UTF_8))))
        .containsExactly("Malmö spoke.");
  }

  @Test
  void whatIsNoTableIsRefused() {
    assertThatThrownBy(() -> rows("Oslo spoke to Rome.\n".getBytes(UTF_8)))
        .isInstanceOf(TableException.class)
        .hasMessageStartingWith(
            "t, line 1: none of its columns is called text or sentence: \"Oslo spoke to Rome.\"; ");
    assertThatThrownBy(() -> rows(new byte[0]))
        .isInstanceOf(TableException.class)
        .hasMessage("t: it is empty; name another file");
    assertThatThrownBy(() -> rows(new byte[] {0x1F, (byte) 0x8B, 8, 0}))
        .isInstanceOf(TableException.class);
  }

  @Test
  void compressedRowsThatBreakOffAreToldAtTheEnd() throws IOException {
    byte[] whole = compressed("{\"text\": \"Oslo spoke.\"}\n".repeat(20_000).getBytes(UTF_8));
    List<InputRow> rows = rows(java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThat(rows.get(0)).isInstanceOf(InputRow.Good.class);
    assertThat(rows.get(rows.size() - 1)).isInstanceOf(InputRow.Bad.class);
    assertThat(((InputRow.Bad) rows.get(rows.size() - 1)).failure().problem())
        .isEqualTo("the compressed data stops in the middle");
  }

  private static List<InputRow> rows(byte[] table) {
    List<InputRow> rows = new ArrayList<>();
    try (RowReader reader = RowReader.open("t", new ByteArrayInputStream(table), SHORT_ROWS)) {
      reader.forEachRemaining(row -> rows.add(row.read()));
    }
    return rows;
  }

  private static List<String> texts(List<InputRow> rows) {
    return rows.stream()
        .filter(InputRow.Good.class::isInstance)
        .map(row -> ((InputRow.Good) row).document().text().text())
        .toList();
  }

  private static byte[] compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(bytes);
    }
    return compressed.toByteArray();
  }
}
