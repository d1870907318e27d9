package org.readout.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.app.json.Json;
import org.readout.app.web.Route;
import org.readout.app.web.SampleAddresses;
import org.readout.app.web.SampleRoom;

/** The interface for programs is as its description says. */
@TestInstance(Lifecycle.PER_CLASS)
class ApiTest {

  /** What has to be asked for so that something comes back. */
  private static final Map<String, String> ASKED =
      Map.of("/api/v1/claims", "?kind=engagement", "/api/v1/search", "?q=Taiwan");

  private final SampleRoom room = SampleRoom.open();
  private final Map<String, String> samples = new LinkedHashMap<>();
  private JsonNode description = Json.object();

  @BeforeAll
  void look() {
    description = room.json("/api/v1/openapi.json");
    JsonNode engagement = room.json("/api/v1/engagements?about=CHN").at("/engagements/0");
    samples.put("/api/v1/engagements/{id}", engagement.path("id").asText());
    samples.put("/api/v1/engagements/{id}/accounts", engagement.path("id").asText());
    samples.put("/api/v1/documents/{id}", engagement.at("/claims/0/document").asText());
    samples.put("/api/v1/documents/{id}/versions", engagement.at("/claims/0/document").asText());
    samples.put("/api/v1/states/{subject}", "CHN");
    samples.put("/api/v1/people/{id}", "wang-yi.chn");
    samples.put("/api/v1/issues/{id}", "taiwan");
    String reading = SampleAddresses.of(room).getOrDefault("/api/v1/readings/{id}", "");
    samples.put("/api/v1/readings/{id}", reading.replaceFirst(".*/", ""));
    samples.put("/api/v1/pairs/{subject}", "CHN-USA");
  }

  @AfterAll
  void close() {
    room.close();
  }

  static Stream<Route> routes() {
    return ApiRoutes.routes().stream();
  }

  static Stream<Route> looks() {
    return routes().filter(route -> !route.method().writes());
  }

  private JsonNode operation(Route route) {
    return description
        .path("paths")
        .path(route.path())
        .path(route.method().name().toLowerCase(Locale.ROOT));
  }

  private String address(Route route) {
    String path = route.path().replaceAll("\\{[^}]*}", samples.getOrDefault(route.path(), ""));
    return path + ASKED.getOrDefault(route.path(), "");
  }

  private List<String> errors(String schema, JsonNode node) {
    ObjectNode root = Json.object();
    root.put("$ref", "#/components/schemas/" + schema);
    root.set("components", description.path("components"));
    JsonSchema found =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(root);
    return found.validate(node).stream().map(Object::toString).limit(5).toList();
  }

  private static String schema(JsonNode operation, String status, String type) {
    String reference =
        operation
            .path("responses")
            .path(status)
            .path("content")
            .path(type)
            .at("/schema/$ref")
            .asText();
    return reference.substring(reference.lastIndexOf('/') + 1);
  }

  @Test
  void everyAddressIsDescribedAndNoOther() {
    Set<String> described = new TreeSet<>();
    description
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method ->
                            described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    assertThat(described)
        .containsExactlyInAnyOrderElementsOf(
            routes().map(route -> route.method() + " " + route.path()).toList());
    assertThat(description.path("openapi").asText()).isEqualTo("3.1.0");
  }

