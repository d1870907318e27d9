package org.readout.app.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.app.contents.RecordContents;
import org.readout.app.store.RecordStore;
import org.readout.app.web.SampleRoom;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Attribution;
import org.readout.claim.Claim;
import org.readout.claim.Derivation;
import org.readout.claim.Evidence;
import org.readout.claim.Reality;
import org.readout.claim.Statement;
import org.readout.claim.Voice;
import org.readout.record.ClaimAnchor;
import org.readout.record.Decision;
import org.readout.source.SourceDocument;
import org.readout.text.ContentHash;
import org.readout.text.SourceText;
import org.readout.text.Span;

/** The page of a document, and the list of all. */
@TestInstance(Lifecycle.PER_CLASS)
class DocumentPageTest {

  private static final String CALL = "Xi Jinping talks with US President Joe Biden on the phone";

  private SampleRoom room = SampleRoom.empty();
  private String call = "";

  @BeforeAll
  void open() {
    room.close();
    room = SampleRoom.open();
    call = idOf(CALL);
  }

  @AfterAll
  void close() {
    room.close();
  }

  private String idOf(String title) {
    for (JsonNode document : room.json("/documents.json").path("documents")) {
      if (document.path("title").asText().equals(title)) {
        return document.path("id").asText();
      }
    }
    throw new AssertionError("no document " + title);
  }

  /** Keeps a document whose claims are statements on the given words. */
  private String keep(SourceDocument document, String... words) {
    List<Claim> claims = new ArrayList<>();
    for (String each : words) {
      int start = document.text().text().indexOf(each);
      claims.add(
          Claim.of(
              new Statement(
                  List.of(Actor.of(new ActorRef.Known("KEN"))),
                  List.of(),
                  "say",
                  List.of(),
                  List.of()),
              Reality.OCCURRED,
              new Attribution(
                  List.of(
                      new Voice(Voice.Kind.PUBLISHER, "desk", Optional.empty(), Optional.empty()))),
              List.of(
                  Evidence.at(
                      document.id(), document.text(), Span.of(start, start + each.length()))),
              new Derivation(List.of("test-rule"), List.of("A note."))));
    }
    try (RecordStore store = room.record()) {
      store.add(document, store.joined(document), claims, "test");
      RecordContents.of(store);
    }
    return document.id();
  }

  private static SourceDocument document(String name, String text) {
    return SourceDocument.of(name, text).publishedOn(LocalDate.of(2025, 7, 1));
  }

  @Test
  void theBeginningOfAnIdLeadsToTheWholeOfItAndKeepsWhatIsAskedFor() {
    HttpResponse<String> answer = room.get("/documents/" + call.substring(0, 8) + "?c=0-10");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("/documents/" + call + "?c=0-10");
    assertThat(room.get("/documents/abc").statusCode()).isEqualTo(404);
    assertThat(room.get("/documents/ffffffffffff").statusCode()).isEqualTo(404);
    assertThat(room.get("/documents/..%2F..%2Fx").statusCode()).isEqualTo(404);
  }

  @Test
  void theClaimsLeadToTheirWordsAndTheWordsToTheClaims() {
    String page = room.get("/documents/" + call).body();
    assertThat(page)
        .contains("href=\"#claim-1\"", "id=\"claim-1\"")
        .containsPattern("href=\"/documents/" + call + "\\?c=\\d+-\\d+#c=\\d+-\\d+\"")
        .contains("What it claims", "Engagements", "Statements");
  }

  @Test
  void theWordsThatAreAskedForAreMarkedWhereTheFragmentLeads() {
    String page = room.get("/documents/" + call + "?c=0-10").body();
    assertThat(page)
        .containsPattern(
            "id=\"c=0-10\"></span>(<span[^>]*></span>)*<mark class=\"asked[^>]*>Xi Jinping</mark>");
  }

  @ParameterizedTest
  @CsvSource({"0-999999", "9-3", "4-4", "x", "-1-4"})
  void wordsThatAreNotThereAreSaidNotToBe(String asked) {
    HttpResponse<String> answer = room.get("/documents/" + call + "?c=" + asked);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("The address asks for words").doesNotContain("<mark");
  }

