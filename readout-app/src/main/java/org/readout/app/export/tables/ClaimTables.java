package org.readout.app.export.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.app.contents.Report;
import org.readout.app.export.Excerpt;
import org.readout.app.export.tables.Rows.ActParticipantRow;
import org.readout.app.export.tables.Rows.ActRow;
import org.readout.app.export.tables.Rows.ChannelRow;
import org.readout.app.export.tables.Rows.ClaimRow;
import org.readout.app.export.tables.Rows.OccasionRow;
import org.readout.app.export.tables.Rows.StatementRow;
import org.readout.app.export.tables.Rows.UndertakingRow;
import org.readout.app.json.ContentJson;
import org.readout.app.json.Json;
import org.readout.app.view.ClaimWords;
import org.readout.app.view.Names;
import org.readout.claim.Act;
import org.readout.claim.Actor;
import org.readout.claim.ChannelNotice;
import org.readout.claim.Claim;
import org.readout.claim.Content;
import org.readout.claim.Occasion;
import org.readout.claim.Office;
import org.readout.claim.Participant;
import org.readout.claim.Person;
import org.readout.claim.PlaceName;
import org.readout.claim.Statement;
import org.readout.claim.Undertaking;
import org.readout.claim.Voice;
import org.readout.record.Concerns;
import org.readout.record.Pair;

/** The table of claims, and one for each kind of them but engagements, which have their own. */
final class ClaimTables {

  private static final Concerns NOBODY = new Concerns(Set.of(), Set.of());

  private final Excerpt excerpt;
  private final Names names;
  private final ClaimWords words;

  ClaimTables(Excerpt excerpt, Names names) {
    this.excerpt = excerpt;
    this.names = names;
    this.words = new ClaimWords(names);
  }

  Table<ClaimRow> claims() {
    return new Table<>("claims", ClaimRow.class, excerpt.reports().stream().flatMap(this::claims));
  }

  List<Table<?>> kinds() {
    return List.of(
        new Table<>("statements", StatementRow.class, each(Statement.class, this::statement)),
        new Table<>("acts", ActRow.class, each(Act.class, this::act)),
        new Table<>("act_participants", ActParticipantRow.class, participants()),
        new Table<>(
            "undertakings", UndertakingRow.class, each(Undertaking.class, this::undertaking)),
        new Table<>("channels", ChannelRow.class, each(ChannelNotice.class, this::channel)),
        new Table<>("occasions", OccasionRow.class, each(Occasion.class, this::occasion)));
  }

  /** A claim where it stands. */
  private record Told<C extends Content>(Claim claim, C content, Report report) {}

  private <C extends Content> Stream<Told<C>> told(Class<C> kind) {
    return excerpt.reports().stream()
        .flatMap(
            report ->
                excerpt.claimsOf(report).stream()
                    .filter(claim -> kind.isInstance(claim.content()))
                    .map(claim -> new Told<>(claim, kind.cast(claim.content()), report)));
  }

  private <C extends Content, R> Stream<R> each(Class<C> kind, BiFunction<Told<C>, C, R> row) {
    return told(kind).map(told -> row.apply(told, told.content()));
  }

  private Stream<ClaimRow> claims(Report report) {
    Map<String, Concerns> concerns = Concerns.of(report.claims());
    return IntStream.range(0, report.claims().size())
        .filter(position -> excerpt.claims().contains(report.claims().get(position).id()))
        .mapToObj(position -> claim(report, position, concerns));
  }

  private ClaimRow claim(Report report, int position, Map<String, Concerns> concerns) {
    Claim claim = report.claims().get(position);
    Concerns concerned = concerns.getOrDefault(claim.id(), NOBODY);
    List<Voice> voices = claim.attribution().voices();
    return new ClaimRow(
        claim.id(),
        claim.document(),
        position,
        ContentJson.write(claim.content()).get("kind").asText(),
        Json.word(claim.reality()),
        words.headline(claim, report.document().text()).toString(),
        Values.or(report.document().publisher()),
        Values.or(report.document().published()),
        Values.joined(voices.stream().skip(1).map(Voice::name).toList()),
        Values.joined(concerned.states().stream().sorted().toList()),
        Values.joined(concerned.pairs().stream().map(Pair::toString).sorted().toList()),
        Values.joined(claim.derivation().rules()),
        Values.joined(claim.derivation().notes()));
  }

