package org.readout.app.web.api;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.app.contents.ClaimKind;
import org.readout.app.contents.Selection;
import org.readout.app.json.ClaimJson;
import org.readout.app.json.DocumentJson;
import org.readout.app.json.EntryJson;
import org.readout.app.store.ActFilter;
import org.readout.app.store.ClaimFilter;
import org.readout.app.store.Derived;
import org.readout.app.store.EngagementFilter;
import org.readout.app.store.NewDocument;
import org.readout.app.web.Answer;
import org.readout.app.web.Problem;
import org.readout.app.web.Visit;
import org.readout.app.web.pages.Filters;
import org.readout.claim.ActType;
import org.readout.claim.EngagementForm;
import org.readout.claim.Reality;
import org.readout.record.ToldClaim;
import org.readout.source.SourceDocument;

/** Lists of what the record holds. */
final class ApiLists {

  private ApiLists() {}

  /** Documents, the last to come in first. */
  static Answer documents(Visit visit) {
    Part part = Part.of(visit);
    Derived lists = visit.contents().lists();
    List<NewDocument> found = lists.newDocuments(Instant.EPOCH, part.from(), part.wanted());
    return part.answer(
        visit,
        "documents",
        found,
        Optional.of(lists.newDocumentCount(Instant.EPOCH)),
        document -> DocumentJson.particulars(document(visit, document.document())));
  }

  /** Engagements, the latest first. */
  static Answer engagements(Visit visit) {
    EngagementFilter filter =
        EngagementFilter.of(Filters.selection(visit).range())
            .inForms(set(visit, "form", EngagementForm.class))
            .asReal(set(visit, "reality", Reality.class))
            .toldBy(visit.number("told_by", 1, 1, 1_000_000));
    if (isTrue(visit, "main")) {
      filter = filter.onlyMain();
    }
    if (isTrue(visit, "disputed")) {
      filter = filter.onlyDisputed();
    }
    Optional<String> person = visit.query("person");
    filter = person.map(filter::ofPerson).orElse(filter);
    Part part = Part.of(visit);
    Derived lists = visit.contents().lists();
    return part.answer(
        visit,
        "engagements",
        lists.entries(filter, part.from(), part.wanted()),
        Optional.of(lists.facets(filter).total()),
        EntryJson::write);
  }

  /** Acts, the latest first. */
  static Answer events(Visit visit) {
    ActFilter filter =
        ActFilter.of(Filters.selection(visit).range())
            .ofTypes(set(visit, "type", ActType.class))
            .asReal(set(visit, "reality", Reality.class));
    if (visit.query("quad_class").isPresent()) {
      if (visit.query("type").isPresent()) {
        throw Problem.notUnderstood("Ask for type or for quad_class, which is several types.");
      }
      filter = filter.ofQuadClass(visit.number("quad_class", 1, 1, 4));
    }
    if (visit.query("actor").isPresent()) {
      filter = filter.by(alone(visit, "actor"));
    }
    if (visit.query("recipient").isPresent()) {
      filter = filter.to(alone(visit, "recipient"));
    }
    Part part = Part.of(visit);
    Derived lists = visit.contents().lists();
    return claims(
        visit,
        part,
        "events",
        lists.acts(filter, part.from(), part.wanted()),
        Optional.of(lists.facets(filter).total()));
  }

  /** Claims of one kind, the latest published first. */
  static Answer claims(Visit visit) {
    return claims(
        visit,
        visit
            .constant("kind", ClaimKind.class)
            .orElseThrow(
                () ->
                    Problem.notUnderstood(
                        "Say which kind: engagement, statement, act, undertaking, channel or"
                            + " occasion.")),
        "claims");
  }

  /** The same of a kind that the address names. */
  static Answer claims(Visit visit, ClaimKind kind, String name) {
    ClaimFilter filter = ClaimFilter.of(Filters.selection(visit).range());
    filter = visit.query("issue").map(filter::on).orElse(filter);
    Part part = Part.of(visit);
    return claims(
        visit,
        part,
        name,
        visit.contents().claims(filter, kind, part.from(), part.wanted()),
        visit.contents().claimCount(filter, kind));
  }

  private static Answer claims(
      Visit visit, Part part, String name, List<ToldClaim> found, Optional<Long> total) {
    return part.answer(
        visit,
        name,
        found,
        total,
        told ->
            ClaimJson.write(
                told.claim(), document(visit, told.claim().evidence().get(0).document()).text()));
  }

  private static SourceDocument document(Visit visit, String id) {
    return visit.contents().document(id).orElseThrow();
  }

  private static String alone(Visit visit, String name) {
    if (Filters.subject(visit.query(name).orElse(""), visit) instanceof Selection.Alone alone) {
      return alone.id();
    }
    throw Problem.notUnderstood(name + " is one state or body, and not two.");
  }

  private static boolean isTrue(Visit visit, String name) {
    return switch (visit.query(name).orElse("false")) {
      case "true" -> true;
      case "false" -> false;
      default -> throw Problem.notUnderstood(name + " is true or false.");
    };
  }

  private static <E extends Enum<E>> Set<E> set(Visit visit, String name, Class<E> type) {
    return new LinkedHashSet<>(visit.constants(name, type));
  }
}
