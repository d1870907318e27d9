package org.readout.app.view;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.readout.claim.ChannelNotice;
import org.readout.claim.Undertaking;
import org.readout.ledger.CalendarLine;
import org.readout.ledger.ChannelLine;
import org.readout.ledger.CountedAct;
import org.readout.ledger.CountedActs;
import org.readout.ledger.Official;
import org.readout.ledger.Positions;
import org.readout.ledger.RelationSeries;
import org.readout.ledger.UndertakingLine;
import org.readout.record.Pair;
import org.readout.record.ToldClaim;

/** The lines of ledgers in plain language, each with what it rests on, for whoever sets them. */
public final class LedgerWords {

  private final LedgerLines lines;
  private final LedgerChannels channels;
  private final LedgerUndertakings undertakings;
  private final LedgerPositions positions;
  private final LedgerCalendar calendar;
  private final LedgerOfficials officials;
  private final LedgerRelations relations;
  private final ClaimWords claims;
  private final Names.Roll roll;

  /**
   * Words that call people and states by {@code names}, in full where they first stand in a
   * position and shortly after that: for one page.
   *
   * @param issues what an issue is called, by its id
   * @param publishers what to call whoever published a document, by its id
   */
  public LedgerWords(
      Names names, UnaryOperator<String> issues, Function<String, Optional<String>> publishers) {
    this.lines = new LedgerLines(names, publishers);
    this.channels = new LedgerChannels(lines);
    this.undertakings = new LedgerUndertakings(lines);
    this.positions = new LedgerPositions(lines, names, issues);
    this.calendar = new LedgerCalendar(lines, names);
    this.officials = new LedgerOfficials(lines);
    this.relations = new LedgerRelations(lines);
    this.claims = new ClaimWords(names);
    this.roll = names.roll();
  }

  /** {@code China}. */
  public String polity(String id) {
    return lines.polity(id);
  }

  /** {@code China and the United States}, as inside a sentence. */
  public String polities(Collection<String> ids) {
    return lines.polities(ids);
  }

  /** {@code China and the United States}, to begin a line. */
  public String pair(Pair pair) {
    String name = lines.polities(List.of(pair.one(), pair.other()));
    return name.startsWith("the ") ? "The " + name.substring("the ".length()) : name;
  }

  /**
   * A line of the channel board.
   *
   * @param pair whether the two need not be named
   */
  public ToldLine channel(ChannelLine line, boolean pair) {
    return channels.line(line, pair);
  }

  /** What a kind of channel is called: {@code crisis line}. */
  public static String kind(ChannelNotice.Kind kind) {
    return ChannelWords.kind(kind);
  }

  /** How an undertaking stands: {@code taken on}; empty where nothing says. */
  public static String standing(Undertaking.Standing standing) {
    return LedgerUndertakings.standing(standing);
  }

  /** Channels, those spoken of or used last in front. */
  public static List<ChannelLine> newestFirst(List<ChannelLine> board) {
    return LedgerChannels.newestFirst(board);
  }

  /** An undertaking as it stands on {@code day}. */
  public ToldLine undertaking(UndertakingLine line, LocalDate day) {
    return undertakings.line(line, day);
  }

  /** Something to come, seen from {@code day}. */
  public ToldLine ahead(CalendarLine line, LocalDate day) {
    return calendar.line(line, day);
  }

  /** The issue of which somebody spoke last in front, its holders together. */
  public static List<List<Positions.Line>> byIssue(List<Positions.Line> all) {
    return LedgerPositions.byIssue(all);
  }

  /** Who holds a position. */
  public String holders(Positions.Line line) {
    return positions.holders(line);
  }

  /** Who said it and how the words differ from those said before; the words are its ground. */
  public ToldLine position(Positions.Position position) {
    return positions.line(position, roll);
  }

  /** A person, the offices held then, and whom the person met. */
  public ToldLine official(Official official) {
    return officials.line(official);
  }

  /** What the course of relations counted. */
  public ToldLine counted(CountedAct act) {
    return relations.line(act);
  }

  /** Who did how much towards whom, of most in front. */
  public List<String> directions(RelationSeries.Period whole) {
    return relations.directions(whole);
  }

  /** How many acts are not counted, where there are any. */
  public static Optional<Words> undated(CountedActs counted) {
    return LedgerRelations.undated(counted);
  }

  /** How acts are counted and the balance is made. */
  public static String formula() {
    return LedgerRelations.FORMULA;
  }

  /** Whose word a claim is, where it is not its publisher's own. */
  public Optional<String> saidBy(ToldClaim told) {
    return claims.saidBy(told.claim());
  }

  /** Of several that tell of one thing, the one that says most of its day. */
  public static ToldClaim telling(List<ToldClaim> told) {
    return LedgerLines.telling(told);
  }
}
