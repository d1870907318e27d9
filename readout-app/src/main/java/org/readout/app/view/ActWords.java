package org.readout.app.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.claim.Act;
import org.readout.claim.ActType;
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
   * the type and the words that name it.
   *
   * @param told acts of one type, by the same towards the same; at least one
   * @param roll who was named before
   */
  Words headline(List<Act> told, Reality reality, SourceText text, Names.Roll roll) {
    Act act = told.get(0);
    String deed = deed(act, reality);
    Words words =
        Words.of(Style.STRONG, capitalised(names.participants(act.actors(), roll))).and(" " + deed);
    if (!act.mutual() && !act.recipients().isEmpty()) {
      words = words.and(" " + names.participantsInText(act.recipients(), roll));
    }
    Set<String> manner = new LinkedHashSet<>();
    if (act.mutual() && !deed.endsWith("each other")) {
      manner.add("mutual");
    }
    told.stream()
        .flatMap(each -> each.modes().stream())
        .filter(mode -> !mode.equals("deny"))
        .map(ActPhrases::mode)
        .forEach(manner::add);
    if (!manner.isEmpty()) {
      words = words.and(" (" + String.join(", ", manner) + ")");
    }
    words = words.and(when(told)).and(place(told));
    words = words.and(Style.FAINT, " [" + act.type() + ": " + triggers(told, text) + "]");
    String mark = mark(reality);
    return mark.isEmpty() ? words : words.and(" ").and(Style.CAUTION, "[" + mark + "]");
  }

  private static String when(List<Act> told) {
    return told.stream()
        .map(Act::when)
        .filter(when -> !(when instanceof When.Unknown))
        .findFirst()
        .map(when -> ", " + Days.of(when))
        .orElse("");
  }

  private static String place(List<Act> told) {
    return told.stream()
        .flatMap(act -> act.place().stream())
        .findFirst()
        .map(place -> ", in " + place.name())
        .orElse("");
  }

  private static String triggers(List<Act> told, SourceText text) {
    return told.stream()
        .map(act -> "\u201c" + text.quote(act.trigger()) + "\u201d")
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String capitalised(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String deed(Act act, Reality reality) {
    // What is planned is the deed itself: whoever is to help has agreed to help.
    boolean planned = reality == Reality.SCHEDULED;
    if (act.modes().contains("deny")) {
      return act.recipients().isEmpty() ? "issued a denial" : "denied what was said by";
    }
    ActPhrases phrases =
        ActPhrases.of(planned && act.type() == ActType.AGREE ? ActType.COOPERATE : act.type());
    String phrase =
        act.mutual()
            ? phrases.mutual()
            : act.recipients().isEmpty() ? phrases.alone() : phrases.towards();
    return switch (reality) {
      case OCCURRED, ONGOING, BACKGROUND, DENIED -> PastTense.of(phrase);
      // A threat to come is a threat made.
      case SCHEDULED -> act.type() == ActType.THREATEN ? PastTense.of(phrase) : "will " + phrase;
      case PROPOSED, HYPOTHETICAL -> "may " + phrase;
      case NEGATED, REFUSED, CANCELLED -> "did not " + phrase;
    };
  }

  /** How real it is, where the verb does not tell. */
  private static String mark(Reality reality) {
    return reality == Reality.NEGATED ? "" : EngagementWords.mark(reality);
  }
}
