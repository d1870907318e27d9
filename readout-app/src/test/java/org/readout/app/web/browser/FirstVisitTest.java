package org.readout.app.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.readout.app.web.SampleRoom;

/** Somebody who has never seen the reading room, who only clicks. */
@TestInstance(Lifecycle.PER_CLASS)
class FirstVisitTest {

  private final SampleRoom room = SampleRoom.open();
  private final Browser browser = Browser.open(room.address());

  @AfterAll
  void close() {
    browser.close();
    room.close();
  }

  @BeforeEach
  void comeIn() {
    browser.go("/");
  }

  private void click(String words) {
    browser.follow(browser.driver().findElement(By.partialLinkText(words)));
  }

  private String heading() {
    return browser.find("h1").getText();
  }

  @Test
  void findsTheSentenceInWhichOneSideSaysWhatTheOtherLeavesOut() {
    click("See both accounts");
    click("In one account only");
    WebElement point = browser.find("main [data-item]");
    String sentence = point.findElement(By.cssSelector("q")).getText();
    browser.follow(point.findElement(By.cssSelector("a.source")));
    assertThat(browser.path()).startsWith("/documents/");
    String asked =
        String.join("", browser.all("main .asked").stream().map(WebElement::getText).toList());
    assertThat(words(asked)).isNotEmpty().contains(words(sentence));
    assertThat(
            (Boolean)
                browser.script(
                    "return document.querySelector('.asked').getBoundingClientRect().top < innerHeight"))
        .isTrue();
  }

  /** Letters alone: a quotation stands in marks, and in the text are numbers of claims. */
  private static String words(String text) {
    return text.replaceAll("[^\\p{L}]", "");
  }

  @Test
  void takesAWrongReportOutOfAnEngagementAndPutsItBack() {
    click("See both accounts");
    click("The engagement");
    String engagement = browser.path();
    int before = browser.all("input[form=split]").size();
    assertThat(before).isGreaterThan(1);
    List<WebElement> boxes = browser.all("input[form=split]");
    boxes.get(boxes.size() - 1).click();
    browser.follow(browser.find("#split button"));
    assertThat(browser.find(".message").getText()).contains("different engagements");
    browser.go(engagement);
    assertThat(browser.all("input[form=split]").size()).isLessThan(before);
    browser.go("/decisions");
    browser.follow(browser.find("main [data-item] form button"));
    assertThat(browser.find(".message").getText()).contains("withdrawn");
    browser.go(engagement);
    assertThat(browser.all("input[form=split]")).hasSize(before);
  }

  @Test
  void subscribesToTheCalendar() {
    click("Subscribe to the calendar");
    assertThat(heading()).containsIgnoringCase("calendar");
    String address = browser.find("main a[href*='.ics']").getDomAttribute("href");
    assertThat(room.get(String.valueOf(address)).body()).startsWith("BEGIN:VCALENDAR");
  }
}
