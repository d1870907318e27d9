package org.readout.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.claim.Act;
import org.readout.claim.ActType;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.EngagementForm;
import org.readout.claim.Evidence;
import org.readout.claim.Office;
import org.readout.claim.Participant;
import org.readout.claim.Party;
import org.readout.claim.PlaceName;
import org.readout.claim.PloverVocabulary;
import org.readout.claim.Reality;
import org.readout.claim.Undertaking;
import org.readout.knowledge.KnowledgeBase;
import org.readout.knowledge.OfficeEntry;
import org.readout.record.ClaimLink;
import org.readout.record.EngagementEntry;
import org.readout.text.ContentHash;
import org.readout.text.Span;

/** The event that follows from an engagement. */
final class EngagementEvents {

  private static final Set<String> RESIDENT = Set.of("ambassador", "charge-d-affaires", "consul");

  private final KnowledgeBase knowledge;
  private final PloverVocabulary vocabulary;
  private final ActorCoding coding;

  EngagementEvents(KnowledgeBase knowledge, PloverVocabulary vocabulary, ActorCoding coding) {
    this.knowledge = knowledge;
    this.vocabulary = vocabulary;
    this.coding = coding;
  }

  /**
   * What an engagement is to PLOVER: a meeting, the word that there will be one, or its refusal.
   */
  private static ActType type(Reality reality) {
    return switch (reality) {
      case OCCURRED, ONGOING, BACKGROUND, HYPOTHETICAL, DENIED, NEGATED -> ActType.CONSULT;
      case SCHEDULED, PROPOSED -> ActType.AGREE;
      case REFUSED, CANCELLED -> ActType.REJECT;
    };
  }

  /** Acts that say what an event of a type would say, or by which a plan is no agreement yet. */
  private static Set<ActType> tellingTheSame(ActType type) {
    return switch (type) {
      case AGREE -> Set.of(ActType.AGREE, ActType.REQUEST, ActType.REJECT);
      case REJECT -> Set.of(ActType.REJECT, ActType.SANCTION);
      default -> Set.of(type);
    };
  }

  /**
   * Acts told in a sentence that tells of the engagement, between some of its parties, after which
   * nothing is left to say of it.
   */
  List<Claim> actsOf(EngagementEntry entry, Map<String, Claim> claims) {
    Set<ActType> types = tellingTheSame(type(entry.reality()));
    Set<String> sides = sides(entry.parties().stream().map(Party::actor));
    return claims.values().stream()
        .filter(claim -> claim.content() instanceof Act act && types.contains(act.type()))
        .filter(claim -> tells(entry, claim, claims))
        .filter(
            claim -> {
              Act act = (Act) claim.content();
              return sides(
                      Stream.concat(act.actors().stream(), act.recipients().stream())
                          .map(Participant::actor))
                  .stream()
                  .anyMatch(sides::contains);
            })
        .toList();
  }

  /** Whether a claim rests on a sentence that the engagement rests on. */
  private static boolean tells(EngagementEntry entry, Claim claim, Map<String, Claim> claims) {
    Evidence words = claim.evidence().get(0);
    return of(entry, claims).stream()
        .map(told -> told.evidence().get(0))
        .anyMatch(
            told -> told.document().equals(words.document()) && told.span().overlaps(words.span()));
  }

  private static List<Claim> of(EngagementEntry entry, Map<String, Claim> claims) {
    return entry.claims().stream()
        .map(ClaimLink::claim)
        .flatMap(id -> Optional.ofNullable(claims.get(id)).stream())
        .toList();
  }

  private static Set<String> sides(Stream<Actor> actors) {
    Set<String> sides = new LinkedHashSet<>();
    actors.forEach(actor -> sides.add(actor.polity().label()));
    return sides;
  }

  CodedEvent event(
      EngagementEntry entry, Map<String, Claim> claims, Optional<LocalDate> published) {
    ActType type = type(entry.reality());
    List<Party> visitors = inRole(entry, Party.Role.VISITOR);
    List<Party> hosts = inRole(entry, Party.Role.HOST);
    boolean visit = !visitors.isEmpty() && !hosts.isEmpty() && type != ActType.REJECT;
    List<Party> sides =
        entry.parties().stream().filter(party -> party.role() != Party.Role.MEDIATOR).toList();
    List<Party> actors = visit ? visitors : sides.isEmpty() ? entry.parties() : sides;
    List<Party> recipients = visit ? hosts : List.of();
    if (type == ActType.REJECT) {
      Set<String> refusing = refusing(entry, claims);
      List<Party> no = sides.stream().filter(side -> refusing.contains(label(side))).toList();
      if (!no.isEmpty()) {
        actors = no;
        recipients = sides.stream().filter(side -> !refusing.contains(label(side))).toList();
      }
    }
    List<String> modes =
        switch (type) {
          case CONSULT -> consultModes(entry, visit);
          case REJECT -> List.of("meet");
          default -> List.of();
        };
    List<Claim> told = of(entry, claims);
    // The first claim that sees it as the entry does tells of it, the others besides.
    Claim telling =
        told.stream()
            .min(
                Comparator.comparing((Claim claim) -> claim.reality() != entry.reality())
                    .thenComparing(claim -> claim.evidence().get(0).span()))
            .orElseThrow();
    return new CodedEvent(
        ContentHash.of(entry.id() + " as an event"),
        type,
        modes,
        contexts(entry, telling),
        actors.stream().map(party -> coded(party, telling)).toList(),
        recipients.stream().map(party -> coded(party, telling)).toList(),
        recipients.isEmpty() && sides(actors.stream().map(Party::actor)).size() > 1,
        entry.reality(),
        isOfResidentAmbassador(entry),
        EventDate.of(entry.when(), isNamed(told), type != ActType.CONSULT, published),
        entry.place(),
        Optional.empty(),
        evidence(telling, told),
        telling.attribution(),
        telling.derivation().rules(),
        List.of(),
        vocabulary.score(type, modes),
        Optional.of(entry.form()));
  }

