package org.readout.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.annotate.AnnotatedDocument;
import org.readout.claim.EngagementForm;
import org.readout.claim.Reality;
import org.readout.claim.When;
import org.readout.language.Token;

/**
 * Reads the engagements of a document together: what a sentence leaves open, because the report has
 * said it already or because a reader of news knows it, is filled in and noted.
 */
final class Narrative {

  /** Contact longer ago than this is told as history. */
  private static final int NEWS_DAYS = 8;

  private final AnnotatedDocument document;
  private final Optional<LocalDate> published;

  Narrative(AnnotatedDocument document) {
    this.document = document;
    this.published = document.document().published();
  }

  List<EngagementDraft> complete(List<EngagementDraft> drafts) {
    List<EngagementDraft> known = new ArrayList<>();
    Optional<EngagementDraft> opening = Optional.empty();
    for (EngagementDraft draft : drafts) {
      if (opening.isEmpty() && draft.lead() && draft.hasHappened() && isDay(draft.when()) && !isHistory(draft.when())) {
        opening = Optional.of(draft);
      }
      EngagementDraft sided = draft.isTwoSided() ? draft : referringTo(draft, known);
      if (!sided.isTwoSided()) {
        continue;
      }
      known.add(inTime(dated(sided, known, opening)));
    }
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
    boolean refers = isDefinite(draft) || draft.match().trigger().tag().equals("NNS");
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

  private static boolean isDefinite(EngagementDraft draft) {
    Token word = draft.match().trigger();
    return draft.annotated().sentence().children(word.index()).stream()
        .anyMatch(
            child ->
                child.relation().equals("poss")
                    || (child.relation().equals("det")
                        && (child.lemma().equals("the") || child.lemma().equals("these"))));
  }

  // ---------------------------------------------------------------- time

  private EngagementDraft dated(
      EngagementDraft draft, List<EngagementDraft> known, Optional<EngagementDraft> opening) {
    if (draft.isDated()) {
      return draft;
    }
    if (draft.hasHappened()) {
      Optional<EngagementDraft> earlier = lastAkin(draft, known);
      if (earlier.isPresent()) {
        return draft.with(
            draft.reality(),
            undatedAs(earlier.get().when()),
            draft.parties(),
            "no day is named; it is told together with what happened on "
                + earlier.get().when().firstDay().orElseThrow());
      }
      boolean noneDated = known.stream().noneMatch(EngagementDraft::isDated);
      if (opening.isPresent() && noneDated) {
        return draft.with(
            draft.reality(),
            undatedAs(opening.get().when()),
            draft.parties(),
            "no day is named; the report opens with what happened on "
                + opening.get().when().firstDay().orElseThrow());
      }
      if (draft.lead() && published.isPresent()) {
        return draft.with(
            draft.reality(),
            new When.Day(published.get(), Optional.empty(), published),
            draft.parties(),
            "no day is named; the lead of a report tells of the day of publication");
      }
      if (!draft.lead() && !known.isEmpty() && known.stream().noneMatch(draft::isAkinTo)) {
        return draft.with(
            Reality.BACKGROUND,
            draft.when(),
            draft.parties(),
            "told in passing, without a day, and between other sides than the report is about");
      }
    }
    if (draft.reality() == Reality.SCHEDULED) {
      return known.stream()
          .filter(other -> other.reality() == Reality.SCHEDULED && other.isDated())
          .filter(other -> !other.polities().equals(draft.polities()) && draft.isAkinTo(other))
          .filter(other -> other.form().family() == draft.form().family())
          .reduce((first, second) -> second)
          .map(
              other ->
                  draft.with(
                      draft.reality(),
                      undatedAs(other.when()),
                      draft.parties(),
                      "no day is named; it is planned together with another meeting"))
          .orElse(draft);
    }
    return draft;
  }

  private Optional<EngagementDraft> lastAkin(EngagementDraft draft, List<EngagementDraft> known) {
    return known.stream()
        .filter(other -> other.hasHappened() && other.isDated() && draft.isAkinTo(other))
        .filter(other -> published.isEmpty() || !isHistory(other.when()))
        .reduce((first, second) -> second);
  }

  /** The same days, reckoned from another engagement and not said here. */
  private static When undatedAs(When when) {
    if (when instanceof When.Day day) {
      return new When.Day(day.date(), Optional.empty(), Optional.of(day.date()));
    }
    if (when instanceof When.Period period) {
      return new When.Period(
          period.first(),
          period.last(),
          period.precision(),
          Optional.empty(),
          Optional.of(period.first()));
    }
    return when;
  }

  private boolean isHistory(When when) {
    return published.isPresent()
        && when.lastDay()
            .map(day -> day.isBefore(published.get().minusDays(NEWS_DAYS)))
            .orElse(false);
  }

  /**
   * The day has its say: what lies well before publication is history, what lies after it is to
   * come.
   */
  private EngagementDraft inTime(EngagementDraft draft) {
    if (published.isEmpty() || !draft.isDated()) {
      return draft;
    }
    if (draft.reality() == Reality.BACKGROUND && !isHistory(draft.when()) && isDay(draft.when())) {
      return draft.with(
          Reality.OCCURRED, draft.when(), draft.parties(), "recent enough to be news");
    }
    if (!draft.hasHappened()) {
      return draft;
    }
    if (isHistory(draft.when())) {
      return draft.with(
          Reality.BACKGROUND,
          draft.when(),
          draft.parties(),
          "told as history: it lies more than " + NEWS_DAYS + " days before publication");
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

  private static boolean isDay(When when) {
    return when instanceof When.Day
        || (when instanceof When.Period period && period.precision() == When.Precision.DAY);
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
