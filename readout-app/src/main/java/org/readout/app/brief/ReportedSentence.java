package org.readout.app.brief;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.app.view.Plain;
import org.readout.claim.Actor;
import org.readout.claim.Claim;
import org.readout.claim.Evidence;
import org.readout.claim.Person;
import org.readout.claim.Statement;
import org.readout.text.Span;

/**
 * A claim told in the words of the sentence that it rests on. Those whom the sentence calls "he",
 * "the Secretary" or by surname alone are named; nothing else is changed. A sentence in which
 * somebody speaks of himself stands in quotation marks.
 */
final class ReportedSentence {

  private static final int LONGEST = 320;
  private static final int NAMED_TOGETHER = 3;
  private static final int SHORT_LEAD = 6;
  private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their");
  private static final Set<String> ONE_PERSON = Set.of("he", "she");
  private static final Set<String> OF_ONESELF =
      Set.of("i", "me", "my", "mine", "we", "us", "our", "ours");
  private static final Set<String> ONE_SPEAKER = Set.of("i", "me", "my", "mine");
  private static final Set<String> LEADING =
      Set.of("in", "at", "on", "during", "after", "before", "following", "later", "earlier");
  private static final Pattern QUOTED = Pattern.compile("[\"\u201c][^\"\u201d]*[\"\u201d]");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}']+");
  // "3. President Yoon said", "- Both sides agreed", "Furthermore, he said".
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "^(?:\\d{1,2}[.)]\\s+|[-\u2022\u2013*]\\s+"
              + "|(?:Furthermore|Moreover|Also|Additionally|However|Meanwhile|And|But)\\b,?\\s+)+");

  private final People people;

  ReportedSentence(People people) {
    this.people = people;
  }

  /** The sentence of {@code claim}, without its full stop where it stands outside marks. */
  List<Brief.Run> of(Claim claim) {
    Evidence words = claim.evidence().get(0);
    Map<Span, List<Actor>> mentions = Mentioned.in(claim, words);
    String plain = Plain.line(words.quote());
    String outside = QUOTED.matcher(plain).replaceAll(" ");
    boolean ofOneself = hasWord(outside, OF_ONESELF);
    boolean nobodyNamed =
        claim.content() instanceof Statement
            && mentions.isEmpty()
            && Mentioned.actors(claim).stream().noneMatch(actor -> hasPartOfName(plain, actor));
    if (!ofOneself && !nobodyNamed) {
      String line = LEAD_IN.matcher(Plain.line(named(words, mentions, false))).replaceFirst("");
      return List.of(
          new Brief.Run(true, People.capitalised(Excerpt.of(withoutStop(line), LONGEST))));
    }
    boolean saysWho =
        !speaksAsOne(outside)
            && mentions.keySet().stream()
                .anyMatch(span -> !OF_ONESELF.contains(lower(words, span)));
    String who = saysWho ? "" : People.capitalised(people.call(Mentioned.actors(claim))) + ": ";
    String line = Plain.line(named(words, mentions, true));
    return List.of(
        new Brief.Run(false, who + "\u201c"),
        new Brief.Run(true, Excerpt.of(line, LONGEST)),
        new Brief.Run(false, "\u201d"));
  }

  private static String lower(Evidence words, Span span) {
    return span.shift(-words.span().start()).in(words.quote()).toLowerCase(Locale.ROOT);
  }

  private static boolean speaksAsOne(String outsideQuotations) {
    return hasWord(outsideQuotations, ONE_SPEAKER);
  }

  private static boolean hasWord(String text, Set<String> sought) {
    // "US" is a state, and no "us".
    for (String word : NO_LETTERS.split(text.replaceAll("\\bUS\\b|U\\.S\\.", " "), -1)) {
      if (sought.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasPartOfName(String text, Actor actor) {
    String name = actor.person().map(Person::name).orElseGet(actor::label);
    return hasWord(text, new HashSet<>(List.of(name.toLowerCase(Locale.ROOT).split(" ", -1))));
  }

  private static String withoutStop(String line) {
    return line.endsWith(".") && !line.endsWith("..") ? line.substring(0, line.length() - 1) : line;
  }

  /**
   * The words with those named who are mentioned.
   *
   * @param bracketed whether the names put in stand in brackets
   */
  private String named(Evidence words, Map<Span, List<Actor>> mentions, boolean bracketed) {
    StringBuilder told = new StringBuilder();
    int from = 0;
    for (Map.Entry<Span, List<Actor>> each : mentions.entrySet()) {
      int start = each.getKey().start() - words.span().start();
      int end = each.getKey().end() - words.span().start();
      String before = words.quote().substring(0, start);
      String called = words.quote().substring(start, end);
      told.append(words.quote(), from, start)
          .append(name(called, before, each.getValue(), bracketed));
      from = end;
    }
    return told.append(words.quote().substring(from)).toString();
  }

  private String name(String called, String before, List<Actor> actors, boolean bracketed) {
    String plain = Plain.line(called).toLowerCase(Locale.ROOT);
    if (actors.size() > NAMED_TOGETHER || OF_ONESELF.contains(plain)) {
      return called;
    }
    boolean pronoun = Mentioned.PRONOUNS.contains(plain);
    if (!pronoun && (isName(plain, actors) || isUnnamed(plain, actors))) {
      // Whoever is introduced by the report's own words needs no second introduction.
      actors.forEach(people::call);
      return called;
    }
    if (opens(before)) {
      String name = people.call(actors) + (POSSESSIVES.contains(plain) ? "'s" : "");
      return bracketed ? "[" + name + "]" : name;
    }
    return ONE_PERSON.contains(plain) && actors.size() == 1
        ? called + " [" + people.call(actors) + "]"
        : called;
  }

  private static boolean isName(String words, List<Actor> actors) {
    return actors.stream()
        .allMatch(
            actor ->
                actor
                    .person()
                    .map(Person::name)
                    .filter(name -> words.contains(name.toLowerCase(Locale.ROOT)))
                    .isPresent());
  }

  /**
   * A state or an office is called as well by the report's words, unless these only point to it.
   */
  private static boolean isUnnamed(String words, List<Actor> actors) {
    return actors.stream()
        .allMatch(
            actor ->
                actor.person().isEmpty()
                    && actor
                        .office()
                        .map(office -> words.contains(office.title().toLowerCase(Locale.ROOT)))
                        .orElse(true));
  }

  /** Whether a name may follow: the sentence or a clause of it begins here. */
  private static boolean opens(String before) {
    String text = LEAD_IN.matcher(Plain.line(before) + " ").replaceFirst("").strip();
    String bare = text.replaceAll("[\"\u201c\u201d'\u2019]+$", "");
    if (bare.isEmpty() || bare.endsWith(",") || bare.endsWith(":")) {
      return true;
    }
    String[] words = text.split(" ", -1);
    return words.length <= SHORT_LEAD && LEADING.contains(words[0].toLowerCase(Locale.ROOT));
  }
}
