package org.readout.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.claim.Actor;
import org.readout.language.LanguageEngine;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.text.Span;

/**
 * Parses a sentence with each mention put as a single plain word, because titles and foreign names
 * are what a parser fails on most; then leads every token back to where it stands in the text.
 */
final class SentenceParser {

  private static final List<String> ARTICLES = List.of("the ", "a ", "an ");

  private static final List<String> NUMBERS =
      List.of(
          "the ",
          "a ",
          "an ",
          "two ",
          "three ",
          "four ",
          "five ",
          "six ",
          "seven ",
          "eight ",
          "nine ",
          "ten ",
          "several ");

  private static final Set<String> DIPLOMATS =
      Set.of("ambassador", "envoy", "diplomat", "consul", "chargé", "attaché", "attache", "nuncio");

  /** A comma and the word behind it, which begins no name. */
  private static final Pattern AFTER_COMMA = Pattern.compile(",\\s+(\\p{Ll}+)");

  /** Words behind a comma that say more of whoever stands before it. */
  private static final Set<String> RELATIVES =
      Set.of(
          "who", "whose", "whom", "which", "where", "and", "or", "but", "with", "as", "the", "a",
          "an");

  private static final Pattern SUFFIX = Pattern.compile("\\b(?:Jr|Sr)$");

  /** What stands between a host and his guest where the day comes before the guest. */
  private static final Pattern RECEIVING =
      Pattern.compile(
          ",?\\s+(?:has\\s+)?(?:received|met|hosted|welcomed)\\s+(?:here\\s+|in\\s+\\p{Lu}\\p{Ll}+\\s+)?(?:here|today|yesterday|(?:on\\s)?\\p{Lu}[a-z]+day)\\s+");

  private final LanguageEngine engine;
  private final Triage triage;
  private final Predicate<String> isBody;

  /**
   * A parser.
   *
   * @param isBody whether an id is that of a body and not of a state: rules may tell them apart,
   *     since one withdraws from a body otherwise than from a country
   */
  SentenceParser(LanguageEngine engine, Triage triage, Predicate<String> isBody) {
    this.engine = engine;
    this.triage = triage;
    this.isBody = isBody;
  }

  /**
   * A stretch of the sentence and the word that was parsed in its place; the text goes on at {@code
   * next}.
   */
  private record StandIn(Span original, Span parsed, Mention mention, int next) {}

  /**
   * A sentence with its mentions.
   *
   * @param spoken whether it is in somebody's own name, and so may be a statement whatever it says
   */
  AnnotatedSentence parse(
      String text,
      Span span,
      List<Mention> mentions,
      int number,
      boolean headline,
      boolean spoken) {
    StringBuilder plain = new StringBuilder();
    List<StandIn> standIns = new ArrayList<>();
    int from = span.start();
    for (Mention mention : mentions) {
      Span replaced = replaced(text, mention);
      plain.append(text, from, replaced.start());
      int start = plain.length();
      boolean guest =
          mention.kind() == Mention.Kind.PERSON
              && !standIns.isEmpty()
              && RECEIVING.matcher(text.substring(hostEnd(standIns), replaced.start())).matches();
      String word = guest ? "him" : standIn(text, mention, replaced);
      plain.append(word);
      int end = endsShort(text, replaced, span) ? replaced.end() + 1 : replaced.end();
      int next = closesApposition(text, span, end, mention, mentions) ? end + 1 : end;
      standIns.add(new StandIn(replaced, Span.of(start, plain.length()), mention, next));
      from = next;
    }
    plain.append(text, from, span.end());
    List<Span> names =
        standIns.stream()
            .filter(one -> one.mention().kind() == Mention.Kind.PERSON)
            .map(StandIn::parsed)
            .toList();
    String parsedText = plain.toString();
    Span whole = Span.of(0, parsedText.length());
    Sentence parsed =
        mentions.isEmpty() && !spoken
            ? engine.parseIf(triage::isWorthParsing, parsedText, whole)
            : engine.parse(parsedText, whole, names);
    List<Token> tokens = new ArrayList<>(parsed.tokens().size());
    for (Token token : parsed.tokens()) {
      tokens.add(
          new Token(
              token.index(),
              original(token.span(), standIns, span.start()),
              token.form(),
              token.lemma(),
              token.tag(),
              token.head(),
              token.relation()));
    }
    Map<Integer, Mention> byToken = new HashMap<>();
    for (StandIn one : standIns) {
      headOf(parsed, one.parsed(), byToken.keySet())
          .ifPresent(at -> byToken.put(at, one.mention()));
    }
    byToken.forEach((at, mention) -> tokens.set(at, named(tokens.get(at), mention)));
    return new AnnotatedSentence(number, new Sentence(span, tokens), byToken, headline);
  }

  /**
   * The word that stands for a diplomat has his title for its lemma, so that rules know whom they
   * speak of: "summoned Ambassador NAME".
   */
  private static Token named(Token token, Mention mention) {
    Optional<String> title =
        mention
            .actor()
            .flatMap(Actor::office)
            .map(office -> office.title().toLowerCase(Locale.ROOT))
            .map(words -> words.substring(words.lastIndexOf(' ') + 1))
            .filter(DIPLOMATS::contains);
    return title
        .map(
            lemma ->
                new Token(
                    token.index(),
                    token.span(),
                    token.form(),
                    lemma,
                    token.tag(),
                    token.head(),
                    token.relation()))
        .orElse(token);
  }

