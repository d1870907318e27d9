package org.readout.app.web.pages;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.readout.app.contents.RecordContents;
import org.readout.app.json.EntryJson;
import org.readout.app.json.Json;
import org.readout.app.view.Days;
import org.readout.app.view.EngagementWords;
import org.readout.app.view.Words;
import org.readout.app.web.Answer;
import org.readout.app.web.Frame;
import org.readout.app.web.Problem;
import org.readout.app.web.Visit;
import org.readout.record.EngagementEntry;

/**
 * The engagements whose ids begin as the address says, where that is not one alone.
 *
 * @param prefix how they begin
 * @param lines those of them that are shown
 * @param total how many there are
 */
public record FoundEngagement(String prefix, List<Line> lines, int total) {

  private static final int MOST = 50;
  private static final Pattern ID = Pattern.compile("[0-9a-f]{4,64}");

  /** One of them. */
  public record Line(String path, String day, Words words) {}

  /**
   * The page of the engagement that the address names. An id that it had once, or would have had by
   * another report, leads to the address that it has now.
   *
   * @param below what follows the id in the address: empty, or {@code /accounts}
   * @throws Problem when there is no such engagement
   */
  static Answer answer(
      Visit visit, String below, BiFunction<RecordContents, EngagementEntry, Answer> page) {
    String asked = visit.path("id").toLowerCase(Locale.ROOT);
    RecordContents contents = visit.contents();
    List<EngagementEntry> entries = called(contents, asked);
    if (entries.isEmpty()) {
      throw Problem.notFound(
          "The record has no engagement \"%s\", and none ever went by this name in it. It may have been read into another record, or every report of it was rejected or read anew. The list of engagements has what there is."
              .formatted(asked));
    }
    if (entries.size() > 1) {
      return several(visit, asked, below, entries);
    }
    EngagementEntry entry = entries.get(0);
    return entry.id().equals(visit.path("id"))
        ? page.apply(contents, entry)
        : new Answer.Elsewhere(address(visit, "/engagements/" + entry.id() + below));
  }

  /** The engagements whose ids, now or by another report, begin with {@code prefix}. */
  static List<EngagementEntry> called(RecordContents contents, String prefix) {
    return ID.matcher(prefix).matches() ? contents.entriesCalled(prefix) : List.of();
  }

  /** The same page, or its twin, at another path, with the same asked for. */
  private static String address(Visit visit, String path) {
    String here = visit.here();
    int query = here.indexOf('?');
    boolean twin = visit.context().path().endsWith(".json");
    return path + (twin ? ".json" : "") + (query < 0 ? "" : here.substring(query));
  }

  private static Answer several(
      Visit visit, String asked, String below, List<EngagementEntry> entries) {
    EngagementWords words = new EngagementWords(visit.room().names());
    List<Line> lines =
        entries.stream()
            .limit(MOST)
            .map(
                entry ->
                    new Line(
                        "/engagements/" + entry.id() + below,
                        Days.of(entry.when()),
                        words.underItsDay(entry)))
            .toList();
    return new Answer.Page(
        Frame.of(visit, "/engagements", "Which engagement?"),
        "engagements-called",
        new FoundEngagement(asked, lines, entries.size()),
        () -> {
          var node = Json.object().put("total", entries.size());
          var list = node.putArray("engagements");
          entries.stream().limit(MOST).forEach(entry -> list.add(EntryJson.write(entry)));
          return node;
        });
  }
}
