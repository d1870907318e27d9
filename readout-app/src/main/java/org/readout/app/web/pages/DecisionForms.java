package org.readout.app.web.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.app.contents.RecordContents;
import org.readout.app.decide.Deciding;
import org.readout.app.decide.UndecidableException;
import org.readout.app.web.Answer;
import org.readout.app.web.Done;
import org.readout.app.web.Problem;
import org.readout.app.web.Role;
import org.readout.app.web.Route;
import org.readout.app.web.Visit;
import org.readout.claim.Claim;
import org.readout.record.ClaimAnchor;
import org.readout.record.ClaimLink;
import org.readout.record.Decision;
import org.readout.record.EngagementEntry;

/**
 * What people decide in the reading room: that engagements are one, or not; that claims are right,
 * or wrong; notes; and that a decision no longer holds.
 */
public final class DecisionForms {

  private static final int LONGEST_NOTE = 4_000;
  private static final int MOST_OTHERS = 50;

  // An id, or an address that ends in one.
  private static final Pattern NAMED =
      Pattern.compile("(?:^|/)([0-9a-fA-F]{4,64})(?:/accounts)?(?:[?#].*)?$");

  private DecisionForms() {}

  /** The addresses of the forms. */
  public static List<Route> routes() {
    return List.of(
        Route.post("/engagements/{id}/decide", Role.REVIEWER, DecisionForms::onEngagement),
        Route.post("/claims/{id}/decide", Role.REVIEWER, DecisionForms::onClaim),
        Route.post("/documents/{id}/decide", Role.REVIEWER, DecisionForms::onDocument),
        Route.post("/decisions/{id}/withdraw", Role.REVIEWER, DecisionForms::withdraw));
  }

  private static Answer onEngagement(Visit visit) {
    EngagementEntry entry = engagement(visit.contents(), visit.path("id"));
    String why = note(visit);
    Deciding deciding = deciding(visit);
    return switch (decision(visit)) {
      case "merge" -> {
        List<EngagementEntry> several = new ArrayList<>(List.of(entry));
        several.addAll(others(visit));
        kept(visit, () -> deciding.merge(several, why));
        yield toEngagement(visit, ids(entry), List.of(entry), Done.MERGED);
      }
      case "split" -> {
        Set<String> out = taken(visit, entry);
        kept(visit, () -> deciding.split(entry, out, why));
        Set<String> rest = new HashSet<>(ids(entry));
        rest.removeAll(out);
        yield toEngagement(visit, rest, List.of(entry), Done.SPLIT);
      }
      default -> {
        Decision.Kind kind = judgement(visit);
        List<Claim> claims = Deciding.claimsOf(visit.store(), entry);
        Optional<String> back = back(visit);
        kept(visit, () -> deciding.judge(kind, claims, why));
        yield back.map(path -> done(path, done(kind)))
            .orElseGet(() -> toEngagement(visit, ids(entry), List.of(entry), done(kind)));
      }
    };
  }

  private static Answer onClaim(Visit visit) {
    Claim claim =
        visit.store().claimsCalled(visit.path("id")).stream()
            .filter(each -> each.id().equals(visit.path("id")))
            .findFirst()
            .orElseThrow(
                () ->
                    Problem.notFound(
                        "The record has no such claim now. Its document may have been read anew: load the page again."));
    List<EngagementEntry> about =
        visit.contents().entriesOf(List.of(claim.document())).stream()
            .filter(entry -> ids(entry).contains(claim.id()))
            .toList();
    Decision.Kind kind = judgement(visit);
    String why = note(visit);
    Optional<String> back = back(visit);
    kept(visit, () -> deciding(visit).judge(kind, List.of(claim), why));
    if (back.isPresent()) {
      return done(back.get(), done(kind));
    }
    Set<String> claims = about.stream().flatMap(e -> ids(e).stream()).collect(Collectors.toSet());
    return about.isEmpty()
        ? done("/documents/" + claim.document(), done(kind))
        : toEngagement(visit, claims, about, done(kind));
  }

  /** All that a document says. */
  private static Answer onDocument(Visit visit) {
    List<Claim> claims = visit.store().claims(visit.path("id"));
    if (claims.isEmpty()) {
      throw Problem.notFound(
          "The record has no such document, or the document says nothing that could be judged.");
    }
    Decision.Kind kind = judgement(visit);
    String why = note(visit);
    String back = back(visit).orElse("/documents/" + visit.path("id"));
    kept(visit, () -> deciding(visit).judge(kind, claims, why));
    return done(back, done(kind));
  }

  private static Answer withdraw(Visit visit) {
    List<Decision> decisions = visit.store().decisions();
    Decision earlier =
        decisions.stream()
            .filter(made -> made.id().equals(visit.path("id")))
            .findFirst()
            .orElseThrow(() -> Problem.notFound("The record has no such decision."));
    String why = note(visit);
    kept(visit, () -> deciding(visit).withdraw(earlier, why));
    Done done = earlier.kind() == Decision.Kind.WITHDRAW ? Done.RESTORED : Done.WITHDRAWN;
    if (visit.form("engagement").isPresent()) {
      Decision about = Deciding.subject(earlier, decisions);
      Set<String> claims =
          about.claims().stream().map(ClaimAnchor::claim).collect(Collectors.toSet());
      List<String> documents =
          about.claims().stream().map(ClaimAnchor::document).distinct().toList();
      return toEngagement(
          visit, claims, RecordContents.asItStands(visit.store()).entriesOf(documents), done);
    }
    return done("/decisions", done);
  }

