package org.readout.app.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.readout.app.contents.Selection;
import org.readout.app.json.EntryJson;
import org.readout.app.json.Json;
import org.readout.app.view.Days;
import org.readout.app.view.EngagementWords;
import org.readout.app.view.Words;
import org.readout.app.web.Answer;
import org.readout.app.web.Frame;
import org.readout.app.web.Route;
import org.readout.app.web.Visit;
import org.readout.record.EngagementEntry;

/**
 * {@code /engagements}: who met, called or visited whom.
 *
 * @param lines the engagements of this part of the list
 * @param total how many there are
 * @param pager where this part stands
 */
public record EngagementsPage(List<Line> lines, long total, Pager pager) {

  private static final int PART = 50;

  /**
   * An engagement in the list.
   *
   * @param day in words
   * @param newDay whether it is another than that of the line before
   */
  public record Line(String id, String day, boolean newDay, Words words) {}

  /** The page's address. */
  public static List<Route> routes() {
    return List.of(Route.page("/engagements", EngagementsPage::answer));
  }

  private static Answer answer(Visit visit) {
    Selection selection = Filters.selection(visit);
    int from = visit.number("from", 0, 0, 1_000_000);
    List<EngagementEntry> entries =
        visit.contents().entries(selection, from + PART).stream().skip(from).toList();
    long total = visit.contents().entryCount(selection);
    EngagementWords words = new EngagementWords(visit.room().names());
    List<Line> lines = new java.util.ArrayList<>();
    String before = "";
    for (EngagementEntry entry : entries) {
      String day = Days.of(entry.when());
      lines.add(new Line(entry.id(), day, !day.equals(before), words.underItsDay(entry)));
      before = day;
    }
    EngagementsPage page =
        new EngagementsPage(lines, total, Pager.of(visit, from, PART, entries.size(), total));
    return new Answer.Page(
        Frame.of(visit, "/engagements", "Engagements"),
        "engagements",
        page,
        () -> twin(entries, total, from));
  }

  private static JsonNode twin(List<EngagementEntry> entries, long total, int from) {
    ObjectNode node = Json.object();
    node.put("total", total);
    node.put("from", from);
    entries.forEach(entry -> node.withArrayProperty("engagements").add(EntryJson.write(entry)));
    return node;
  }
}
