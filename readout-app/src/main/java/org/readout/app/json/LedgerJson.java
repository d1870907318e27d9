package org.readout.app.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.readout.claim.ChannelNotice;
import org.readout.claim.Engagement;
import org.readout.claim.Undertaking;
import org.readout.claim.When;
import org.readout.ledger.CalendarLine;
import org.readout.ledger.ChannelLine;
import org.readout.ledger.Ledger;
import org.readout.ledger.Official;
import org.readout.ledger.Positions;
import org.readout.ledger.RelationSeries;
import org.readout.ledger.UndertakingLine;
import org.readout.ledger.WordingChange;
import org.readout.record.ClaimLink;
import org.readout.record.EngagementEntry;
import org.readout.record.ToldClaim;

/** The ledgers of a state or a pair as one object. See docs/formats.md. */
public final class LedgerJson {

  private final Map<String, ToldClaim> claims = new HashMap<>();
  private final ObjectNode node = Json.object();
  private final Function<String, Optional<String>> publishers;

  /**
   * An object with no ledger in it yet.
   *
   * @param subject ids of the state, or of the two of a pair
   * @param documents how many documents were looked at
   * @param claims what they say of the subject
   * @param publishers who published a document, by its id
   */
  public LedgerJson(
      List<String> subject,
      LocalDate day,
      Optional<LocalDate> since,
      long documents,
      Collection<ToldClaim> claims,
      Function<String, Optional<String>> publishers) {
    this.publishers = publishers;
    claims.forEach(told -> this.claims.put(told.claim().id(), told));
    node.set("subject", Json.texts(subject));
    node.put("as_of", day.toString());
    Json.put(node, "since", since);
    node.put("documents", documents);
    node.put("telling", claims.stream().map(told -> told.claim().document()).distinct().count());
  }

  /** The object with all that was put in. */
  public ObjectNode node() {
    return node;
  }

  /** Puts in all ledgers. */
  public void all(Ledger ledger, RelationSeries series) {
    channels(ledger);
    calendar(ledger);
    undertakings(ledger);
    positions(ledger);
    engagements(ledger);
    officials(ledger);
    relations(ledger, series);
  }

  /** Puts in the channel board. */
  public void channels(Ledger ledger) {
    node.set("channels", Json.nodes(ledger.channels(), this::channel));
  }

  private ObjectNode channel(ChannelLine line) {
    ObjectNode written = Json.object();
    written.putArray("sides").add(line.sides().one()).add(line.sides().other());
    written.put("form", Json.word(line.kind()));
    line.now().ifPresent(stage -> written.put("standing", Json.word(stage.standing())));
    written.set(
        "history",
        Json.nodes(
            line.history(),
            stage -> {
              ObjectNode each = Json.object().put("standing", Json.word(stage.standing()));
              put(each, "since", stage.since());
              each.set("evidence", evidence(stage.told()));
              return each;
            }));
    written.set(
        "requests",
        Json.nodes(
            line.requests(),
            told -> {
              ChannelNotice notice = (ChannelNotice) told.claim().content();
              ObjectNode each =
                  Json.object()
                      .put("status", Json.word(notice.status()))
                      .put("name", notice.name());
              each.set("evidence", evidence(List.of(told)));
              return each;
            }));
    written.set(
        "uses",
        Json.nodes(
            line.uses(),
            use -> {
              ObjectNode each = Json.object();
              put(each, "when", use.when());
              Json.put(each, "engagement", use.entry());
              each.set("evidence", evidence(use.told()));
              return each;
            }));
    return written;
  }

  /** Puts in who owes whom what. */
  public void undertakings(Ledger ledger) {
    node.set(
        "undertakings", Json.nodes(ledger.undertakings(), line -> undertaking(line, ledger.day())));
  }

  private ObjectNode undertaking(UndertakingLine line, LocalDate day) {
    ObjectNode written = Json.object().put("sort", Json.word(line.sort()));
    written.set("owing", Json.texts(line.owing()));
    written.set("owed", Json.texts(line.owed()));
    written.put("deed", line.deed());
    put(written, "due", line.due());
    written.put("standing", Json.word(line.standing()));
    written.put("disputed", line.disputed());
    written.put("due_unheard", line.isDueUnheard(day));
    written.set(
        "steps",
        Json.nodes(
            line.steps(),
            step ->
                Json.object()
                    .put("form", Json.word(((Undertaking) step.told().claim().content()).form()))
                    .put("standing", Json.word(step.standing()))
                    .put("changed", step.changed())
                    .set("evidence", evidence(List.of(step.told())))));
    return written;
  }

  /** Puts in who said what on which issue. */
  public void positions(Ledger ledger) {
    node.set("positions", Json.nodes(ledger.positions(), this::position));
  }

  private ObjectNode position(Positions.Line line) {
    ObjectNode written = Json.object().put("issue", line.issue());
    written.set("holders", Json.texts(line.holders()));
    written.set(
        "statements",
        Json.nodes(
            line.statements(),
            position -> {
              ObjectNode each =
                  Json.object()
                      .put("reality", Json.word(position.told().claim().reality()))
                      .put("words", position.words());
              position.change().ifPresent(change -> each.set("change", change(change)));
              each.set("evidence", evidence(List.of(position.told())));
              return each;
            }));
    return written;
  }

  private static ObjectNode change(WordingChange change) {
    ObjectNode written = Json.object().put("from", change.since().claim().id());
    written.set("dropped", Json.texts(change.dropped()));
    written.set("added", Json.texts(change.added()));
    return written;
  }

