package org.readout.app.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.app.json.Json;
import org.readout.app.picture.NetworkPicture;
import org.readout.app.picture.Picture;
import org.readout.app.store.Standing;
import org.readout.app.view.Days;
import org.readout.app.view.Names;
import org.readout.app.web.Answer;
import org.readout.app.web.Frame;
import org.readout.app.web.Route;
import org.readout.app.web.Visit;
import org.readout.claim.ActorRef;
import org.readout.record.Pair;

/**
 * {@code /states}: the states and bodies of which something is told.
 *
 * @param network who is in contact with whom, where anybody is
 * @param lines one a state or body, those of which most is told first
 */
public record StatesPage(Optional<Picture> network, List<Line> lines) {

  private static final int PAIRS_DRAWN = 150;

  /**
   * A state or body.
   *
   * @param path its page
   * @param name what it is called
   * @param engagements in how many it is a side
   * @param acts how many it did or were done to it
   * @param last the last day of an engagement; empty where none is known
   */
  public record Line(String path, String name, long engagements, long acts, String last) {}

  /** Copies the list. */
  public StatesPage {
    lines = List.copyOf(lines);
  }

  /** The page's address. */
  public static List<Route> routes() {
    return List.of(Route.page("/states", StatesPage::answer));
  }

  private static Answer answer(Visit visit) {
    List<Standing.OfState> states = visit.contents().lists().states();
    Names names = visit.room().names();
    return new Answer.Page(
        Frame.of(visit, "/pairs", "States and bodies"),
        "states",
        new StatesPage(
            network(
                "Who is in contact with whom",
                visit.contents().lists().pairs(Optional.empty(), 0, PAIRS_DRAWN),
                names),
            states.stream().map(state -> line(state, names)).toList()),
        () -> twin(states));
  }

  /** The network of {@code pairs}, where there is an engagement between two of them. */
  static Optional<Picture> network(String title, List<Standing.OfPair> pairs, Names names) {
    Map<Pair, Integer> counts = new HashMap<>();
    pairs.stream()
        .filter(pair -> pair.engagements() > 0)
        .forEach(pair -> counts.put(pair.pair(), Math.toIntExact(pair.engagements())));
    return counts.isEmpty()
        ? Optional.empty()
        : Optional.of(NetworkPicture.of(title, counts, id -> names.polity(new ActorRef.Known(id))));
  }

  private static Line line(Standing.OfState state, Names names) {
    return new Line(
        "/states/" + Addresses.encoded(state.id()),
        names.polity(new ActorRef.Known(state.id())),
        state.engagements(),
        state.acts(),
        state.last().map(Days::plainly).orElse(""));
  }

  private static JsonNode twin(List<Standing.OfState> states) {
    ObjectNode node = Json.object();
    for (Standing.OfState state : states) {
      ObjectNode written =
          Json.object()
              .put("polity", state.id())
              .put("engagements", state.engagements())
              .put("acts", state.acts());
      state.last().ifPresent(day -> written.put("last", day.toString()));
      node.withArrayProperty("states").add(written);
    }
    return node;
  }
}
