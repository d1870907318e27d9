package org.readout.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.language.Sentence;
import org.readout.language.Token;

/**
 * A way from one word of a sentence to others along dependencies, written as steps with spaces
 * between them:
 *
 * <ul>
 *   <li>{@code /prep[with|to]}: to each child whose relation is {@code prep} and whose lemma is one
 *       of these;
 *   <li>{@code ^dobj[hold|have]}: to the head, when the word at hand is its {@code dobj} and the
 *       head's lemma is one of these; the lemmas may be left out, and relations may be several:
 *       {@code /dobj|attr};
 *   <li>{@code subject}: whoever does it: the subject of an active verb, the agent of a passive
 *       one, and where a verb has none of its own, that of the verb it hangs on ("... met Wang and
 *       told him");
 *   <li>{@code object}: whoever it is done to: the object of an active verb, the subject of a
 *       passive one.
 * </ul>
 *
 * Words joined to the last one by "and" or a comma come with it.
 */
public final class Path {

  private static final Pattern STEP =
      Pattern.compile("([/^])([a-z|]++)(?:\\[(!?)([^\\]]++)\\])?+|subject|object");

  /** Relations through which a verb shares the subject of the verb it hangs on. */
  private static final Set<String> SHARE_SUBJECT = Set.of("conj", "xcomp", "advcl", "dep");

  private static final int MOST_INHERITED = 4;

  /**
   * Verbs with which an infinitive behind an object tells what the subject does: "phoned him to
   * thank him". With others the object does it: "asked him to come".
   */
  private static final Set<String> DONE_BY_SUBJECT =
      Set.of(
          "call",
          "phone",
          "telephone",
          "ring",
          "contact",
          "meet",
          "visit",
          "see",
          "summon",
          "use",
          "take",
          "seize",
          "hold",
          "host",
          "join",
          "write");

  /** Verbs that keep an object in the passive: "a man given asylum", "a minister called a liar". */
  private static final Set<String> TWO_OBJECTS =
      Set.of(
          "give",
          "grant",
          "award",
          "offer",
          "deny",
          "pay",
          "send",
          "show",
          "teach",
          "tell",
          "ask",
          "allow",
          "hand",
          "lend",
          "refuse",
          "charge",
          "promise",
          "assign",
          "accord",
          "sell",
          "owe",
          "call",
          "name",
          "deem",
          "consider",
          "dub",
          "elect",
          "appoint",
          "fine",
          "issue",
          "serve");

  private static final Set<String> OCCASIONS =
      Set.of("opportunity", "chance", "occasion", "moment");

  private enum Move {
    DOWN,
    UP,
    SUBJECT,
    OBJECT
  }

  private record Step(Move move, Set<String> relations, Set<String> lemmas, boolean negated) {
    boolean admits(Token token) {
      return lemmas.isEmpty() || lemmas.contains(token.lemma()) != negated;
    }
  }

  private final String source;
  private final List<Step> steps;

  private Path(String source, List<Step> steps) {
    this.source = source;
    this.steps = steps;
  }

  /**
   * Reads a path.
   *
   * @throws IllegalArgumentException naming the step that cannot be read
   */
  public static Path of(String source) {
    List<Step> steps = new ArrayList<>();
    for (String word : source.trim().split(" +", -1)) {
      Matcher step = STEP.matcher(word);
      if (!step.matches()) {
        throw new IllegalArgumentException(
            "\"" + word + "\" is not a step such as /prep[with], ^dobj[hold], subject or object");
      }
      if (step.group(1) == null) {
        Move move = word.equals("subject") ? Move.SUBJECT : Move.OBJECT;
        steps.add(new Step(move, Set.of(), Set.of(), false));
      } else {
        steps.add(
            new Step(
                step.group(1).equals("/") ? Move.DOWN : Move.UP,
                Set.copyOf(Arrays.asList(step.group(2).split("\\|", -1))),
                step.group(4) == null
                    ? Set.of()
                    : Set.copyOf(Arrays.asList(step.group(4).split("\\|", -1))),
                "!".equals(step.group(3))));
      }
    }
    return new Path(source, List.copyOf(steps));
  }

  /** Whether the path leads anywhere from {@code start}. */
  public boolean leads(Sentence sentence, Token start) {
    return !heads(sentence, start).isEmpty();
  }

