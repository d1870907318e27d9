package org.readout.app.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.app.json.Json;
import org.readout.claim.Act;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Claim;
import org.readout.claim.Evidence;
import org.readout.claim.OccasionName;
import org.readout.claim.Office;
import org.readout.claim.Party;
import org.readout.claim.Person;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;
import org.readout.claim.Statement;
import org.readout.claim.Undertaking;
import org.readout.claim.Voice;
import org.readout.record.ClaimLink;
import org.readout.record.EngagementEntry;
import org.readout.record.Entries;
import org.readout.source.Dateline;
import org.readout.source.SourceDocument;
import org.readout.text.SourceText.Boilerplate;

/**
 * The summary format: one flat object a document, for programs that compare what systems find. See
 * docs/formats.md.
 */
public final class SummaryExport {

  private static final int FIRST_WORDS = 8;

  private SummaryExport() {}

  /** The document and what it says. */
  public static ObjectNode of(SourceDocument document, List<Claim> claims) {
    ObjectNode node = Json.object();
    ArrayNode engagements = node.putArray("engagements");
    ArrayNode statements = node.putArray("statements");
    node.set("acts", SummaryActs.of(claims));
    node.set("channels", SummaryChannels.of(claims));
    ArrayNode scheduled = node.putArray("scheduled");
    Set<String> issues = new LinkedHashSet<>();
    for (EngagementEntry entry : entries(document, claims)) {
      Evidence words = words(entry, claims);
      status(entry.reality())
          .ifPresent(status -> engagements.add(engagement(entry, status, words)));
      if (entry.reality() == Reality.SCHEDULED) {
        scheduled.add(scheduled(entry, words));
      }
    }
    SummaryOccasions.addTo(scheduled, claims);
    for (Claim claim : claims) {
      if (claim.content() instanceof Statement statement) {
        statements.add(statement(statement, claim));
        issues.addAll(statement.issues());
      } else if (claim.content() instanceof Act act) {
        issues.addAll(act.issues());
      } else if (claim.content() instanceof Undertaking undertaking) {
        issues.addAll(undertaking.issues());
      }
    }
    ArrayNode named = node.putArray("issues");
    issues.forEach(named::add);
    node.set("document", document(document));
    return node;
  }

  private static List<EngagementEntry> entries(SourceDocument document, List<Claim> claims) {
    return Entries.of(
        claims, document.published().map(day -> Map.of(document.id(), day)).orElse(Map.of()));
  }

  /** The words of the first claim that sees the engagement as the entry does. */
  private static Evidence words(EngagementEntry entry, List<Claim> claims) {
    List<String> told = entry.claims().stream().map(ClaimLink::claim).toList();
    return claims.stream()
        .filter(claim -> told.contains(claim.id()))
        .min(
            Comparator.comparing((Claim claim) -> claim.reality() != entry.reality())
                .thenComparing(claim -> claim.evidence().get(0).span()))
        .orElseThrow()
        .evidence()
        .get(0);
  }

  /** The word for a reality; none for what the text says has not happened. */
  private static Optional<String> status(Reality reality) {
    return switch (reality) {
      case OCCURRED, ONGOING -> Optional.of("held");
      case SCHEDULED -> Optional.of("scheduled");
      case PROPOSED, HYPOTHETICAL -> Optional.of("proposed");
      case REFUSED -> Optional.of("refused");
      case CANCELLED -> Optional.of("cancelled");
      case DENIED -> Optional.of("denied");
      case BACKGROUND -> Optional.of("background");
      case NEGATED -> Optional.empty();
    };
  }

  private static ObjectNode engagement(EngagementEntry engagement, String status, Evidence words) {
    ObjectNode node = Json.object();
    node.put("kind", Json.word(engagement.form()));
    node.put("status", status);
    SummaryDates.put(node, engagement.when());
    node.put("place", engagement.place().map(PlaceName::name).orElse(null));
    node.put("sidelines_of", engagement.occasion().map(OccasionName::name).orElse(null));
    node.put("duration", engagement.duration().orElse(null));
    node.put("main", engagement.main());
    ArrayNode parties = node.putArray("parties");
    for (Party party : engagement.parties()) {
      Actor actor = party.actor();
      parties
          .addObject()
          .put("name", actor.person().map(Person::name).orElse(null))
          .put("office", actor.office().map(Office::title).orElse(null))
          .put("state", state(actor).orElse(null));
    }
    return node.put("text_start", firstWords(words.quote()));
  }

  private static ObjectNode scheduled(EngagementEntry engagement, Evidence words) {
    List<String> parts = new ArrayList<>();
    parts.add(Json.word(engagement.form()).replace('-', ' '));
    engagement.occasion().ifPresent(occasion -> parts.add(occasion.name()));
    engagement.place().ifPresent(place -> parts.add(place.name()));
    ObjectNode node = Json.object().put("what", String.join(", ", parts));
    SummaryDates.put(node, engagement.when());
    return node.put("text_start", firstWords(words.quote()));
  }

  private static ObjectNode statement(Statement statement, Claim claim) {
    Evidence words = claim.evidence().get(0);
    List<String> speakers =
        statement.speakers().stream().map(speaker -> name(speaker, claim)).distinct().toList();
    return Json.object()
        .put("speaker", String.join("; ", speakers))
        .put("state", state(statement.speakers().get(0)).orElse(null))
        .put("verb", statement.verb())
        .put("quote", !statement.quotations().isEmpty())
        .put("about", statement.issues().isEmpty() ? null : String.join(", ", statement.issues()))
        .put("text_start", firstWords(words.quote()));
  }

  /** The person, else what the text calls the one speaker: "Beijing", "US officials". */
  private static String name(Actor speaker, Claim claim) {
    Voice last = claim.attribution().innermost();
    boolean own = last.actor().filter(speaker::equals).isPresent();
    return speaker.person().isEmpty() && own ? last.name() : speaker.label();
  }

  private static Optional<String> state(Actor actor) {
    return actor.polity() instanceof ActorRef.Known known
        ? Optional.of(known.id())
        : Optional.empty();
  }

  private static ObjectNode document(SourceDocument document) {
    ObjectNode node = Json.object();
    node.put("published", document.published().map(Object::toString).orElse(null));
    node.put("dateline", Dateline.in(document.text()).map(Dateline::place).orElse(null));
    node.put("publisher", document.publisher().orElse(null));
    ArrayNode lines = node.putArray("boilerplate");
    for (Boilerplate mark : document.text().boilerplate()) {
      document
          .text()
          .quote(mark.span())
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> lines.add(firstWords(line)));
    }
    return node;
  }

  /** Enough of {@code text} to find it again in its document. */
  static String firstWords(String text) {
    String[] words = text.strip().split("\\s+", FIRST_WORDS + 1);
    return String.join(" ", List.of(words).subList(0, Math.min(FIRST_WORDS, words.length)));
  }
}
