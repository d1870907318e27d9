package org.readout.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.text.SourceText;
import org.readout.text.Span;

class HtmlDocumentTest {

  /**
   * A ministry's page: ASP.NET form around everything, menus in tables, the story in a plain div.
   */
  private static final String MINISTRY =
      """
      <!DOCTYPE html><html><head><title>Ministry of Foreign Affairs of Fiji</title></head><body>
      <form id="aspnetForm">
      <div id="header"><a href="/">Home</a> <a href="/ministry">The Ministry</a> <a href="/news">News</a></div>
      <table><tr><td><ul><li><a href="/1">Embassies of Fiji</a></li><li><a href="/2">Visas and passports for visitors</a></li></ul></td>
      <td><div class="wrap"><h1>Minister meets Samoan counterpart</h1>
      <div class="date">18 June 2023</div>
      <div class="txt">The Minister for Foreign Affairs of Fiji met his Samoan counterpart in Suva on Sunday.<br><br>
      The two ministers discussed fisheries, air links &amp; the next summit of the Pacific Islands Forum.<br><br>
      They agreed to meet again in Apia before the end of the year, the ministry said.</div></div></td></tr></table>
      <div id="footer">© 2023 Ministry of Foreign Affairs. All rights reserved.</div>
      </form></body></html>
      """;

  /** A news site's page, with everything such pages hang around a story. */
  private static final String NEWS =
      """
      <html><head><title>Fiji, Samoa hold talks | Pacific Post</title>
      <meta property="og:title" content="Fiji, Samoa hold talks"><meta property="og:site_name" content="Pacific Post">
      <link rel="canonical" href="https://pacificpost.example/fiji-samoa">
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
        {"@type":"WebPage","name":"wrong","datePublished":"2020-01-01"},
        {"@type":["NewsArticle"],"headline":"Fiji &amp; Samoa hold talks","datePublished":"2023-06-19T01:30:00+12:00",
         "publisher":{"@id":"#org"}},{"@type":"Organization","@id":"#org","name":"The Pacific Post"}]}</script>
      <style>p{color:red}</style></head>
      <body class="has-sidebar"><nav><a href="/">Home</a><a href="/world">World</a></nav>
      <div class="layout has-sidebar"><article>
        <header><h1>Fiji, Samoa hold talks</h1><p class="byline">By Ana Tui in Suva</p>
          <time datetime="2023-06-19T01:30:00+12:00">June 19, 2023</time>
          <div class="share-bar"><a href="#f">Facebook</a> <a href="#t">Twitter</a></div></header>
        <figure><img src="x.jpg"><figcaption>The two ministers in Suva. Photo: Ana Tui</figcaption></figure>
        <div class="article-body">
          <p>SUVA — The foreign ministers of Fiji and Samoa held talks on Sunday, officials said, the first in two years.</p>
          <div class="newsletter-signup">Sign up for our daily letter and never miss a story.</div>
          <p>“We <em>agreed</em> to meet again,” Fiji&rsquo;s minister told reporters after the talks, which lasted an hour.</p>
          <aside class="related"><h3>Related</h3><ul><li><a href="/a">Tonga’s king visits Japan for talks on trade</a></li></ul></aside>
          <p>The ministers also spoke about fisheries, and about air links between the two island states.</p>
          <script>track("story");</script>
        </div></article>
        <div class="sidebar"><h2>Most read</h2><ol><li><a href="/b">Ten beaches that nobody knows and you should visit now</a></li></ol></div>
        <section id="comments"><h2>3 comments</h2>
          <div class="comment"><p>I think that these talks are a waste of time and money, as all talks are, and I said so before.</p></div>
          <div class="comment"><p>You are wrong, as always: talks are what keeps the ocean peaceful, and fish have no passports.</p></div>
          <div class="comment"><p>Whoever wrote this has never been to Suva in the rain, and it shows in every single sentence.</p></div>
        </section></div>
      <footer>About us. Terms. Privacy.</footer></body></html>
      """;

  private static final String LIVE =
      """
      <html><head><title>Live: ministers meet</title></head><body><header><a href="/">Home</a></header><main>
      <h1>Live: ministers meet in Suva</h1><div class="posts">
      <article class="post"><time>14:05</time><h2>Talks begin</h2><p>The foreign ministers of Fiji and Samoa have sat down, our correspondent reports from Suva.</p></article>
      <article class="post"><time>15:10</time><h2>A short break</h2><p>Both sides have left the room for a break; officials say that the mood is friendly.</p></article>
      <article class="post"><time>16:00</time><h2>It is over</h2><p>The talks have ended, and the ministers are expected to speak to the press within minutes.</p></article>
      </div></main><footer>Imprint</footer></body></html>
      """;

