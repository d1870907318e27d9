package org.readout.app.view;

import java.util.List;
import org.readout.claim.Act;
import org.readout.claim.Participant;
import org.readout.claim.Reality;

/** The parts of an act in plain language, as the columns of a table have them. */
public final class ActParts {

  private final Names names;

  /** Parts in which people and states are called by {@code names}. */
  public ActParts(Names names) {
    this.names = names;
  }

  /** Who did it: {@code Dong Jun (Defence Minister, China)}. */
  public String actors(Act act) {
    return named(act.actors());
  }

  /** To whom; of a mutual act "each other", and empty where nobody is named. */
  public String recipients(Act act) {
    return act.mutual() ? "each other" : named(act.recipients());
  }

  private String named(List<Participant> participants) {
    return names.participants(participants, names.roll());
  }

  /** How it was done, in words: {@code visit}, {@code by phone}. */
  public static List<String> modes(Act act) {
    return act.modes().stream().map(ActPhrases::mode).toList();
  }

  /** What PLOVER calls a quad class, from 1 to 4. */
  public static String quadClass(int quadClass) {
    return switch (quadClass) {
      case 1 -> "verbal cooperation";
      case 2 -> "material cooperation";
      case 3 -> "verbal conflict";
      case 4 -> "material conflict";
      default -> throw new IllegalArgumentException("there is no quad class " + quadClass);
    };
  }

  /** How real a thing is said to be, in a word or two: {@code happened}, {@code called off}. */
  public static String reality(Reality reality) {
    return switch (reality) {
      case OCCURRED -> "happened";
      case BACKGROUND -> "told as history";
      default -> EngagementWords.mark(reality);
    };
  }
}
