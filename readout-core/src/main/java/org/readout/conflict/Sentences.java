package org.readout.conflict;

import java.util.Locale;
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

  private static Contradiction make(
      About about, Degree degree, Saying one, Saying other, String ours, String theirs) {
    boolean alone = one.evidence().document().equals(other.evidence().document());
    String first = alone ? one.voice() : one.source();
    String second = alone ? other.voice() : other.source();
    String sentence =
        first.equals(second)
            ? capitalised(first) + " says both " + ours + " and " + theirs + "."
            : capitalised(first) + " says " + ours + "; " + second + " says " + theirs + ".";
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
      case DENIED, NEGATED -> "that it did not take place";
    };
  }

  private static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
