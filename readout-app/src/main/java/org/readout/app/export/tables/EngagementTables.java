package org.readout.app.export.tables;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.app.export.tables.Rows.ConflictRow;
import org.readout.app.export.tables.Rows.EngagementPartyRow;
import org.readout.app.export.tables.Rows.EngagementReportRow;
import org.readout.app.export.tables.Rows.EngagementRow;
import org.readout.app.export.tables.Rows.MergeRow;
import org.readout.app.json.Json;
import org.readout.app.view.EngagementWords;
import org.readout.app.view.Names;
import org.readout.claim.Actor;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.OccasionName;
import org.readout.claim.Office;
import org.readout.claim.Party;
import org.readout.claim.Person;
import org.readout.claim.PlaceName;
import org.readout.record.ClaimLink;
import org.readout.record.Conflict;
import org.readout.record.EngagementEntry;
import org.readout.record.Merge;

/** The tables of engagements. */
final class EngagementTables {

  private final List<EngagementEntry> entries;
  private final Map<String, Claim> claims;
  private final Names names;
  private final EngagementWords words;

  EngagementTables(List<EngagementEntry> entries, Map<String, Claim> claims, Names names) {
    this.entries = entries;
    this.claims = claims;
    this.names = names;
    this.words = new EngagementWords(names);
  }

  Table<EngagementRow> engagements() {
    return new Table<>("engagements", EngagementRow.class, entries.stream().map(this::engagement));
  }

  List<Table<?>> all() {
    return List.of(
        engagements(),
        new Table<>(
            "engagement_parties",
            EngagementPartyRow.class,
            each(EngagementEntry::parties, this::party)),
        new Table<>(
            "engagement_reports",
            EngagementReportRow.class,
            each(EngagementEntry::claims, this::report)),
        new Table<>("merges", MergeRow.class, each(EngagementEntry::merges, this::merge)),
        new Table<>(
            "conflicts", ConflictRow.class, each(EngagementEntry::conflicts, this::conflict)));
  }

  /** A row for each part of each entry. */
  private <P, R> Stream<R> each(
      Function<EngagementEntry, List<P>> parts, BiFunction<EngagementEntry, Integer, R> row) {
    return entries.stream()
        .flatMap(
            entry ->
                IntStream.range(0, parts.apply(entry).size())
                    .mapToObj(position -> row.apply(entry, position)));
  }

  private EngagementRow engagement(EngagementEntry entry) {
    return new EngagementRow(
        entry.id(),
        Json.word(entry.form()),
        Json.word(entry.reality()),
        words.headline(entry).toString(),
        Values.or(entry.when().firstDay()),
        Values.or(entry.when().lastDay()),
        Values.precision(entry.when()),
        Values.or(entry.place().map(PlaceName::name)),
        Values.or(entry.place().flatMap(PlaceName::id)),
        Values.or(entry.place().flatMap(PlaceName::country)),
        Values.or(entry.occasion().map(OccasionName::name)),
        Values.or(entry.occasion().flatMap(OccasionName::series)),
        Values.or(entry.occasion().flatMap(OccasionName::edition)),
        Values.or(entry.duration()),
        entry.main(),
        entry.claims().size(),
        (int) entry.claims().stream().map(ClaimLink::document).distinct().count());
  }

  private EngagementPartyRow party(EngagementEntry entry, int position) {
    Party party = entry.parties().get(position);
    Actor actor = party.actor();
    return new EngagementPartyRow(
        entry.id(),
        position,
        Json.word(party.role()),
        Values.polity(actor.polity()),
        names.polity(actor.polity()),
        Values.candidates(actor.polity()),
        Values.or(actor.person().flatMap(Person::id)),
        Values.or(actor.person().map(Person::name)),
        Values.or(actor.office().flatMap(Office::id)),
        Values.or(actor.office().map(Office::title)),
        Values.or(actor.office().flatMap(Office::role)));
  }

  private EngagementReportRow report(EngagementEntry entry, int position) {
    ClaimLink link = entry.claims().get(position);
    Claim claim = claims.get(link.claim());
    if (claim == null || !(claim.content() instanceof Engagement told)) {
      throw new IllegalStateException(
          "engagement " + entry.id() + " rests on " + link.claim() + ", which is not exported");
    }
    return new EngagementReportRow(
        entry.id(),
        position,
        link.claim(),
        link.document(),
        Json.word(told.form()),
        Json.word(claim.reality()),
        Values.or(told.when().firstDay()),
        Values.or(told.when().lastDay()),
        Values.precision(told.when()),
        Values.or(told.place().map(PlaceName::name)));
  }

  private MergeRow merge(EngagementEntry entry, int position) {
    Merge merge = entry.merges().get(position);
    return new MergeRow(entry.id(), position, merge.claim(), merge.other(), merge.reason());
  }

  private ConflictRow conflict(EngagementEntry entry, int position) {
    Conflict conflict = entry.conflicts().get(position);
    return new ConflictRow(
        entry.id(),
        position,
        Json.word(conflict.about()),
        conflict.claim(),
        conflict.other(),
        conflict.sentence());
  }
}
