package org.readout.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.claim.Act;
import org.readout.claim.Reality;
import org.readout.claim.When;
import org.readout.text.SourceText;

/** Acts in plain language. */
final class ActWords {

  private final Names names;

  ActWords(Names names) {
    this.names = names;
  }

  /**
   * {@code China accused the United States (disapproval) [ACCUSE: “condemned”]}: who to whom, how,
   * the type and the word that names it.
   *
   * @param roll who was named before
   */
  Words headline(Act act, Reality reality, SourceText text, Names.Roll roll) {
    String deed = deed(act, reality);
    Words words =
        Words.of(Style.STRONG, capitalised(names.participants(act.actors(), roll))).and(" " + deed);
    if (!act.mutual() && !act.recipients().isEmpty()) {
      words = words.and(" " + names.participantsInText(act.recipients(), roll));
    }
    List<String> manner = new ArrayList<>();
    if (act.mutual() && !deed.endsWith("each other")) {
      manner.add("mutual");
    }
    act.modes().forEach(mode -> manner.add(ActPhrases.mode(mode)));
    if (!manner.isEmpty()) {
      words = words.and(" (" + String.join(", ", manner) + ")");
    }
    if (!(act.when() instanceof When.Unknown)) {
      words = words.and(", " + Days.of(act.when()));
    }
    if (act.place().isPresent()) {
      words = words.and(", in " + act.place().get().name());
    }
    words =
        words.and(
            Style.FAINT, " [" + act.type() + ": \u201c" + text.quote(act.trigger()) + "\u201d]");
    String mark = mark(reality);
    return mark.isEmpty() ? words : words.and(" ").and(Style.CAUTION, "[" + mark + "]");
  }

  private static String capitalised(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String deed(Act act, Reality reality) {
    ActPhrases phrases = ActPhrases.of(act.type());
    String phrase =
        act.mutual()
            ? phrases.mutual()
            : act.recipients().isEmpty() ? phrases.alone() : phrases.towards();
    return switch (reality) {
      case OCCURRED, ONGOING, BACKGROUND, DENIED -> PastTense.of(phrase);
      case SCHEDULED -> "will " + phrase;
      case PROPOSED, HYPOTHETICAL -> "may " + phrase;
      case NEGATED, REFUSED, CANCELLED -> "did not " + phrase;
    };
  }

  /** How real it is, where the verb does not tell. */
  private static String mark(Reality reality) {
    return reality == Reality.NEGATED ? "" : EngagementWords.mark(reality);
  }
}
