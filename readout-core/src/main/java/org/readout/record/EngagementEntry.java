package org.readout.record;

import java.util.List;
import java.util.Optional;
import org.readout.claim.EngagementForm;
import org.readout.claim.OccasionName;
import org.readout.claim.Party;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;
import org.readout.claim.When;
import org.readout.text.ContentHash;

/**
 * One engagement as the record holds it.
 *
 * @param id made from its earliest claim, so that later reports do not change it
 * @param form the form that most documents give it
 * @param parties everyone named, in the order of the earliest claim that names them
 * @param when the day that most documents give it, as precise as any; without evidence, which the
 *     claims have
 * @param place where, when said
 * @param occasion the gathering it belongs to, when said
 * @param duration how long, in the words of the first report that tells it
 * @param reality how it stands by the latest report: a plan that then took place is {@link
 *     Reality#OCCURRED}
 * @param main whether a document is about it
 * @param claims what it rests on, by publication, document and place in the text
 * @param merges why each further claim was joined to the others, one fewer than there are claims
 * @param conflicts where the claims disagree
 */
public record EngagementEntry(
    String id,
    EngagementForm form,
    List<Party> parties,
    When when,
    Optional<PlaceName> place,
    Optional<OccasionName> occasion,
    Optional<String> duration,
    Reality reality,
    boolean main,
    List<ClaimLink> claims,
    List<Merge> merges,
    List<Conflict> conflicts) {
  /**
   * The id of the entry whose earliest claim is {@code claim}. When an earlier report comes to
   * light the id changes; the ids made of all claims of an entry are names by which to find it.
   */
  public static String idOf(String claim) {
    return ContentHash.of("engagement " + claim);
  }

  /** Copies the lists. */
  public EngagementEntry {
    parties = List.copyOf(parties);
    claims = List.copyOf(claims);
    merges = List.copyOf(merges);
    conflicts = List.copyOf(conflicts);
  }
}
