package org.readout.app.brief;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.claim.Claim;
import org.readout.claim.Evidence;
import org.readout.record.ToldClaim;

/**
 * A claim and the words that tell it.
 *
 * @param told the claim, and when its document was published
 * @param words those of its words that are to be cited
 */
record Told(ToldClaim told, Evidence words) {

  private static final Pattern SENTENCE_END =
      Pattern.compile("[.?!\u2026:;][\"'\u2019\u201d\u00bb)\\]]*$");

  /** A claim by the words that tell it best. */
  static Told of(ToldClaim told) {
    return new Told(told, told.claim().evidence().get(0));
  }

  Claim claim() {
    return told.claim();
  }

  /** The id of the document. */
  String document() {
    return words.document();
  }

  /** The day of publication; the earliest of all days where it is not known. */
  LocalDate published() {
    return told.published().orElse(LocalDate.MIN);
  }

  /** Whether the words are those of a heading: a headline repeats what the story tells. */
  boolean isHeading() {
    return !SENTENCE_END.matcher(words.quote().strip()).find();
  }

  /** Where the words stand, to tell whether two claims share a sentence. */
  Place place() {
    return Place.of(words);
  }

  /** Words of a document. */
  record Place(String document, int start, int end) {
    static Place of(Evidence words) {
      return new Place(words.document(), words.span().start(), words.span().end());
    }
  }

  /** The day of publication, where known. */
  Optional<LocalDate> day() {
    return told.published();
  }
}
