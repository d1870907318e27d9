package org.readout.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Kinds of single words that phrases may ask for. */
enum PhraseClass {
  WORD,
  CAPITALISED,
  IN_NAME,
  NUMBER,
  CLOCK,
  HALF_DAY,
  ZONE,
  MONTH,
  WEEKDAY,
  DAY,
  YEAR,
  DIGITS_DATE,
  ADDRESS,
  INITIALS,
  PHOTO_CREDIT;

  /** Longer tokens are no words of any kind, and patterns need not look at them. */
  private static final int LONGEST = 150;

  /** The kind that rule files call {@code name}. */
  static Optional<PhraseClass> named(String name) {
    return Arrays.stream(values()).filter(kind -> kind.fileName().equals(name)).findFirst();
  }

  /** What rule files may write. */
  static String names() {
    return Arrays.stream(values()).map(PhraseClass::fileName).collect(Collectors.joining(", "));
  }

  private String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether {@code words}, one token, is of this kind. */
  boolean holds(String words) {
    if (words.length() > LONGEST) {
      return this == WORD;
    }
    return switch (this) {
      case WORD -> true;
      case CAPITALISED -> isCapitalised(words);
      case IN_NAME -> isCapitalised(words) || Lists.IN_NAMES.contains(words);
      case NUMBER -> Lists.NUMBER.matcher(words).matches();
      case CLOCK -> Lists.CLOCK.matcher(words).matches();
      case HALF_DAY -> Lists.HALF_DAYS.contains(words.toLowerCase(Locale.ROOT));
      case ZONE -> Lists.ZONE.matcher(words).matches();
      case MONTH -> Lists.MONTHS.contains(words.toLowerCase(Locale.ROOT));
      case WEEKDAY -> Lists.WEEKDAYS.contains(words.toLowerCase(Locale.ROOT));
      case DAY -> Lists.DAY.matcher(words).matches();
      case YEAR -> Lists.YEAR.matcher(words).matches();
      case DIGITS_DATE -> Lists.DIGITS_DATE.matcher(words).matches();
      case ADDRESS -> Lists.ADDRESS.matcher(words).matches();
      case INITIALS -> Lists.INITIALS.matcher(words).matches();
      case PHOTO_CREDIT -> Lists.PHOTO_CREDIT.matcher(words).matches();
    };
  }

  private static boolean isCapitalised(String words) {
    return !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
  }

  /** Apart from the constants, which are made before an enum's own fields. */
  private static final class Lists {
    static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]{0,12}+");
    static final Pattern CLOCK =
        Pattern.compile(
            "\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:[ap]\\.?m)?|\\d{1,2}(?:[ap]\\.?m|h\\d{2})",
            Pattern.CASE_INSENSITIVE);
    static final Pattern ZONE = Pattern.compile("[A-Z]{2,4}|(?:UTC|GMT)[+-]\\d{1,2}");
    static final Pattern DAY = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?");
    static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    static final Pattern DIGITS_DATE =
        Pattern.compile("\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}");
    static final Pattern ADDRESS =
        Pattern.compile(
            "https?://\\S++|www\\.\\S++|/\\w++[-\\w]*+/\\S*+|[\\w.+-]++@[\\w-]++\\.[\\w.-]++"
                + "|(?:[\\w-]++\\.)++(?:com|org|net|int|edu|gov|mil|info)(?:\\.\\w\\w)?+(?:/\\S*+)?+",
            Pattern.CASE_INSENSITIVE);
    static final Pattern INITIALS =
        Pattern.compile("[A-Za-z]{1,4}+(?:/[A-Za-z0-9]{0,8}+)++|\\d{3,6}\\*{1,3}\\d{3,6}");
    private static final String PICTURES =
        "(?:AFP|AP|Reuters|REUTERS|Getty|EPA|EFE|TASS|Pool|POOL|Anadolu|AA|Xinhua|Sputnik|ANI|PTI|IRNA|dpa)";
    static final Pattern PHOTO_CREDIT =
        Pattern.compile(
            "(?:\\w+/)*" + PICTURES + "/\\p{Lu}\\S*|\\p{Lu}\\p{L}+/" + PICTURES + "(?:/\\S*)?");
    static final Set<String> IN_NAMES =
        Set.of(".", "of", "the", "and", "for", "al", "de", "bin", "van", "von", "&");
    static final Set<String> HALF_DAYS = Set.of("a.m", "p.m", "am", "pm");
    static final Set<String> MONTHS =
        Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec");
    static final Set<String> WEEKDAYS =
        Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun");

    private Lists() {}
  }
}
