package org.readout.golden;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.claim.Participant;

/**
 * {@code CHN + RUS > USA}: who acts towards whom. Several people of one state count as that state.
 *
 * @param actors who acts; the order does not matter
 * @param recipients towards whom; empty where anybody will do
 */
record ExpectedSides(List<ExpectedActor> actors, Optional<List<ExpectedActor>> recipients) {

  boolean fit(List<Participant> by, List<Participant> to) {
    return cover(actors, by) && recipients.map(wanted -> cover(wanted, to)).orElse(true);
  }

  private static boolean cover(List<ExpectedActor> wanted, List<Participant> actual) {
    return wanted.stream().allMatch(one -> actual.stream().anyMatch(one::fits))
        && actual.stream().allMatch(one -> wanted.stream().anyMatch(side -> side.fits(one)));
  }

  /** How they are written in a golden document. */
  static String written(List<Participant> by, List<Participant> to) {
    return to.isEmpty() ? written(by) : written(by) + " > " + written(to);
  }

  private static String written(List<Participant> participants) {
    return participants.stream()
        .map(participant -> ExpectedActor.written(participant.actor().polity()))
        .distinct()
        .collect(Collectors.joining(" + "));
  }
}