  /** A government's publishing platform: the summary and the details stand apart from the text. */
  private static final String GOVERNMENT =
      """
      <html lang="en"><head><title>Minister visits Suva - GOV.EXAMPLE</title>
      <meta name="govuk:first-published-at" content="2023-06-18T09:00:00+01:00"></head><body>
      <div class="cookie-banner"><p>We use some essential cookies to make this website work for you and everybody.</p></div>
      <header role="banner"><a href="/">GOV.EXAMPLE</a></header>
      <div class="wrapper"><nav class="breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ol></nav>
      <main id="content"><div class="grid"><div class="two-thirds"><span class="context">News story</span>
      <h1>Minister visits Suva</h1></div></div>
      <p class="lead-paragraph">The Minister is in Suva for talks on fisheries with the government of Fiji.</p>
      <div class="metadata"><dl><dt>From:</dt><dd><a href="/office">Foreign Office</a></dd><dt>Published</dt><dd>18 June 2023</dd></dl></div>
      <div class="govspeak"><p>The Minister met the Prime Minister of Fiji in Suva today, and thanked him for his country's help in the talks on tuna.</p>
      <p>The two sides signed a memorandum on fisheries, under which they will exchange data on catches every year.</p>
      <h2>Further information</h2><ul><li>the memorandum is the first of its kind</li></ul>
      <div class="contact"><h3>Media enquiries</h3><p>Email: <a href="mailto:n@e.gov">newsdesk@example.gov</a></p></div></div>
      <div class="share-links"><a href="#">Share on Facebook</a></div></main>
      <div class="related"><h2>Explore the topic</h2><ul><li><a href="/f">Fiji and the UK</a></li></ul></div></div>
      <footer><p>All content is available under the Open Government Licence v3.0, except where otherwise stated</p></footer>
      </body></html>
      """;

  /** A weblog as most of them are made, comments longer than the story included. */
  private static final String WEBLOG =
      """
      <html><head><title>Ministers meet &#8211; Island Notes</title><meta property="og:site_name" content="Island Notes"></head>
      <body class="post single has-sidebar"><div id="page"><div id="primary" class="content-area"><main>
      <article id="post-7" class="post-7 post type-post category-world tag-fiji">
      <header class="entry-header"><h1 class="entry-title">Ministers meet</h1><div class="entry-meta"><span class="posted-on">Posted on
      <time class="entry-date published" datetime="2023-06-18T10:00:00+12:00">June 18, 2023</time></span> <span class="byline">by <a href="/ana">Ana</a></span></div></header>
      <div class="entry-content"><p>The foreign ministers of Fiji and Samoa met in Suva on Sunday, and the rain did not keep them.</p>
      <p>They said that they had agreed on tuna, which nobody in Suva believes until it is on paper.</p>
      <div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#">Click to share on Twitter</a></li></ul></div>
      <div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3><p><a href="/x">Rain in Suva for a week and a day</a></p></div></div>
      <footer class="entry-footer"><span class="tags-links">Tagged <a href="/t">Fiji</a>, <a href="/u">Samoa</a></span></footer></article>
      <div id="comments" class="comments-area"><h2>2 thoughts on “Ministers meet”</h2><ol class="comment-list">
      <li class="comment"><div class="comment-content"><p>I have been to Suva and it always rains there in June, so what did they expect, these ministers of ours?</p>
      <p>And tuna is not even a fish that I like, though my uncle caught one that was as long as a canoe.</p></div></li>
      <li class="comment"><div class="comment-content"><p>That is a lie about your uncle, and everybody on the island knows it, and about the canoe as well.</p></div></li></ol></div>
      </main></div><aside id="secondary" class="widget-area"><h2>Recent posts</h2><ul><li><a href="/x">Rain in Suva for a week and a day</a></li></ul></aside></div></body></html>
      """;

  /** Each paragraph in boxes of its own with names that machines gave them. */
  private static final String BOXES =
      """
      <html><head><title>Talks in Suva</title></head><body><div id="root"><div class="ssrcss-1"><header><ul><li><a href="/">News</a></li></ul></header>
      <main id="main-content"><article class="ssrcss-2"><div data-component="headline-block"><h1>Talks in Suva</h1></div>
      <div data-component="byline-block"><div><time datetime="2023-06-18T09:10:00.000Z">18 June 2023</time></div></div>
      <div data-component="image-block"><figure><img alt="x"><figcaption>The ministers in Suva</figcaption></figure></div>
      <div data-component="text-block"><div class="r"><p><b>The foreign ministers of Fiji and Samoa have met in Suva for talks.</b></p></div></div>
      <div data-component="text-block"><div class="r"><p>Their meeting was the first in two years, and it lasted an hour and a half.</p></div></div>
      <div data-component="links-block"><ul><li><a href="/1">What is tuna?</a></li><li><a href="/2">Who are the ministers?</a></li></ul></div>
      <div data-component="text-block"><div class="r"><p>Both ministers said that there would be another meeting in Apia soon.</p></div></div>
      </article></main></div></div></body></html>
      """;

