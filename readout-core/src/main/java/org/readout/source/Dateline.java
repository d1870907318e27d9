package org.readout.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.text.SourceText;
import org.readout.text.Span;

/**
 * Where, and sometimes when and by whom, a story was filed: {@code BEIJING, June 18 (Xinhua) --} at
 * the beginning of its first paragraph, or {@code London, 3 May 2023} on a line of its own.
 *
 * @param span the whole of it, with its dash or colon, in the text
 * @param place as written, without the country or region that may follow
 * @param date the words of a date in it
 * @param agency the news agency named in it
 */
public record Dateline(Span span, String place, Optional<Span> date, Optional<String> agency) {

  private static final String NAME =
      "\\p{Lu}[\\p{L}'’.]*+(?:[ /-](?:\\p{Lu}|d[aei] |al-)[\\p{L}'’.]*+){0,4}+";

  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
          + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
  private static final String DATE =
      "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:"
          + MONTH
          + "\\.? \\d{1,2}+(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}+(?:st|nd|rd|th)? "
          + MONTH
          + "\\.?(?:,? \\d{4})?)";

  /** At the beginning of a paragraph. */
  private static final Pattern RUN_IN =
      Pattern.compile(
          "(?<place>"
              + NAME
              + ")(?<region>, (?!"
              + MONTH
              + "\\b)"
              + NAME
              + ")?(?:,? (?<date>"
              + DATE
              + "))?[.,]? ?(?:\\((?<paren>[^()\\n]{2,50})\\)|/(?<slash>\\p{Lu}[\\p{L} -]{1,20}+)/)?[.,]?"
              + "(?<mark>\\s*+(?:—|–|--|-(?=\\s)|:(?=\\s))\\s*+|\\s++)");

  /** On a line of its own. */
  private static final Pattern PLACE_AND_DATE =
      Pattern.compile("(?<place>" + NAME + ")(?:, " + NAME + ")??,? (?<date>" + DATE + ")\\.?");

  private static final Pattern PLACE_ONLY = Pattern.compile(NAME);
  private static final Pattern DATE_IN_PARENTHESES =
      Pattern.compile("(?:.*[-,] )?(?<date>" + DATE + ")");

  /** Words in capitals before a colon or on a line that are no places. */
  private static final Set<String> NO_PLACES =
      Set.of(
          "QUESTION",
          "ANSWER",
          "OPERATOR",
          "MODERATOR",
          "Q",
          "A",
          "UPDATE",
          "BREAKING",
          "WATCH",
          "READ",
          "NOTE",
          "SUMMARY",
          "EXCLUSIVE",
          "ANALYSIS",
          "OPINION",
          "FACTBOX",
          "EXPLAINER",
          "VIDEO",
          "PHOTO",
          "TRANSCRIPT",
          "INTERVIEWER",
          "HOST",
          "SPEAKER",
          "INTERPRETER",
          "PUBLISHED",
          "UPDATED",
          "POSTED",
          "ISSUED",
          "RELEASED",
          "MODIFIED",
          "DATE",
          "ON");

  private static final int LONGEST_LINE = 60;
  private static final int LONGEST = 120;
  private static final int FIRST_PARAGRAPHS = 12;
  private static final int STORY = 100;
  private static final int MOST_WORDS = 4;

