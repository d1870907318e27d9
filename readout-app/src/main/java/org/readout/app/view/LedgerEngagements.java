package org.readout.app.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.readout.record.ClaimLink;
import org.readout.record.EngagementEntry;
import org.readout.record.ToldClaim;

/** Engagements, newest first. */
final class LedgerEngagements {

  private final LedgerLines lines;
  private final EngagementWords engagements;

  LedgerEngagements(LedgerLines lines, Names names) {
    this.lines = lines;
    this.engagements = new EngagementWords(names);
  }

  /**
   * Writes them.
   *
   * @param claims what they rest on, by id; a claim may be missing
   */
  void write(Page page, List<EngagementEntry> entries, Map<String, ToldClaim> claims) {
    LedgerLines.heading(page, LedgerSection.ENGAGEMENTS);
    if (entries.isEmpty()) {
      page.line(2, Words.of(LedgerSection.ENGAGEMENTS.nothing()));
    }
    for (EngagementEntry entry : LedgerLines.first(entries)) {
      page.line(2, 4, engagements.headline(entry));
      List<ToldClaim> told =
          entry.claims().stream()
              .map(ClaimLink::claim)
              .map(claims::get)
              .filter(Objects::nonNull)
              .toList();
      if (!told.isEmpty()) {
        lines.evidence(page, 6, LedgerLines.telling(told));
      }
      long publishers = told.stream().map(each -> each.claim().document()).distinct().count();
      page.line(
          6,
          Words.of(
              Style.FAINT,
              EntryView.shortId(entry)
                  + (publishers > 1 ? ", told by " + publishers + " reports" : "")));
    }
    LedgerLines.more(page, 2, entries.size());
  }
}
