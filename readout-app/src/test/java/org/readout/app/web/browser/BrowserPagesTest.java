package org.readout.app.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.app.web.SampleAddresses;
import org.readout.app.web.SampleRoom;

/** Every page on the samples' record, in a browser. */
@TestInstance(Lifecycle.PER_CLASS)
class BrowserPagesTest {

  private final SampleRoom room = SampleRoom.open();
  private final Browser browser = Browser.open(room.address());
  private Map<String, String> addresses = new TreeMap<>();

  @BeforeAll
  void open() {
    addresses = SampleAddresses.of(room);
  }

  @AfterAll
  void close() {
    browser.close();
    room.close();
  }

  static Stream<String> pages() {
    return SampleAddresses.pages().stream();
  }

  private String address(String page) {
    return addresses.getOrDefault(page, page);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void stands(String page) {
    browser.scripts(true);
    browser.width(Browser.WIDE);
    browser.requests();
    browser.complaints();
    browser.go(address(page));
    assertThat(browser.requestsElsewhere()).isEmpty();
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.accessibilityFindings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isReadableOnAPhone(String page) {
    browser.scripts(true);
    browser.width(Browser.NARROW);
    browser.go(address(page));
    // What is wider than the screen scrolls within itself and does not move the page.
    assertThat(((Number) browser.script("return document.documentElement.scrollWidth")).intValue())
        .as(
            () ->
                "too wide: "
                    + browser.script(
                        """
                        return [...document.querySelectorAll('main *')]
                          .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
                          .slice(0, 5).map(e => e.outerHTML.slice(0, 120)).join('\\n')
                        """))
        .isLessThanOrEqualTo(Browser.NARROW);
    assertThat(browser.accessibilityFindings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void saysTheSameWithoutScripts(String page) {
    browser.width(Browser.WIDE);
    browser.scripts(true);
    browser.go(address(page));
    List<String> with = List.of(browser.find("h1").getText(), text());
    browser.scripts(false);
    browser.go(address(page));
    assertThat(List.of(browser.find("h1").getText(), text())).isEqualTo(with);
    browser.scripts(true);
  }

  private String text() {
    return String.valueOf(browser.script("return document.querySelector('main').textContent"))
        .replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void onPaperHasItsSourcesAsFootnotes(String page) {
    browser.scripts(true);
    browser.width(Browser.WIDE);
    browser.go(address(page));
    int quotations = browser.all("main sup.note").size();
    browser.paper(true);
    assertThat(browser.find(".masthead").isDisplayed()).isFalse();
    assertThat(browser.all(".footnotes li").size() > 0).isEqualTo(quotations > 0);
    if (quotations > 0) {
      assertThat(browser.find(".footnotes").isDisplayed()).isTrue();
    }
    browser.paper(false);
  }
}