  private StatementRow statement(Told<Statement> told, Statement statement) {
    return new StatementRow(
        told.claim().id(),
        told.claim().document(),
        Json.word(told.claim().reality()),
        Values.names(statement.speakers(), names),
        Values.states(statement.speakers()),
        Values.names(statement.addressees(), names),
        Values.states(statement.addressees()),
        statement.verb(),
        !statement.quotations().isEmpty(),
        String.join(
            " ... ",
            statement.quotations().stream().map(told.report().document().text()::quote).toList()),
        Values.joined(statement.issues()));
  }

  private ActRow act(Told<Act> told, Act act) {
    return new ActRow(
        told.claim().id(),
        told.claim().document(),
        Json.word(told.claim().reality()),
        Json.word(act.type()),
        act.type().quadClass(),
        Values.joined(act.modes()),
        Values.joined(act.contexts()),
        act.mutual(),
        Values.or(act.when().firstDay()),
        Values.or(act.when().lastDay()),
        Values.precision(act.when()),
        Values.or(act.place().map(PlaceName::name)),
        Values.or(act.place().flatMap(PlaceName::id)),
        Values.or(act.place().flatMap(PlaceName::country)),
        told.report().document().text().quote(act.trigger()),
        Values.joined(act.issues()));
  }

  private Stream<ActParticipantRow> participants() {
    return told(Act.class)
        .flatMap(
            told -> {
              List<ActParticipantRow> rows = new ArrayList<>();
              rows.addAll(side(told, "actor", told.content().actors()));
              rows.addAll(side(told, "recipient", told.content().recipients()));
              return rows.stream();
            });
  }

  private List<ActParticipantRow> side(
      Told<Act> told, String side, List<Participant> participants) {
    return IntStream.range(0, participants.size())
        .mapToObj(position -> participant(told, side, position, participants.get(position)))
        .toList();
  }

  private ActParticipantRow participant(
      Told<Act> told, String side, int position, Participant participant) {
    Actor actor = participant.actor();
    return new ActParticipantRow(
        told.claim().id(),
        side,
        position,
        Values.polity(actor.polity()),
        names.polity(actor.polity()),
        Values.candidates(actor.polity()),
        Values.or(actor.person().flatMap(Person::id)),
        Values.or(actor.person().map(Person::name)),
        Values.or(actor.office().flatMap(Office::id)),
        Values.or(actor.office().map(Office::title)),
        Values.or(actor.office().flatMap(Office::role)),
        Values.joined(participant.sectors()),
        participant.name(),
        participant.words().start(),
        participant.words().end());
  }

  private UndertakingRow undertaking(Told<Undertaking> told, Undertaking undertaking) {
    List<Actor> by = Values.actors(undertaking.by());
    List<Actor> to = Values.actors(undertaking.to());
    return new UndertakingRow(
        told.claim().id(),
        told.claim().document(),
        Json.word(told.claim().reality()),
        Json.word(undertaking.form()),
        Json.word(undertaking.standing()),
        undertaking.deed(),
        Values.names(by, names),
        Values.states(by),
        Values.names(to, names),
        Values.states(to),
        Values.or(undertaking.due().firstDay()),
        Values.or(undertaking.due().lastDay()),
        Values.precision(undertaking.due()),
        Values.joined(undertaking.issues()));
  }

  private ChannelRow channel(Told<ChannelNotice> told, ChannelNotice notice) {
    return new ChannelRow(
        told.claim().id(),
        told.claim().document(),
        Json.word(told.claim().reality()),
        Json.word(notice.kind()),
        Json.word(notice.status()),
        notice.sides().get(0).label(),
        notice.sides().get(1).label(),
        notice.name(),
        Values.or(notice.since().firstDay()),
        Values.or(notice.since().lastDay()),
        Values.precision(notice.since()));
  }

  private OccasionRow occasion(Told<Occasion> told, Occasion occasion) {
    return new OccasionRow(
        told.claim().id(),
        told.claim().document(),
        Json.word(told.claim().reality()),
        Json.word(occasion.kind()),
        occasion.name(),
        Values.or(occasion.series()),
        Values.or(occasion.edition()),
        Values.or(occasion.when().firstDay()),
        Values.or(occasion.when().lastDay()),
        Values.precision(occasion.when()),
        Values.or(occasion.place().map(PlaceName::name)),
        Values.or(occasion.place().flatMap(PlaceName::id)),
        Values.or(occasion.place().flatMap(PlaceName::country)),
        Values.names(occasion.participants(), names),
        Values.states(occasion.participants()));
  }
}
