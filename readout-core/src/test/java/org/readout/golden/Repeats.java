package org.readout.golden;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.claim.Act;
import org.readout.claim.ActorRef;
import org.readout.claim.ChannelNotice;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.Occasion;
import org.readout.claim.Participant;
import org.readout.claim.Party;
import org.readout.claim.Person;
import org.readout.claim.Undertaking;
import org.readout.claim.When;

/**
 * Tells when a claim only says again what another claim of the document says: a headline and a lead
 * tell of the same call, and a person who lists what a text tells lists it once.
 */
final class Repeats {

  private Repeats() {}

  /**
   * Whether {@code again} tells of what {@code first} tells of, equally real, with nothing that
   * contradicts it or adds to it. What is said is never a repetition: a statement is the saying.
   */
  static boolean repeats(Claim again, Claim first) {
    if (again.reality() != first.reality()) {
      return false;
    }
    if (again.content() instanceof Engagement second
        && first.content() instanceof Engagement told) {
      return repeats(second, told);
    }
    if (again.content() instanceof Act second && first.content() instanceof Act told) {
      return repeats(second, told);
    }
    if (again.content() instanceof Undertaking second
        && first.content() instanceof Undertaking told) {
      return repeats(second, told);
    }
    if (again.content() instanceof ChannelNotice second
        && first.content() instanceof ChannelNotice told) {
      return repeats(second, told);
    }
    return again.content() instanceof Occasion second
        && first.content() instanceof Occasion told
        && repeats(second, told);
  }

  /** Same kind of contact, no state or person that is not in {@code told}, and no other day. */
  private static boolean repeats(Engagement again, Engagement told) {
    return again.form().family() == told.form().family()
        && again.parties().stream().allMatch(party -> isAmong(party, told.parties()))
        && daysMeet(again.when(), told.when());
  }

  private static boolean isAmong(Party party, List<Party> parties) {
    Set<String> names =
        parties.stream()
            .filter(other -> other.actor().polity().equals(party.actor().polity()))
            .map(other -> other.actor().person().map(Person::name).orElse(""))
            .collect(Collectors.toSet());
    Optional<String> name = party.actor().person().map(Person::name);
    return !names.isEmpty() && (name.isEmpty() || names.contains(name.get()));
  }

  /** Same type and manner, by the same side or sides, towards nobody else, and no other day. */
  private static boolean repeats(Act again, Act told) {
    return again.type() == told.type()
        && again.mutual() == told.mutual()
        && told.modes().containsAll(again.modes())
        && polities(again.actors()).equals(polities(told.actors()))
        && polities(told.recipients()).containsAll(polities(again.recipients()))
        && daysMeet(again.when(), told.when());
  }

  /** Same form and standing, by the same, towards nobody else, and to do no more. */
  private static boolean repeats(Undertaking again, Undertaking told) {
    return again.form() == told.form()
        && again.standing() == told.standing()
        && polities(again.by()).equals(polities(told.by()))
        && polities(told.to()).containsAll(polities(again.to()))
        && Levelled.contains(told.deed(), again.deed())
        && daysMeet(again.due(), told.due());
  }

  private static boolean repeats(ChannelNotice again, ChannelNotice told) {
    return again.kind() == told.kind()
        && again.status() == told.status()
        && new HashSet<>(again.sides()).equals(new HashSet<>(told.sides()))
        && daysMeet(again.since(), told.since());
  }

  private static boolean repeats(Occasion again, Occasion told) {
    return again.kind() == told.kind()
        && (Levelled.sameName(again.name(), told.name())
            || (again.series().isPresent() && again.series().equals(told.series())))
        && daysMeet(again.when(), told.when());
  }

  private static Set<ActorRef> polities(List<Participant> participants) {
    return participants.stream()
        .map(participant -> participant.actor().polity())
        .collect(Collectors.toSet());
  }

  private static boolean daysMeet(When one, When other) {
    if (one.firstDay().isEmpty() || other.firstDay().isEmpty()) {
      return true;
    }
    LocalDate oneLast = one.lastDay().orElseThrow();
    LocalDate otherLast = other.lastDay().orElseThrow();
    return !one.firstDay().orElseThrow().isAfter(otherLast)
        && !other.firstDay().orElseThrow().isAfter(oneLast);
  }
}
