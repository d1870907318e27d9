package org.readout.conflict;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.EngagementForm;
import org.readout.claim.Evidence;
import org.readout.claim.OccasionName;
import org.readout.claim.Office;
import org.readout.claim.Party;
import org.readout.claim.Person;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;
import org.readout.claim.When;
import org.readout.conflict.Contradiction.About;
import org.readout.conflict.Contradiction.Degree;
import org.readout.record.ClaimLink;
import org.readout.record.Conflict;
import org.readout.record.EngagementEntry;
import org.readout.record.ToldClaim;
import org.readout.text.Span;

/** What the claims of one engagement say differently of its day, place, reality and people. */
final class EntryContradictions {

  private EntryContradictions() {}

  /**
   * Those of {@code entry}.
   *
   * @param claims among them those of the entry
   */
  static List<Contradiction> of(EngagementEntry entry, List<ToldClaim> claims) {
    Map<String, ToldClaim> byId = new HashMap<>();
    claims.forEach(told -> byId.putIfAbsent(told.claim().id(), told));
    List<ToldClaim> telling =
        entry.claims().stream()
            .map(ClaimLink::claim)
            .filter(byId::containsKey)
            .map(byId::get)
            .toList();
    List<Contradiction> found = new ArrayList<>();
    for (Conflict conflict : entry.conflicts()) {
      ToldClaim claim = byId.get(conflict.claim());
      ToldClaim other = byId.get(conflict.other());
      if (claim != null && other != null) {
        found.add(contradiction(conflict.about(), spoken(claim, telling), spoken(other, telling)));
      }
    }

    found.addAll(people(telling));
    return found;
  }

  /** A headline that says in short what somebody denies gives way to who denies it. */
  private static ToldClaim spoken(ToldClaim told, List<ToldClaim> telling) {
    if (told.claim().reality() != Reality.NEGATED) {
      return told;
    }
    return telling.stream()
        .filter(other -> other.claim().document().equals(told.claim().document()))
        .filter(other -> other.claim().reality() == Reality.DENIED)
        .findFirst()
        .orElse(told);
  }

  private static Contradiction contradiction(
      Conflict.About about, ToldClaim claim, ToldClaim second) {
    boolean first = ToldClaim.ORDER.compare(claim, second) < 0;
    ToldClaim one = first ? claim : second;
    ToldClaim other = first ? second : claim;
    return switch (about) {
      case DATE ->
          Sentences.quoting(About.DATE, degreeOfDays(one, other), dated(one), dated(other));
      case PLACE -> Sentences.quoting(About.PLACE, Degree.CONTRADICTS, placed(one), placed(other));
      case OCCASION ->
          Sentences.quoting(About.OCCASION, Degree.CONTRADICTS, gathered(one), gathered(other));
      case REALITY ->
          Sentences.reality(
              About.REALITY, Degree.CONTRADICTS, Saying.whole(one), Saying.whole(other));
    };
  }

  /** Late in the evening in one capital, a call is held on the next day in another. */
  private static Degree degreeOfDays(ToldClaim one, ToldClaim other) {
    EngagementForm.Family family = engagement(one).form().family();
    boolean remote = family == EngagementForm.Family.CALL || family == EngagementForm.Family.LETTER;
    return remote && areBeside(engagement(one).when(), engagement(other).when())
        ? Degree.MAY_NOT_AGREE
        : Degree.CONTRADICTS;
  }

  private static boolean areBeside(When one, When other) {
    return one.firstDay().isPresent()
        && other.firstDay().isPresent()
        && Math.abs(one.firstDay().get().until(other.firstDay().get(), ChronoUnit.DAYS)) == 1;
  }

  private static Saying dated(ToldClaim told) {
    Optional<Span> words = engagement(told).when().evidence();
    return told.claim().evidence().stream()
        .filter(evidence -> words.filter(evidence.span()::contains).isPresent())
        .findFirst()
        .map(evidence -> new Saying(told, evidence, words.orElseThrow()))
        .orElseGet(() -> Saying.whole(told));
  }

  private static Saying placed(ToldClaim told) {
    return named(told, engagement(told).place().map(PlaceName::name));
  }

  private static Saying gathered(ToldClaim told) {
    return named(told, engagement(told).occasion().map(OccasionName::name));
  }

  /** The words of the name where they stand in the quotations, else a whole quotation. */
  private static Saying named(ToldClaim told, Optional<String> name) {
    for (Evidence evidence : told.claim().evidence()) {
      int at = name.map(evidence.quote()::indexOf).orElse(-1);
      if (at >= 0) {
        int start = evidence.span().start() + at;
        return new Saying(told, evidence, Span.of(start, start + name.orElseThrow().length()));
      }
    }
    return Saying.whole(told);
  }

  private static Engagement engagement(ToldClaim told) {
    return (Engagement) told.claim().content();
  }

  /** Kinds of office that one person of a state holds at a time. */
  private static final Set<String> OF_ONE =
      Set.of("head-of-state", "head-of-government", "foreign-minister", "defence-minister");

  /** Two known people in one office, by reports of which neither names both. */
  private static List<Contradiction> people(List<ToldClaim> telling) {
    List<Contradiction> found = new ArrayList<>();
    for (int i = 0; i < telling.size(); i++) {
      for (int j = i + 1; j < telling.size(); j++) {
        for (Party party : engagement(telling.get(i)).parties()) {
          Optional<Party> rival = rival(party, telling.get(i), telling.get(j));
          if (rival.isPresent()) {
            found.add(
                Sentences.quoting(
                    About.PARTICIPANT,
                    Degree.CONTRADICTS,
                    said(telling.get(i), party),
                    said(telling.get(j), rival.get())));
          }
        }
      }
    }
    return found;
  }

  private static Optional<Party> rival(Party party, ToldClaim here, ToldClaim there) {
    Optional<String> person = party.actor().person().flatMap(Person::id);
    Optional<String> role = role(party);
    if (person.isEmpty() || role.filter(OF_ONE::contains).isEmpty() || names(there, person)) {
      return Optional.empty();
    }
    return engagement(there).parties().stream()
        .filter(other -> other.actor().polity().equals(party.actor().polity()))
        .filter(other -> role(other).equals(role))
        .filter(other -> other.actor().person().flatMap(Person::id).isPresent())
        .filter(other -> !names(here, other.actor().person().flatMap(Person::id)))
        .findFirst();
  }

  private static boolean names(ToldClaim told, Optional<String> person) {
    return engagement(told).parties().stream()
        .anyMatch(party -> party.actor().person().flatMap(Person::id).equals(person));
  }

  private static Optional<String> role(Party party) {
    return party.actor().office().flatMap(Office::role);
  }

  private static Saying said(ToldClaim told, Party party) {
    Claim claim = told.claim();
    return claim.evidence().stream()
        .filter(evidence -> party.words().filter(evidence.span()::contains).isPresent())
        .findFirst()
        .map(evidence -> new Saying(told, evidence, party.words().orElseThrow()))
        .orElseGet(() -> Saying.whole(told));
  }
}
