package org.readout.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.AnnotatedDocument;
import org.readout.annotate.AnnotatedSentence;
import org.readout.annotate.Mention;
import org.readout.annotate.dates.Bound;
import org.readout.annotate.dates.TimeExpression;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Claim;
import org.readout.claim.Derivation;
import org.readout.claim.Engagement;
import org.readout.claim.Occasion;
import org.readout.claim.OccasionName;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;
import org.readout.claim.When;
import org.readout.knowledge.EventEdition;
import org.readout.knowledge.KnowledgeBase;
import org.readout.language.Token;
import org.readout.rules.Rule;
import org.readout.rules.RuleMatch;

/** Reads what a document says is to come: gatherings, deadlines and other events. */
final class OccasionReader {

  /** "could meet at the summit": what could be is not the summit. */
  private static final Set<String> AT =
      Set.of("at", "during", "in", "before", "ahead", "after", "until", "since");

  private static final Set<String> CONTACTS = Set.of("meeting", "summit", "talk", "call");

  private static final Set<String> OF_THE_VERB = Set.of("dobj", "nsubj", "nsubjpass");

  private final Rulebook rulebook;
  private final KnowledgeBase knowledge;
  private final Gatherings gatherings;
  private final Realities realities;
  private final Places places;

  OccasionReader(Rulebook rulebook, KnowledgeBase knowledge) {
    this.rulebook = rulebook;
    this.knowledge = knowledge;
    this.gatherings = new Gatherings(knowledge);
    this.realities = new Realities(rulebook.realities());
    this.places = new Places(knowledge);
  }

  /**
   * What is to come, in the order of the text.
   *
   * @param engagements what the document says of who meets whom; what one of them tells is no
   *     occasion as well
   */
  List<Claim> read(AnnotatedDocument document, List<Claim> engagements) {
    List<Claim> claims = new ArrayList<>();
    for (AnnotatedSentence annotated : document.sentences()) {
      Map<Integer, Claim> byWord = new LinkedHashMap<>();
      for (RuleMatch match : inRuleOrder(annotated)) {
        boolean itself = !match.rule().slots().containsKey("event");
        for (Token word : itself ? List.of(match.trigger()) : match.slot("event")) {
          if (!byWord.containsKey(word.index())) {
            claim(document, annotated, match, word)
                .filter(claim -> isNamed(annotated, word) || !isTold(claim, engagements))
                .ifPresent(claim -> byWord.put(word.index(), claim));
          }
        }
      }
      claims.addAll(byWord.values());
    }
    return claims;
  }

  /** Of two rules that find the same word, the one that stands first in the file has it. */
  private List<RuleMatch> inRuleOrder(AnnotatedSentence annotated) {
    List<Rule> rules = rulebook.occasions().rules();
    return rulebook.occasions().match(annotated.sentence()).stream()
        .sorted(Comparator.comparingInt(match -> rules.indexOf(match.rule())))
        .toList();
  }

  private Optional<Claim> claim(
      AnnotatedDocument document, AnnotatedSentence annotated, RuleMatch match, Token word) {
    if (!isOf(document, match, word)) {
      return Optional.empty();
    }
    OccasionName named = gatherings.named(document, annotated.sentence(), word);
    boolean known = named.series().isPresent();
    if (!isEvent(annotated, match, word, known)) {
      return Optional.empty();
    }
    Realities.Decision decision =
        realities.decide(
            annotated.sentence(), Clauses.firstInfinitive(annotated.sentence(), match.trigger()));
    Optional<Reality> reality = firmness(annotated, match, word, known, decision.reality());
    Optional<Coming> coming = coming(document, annotated, match, named, decision.reality());
    if (reality.isEmpty() || coming.isEmpty()) {
      return Optional.empty();
    }
    Occasion occasion =
        new Occasion(
            known ? named.name() : called(match, named.name()),
            known ? Occasion.Kind.GATHERING : kind(match),
            named.series(),
            coming.get().edition().map(EventEdition::edition),
            coming.get().when(),
            places
                .place(document, annotated, word)
                .or(() -> coming.get().edition().flatMap(OccasionReader::town)),
            participants(annotated, match),
            Places.phrase(annotated.sentence(), word));
    return Optional.of(
        Claim.of(
            occasion,
            reality.get(),
            Evidences.attribution(document, annotated, match.trigger()),
            List.of(Evidences.of(document, annotated.span())),
            new Derivation(
                List.of(match.rule().id(), "reality:" + decision.rule()),
                coming.get().note().isEmpty() ? List.of() : List.of(coming.get().note()))));
  }

  private static Optional<PlaceName> town(EventEdition edition) {
    return edition.city().map(city -> new PlaceName(city, Optional.empty(), edition.state()));
  }

  // ---------------------------------------------------------------- when

  /**
   * When it is to be.
   *
   * @param note how that was found, where the text does not say it
   */
  private record Coming(When when, Optional<EventEdition> edition, String note) {}

