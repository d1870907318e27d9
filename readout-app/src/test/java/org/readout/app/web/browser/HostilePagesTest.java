package org.readout.app.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.readout.app.store.RecordStore;
import org.readout.app.web.HostileRecord;
import org.readout.app.web.HostileStrings;
import org.readout.app.web.SampleAddresses;
import org.readout.app.web.SampleRoom;

/**
 * Hostile strings in every field, in a browser: nothing of them runs, is refused (for then it would
 * have come through), leads out of the web or is fetched. {@link HostileStrings#CALL} calls what is
 * put into each page here.
 */
@TestInstance(Lifecycle.PER_CLASS)
class HostilePagesTest {

  private static final String LOST = "return window.lost === true";
  private static final int DOCUMENTS = 12;
  private static final int QUERIES = 8;

  private final SampleRoom room = SampleRoom.of(HostileRecord.bytes());
  private final Browser browser = Browser.open(room.address());
  private String script = "";

  @BeforeAll
  void listen() {
    script =
        String.valueOf(
            browser
                .driver()
                .executeCdpCommand(
                    "Page.addScriptToEvaluateOnNewDocument",
                    Map.of("source", "window.hostile = () => { window.lost = true; };"))
                .get("identifier"));
  }

  @AfterAll
  void close() {
    browser
        .driver()
        .executeCdpCommand(
            "Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script));
    browser.close();
    room.close();
  }

  @Test
  void nothingRunsAndNothingIsFetched() {
    List<String> found = new ArrayList<>();
    Set<String> paths = paths();
    assertThat(paths).hasSizeBetween(40, 60);
    for (String path : paths) {
      browser.go(path);
      touchEverything();
      if (browser.script(LOST).equals(true)) {
        found.add(path + ": ran");
      }
      // Of what a hostile string names there may be no page, and the browser says so.
      String address = room.address().resolve(path).toString();
      browser.complaints().stream()
          .filter(complaint -> !complaint.startsWith(address + " - Failed to load resource"))
          .forEach(complaint -> found.add(path + ": " + complaint));
      browser.requestsElsewhere().forEach(request -> found.add(path + ": fetched " + request));
      links().forEach(link -> found.add(path + ": leads to " + link));
    }
    assertThat(found).isEmpty();
    assertThat(room.faults()).isEmpty();
  }

  /** What was looked for is found where it is: else the other test would prove nothing. */
  @Test
  void whatWouldRunIsSeen() {
    browser.go("/about/method");
    browser.script(
        "document.querySelector('main').insertAdjacentHTML('beforeend', arguments[0])",
        "<p onmouseover=\"%s\">a</p><a href=\"javascript:%s\">b</a>"
            .formatted(HostileStrings.CALL, HostileStrings.CALL));
    touchEverything();
    assertThat(browser.complaints()).anyMatch(complaint -> complaint.contains("inline event"));
    assertThat(links()).containsExactly("javascript:" + HostileStrings.CALL);
    browser.script(HostileStrings.CALL);
    assertThat(browser.script(LOST)).isEqualTo(true);
  }

  /** What a visitor may do by chance: point at things, open them, go through them. */
  private void touchEverything() {
    browser.script(
        """
        for (const each of document.querySelectorAll('details')) each.open = true;
        for (const each of document.querySelectorAll('main *')) {
          for (const event of ['mouseover', 'mouseenter', 'focus', 'toggle', 'error', 'load']) {
            each.dispatchEvent(new Event(event));
          }
        }
        """);
  }

  /** Addresses of links and forms that are not of the web. */
  @SuppressWarnings("unchecked")
  private List<String> links() {
    return (List<String>)
        browser.script(
            """
            return [...document.querySelectorAll('[href], [action], [formaction]')]
              .map(each => each.formAction || each.action || each.href)
              .map(address => address.baseVal === undefined ? address : address.baseVal)
              .filter(address => !/^(https?:|[/?#])/.test(address))
            """);
  }

  /** A page of each kind, and more of those on which most stands. */
  private Set<String> paths() {
    Set<String> paths = new LinkedHashSet<>();
    SampleAddresses.pages().stream().filter(path -> !path.contains("{")).forEach(paths::add);
    for (String page : SampleAddresses.pages()) {
      String form = page.replaceAll("\\{[^}]*}", "[^/?#]+");
      if (!form.equals(page)) {
        List.copyOf(paths).stream()
            .flatMap(path -> Jsoup.parse(room.get(path).body()).select("a[href^=/]").stream())
            .map(HostilePagesTest::address)
            .filter(path -> path.matches(form))
            .findFirst()
            .ifPresent(paths::add);
      }
    }
    try (RecordStore record = room.record()) {
      List<String> documents = record.documents();
      for (int i = 0; i < documents.size(); i += documents.size() / DOCUMENTS) {
        paths.add("/documents/" + documents.get(i));
      }
    }
    List<String> strings = HostileStrings.all();
    for (int i = 0; i < strings.size(); i += strings.size() / QUERIES) {
      String query = strings.get(i).substring(0, Math.min(strings.get(i).length(), 200));
      paths.add("/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }
    return paths;
  }

  private static String address(Element link) {
    return link.attr("href").replaceFirst("[#?].*", "");
  }
}
