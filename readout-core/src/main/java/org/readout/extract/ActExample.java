package org.readout.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.claim.Act;
import org.readout.claim.ActorRef;
import org.readout.claim.Claim;
import org.readout.claim.Participant;

/**
 * What an example of an act rule must find: {@code TYPE/mode WHO+WHO > WHOM+WHOM reality}; mode,
 * recipients and reality may be left out, and a mode or a reality that is left out is not compared.
 */
final class ActExample {

  private static final Pattern FORM =
      Pattern.compile("([A-Z]+)(?:/([a-z-]+))? ([^ >]+)(?: > ([^ ]+))?(?: ([a-z]+))?");

  private ActExample() {}

  /** Whether the claim is what the example expects. */
  static boolean fits(String expected, Claim claim) {
    Act act = (Act) claim.content();
    Matcher form = FORM.matcher(expected.strip());
    return form.matches()
        && form.group(1).equals(act.type().name())
        && (form.group(2) == null || act.modes().contains(form.group(2)))
        && names(form.group(3)).equals(names(act.actors()))
        && names(form.group(4) == null ? "" : form.group(4)).equals(names(act.recipients()))
        && (form.group(5) == null || form.group(5).equals(word(claim)));
  }

  /** A claim in the words of the examples. */
  static String words(Claim claim) {
    Act act = (Act) claim.content();
    return act.type()
        + act.modes().stream().map(mode -> "/" + mode).collect(Collectors.joining())
        + " "
        + String.join("+", names(act.actors()))
        + (act.recipients().isEmpty() ? "" : " > " + String.join("+", names(act.recipients())))
        + " "
        + word(claim);
  }

  private static String word(Claim claim) {
    return claim.reality().name().toLowerCase(Locale.ROOT);
  }

  private static Set<String> names(String joined) {
    Set<String> names = new TreeSet<>(Arrays.asList(joined.split("\\+", -1)));
    names.remove("");
    return names;
  }

  /** Ids where they are known, else the last word of the name. */
  private static Set<String> names(List<Participant> participants) {
    return participants.stream()
        .map(ActExample::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String name(Participant participant) {
    return participant.actor().polity() instanceof ActorRef.Known known
        ? known.id()
        : participant.name().substring(participant.name().lastIndexOf(' ') + 1);
  }
}
