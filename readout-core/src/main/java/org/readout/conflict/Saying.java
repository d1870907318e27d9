package org.readout.conflict;

import java.util.Locale;
import java.util.regex.Pattern;
import org.readout.claim.Claim;
import org.readout.claim.Evidence;
import org.readout.claim.Voice;
import org.readout.record.ToldClaim;
import org.readout.text.Span;

/**
 * One side of a contradiction.
 *
 * @param told the claim, and when its document was published
 * @param evidence the quotation of the claim in which the telling words stand
 * @param words the words that contradict, within the evidence; offsets in the document
 */
public record Saying(ToldClaim told, Evidence evidence, Span words) {

  private static final Pattern ARTICLE = Pattern.compile("^(?:An?|The) ");

  /** Checks that the words stand in the evidence. */
  public Saying {
    if (words.isEmpty() || !evidence.span().contains(words)) {
      throw new IllegalArgumentException(words + " does not lie in " + evidence.span());
    }
  }

  /** All of the claim's first quotation. */
  static Saying whole(ToldClaim told) {
    Evidence first = told.claim().evidence().get(0);
    return new Saying(told, first, first.span());
  }

  /** The claim. */
  public Claim claim() {
    return told.claim();
  }

  /** The words that contradict. */
  public String quote() {
    return words.shift(-evidence.span().start()).in(evidence.quote());
  }

  /** Who says so where both stand in one document: the report, or whom it cites. */
  String voice() {
    Voice voice = claim().attribution().innermost();
    return voice.kind() == Voice.Kind.PUBLISHER ? "the report" : inSentence(voice.name());
  }

  /** Who says so: the publisher, and whom it cites. */
  String source() {
    Voice voice = claim().attribution().innermost();
    return voice.kind() == Voice.Kind.PUBLISHER
        ? told.publisher()
        : told.publisher() + ", citing " + inSentence(voice.name()) + ",";
  }

  /** "An official" opens its sentence and not ours. */
  private static String inSentence(String name) {
    return ARTICLE.matcher(name).find()
        ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
        : name;
  }
}
