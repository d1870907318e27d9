package org.readout.app.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.openqa.selenium.Keys;
import org.readout.app.web.SampleRoom;

/** The reading room without a mouse. */
@TestInstance(Lifecycle.PER_CLASS)
class KeyboardTest {

  private final SampleRoom room = SampleRoom.open();
  private final Browser browser = Browser.open(room.address());

  @AfterAll
  void close() {
    browser.close();
    room.close();
  }

  @BeforeEach
  void look() {
    browser.go("/engagements");
  }

  @Test
  void slashLeadsToTheSearch() {
    browser.type("/");
    assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id")).isEqualTo("find");
    browser.type("j");
    assertThat(browser.find("#find").getDomProperty("value")).isEqualTo("j");
  }

  @Test
  void jAndKMoveAlongTheLinesAndOOpensOne() {
    browser.type("j", "j", "k");
    Object first = browser.script("return document.querySelector('[data-item]').textContent");
    assertThat(browser.script("return document.activeElement.textContent")).isEqualTo(first);
    browser.follow(() -> browser.type("o"));
    assertThat(browser.path()).startsWith("/engagements/");
  }

  @Test
  void aQuestionMarkShowsTheKeysWhereTheyCanBeSwitchedOff() {
    browser.type("?");
    assertThat(browser.find("#keys").isDisplayed()).isTrue();
    browser.find("#keys-on").click();
    browser.type(Keys.ESCAPE);
    browser.go("/engagements");
    browser.type("/");
    assertThat(browser.driver().switchTo().activeElement().getTagName()).isEqualTo("body");
    browser.find("[data-keys-help]").click();
    browser.find("#keys-on").click();
    browser.type(Keys.ESCAPE);
    browser.type("/");
    assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id")).isEqualTo("find");
  }

  @Test
  void theFirstStepOfTheTabKeyLeadsToTheContent() {
    browser.type(Keys.TAB);
    assertThat(browser.script("return document.activeElement.className")).isEqualTo("skip");
    browser.type(Keys.ENTER);
    assertThat(browser.path()).endsWith("#content");
  }
}