  /** An article or a number stays as it is, for the parser's sake: "expelled two diplomats". */
  private static Span replaced(String text, Mention mention) {
    Span span = mention.span();
    if (mention.kind() == Mention.Kind.PERSON) {
      return span;
    }
    List<String> kept = mention.kind() == Mention.Kind.UNNAMED ? NUMBERS : ARTICLES;
    for (String word : kept) {
      if (span.length() > word.length()
          && text.regionMatches(true, span.start(), word, 0, word.length())) {
        return Span.of(span.start() + word.length(), span.end());
      }
    }
    return span;
  }

  private String standIn(String text, Mention mention, Span replaced) {
    String words = replaced.in(text);
    boolean several = words.indexOf(' ') >= 0 || words.indexOf('\n') >= 0;
    return switch (mention.kind()) {
      case PERSON -> followsName(text, replaced) ? "he" : "Smith";
      case OFFICE -> several ? (followsName(text, mention.span()) ? "he" : "minister") : words;
      case POLITY -> {
        boolean body =
            !mention.polities().isEmpty() && mention.polities().stream().allMatch(isBody);
        yield several ? (body ? "NATO" : "France") : words;
      }
      case INSTITUTION ->
          several ? (replaced.equals(mention.span()) ? "Congress" : "ministry") : words;
      case UNNAMED -> {
        boolean plural =
            mention
                    .actor()
                    .flatMap(actor -> actor.office())
                    .map(office -> office.title().endsWith("s"))
                    .orElse(false)
                || words.endsWith("authorities");
        yield several ? (plural ? "officials" : "official") : words;
      }
      case GROUP -> several ? "ministers" : words;
      case PRONOUN, VOICE -> words;
    };
  }

  /** Where the last one named, who is no place, ends. */
  private static int hostEnd(List<StandIn> before) {
    return before.stream()
        .filter(one -> one.mention().kind() != Mention.Kind.POLITY)
        .mapToInt(one -> one.original().end())
        .max()
        .orElse(before.get(0).original().end());
  }

  /** "Ferdinand Marcos Jr.": the stop belongs to the name, unless it ends the sentence too. */
  private static boolean endsShort(String text, Span words, Span sentence) {
    return words.end() + 1 < sentence.end()
        && text.charAt(words.end()) == '.'
        && SUFFIX.matcher(words.in(text)).find();
  }

  /**
   * "The Foreign Secretary, David Cameron, today hosted": where one word stands for title and name,
   * the comma behind them would part the subject from its verb.
   */
  private static boolean closesApposition(
      String text, Span sentence, int end, Mention mention, List<Mention> mentions) {
    Span words = mention.span();
    boolean first =
        mentions.stream()
            .filter(other -> other.kind() != Mention.Kind.POLITY)
            .allMatch(other -> other.span().start() >= words.start());
    Matcher rest = AFTER_COMMA.matcher(text).region(end, sentence.end());
    return first
        && mention.kind() == Mention.Kind.PERSON
        && !followsName(text, words)
        && words.in(text).indexOf(',') >= 0
        && rest.lookingAt()
        && !RELATIVES.contains(rest.group(1));
  }

  /**
   * "On Sunday Blinken met": behind a capitalised word a name would be taken for the rest of it.
   */
  private static boolean followsName(String text, Span name) {
    int end = name.start();
    if (end < 2
        || text.charAt(end - 1) != ' '
        || !Character.isLetterOrDigit(text.charAt(end - 2))) {
      return false;
    }
    int start = text.lastIndexOf(' ', end - 2) + 1;
    return Character.isUpperCase(text.charAt(start)) || Character.isDigit(text.charAt(start));
  }

  private static Span original(Span parsed, List<StandIn> standIns, int base) {
    return Span.of(
        originalStart(parsed.start(), standIns, base), originalEnd(parsed.end(), standIns, base));
  }

  private static int originalStart(int offset, List<StandIn> standIns, int base) {
    int shift = base;
    for (StandIn one : standIns) {
      if (offset < one.parsed().start()) {
        break;
      }
      if (offset < one.parsed().end()) {
        return one.original().start();
      }
      shift = one.next() - one.parsed().end();
    }
    return offset + shift;
  }

  private static int originalEnd(int offset, List<StandIn> standIns, int base) {
    int shift = base;
    for (StandIn one : standIns) {
      if (offset <= one.parsed().start()) {
        break;
      }
      if (offset <= one.parsed().end()) {
        return one.original().end();
      }
      shift = one.next() - one.parsed().end();
    }
    return offset + shift;
  }

  /** The token of a stretch whose governor lies outside it. */
  private static Optional<Integer> headOf(Sentence sentence, Span stretch, Set<Integer> taken) {
    List<Token> within = sentence.within(stretch);
    return within.stream()
        .filter(token -> token.head() < 0 || !stretch.contains(sentence.token(token.head()).span()))
        .map(Token::index)
        .filter(index -> !taken.contains(index))
        .findFirst();
  }
}
