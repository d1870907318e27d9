package org.readout.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</text><script>alert(1)</script>",
        "\" onload=\"alert(1)",
        "' onload='alert(1)",
        "]]><!--",
        "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>&x;",
        "&lt;b&gt; & &amp;",
        "a\u0000b\u0008c\u001b[31m",
        "\uD800 half a character",
        "\uFFFE\uFFFF",
        "\u202Edesrever",
        "\u4E2D\u7F8E \uD83D\uDE00",
        ""
      })
  void whateverTheWordsTheyAreOnlyWords(String words) {
    String written =
        new Markup().open("svg").with("aria-label", words).element("title", words).close().finish();
    Svg svg = Svg.of(written);
    assertThat(svg.names()).containsExactly("svg", "title");
    assertThat(svg.all("svg").get(0).getAttributes().getLength()).isEqualTo(1);
    assertThat(svg.texts("title").get(0)).isEqualTo(svg.values("svg", "aria-label").get(0));
    assertThat(written).doesNotContain("\u202E", "\u001b", "<script", "<!");
  }

  @Test
  void wordsAreReadAsTheyWereWritten() {
    Svg svg = Svg.of(new Markup().element("text", "\"A\" & <B>'s 中美").finish());
    assertThat(svg.texts("text")).containsExactly("\"A\" & <B>'s 中美");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/",
        "//example.org/x",
        "/\\example.org",
        "javascript:alert(1)",
        "data:text/html,x",
        " /states/CHN",
        "/states/\nCHN",
        "states/CHN",
        "/people/\u00e9",
        ""
      })
  void addressesLeadNowhereElse(String address) {
    Markup markup = new Markup().open("a");
    assertThatThrownBy(() -> markup.with("href", address))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not the path of a page of this server");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/pairs/CHN-USA?since=2025-01-01&until=2025-02-01#c=1-2",
        "#c=12-40",
        "/a%20b"
      })
  void pagesOfThisServerAreLinked(String address) {
    Svg svg = Svg.of(new Markup().open("a").with("href", address).close().finish());
    assertThat(svg.values("a", "href")).containsExactly(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"script", "foreignObject", "style", "image", "use", "a b", "iframe"})
  void thereAreNoOtherElements(String element) {
    assertThatThrownBy(() -> new Markup().open(element))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"style", "onclick", "xlink:href", "x onload", "id"})
  void thereAreNoOtherAttributes(String attribute) {
    assertThatThrownBy(() -> new Markup().open("g").with(attribute, "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "-0.001, 0", "12.345, 12.35", "100, 100", "0.5, 0.5", "-7.10, -7.1"})
  void numbersAreShort(double number, String written) {
    assertThat(Markup.number(number)).isEqualTo(written);
  }

  @Test
  void noNumberNoPicture() {
    assertThatThrownBy(() -> Markup.number(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsOpenIsClosed() {
    assertThatThrownBy(() -> new Markup().open("svg").finish())
        .isInstanceOf(IllegalStateException.class);
  }
}
