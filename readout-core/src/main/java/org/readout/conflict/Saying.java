package org.readout.conflict;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.claim.Actor;
import org.readout.claim.Claim;
import org.readout.claim.Evidence;
import org.readout.claim.Person;
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
  private static final Pattern LOWER_ARTICLE =
      Pattern.compile("^(?:an?|the|one|two|some|several|his|her|its|their) ");

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
    return cited().orElse("the report");
  }

  /** Who says so: the publisher, and whom it cites. */
  String source() {
    return told.publisher() + cited().map(voice -> ", citing " + voice + ",").orElse("");
  }

  private Optional<String> cited() {
    Voice voice = claim().attribution().innermost();
    if (voice.kind() == Voice.Kind.PUBLISHER) {
      return Optional.empty();
    }
    // The text may say no more than "he".
    return voice
        .actor()
        .flatMap(Actor::person)
        .map(Person::name)
        .or(() -> Optional.of(inSentence(voice.name())).filter(name -> name.length() > 3));
  }

  /** "An official" opens its sentence and not ours; "official" wants an article in ours. */
  private static String inSentence(String name) {
    if (ARTICLE.matcher(name).find()) {
      return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
    boolean bare = !name.isEmpty() && Character.isLowerCase(name.charAt(0));
    boolean several = name.endsWith("s") || name.endsWith("media");
    if (!bare || several || LOWER_ARTICLE.matcher(name).find()) {
      return name;
    }
    return ("aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
  }
}
