package org.readout.app.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.app.contents.RecordContents;
import org.readout.app.json.ClaimJson;
import org.readout.app.json.Json;
import org.readout.app.store.ActFacets;
import org.readout.app.view.ActParts;
import org.readout.app.view.Days;
import org.readout.app.web.Answer;
import org.readout.app.web.Frame;
import org.readout.app.web.Quotation;
import org.readout.app.web.Route;
import org.readout.app.web.Visit;
import org.readout.claim.Act;
import org.readout.claim.ActType;
import org.readout.claim.PloverVocabulary;
import org.readout.claim.Reality;
import org.readout.record.ToldClaim;

/**
 * {@code /events}: who did what to whom, as PLOVER codes it.
 *
 * @param rows the acts of this part of the table
 * @param total how many there are
 * @param pager where this part stands
 * @param facets ways to narrow the table
 * @param about the state, body or pair asked for; may be empty
 * @param since the first day asked for; may be empty
 * @param until the last day asked for; may be empty
 * @param hidden what else is asked for
 * @param whole the table with nothing asked for, where something is
 */
public record EventsPage(
    List<Row> rows,
    long total,
    Pager pager,
    List<Facet> facets,
    String about,
    String since,
    String until,
    List<Hidden> hidden,
    Optional<String> whole) {

  private static final int PART = 50;

  /**
   * An act.
   *
   * @param day in words
   * @param said whether that is the day of publication, for the act has none
   * @param type in PLOVER's word
   * @param meaning of the type
   * @param manner modes, in words
   * @param contexts in PLOVER's words
   */
  public record Row(
      String day,
      boolean said,
      String actor,
      String recipient,
      String type,
      String meaning,
      String manner,
      String contexts,
      String reality,
      boolean real,
      Optional<Quotation> quotation) {}

  /** A field of a form that is not seen. */
  public record Hidden(String name, String value) {}

  /** The page's address, and those of its exports. */
  public static List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.add(Route.page("/events", EventsPage::answer));
    routes.addAll(EventExports.routes());
    return List.copyOf(routes);
  }

  private static Answer answer(Visit visit) {
    ActsAsked asked = ActsAsked.of(visit);
    int from = visit.number("from", 0, 0, 1_000_000);
    RecordContents contents = visit.contents();
    List<ToldClaim> acts = contents.lists().acts(asked.filter(), from, PART);
    ActFacets counts = contents.lists().facets(asked.filter());
    Sources sources = new Sources(contents);
    ActParts parts = new ActParts(visit.room().names());
    EventsPage page =
        new EventsPage(
            acts.stream().map(told -> row(told, parts, sources)).toList(),
            counts.total(),
            Pager.of(visit, from, PART, acts.size(), counts.total()),
            facets(visit, asked, counts),
            visit.query("about").orElse(""),
            visit.query("since").orElse(""),
            visit.query("until").orElse(""),
            ActsAsked.hidden(visit),
            visit.here().contains("?") ? Optional.of("/events") : Optional.empty());
    return new Answer.Page(
        Frame.of(visit, "/events", "Events").with(EventExports.links(visit, counts.total())),
        "events",
        page,
        () -> twin(acts, counts, from, contents));
  }

  private static Row row(ToldClaim told, ActParts parts, Sources sources) {
    Act act = (Act) told.claim().content();
    boolean said = act.when().firstDay().isEmpty();
    Reality reality = told.claim().reality();
    return new Row(
        said ? told.published().map(Days::plainly).orElse("day not known") : Days.of(act.when()),
        said,
        parts.actors(act),
        parts.recipients(act),
        act.type().name(),
        PloverVocabulary.standard().meaning(act.type()),
        String.join(", ", ActParts.modes(act)),
        String.join(", ", act.contexts()),
        ActParts.reality(reality),
        reality == Reality.OCCURRED || reality == Reality.ONGOING,
        sources.quotation(told));
  }

  private static List<Facet> facets(Visit visit, ActsAsked asked, ActFacets counts) {
    PloverVocabulary vocabulary = PloverVocabulary.standard();
    Facet.Naming<String> polities =
        Facet.Naming.plain(id -> id, id -> visit.room().knowledge().nameOf(id));
    return List.of(
            Facet.byCount(
                question(visit, "Type of act", "type", words(asked.types())),
                counts.types(),
                new Facet.Naming<ActType>(Json::word, ActType::name, vocabulary::meaning)),
            Facet.ordered(
                question(visit, "Quad class", "quad", words(asked.quadClass())),
                counts.types().entrySet().stream()
                    .collect(
                        Collectors.groupingBy(
                            entry -> entry.getKey().quadClass(),
                            Collectors.summingLong(entry -> entry.getValue()))),
                Facet.Naming.<Integer>plain(
                    String::valueOf, each -> each + " " + ActParts.quadClass(each)),
                Comparator.naturalOrder()),
            Facet.byCount(
                question(visit, "How real", "reality", words(asked.filter().realities())),
                counts.realities(),
                Facet.Naming.<Reality>plain(Json::word, ActParts::reality)),
            Facet.byCount(
                question(visit, "Who did it", "actor", words(asked.filter().actor())),
                counts.actors(),
                polities),
            Facet.byCount(
                question(visit, "To whom", "recipient", words(asked.filter().recipient())),
                visit.contents().lists().recipients(asked.filter()),
                polities),
            Facet.ordered(
                question(visit, "Year", "year", words(asked.year())),
                counts.years(),
                Facet.Naming.<Integer>plain(String::valueOf, String::valueOf),
                Collections.reverseOrder()))
        .stream()
        .filter(facet -> !facet.values().isEmpty())
        .toList();
  }

  private static Facet.Question question(
      Visit visit, String label, String name, Set<String> asked) {
    return new Facet.Question(label, name, visit.here(), asked);
  }

  private static Set<String> words(Optional<?> asked) {
    return asked.map(value -> Set.of(value.toString())).orElse(Set.of());
  }

  private static <E extends Enum<E>> Set<String> words(Set<E> asked) {
    return asked.stream().map(Json::word).collect(Collectors.toSet());
  }

  private static JsonNode twin(
      List<ToldClaim> acts, ActFacets counts, int from, RecordContents contents) {
    ObjectNode node = Json.object();
    node.put("total", counts.total());
    node.put("from", from);
    ObjectNode types = node.putObject("types");
    counts.types().forEach((type, number) -> types.put(Json.word(type), number));
    ObjectNode realities = node.putObject("realities");
    counts.realities().forEach((reality, number) -> realities.put(Json.word(reality), number));
    node.putArray("acts");
    for (ToldClaim told : acts) {
      contents
          .document(told.claim().document())
          .ifPresent(
              document ->
                  node.withArrayProperty("acts")
                      .add(ClaimJson.write(told.claim(), document.text())));
    }
    return node;
  }
}