  @ParameterizedTest
  @MethodSource("routes")
  void theDescriptionSaysWhoMayAndWhatComesBack(Route route) {
    JsonNode operation = operation(route);
    assertThat(operation.path("x-role").asText())
        .isEqualTo(route.least().name().toLowerCase(Locale.ROOT));
    assertThat(operation.path("summary").asText()).isNotBlank();
    assertThat(operation.path("security").toString()).contains("token");
    for (String status : List.of("400", "401", "403")) {
      assertThat(schema(operation, status, "application/problem+json")).isEqualTo("Problem");
    }
    List<String> inPath = new ArrayList<>();
    operation
        .path("parameters")
        .forEach(
            parameter -> {
              assertThat(parameter.path("description").asText()).isNotBlank();
              if (parameter.path("in").asText().equals("path")) {
                inPath.add("{" + parameter.path("name").asText() + "}");
              }
            });
    assertThat(inPath).allMatch(name -> route.path().contains(name));
    assertThat(inPath).hasSize(route.path().split("\\{", -1).length - 1);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void answersAreAsTheirSchemaSays(Route route) {
    HttpResponse<String> answer = room.get(address(route));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(
            errors(schema(operation(route), "200", "application/json"), Json.parse(answer.body())))
        .isEmpty();
    assertThat(room.faults()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void theListsHaveSomethingInThem(Route route) {
    if (!route.path().contains("{") && !route.path().endsWith("/decisions")) {
      List<JsonNode> lists = new ArrayList<>();
      room.json(address(route)).forEach(lists::add);
      assertThat(lists).anyMatch(list -> list.isArray() && !list.isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void whatIsDescribedCanBeAskedAndNothingElse(Route route) {
    String address = address(route);
    String with = address.contains("?") ? "&" : "?";
    operation(route)
        .path("parameters")
        .forEach(
            parameter -> {
              if (parameter.path("in").asText().equals("query")) {
                String name = parameter.path("name").asText();
                // An empty one is the same as none.
                assertThat(room.get(address + with + name + "=").statusCode())
                    .as(name)
                    .isEqualTo(200);
              }
            });
    HttpResponse<String> answer = room.get(address + with + "colour=red");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("colour", "cannot be asked for here");
    assertThat(errors("Problem", Json.parse(answer.body()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "engagements",
        "documents",
        "events",
        "claims?kind=statement",
        "statements?about=CHN",
        "statements?about=CHN&issue=taiwan",
        "claims?kind=engagement&about=USA-CHN&since=2023-06-01"
      })
  void partsFollowEachOtherToTheEndAndHaveEachOnce(String list) {
    String name = list.replaceFirst("\\?.*", "");
    List<String> ids = new ArrayList<>();
    int total = 0;
    String next = "/api/v1/" + list + (list.contains("?") ? "&" : "?") + "limit=4";
    String last = next;
    for (int parts = 0; !next.isEmpty() && parts < 200; parts++) {
      JsonNode part = room.json(next);
      part.path(name).forEach(each -> ids.add(each.path("id").asText()));
      total = part.path("total").asInt();
      last = next;
      next = part.path("next").asText();
    }
    assertThat(ids).hasSizeGreaterThan(4).hasSize(total).doesNotHaveDuplicates();
    assertThat(room.json(last).path("previous").asText()).isNotEmpty();
    JsonNode all = room.json("/api/v1/" + list + (list.contains("?") ? "&" : "?") + "limit=500");
    assertThat(all.path(name)).hasSize(ids.size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /api/v1/engagements?limit=0           | 400 | from 1 to 500
          /api/v1/engagements?form=dance        | 400 | none of meeting
          /api/v1/engagements?main=perhaps      | 400 | true or false
          /api/v1/engagements?about=Atlantis    | 400 | Atlantis
          /api/v1/events?quad_class=5           | 400 | from 1 to 4
          /api/v1/events?quad_class=1&type=aid  | 400 | several types
          /api/v1/events?actor=USA-CHN          | 400 | not two
          /api/v1/claims                        | 400 | Say which kind
          /api/v1/engagements/0123456789abcdef  | 404 | no engagement
          /api/v1/documents/0123456789abcdef    | 404 | document
          /api/v1/people/nobody                 | 404 | nobody
          /api/v1/issues/nothing                | 404 | no issue
          /api/v1/people?about=USA-CHN          | 400 | one state or body
          /api/v1/search?q=a&order=worst        | 400 | order
          /api/v1/nothing                       | 404 | no page
          """)
  void errorsHaveOneShape(String address, int status, String words) {
    HttpResponse<String> answer = room.get(address);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains(words);
    assertThat(errors("Problem", Json.parse(answer.body()))).isEmpty();
  }

  @Test
  void aPairWrittenTheOtherWayLeadsToItsOneAddress() {
    HttpResponse<String> answer = room.get("/api/v1/pairs/USA-CHN");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("/api/v1/pairs/CHN-USA");
  }

  private HttpResponse<String> post(String path, String body) {
    return room.send(
        HttpRequest.newBuilder(room.address().resolve(path))
            .header("Content-Type", "application/json")
            .header("X-Readout-Token", room.token())
            .POST(BodyPublishers.ofString(body)));
  }

  @Test
  void decidesAndTakesBack() {
    String claim = room.json("/api/v1/claims?kind=statement").at("/claims/0/id").asText();
    String body = "{\"decision\":\"reject\",\"claims\":[\"%s\"],\"note\":\"read wrongly\"}";
    HttpResponse<String> made = post("/api/v1/decisions", body.formatted(claim));
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    JsonNode decision = Json.parse(made.body());
    assertThat(errors("Decision", decision)).isEmpty();
    assertThat(decision.path("made_by").asText()).isEqualTo("Ada Archer");
    String id = decision.path("id").asText();
    assertThat(room.json("/api/v1/decisions").at("/decisions/0/id").asText()).isEqualTo(id);
    HttpResponse<String> back =
        post("/api/v1/decisions/" + id + "/withdraw", "{\"note\":\"it was right\"}");
    assertThat(back.statusCode()).isEqualTo(201);
    assertThat(Json.parse(back.body()).path("withdrawn").asText()).isEqualTo(id);
    assertThat(post("/api/v1/decisions/" + id + "/withdraw", "{}").statusCode()).isEqualTo(409);
  }

  @Test
  void engagementsAreMergedAndTheMergeIsTakenBack() {
    JsonNode two = room.json("/api/v1/engagements?about=CHN&limit=2").path("engagements");
    HttpResponse<String> made =
        post(
            "/api/v1/decisions",
            "{\"decision\":\"merge\",\"engagements\":[\"%s\",\"%s\"],\"note\":\"one\"}"
                .formatted(two.at("/0/id").asText(), two.at("/1/id").asText()));
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    String id = Json.parse(made.body()).path("id").asText();
    assertThat(post("/api/v1/decisions/" + id + "/withdraw", "{}").statusCode()).isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"decision":                                        | 400 | no JSON
          [1]                                                 | 400 | one JSON object
          {"decision":"burn"}                                 | 400 | none of merge
          {"decision":"accept"}                               | 400 | Name the claims
          {"decision":"accept","claims":"all"}                | 400 | list of at most
          {"decision":"accept","claims":["../x"]}             | 400 | list of at most
          {"decision":"accept","claims":["0123456789abcdef"]} | 404 | no claim
          {"decision":"merge","engagements":[]}               | 400 | Name the engagements
          {"decision":"note","claims":[],"note":7}            | 400 | note is a text
          {"decision":"withdraw"}                             | 400 | is withdrawn at
          {"decision":"accept","colour":"red"}                | 400 | a field too many
          """)
  void refusesWhatItCannotDecide(String body, int status, String words) {
    HttpResponse<String> answer = post("/api/v1/decisions", body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains(words);
    assertThat(room.faults()).isEmpty();
  }

  private HttpResponse<String> handIn(String text) {
    return post(
        "/api/v1/documents",
        """
        {"text": "%s", "publisher": "Example Agency", "published": "2025-06-06"}
        """
            .formatted(text));
  }

  /** What came of the reading to whose address {@code taken} leads. */
  private JsonNode finished(HttpResponse<String> taken) throws InterruptedException {
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
    JsonNode reading = Json.parse(taken.body());
    assertThat(errors("Reading", reading)).isEmpty();
    String address = reading.path("address").asText();
    assertThat(taken.headers().firstValue("Location")).hasValue(address);
    for (int look = 0; look < 600 && !reading.path("finished").asBoolean(); look++) {
      Thread.sleep(100);
      reading = room.json(address);
    }
    assertThat(reading.path("finished").asBoolean()).isTrue();
    return reading;
  }

  @Test
  void aShortTextIsAnsweredWithWhatItSays() throws InterruptedException {
    HttpResponse<String> answer = handIn("France's president met Germany's chancellor in Paris.");
    for (int day = 1; answer.statusCode() == 202 && day <= 28; day++) {
      // Others were being read, or the machine is slow; what follows is read by a warm program.
      finished(answer);
      answer =
          handIn("France's president met Germany's chancellor in Paris on %d May.".formatted(day));
    }
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    JsonNode read = Json.parse(answer.body());
    assertThat(errors("Read", read)).isEmpty();
    assertThat(read.path("claims")).isNotEmpty();
    assertThat(read.at("/document/publisher").asText()).isEqualTo("Example Agency");
    String address = answer.headers().firstValue("Location").orElseThrow();
    assertThat(address).isEqualTo("/api/v1/documents/" + read.at("/document/id").asText());
    assertThat(room.json(address)).isEqualTo(read);
  }

  @Test
  void whatWaitsForOthersIsTakenAndCanBeWatched() throws InterruptedException {
    StringBuilder much = new StringBuilder();
    for (int number = 1; number <= 1_000; number++) {
      much.append("Envoy %d of Brazil met envoy %d of Peru in Lima. ".formatted(number, number));
    }
    assertThat(room.post("/read", Map.of("text", much.toString())).statusCode()).isEqualTo(303);
    JsonNode reading = finished(handIn("Brazil's president met the president of Peru in Lima."));
    String document = reading.at("/documents/0/id").asText();
    JsonNode read = room.json("/api/v1/documents/" + document);
    assertThat(read.at("/document/publisher").asText()).isEqualTo("Example Agency");
    assertThat(read.path("claims")).isNotEmpty();
    HttpResponse<String> again = handIn("Brazil's president met the president of Peru in Lima.");
    assertThat(again.statusCode()).as(again.body()).isIn(200, 202);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                       | no text to read
          {"text":" "}                             | no text to read
          {"text":["a"]}                           | text is a text
          {"text":"a","published":"yesterday"}     | no day of publication
          {"text":"a","zone":"Nowhere"}            | no time zone
          {"text":"a","secret":"b"}                | a field too many
          """)
  void refusesWhatItCannotRead(String body, String words) {
    HttpResponse<String> answer = post("/api/v1/documents", body);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(words);
  }

  @Test
  void whatIsNoJsonIsRefused() {
    HttpResponse<String> answer = room.post("/api/v1/decisions", Map.of("decision", "accept"));
    assertThat(answer.statusCode()).isEqualTo(415);
  }
}