  @Test
  void aGovernmentsPageGivesSummaryAndText() {
    SourceDocument document = Reading.document("g.html", GOVERNMENT);
    assertThat(story(document.text()))
        .contains("Minister visits Suva\nThe Minister is in Suva for talks on fisheries")
        .contains("The Minister met the Prime Minister of Fiji in Suva today")
        .contains("The two sides signed a memorandum")
        .contains("the memorandum is the first of its kind")
        .doesNotContain(
            "cookies", "Share on", "Explore", "Licence", "Home", "newsdesk", "Media enquiries");
    assertThat(document.published()).contains(LocalDate.of(2023, 6, 18));
    assertThat(document.title()).contains("Minister visits Suva");
  }

  @Test
  void aWeblogGivesThePostAndNotItsComments() {
    SourceDocument document = Reading.document("w.html", WEBLOG);
    assertThat(story(document.text()))
        .isEqualTo(
            """
            Ministers meet
            The foreign ministers of Fiji and Samoa met in Suva on Sunday, and the rain did not keep them.
            They said that they had agreed on tuna, which nobody in Suva believes until it is on paper.
            """);
    assertThat(document.published()).contains(LocalDate.of(2023, 6, 18));
    assertThat(document.publisher()).contains("Island Notes");
  }

  @Test
  void paragraphsInBoxesOfTheirOwnAreOneStory() {
    SourceDocument document = Reading.document("b.html", BOXES);
    assertThat(story(document.text()))
        .isEqualTo(
            """
            Talks in Suva
            The foreign ministers of Fiji and Samoa have met in Suva for talks.
            Their meeting was the first in two years, and it lasted an hour and a half.
            Both ministers said that there would be another meeting in Apia soon.
            """);
    assertThat(document.published()).contains(LocalDate.of(2023, 6, 18));
  }

  @Test
  void aMinistrysPageGivesHeadingAndStory() {
    SourceDocument document = Reading.document("m.html", MINISTRY);
    assertThat(document.text().text())
        .isEqualTo(
            """
            Minister meets Samoan counterpart

            18 June 2023

            The Minister for Foreign Affairs of Fiji met his Samoan counterpart in Suva on Sunday.

            The two ministers discussed fisheries, air links & the next summit of the Pacific Islands Forum.

            They agreed to meet again in Apia before the end of the year, the ministry said.""");
    assertThat(document.title()).contains("Minister meets Samoan counterpart");
  }

  @Test
  void aNewsPageGivesTheStoryAndMarksWhatHangsAroundIt() {
    SourceText text = Reading.document("n.html", NEWS).text();
    assertThat(story(text))
        .isEqualTo(
            """
            Fiji, Samoa hold talks
            SUVA — The foreign ministers of Fiji and Samoa held talks on Sunday, officials said, the first in two years.
            “We agreed to meet again,” Fiji’s minister told reporters after the talks, which lasted an hour.
            The ministers also spoke about fisheries, and about air links between the two island states.
            """);
    assertThat(text.boilerplate())
        .extracting(mark -> mark.reason() + ": " + text.quote(mark.span()))
        .contains(
            "byline: By Ana Tui in Suva",
            "share links: Facebook Twitter",
            "caption: The two ministers in Suva. Photo: Ana Tui",
            "offer: Sign up for our daily letter and never miss a story.",
            "aside: Tonga’s king visits Japan for talks on trade");
    assertThat(text.text()).doesNotContain("passports", "Most read", "track(", "Privacy", "color");
  }

  @Test
  void aNewsPageTellsItsTitleDayPublisherAndAddress() {
    SourceDocument document = Reading.document("n.html", NEWS);
    assertThat(document.title()).contains("Fiji & Samoa hold talks");
    assertThat(document.published()).contains(LocalDate.of(2023, 6, 19));
    assertThat(document.zone()).contains((ZoneId) ZoneOffset.ofHours(12));
    assertThat(document.publisher()).contains("The Pacific Post");
    assertThat(document.uri()).contains("https://pacificpost.example/fiji-samoa");
  }

