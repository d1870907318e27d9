package org.readout.golden;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.claim.ActType;
import org.readout.claim.Claim;
import org.readout.claim.Party;
import org.readout.golden.Expectation.Standing;
import org.readout.golden.ExpectedClaim.Layer;

/** Reads one line of expectation, as golden/README.md describes it. */
final class GoldenLine {

  private static final Pattern ACTOR =
      Pattern.compile(
          "(?:(?<role>visitor|host|mediator|participant)\\s+)?"
              + "(?<polity>\"(?:[^\"\\\\]|\\\\.)*\"|[A-Z][A-Z0-9:_+-]*)"
              + "(?:\\s+(?<name>[^\\[\\]]*[^\\[\\]\\s]))?"
              + "(?:\\s*\\[(?<office>[^\\]]+)\\])?");

  private static final int FIRST_WORDS = 9;

  private final Path file;
  private final int line;
  private final String written;

  private GoldenLine(Path file, int line, String written) {
    this.file = file;
    this.line = line;
    this.written = written;
  }

  /**
   * Reads {@code written}, which stands in {@code file} on {@code line} (from 1).
   *
   * @throws GoldenFormatException when it is not in the form that golden/README.md describes
   */
  static Expectation parse(Path file, int line, String written) {
    return new GoldenLine(file, line, written).parse();
  }

  /** {@code words} in double quotes. */
  static String quoted(String words) {
    return '"' + Levelled.words(words).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** The first words of what {@code claim} rests on, as the last part of a line. */
  static String evidence(Claim claim) {
    return firstWords(claim.evidence().get(0).quote());
  }

  /** The first words of {@code text}, in double quotes. */
  static String firstWords(String text) {
    String[] words = Levelled.words(text).split(" ", FIRST_WORDS + 1);
    return quoted(String.join(" ", List.of(words).subList(0, Math.min(words.length, FIRST_WORDS))));
  }

  private Expectation parse() {
    List<String> parts = parts();
    Standing standing = Standing.REQUIRED;
    for (Standing candidate : Standing.values()) {
      if (candidate.prefix().equals(parts.get(0))) {
        standing = candidate;
        parts = parts.subList(1, parts.size());
        break;
      }
    }
    String kind = parts.isEmpty() ? "" : parts.get(0);
    ExpectedClaim claim =
        switch (kind) {
          case "engagement" -> ExpectedEngagement.read(this, parts);
          case "statement" -> ExpectedStatement.read(this, parts);
          case "act" -> ExpectedAct.read(this, parts);
          case "undertaking" -> ExpectedUndertaking.read(this, parts);
          case "channel" -> ExpectedChannel.read(this, parts);
          case "occasion" -> ExpectedOccasion.read(this, parts);
          case "none" -> nothing(parts);
          default ->
              throw wrong(
                  "'" + kind + "' is no kind of line",
                  "Begin with "
                      + Arrays.stream(Layer.values())
                          .map(Layer::word)
                          .collect(Collectors.joining(", "))
                      + " or none, after optional, known-miss or known-extra where needed");
        };
    return new Expectation(line, written, standing, claim);
  }

  private ExpectedClaim nothing(List<String> parts) {
    if (parts.size() == 2) {
      for (Layer layer : Layer.values()) {
        if (layer.word().equals(parts.get(1))) {
          return new ExpectedClaim.Nothing(layer);
        }
      }
    }
    throw wrong("a line 'none' names one layer", "Write: none | engagement, or: none | statement");
  }

  ExpectedDate date(String word) {
    try {
      return ExpectedDate.parse(word);
    } catch (DateTimeException unreadable) {
      throw wrong(
          "'" + word + "' is no date",
          "Write 2023-03-21, 2023-03-20..2023-03-21, 2023-03, 2023, - or ?");
    }
  }

  List<ExpectedActor> actors(String list) {
    return split(list, ';').stream().map(this::actor).toList();
  }

  /**
   * {@code CHN + RUS > USA}; without {@code >}, nobody is aimed at, and with {@code > ?} anybody.
   */
  ExpectedSides sides(String written) {
    List<String> pieces = split(written, '>');
    if (pieces.size() > 2) {
      throw wrong("'" + written + "' has more than two sides", "Write CHN + RUS > USA, or CHN");
    }
    Optional<List<ExpectedActor>> recipients =
        pieces.size() == 1
            ? Optional.of(List.of())
            : Optional.of(pieces.get(1)).filter(to -> !to.equals("?")).map(this::joined);
    return new ExpectedSides(joined(pieces.get(0)), recipients);
  }

  private List<ExpectedActor> joined(String list) {
    return list.equals("-") ? List.of() : split(list, '+').stream().map(this::actor).toList();
  }

  /** States or bodies with a blank between them. */
  List<ExpectedActor> pair(String written) {
    return split(written, ' ').stream().map(this::actor).toList();
  }

  ActType type(String word) {
    return Arrays.stream(ActType.values())
        .filter(type -> type.name().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    "'" + word + "' is no type of act",
                    "Known are " + Arrays.toString(ActType.values())));
  }