  @Test
  void theAddressSaysWhichLayersAreShown() {
    String page = room.get("/documents/" + call).body();
    assertThat(page).contains("<span class=\"in-claims in-who\"").contains("layers=who%2Cwhen");
    String days = room.get("/documents/" + call + "?layers=when").body();
    assertThat(days)
        .contains("<span class=\"in-when\" data-start")
        .doesNotContain("<span class=\"in-claims", "<span class=\"in-who");
    assertThat(room.get("/documents/" + call + "?layers=none").body())
        .doesNotContain(" data-start=");
  }

  @Test
  void theTwinIsWhatTheCommandGives() {
    JsonNode twin = room.json("/documents/" + call + ".json");
    assertThat(twin.at("/document/id").asText()).isEqualTo(call);
    assertThat(twin.at("/claims").size()).isPositive();
    assertThat(twin.has("version")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "annotations, application/ld+json, AnnotationCollection",
    "bibtex, application/x-bibtex, title =",
    "ris, application/x-research-info-systems, TY  -",
    "csl-json, application/vnd.citationstyles.csl+json, title",
  })
  void itIsTakenAwayInOtherFormats(String format, String type, String words) {
    HttpResponse<String> answer = room.get("/documents/" + call + "/export?format=" + format);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment; filename=\"readout-");
    assertThat(answer.body()).contains(words);
  }

  @Test
  void anUnknownFormatIsNamedWithThoseThereAre() {
    HttpResponse<String> answer = room.get("/documents/" + call + "/export?format=exe");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("annotations, bibtex, ris or csl-json");
  }

  @Test
  void whatChangedBetweenTwoVersionsOfAPageStandsThere() {
    String before = idOf("U.S. relations with Taiwan: fact sheet");
    String versions = room.get("/documents/" + before + "/versions").body();
    assertThat(versions)
        .contains("From version 1 to version 2", "<del>", "Gone", "in its text")
        .contains("the document you came from");
    assertThat(room.json("/documents/" + before + "/versions.json").path("versions")).hasSize(2);
    assertThat(room.get("/documents/" + before).body()).contains("2 versions of this page");
    assertThat(room.get("/documents/" + call + "/versions").body())
        .contains("The record has one version of this page");
    assertThat(room.get("/documents/" + before + "/versions?to=9").statusCode()).isEqualTo(400);
  }

  @Test
  void aCopySaysOfWhat() {
    String words = room.json("/documents/" + call + ".json").at("/document/text").asText();
    String second =
        keep(
            document("second.txt", words + "\n\nPrinted again.")
                .publishedOn(LocalDate.of(2024, 4, 3))
                .publishedBy("B desk"),
            "Printed again.");
    assertThat(room.get("/documents/" + second).body())
        .contains("This is a copy of another document", "/documents/" + call);
    assertThat(room.get("/documents/" + call).body())
        .contains("Printed also by", "/documents/" + second);
    assertThat(room.get("/documents?publisher=B%20desk").body()).contains("a copy of another");
  }

  @Test
  void hostileWordsAreWords() {
    String bad = "\"><script>alert(1)</script><img src=x onerror=alert(2)>'\u202E";
    SourceDocument hostile =
        new SourceDocument(
            ContentHash.of("hostile"),
            bad,
            Optional.of("javascript:alert(3)//" + bad),
            Optional.of(bad),
            Optional.of(bad),
            Optional.of(LocalDate.of(2025, 7, 2)),
            Optional.empty(),
            Optional.empty(),
            SourceText.of("Kenya said " + bad + " on Monday."));
    String id = keep(hostile, "said " + bad);
    for (String path :
        List.of("/documents/" + id, "/documents/" + id + "/versions", "/documents?about=KEN")) {
      HttpResponse<String> page = room.get(path);
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body())
          .contains("&lt;script&gt;")
          .doesNotContain("<script>alert", "<img src=x", "href=\"javascript");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://desk.example/a?b=c, true",
    "HTTP://desk.example/, true",
    "javascript:alert(1), false",
    "data:text/html;x, false",
    "//desk.example/a, false",
    "https://desk.example/a b, false",
    "samples/a.txt, false",
  })
  void onlyAddressesOfTheWebAreLinks(String address, boolean web) {
    assertThat(DocumentParticulars.isWeb(address)).isEqualTo(web);
  }

  @Test
  void linksOutTellNobodyWhereTheyComeFrom() {
    SourceDocument document = document("x.txt", "Kenya said so.");
    SourceDocument found =
        new SourceDocument(
            document.id(),
            "x.txt",
            Optional.of("https://desk.example/a?b=1&c=2"),
            Optional.empty(),
            Optional.empty(),
            document.published(),
            Optional.empty(),
            Optional.empty(),
            document.text());
    assertThat(room.get("/documents/" + keep(found, "said so")).body())
        .contains(
            "<a href=\"https://desk.example/a?b=1&amp;c=2\" rel=\"noreferrer noopener\">https://desk.example/a?b=1&amp;c=2</a>");
  }

  @Test
  void aVeryLongTextIsShownInParts() {
    String text = "Kenya's foreign ministry said so on Monday, and again.\n".repeat(20_000);
    String id = keep(document("long.txt", text), "Kenya's foreign ministry said so");
    HttpResponse<String> first = room.get("/documents/" + id);
    assertThat(first.body()).contains("Part 1 of 3", "rel=\"next\"", "id=\"claim-1\"");
    assertThat(first.body().length()).isLessThan(400_000);
    int late = 1_000_000;
    HttpResponse<String> asked = room.get("/documents/%s?c=%d-%d".formatted(id, late, late + 10));
    assertThat(asked.body())
        .contains("id=\"c=1000000-1000010\"", "1 more in other parts")
        .doesNotContain("id=\"claim-1\"");
    assertThat(room.get("/documents/" + id + "?part=999").statusCode()).isEqualTo(400);
  }

  @Test
  void everyParagraphSaysItsLanguageAndRunsItsOwnWay() {
    String id =
        keep(
            document(
                "arabic.txt",
                "Kenya said so.\n\n\u0627\u0644\u0633\u0644\u0627\u0645 \u0639\u0644\u064A\u0643\u0645"),
            "\u0639\u0644\u064A\u0643\u0645");
    assertThat(room.get("/documents/" + id).body())
        .contains("<p lang=\"en\" dir=\"auto\"", "<p lang=\"und-Arab\" dir=\"auto\"");
  }

  @Test
  void whatPeopleDecidedStandsBesideTheClaim() {
    String id = keep(document("judged.txt", "Kenya said much on Tuesday."), "said much");
    try (RecordStore store = room.record()) {
      Claim claim = store.claims(id).get(0);
      store.addDecision(
          Decision.of(
              Decision.Kind.REJECT,
              List.of(ClaimAnchor.of(claim)),
              List.of(),
              Optional.empty(),
              "No.",
              "Ada Archer",
              SampleRoom.NOW));
    }
    assertThat(room.get("/documents/" + id).body())
        .contains("class=\"rejected\"", "Ada Archer rejected");
  }

  @Test
  void aClaimIsRejectedBesideItsWords() {
    String id = keep(document("form.txt", "Kenya said little on Tuesday."), "said little");
    String page = room.get("/documents/" + id).body();
    String claim = page.replaceAll("(?s).*data-claim=\"([0-9a-f]+)\".*", "$1");
    assertThat(page).contains("action=\"/claims/" + claim + "/decide\"");
    HttpResponse<String> answer =
        room.post(
            "/claims/" + claim + "/decide",
            Map.of("decision", "reject", "back", "/documents/" + id + "?c=6-17#c=6-17"));
    assertThat(answer.headers().firstValue("Location"))
        .hasValue("/documents/" + id + "?c=6-17&done=rejected");
    assertThat(room.get("/documents/" + id).body()).contains("class=\"rejected\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "about=RUS&since=2024-06-01&until=2024-06-30 | 2",
        "until=2023-02-28 | 1",
        "publisher=Nobody | 0",
        "since=2024-06-25&until=2024-06-26&claims=yes | 2",
      })
  void theListIsNarrowedByItsAddress(String asked, int total) {
    assertThat(room.json("/documents.json?" + asked).path("total").asInt()).isEqualTo(total);
  }

  @Test
  void anEmptyListSaysWhatWasLookedFor() {
    assertThat(room.get("/documents?publisher=Nobody&since=2024-01-01").body())
        .contains("No document published by Nobody, since 2024-01-01 was found in the record");
  }
}