  /** Puts in what is next. */
  public void calendar(Ledger ledger) {
    node.set("calendar", Json.nodes(ledger.calendar(), this::ahead));
  }

  private ObjectNode ahead(CalendarLine line) {
    ObjectNode written = Json.object();
    put(written, "when", line.when());
    written.put("firmness", Json.word(line.firmness()));
    if (line.matter() instanceof CalendarLine.Contact contact) {
      written.put("engagement", contact.entry().id());
      written.put("form", Json.word(contact.entry().form()));
    } else if (line.matter() instanceof CalendarLine.Due due) {
      written.set("owing", Json.texts(due.undertaking().owing()));
      written.set("owed", Json.texts(due.undertaking().owed()));
      written.put("deed", due.undertaking().deed());
    } else if (line.matter() instanceof CalendarLine.Gathering gathering) {
      written.put("name", gathering.name());
      written.put("form", Json.word(gathering.kind()));
      Json.put(written, "series", gathering.series());
      Json.put(written, "edition", gathering.edition());
      PlaceJson.put(written, gathering.place());
      written.set("participants", Json.nodes(gathering.participants(), ActorJson::write));
    }
    written.set("evidence", evidence(line.told()));
    return written;
  }

  /** Puts in who speaks and acts for the states. */
  public void officials(Ledger ledger) {
    node.set("officials", Json.nodes(ledger.officials(), this::official));
  }

  private ObjectNode official(Official official) {
    ObjectNode written = Json.object().put("polity", official.polity());
    ObjectNode person = written.putObject("person");
    Json.put(person, "id", official.person().id());
    person.put("name", official.person().name());
    written.set(
        "offices",
        Json.nodes(
            official.offices(),
            held -> {
              ObjectNode each = Json.object();
              held.office()
                  .ifPresent(
                      office -> {
                        each.put("title", office.title());
                        Json.put(each, "role", office.role());
                      });
              Json.put(each, "first", held.first());
              Json.put(each, "last", held.last());
              each.set("evidence", evidence(held.told()));
              return each;
            }));
    written.set(
        "counterparts",
        Json.nodes(
            official.counterparts(),
            other -> {
              ObjectNode each = Json.object().put("polity", other.polity());
              Json.put(each, "name", other.name());
              return each.put("times", other.times());
            }));
    return written;
  }

  /** Puts in the engagements. */
  public void engagements(Ledger ledger) {
    node.set("engagements", Json.nodes(ledger.engagements(), this::engagement));
  }

  private ObjectNode engagement(EngagementEntry entry) {
    ObjectNode written =
        EngagementJson.write(
            new Engagement(
                entry.form(),
                entry.parties(),
                entry.when(),
                entry.place(),
                entry.occasion(),
                entry.duration(),
                entry.main()));
    written.remove("kind");
    written.put("id", entry.id());
    written.put("reality", Json.word(entry.reality()));
    written.set(
        "evidence",
        evidence(
            entry.claims().stream()
                .map(ClaimLink::claim)
                .map(claims::get)
                .filter(Objects::nonNull)
                .toList()));
    return written;
  }

  /** Puts in the course of relations. */
  public void relations(Ledger ledger, RelationSeries series) {
    ObjectNode written = node.putObject("relations").put("by", Json.word(series.step()));
    written.set("periods", Json.nodes(series.periods(), LedgerJson::period));
    series.whole().ifPresent(whole -> written.set("whole", period(whole)));
    written.put("undated", ledger.acts().undated());
    written.set(
        "acts",
        Json.nodes(
            ledger.acts().acts(),
            act -> {
              ObjectNode each =
                  Json.object()
                      .put("day", act.day().toString())
                      .put("type", Json.word(act.type()))
                      .put("quad_class", act.type().quadClass())
                      .put("from", act.from())
                      .put("to", act.to())
                      .put("mutual", act.mutual());
              Json.put(each, "engagement", act.entry());
              each.set("evidence", evidence(act.told()));
              return each;
            }));
  }

  private static ObjectNode period(RelationSeries.Period period) {
    ObjectNode written =
        Json.object()
            .put("first", period.first().toString())
            .put("last", period.last().toString())
            .put("verbal_cooperation", period.of(1))
            .put("material_cooperation", period.of(2))
            .put("verbal_conflict", period.of(3))
            .put("material_conflict", period.of(4));
    period
        .balance()
        .ifPresent(
            balance ->
                written
                    .putObject("balance")
                    .put("value", balance.value())
                    .put("low", balance.low())
                    .put("high", balance.high()));
    written.set(
        "counts",
        Json.nodes(
            period.counts(),
            count ->
                Json.object()
                    .put("quad_class", count.quadClass())
                    .put("from", count.from())
                    .put("to", count.to())
                    .put("mutual", count.mutual())
                    .put("count", count.count())));
    return written;
  }

  private ArrayNode evidence(List<ToldClaim> told) {
    return Json.nodes(
        told,
        each -> {
          ObjectNode written =
              Json.object()
                  .put("claim", each.claim().id())
                  .put("document", each.claim().document());
          Json.put(written, "publisher", publishers.apply(each.claim().document()));
          Json.put(written, "published", each.published());
          return written.put("quote", each.claim().evidence().get(0).quote());
        });
  }

  /** Without the places of words, which mean nothing outside their document. */
  private static void put(ObjectNode written, String field, When when) {
    if (!(when instanceof When.Unknown)) {
      ObjectNode day = WhenJson.write(when);
      day.remove(List.of("evidence", "anchor"));
      written.set(field, day);
    }
  }
}
