package org.readout.app.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.readout.ledger.Ledger;
import org.readout.ledger.RelationSeries;
import org.readout.record.ToldClaim;

/** The ledgers of a state or a pair in plain language, each a section of one page. */
public final class LedgerView {

  private final LedgerLines lines;
  private final LedgerChannels channels;
  private final LedgerUndertakings undertakings;
  private final LedgerPositions positions;
  private final LedgerCalendar calendar;
  private final LedgerOfficials officials;
  private final LedgerRelations relations;
  private final LedgerEngagements engagements;

  /**
   * A view.
   *
   * @param names what people and states are called
   * @param issues what an issue is called, by its id
   * @param publishers what to call whoever published a document, by its id
   */
  public LedgerView(
      Names names, UnaryOperator<String> issues, Function<String, Optional<String>> publishers) {
    this.lines = new LedgerLines(names, publishers);
    this.channels = new LedgerChannels(lines);
    this.undertakings = new LedgerUndertakings(lines);
    this.positions = new LedgerPositions(lines, names, issues);
    this.calendar = new LedgerCalendar(lines, names);
    this.officials = new LedgerOfficials(lines);
    this.relations = new LedgerRelations(lines);
    this.engagements = new LedgerEngagements(lines, names);
  }

  /** {@code China and the United States}, as inside a sentence. */
  public String name(List<String> subject) {
    return lines.polities(subject);
  }

  /**
   * Writes whose ledgers these are and what they rest on.
   *
   * @param documents how many documents were looked at
   * @param claims what they say of the subject
   */
  public void heading(
      Page page,
      List<String> subject,
      LocalDate day,
      Optional<LocalDate> since,
      long documents,
      List<ToldClaim> claims) {
    String name = name(subject);
    page.line(
        0,
        Words.of(
            Style.STRONG,
            name.startsWith("the ") ? "The " + name.substring("the ".length()) : name));
    page.line(0, 0, Words.of(Style.FAINT, LedgerBasis.words(day, since, documents, claims)));
  }

  /** Writes the channel board. */
  public void channels(Page page, Ledger ledger, boolean pair) {
    channels.write(page, ledger.channels(), pair);
  }

  /** Writes who owes whom what. */
  public void undertakings(Page page, Ledger ledger) {
    undertakings.write(page, ledger.undertakings(), ledger.day());
  }

  /** Writes who said what on which issue. */
  public void positions(Page page, Ledger ledger) {
    positions.write(page, ledger.positions());
  }

  /** Writes what is next. */
  public void calendar(Page page, Ledger ledger, List<ToldClaim> claims) {
    calendar.write(
        page,
        ledger.calendar(),
        ledger.day(),
        LedgerBasis.published(claims).stream().max(LocalDate::compareTo));
  }

  /** Writes who speaks and acts for the states. */
  public void officials(Page page, Ledger ledger) {
    officials.write(page, ledger.officials());
  }

  /** Writes the course of relations. */
  public void relations(Page page, Ledger ledger, RelationSeries series) {
    relations.write(page, ledger.acts(), series);
  }

  /** Writes the engagements. */
  public void engagements(Page page, Ledger ledger, List<ToldClaim> claims) {
    Map<String, ToldClaim> byId = new HashMap<>();
    claims.forEach(told -> byId.put(told.claim().id(), told));
    engagements.write(page, ledger.engagements(), byId);
  }
}