  private static boolean isNamed(List<Claim> told) {
    return told.stream()
        .anyMatch(claim -> ((Engagement) claim.content()).when().evidence().isPresent());
  }

  /** A side with its codes and, where the telling sentence names it, its words there. */
  private EventActor coded(Party party, Claim telling) {
    Evidence sentence = telling.evidence().get(0);
    Optional<Span> words =
        ((Engagement) telling.content())
            .parties().stream()
                .filter(told -> label(told).equals(label(party)))
                .flatMap(told -> told.words().stream())
                .filter(sentence.span()::contains)
                .findFirst();
    String name =
        words
            .map(span -> span.shift(-sentence.span().start()).in(sentence.quote()))
            .orElseGet(party.actor()::label);
    return coding.of(party.actor(), List.of(), name, words);
  }

  private static List<Evidence> evidence(Claim telling, Collection<Claim> told) {
    Set<Evidence> evidence = new LinkedHashSet<>(telling.evidence());
    told.forEach(claim -> evidence.addAll(claim.evidence()));
    return List.copyOf(evidence);
  }

  private static List<Party> inRole(EngagementEntry entry, Party.Role role) {
    return entry.parties().stream().filter(party -> party.role() == role).toList();
  }

  private static String label(Party party) {
    return party.actor().polity().label();
  }

  /** Those of whom the same sentence says that they refuse. */
  private static Set<String> refusing(EngagementEntry entry, Map<String, Claim> claims) {
    Set<String> refusing = new LinkedHashSet<>();
    for (Claim claim : claims.values()) {
      if (claim.content() instanceof Undertaking undertaking
          && undertaking.form() == Undertaking.Form.REFUSED
          && tells(entry, claim, claims)) {
        refusing.addAll(sides(undertaking.by().stream().map(Participant::actor)));
      }
    }
    return refusing;
  }

  private static List<String> consultModes(EngagementEntry entry, boolean visit) {
    if (visit) {
      return List.of("visit");
    }
    List<String> modes = new ArrayList<>();
    EngagementForm.Family family = entry.form().family();
    boolean atADistance =
        family == EngagementForm.Family.CALL || family == EngagementForm.Family.LETTER;
    Set<String> sides =
        sides(
            entry.parties().stream()
                .filter(party -> party.role() != Party.Role.MEDIATOR)
                .map(Party::actor));
    if (atADistance) {
      modes.add("phone");
    }
    if (sides.size() > 2 || (entry.occasion().isPresent() && !atADistance)) {
      modes.add("multilateral");
    }
    Optional<String> country = entry.place().flatMap(PlaceName::country);
    boolean elsewhere =
        modes.isEmpty()
            && country.isPresent()
            && entry.parties().stream()
                .allMatch(party -> party.actor().polity() instanceof ActorRef.Known)
            && !sides.contains(country.get());
    if (elsewhere || !inRole(entry, Party.Role.MEDIATOR).isEmpty()) {
      modes.add("third-party");
    }
    return modes;
  }

  /** Contact between states is diplomacy; what else it is about, offices and words tell. */
  private List<String> contexts(EngagementEntry entry, Claim telling) {
    Set<String> contexts = new LinkedHashSet<>();
    contexts.add("diplomatic");
    roles(entry.parties()).forEach(role -> contexts.addAll(vocabulary.contextsOfRole(role)));
    contexts.addAll(vocabulary.contextsIn(telling.evidence().get(0).quote()));
    return List.copyOf(contexts);
  }

  private static Stream<String> roles(List<Party> parties) {
    return parties.stream()
        .flatMap(party -> party.actor().office().flatMap(Office::role).stream())
        .distinct();
  }

  /**
   * Whether one side is represented by none but envoys who live where the other side is at home.
   */
  private boolean isOfResidentAmbassador(EngagementEntry entry) {
    Set<String> sides = sides(entry.parties().stream().map(Party::actor));
    if (sides.size() != 2) {
      return false;
    }
    for (String side : sides) {
      List<Party> people =
          entry.parties().stream().filter(party -> label(party).equals(side)).toList();
      String other = sides.stream().filter(each -> !each.equals(side)).findFirst().orElseThrow();
      if (people.stream().allMatch(party -> isResident(party.actor(), other, entry.place()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isResident(Actor actor, String host, Optional<PlaceName> place) {
    if (actor.office().flatMap(Office::role).filter(RESIDENT::contains).isEmpty()) {
      return false;
    }
    Optional<String> accredited =
        actor
            .office()
            .flatMap(Office::id)
            .flatMap(knowledge::office)
            .flatMap(OfficeEntry::accreditedTo);
    if (accredited.isPresent()) {
      return accredited.get().equals(host);
    }
    // An envoy of whom no more is known meets the host's officials, unless they meet elsewhere.
    return place.flatMap(PlaceName::country).filter(country -> !country.equals(host)).isEmpty();
  }
}
