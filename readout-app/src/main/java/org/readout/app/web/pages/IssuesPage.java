package org.readout.app.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.readout.app.json.Json;
import org.readout.app.store.Standing;
import org.readout.app.view.Days;
import org.readout.app.view.Vocabulary;
import org.readout.app.web.Answer;
import org.readout.app.web.Frame;
import org.readout.app.web.Route;
import org.readout.app.web.Visit;
import org.readout.knowledge.Issue;

/**
 * {@code /issues}: what is talked about.
 *
 * @param lines the issues of which something is told, those of which most is first
 */
public record IssuesPage(List<Line> lines) {

  /**
   * An issue.
   *
   * @param path of its page
   * @param category the wider subject; may be empty
   * @param claims how many statements, acts and undertakings are on it
   * @param last the day on which the last was published, in words; may be empty
   */
  public record Line(String path, String label, String category, long claims, String last) {}

  /** The pages' addresses. */
  public static List<Route> routes() {
    return List.of(
        Route.page("/issues", IssuesPage::answer), Route.page("/issues/{id}", IssuePage::answer));
  }

  private static Answer answer(Visit visit) {
    List<Standing.OfIssue> issues = visit.contents().lists().issues();
    IssuesPage page = new IssuesPage(issues.stream().map(issue -> line(issue, visit)).toList());
    return new Answer.Page(
        Frame.of(visit, "/issues", "Issues"), "issues", page, () -> twin(issues));
  }

  private static Line line(Standing.OfIssue issue, Visit visit) {
    return new Line(
        path(issue.id()),
        Vocabulary.issue(issue.id()),
        visit.room().knowledge().issue(issue.id()).map(Issue::category).orElse(""),
        issue.claims(),
        issue.last().map(Days::plainly).orElse(""));
  }

  /** The page of the issue with this id. */
  static String path(String id) {
    return "/issues/" + Addresses.encoded(id);
  }

  private static JsonNode twin(List<Standing.OfIssue> issues) {
    ObjectNode node = Json.object();
    node.putArray("issues");
    for (Standing.OfIssue issue : issues) {
      ObjectNode each = node.withArrayProperty("issues").addObject();
      each.put("id", issue.id());
      each.put("label", Vocabulary.issue(issue.id()));
      each.put("claims", issue.claims());
      issue.last().ifPresent(day -> each.put("last", day.toString()));
    }
    return node;
  }
}
