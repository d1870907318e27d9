package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The accounts of the call between the presidents of China and the United States on 2 April 2024,
 * side by side.
 */
class AccountsTest {

  private static final SampleRoom ROOM = SampleRoom.open();
  private static final String ACCOUNTS = "/engagements/" + SampleAddresses.call(ROOM) + "/accounts";

  @AfterAll
  static void close() {
    ROOM.close();
  }

  private static Document page(String path) {
    return Jsoup.parse(ROOM.get(path).body());
  }

  private static Element row(Document page, String words) {
    return page.select("tr.point").stream()
        .filter(row -> row.text().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row has \"" + words + "\""));
  }

  @Test
  void aColumnIsAGovernmentWithItsOwnText() {
    Document page = page(ACCOUNTS);
    assertThat(page.select("thead .side").eachText()).containsExactly("China", "United States");
    assertThat(page.select("thead .from").eachText())
        .allSatisfy(source -> assertThat(source).contains("own text", "Tuesday 2 April 2024"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          three principles for the year    | Only here      | China
          "first red line"                 | Only here      | China
          trade practices that he said     | Only here      | United States
          send Treasury Secretary          | Same matter    | China, United States
          """)
  void aRowIsAPointInTheWordsOfThoseWhoHaveIt(String words, String kind, String sides) {
    Document page = page(ACCOUNTS);
    Element row = row(page, words);
    assertThat(row.select(".kind").text()).contains(kind);
    List<String> columns = page.select("thead .side").eachText();
    List<Element> cells = row.select("td");
    List<String> having =
        IntStream.range(0, columns.size())
            .filter(column -> !cells.get(column).select("q").isEmpty())
            .mapToObj(columns::get)
            .toList();
    assertThat(String.join(", ", having)).isEqualTo(sides);
  }

  @Test
  void everyQuotationLeadsToTheSameWordsInItsDocument() {
    Document page = page(ACCOUNTS);
    assertThat(page.select("tr.point .said")).isNotEmpty();
    for (Element said : page.select("tr.point .said")) {
      String path = said.select("a.source").attr("href");
      assertThat(path).startsWith("/documents/");
      String id = path.substring("/documents/".length(), path.indexOf('?'));
      String[] span = path.substring(path.indexOf("?c=") + 3, path.indexOf('#')).split("-", -1);
      String text = ROOM.record().document(id).orElseThrow().document().text().text();
      assertThat(text.substring(Integer.parseInt(span[0]), Integer.parseInt(span[1])))
          .isEqualTo(said.select("q").get(0).wholeText());
    }
  }

  @Test
  void theRowsAskedForAreOfThatSort() {
    int all = page(ACCOUNTS).select("tr.point").size();
    Document here = page(ACCOUNTS + "?only=here");
    assertThat(here.select("tr.point .kind").eachText())
        .isNotEmpty()
        .allSatisfy(kind -> assertThat(kind).contains("Only here"));
    Document shared = page(ACCOUNTS + "?only=shared");
    assertThat(shared.select("tr.point .kind").eachText())
        .isNotEmpty()
        .noneSatisfy(kind -> assertThat(kind).contains("Only here"));
    assertThat(here.select("tr.point").size() + shared.select("tr.point").size()).isEqualTo(all);
    assertThat(here.select(".choices [aria-current]").text()).startsWith("In one account only");
    assertThat(page(ACCOUNTS + "?only=differing").text()).contains("No point of this kind");
    assertThat(ROOM.json(ACCOUNTS + ".json?only=here").at("/rows"))
        .hasSize(here.select("tr.point").size());
    assertThat(ROOM.get(ACCOUNTS + "?only=nothing").statusCode()).isEqualTo(400);
    assertThat(ROOM.get(ACCOUNTS + "?view=film").statusCode()).isEqualTo(400);
  }

  private static String column(Element within) {
    return within.parents().select("[data-column]").attr("data-column");
  }

  @Test
  void inTheWholeTextsANumberLeadsToTheSamePointInTheOther() {
    Document page = page(ACCOUNTS + "?view=texts");
    assertThat(page.select(".whole-text")).hasSize(2);
    List<Element> leading = page.select("a.number[data-counterpart=true]");
    assertThat(leading).isNotEmpty();
    for (Element number : leading) {
      assertThat(page.select(number.attr("href"))).as(number.outerHtml()).hasSize(1);
      Element other = page.select(number.attr("href")).get(0);
      assertThat(other.text()).isEqualTo(number.text());
      assertThat(column(other)).isNotEqualTo(column(number));
    }
    List<Element> alone = page.select("a.number[data-counterpart=false]");
    assertThat(alone).isNotEmpty();
    Document table = page(ACCOUNTS);
    for (Element number : alone) {
      String path = number.attr("href");
      assertThat(table.select(path.substring(path.indexOf('#')))).hasSize(1);
    }
  }

  @Test
  void theWholeTextsAreAllThere() {
    Document page = page(ACCOUNTS + "?view=texts");
    page.select("a.number").remove();
    List<String> shown = new ArrayList<>();
    for (Element column : page.select("[data-column]")) {
      shown.add(String.join("", column.select("p").eachText()).replaceAll("\\s", ""));
    }
    List<String> stored = new ArrayList<>();
    page.select(".whole-text h2 a")
        .forEach(
            link ->
                stored.add(
                    ROOM.record()
                        .document(link.attr("href").substring("/documents/".length()))
                        .orElseThrow()
                        .document()
                        .text()
                        .text()
                        .replaceAll("\\s", "")));
    assertThat(shown).isEqualTo(stored);
  }

  @Test
  void theEngagementItselfIsCompared() {
    Element day =
        page(ACCOUNTS).select("tbody.itself tr").stream()
            .filter(row -> row.select("th").text().equals("Day"))
            .findFirst()
            .orElseThrow();
    assertThat(day.select(".value a").eachText())
        .containsExactly("Tuesday 2 April 2024", "Tuesday 2 April 2024");
  }

  @Test
  void whereASideHasNoTextOfItsOwnThePageSaysSo() {
    String id = ROOM.json("/engagements.json?about=SAU-IRN").at("/engagements/0/id").asText();
    assertThat(page("/engagements/" + id + "/accounts").select(".missing").text())
        .containsPattern("No (account|own text) of ");
  }
}