  private ExpectedActor actor(String one) {
    Matcher matcher = ACTOR.matcher(one);
    if (!matcher.matches()) {
      throw wrong(
          "'" + one + "' is no party or speaker",
          "Write a code and a name, as in: USA Pete Hegseth, or: visitor CHN Wang Yi"
              + " [foreign-minister], or the words of the text in double quotes");
    }
    String polity = matcher.group("polity");
    Optional<String> name = Optional.ofNullable(matcher.group("name"));
    boolean mayBeUnnamed = name.filter(given -> given.matches("\\(.+\\)")).isPresent();
    return new ExpectedActor(
        Optional.ofNullable(matcher.group("role"))
            .map(role -> Party.Role.valueOf(role.toUpperCase(Locale.ROOT))),
        polity.startsWith("\"") ? '"' + unquoted(polity) + '"' : polity,
        mayBeUnnamed ? name.map(given -> given.substring(1, given.length() - 1)) : name,
        mayBeUnnamed,
        Optional.ofNullable(matcher.group("office")));
  }

  <E extends Enum<E>> E constant(Class<E> type, String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> written(constant).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    "'" + word + "' is unknown",
                    "Known are "
                        + Arrays.stream(type.getEnumConstants())
                            .map(GoldenLine::written)
                            .toList()));
  }

  /** How a constant is written: {@code VIDEO_CALL} as {@code video-call}. */
  static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  <T> List<T> each(String alternatives, Function<String, T> reading) {
    return split(alternatives, '/').stream().map(reading).toList();
  }

  List<String> names(String part) {
    String value = value(part);
    return value.equals("?") ? List.of() : split(value, '/');
  }

  static String value(String part) {
    return part.substring(part.indexOf(':') + 1).strip();
  }

  String unquoted(String part) {
    if (part.length() < 2 || !part.startsWith("\"") || !part.endsWith("\"")) {
      throw wrong(
          part + " is not in double quotes", "Close them, and write \\\" for a quote inside");
    }
    return part.substring(1, part.length() - 1).replaceAll("\\\\(.)", "$1");
  }

  private List<String> parts() {
    return split(written, '|');
  }

  /** Splits at {@code separator}, but not within double quotes. */
  private List<String> split(String text, char separator) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    boolean inQuotes = false;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '\\' && inQuotes && i + 1 < text.length()) {
        piece.append(unit).append(text.charAt(++i));
        continue;
      }
      inQuotes ^= unit == '"';
      if (unit == separator && !inQuotes) {
        pieces.add(piece.toString().strip());
        piece.setLength(0);
      } else {
        piece.append(unit);
      }
    }
    if (inQuotes) {
      throw wrong("a double quote is not closed", "Close it, and write \\\" for a quote inside");
    }
    pieces.add(piece.toString().strip());
    if (pieces.stream().anyMatch(String::isEmpty)) {
      throw wrong("nothing stands between two separators", "Write - for none or ? for any");
    }
    return pieces;
  }

  GoldenFormatException wrong(String what, String remedy) {
    return new GoldenFormatException(file, line, what, remedy);
  }
}
