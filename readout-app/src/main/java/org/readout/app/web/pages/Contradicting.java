package org.readout.app.web.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.readout.app.web.Quotation;
import org.readout.conflict.Contradiction;
import org.readout.conflict.Saying;
import org.readout.source.SourceDocument;
import org.readout.text.Span;

/**
 * Two reports that cannot both be right, or hardly.
 *
 * @param sure whether they cannot
 * @param sentence the disagreement in plain words
 * @param sides what each of the two says
 */
public record Contradicting(boolean sure, String sentence, List<Side> sides) {

  /**
   * What one of them says.
   *
   * @param quotation all of it
   * @param before what stands before the words that contradict
   * @param words those that do
   * @param after what stands behind them
   */
  public record Side(Quotation quotation, String before, String words, String after) {}

  /**
   * Each of {@code contradictions} with both quotations, those that are sure first.
   *
   * @param documents finds the document with an id; what stands in one that is not found is left
   *     out
   */
  static List<Contradicting> of(
      List<Contradiction> contradictions, Function<String, Optional<SourceDocument>> documents) {
    return contradictions.stream()
        .sorted(Comparator.comparing(Contradiction::degree))
        .map(
            each ->
                new Contradicting(
                    each.degree() == Contradiction.Degree.CONTRADICTS,
                    each.sentence(),
                    List.of(each.one(), each.other()).stream()
                        .flatMap(saying -> side(saying, documents).stream())
                        .toList()))
        .toList();
  }

  private static Optional<Side> side(
      Saying saying, Function<String, Optional<SourceDocument>> documents) {
    String quote = saying.evidence().quote();
    Span words = saying.words().shift(-saying.evidence().span().start());
    return documents
        .apply(saying.evidence().document())
        .map(
            document ->
                new Side(
                    Quotation.of(saying.evidence(), document),
                    quote.substring(0, words.start()),
                    quote.substring(words.start(), words.end()),
                    quote.substring(words.end())));
  }
}
