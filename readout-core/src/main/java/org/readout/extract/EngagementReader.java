package org.readout.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.annotate.AnnotatedDocument;
import org.readout.annotate.AnnotatedSentence;
import org.readout.annotate.Mention;
import org.readout.annotate.dates.TimeExpression;
import org.readout.claim.Actor;
import org.readout.claim.Attribution;
import org.readout.claim.Claim;
import org.readout.claim.Derivation;
import org.readout.claim.Engagement;
import org.readout.claim.EngagementForm;
import org.readout.claim.OccasionName;
import org.readout.claim.Party;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;
import org.readout.claim.Voice;
import org.readout.claim.When;
import org.readout.knowledge.KnowledgeBase;
import org.readout.language.Token;
import org.readout.rules.RuleMatch;
import org.readout.text.Span;

/** Reads the engagements of a document. */
final class EngagementReader {

  /** How many sentences after the headline count as the lead. */
  private static final int LEAD = 2;

  private static final int DURATION_REACH = 60;

  private static final Pattern DURATION =
      Pattern.compile(
          "\\b(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|several|half)[ -](?:and-a-half-|half-)?(?:hour|minute|day)s?(?:-long)?\\b",
          Pattern.CASE_INSENSITIVE);

  private final Rulebook rulebook;
  private final Realities realities;
  private final Places places;
  private final Representation representation;

  EngagementReader(Rulebook rulebook, KnowledgeBase knowledge) {
    this.rulebook = rulebook;
    this.realities = new Realities(rulebook.realities());
    this.places = new Places(knowledge);
    this.representation = new Representation(knowledge);
  }

  List<Claim> read(AnnotatedDocument document) {
    Narrative narrative = new Narrative(document);
    return narrative.complete(drafts(document)).stream()
        .map(draft -> claim(document, draft, narrative.isMain(draft)))
        .toList();
  }

  private List<EngagementDraft> drafts(AnnotatedDocument document) {
    List<EngagementDraft> drafts = new ArrayList<>();
    Optional<LocalDate> reference = Optional.empty();
    int body = 0;
    for (AnnotatedSentence annotated : document.sentences()) {
      boolean peopled = !annotated.headline() && !annotated.mentions().isEmpty();
      body += peopled ? 1 : 0;
      boolean lead = annotated.headline() || body <= LEAD;
      Set<Integer> told = new HashSet<>();
      for (RuleMatch match : rulebook.engagements().match(annotated.sentence())) {
        if (Places.isGathering(annotated.sentence(), match.trigger())) {
          continue;
        }
        if (told.contains(match.trigger().index())) {
          // An earlier, narrower rule has read this word: "virtual summit" is no summit in a hall.
          continue;
        }
        for (EngagementDraft draft : drafts(document, annotated, match, lead, reference, drafts)) {
          drafts.add(draft);
          if (draft.isTwoSided()) {
            told.add(match.trigger().index());
          }
          if (draft.isTwoSided() && draft.when() instanceof When.Day day) {
            reference = Optional.of(day.date());
          }
        }
      }
    }
    return drafts;
  }

  /** Whether words stand where the destination does; "a visit in February" leads nowhere. */
  private static boolean saysWhereTo(
      AnnotatedDocument document, AnnotatedSentence annotated, RuleMatch match) {
    List<TimeExpression> times = document.timesWithin(annotated.span());
    return match.slot("destination").stream()
        .anyMatch(
            word -> times.stream().noneMatch(time -> time.span().contains(word.span().start())));
  }

