package org.readout.app.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.app.contents.Selection;
import org.readout.app.view.Names;
import org.readout.app.view.Vocabulary;
import org.readout.claim.ActorRef;
import org.readout.knowledge.KnowledgeBase;

/**
 * Reads what people write for a state or a pair: {@code CHN}, {@code USA-CHN}, {@code China-Iran}.
 */
final class Subjects {

  private Subjects() {}

  /**
   * The state, body or pair that {@code words} name, by ids or by names.
   *
   * @throws UserException when they name none, or a state with itself
   */
  static Selection.Subject subject(String words, KnowledgeBase knowledge) {
    try {
      return org.readout.app.contents.Subjects.subject(words, knowledge);
    } catch (IllegalArgumentException wrong) {
      throw told(wrong);
    }
  }

  /**
   * The same, and empty when they name none.
   *
   * @throws UserException when they name a state with itself
   */
  static Optional<Selection.Subject> find(String words, KnowledgeBase knowledge) {
    try {
      return org.readout.app.contents.Subjects.find(words, knowledge);
    } catch (IllegalArgumentException wrong) {
      throw told(wrong);
    }
  }

  private static UserException told(IllegalArgumentException wrong) {
    return new UserException(ExitCode.PARTLY, String.valueOf(wrong.getMessage()));
  }

  /**
   * Makes sure that some day can lie between the two that were given.
   *
   * @throws UserException when the first comes after the last
   */
  static void checkOrder(@Nullable LocalDate since, @Nullable LocalDate until) {
    if (since != null && until != null && since.isAfter(until)) {
      throw new UserException(
          ExitCode.USAGE,
          "--since %s is after --until %s. Give the earlier day to --since."
              .formatted(since, until));
    }
  }

  /** What to call the state, or the two. */
  static String name(Selection.Subject subject) {
    Names names = Vocabulary.names();
    if (subject instanceof Selection.Between between) {
      return names.polity(new ActorRef.Known(between.pair().one()))
          + " and "
          + names.polity(new ActorRef.Known(between.pair().other()));
    }
    return subject instanceof Selection.Alone alone
        ? names.polity(new ActorRef.Known(alone.id()))
        : "anybody";
  }
}
