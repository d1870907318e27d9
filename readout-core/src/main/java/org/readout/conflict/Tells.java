package org.readout.conflict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.record.EngagementEntry;
import org.readout.record.ToldClaim;

/** Of which engagement each claim tells; a claim of none of those known stands for itself. */
final class Tells {

  private final Map<String, String> entries = new HashMap<>();

  Tells(List<EngagementEntry> known) {
    for (EngagementEntry entry : known) {
      entry.claims().forEach(link -> entries.put(link.claim(), entry.id()));
    }
  }

  /** The engagement's id. */
  String of(ToldClaim told) {
    return entries.getOrDefault(told.claim().id(), told.claim().id());
  }

  /** Whether both tell of one engagement. */
  boolean ofOne(ToldClaim one, ToldClaim other) {
    return of(one).equals(of(other));
  }
}
