package org.readout.app.view;

import java.util.List;
import java.util.Optional;
import org.readout.claim.Act;
import org.readout.claim.ChannelNotice;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.Occasion;
import org.readout.claim.Statement;
import org.readout.claim.Undertaking;
import org.readout.record.EngagementEntry;
import org.readout.text.SourceText;

/** Any claim in plain language, and who says so. */
public final class ClaimWords {

  private final Names names;
  private final EngagementWords engagements;
  private final StatementWords statements;
  private final ActWords acts;
  private final UndertakingWords undertakings;
  private final ChannelWords channels;
  private final OccasionWords occasions;
  private final AttributionWords attributions;

  /** Words that call people and states by {@code names}. */
  public ClaimWords(Names names) {
    this.names = names;
    this.engagements = new EngagementWords(names);
    this.statements = new StatementWords(names);
    this.acts = new ActWords(names);
    this.undertakings = new UndertakingWords(names);
    this.channels = new ChannelWords(names);
    this.occasions = new OccasionWords(names);
    this.attributions = new AttributionWords(names);
  }

  /**
   * What the claim says, in one line.
   *
   * @param text the text of its document
   */
  public Words headline(Claim claim, SourceText text) {
    return headline(claim, text, names.roll());
  }

  /** The same, where those on {@code roll} were named before. */
  Words headline(Claim claim, SourceText text, Names.Roll roll) {
    if (claim.content() instanceof Engagement engagement) {
      return engagements.headline(engagement, claim.reality()).and(bracketed(claim));
    }
    if (claim.content() instanceof Statement statement) {
      Words words = statements.headline(statement, claim.reality(), roll);
      String verbatim = StatementWords.verbatim(statement, text);
      words =
          verbatim.isEmpty()
              ? words.and(" (reported)")
              : words.and(": ").and(Style.QUOTED, verbatim);
      return words.and(bracketed(claim));
    }
    if (claim.content() instanceof Act act) {
      return acts.headline(List.of(act), claim.reality(), text, roll).and(bracketed(claim));
    }
    if (claim.content() instanceof Undertaking undertaking) {
      return undertakings.headline(undertaking, claim.reality(), text, roll).and(bracketed(claim));
    }
    if (claim.content() instanceof ChannelNotice notice) {
      return channels.headline(notice, claim.reality()).and(bracketed(claim));
    }
    if (claim.content() instanceof Occasion occasion) {
      return occasions.headline(occasion, claim.reality()).and(bracketed(claim));
    }
    throw new IllegalArgumentException("no words for " + claim.content().getClass());
  }

  /**
   * What several claims of one engagement together say, in one line.
   *
   * @param told the claims, of one document
   */
  Words headline(EngagementEntry entry, List<Claim> told) {
    return engagements.headline(entry).and(bracketed(told));
  }

  /** What several claims of one act together say, in one line. */
  Words headline(ToldActs told, SourceText text, Names.Roll roll) {
    return acts.headline(told.acts(), told.reality(), text, roll).and(bracketed(told.claims()));
  }

  /** Where one of the claims is the publisher's own word, so is the whole. */
  private Words bracketed(List<Claim> told) {
    List<String> voices =
        told.stream().flatMap(claim -> saidBy(claim).stream()).distinct().toList();
    boolean cited = told.stream().allMatch(claim -> saidBy(claim).isPresent());
    return cited && !voices.isEmpty()
        ? Words.of(Style.FAINT, " [" + String.join("; ", voices) + "]")
        : Words.none();
  }

  /** A roll of all who take part in {@code entries}. */
  Names.Roll rollOf(List<EngagementEntry> entries) {
    Names.Roll roll = names.roll();
    entries.forEach(entry -> entry.parties().forEach(party -> roll.note(party.actor())));
    return roll;
  }

  private Words bracketed(Claim claim) {
    return saidBy(claim)
        .map(voices -> Words.of(Style.FAINT, " [" + voices + "]"))
        .orElse(Words.none());
  }

  /** Who says so, where that is not the publisher in its own name. */
  Optional<String> saidBy(Claim claim) {
    return Optional.of(attributions.of(claim)).filter(voices -> !voices.isEmpty());
  }
}
