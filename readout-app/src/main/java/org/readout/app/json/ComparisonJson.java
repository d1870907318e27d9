package org.readout.app.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.account.Account;
import org.readout.account.Comparison;
import org.readout.account.Particular;
import org.readout.account.Point;
import org.readout.account.Row;
import org.readout.account.Teller;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.Evidence;
import org.readout.source.SourceDocument;

/** Accounts side by side, as the JSON format has them. See docs/formats.md. */
public final class ComparisonJson {

  private ComparisonJson() {}

  /**
   * The comparison as an object.
   *
   * @param rows those of its rows that are asked for
   * @param documents those in which the accounts stand, by id
   * @param lookedAt how many documents tell of the engagement
   */
  public static ObjectNode write(
      Comparison comparison, List<Row> rows, Map<String, SourceDocument> documents, int lookedAt) {
    ObjectNode node = Json.object().put("engagement", comparison.entry().id());
    node.put("documents_looked_at", lookedAt);
    ArrayNode accounts = node.putArray("accounts");
    for (Account account : comparison.accounts()) {
      ObjectNode written = accounts.addObject();
      teller(written, account.teller());
      written.set(
          "documents",
          Json.nodes(
              account.documents().stream()
                  .flatMap(id -> Optional.ofNullable(documents.get(id)).stream())
                  .toList(),
              DocumentJson::particulars));
    }
    node.set("no_account_of", Json.texts(comparison.unheard()));
    node.set("particulars", Json.nodes(comparison.particulars(), ComparisonJson::particular));
    node.set("contradictions", ContradictionJson.write(comparison.contradictions()));
    List<Row> all = comparison.rows();
    ArrayNode written = node.putArray("rows");
    for (int place = 0; place < all.size(); place++) {
      Row row = all.get(place);
      if (rows.contains(row)) {
        ObjectNode each = written.addObject().put("number", place + 1);
        each.put("kind", Json.word(row.kind()));
        each.set("points", Json.nodes(row.points(), ComparisonJson::point));
        ArrayNode elsewhere = each.putArray("elsewhere");
        comparison
            .elsewhere(row)
            .forEach(
                (issue, others) -> {
                  ArrayNode numbers = elsewhere.addObject().put("issue", issue).putArray("rows");
                  others.forEach(other -> numbers.add(all.indexOf(other) + 1));
                });
      }
    }
    return node;
  }

  private static void teller(ObjectNode node, Teller teller) {
    node.put("kind", Json.word(teller.kind()));
    Json.put(node, "of", teller.polity());
    Json.put(node, "told_by", teller.publisher());
  }

  private static ObjectNode particular(Particular particular) {
    ObjectNode node = Json.object().put("about", Json.word(particular.about()));
    node.put("claim", particular.claim().id());
    Engagement engagement = (Engagement) particular.claim().content();
    switch (particular.about()) {
      case DAY -> node.set("when", WhenJson.write(engagement.when()));
      case PLACE -> PlaceJson.put(node, engagement.place());
      case OCCASION ->
          engagement.occasion().ifPresent(occasion -> node.put("name", occasion.name()));
      case DURATION -> Json.put(node, "duration", engagement.duration());
      case PARTICIPANT ->
          particular.person().ifPresent(person -> node.set("person", ActorJson.write(person)));
    }
    ArrayNode tellers = node.putArray("told_in");
    particular.tellers().forEach(teller -> teller(tellers.addObject(), teller));
    return node;
  }

  private static ObjectNode point(Point point) {
    ObjectNode node = Json.object();
    teller(node.putObject("account"), point.teller());
    node.put("document", point.document());
    Json.put(node, "published", point.published());
    if (point.superseded()) {
      node.put("superseded_by", point.page());
    }
    node.set("words", Json.nodes(point.words(), ComparisonJson::words));
    node.set("claims", Json.texts(point.claims().stream().map(Claim::id).toList()));
    return node;
  }

  private static ObjectNode words(Evidence words) {
    return Json.object()
        .put("start", words.span().start())
        .put("end", words.span().end())
        .put("quote", words.quote());
  }
}