  private List<EngagementDraft> drafts(
      AnnotatedDocument document,
      AnnotatedSentence annotated,
      RuleMatch match,
      boolean lead,
      Optional<LocalDate> reference,
      List<EngagementDraft> before) {
    List<String> notes = new ArrayList<>();
    boolean visit = match.rule().yielded("form", "").equals("visit");
    Optional<Destination> destination =
        places.destination(document, annotated, match.slot("destination"));
    if (destination.isEmpty()
        && visit
        && match.slot("host").isEmpty()
        && !saysWhereTo(document, annotated, match)) {
      destination = earlierDestination(annotated, match, before);
      destination.ifPresent(
          place ->
              notes.add(
                  "no destination is named here; an earlier visit by the same person leads to "
                      + place.place().name()));
    }
    Token word = match.trigger();
    Realities.Decision decision = realities.decide(annotated.sentence(), word);
    Reality reality =
        match.rule().yields().containsKey("reality")
            ? Reality.valueOf(match.rule().yielded("reality", "").toUpperCase(Locale.ROOT))
            : decision.reality();
    Optional<OccasionName> occasion = places.occasion(document, annotated, word);
    When said = Times.of(document, annotated, word, reality, reference);
    Optional<When> gathering = occasion.flatMap(name -> places.dates(document, name));
    When when = said.firstDay().isEmpty() ? gathering.orElse(said) : said;
    if (!when.equals(said)) {
      notes.add(
          "no day is named; it is the time of " + occasion.map(OccasionName::name).orElse(""));
    }
    Optional<PlaceName> place =
        visit && destination.isPresent()
            ? destination.map(Destination::place)
            : places.place(document, annotated, word);
    notes.addAll(
        mentionsOf(annotated, match).stream()
            .map(Mention::how)
            .filter(how -> !how.isEmpty())
            .toList());
    List<List<Party>> engagements = Sides.of(document, annotated, match, destination);
    List<List<Party>> told = engagements.isEmpty() ? List.of(List.of()) : engagements;
    return told.stream()
        .filter(parties -> !representation.isAmongOneself(parties))
        .map(representation::representatives)
        .map(
            parties ->
                new EngagementDraft(
                    annotated,
                    match,
                    form(match),
                    parties,
                    reality,
                    decision.rule(),
                    when,
                    place,
                    occasion,
                    duration(document, annotated, word),
                    lead,
                    notes))
        .toList();
  }

  private static Claim claim(AnnotatedDocument document, EngagementDraft draft, boolean main) {
    Engagement engagement =
        new Engagement(
            draft.form(),
            draft.parties().stream().map(party -> withWords(party, draft.annotated())).toList(),
            draft.when(),
            draft.place(),
            draft.occasion(),
            draft.duration(),
            main);
    Attribution attribution =
        Evidences.attribution(document, draft.annotated(), draft.match().trigger());
    // What an official says has not happened is denied, and not only absent.
    boolean denied =
        draft.reality() == Reality.NEGATED && attribution.innermost().kind() == Voice.Kind.OFFICIAL;
    return Claim.of(
        engagement,
        denied ? Reality.DENIED : draft.reality(),
        attribution,
        List.of(Evidences.of(document, draft.annotated().span())),
        new Derivation(
            List.of(draft.match().rule().id(), "reality:" + draft.realityRule()), draft.notes()));
  }

  private static Party withWords(Party party, AnnotatedSentence annotated) {
    Optional<Span> words =
        annotated.mentionsInOrder().stream()
            .filter(mention -> mention.actors().contains(party.actor()))
            .map(Mention::span)
            .findFirst();
    return new Party(party.role(), party.actor(), words);
  }

  private static List<Mention> mentionsOf(AnnotatedSentence annotated, RuleMatch match) {
    return match.slots().values().stream()
        .flatMap(List::stream)
        .map(annotated::mention)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private static EngagementForm form(RuleMatch match) {
    String form =
        match.rule().yielded("form", "meeting").replace('-', '_').toUpperCase(Locale.ROOT);
    return Arrays.stream(EngagementForm.values())
        .filter(value -> value.name().equals(form))
        .findFirst()
        .orElse(EngagementForm.MEETING);
  }

  /**
   * "A planned visit was called off", with no place: the same person's visit told of before has
   * one.
   */
  private static Optional<Destination> earlierDestination(
      AnnotatedSentence annotated, RuleMatch match, List<EngagementDraft> before) {
    List<Actor> visitors = Sides.actors(annotated, match.slot("visitor"));
    for (int i = before.size() - 1; i >= 0; i--) {
      EngagementDraft earlier = before.get(i);
      boolean same =
          earlier.form() == EngagementForm.VISIT
              && earlier.parties().stream()
                  .anyMatch(
                      party ->
                          party.role() == Party.Role.VISITOR && visitors.contains(party.actor()));
      if (same && earlier.place().isPresent()) {
        return earlier.place().map(place -> new Destination(place, place.country()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> duration(
      AnnotatedDocument document, AnnotatedSentence annotated, Token word) {
    Span around =
        Span.of(
            Math.max(annotated.span().start(), word.span().start() - DURATION_REACH),
            Math.min(annotated.span().end(), word.span().end() + DURATION_REACH));
    Matcher matcher = DURATION.matcher(around.in(document.text()));
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }
}
