package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.app.web.door.GuardedDoor;
import org.readout.app.web.door.User;
import org.readout.app.web.door.UserFile;

/** What is decided in the reading room holds on the next page, and can be taken back. */
class DecisionsTest {

  private SampleRoom room = SampleRoom.empty();
  private String call = "";

  @BeforeEach
  void open() {
    room.close();
    room = SampleRoom.open();
    call = SampleAddresses.call(room);
  }

  @AfterEach
  void close() {
    assertThat(room.faults()).isEmpty();
    room.close();
  }

  private Document page(String path) {
    return Jsoup.parse(room.get(path).body());
  }

  private String decided(String path, Map<String, String> fields) {
    HttpResponse<String> answer = room.post(path, fields);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private int count() {
    return room.json("/engagements.json").at("/total").asInt();
  }

  /** Another engagement, that has nothing to do with the call. */
  private String summit() {
    return room.json("/engagements.json?about=JPN-KOR&form=summit")
        .at("/engagements/0/id")
        .asText();
  }

  @Test
  void aWrongMergeIsCorrectedAndThatIsUndone() {
    int before = count();
    String other = summit();
    String merged =
        decided("/engagements/" + call + "/decide", Map.of("decision", "merge", "named", other));
    assertThat(count()).isEqualTo(before - 1);
    Document page = page(merged);
    assertThat(page.select(".message").text()).contains("these reports are one engagement");
    assertThat(page.select(".reasons").text()).contains("Put together by Ada Archer");
    // Either id leads to what is now one.
    String now = merged.substring(0, merged.indexOf('?'));
    for (String id : List.of(call, other)) {
      HttpResponse<String> answer = room.get("/engagements/" + id);
      assertThat(answer.headers().firstValue("Location").orElse("/engagements/" + id))
          .isEqualTo(now);
    }

    Element summit =
        page.select(".report").stream()
            .filter(report -> !report.text().contains("Biden"))
            .findFirst()
            .orElseThrow();
    String split =
        decided(
            now + "/decide",
            Map.of(
                "decision", "split",
                "document", summit.select("input[name=document]").val(),
                "note", "That was another continent"));
    assertThat(count()).isEqualTo(before);
    Document apart = page(split);
    assertThat(apart.select("h1").text()).contains("Biden");
    assertThat(apart.select(".message").text()).contains("different engagements");
    assertThat(apart.text()).contains("Ada Archer took apart", "That was another continent");

    Element undo =
        apart.select("form[action$=/withdraw]").stream()
            .filter(form -> form.previousElementSiblings().text().contains("took apart"))
            .findFirst()
            .orElseThrow();
    String again = decided(undo.attr("action"), Map.of("engagement", "yes"));
    assertThat(count()).isEqualTo(before - 1);
    assertThat(page(again).select(".message").text()).isEqualTo("The decision is withdrawn.");
  }

  @Test
  void aWithdrawalIsTakenBackInItsTurn() {
    int before = count();
    decided("/engagements/" + call + "/decide", Map.of("decision", "merge", "named", summit()));
    String form = page("/decisions").select("form[action$=/withdraw]").attr("action");
    assertThat(decided(form, Map.of())).isEqualTo("/decisions?done=withdrawn");
    assertThat(count()).isEqualTo(before);
    Element restore =
        page("/decisions").select("form").stream()
            .filter(each -> each.text().contains("Let it hold again"))
            .findFirst()
            .orElseThrow();
    assertThat(decided(restore.attr("action"), Map.of())).isEqualTo("/decisions?done=restored");
    assertThat(count()).isEqualTo(before - 1);
  }

  @Test
  void aClaimThatIsRejectedCountsNoMore() {
    JsonNode claims = room.json("/engagements/" + call + ".json").at("/claims");
    String first = claims.at("/0/claim").asText();
    String after =
        decided("/claims/" + first + "/decide", Map.of("decision", "reject", "note", "a headline"));
    assertThat(after).startsWith("/engagements/").endsWith("?done=rejected");
    String now = after.substring(0, after.indexOf('?'));
    assertThat(room.json(now + ".json").at("/claims")).hasSize(claims.size() - 1);
    assertThat(room.record().decisions())
        .singleElement()
        .satisfies(made -> assertThat(made.madeBy()).isEqualTo("Ada Archer"));
  }

  @Test
  void whereNothingIsLeftOfAnEngagementTheListIsShown() {
    assertThat(decided("/engagements/" + call + "/decide", Map.of("decision", "reject")))
        .isEqualTo("/engagements?done=rejected");
    assertThat(room.get("/engagements/" + call).statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsJudgedWaitsNoLonger() {
    Document review = page("/review");
    int waiting = waiting(review);
    Element form = review.select("article[data-item] form").get(0);
    assertThat(review.select("article[data-item]"))
        .allSatisfy(
            item -> {
              assertThat(item.attr("tabindex")).isEqualTo("0");
              assertThat(item.select("[data-key=o], [data-key=a], [data-key=x]")).hasSize(3);
            });
    assertThat(
            decided(
                form.attr("action"),
                Map.of("decision", "accept", "back", form.select("[name=back]").val())))
        .isEqualTo("/review?done=accepted");
    assertThat(waiting(page("/review"))).isEqualTo(waiting - 1);
  }

  private static int waiting(Document review) {
    return Integer.parseInt(review.select(".choices .count").get(0).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "</textarea><svg/onload=alert(1)>",
        "' onmouseover='alert(1)",
        "${7*7}",
        "&lt;b&gt;",
      })
  void aNoteIsShownAsItWasWrittenAndNeverRun(String note) {
    String after =
        decided("/engagements/" + call + "/decide", Map.of("decision", "note", "note", note));
    for (String path : List.of(after, "/decisions")) {
      Document page = page(path);
      assertThat(page.select(".why").eachText()).contains("“" + note + "”");
      assertThat(page.select("main script, main img, main svg, [onerror], [onmouseover]"))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          decision=note                          | 409 | The note is empty
          decision=split                         | 409 | None of its reports is named
          decision=merge                         | 409 | Tick the engagements
          decision=merge&named=0123456789        | 404 | is no engagement of this record
          decision=marry                         | 400 | cannot be decided here
          note=only                              | 400 | does not say what is decided
          decision=accept&back=//example.org     | 400 | does not lead back
          decision=accept&back=https://a.example | 400 | does not lead back
          """)
  void whatCannotBeDecidedIsSaid(String fields, int status, String words) {
    Map<String, String> form = new HashMap<>();
    for (String field : fields.strip().split("&", -1)) {
      form.put(field.split("=", 2)[0], field.split("=", 2)[1]);
    }
    HttpResponse<String> answer = room.post("/engagements/" + call + "/decide", form);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(words);
  }

  @Test
  void allReportsAreNotTakenOut() {
    List<String> documents =
        page("/engagements/" + call).select("[name=document]").eachAttr("value");
    assertThat(documents).hasSize(2);
    Map<String, String> form = new LinkedHashMap<>(Map.of("decision", "split"));
    form.put("document", documents.get(0));
    String rest = decided("/engagements/" + call + "/decide", form);
    assertThat(page(rest).select("[name=document]"))
        .as("one report needs no splitting")
        .hasSizeLessThan(2);
    form.put("document", documents.get(1));
    assertThat(room.post(rest.substring(0, rest.indexOf('?')) + "/decide", form).body())
        .contains("nothing would be left of it");
  }

  @Test
  void anAddressWillDoForAnId() {
    int before = count();
    decided(
        "/engagements/" + call + "/decide",
        Map.of(
            "decision",
            "merge",
            "named",
            room.address().resolve("/engagements/" + summit() + "/accounts?only=here").toString()));
    assertThat(count()).isEqualTo(before - 1);
  }

  @Test
  void aReaderSeesNoFormsAndDecidesNothing() {
    User reader = User.program("library", Role.READER, "0123456789abcdef");
    try (SampleRoom guarded =
        SampleRoom.behind(
            folder -> {
              UserFile users = new UserFile(folder.resolve("users.txt"));
              users.change(
                  list ->
                      list.with(
                              User.person(
                                  "Ada Archer", Role.ADMINISTRATOR, "seven quiet embassies"))
                          .with(reader));
              return new GuardedDoor(users, Optional.empty(), () -> SampleRoom.NOW);
            })) {
      for (String path : List.of("/engagements/" + call, "/review", "/decisions")) {
        Document page = Jsoup.parse(guarded.send(asked(guarded, path).GET()).body());
        assertThat(page.select("h1")).as(path).hasSize(1);
        assertThat(page.select("main form[method=post]")).as(path).isEmpty();
      }
      HttpRequest.BodyPublisher form = HttpRequest.BodyPublishers.ofString("decision=reject");
      for (String path : List.of("/engagements/" + call + "/decide", "/claims/0/decide")) {
        HttpResponse<String> refused =
            guarded.send(
                asked(guarded, path)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(form));
        assertThat(refused.statusCode()).as(path).isEqualTo(403);
      }
      assertThat(guarded.record().decisions()).isEmpty();
    }
  }

  private static HttpRequest.Builder asked(SampleRoom guarded, String path) {
    return HttpRequest.newBuilder(guarded.address().resolve(path))
        .header(Guard.TOKEN_HEADER, "0123456789abcdef");
  }
}