  private Optional<Coming> coming(
      AnnotatedDocument document,
      AnnotatedSentence annotated,
      RuleMatch match,
      OccasionName named,
      Reality reality) {
    Optional<TimeExpression> time = Times.belongingTo(document, annotated, match.trigger());
    boolean until = match.rule().yielded("time", "").equals("until");
    if (until && time.filter(one -> one.bound() == Bound.UNTIL).isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> told = document.told();
    When when =
        time.map(one -> ComingTimes.resolve(annotated, match.trigger(), one, reality, told))
            .orElseGet(When::unknown);
    if (when.lastDay().isPresent()) {
      return told.filter(day -> when.lastDay().orElseThrow().isAfter(day))
          .map(day -> new Coming(when, gatherings.edition(named, when), ""));
    }
    boolean planned = reality == Reality.SCHEDULED || reality == Reality.PROPOSED;
    if (planned && told.isPresent() && time.isEmpty()) {
      Optional<EventEdition> next = gatherings.next(named, told.get());
      if (next.isPresent()) {
        return Optional.of(
            new Coming(
                period(next.get()), next, "no day is named; it is that of the edition to come"));
      }
    }
    String coming = match.rule().yielded("coming", "");
    return coming.equals("yes") || (planned && coming.equals("planned"))
        ? Optional.of(new Coming(when, Optional.empty(), ""))
        : Optional.empty();
  }

  private static When period(EventEdition edition) {
    return new When.Period(
        edition.first(),
        edition.last(),
        When.Precision.DAY,
        Optional.empty(),
        Optional.of(edition.first()));
  }

  // ---------------------------------------------------------------- what

  private static boolean isOf(AnnotatedDocument document, RuleMatch match, Token word) {
    String of = match.rule().yielded("of", "");
    return of.isEmpty()
        || ChannelWords.holdsOne(
            ChannelWords.plain(word.span().in(document.text())), List.of(of.split("\\|", -1)));
  }

  /** A proper name, and not that of a meeting, which is an engagement by itself. */
  private static boolean isNamed(AnnotatedSentence annotated, Token word) {
    return isProper(annotated, word) && !CONTACTS.contains(word.lemma());
  }

  private static boolean isProper(AnnotatedSentence annotated, Token word) {
    List<Token> parts =
        annotated.sentence().children(word.index(), "compound").stream()
            .filter(Token::isProperNoun)
            .toList();
    boolean several = parts.size() > 1;
    return word.isProperNoun()
        && (several || parts.stream().anyMatch(part -> annotated.mention(part).isEmpty()));
  }

  /** "end of the truce", "entry into force of the treaty". */
  private static String called(RuleMatch match, String name) {
    return match.rule().yielded("name", "~").replace("~", name);
  }

  /** Whether a word names an event of the sort that the rule is for. */
  private boolean isEvent(AnnotatedSentence annotated, RuleMatch match, Token word, boolean known) {
    boolean someone =
        annotated.mention(word).isPresent() && !match.rule().yields().containsKey("of");
    return switch (match.rule().yielded("named", "")) {
      case "body" -> isBody(annotated, word);
      case "series" -> known;
      case "yes" -> known || (isProper(annotated, word) && !someone);
      // "the ministry" is no event, whatever word stands for it in the parse.
      default -> known || !someone;
    };
  }

  private boolean isBody(AnnotatedSentence annotated, Token word) {
    return annotated
        .mention(word)
        .map(Mention::polities)
        .filter(polities -> polities.size() == 1)
        .flatMap(polities -> knowledge.organisation(polities.get(0)))
        .filter(organisation -> organisation.entity().isEmpty())
        .isPresent();
  }

  private static Occasion.Kind kind(RuleMatch match) {
    return Occasion.Kind.valueOf(match.rule().yielded("kind", "event").toUpperCase(Locale.ROOT));
  }

  private static List<Actor> participants(AnnotatedSentence annotated, RuleMatch match) {
    return Sides.actors(annotated, match.slot("participant")).stream()
        .filter(actor -> actor.polity() instanceof ActorRef.Known)
        .distinct()
        .toList();
  }

  /** How firm it is; empty for what will not be and was never planned. */
  private static Optional<Reality> firmness(
      AnnotatedSentence annotated, RuleMatch match, Token word, boolean known, Reality said) {
    boolean upcoming = match.rule().yielded("coming", "").equals("yes");
    boolean itself = OF_THE_VERB.contains(word.relation());
    boolean wished = said == Reality.PROPOSED || said == Reality.HYPOTHETICAL;
    if (isAt(annotated, word) || (known && !itself) || ((known || upcoming) && wished)) {
      return Optional.of(Reality.SCHEDULED);
    }
    return switch (said) {
      case OCCURRED, ONGOING, SCHEDULED, BACKGROUND -> Optional.of(Reality.SCHEDULED);
      case PROPOSED, HYPOTHETICAL, CANCELLED, REFUSED -> Optional.of(said);
      case DENIED, NEGATED -> Optional.empty();
    };
  }

  private static boolean isAt(AnnotatedSentence annotated, Token word) {
    return word.relation().equals("pobj")
        && annotated
            .sentence()
            .governor(word)
            .map(preposition -> AT.contains(preposition.lemma()))
            .orElse(false);
  }

  /** Whether an engagement of the same sentence tells of the same thing. */
  private static boolean isTold(Claim claim, List<Claim> engagements) {
    Occasion occasion = (Occasion) claim.content();
    if (occasion.series().isPresent()) {
      return false;
    }
    return engagements.stream()
        .filter(other -> other.evidence().get(0).span().contains(occasion.words()))
        .filter(other -> other.content() instanceof Engagement)
        .anyMatch(other -> isSame((Engagement) other.content(), occasion));
  }

  private static boolean isSame(Engagement engagement, Occasion occasion) {
    boolean sameTime =
        engagement.when().firstDay().isEmpty()
            || occasion.when().firstDay().isEmpty()
            || engagement.when().firstDay().equals(occasion.when().firstDay());
    boolean contact =
        occasion.kind() == Occasion.Kind.GATHERING || occasion.kind() == Occasion.Kind.EVENT;
    return contact && sameTime;
  }
}