  /** The first dateline of {@code text}. */
  public static Optional<Dateline> in(SourceText text) {
    String words = text.text();
    List<Passage> passages = Passage.of(words);
    for (int i = 0; i < Math.min(passages.size(), FIRST_PARAGRAPHS); i++) {
      Span span = passages.get(i).span();
      Optional<Span> next =
          i + 1 < passages.size() ? Optional.of(passages.get(i + 1).span()) : Optional.empty();
      Optional<Dateline> found =
          span.length() <= LONGEST_LINE ? line(text, span, next, i == 0) : Optional.empty();
      found = found.isPresent() ? found : runIn(words, span);
      if (found.isPresent() || span.length() > STORY * 2) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Dateline> line(
      SourceText text, Span span, Optional<Span> next, boolean isFirst) {
    String words = text.text();
    Matcher both = PLACE_AND_DATE.matcher(words).region(span.start(), span.end());
    if (both.matches() && isPlace(both.group("place"))) {
      return Optional.of(
          new Dateline(
              span, both.group("place"), Optional.of(group(both, "date")), Optional.empty()));
    }
    Matcher place = PLACE_ONLY.matcher(words).region(span.start(), span.end());
    if (isFirst || !place.matches() || !isPlace(span.in(words)) || next.isEmpty()) {
      return Optional.empty();
    }
    boolean isDated = PublicationTime.of(next.get().in(words)).isPresent();
    boolean isBeforeStory =
        next.get().length() >= STORY && !text.isBoilerplate(span) && isInCapitals(span.in(words));
    if (!isDated && !isBeforeStory) {
      return Optional.empty();
    }
    return Optional.of(
        new Dateline(
            isDated ? span.cover(next.get()) : span,
            span.in(words),
            isDated ? next : Optional.empty(),
            Optional.empty()));
  }

  private static Optional<Dateline> runIn(String words, Span span) {
    int end = Math.min(span.end(), span.start() + LONGEST);
    Matcher found = RUN_IN.matcher(words).region(span.start(), end).useTransparentBounds(true);
    if (!found.lookingAt() || found.end() >= span.end()) {
      return Optional.empty();
    }
    String place = found.group("place");
    String mark = found.group("mark").strip();
    Optional<Span> date = Optional.ofNullable(found.group("date")).map(any -> group(found, "date"));
    Optional<String> agency =
        Optional.ofNullable(found.group("paren"))
            .or(() -> Optional.ofNullable(found.group("slash")));
    Optional<Span> dateInside =
        found.group("paren") == null ? Optional.empty() : dateIn(words, group(found, "paren"));
    if (dateInside.isPresent()) {
      date = date.or(() -> dateInside);
      agency = agency.map(Dateline::beforeDate).filter(name -> !name.isEmpty());
    }
    boolean capitals = isInCapitals(place);
    boolean told = date.isPresent() || agency.isPresent();
    boolean isOne =
        switch (mark) {
          case "" ->
              capitals && told && (found.group("paren") != null || found.group("slash") != null);
          case ":" -> capitals && (told || isOnlyLabel(words, span));
          default -> capitals || told;
        };
    return isOne && isPlace(place)
        ? Optional.of(new Dateline(Span.of(span.start(), found.end()), place, date, agency))
        : Optional.empty();
  }

  /** In a transcript every turn begins with a name in capitals and a colon. */
  private static boolean isOnlyLabel(String words, Span span) {
    return Passage.of(words.substring(span.end())).stream()
        .map(passage -> passage.span().in(words.substring(span.end())))
        .noneMatch(line -> line.matches("(?s)[\\p{Lu} .'’-]{2,40}+:.*+"));
  }

  private static Optional<Span> dateIn(String words, Span parentheses) {
    Matcher inside =
        DATE_IN_PARENTHESES.matcher(words).region(parentheses.start(), parentheses.end());
    return inside.matches() ? Optional.of(group(inside, "date")) : Optional.empty();
  }

  private static String beforeDate(String parentheses) {
    Matcher inside = DATE_IN_PARENTHESES.matcher(parentheses);
    return inside.matches()
        ? parentheses.substring(0, inside.start("date")).replaceAll("[-, ]+$", "")
        : parentheses;
  }

  private static Span group(Matcher matcher, String name) {
    return Span.of(matcher.start(name), matcher.end(name));
  }

  private static boolean isPlace(String words) {
    return !NO_PLACES.contains(words.toUpperCase(Locale.ROOT))
        && words.split(" ", -1).length <= MOST_WORDS;
  }

  private static boolean isInCapitals(String words) {
    return words.length() > 2 && words.equals(words.toUpperCase(Locale.ROOT)) && isPlace(words);
  }
}