  private static String decision(Visit visit) {
    return visit
        .form("decision")
        .orElseThrow(() -> Problem.notUnderstood("The form does not say what is decided."));
  }

  private static Decision.Kind judgement(Visit visit) {
    String word = decision(visit);
    return switch (word) {
      case "accept" -> Decision.Kind.ACCEPT;
      case "reject" -> Decision.Kind.REJECT;
      case "note" -> Decision.Kind.NOTE;
      default ->
          throw Problem.notUnderstood(
              "\"%s\" cannot be decided here: accept, reject, note, merge or split."
                  .formatted(word));
    };
  }

  private static String note(Visit visit) {
    String note = visit.form("note").orElse("");
    if (note.length() > LONGEST_NOTE) {
      throw Problem.notUnderstood(
          "The note has %,d characters, and %,d are kept. Shorten it."
              .formatted(note.length(), LONGEST_NOTE));
    }
    return note;
  }

  private static Deciding deciding(Visit visit) {
    return Deciding.of(visit.store(), visit.visitor().name(), visit.room().clock());
  }

  private static void kept(Visit visit, Supplier<Decision> deciding) {
    try {
      Deciding.keep(deciding.get(), visit.store());
    } catch (UndecidableException undecidable) {
      throw new Problem(409, "Nothing was decided", String.valueOf(undecidable.getMessage()));
    } catch (IllegalArgumentException unkept) {
      throw Problem.notUnderstood(String.valueOf(unkept.getMessage()));
    }
  }

  /** The other engagements that are ticked, and those whose ids or addresses are given. */
  private static List<EngagementEntry> others(Visit visit) {
    List<String> named = new ArrayList<>(visit.forms("other"));
    visit
        .form("named")
        .ifPresent(text -> named.addAll(List.of(text.strip().split("[\\s,;]+", MOST_OTHERS))));
    if (named.isEmpty()) {
      throw new Problem(
          409, "Nothing was decided", "Tick the engagements that are the same, or give an id.");
    }
    return named.stream()
        .limit(MOST_OTHERS)
        .map(
            name -> {
              Matcher id = NAMED.matcher(name);
              return engagement(visit.contents(), id.find() ? id.group(1) : name);
            })
        .toList();
  }

  private static EngagementEntry engagement(RecordContents contents, String name) {
    List<EngagementEntry> called =
        FoundEngagement.called(contents, name.toLowerCase(java.util.Locale.ROOT));
    if (called.size() == 1) {
      return called.get(0);
    }
    throw Problem.notFound(
        called.isEmpty()
            ? "\"%s\" is no engagement of this record. Its id stands at the foot of its page, and in its address."
                .formatted(name)
            : "\"%s\" is the beginning of more than one id. Give more of it.".formatted(name));
  }

  /** The claims that are ticked, and all of the engagement in documents that are. */
  private static Set<String> taken(Visit visit, EngagementEntry entry) {
    Set<String> out = new HashSet<>(visit.forms("claim"));
    List<String> documents = visit.forms("document");
    entry.claims().stream()
        .filter(link -> documents.contains(link.document()))
        .map(ClaimLink::claim)
        .forEach(out::add);
    return out;
  }

  private static Set<String> ids(EngagementEntry entry) {
    return entry.claims().stream().map(ClaimLink::claim).collect(Collectors.toSet());
  }

  private static Done done(Decision.Kind kind) {
    return switch (kind) {
      case ACCEPT -> Done.ACCEPTED;
      case REJECT -> Done.REJECTED;
      case NOTE -> Done.NOTED;
      case MERGE -> Done.MERGED;
      case SPLIT -> Done.SPLIT;
      case WITHDRAW -> Done.WITHDRAWN;
    };
  }

  /**
   * The page that the form names to come back to.
   *
   * @throws Problem when it does not lie in the reading room
   */
  private static Optional<String> back(Visit visit) {
    Optional<String> back = visit.form("back").map(path -> path.split("#", 2)[0]);
    try {
      back.ifPresent(Answer.Elsewhere::new);
    } catch (IllegalArgumentException outward) {
      throw Problem.notUnderstood("The form does not lead back into the reading room.");
    }
    return back;
  }

  private static Answer done(String path, Done done) {
    return new Answer.Elsewhere(Addresses.with(path, "done", done.word()));
  }

  /**
   * The engagement that has most of {@code claims} now. What was decided may have given it another
   * id, or left nothing of it.
   */
  private static Answer toEngagement(
      Visit visit, Set<String> claims, List<EngagementEntry> before, Done done) {
    List<String> documents =
        before.stream()
            .flatMap(entry -> entry.claims().stream())
            .map(ClaimLink::document)
            .distinct()
            .toList();
    return RecordContents.asItStands(visit.store()).entriesOf(documents).stream()
        .filter(entry -> ids(entry).stream().anyMatch(claims::contains))
        .max(
            java.util.Comparator.comparing(
                entry -> ids(entry).stream().filter(claims::contains).count()))
        .map(entry -> done("/engagements/" + entry.id(), done))
        .orElseGet(() -> done("/engagements", done));
  }
}
