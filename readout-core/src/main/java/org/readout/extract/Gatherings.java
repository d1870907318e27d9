package org.readout.extract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.annotate.AnnotatedDocument;
import org.readout.claim.OccasionName;
import org.readout.claim.When;
import org.readout.knowledge.EventEdition;
import org.readout.knowledge.Kind;
import org.readout.knowledge.KnowledgeBase;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.text.Span;

/** Gatherings that recur, as a text names them, and their editions. */
final class Gatherings {

  /** Of an edition farther ahead than this nobody speaks without saying when it is. */
  private static final int DAYS_AHEAD = 200;

  private final KnowledgeBase knowledge;

  Gatherings(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * What a noun names: a gathering of the knowledge base in its words, anything else in the text's.
   */
  OccasionName named(AnnotatedDocument document, Sentence sentence, Token head) {
    Span phrase = Places.phrase(sentence, head);
    return document.namesWithin(phrase).stream()
        .flatMap(match -> match.candidates().stream())
        .filter(candidate -> candidate.kind() == Kind.EVENT_SERIES)
        .flatMap(candidate -> knowledge.series(candidate.id()).stream())
        .findFirst()
        .map(series -> new OccasionName(series.name(), Optional.of(series.id()), Optional.empty()))
        .orElseGet(
            () ->
                new OccasionName(
                    Places.clean(phrase.in(document.text())), Optional.empty(), Optional.empty()));
  }

  /** The edition held in a stretch of time. */
  Optional<EventEdition> edition(OccasionName named, When when) {
    Optional<LocalDate> first = when.firstDay();
    Optional<LocalDate> last = when.lastDay();
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    return editions(named, first.get())
        .filter(edition -> !edition.last().isBefore(first.get()))
        .filter(edition -> !edition.first().isAfter(last.get()))
        .findFirst();
  }

  /** The edition that is to come next, where it is not far ahead. */
  Optional<EventEdition> next(OccasionName named, LocalDate told) {
    return editions(named, told)
        .filter(edition -> edition.last().isAfter(told))
        .filter(edition -> edition.daysFrom(told) <= DAYS_AHEAD)
        .findFirst();
  }

  private Stream<EventEdition> editions(OccasionName named, LocalDate near) {
    return named.series().stream().flatMap(id -> knowledge.editionsNear(id, near).stream());
  }
}