  /** The words the path leads to from {@code start}, without those joined to them by "and". */
  public List<Token> heads(Sentence sentence, Token start) {
    Set<Token> at = new LinkedHashSet<>(List.of(start));
    for (Step step : steps) {
      Set<Token> next = new LinkedHashSet<>();
      for (Token token : at) {
        follow(sentence, token, step, next);
      }
      at = next;
    }
    return List.copyOf(at);
  }

  /** The words the path leads to from {@code start}, each followed by those joined to it. */
  public List<Token> follow(Sentence sentence, Token start) {
    Set<Token> ends = new LinkedHashSet<>();
    for (Token head : heads(sentence, start)) {
      addConjuncts(sentence, head, ends);
    }
    return List.copyOf(ends);
  }

  private static void addConjuncts(Sentence sentence, Token token, Set<Token> into) {
    if (into.add(token)) {
      for (Token joined : sentence.children(token.index(), "conj")) {
        addConjuncts(sentence, joined, into);
      }
    }
  }

  private static void follow(Sentence sentence, Token token, Step step, Set<Token> into) {
    switch (step.move()) {
      case DOWN -> {
        for (Token child : sentence.children(token.index())) {
          if (step.relations().contains(child.relation()) && step.admits(child)) {
            into.add(child);
          }
        }
      }
      case UP -> {
        if (step.relations().contains(token.relation())) {
          sentence.governor(token).filter(step::admits).ifPresent(into::add);
        }
      }
      case SUBJECT -> into.addAll(subjects(sentence, token, 0));
      case OBJECT -> into.addAll(objects(sentence, token));
    }
  }

  private static List<Token> subjects(Sentence sentence, Token verb, int inherited) {
    List<Token> own = new ArrayList<>(sentence.children(verb.index(), "nsubj"));
    for (Token auxiliary : sentence.children(verb.index(), "aux")) {
      // "is once again sending": the parser may hang the subject on the auxiliary.
      own.addAll(sentence.children(auxiliary.index(), "nsubj"));
    }
    if (!own.isEmpty()) {
      return own.stream()
          .flatMap(subject -> antecedents(sentence, verb, subject).stream())
          .toList();
    }
    if (verb.relation().equals("acl")
        && (verb.tag().equals("VBG") || isMisreadPast(sentence, verb))) {
      // "a statement condemning", "officials attending": the noun does it.
      return sentence.governor(verb).filter(noun -> !noun.isVerb()).stream().toList();
    }
    Optional<Token> occasion =
        sentence.governor(verb).filter(noun -> OCCASIONS.contains(noun.lemma()));
    if (verb.relation().equals("acl") && occasion.isPresent()) {
      // "took the opportunity to thank": whoever takes it.
      return sentence
          .governor(occasion.get())
          .filter(taker -> taker.isVerb() && inherited < MOST_INHERITED)
          .map(taker -> subjects(sentence, taker, inherited + 1))
          .orElse(List.of());
    }
    if (isPassive(sentence, verb)) {
      List<Token> agents = new ArrayList<>();
      for (Token by : sentence.children(verb.index())) {
        if (by.relation().equals("agent")
            || (by.relation().equals("prep") && by.lemma().equals("by"))) {
          agents.addAll(sentence.children(by.index(), "pobj"));
        }
      }
      return agents;
    }
    if (verb.relation().equals("pcomp") && inherited < MOST_INHERITED) {
      // "opened by thanking", "after meeting Wang, he said": the subject of the verb above.
      return sentence
          .governor(verb)
          .flatMap(sentence::governor)
          .filter(Token::isVerb)
          .map(governor -> subjects(sentence, governor, inherited + 1))
          .orElse(List.of());
    }
    Optional<Token> reported = reportedBefore(sentence, verb);
    if (reported.isPresent()) {
      return subjects(sentence, reported.get(), inherited + 1);
    }
    if (inherited < MOST_INHERITED && SHARE_SUBJECT.contains(verb.relation())) {
      // "agreed to meet": the one who agrees meets; "asked him to meet": the one asked does.
      return sentence
          .governor(verb)
          .map(
              governor -> {
                if (verb.relation().equals("xcomp")
                    && !DONE_BY_SUBJECT.contains(governor.lemma())) {
                  List<Token> asked = objects(sentence, governor);
                  if (!asked.isEmpty()) {
                    return asked;
                  }
                }
                if (isPassive(sentence, governor)) {
                  return sentence.children(governor.index(), "nsubjpass");
                }
                return subjects(sentence, governor, inherited + 1);
              })
          .orElse(List.of());
    }
    return List.of();
  }

