package org.readout.app.coding;

import java.util.List;
import java.util.Optional;
import org.readout.Readout;
import org.readout.annotate.AnnotatedDocument;
import org.readout.annotate.AnnotatedSentence;
import org.readout.app.export.EventFormat;
import org.readout.app.export.EventSource;
import org.readout.app.export.ExportedEvent;
import org.readout.claim.Claim;
import org.readout.event.CodedEvent;
import org.readout.event.EventCoder;
import org.readout.source.InputRow;
import org.readout.source.ReadResult;
import org.readout.source.RowReader;
import org.readout.text.Span;

/** Codes one row. Safe for several threads. */
public final class RowCoder {

  private final Readout readout;
  private final EventCoder events;
  private final EventFormat format;
  private final boolean house;

  /**
   * A coder.
   *
   * @param readout reads the texts
   * @param events makes events of what they say
   * @param format how events are written
   * @param house whether to write what PLOVER leaves out
   */
  public RowCoder(Readout readout, EventCoder events, EventFormat format, boolean house) {
    this.readout = readout;
    this.events = events;
    this.format = format;
    this.house = house;
  }

  /** The events of a row. */
  public RowOutcome code(RowReader.Pending pending) {
    InputRow row = pending.read();
    if (row instanceof InputRow.Bad bad) {
      return new RowOutcome.Bad(bad.line(), bad.id(), bad.failure());
    }
    InputRow.Good good = (InputRow.Good) row;
    AnnotatedDocument annotated = readout.annotate(good.document());
    if (good.pair().isEmpty()) {
      return coded(good, annotated, readout.read(annotated));
    }
    // Whose relation is asked for is known: only the act that relates these two is looked for.
    InputRow.Pair pair = good.pair().get();
    String text = annotated.text();
    Optional<Span> source = find(text, pair.source());
    Optional<Span> target = find(text, pair.target());
    if (source.isEmpty() || target.isEmpty()) {
      String missing = source.isEmpty() ? pair.source() : pair.target();
      return new RowOutcome.Bad(
          good.line(),
          Optional.of(good.id()),
          new ReadResult.Failed(
              good.document().name(),
              source.isEmpty() ? "column source" : "column target",
              "\"" + missing + "\" does not stand in the text",
              "write the words as they stand there, or leave source and target empty"));
    }
    return coded(
        good,
        annotated,
        readout.relate(annotated, source.get(), target.get()).map(List::of).orElse(List.of()));
  }

  private static Optional<Span> find(String text, String words) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      Span span = Span.of(at, at + words.length());
      if (isWhole(text, span)) {
        return Optional.of(span);
      }
    }
    int at = text.indexOf(words);
    return at < 0 ? Optional.empty() : Optional.of(Span.of(at, at + words.length()));
  }

  /** Whether no word reaches over the edges of {@code span}: "Iran" is not in "Iranians". */
  private static boolean isWhole(String text, Span span) {
    boolean begins = span.start() == 0 || !Character.isLetter(text.charAt(span.start() - 1));
    boolean ends = span.end() == text.length() || !Character.isLetter(text.charAt(span.end()));
    return begins && ends;
  }

  private RowOutcome coded(InputRow.Good row, AnnotatedDocument annotated, List<Claim> claims) {
    EventSource source =
        new EventSource(
            row.id(),
            row.line(),
            row.document(),
            annotated.sentences().stream().map(AnnotatedSentence::span).toList(),
            readout.version());
    StringBuilder lines = new StringBuilder();
    StringBuilder companion = new StringBuilder();
    int written = 0;
    int untold = 0;
    for (CodedEvent event : events.code(claims, row.document().published())) {
      ExportedEvent exported = new ExportedEvent(event, source);
      if (event.house() && !house) {
        continue;
      }
      if (format.canTell(exported)) {
        lines.append(format.lines(exported));
        companion.append(format.companionLines(exported));
        written++;
      } else {
        untold++;
      }
    }
    return new RowOutcome.Coded(
        row.line(),
        row.id(),
        lines.toString(),
        companion.toString(),
        annotated.sentences().size(),
        written,
        untold,
        row.problems());
  }
}
