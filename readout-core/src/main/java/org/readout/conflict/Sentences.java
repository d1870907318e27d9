package org.readout.conflict;

import java.util.Locale;
import org.readout.claim.Reality;
import org.readout.claim.Undertaking;
import org.readout.conflict.Contradiction.About;
import org.readout.conflict.Contradiction.Degree;

/** Says in a plain sentence what contradicts. */
final class Sentences {

  private Sentences() {}

  /** A contradiction between the words of both sides. */
  static Contradiction quoting(About about, Degree degree, Saying one, Saying other) {
    return make(about, degree, one, other, quoted(one), quoted(other));
  }

  /** A contradiction on how real something is. */
  static Contradiction reality(About about, Degree degree, Saying one, Saying other) {
    return make(about, degree, one, other, reality(one), reality(other));
  }

  /** A contradiction on whether an act occurred. */
  static Contradiction act(Degree degree, Saying one, Saying other) {
    return make(About.ACT, degree, one, other, done(one), done(other));
  }

  private static String done(Saying saying) {
    Reality reality = saying.claim().reality();
    boolean happened = reality != Reality.DENIED && reality != Reality.NEGATED;
    return (happened ? "that it happened (" : "that it did not happen (") + quoted(saying) + ")";
  }

  /** A contradiction on whether something was agreed to. */
  static Contradiction undertaking(Degree degree, Saying one, Saying other) {
    return make(About.UNDERTAKING, degree, one, other, taken(one), taken(other));
  }

  private static String taken(Saying saying) {
    boolean refused =
        saying.claim().content() instanceof Undertaking undertaking
            && undertaking.form() == Undertaking.Form.REFUSED;
    return "that it was " + (refused ? "refused " : "agreed ") + quoted(saying);
  }

  private static Contradiction make(
      About about, Degree degree, Saying one, Saying other, String ours, String theirs) {
    boolean alone = one.evidence().document().equals(other.evidence().document());
    String first = alone ? one.voice() : one.source();
    String second = alone ? other.voice() : other.source();
    String sentence;
    if (!first.equals(second)) {
      sentence = capitalised(first) + " says " + ours + "; " + second + " says " + theirs + ".";
    } else if (alone) {
      sentence = capitalised(first) + " says both " + ours + " and " + theirs + ".";
    } else {
      sentence = "One report says " + ours + "; another says " + theirs + ".";
    }
    return new Contradiction(about, degree, one, other, sentence);
  }

  private static String quoted(Saying saying) {
    return "\u201c" + saying.quote() + "\u201d";
  }

  private static String reality(Saying saying) {
    return switch (saying.claim().reality()) {
      case OCCURRED, BACKGROUND -> "that it took place";
      case ONGOING -> "that it is under way";
      case SCHEDULED -> "that it is planned";
      case PROPOSED -> "that it is wished for or expected";
      case HYPOTHETICAL -> "that it is possible";
      case REFUSED -> "that it was refused";
      case CANCELLED -> "that it was called off";
      case DENIED -> "that it was denied";
      case NEGATED -> "that it did not take place";
    };
  }

  private static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
