package org.readout.app.view;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.app.contents.RecordContents;
import org.readout.claim.Claim;
import org.readout.record.ClaimAnchor;
import org.readout.record.Decision;
import org.readout.source.SourceDocument;

/** Decisions, in plain language: who decided what about which words, and whether it holds. */
public final class DecisionView {

  private static final int ID_SHOWN = 8;

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final ClaimWords claims;

  /** A view that calls people and states by {@code names}. */
  public DecisionView(Names names) {
    this.claims = new ClaimWords(names);
  }

  /** Writes {@code decision} with the claims that it is about. */
  public void write(Page page, Decision decision, RecordContents contents) {
    Words heading =
        Words.of(Style.STRONG, decision.madeBy() + " " + deed(decision.kind()))
            .and(Style.FAINT, ", " + minute(decision.madeAt()) + ", decision " + id(decision.id()));
    Optional<Decision> withdrawal = contents.withdrawalOf(decision);
    if (withdrawal.isPresent()) {
      heading =
          heading.and(
              Style.CAUTION,
              " [withdrawn by %s, %s]"
                  .formatted(withdrawal.get().madeBy(), minute(withdrawal.get().madeAt())));
    }
    page.line(0, 2, heading);
    if (!decision.note().isEmpty()) {
      page.line(2, Words.of("\u201c" + decision.note() + "\u201d"));
    }
    decision.withdrawn().ifPresent(id -> page.line(2, Words.of("decision " + id(id))));
    write(page, decision.claims(), contents);
    if (!decision.others().isEmpty()) {
      page.line(2, Words.of("from"));
      write(page, decision.others(), contents);
    }
  }

  /** {@code A. Desk accepted, 1 October 2025 12:00 UTC: "why"}. */
  public static String sentence(Decision decision) {
    String note = decision.note().isEmpty() ? "" : ": \u201c" + decision.note() + "\u201d";
    return "%s %s, %s (decision %s)%s"
        .formatted(
            decision.madeBy(),
            deed(decision.kind()),
            minute(decision.madeAt()),
            id(decision.id()),
            note);
  }

  private void write(Page page, List<ClaimAnchor> anchors, RecordContents contents) {
    for (ClaimAnchor anchor : anchors) {
      Optional<SourceDocument> document = contents.document(anchor.document());
      Optional<Claim> claim = contents.claim(anchor);
      if (document.isEmpty() || claim.isEmpty()) {
        page.line(
            2,
            4,
            Words.of(
                Style.CAUTION,
                "a claim that the record does not have now, on the words \u201c%s\u201d; the decision waits for it"
                    .formatted(anchor.evidence().quote())));
        continue;
      }
      page.line(2, 4, claims.headline(claim.get(), document.get().text()));
      page.line(
          6,
          Words.of(
              Style.FAINT, "told by " + document.get().publisher().orElse(document.get().name())));
    }
  }

  private static String id(String id) {
    return id.substring(0, Math.min(ID_SHOWN, id.length()));
  }

  /** {@code 1 October 2025 12:00 UTC}. */
  public static String minute(Instant instant) {
    return MINUTE.format(instant);
  }

  /** What was done: {@code accepted}. */
  public static String deed(Decision.Kind kind) {
    return switch (kind) {
      case MERGE -> "put together";
      case SPLIT -> "took apart";
      case ACCEPT -> "accepted";
      case REJECT -> "rejected";
      case NOTE -> "noted";
      case WITHDRAW -> "withdrew";
    };
  }
}
