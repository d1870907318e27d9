package org.readout.app.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.readout.app.contents.RecordContents;
import org.readout.app.json.DecisionJson;
import org.readout.app.json.Json;
import org.readout.app.view.ClaimWords;
import org.readout.app.view.Words;
import org.readout.app.web.Answer;
import org.readout.app.web.Frame;
import org.readout.app.web.Quotation;
import org.readout.app.web.Route;
import org.readout.app.web.Visit;
import org.readout.claim.Claim;
import org.readout.record.ClaimAnchor;
import org.readout.record.Decision;
import org.readout.source.SourceDocument;

/**
 * {@code /decisions}: what people decided, the latest first.
 *
 * @param lines those of this part of the list
 * @param total how many there are
 * @param pager where this part stands
 */
public record DecisionsPage(List<Line> lines, long total, Pager pager) {

  private static final int PART = 30;
  private static final int MOST_CLAIMS = 8;

  /**
   * A decision with what it is about.
   *
   * @param decision who decided what, when and why
   * @param claims what it is about
   * @param others from what that is kept apart
   * @param more how many claims more it is about than are shown
   * @param about the decision that it takes back, where it takes one back
   */
  public record Line(
      DecisionLine decision,
      List<Subject> claims,
      List<Subject> others,
      int more,
      Optional<DecisionLine> about) {}

  /**
   * A claim that a decision is about.
   *
   * @param words what it says; empty where the record does not have it now
   * @param quotation the words it rests on; empty where the record does not have their document
   * @param quote the same words, as the decision keeps them
   */
  public record Subject(Words words, Optional<Quotation> quotation, String quote) {}

  /** The page's address. */
  public static List<Route> routes() {
    return List.of(Route.page("/decisions", DecisionsPage::answer));
  }

  private static Answer answer(Visit visit) {
    int from = visit.number("from", 0, 0, 1_000_000);
    List<Decision> all = new ArrayList<>(visit.contents().decisions());
    Collections.reverse(all);
    List<Decision> part = all.stream().skip(from).limit(PART).toList();
    return new Answer.Page(
        Frame.of(visit, "/review", "Decisions"),
        "decisions",
        new DecisionsPage(
            part.stream().map(decision -> line(decision, visit)).toList(),
            all.size(),
            Pager.of(visit, from, PART, part.size(), all.size())),
        () -> twin(part, all.size(), from));
  }

  private static Line line(Decision decision, Visit visit) {
    RecordContents contents = visit.contents();
    Optional<DecisionLine> about =
        decision
            .withdrawn()
            .flatMap(
                id ->
                    contents.decisions().stream().filter(made -> made.id().equals(id)).findFirst())
            .map(made -> DecisionLine.of(made, contents));
    int shown =
        Math.min(decision.claims().size(), MOST_CLAIMS)
            + Math.min(decision.others().size(), MOST_CLAIMS);
    return new Line(
        DecisionLine.of(decision, contents),
        subjects(decision.claims(), visit),
        subjects(decision.others(), visit),
        decision.claims().size() + decision.others().size() - shown,
        about);
  }

  private static List<Subject> subjects(List<ClaimAnchor> anchors, Visit visit) {
    return anchors.stream().limit(MOST_CLAIMS).map(anchor -> subject(anchor, visit)).toList();
  }

  private static Subject subject(ClaimAnchor anchor, Visit visit) {
    Optional<SourceDocument> document = visit.contents().document(anchor.document());
    Optional<Claim> claim = visit.contents().claim(anchor);
    ClaimWords words = new ClaimWords(visit.room().names());
    return new Subject(
        document.isPresent() && claim.isPresent()
            ? words.headline(claim.get(), document.get().text())
            : Words.none(),
        document.map(source -> Quotation.of(anchor.evidence(), source)),
        anchor.evidence().quote());
  }

  private static JsonNode twin(List<Decision> decisions, long total, int from) {
    ObjectNode node = Json.object();
    node.put("total", total);
    node.put("from", from);
    var list = node.putArray("decisions");
    decisions.forEach(decision -> list.add(DecisionJson.write(decision)));
    return node;
  }
}
