package org.readout.app.contents;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.knowledge.Candidate;
import org.readout.knowledge.Kind;
import org.readout.knowledge.KnowledgeBase;
import org.readout.knowledge.State;
import org.readout.record.Pair;

/**
 * Reads what people write for a state or a pair: {@code CHN}, {@code USA-CHN}, {@code China-Iran}.
 */
public final class Subjects {

  private static final int SUGGESTIONS = 3;

  private Subjects() {}

  /**
   * The state, body or pair that {@code words} name, by ids or by names.
   *
   * @throws IllegalArgumentException when they name none, or a state with itself
   */
  public static Selection.Subject subject(String words, KnowledgeBase knowledge) {
    return find(words, knowledge)
        .orElseThrow(() -> new IllegalArgumentException(problem(words, knowledge)));
  }

  /**
   * The same, and empty when they name none.
   *
   * @throws IllegalArgumentException when they name a state with itself
   */
  public static Optional<Selection.Subject> find(String words, KnowledgeBase knowledge) {
    Optional<String> alone = polity(words, knowledge);
    if (alone.isPresent()) {
      return Optional.of(new Selection.Alone(alone.get()));
    }
    // A name may have a hyphen of its own: "Guinea-Bissau-France" has one place to be cut at.
    for (int cut = words.indexOf('-'); cut >= 0; cut = words.indexOf('-', cut + 1)) {
      Optional<String> one = polity(words.substring(0, cut), knowledge);
      Optional<String> other = polity(words.substring(cut + 1), knowledge);
      if (one.isPresent() && other.isPresent()) {
        if (one.equals(other)) {
          throw new IllegalArgumentException(
              "\"%s\" names %s twice. Write two states, as USA-CHN, or one, as %s."
                  .formatted(words, knowledge.nameOf(one.get()), one.get()));
        }
        return Optional.of(new Selection.Between(new Pair(one.get(), other.get())));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> polity(String words, KnowledgeBase knowledge) {
    String name = words.strip();
    String id = name.toUpperCase(Locale.ROOT);
    if (knowledge.state(id).isPresent() || knowledge.organisation(id).isPresent()) {
      return Optional.of(id);
    }
    List<String> named =
        knowledge.dictionary().candidates(name).stream()
            .filter(
                candidate ->
                    candidate.kind() == Kind.STATE || candidate.kind() == Kind.ORGANISATION)
            .map(Candidate::id)
            .distinct()
            .toList();
    if (named.size() == 1) {
      return Optional.of(named.get(0));
    }
    // Texts write "china" for porcelain; who asks for a state means it in any letters.
    return knowledge.states().stream()
        .filter(state -> state.name().equalsIgnoreCase(name))
        .map(State::iso3)
        .findFirst();
  }

  private static String problem(String words, KnowledgeBase knowledge) {
    String unknown = words.strip();
    for (String part : words.split("-", -1)) {
      if (polity(part, knowledge).isEmpty()) {
        unknown = part.strip();
        break;
      }
    }
    String sought = unknown.toLowerCase(Locale.ROOT);
    List<String> near =
        knowledge.states().stream()
            .filter(state -> likeness(sought, state) > 0)
            .sorted(Comparator.comparingInt((State state) -> -likeness(sought, state)))
            .limit(SUGGESTIONS)
            .map(state -> state.iso3() + " (" + state.name() + ")")
            .toList();
    return "\"%s\" is no state or body that Readout knows. Write a code of ISO 3166 or a name, and two of them with a hyphen, as USA-CHN.%s"
        .formatted(unknown, near.isEmpty() ? "" : " Did you mean " + String.join(", ", near) + "?");
  }

  /** How many letters the beginning of the state's code or name shares; at least two count. */
  private static int likeness(String sought, State state) {
    int alike =
        Math.max(
            sharedBeginning(sought, state.iso3().toLowerCase(Locale.ROOT)),
            sharedBeginning(sought, state.name().toLowerCase(Locale.ROOT)));
    return alike >= 2 ? alike : 0;
  }

  private static int sharedBeginning(String one, String other) {
    int shared = 0;
    while (shared < Math.min(one.length(), other.length())
        && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared;
  }
}
