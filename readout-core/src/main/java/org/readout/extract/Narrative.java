package org.readout.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.annotate.AnnotatedDocument;
import org.readout.claim.EngagementForm;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;
import org.readout.claim.When;
import org.readout.language.Token;

/**
 * Reads the engagements of a document together: what a sentence leaves open, because the report has
 * said it already or because a reader of news knows it, is filled in and noted.
 */
final class Narrative {

  private final AnnotatedDocument document;
  private final Optional<LocalDate> published;
  private final NewsTimes times;

  Narrative(AnnotatedDocument document) {
    this.document = document;
    this.published = document.told();
    this.times = new NewsTimes(document);
  }

  /**
   * The drafts that tell of two sides or can be led back to two, completed, in the order of the
   * text.
   */
  List<EngagementDraft> complete(List<EngagementDraft> drafts) {
    // The body says more than the headline, which is read last and takes its day from it.
    List<EngagementDraft> order = new ArrayList<>(drafts);
    order.sort(Comparator.comparing(draft -> draft.annotated().headline()));
    Optional<EngagementDraft> opening =
        order.stream()
            .filter(draft -> draft.lead() && draft.hasHappened())
            .filter(draft -> NewsTimes.isDay(draft.when()) && !times.isHistory(draft.when()))
            .findFirst();
    List<EngagementDraft> known = new ArrayList<>();
    for (EngagementDraft draft : order) {
      EngagementDraft sided = draft.isTwoSided() ? draft : referringTo(draft, known);
      if (sided.isTwoSided()) {
        known.add(placed(inTime(dated(sided, known, drafts, opening)), known));
      }
    }
    known.sort(Comparator.comparing(draft -> draft.annotated().number()));
    return known;
  }

  // ---------------------------------------------------------------- parties

  /**
   * "The negotiations would take place in Geneva": a contact told by date or place alone is between
   * the sides so far.
   */
  private static EngagementDraft referringTo(EngagementDraft draft, List<EngagementDraft> known) {
    boolean planned = draft.reality() == Reality.SCHEDULED && draft.place().isPresent();
    boolean tellsMore = draft.isDated() || planned;
    boolean refers = isDefinite(draft) || isNegotiation(draft.match().trigger());
    boolean noun = draft.match().trigger().hasTag("NN");
    if (!tellsMore
        || !refers
        || !noun
        || draft.form() == EngagementForm.VISIT
        || draft.form() == EngagementForm.SUMMIT
        || known.isEmpty()) {
      return draft;
    }
    EngagementDraft main = known.get(0);
    if (main.polities().size() != 2 || !main.polities().containsAll(draft.polities())) {
      return draft;
    }
    return draft.with(
        draft.reality(),
        draft.when(),
        main.sides(),
        "no sides are named here; it is between the sides the report is about");
  }

  /** "Negotiations are to be held": always plural, and never said of anyone's routine meetings. */
  private static boolean isNegotiation(Token word) {
    return word.tag().equals("NNS")
        && (word.lemma().equals("talk")
            || word.lemma().equals("negotiation")
            || word.lemma().equals("consultation"));
  }

  private static boolean isDefinite(EngagementDraft draft) {
    Token word = draft.match().trigger();
    return draft.annotated().sentence().children(word.index()).stream()
        .anyMatch(
            child ->
                child.relation().equals("poss")
                    || (child.relation().equals("det")
                        && (child.lemma().equals("the") || child.lemma().equals("these"))));
  }

  // ---------------------------------------------------------------- place

  /** "During his visit to Kyiv he met": a meeting told without a place is where the visit leads. */
  private static EngagementDraft placed(EngagementDraft draft, List<EngagementDraft> known) {
    if (draft.place().isPresent() || draft.form().family() != EngagementForm.Family.MEETING) {
      return draft;
    }
    return known.stream()
        .filter(visit -> visit.form() == EngagementForm.VISIT && visit.place().isPresent())
        .filter(
            visit ->
                visit.reality() == draft.reality() || (visit.hasHappened() && draft.hasHappened()))
        .filter(visit -> isDuring(draft, visit) && NewsTimes.areOneTime(draft.when(), visit.when()))
        .reduce((first, second) -> isCountry(second.place().orElseThrow()) ? first : second)
        .map(visit -> draft.at(visit.place().orElseThrow()))
        .orElse(draft);
  }

