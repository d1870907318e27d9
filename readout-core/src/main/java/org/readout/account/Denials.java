package org.readout.account;

import org.readout.claim.Act;
import org.readout.claim.Actor;
import org.readout.claim.Claim;
import org.readout.claim.Office;
import org.readout.claim.Reality;
import org.readout.claim.Statement;

/**
 * Points by which a side says that what another account tells is not so, or will not say whether it
 * is. Who denies a charge at the meeting itself denies no account of it: what counts is what
 * ministries and spokesmen say of the meeting, and what somebody says of words that another account
 * gives as his.
 */
final class Denials {

  private static final String SPOKESPERSON = "spokesperson";

  private Denials() {}

  /** Whether {@code point} denies what {@code other} tells. */
  static boolean denies(Point point, Point other, AlignmentRules rules) {
    return denies(point, rules) && isOfAccounts(point, other);
  }

  /** Whether {@code point} does not confirm what {@code other} tells. */
  static boolean declines(Point point, Point other, AlignmentRules rules) {
    return does(point, "decline", rules) && isOfAccounts(point, other);
  }

  /** Whether {@code point} may be an answer to another account and not a telling of its own. */
  static boolean isAnswer(Point point, AlignmentRules rules) {
    return denies(point, rules) || does(point, "decline", rules);
  }

  private static boolean denies(Point point, AlignmentRules rules) {
    return does(point, "deny", rules)
        || point.claims().stream()
            .anyMatch(
                claim ->
                    claim.reality() == Reality.DENIED
                        || (claim.content() instanceof Act act && act.modes().contains("deny")));
  }

  private static boolean does(Point point, String manner, AlignmentRules rules) {
    return rules.hasPhrase(manner, point.quote())
        || point.claims().stream()
            .anyMatch(
                claim ->
                    claim.content() instanceof Statement statement
                        && rules.isVerb(manner, statement.verb()));
  }

  private static boolean isOfAccounts(Point point, Point other) {
    Voices voices = Voices.of(point, other);
    return voices == Voices.SAME
        || voices == Voices.SHARED
        || point.claims().stream().noneMatch(Denials::isPersonal);
  }

  private static boolean isPersonal(Claim claim) {
    return claim.content() instanceof Statement statement
        && statement.speakers().stream().anyMatch(Denials::isPersonal);
  }

  private static boolean isPersonal(Actor speaker) {
    return speaker.person().isPresent()
        && speaker.office().flatMap(Office::role).filter(SPOKESPERSON::equals).isEmpty();
  }
}
