package org.readout.app.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.readout.app.contents.Selection;
import org.readout.app.contents.Subjects;
import org.readout.app.json.Json;
import org.readout.app.store.Standing;
import org.readout.app.view.Days;
import org.readout.app.web.Answer;
import org.readout.app.web.Frame;
import org.readout.app.web.Route;
import org.readout.app.web.Visit;
import org.readout.knowledge.State;
import org.readout.record.Pair;

/**
 * {@code /pairs}: the pairs of which most is told, and a form for any two.
 *
 * @param pairs the pairs of this part of the list
 * @param sinceWords of which time, to be put behind "going on"; empty for all times
 * @param times the times that can be asked for
 * @param one the first of the two that were chosen
 * @param other the second
 * @param problem why those are not two, where they are not
 * @param names what states are called, to choose from
 * @param pager where this part stands
 */
public record PairsPage(
    List<PairLine> pairs,
    String sinceWords,
    List<Section.Link> times,
    String one,
    String other,
    Optional<String> problem,
    List<String> names,
    Pager pager) {

  private static final int PART = 40;
  private static final List<Integer> YEARS = List.of(1, 5);

  /** Copies the lists. */
  public PairsPage {
    pairs = List.copyOf(pairs);
    times = List.copyOf(times);
    names = List.copyOf(names);
  }

  /** The page's address. */
  public static List<Route> routes() {
    return List.of(Route.page("/pairs", PairsPage::answer));
  }

  private static Answer answer(Visit visit) {
    Optional<String> one = visit.query("one");
    Optional<String> other = visit.query("other");
    Optional<String> problem = Optional.empty();
    if (one.isPresent() || other.isPresent()) {
      try {
        return new Answer.Elsewhere(
            SubjectPage.address(
                chosen(one.or(() -> other).orElseThrow(), other.or(() -> one), visit)));
      } catch (IllegalArgumentException wrong) {
        problem = Optional.of(String.valueOf(wrong.getMessage()));
      }
    }
    Optional<LocalDate> since = visit.day("since");
    int from = visit.number("from", 0, 0, 1_000_000);
    // One more than is shown tells whether there are more; how many in all would have to be
    // counted.
    List<Standing.OfPair> found =
        visit.contents().lists().pairs(since.map(YearMonth::from), from, PART + 1L);
    List<Standing.OfPair> shown = found.subList(0, Math.min(PART, found.size()));
    PairsPage page =
        new PairsPage(
            PairLine.of(shown, visit),
            since.map(day -> " since " + Days.plainly(day)).orElse(""),
            times(visit),
            one.orElse(""),
            other.orElse(""),
            problem,
            visit.room().knowledge().states().stream().map(State::name).sorted().toList(),
            Pager.of(visit, from, PART, shown.size(), from + (long) found.size()));
    return new Answer.Page(
        Frame.of(visit, "/pairs", "Relations"), "pairs", page, () -> twin(shown, from));
  }

  /** The two, or the one where the same stands twice or alone. */
  private static Selection.Subject chosen(String one, Optional<String> other, Visit visit) {
    String first = id(one, visit);
    String second = id(other.orElse(one), visit);
    return first.equals(second)
        ? new Selection.Alone(first)
        : new Selection.Between(new Pair(first, second));
  }

  private static String id(String words, Visit visit) {
    Selection.Subject subject = Subjects.subject(words, visit.room().knowledge());
    if (subject instanceof Selection.Alone alone) {
      return alone.id();
    }
    throw new IllegalArgumentException(
        "\"%s\" names two. Write one state or body in each field.".formatted(words));
  }

  private static List<Section.Link> times(Visit visit) {
    LocalDate month = visit.today().withDayOfMonth(1);
    List<Section.Link> times = new java.util.ArrayList<>();
    times.add(new Section.Link("/pairs", "All times"));
    for (int years : YEARS) {
      times.add(
          new Section.Link(
              "/pairs?since=" + month.minusYears(years),
              years == 1 ? "The last year" : "The last " + years + " years"));
    }
    return times;
  }

  private static JsonNode twin(List<Standing.OfPair> pairs, int from) {
    ObjectNode node = Json.object();
    node.put("from", from);
    pairs.forEach(pair -> node.withArrayProperty("pairs").add(write(pair)));
    return node;
  }

  /** A pair and how much is told of it. */
  static ObjectNode write(Standing.OfPair standing) {
    ObjectNode written = Json.object();
    written.putArray("pair").add(standing.pair().one()).add(standing.pair().other());
    written.put("engagements", standing.engagements());
    written.put("acts", standing.acts());
    standing.last().ifPresent(day -> written.put("last", day.toString()));
    ObjectNode months = written.putObject("months");
    standing.months().forEach((month, count) -> months.put(month.toString(), count));
    return written;
  }
}
