package org.readout.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.AnnotatedDocument;
import org.readout.annotate.AnnotatedSentence;
import org.readout.annotate.Mention;
import org.readout.claim.ActorRef;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.rules.RuleMatch;

/** Between whom a line of contact is: as the words say, else as the sentence or the report does. */
final class ChannelSides {

  /** More sides than this are a conference and no line. */
  private static final int MOST_SIDES = 4;

  /** From "keep" over "would" and "agreed" to "said". */
  private static final int TELLER_REACH = 4;

  private static final Set<String> GOVERNED = Set.of("xcomp", "ccomp", "conj");

  private final List<String> mainPair;

  /**
   * For one document.
   *
   * @param engagements what is known of who met whom in it
   */
  ChannelSides(AnnotatedDocument document, List<Claim> engagements) {
    this.mainPair = mainPair(document, engagements);
  }

  /**
   * Two sides of a line.
   *
   * @param first the one named first
   * @param second the other
   * @param note how a side that the words do not name was found; empty when they name both
   */
  record Pair(String first, String second, String note) {}

  /** The pairs that have the line; none when that is not clear. */
  List<Pair> of(AnnotatedSentence annotated, RuleMatch match, ChannelPhrase phrase) {
    Set<String> named = phrase.polities();
    if (named.size() == 2) {
      return pairs(List.copyOf(named), "");
    }
    Set<String> own = polities(annotated, match, "party");
    Set<String> other = polities(annotated, match, "counterpart");
    other.addAll(named);
    Set<String> all = new LinkedHashSet<>(own);
    all.addAll(other);
    if (all.size() == 2) {
      return pairs(List.copyOf(all), "");
    }
    if (all.size() > 2) {
      own.removeAll(other);
      return all.size() <= MOST_SIDES && other.size() == 1 ? each(own, other) : List.of();
    }
    Set<String> teller = all.size() == 1 ? teller(annotated, match.trigger()) : Set.of();
    if (teller.size() == 1 && !all.containsAll(teller)) {
      return pairs(
          List.of(teller.iterator().next(), all.iterator().next()),
          "the other side is the one who says so");
    }
    return completed(annotated, all);
  }

  /** "Sweden said it would keep up contacts": who the clause belongs to. */
  private static Set<String> teller(AnnotatedSentence annotated, Token word) {
    Sentence sentence = annotated.sentence();
    Set<String> ids = new LinkedHashSet<>();
    Optional<Token> at = Optional.of(word);
    for (int steps = 0; steps < TELLER_REACH && at.isPresent() && ids.isEmpty(); steps++) {
      sentence.children(at.get().index(), "nsubj").stream()
          .map(annotated::mention)
          .flatMap(Optional::stream)
          .filter(mention -> mention.kind() != Mention.Kind.VOICE)
          .forEach(mention -> ids.addAll(mention.polities()));
      at = GOVERNED.contains(at.get().relation()) ? sentence.governor(at.get()) : Optional.empty();
    }
    return ids;
  }

  private static List<Pair> each(Set<String> own, Set<String> other) {
    List<Pair> pairs = new ArrayList<>();
    own.forEach(
        side -> other.forEach(opposite -> pairs.addAll(pairs(List.of(side, opposite), ""))));
    return pairs;
  }

  /** One side or none is named. */
  private List<Pair> completed(AnnotatedSentence annotated, Set<String> named) {
    Set<String> sentence = new LinkedHashSet<>(named);
    for (Mention mention : annotated.mentionsInOrder()) {
      if (mention.kind() != Mention.Kind.VOICE) {
        sentence.addAll(mention.polities());
      }
    }
    if (sentence.size() == 2) {
      return pairs(List.copyOf(sentence), "the sides are those the sentence speaks of");
    }
    if (mainPair.size() != 2 || !mainPair.containsAll(named)) {
      return List.of();
    }
    Set<String> inOrder = new LinkedHashSet<>(named);
    inOrder.addAll(mainPair);
    return pairs(
        List.copyOf(inOrder),
        "not both sides are named here; it is between those the report is about");
  }

  private static List<Pair> pairs(List<String> sides, String note) {
    return List.of(new Pair(sides.get(0), sides.get(1), note));
  }

  private static Set<String> polities(AnnotatedSentence annotated, RuleMatch match, String slot) {
    Set<String> ids = new LinkedHashSet<>();
    Sides.actors(annotated, match.slot(slot)).stream()
        .filter(actor -> actor.polity() instanceof ActorRef.Known)
        .forEach(actor -> ids.add(actor.polity().label()));
    return ids;
  }

  /** The two sides of the first contact that the document is about, else the two named most. */
  private static List<String> mainPair(AnnotatedDocument document, List<Claim> engagements) {
    for (Claim claim : engagements) {
      if (claim.content() instanceof Engagement engagement && engagement.main()) {
        List<String> sides =
            engagement.parties().stream()
                .map(party -> party.actor().polity().label())
                .distinct()
                .toList();
        if (sides.size() == 2) {
          return sides;
        }
      }
    }
    return namedMost(document);
  }

  private static List<String> namedMost(AnnotatedDocument document) {
    Map<String, Integer> times = new HashMap<>();
    document.publisherPolity().ifPresent(polity -> times.put(polity, 1));
    for (AnnotatedSentence annotated : document.sentences()) {
      for (Mention mention : annotated.mentions().values()) {
        mention.polities().forEach(polity -> times.merge(polity, 1, Integer::sum));
      }
    }
    List<String> order =
        times.keySet().stream()
            .sorted(
                Comparator.comparing((String polity) -> -times.getOrDefault(polity, 0))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    boolean clear =
        order.size() == 2
            || (order.size() > 2
                && times.getOrDefault(order.get(1), 0) >= 2 * times.getOrDefault(order.get(2), 0));
    return clear ? order.subList(0, 2) : List.of();
  }
}
