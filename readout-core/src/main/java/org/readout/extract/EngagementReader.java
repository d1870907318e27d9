package org.readout.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.annotate.AnnotatedDocument;
import org.readout.annotate.AnnotatedSentence;
import org.readout.annotate.Mention;
import org.readout.claim.Actor;
import org.readout.claim.Claim;
import org.readout.claim.Derivation;
import org.readout.claim.Engagement;
import org.readout.claim.EngagementForm;
import org.readout.claim.Party;
import org.readout.claim.Reality;
import org.readout.claim.When;
import org.readout.knowledge.KnowledgeBase;
import org.readout.language.Token;
import org.readout.rules.RuleMatch;
import org.readout.text.Span;

/** Reads the engagements of a document. */
final class EngagementReader {

  /** How many sentences after the headline count as the lead. */
  private static final int LEAD = 2;

  /** Contact longer ago than this is told as history. */
  private static final int NEWS_DAYS = 8;

  private static final Pattern DURATION =
      Pattern.compile(
          "\\b(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|several|half)[ -](?:and-a-half-|half-)?(?:hour|minute|day)s?(?:-long)?\\b",
          Pattern.CASE_INSENSITIVE);

  private final Rulebook rulebook;
  private final Realities realities;
  private final Places places;

  EngagementReader(Rulebook rulebook, KnowledgeBase knowledge) {
    this.rulebook = rulebook;
    this.realities = new Realities(rulebook.realities());
    this.places = new Places(knowledge);
  }

  List<Claim> read(AnnotatedDocument document) {
    List<Claim> claims = new ArrayList<>();
    Optional<LocalDate> reference = Optional.empty();
    int body = 0;
    for (AnnotatedSentence annotated : document.sentences()) {
      body += annotated.headline() ? 0 : 1;
      for (RuleMatch match : rulebook.engagements().match(annotated.sentence())) {
        for (Claim claim : claims(document, annotated, match, body <= LEAD, reference, claims)) {
          claims.add(claim);
          if (claim.content() instanceof Engagement engagement
              && engagement.when() instanceof When.Day day) {
            reference = Optional.of(day.date());
          }
        }
      }
    }
    return claims;
  }

  private List<Claim> claims(
      AnnotatedDocument document,
      AnnotatedSentence annotated,
      RuleMatch match,
      boolean lead,
      Optional<LocalDate> reference,
      List<Claim> before) {
    List<String> notes = new ArrayList<>();
    Optional<Destination> destination =
        places.destination(document, annotated, match.slot("destination"));
    if (destination.isEmpty() && match.rule().yield("form", "").equals("visit")) {
      destination = earlierDestination(annotated, match, before);
      destination.ifPresent(
          place ->
              notes.add(
                  "no destination is named here; an earlier visit by the same person leads to "
                      + place.place().name()));
    }
    List<List<Party>> engagements = Sides.of(document, annotated, match, destination);
    if (engagements.isEmpty()) {
      return List.of();
    }
    Token word = match.trigger();
    Realities.Decision decision = realities.decide(annotated.sentence(), word);
    Reality reality =
        match.rule().yields().containsKey("reality")
            ? Reality.valueOf(match.rule().yield("reality", "").toUpperCase(Locale.ROOT))
            : decision.reality();
    When when = Times.of(document, annotated, word, reality, reference);
    if (when.firstDay().isEmpty()
        && (lead || annotated.headline())
        && (reality == Reality.OCCURRED || reality == Reality.ONGOING)
        && document.document().published().isPresent()) {
      when =
          new When.Day(
              document.document().published().get(),
              Optional.empty(),
              document.document().published());
      notes.add("no day is named; the lead of a report tells of the day of publication");
    }
    reality = inTime(reality, when, document, notes);
    List<Claim> claims = new ArrayList<>();
    for (List<Party> parties : engagements) {
      Engagement engagement =
          new Engagement(
              form(match),
              parties,
              when,
              match.rule().yield("form", "").equals("visit") && destination.isPresent()
                  ? destination.map(Destination::place)
                  : places.place(document, annotated, word),
              places.occasion(document, annotated, word),
              duration(document, annotated, word),
              isMain(annotated, lead, reality, when, document));
      List<String> rules = List.of(match.rule().id(), "reality:" + decision.rule());
      List<String> all = new ArrayList<>(notes);
      mentionsOf(annotated, match).stream()
          .map(Mention::how)
          .filter(how -> !how.isEmpty())
          .forEach(all::add);
      claims.add(
          Claim.of(
              engagement,
              reality,
              Evidences.attribution(document, annotated, word),
              List.of(Evidences.of(document, annotated.span())),
              new Derivation(rules, all)));
    }
    return claims;
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
    String form = match.rule().yield("form", "meeting").replace('-', '_').toUpperCase(Locale.ROOT);
    return Arrays.stream(EngagementForm.values())
        .filter(value -> value.name().equals(form))
        .findFirst()
        .orElse(EngagementForm.MEETING);
  }

  /**
   * The day has its say: what lies well before publication is history, what lies after it is to
   * come.
   */
  private static Reality inTime(
      Reality reality, When when, AnnotatedDocument document, List<String> notes) {
    Optional<LocalDate> published = document.document().published();
    if (reality != Reality.OCCURRED || published.isEmpty() || when.lastDay().isEmpty()) {
      return reality;
    }
    if (when.lastDay().get().isBefore(published.get().minusDays(NEWS_DAYS))) {
      notes.add("told as history: it lies more than " + NEWS_DAYS + " days before publication");
      return Reality.BACKGROUND;
    }
    if (when.firstDay().isPresent() && when.firstDay().get().isAfter(published.get())) {
      notes.add("it lies after the day of publication");
      return Reality.SCHEDULED;
    }
    return reality;
  }

  private static boolean isMain(
      AnnotatedSentence annotated,
      boolean lead,
      Reality reality,
      When when,
      AnnotatedDocument document) {
    boolean news = reality == Reality.OCCURRED || reality == Reality.ONGOING;
    Optional<LocalDate> published = document.document().published();
    boolean recent =
        published.isPresent()
            && when.lastDay().isPresent()
            && !when.lastDay().get().isBefore(published.get().minusDays(2));
    return annotated.headline()
        || (lead && reality != Reality.BACKGROUND && reality != Reality.HYPOTHETICAL)
        || (news && recent);
  }

  /**
   * "A planned visit was called off", with no place: the same person's visit told of before has
   * one.
   */
  private static Optional<Destination> earlierDestination(
      AnnotatedSentence annotated, RuleMatch match, List<Claim> before) {
    List<Actor> visitors = Sides.actors(annotated, match.slot("visitor"));
    for (int i = before.size() - 1; i >= 0; i--) {
      if (before.get(i).content() instanceof Engagement engagement
          && engagement.form() == EngagementForm.VISIT
          && engagement.place().isPresent()
          && engagement.parties().stream()
              .anyMatch(
                  party ->
                      party.role() == Party.Role.VISITOR && visitors.contains(party.actor()))) {
        return engagement.place().map(place -> new Destination(place, place.country()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> duration(
      AnnotatedDocument document, AnnotatedSentence annotated, Token word) {
    Span around =
        Span.of(
            Math.max(annotated.span().start(), word.span().start() - 60),
            Math.min(annotated.span().end(), word.span().end() + 60));
    Matcher matcher = DURATION.matcher(around.in(document.text()));
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }
}
