package org.readout.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A phrase of a rule file, such as {@code All content by {publisher} is licensed under ...}:
 *
 * <ul>
 *   <li>words and marks stand for themselves; a small letter fits a capital too, a capital wants a
 *       capital; quotes and dashes of all kinds are alike;
 *   <li>{@code [words]} may be missing;
 *   <li>{@code (one|other)} is one or the other;
 *   <li>{@code ...} is any words or none;
 *   <li>{@code {name}}, {@code {date}} and the like are kinds of words, and {@code {publisher}} is
 *       a name that is taken for the publisher's;
 *   <li>a backslash before a bracket or brace makes it a mark like others.
 * </ul>
 *
 * <p>Points, colons and the like at the end of the text need not be in the phrase.
 *
 * <p>Each token of a text moves all ways through the phrase on by one step, so no text can make
 * matching slow. Immutable.
 */
final class Phrase {

  static final String PUBLISHER = "publisher";

  private static final String LIGHT_ENDS = ".:;,!?…";

  /** A test of one token, or (without a test) one or two places to go on from. */
  private record Step(Optional<PhraseParser.Part> test, int next, int other) {}

  private final String source;
  private final String key;
  private final List<Step> steps = new ArrayList<>();
  private final int first;
  private final List<Phrase> aroundPublisher;

  private Phrase(String source, List<Phrase> aroundPublisher) {
    PhraseParser.Part root = PhraseParser.parse(source);
    this.source = source;
    this.key = PhraseParser.key(root);
    this.aroundPublisher = aroundPublisher;
    // The end is the first step; parts are put in front of what follows them.
    int end = add(new Step(Optional.empty(), -1, -1));
    this.first = compile(root, end);
  }

  /**
   * Reads a phrase.
   *
   * @throws IllegalArgumentException saying what in it cannot be read
   */
  static Phrase of(String source) {
    String mark = "{" + PUBLISHER + "}";
    int publisher = source.indexOf(mark);
    if (publisher < 0) {
      return new Phrase(source, List.of());
    }
    return new Phrase(
        source,
        List.of(
            new Phrase(source.substring(0, publisher), List.of()),
            new Phrase("{name}", List.of()),
            new Phrase(source.substring(publisher + mark.length()), List.of())));
  }

  /** The longest word without which it cannot match, in lower case; empty when there is none. */
  String key() {
    return key;
  }

  /** Whether it begins with any words at all, and so has no beginning of its own. */
  boolean beginsAnywhere() {
    return source.startsWith("...");
  }

  /** Whether the tokens from {@code start} up to {@code end} are this phrase. */
  boolean matches(List<PhraseToken> tokens, int start, int end) {
    int core = end;
    while (core > start && LIGHT_ENDS.contains(tokens.get(core - 1).words())) {
      core--;
    }
    return reaches(tokens, start, core, end);
  }

  /** The publisher's name in tokens that are this phrase, where it asks for one. */
  Optional<String> publisher(List<PhraseToken> tokens, int start, int end, String text) {
    if (aroundPublisher.isEmpty()) {
      return Optional.empty();
    }
    for (int from = start; from < end; from++) {
      for (int to = end; to > from; to--) {
        if (aroundPublisher.get(0).reaches(tokens, start, from, from)
            && aroundPublisher.get(1).reaches(tokens, from, to, to)
            && aroundPublisher.get(2).matches(tokens, to, end)) {
          return Optional.of(
              text.substring(tokens.get(from).span().start(), tokens.get(to - 1).span().end()));
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return source;
  }

  /** Whether the phrase can be at its end after some token from {@code earliest} to {@code end}. */
  private boolean reaches(List<PhraseToken> tokens, int start, int earliest, int end) {
    BitSet now = new BitSet();
    enter(first, now);
    for (int at = start; ; at++) {
      if (at >= earliest && now.get(0)) {
        return true;
      }
      if (at >= end || now.isEmpty()) {
        return false;
      }
      BitSet next = new BitSet();
      String words = tokens.get(at).words();
      for (int i = now.nextSetBit(0); i >= 0; i = now.nextSetBit(i + 1)) {
        Step step = steps.get(i);
        if (step.test().isPresent() && holds(step.test().get(), words)) {
          enter(step.next(), next);
        }
      }
      now = next;
    }
  }

  private void enter(int index, BitSet into) {
    if (into.get(index)) {
      return;
    }
    into.set(index);
    Step step = steps.get(index);
    if (step.test().isEmpty() && index > 0) {
      enter(step.next(), into);
      enter(step.other(), into);
    }
  }

  private int add(Step step) {
    steps.add(step);
    return steps.size() - 1;
  }

  /** Puts {@code part} in front of the step {@code next}; gives the step it begins with. */
  private int compile(PhraseParser.Part part, int next) {
    if (part instanceof PhraseParser.Part.Sequence sequence) {
      int after = next;
      for (int i = sequence.parts().size() - 1; i >= 0; i--) {
        after = compile(sequence.parts().get(i), after);
      }
      return after;
    }
    if (part instanceof PhraseParser.Part.Choice choice) {
      int either = compile(choice.ways().get(0), next);
      for (PhraseParser.Part way : choice.ways().subList(1, choice.ways().size())) {
        either = add(new Step(Optional.empty(), either, compile(way, next)));
      }
      return either;
    }
    if (part instanceof PhraseParser.Part.Any) {
      int loop = add(new Step(Optional.empty(), next, next));
      int any = add(new Step(Optional.of(new PhraseParser.Part.Kind(PhraseClass.WORD)), loop, -1));
      steps.set(loop, new Step(Optional.empty(), next, any));
      return loop;
    }
    return add(new Step(Optional.of(part), next, -1));
  }

  private static boolean holds(PhraseParser.Part test, String token) {
    return test instanceof PhraseParser.Part.Kind kind
        ? kind.kind().holds(token)
        : fits(((PhraseParser.Part.Word) test).words(), token);
  }

  private static boolean fits(String words, String token) {
    if (words.length() != token.length()) {
      return false;
    }
    for (int i = 0; i < words.length(); i++) {
      char wanted = words.charAt(i);
      char found = token.charAt(i);
      if (wanted != found && wanted != Character.toLowerCase(found)) {
        return false;
      }
    }
    return true;
  }
}
