package org.readout.app.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.readout.app.contents.ClaimKind;
import org.readout.app.contents.RecordContents;
import org.readout.app.contents.Selection;
import org.readout.app.contents.SubjectLedger;
import org.readout.app.json.ClaimJson;
import org.readout.app.json.Json;
import org.readout.app.json.LedgerJson;
import org.readout.app.store.ClaimFilter;
import org.readout.app.store.Standing;
import org.readout.app.view.Vocabulary;
import org.readout.app.web.Answer;
import org.readout.app.web.Frame;
import org.readout.app.web.Problem;
import org.readout.app.web.Visit;
import org.readout.ledger.CountedActs;
import org.readout.ledger.Ledger;
import org.readout.ledger.LedgerRules;
import org.readout.ledger.Positions;
import org.readout.ledger.UndertakingLine;
import org.readout.ledger.Undertakings;
import org.readout.record.ToldClaim;

/**
 * {@code /issues/taiwan}: who holds which position on an issue, and what is done about it.
 *
 * @param path its address
 * @param label what it is called
 * @param category the wider subject
 * @param about the state, body or pair asked for; may be empty
 * @param since the first day asked for; may be empty
 * @param until the last day asked for; may be empty
 * @param parts what is told of it
 * @param cut whether there is more than was looked at
 */
public record IssuePage(
    String path,
    String label,
    String category,
    String about,
    String since,
    String until,
    List<Section> parts,
    boolean cut) {

  // Of a great issue the page shows the latest; filters lead to the rest.
  private static final int STATEMENTS = 150;
  private static final int ACTS = 60;
  private static final int UNDERTAKINGS = 150;

  /** Copies the list. */
  public IssuePage {
    parts = List.copyOf(parts);
  }

  /**
   * What is told of an issue.
   *
   * @param claims all of it
   * @param positions by who holds them, who spoke last in front
   */
  record Told(
      List<ToldClaim> claims,
      List<Positions.Line> positions,
      List<ToldClaim> acts,
      List<UndertakingLine> undertakings,
      boolean cut) {}

  static Answer answer(Visit visit) {
    String id = visit.path("id");
    var issue =
        visit.room().knowledge().issue(id).orElseThrow(() -> Problem.notFound(unknown(id, visit)));
    Selection selection = Filters.selection(visit);
    RecordContents contents = visit.contents();
    Told told = told(contents, id, selection, visit);
    Sources sources = new Sources(contents);
    boolean whole = !(selection.subject() instanceof Selection.Everyone);
    IssuePage page =
        new IssuePage(
            IssuesPage.path(id),
            issue.label(),
            issue.category(),
            visit.query("about").orElse(""),
            visit.query("since").orElse(""),
            visit.query("until").orElse(""),
            new IssueParts(visit, IssuesPage.path(id), sources).all(told, whole),
            told.cut());
    return new Answer.Page(
        Frame.of(visit, "/issues", issue.label()),
        "issue",
        page,
        () -> twin(id, selection, told, visit, sources));
  }

  private static Told told(RecordContents contents, String id, Selection selection, Visit visit) {
    ClaimFilter filter = ClaimFilter.of(selection.range()).on(id);
    List<ToldClaim> statements = contents.claims(filter, ClaimKind.STATEMENT, 0, STATEMENTS);
    List<ToldClaim> acts = contents.claims(filter, ClaimKind.ACT, 0, ACTS);
    List<ToldClaim> undertaken = contents.claims(filter, ClaimKind.UNDERTAKING, 0, UNDERTAKINGS);
    List<ToldClaim> all = new ArrayList<>(statements);
    all.addAll(acts);
    all.addAll(undertaken);
    return new Told(
        all,
        Positions.of(statements, LedgerRules.standard()).stream()
            .filter(line -> line.issue().equals(id))
            .sorted(
                Comparator.comparing((Positions.Line line) -> line.latest().told(), ToldClaim.ORDER)
                    .reversed())
            .toList(),
        acts,
        Undertakings.of(undertaken, LedgerRules.standard(), visit.room().knowledge()),
        statements.size() == STATEMENTS
            || acts.size() == ACTS
            || undertaken.size() == UNDERTAKINGS);
  }

  private static String unknown(String id, Visit visit) {
    List<String> most =
        visit.contents().lists().issues().stream()
            .limit(3)
            .map(Standing.OfIssue::id)
            .map(other -> other + " (" + Vocabulary.issue(other) + ")")
            .toList();
    return "Readout has no issue \"%s\".%s The list of issues in the menu has all that are told of."
        .formatted(
            id, most.isEmpty() ? "" : " There are, for one, " + String.join(", ", most) + ".");
  }

  private static JsonNode twin(
      String id, Selection selection, Told told, Visit visit, Sources sources) {
    RecordContents contents = visit.contents();
    LedgerJson json =
        new LedgerJson(
            SubjectLedger.ids(selection.subject()),
            visit.today(),
            selection.since(),
            contents.documentCount(),
            told.claims(),
            sources::publisher);
    Ledger ledger =
        new Ledger(
            visit.today(),
            List.of(),
            told.undertakings(),
            told.positions(),
            List.of(),
            List.of(),
            new CountedActs(List.of(), 0),
            List.of());
    json.positions(ledger);
    json.undertakings(ledger);
    ObjectNode node = json.node();
    node.put("issue", id);
    node.set("acts", Json.array());
    for (ToldClaim act : told.acts()) {
      contents
          .document(act.claim().document())
          .ifPresent(
              document ->
                  node.withArrayProperty("acts")
                      .add(ClaimJson.write(act.claim(), document.text())));
    }
    return node;
  }
}
