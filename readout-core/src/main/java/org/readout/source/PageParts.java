package org.readout.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Which parts of a page are not its story, by what its maker calls them. */
final class PageParts {

  static final String COMMENTS_REASON = "comments";

  /** Names of classes and ids, split into words. */
  private static final Pattern WORDS = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])");

  private static final String BYLINE = "byline";

  private static final Map<String, String> BY_NAME = new HashMap<>();

  static {
    name(COMMENTS_REASON, "comment comments commentlist disqus");
    name(
        "share links",
        "share sharing shares sharedaddy addtoany social socials addthis followus toolbar sharebar");
    name(
        "related stories",
        "related recommended recommendation recommendations readmore mostread trending outbrain"
            + " taboola teaser teasers promo promos promotion sidebar seealso relatedposts");
    name(
        "navigation",
        "nav navigation navbar menu breadcrumb breadcrumbs crumbs pager pagination skip toc tags"
            + " taglist topics categories footer masthead");
    name(
        "offer",
        "newsletter subscribe subscription signup paywall cookie cookies consent gdpr ad ads advert"
            + " advertisement sponsored donate donation");
    name("caption", "caption captions figcaption photocredit imagecredit credit");
    name(BYLINE, "byline author authors dateline timestamp dateposted pubdate");
  }

  private static void name(String reason, String words) {
    for (String word : words.split(" ", 0)) {
      BY_NAME.put(word, reason);
    }
  }

  private static final Set<String> STORY_TAGS = Set.of("article", "main", "body", "html");
  private static final Map<String, String> BY_TAG =
      Map.of(
          "nav", "navigation",
          "menu", "navigation",
          "aside", "aside",
          "footer", "page foot",
          "figcaption", "caption",
          "time", "time of publication");

  private static final int SHORT = 300;

  private PageParts() {}

  /** Words before the name of a part that say that the element is not that part. */
  private static final Set<String> NOT_ITSELF = Set.of("has", "no", "with", "without", "hide");

  /**
   * Why {@code block} is not the story; empty when it is.
   *
   * @param container what holds the story, whatever it and what is around it are called
   */
  static Optional<String> reason(HtmlText.Block block, Element container) {
    for (Element at = block.element(); at != null && !at.equals(container); at = at.parent()) {
      Optional<String> reason = reasonOf(at, block.span().length());
      if (reason.isPresent()) {
        return reason;
      }
    }
    boolean mostlyLinks = block.linkedUnits() > block.span().length() * 0.75;
    boolean isHeading = block.element().closest("h1, h2, h3") != null;
    boolean isListed = block.links() > 1 || block.element().closest("li") != null;
    if (mostlyLinks && isListed && !isHeading) {
      return Optional.of("links");
    }
    return Optional.empty();
  }

  /** Whether what is in {@code element} can be no part of a story. */
  static boolean isApart(Element element) {
    return reasonOf(element, SHORT).isPresent();
  }

  /** Whether {@code element} holds what readers wrote. */
  static boolean isComments(Element element) {
    return reasonOf(element, SHORT).filter(COMMENTS_REASON::equals).isPresent();
  }

  /** Whether a time in {@code element} is that of something else than the story. */
  static boolean isElsewhere(Element element) {
    return reasonOf(element, SHORT)
        .filter(reason -> !reason.equals(BYLINE) && !reason.startsWith("time"))
        .isPresent();
  }

  private static Optional<String> reasonOf(Element element, int length) {
    String tag = element.normalName();
    if (STORY_TAGS.contains(tag) || element.attr("itemprop").equals("articleBody")) {
      return Optional.empty();
    }
    Optional<String> byTag = Optional.ofNullable(BY_TAG.get(tag));
    if (byTag.isPresent()) {
      return byTag;
    }
    String role = element.attr("role");
    if (role.equals("navigation") || role.equals("complementary") || role.equals("contentinfo")) {
      return Optional.of("navigation");
    }
    String names = element.className() + " " + element.id();
    if (names.isBlank() || names.length() > 500) {
      return Optional.empty();
    }
    String before = "";
    for (String word : WORDS.split(names, 0)) {
      String lower = word.toLowerCase(Locale.ROOT);
      boolean isItself = !NOT_ITSELF.contains(before);
      before = lower;
      if (!isItself) {
        continue;
      }
      Optional<String> reason = Optional.ofNullable(BY_NAME.get(lower));
      if (reason.isPresent() && (!reason.get().equals(BYLINE) || length < SHORT)) {
        return reason;
      }
    }
    return Optional.empty();
  }
}