  /**
   * "Rebels overran a base, officials said, killing ten": what hangs on the saying belongs to what
   * was said before it.
   */
  private static Optional<Token> reportedBefore(Sentence sentence, Token verb) {
    if (!verb.relation().equals("advcl") || !verb.tag().equals("VBG")) {
      return Optional.empty();
    }
    return sentence
        .governor(verb)
        .filter(saying -> saying.index() < verb.index())
        .flatMap(
            saying ->
                sentence.children(saying.index(), "ccomp").stream()
                    .filter(clause -> clause.index() < saying.index())
                    .findFirst());
  }

  /**
   * "Blinken and Austin, who arrived": the relative pronoun stands for what its clause hangs on.
   */
  private static List<Token> antecedents(Sentence sentence, Token verb, Token subject) {
    if (!subject.tag().startsWith("W") || !verb.relation().equals("relcl")) {
      return List.of(subject);
    }
    List<Token> antecedents = new ArrayList<>();
    Optional<Token> at = sentence.governor(verb);
    Optional<Token> last =
        at.stream()
            .flatMap(first -> sentence.children(first.index(), "conj").stream())
            .filter(joined -> joined.index() < verb.index())
            .reduce((one, other) -> other);
    if (last.isPresent() && isOfOne(verb)) {
      // "Zelenskyy and Modi, who is on a visit": the last of them, wherever the parser hangs it.
      return last.stream().toList();
    }
    while (at.isPresent()) {
      antecedents.add(at.get());
      at = at.get().relation().equals("conj") ? sentence.governor(at.get()) : Optional.empty();
    }
    return antecedents;
  }

  private static boolean isOfOne(Token verb) {
    return verb.tag().equals("VBZ") || verb.form().equalsIgnoreCase("was");
  }

  private static List<Token> objects(Sentence sentence, Token verb) {
    if (verb.relation().equals("conj")
        && isPassive(sentence, verb)
        && sentence.children(verb.index(), "nsubjpass").isEmpty()) {
      // "met the minister and was received by the president": whoever met was received.
      return sentence
          .governor(verb)
          .filter(Token::isVerb)
          .map(
              first ->
                  isPassive(sentence, first)
                      ? sentence.children(first.index(), "nsubjpass")
                      : subjects(sentence, first, 1))
          .orElse(List.of());
    }
    return sentence
        .children(verb.index(), isPassive(sentence, verb) ? "nsubjpass" : "dobj")
        .stream()
        .flatMap(object -> antecedents(sentence, verb, object).stream())
        .toList();
  }

  private static boolean isPassive(Sentence sentence, Token verb) {
    boolean bareParticiple =
        ((verb.tag().equals("VBN")
                    && verb.relation().equals("acl")
                    && !isMisreadPast(sentence, verb))
                || (verb.tag().matches("VB[ND]") && verb.relation().equals("advcl")))
            && sentence.children(verb.index()).stream()
                .noneMatch(child -> Set.of("aux", "nsubj", "mark").contains(child.relation()));
    // "Asked about it, he said": he was asked.
    return bareParticiple || isMarkedPassive(sentence, verb);
  }

  /**
   * "after the government released prisoners": a participle that takes an object of its own is the
   * past tense, read as a participle of the noun before it.
   */
  private static boolean isMisreadPast(Sentence sentence, Token verb) {
    return verb.tag().equals("VBN")
        && !TWO_OBJECTS.contains(verb.lemma())
        && !sentence.children(verb.index(), "dobj").isEmpty()
        && !isMarkedPassive(sentence, verb);
  }

  private static boolean isMarkedPassive(Sentence sentence, Token verb) {
    return sentence.children(verb.index()).stream()
        .anyMatch(
            child ->
                child.relation().equals("auxpass")
                    || child.relation().equals("nsubjpass")
                    || child.relation().equals("agent"));
  }

  @Override
  public String toString() {
    return source;
  }
}
