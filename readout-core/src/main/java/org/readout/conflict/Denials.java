package org.readout.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.Reality;
import org.readout.claim.Voice;
import org.readout.claim.When;
import org.readout.conflict.Contradiction.About;
import org.readout.conflict.Contradiction.Degree;
import org.readout.record.ToldClaim;

/** Finds engagements that one voice in a document tells of and another denies. */
final class Denials {

  private Denials() {}

  /**
   * Those of one document, one for each claim that is denied.
   *
   * @param known contradictions found already, whose claims are passed over
   */
  static List<Contradiction> within(List<ToldClaim> claims, List<Contradiction> known) {
    Set<String> passed = new HashSet<>();
    for (Contradiction each : known) {
      passed.add(each.one().claim().id());
      passed.add(each.other().claim().id());
    }
    List<Contradiction> found = new ArrayList<>();
    for (ToldClaim denial : claims) {
      if (denial.claim().content() instanceof Engagement denied
          && denial.claim().reality() == Reality.DENIED
          && passed.add(denial.claim().id())) {
        claims.stream()
            .filter(told -> isCited(told.claim()) && isOf(denied, told.claim()))
            .filter(told -> passed.add(told.claim().id()))
            .findFirst()
            .ifPresent(told -> found.add(contradiction(told, denial)));
      }
    }
    return found;
  }

  /** Told as news by somebody whom the document cites. */
  private static boolean isCited(Claim claim) {
    return claim.reality() == Reality.OCCURRED
        && claim.attribution().innermost().kind() != Voice.Kind.PUBLISHER;
  }

  private static boolean isOf(Engagement denied, Claim claim) {
    return claim.content() instanceof Engagement told
        && Sides.same(denied, told)
        && timesFit(denied.when(), told.when());
  }

  /** Whether nothing that is said of the days keeps two apart. */
  static boolean timesFit(When one, When other) {
    return one.firstDay().isEmpty()
        || other.firstDay().isEmpty()
        || (!one.firstDay().get().isAfter(other.lastDay().orElseThrow())
            && !other.firstDay().get().isAfter(one.lastDay().orElseThrow()));
  }

  private static Contradiction contradiction(ToldClaim told, ToldClaim denial) {
    boolean first = ToldClaim.ORDER.compare(told, denial) < 0;
    Saying one = Saying.whole(first ? told : denial);
    Saying other = Saying.whole(first ? denial : told);
    return Sentences.reality(About.REALITY, Degree.CONTRADICTS, one, other);
  }
}
