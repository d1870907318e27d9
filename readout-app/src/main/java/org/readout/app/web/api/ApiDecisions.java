package org.readout.app.web.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.readout.app.decide.Deciding;
import org.readout.app.decide.UndecidableException;
import org.readout.app.json.DecisionJson;
import org.readout.app.json.Json;
import org.readout.app.web.Answer;
import org.readout.app.web.Problem;
import org.readout.app.web.Visit;
import org.readout.claim.Claim;
import org.readout.record.Decision;
import org.readout.record.EngagementEntry;

/** What people decided, and what a program decides in the name of its user. */
final class ApiDecisions {

  private static final int LONGEST_NOTE = 10_000;
  private static final int LONGEST_WORD = 40;
  private static final List<String> FIELDS = List.of("decision", "claims", "engagements", "note");
  private static final int MADE = 201;

  private ApiDecisions() {}

  /** All of them, the latest first. */
  static Answer list(Visit visit) {
    List<Decision> all = new ArrayList<>(visit.contents().decisions());
    Collections.reverse(all);
    Part part = Part.of(visit);
    return part.answer(
        visit,
        "decisions",
        all.stream().skip(part.from()).limit(part.wanted()).toList(),
        Optional.of((long) all.size()),
        DecisionJson::write);
  }

  /** Decides. */
  static Answer decide(Visit visit) {
    Body body = Body.of(visit, FIELDS);
    Decision.Kind kind;
    try {
      kind = Json.constant(Decision.Kind.class, body.text("decision", LONGEST_WORD).orElse(""));
    } catch (IllegalArgumentException wrong) {
      throw Problem.notUnderstood("decision: " + wrong.getMessage() + ".");
    }
    Deciding deciding = deciding(visit);
    String note = body.text("note", LONGEST_NOTE).orElse("");
    List<String> claims = body.ids("claims");
    List<String> engagements = body.ids("engagements");
    try {
      return keep(
          visit,
          switch (kind) {
            case MERGE -> deciding.merge(entries(visit, engagements), note);
            case SPLIT -> {
              if (engagements.size() != 1) {
                throw Problem.notUnderstood(
                    "A split has one engagement, and the claims that do not belong to it.");
              }
              yield deciding.split(
                  entries(visit, engagements).get(0), new LinkedHashSet<>(claims), note);
            }
            case ACCEPT, REJECT, NOTE -> deciding.judge(kind, claims(visit, claims), note);
            case WITHDRAW ->
                throw Problem.notUnderstood(
                    "A decision is withdrawn at /api/v1/decisions/{id}/withdraw.");
          });
    } catch (UndecidableException cannot) {
      throw Problem.notUnderstood(String.valueOf(cannot.getMessage()));
    }
  }

  /** Takes a decision back. */
  static Answer withdraw(Visit visit) {
    Body body = Body.of(visit, List.of("note"));
    String id = visit.path("id");
    Decision earlier =
        visit.contents().decisions().stream()
            .filter(decision -> decision.id().equals(id))
            .findFirst()
            .orElseThrow(() -> Problem.notFound("There is no decision with this id."));
    if (visit.contents().withdrawalOf(earlier).isPresent()) {
      throw new Problem(409, "Done already", "This decision is withdrawn already.");
    }
    return keep(
        visit, deciding(visit).withdraw(earlier, body.text("note", LONGEST_NOTE).orElse("")));
  }

  private static Deciding deciding(Visit visit) {
    return Deciding.of(visit.store(), visit.visitor().name(), visit.room().clock());
  }

  private static Answer keep(Visit visit, Decision decision) {
    visit.store().addDecision(decision);
    return new Answer.Json(MADE, DecisionJson.write(decision));
  }

  private static List<Claim> claims(Visit visit, List<String> ids) {
    if (ids.isEmpty()) {
      throw Problem.notUnderstood("Name the claims: \"claims\": [\"ID\"].");
    }
    return ids.stream()
        .map(
            id ->
                visit.store().claimsCalled(id).stream()
                    .filter(claim -> claim.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> Problem.notFound("There is no claim " + id + ".")))
        .toList();
  }

  private static List<EngagementEntry> entries(Visit visit, List<String> ids) {
    if (ids.isEmpty()) {
      throw Problem.notUnderstood("Name the engagements: \"engagements\": [\"ID\"].");
    }
    return ids.stream().map(id -> ApiRoutes.entry(visit, id)).toList();
  }
}
