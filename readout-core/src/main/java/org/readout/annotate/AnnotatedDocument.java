package org.readout.annotate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.annotate.dates.TimeExpression;
import org.readout.claim.Actor;
import org.readout.knowledge.DictionaryMatch;
import org.readout.knowledge.Publisher;
import org.readout.source.SourceDocument;
import org.readout.text.Span;

/**
 * A document with everything found in it that is not yet a claim.
 *
 * @param document what was read
 * @param publisher who published it, where the knowledge base has it
 * @param told the day from which the story reckons "today": that of its dateline, else that of
 *     publication
 * @param authors who "I" or "we" are outside quotation marks; none where that is not known
 * @param sentences the sentences of the story in text order; those that nothing can come of are
 *     tagged and not parsed
 * @param quotations spans in quotation marks, the marks included
 * @param turns the turns of a transcript; none for other documents
 * @param times dates and durations
 * @param names everything the dictionary knows, in text order
 */
public record AnnotatedDocument(
    SourceDocument document,
    Optional<Publisher> publisher,
    Optional<LocalDate> told,
    List<Actor> authors,
    List<AnnotatedSentence> sentences,
    List<Span> quotations,
    List<Turn> turns,
    List<TimeExpression> times,
    List<DictionaryMatch> names) {

  /** Copies the lists. */
  public AnnotatedDocument {
    authors = List.copyOf(authors);
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
    turns = List.copyOf(turns);
    times = List.copyOf(times);
    names = List.copyOf(names);
  }

  /** The text that was read. */
  public String text() {
    return document.text().text();
  }

  /**
   * The state or body that the publisher belongs to, when the publisher is one of its own offices.
   */
  public Optional<String> publisherPolity() {
    return publisher
        .filter(one -> one.kind().equals("government") || one.kind().equals("organisation"))
        .flatMap(one -> one.organisation().or(one::state));
  }

  /** What the dictionary knows within a stretch of text. */
  public List<DictionaryMatch> namesWithin(Span span) {
    return names.stream().filter(match -> span.contains(match.span())).toList();
  }

  /** Times told within a stretch of text. */
  public List<TimeExpression> timesWithin(Span span) {
    return times.stream().filter(time -> span.contains(time.span())).toList();
  }

  /** Whether a stretch of text lies in quotation marks. */
  public boolean isQuoted(Span span) {
    return quotations.stream().anyMatch(quotation -> quotation.contains(span));
  }
}
