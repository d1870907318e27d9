package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page. */
@TestInstance(Lifecycle.PER_CLASS)
class EveryPageTest {

  private static final Pattern INLINE =
      Pattern.compile("<[^>]*\\s(style|on[a-z]+)\\s*=|<script(?![^>]*\\ssrc=)|<style|javascript:");
  private static final Pattern OUTWARD =
      Pattern.compile(
          "<(?:script|link|img|iframe|form|object|embed)[^>]*\\s(?:src|href|action)=\"(?!/(?!/))");

  private SampleRoom room = SampleRoom.empty();
  private SampleRoom empty = room;
  private Map<String, String> addresses = new TreeMap<>();

  @BeforeAll
  void open() {
    room = SampleRoom.open();
    addresses = SampleAddresses.of(room);
  }

  @AfterAll
  void close() {
    room.close();
    empty.close();
  }

  static Stream<Route> pages() {
    return Routes.all().stream().filter(Route::twin);
  }

  static Stream<Route> looks() {
    return Routes.all().stream().filter(route -> !route.method().writes());
  }

  private String address(Route route) {
    return Optional.ofNullable(addresses.get(route.path()))
        .orElseThrow(
            () -> new AssertionError("no sample for " + route.path() + " in SampleAddresses"));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void isThere(Route route) {
    HttpResponse<String> answer = room.get(address(route));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(room.faults()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void runsNothingAndFetchesNothingFromElsewhere(Route route) {
    String page = room.get(address(route)).body();
    assertThat(page).doesNotContainPattern(INLINE).doesNotContainPattern(OUTWARD);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hasOneHeadingAndALinkToItsTwin(Route route) {
    String page = room.get(address(route)).body();
    assertThat(page.split("<h1", -1)).hasSize(2);
    assertThat(page).containsPattern("href=\"[^\"]*\\.json[^\"]*\">JSON</a>");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void itsTwinIsJson(Route route) {
    String address = address(route);
    int query = address.indexOf('?');
    String path = query < 0 ? address : address.substring(0, query);
    String twin =
        (path.equals("/") ? "/index" : path)
            + ".json"
            + (query < 0 ? "" : address.substring(query));
    HttpResponse<String> answer = room.get(twin);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValue("application/json;charset=utf-8");
    assertThat(room.json(twin).isObject()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void saysWhatWasLookedForWhereThereIsNothing(Route route) {
    if (route.path().contains("{")) {
      return;
    }
    HttpResponse<String> answer = empty.get(route.path());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(empty.faults()).isEmpty();
  }

  @Test
  void everyRouteThatIsLookedAtHasASampleAndEverySampleARoute() {
    List<String> paths = looks().map(Route::path).toList();
    assertThat(addresses.keySet()).containsExactlyInAnyOrderElementsOf(paths);
  }
}
