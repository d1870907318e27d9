package org.readout.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.annotate.AnnotatedDocument;
import org.readout.annotate.AnnotatedSentence;
import org.readout.annotate.Sectors;
import org.readout.claim.Act;
import org.readout.claim.ActType;
import org.readout.claim.Claim;
import org.readout.claim.Derivation;
import org.readout.claim.Engagement;
import org.readout.claim.PloverVocabulary;
import org.readout.claim.Reality;
import org.readout.claim.When;
import org.readout.knowledge.KnowledgeBase;
import org.readout.text.Span;

/** Reads the PLOVER events of a document, other than the contacts that engagements tell of. */
final class ActReader {

  /** What lies longer back than this before the report is told as background, in days. */
  private static final int BACKGROUND_AFTER = 60;

  private final Rulebook rulebook;
  private final ActRealities realities;
  private final Places places;
  private final ActorSectors sectors;

  ActReader(Rulebook rulebook, KnowledgeBase knowledge) {
    this.rulebook = rulebook;
    this.realities = new ActRealities(rulebook.actRealities());
    this.places = new Places(knowledge);
    this.sectors = new ActorSectors(Sectors.standard(), knowledge);
  }

  /**
   * The acts of a document.
   *
   * @param engagements the engagements already found in it, whose contacts are not told again
   */
  List<ActDraft> drafts(AnnotatedDocument document, List<Claim> engagements) {
    List<ActDraft> drafts = new ArrayList<>();
    Spoken spoken = Spoken.nobody();
    for (AnnotatedSentence annotated : document.sentences()) {
      boolean contact = engagements.stream().anyMatch(claim -> isIn(claim, annotated));
      finder(document, annotated, spoken).find().stream()
          .filter(draft -> !(contact && draft.isContact()))
          .forEach(drafts::add);
      spoken = spoken.after(document, annotated, List.of());
    }
    return new ActNarrative(document.text(), sectors, engagements).complete(drafts);
  }

  private ActFinder finder(AnnotatedDocument document, AnnotatedSentence annotated, Spoken spoken) {
    return new ActFinder(
        rulebook.acts(),
        realities,
        document,
        annotated,
        new Participants(document, annotated, sectors, spoken, List.of()));
  }

  private static boolean isIn(Claim claim, AnnotatedSentence annotated) {
    return claim.content() instanceof Engagement
        && claim.evidence().stream().anyMatch(words -> words.span().overlaps(annotated.span()));
  }

  /**
   * The act that relates two stretches of text that are known to stand for the one who acts and the
   * one it is aimed at.
   */
  Optional<ActDraft> between(AnnotatedDocument document, Span source, Span target) {
    return document.sentences().stream()
        .filter(annotated -> annotated.span().overlaps(source))
        .filter(annotated -> annotated.span().overlaps(target))
        .map(annotated -> between(document, annotated, source, target))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<ActDraft> between(
      AnnotatedDocument document, AnnotatedSentence annotated, Span source, Span target) {
    Participants participants =
        new Participants(document, annotated, sectors, Spoken.nobody(), List.of(source, target));
    ActFinder finder = new ActFinder(rulebook.acts(), realities, document, annotated, participants);
    return new ActRelation(annotated, source, target)
        .best(finder.between(participants.at(source), participants.at(target)), finder.find());
  }

  /** The claim that a draft makes. */
  Claim claim(AnnotatedDocument document, ActDraft draft) {
    AnnotatedSentence annotated = draft.annotated();
    When when = when(document, draft);
    Reality reality = reality(document, draft, when);
    Act act =
        new Act(
            draft.type(),
            modes(draft),
            contexts(document, draft),
            draft.actors(),
            draft.recipients(),
            draft.isMutual(),
            when,
            draft.type().isMaterial()
                ? places.place(document, annotated, draft.trigger())
                : Optional.empty(),
            draft.trigger().span(),
            StatementReader.issues(document, annotated.span()));
    return Claim.of(
        act,
        reality,
        Evidences.attribution(document, annotated, draft.trigger()),
        List.of(Evidences.of(document, annotated.span())),
        new Derivation(
            List.of(draft.rule().id(), "reality:" + draft.reality().rule()), draft.notes()));
  }

  /** "won a truce until November": what has been said or done was not on a day to come. */
  private static boolean isStillToCome(AnnotatedDocument document, ActDraft draft, When when) {
    return draft.reality().reality() == Reality.OCCURRED
        && document.told().isPresent()
        && when.firstDay().map(day -> day.isAfter(document.told().get())).orElse(false);
  }

  /** A time long past that stands with what was said, and not with the saying, is another's. */
  private static When when(AnnotatedDocument document, ActDraft draft) {
    When when =
        Times.of(
            document,
            draft.annotated(),
            draft.trigger(),
            draft.reality().reality(),
            Optional.empty());
    boolean ofAnother =
        !draft.type().isMaterial()
            && isLongPast(document, when)
            && !Times.isDirect(document, draft.annotated(), draft.trigger());
    return ofAnother
            || isStillToCome(document, draft, when)
            || UndertakingReader.isOfTheDeed(document, draft, when)
        ? When.unknown()
        : when;
  }

  private static Reality reality(AnnotatedDocument document, ActDraft draft, When when) {
    Reality reality = draft.reality().reality();
    return reality == Reality.OCCURRED && isLongPast(document, when) ? Reality.BACKGROUND : reality;
  }

  private static boolean isLongPast(AnnotatedDocument document, When when) {
    Optional<LocalDate> last = when.lastDay();
    return document.told().isPresent()
        && last.isPresent()
        && last.get().isBefore(document.told().get().minusDays(BACKGROUND_AFTER));
  }

  /** Modes of the rule's own type, or what they come to when the act is only threatened. */
  private static List<String> modes(ActDraft draft) {
    List<String> modes = listed(draft, "mode");
    if (draft.isOfItsRule()) {
      return modes;
    }
    ActType done = ActType.valueOf(draft.rule().yielded("type", ""));
    return draft.type() == ActType.THREATEN ? Shift.threatened(done, modes) : List.of();
  }

  /** What the rule says it is about, then what the words of the sentence tell. */
  private static List<String> contexts(AnnotatedDocument document, ActDraft draft) {
    return Stream.concat(
            listed(draft, "context").stream(),
            PloverVocabulary.standard()
                .contextsIn(draft.annotated().span().in(document.text()))
                .stream())
        .distinct()
        .toList();
  }

  private static List<String> listed(ActDraft draft, String field) {
    return Arrays.stream(draft.rule().yielded(field, "").split(";", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