  private static boolean isCountry(PlaceName place) {
    return place.id().isPresent() && place.id().equals(place.country());
  }

  // ---------------------------------------------------------------- time

  private EngagementDraft dated(
      EngagementDraft draft,
      List<EngagementDraft> known,
      List<EngagementDraft> all,
      Optional<EngagementDraft> opening) {
    if (draft.isDated()) {
      return draft;
    }
    if (draft.hasHappened()) {
      return happenedWithoutDay(draft, known, all, opening);
    }
    Optional<EngagementDraft> together = plannedTogether(draft, known);
    return together
        .map(other -> sameDay(draft, other, "it is planned together with another meeting"))
        .orElse(draft);
  }

  private EngagementDraft happenedWithoutDay(
      EngagementDraft draft,
      List<EngagementDraft> known,
      List<EngagementDraft> all,
      Optional<EngagementDraft> opening) {
    if (draft.reality() == Reality.ONGOING
        && draft.form() == EngagementForm.VISIT
        && published.isPresent()) {
      return draft.with(
          draft.reality(),
          new When.Day(published.get(), Optional.empty(), published),
          draft.parties(),
          "no day is named; it goes on as the report is published");
    }
    Optional<EngagementDraft> earlier = lastAkin(draft, known);
    if (earlier.isPresent()) {
      return sameDay(
          inForm(draft, earlier.get()),
          earlier.get(),
          "it is told together with what happened on "
              + earlier.get().when().firstDay().orElseThrow());
    }
    if (draft.annotated().headline()) {
      // The headline tells of what the body tells, and has room for no more than that.
      Optional<EngagementDraft> told =
          known.stream()
              .filter(other -> other.form().family() == draft.form().family())
              .filter(other -> other.polities().equals(draft.polities()))
              .findFirst();
      if (told.isPresent()) {
        return draft.with(
            told.get().reality(),
            NewsTimes.undatedAs(told.get().when()),
            draft.parties(),
            "the headline is read as the report below it");
      }
    }
    if (draft.lead()) {
      Optional<EngagementDraft> dated =
          all.stream()
              .filter(
                  other -> other.hasHappened() && other.isDated() && !times.isHistory(other.when()))
              .filter(other -> !times.isToldByAnother(other.when()))
              .filter(
                  other ->
                      other.form().family() == draft.form().family()
                          && other.polities().equals(draft.polities()))
              .findFirst();
      if (dated.isPresent()) {
        return sameDay(draft, dated.get(), "the report names the day further on");
      }
    }
    boolean follows =
        opening
            .filter(
                first ->
                    draft.annotated().headline()
                        || first.annotated().number() <= draft.annotated().number())
            .isPresent();
    if (follows && known.stream().noneMatch(EngagementDraft::isDated)) {
      return sameDay(draft, opening.orElseThrow(), "the report opens with what happened that day");
    }
    if (draft.lead() && published.isPresent()) {
      return draft.with(
          draft.reality(),
          new When.Day(published.get(), Optional.empty(), published),
          draft.parties(),
          "no day is named; the lead of a report tells of the day of publication");
    }
    boolean apart =
        known.stream().noneMatch(draft::isAkinTo)
            || known.stream().anyMatch(other -> other.isDated() && isElsewhere(draft, other));
    if (!draft.lead() && !known.isEmpty() && apart) {
      return draft.with(
          Reality.BACKGROUND,
          draft.when(),
          draft.parties(),
          "told in passing, without a day, and not of what the report is about");
    }
    return draft;
  }

  private static EngagementDraft sameDay(
      EngagementDraft draft, EngagementDraft other, String because) {
    return draft.with(
        draft.reality(),
        NewsTimes.undatedAs(other.when()),
        draft.parties(),
        "no day is named; " + because);
  }

  /** "They continued discussions", told of a call: the talk is the call. */
  private static EngagementDraft inForm(EngagementDraft draft, EngagementDraft earlier) {
    boolean generic =
        draft.form() == EngagementForm.TALKS
            && draft.place().isEmpty()
            && draft.people().equals(earlier.people())
            && earlier.form() != EngagementForm.VISIT
            && !draft.people().isEmpty();
    return generic ? draft.in(earlier.form()) : draft;
  }