  @Test
  void aLiveBlogIsReadWithAllItsPosts() {
    SourceText text = Reading.document("l.html", LIVE).text();
    assertThat(story(text))
        .startsWith("Live: ministers meet in Suva\nTalks begin\nThe foreign ministers of Fiji")
        .contains("A short break\nBoth sides", "It is over\nThe talks have ended")
        .doesNotContain("14:05", "Imprint", "Home");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <meta property="article:published_time" content="2023-06-18T09:00:00Z">       | 2023-06-18
          <meta name="DC.date.issued" content="2023-06-17">                             | 2023-06-17
          <meta name="pubdate" content="20230616">                                      | 2023-06-16
          <meta name="date" content="June 15, 2023 4:05 PM EDT">                        | 2023-06-15
          <meta name="date" content="soon"><meta name="pubdate" content="14 June 2023"> | 2023-06-14
          <script type="application/ld+json">{broken</script><meta name="date" content="2023-06-13"> | 2023-06-13
          <meta itemprop="datePublished" content="2023-06-12">                          | 2023-06-12
          <meta name="modified" content="2023-06-11">                                   |
          """)
  void theDayIsFoundInTheHeadOfThePage(String head, LocalDate day) {
    String page =
        "<html><head>" + head + "</head><body><p>Talks were held in Suva.</p></body></html>";
    assertThat(Reading.document("p.html", page).published()).isEqualTo(Optional.ofNullable(day));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>AT&amp;T met &eacute;lan</p>            | AT&T met élan                | T met é       | T met &eacute;
          <p>Talks&nbsp;in <b>Su</b>va\\nwere</p>    | Talks in Suva were           | Suva were     | Su</b>va\\nwere
          <p>One.</p> <p>Two &mdash; 3 &lt; 4.</p>   | One.\\n\\nTwo — 3 < 4.       | Two — 3 < 4   | Two &mdash; 3 &lt; 4
          <ul><li>A</li><li>B &bogus; c</li></ul>    | A\\n\\nB &bogus; c           | B &bogus;     | B &bogus;
          <p>Line one<br>line two</p>                | Line one\\nline two          | one\\nline    | one<br>line
          <table><tr><td>A</td><td>B</td></tr></table> | A\\n\\nB                  | B             | B
          <p>Gr\u00ADa\u200Bce 😀 &#x1F600;!</p>      | Grace 😀 😀!                 | 😀!           | &#x1F600;!
          """)
  void everySpanLeadsBackToTheMarkup(String body, String text, String words, String original) {
    String html = "<html><body>" + lines(body) + "</body></html>";
    SourceText read = Reading.document("p.html", html).text();
    assertThat(read.text()).isEqualTo(lines(text));
    int at = read.text().indexOf(lines(words));
    Span raw = read.rawSpan(Span.of(at, at + lines(words).length()));
    assertThat(raw.in(html)).isEqualTo(lines(original));
  }

  @ParameterizedTest
  @CsvSource({
    "<div>",
    "<b>",
    "<a>",
    "<table><tr><td>",
    "<ul><li>",
    "<svg>",
    "<p><span>",
    "<blockquote>"
  })
  void nestingWithoutEndIsSurvived(String tag) {
    String page = "<html><body>" + tag.repeat(100_000) + "Talks were held in Suva on Sunday.";
    ReadLimits limits = new ReadLimits(8 << 20, 200, 1_000_000);
    List<ReadResult> results =
        Reading.bytes(
            "deep.html",
            page.getBytes(java.nio.charset.StandardCharsets.UTF_8),
            ReadOptions.STANDARD.withLimits(limits));
    assertThat(results).hasSize(1);
    if (!tag.equals("<svg>")) {
      assertThat(Reading.documents(results).get(0).text().text())
          .isEqualTo("Talks were held in Suva on Sunday.");
    }
  }

  @Test
  void aPageOfNothingButTagsIsRefused() {
    List<ReadResult> results = Reading.text("t.html", "<html>" + "<p>x".repeat(400_001));
    assertThat(Reading.failures(results))
        .extracting(ReadResult.Failed::problem)
        .containsExactly("this page has 400,002 tags, more than the 400,000 that one may have");
  }

  @Test
  void markupInAFieldOfJsonIsTakenOut() {
    SourceDocument document =
        Reading.document(
            "a.json",
            "{\"title\": \"Talks\", \"content\": \"<p>Talks &amp; <i>more</i>.</p><p>End.</p>\"}");
    assertThat(document.text().text()).isEqualTo("Talks\n\nTalks & more.\n\nEnd.");
  }

  private static String lines(String words) {
    return words.replace("\\n", "\n");
  }

  private static String story(SourceText text) {
    StringBuilder story = new StringBuilder();
    int at = 0;
    for (String block : text.text().split("\n\n", -1)) {
      if (!text.isBoilerplate(Span.of(at, at + block.length()))) {
        story.append(block).append('\n');
      }
      at += block.length() + 2;
    }
    return story.toString();
  }
}
