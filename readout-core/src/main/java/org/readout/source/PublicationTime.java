package org.readout.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time of publication as pages, feeds and side files write it.
 *
 * @param day the day as written
 * @param instant the moment, where a time of day and its zone are written too
 * @param offset the zone as written, where it is one and not merely UTC, in which machines write
 */
record PublicationTime(LocalDate day, Optional<Instant> instant, Optional<ZoneId> offset) {

  private static final int LONGEST = 80;
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2200;

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String CLOCK =
      "(?<hour>\\d{1,2}):?(?<minute>\\d{2})(?::?(?<second>\\d{2})(?:[.,]\\d{1,9})?)?"
          + " ?(?<half>[ap]\\.?m\\.?)? ?(?<zone>z|utc|gmt|[a-z]{3,4}|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?";
  private static final String REST = "(?:(?:t|,? (?:at |- |\\| )?)" + CLOCK + ")?";
  private static final String WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?";

  private static final List<Pattern> SHAPES =
      List.of(
          Pattern.compile("(?<year>\\d{4})[-/](?<monthNumber>\\d{1,2})[-/](?<day>\\d{1,2})" + REST),
          Pattern.compile(
              "(?<year>\\d{4})(?<monthNumber>\\d{2})(?<day>\\d{2})(?:t?" + CLOCK + ")?"),
          Pattern.compile(
              WEEKDAY
                  + "(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -]"
                  + MONTH
                  + ",?[ -](?<year>\\d{4})"
                  + REST),
          Pattern.compile(
              WEEKDAY + MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})" + REST));

  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<first>\\d{1,2})(?<mark>[./])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4})(?:[ ,t].*)?");
  private static final Pattern SINCE_1970 = Pattern.compile("1\\d{9}(?:\\d{3})?(?:\\.\\d{1,6})?");

  /** Zone names that mail and pages in English write; others would be a guess. */
  private static final Map<String, String> ZONE_NAMES =
      Map.ofEntries(
          Map.entry("edt", "-04:00"),
          Map.entry("est", "-05:00"),
          Map.entry("cdt", "-05:00"),
          Map.entry("mdt", "-06:00"),
          Map.entry("mst", "-07:00"),
          Map.entry("pdt", "-07:00"),
          Map.entry("pst", "-08:00"),
          Map.entry("cet", "+01:00"),
          Map.entry("cest", "+02:00"),
          Map.entry("msk", "+03:00"),
          Map.entry("jst", "+09:00"),
          Map.entry("kst", "+09:00"));

  /**
   * Reads {@code words}; empty when they are no date, or one of which the month and the day cannot
   * be told apart, as in 06/07/2023.
   */
  static Optional<PublicationTime> of(String words) {
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    try {
      if (SINCE_1970.matcher(plain).matches()) {
        return Optional.of(sinceEpoch(plain));
      }
      for (Pattern shape : SHAPES) {
        Matcher matcher = shape.matcher(plain);
        if (matcher.matches()) {
          return Optional.of(ofParts(matcher));
        }
      }
      return ofNumbers(plain);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The day of publication: in {@code zone} where the moment is known, else as written. */
  LocalDate dayIn(Optional<ZoneId> zone) {
    if (zone.isPresent() && instant.isPresent()) {
      return instant.get().atZone(zone.get()).toLocalDate();
    }
    return day;
  }

  private static PublicationTime sinceEpoch(String digits) {
    String whole = digits.contains(".") ? digits.substring(0, digits.indexOf('.')) : digits;
    long number = Long.parseLong(whole);
    Instant instant =
        whole.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
    return new PublicationTime(
        instant.atZone(ZoneOffset.UTC).toLocalDate(), Optional.of(instant), Optional.empty());
  }

  private static PublicationTime ofParts(Matcher parts) {
    int month =
        parts.pattern().pattern().contains("<monthNumber>")
            ? Integer.parseInt(parts.group("monthNumber"))
            : MONTHS.indexOf(parts.group("month").substring(0, 3)) + 1;
    LocalDate day = day(parts.group("year"), month, Integer.parseInt(parts.group("day")));
    Optional<ZoneOffset> zone = zone(parts.group("zone"));
    if (parts.group("hour") == null || zone.isEmpty()) {
      return new PublicationTime(day, Optional.empty(), Optional.empty());
    }
    Instant instant = day.atTime(clock(parts)).toInstant(zone.get());
    boolean isUtc = zone.get().equals(ZoneOffset.UTC);
    return new PublicationTime(
        day, Optional.of(instant), isUtc ? Optional.empty() : Optional.of(zone.get()));
  }

  private static LocalTime clock(Matcher parts) {
    int hour = Integer.parseInt(parts.group("hour"));
    String half = parts.group("half");
    if (half != null) {
      hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
    }
    return LocalTime.of(hour, Integer.parseInt(parts.group("minute")));
  }

  private static Optional<ZoneOffset> zone(@Nullable String written) {
    if (written == null) {
      return Optional.empty();
    }
    if (List.of("z", "utc", "gmt").contains(written)) {
      return Optional.of(ZoneOffset.UTC);
    }
    if (written.startsWith("+") || written.startsWith("-")) {
      return Optional.of(ZoneOffset.of(written));
    }
    return Optional.ofNullable(ZONE_NAMES.get(written)).map(ZoneOffset::of);
  }

  private static Optional<PublicationTime> ofNumbers(String plain) {
    Matcher numbers = NUMBERS.matcher(plain);
    if (!numbers.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(numbers.group("first"));
    int second = Integer.parseInt(numbers.group("second"));
    // With full stops the day comes first in every country that writes so.
    boolean dotted = numbers.group("mark").equals(".");
    if (first <= 12 && second <= 12 && first != second && !dotted) {
      return Optional.empty();
    }
    boolean dayFirst = dotted || first > 12;
    LocalDate day =
        day(numbers.group("year"), dayFirst ? second : first, dayFirst ? first : second);
    return Optional.of(new PublicationTime(day, Optional.empty(), Optional.empty()));
  }

  private static LocalDate day(String year, int month, int day) {
    int number = Integer.parseInt(year);
    if (number < FIRST_YEAR || number > LAST_YEAR) {
      throw new DateTimeException("the year " + year + " is out of range");
    }
    return LocalDate.of(number, month, day);
  }
}