  /** What is planned undated in the same breath as something dated with the same people or host. */
  private static Optional<EngagementDraft> plannedTogether(
      EngagementDraft draft, List<EngagementDraft> known) {
    if (draft.reality() != Reality.SCHEDULED && draft.reality() != Reality.PROPOSED) {
      return Optional.empty();
    }
    return known.stream()
        .filter(other -> other.reality() == Reality.SCHEDULED && other.isDated())
        .filter(other -> other.form().family() == draft.form().family() || isDuring(draft, other))
        .filter(
            other ->
                isDuring(draft, other)
                    || (draft.reality() == Reality.SCHEDULED
                        ? !other.polities().equals(draft.polities()) && draft.isAkinTo(other)
                        : other.annotated().number() == draft.annotated().number()
                            && !Collections.disjoint(other.hosts(), draft.hosts())))
        .reduce((first, second) -> second);
  }

  /** "In Hanoi he will have meetings": a meeting where and with whom a planned visit leads. */
  private static boolean isDuring(EngagementDraft draft, EngagementDraft visit) {
    return visit.form() == EngagementForm.VISIT
        && draft.form() != EngagementForm.VISIT
        && visit.polities().equals(draft.polities())
        && draft.isAkinTo(visit);
  }

  /**
   * What the report told last that this is told together with; for a headline, what it told first.
   */
  private Optional<EngagementDraft> lastAkin(EngagementDraft draft, List<EngagementDraft> known) {
    return known.stream()
        .filter(other -> other.hasHappened() && other.isDated() && draft.isAkinTo(other))
        .filter(other -> published.isEmpty() || !times.isHistory(other.when()))
        .filter(other -> !isElsewhere(draft, other))
        .reduce((first, second) -> draft.annotated().headline() ? first : second);
  }

  /** "after their meeting in Moscow", told of a meeting in China. */
  private static boolean isElsewhere(EngagementDraft draft, EngagementDraft other) {
    if (draft.place().isEmpty() || other.place().isEmpty()) {
      return false;
    }
    Optional<String> here = draft.place().get().country();
    Optional<String> there = other.place().get().country();
    return here.isPresent() && there.isPresent() && !here.equals(there);
  }

  /**
   * The day has its say: what lies well before publication is history, what lies after it is to
   * come.
   */
  private EngagementDraft inTime(EngagementDraft draft) {
    boolean inPassing = !draft.lead() && !draft.annotated().headline();
    if (inPassing && draft.hasHappened() && times.isToldByMonth(draft.when())) {
      return draft.with(
          Reality.BACKGROUND,
          draft.when(),
          draft.parties(),
          "told in passing and by its month alone; of what is news the day would be named");
    }
    if (published.isEmpty() || !draft.isDated()) {
      return draft;
    }
    if (draft.reality() == Reality.BACKGROUND
        && !times.isHistory(draft.when())
        && NewsTimes.isDay(draft.when())) {
      return draft.with(
          Reality.OCCURRED, draft.when(), draft.parties(), "recent enough to be news");
    }
    if (!draft.hasHappened()) {
      return draft;
    }
    if (times.isEarlier(draft.when())) {
      return draft.with(
          Reality.BACKGROUND,
          times.beforeTheNews((When.Period) draft.when()),
          draft.parties(),
          "told as history: what is news would have its day named");
    }
    if (times.isHistory(draft.when())) {
      return draft.with(
          Reality.BACKGROUND,
          draft.when(),
          draft.parties(),
          "told as history: it lies more than " + NewsTimes.NEWS_DAYS + " days before publication");
    }
    boolean later =
        draft.when().lastDay().map(day -> day.isAfter(published.get())).orElse(false)
            && draft.when().firstDay().map(day -> !day.isBefore(published.get())).orElse(false);
    return later
        ? draft.with(
            Reality.SCHEDULED,
            draft.when(),
            draft.parties(),
            "it lies after the day of publication")
        : draft;
  }

  /** Whether a draft is what the document is about. */
  boolean isMain(EngagementDraft draft) {
    if (draft.lead() || draft.annotated().headline()) {
      return draft.reality() != Reality.BACKGROUND && draft.reality() != Reality.HYPOTHETICAL;
    }
    boolean recent =
        published.isPresent()
            && draft
                .when()
                .lastDay()
                .map(day -> !day.isBefore(published.get().minusDays(2)))
                .orElse(false);
    return draft.hasHappened() && recent && document.turns().isEmpty();
  }
}
