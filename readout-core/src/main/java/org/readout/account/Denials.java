package org.readout.account;

import org.readout.claim.Act;
import org.readout.claim.Claim;
import org.readout.claim.Reality;
import org.readout.claim.Statement;

/** Points by which a side says that something is not so, will not say whether it is, or says so. */
final class Denials {

  private Denials() {}

  static boolean denies(Point point, AlignmentRules rules) {
    return point.claims().stream()
        .anyMatch(
            claim ->
                claim.reality() == Reality.DENIED
                    || (claim.content() instanceof Act act && act.modes().contains("deny"))
                    || hasVerb(claim, "deny", rules));
  }

  static boolean declines(Point point, AlignmentRules rules) {
    return point.claims().stream().anyMatch(claim -> hasVerb(claim, "decline", rules));
  }

  static boolean confirms(Point point, AlignmentRules rules) {
    return point.claims().stream().anyMatch(claim -> hasVerb(claim, "confirm", rules));
  }

  private static boolean hasVerb(Claim claim, String manner, AlignmentRules rules) {
    return claim.content() instanceof Statement statement && rules.isVerb(manner, statement.verb());
  }
}
