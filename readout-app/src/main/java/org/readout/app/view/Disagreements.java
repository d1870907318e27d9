package org.readout.app.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.readout.claim.Claim;
import org.readout.conflict.Contradiction;
import org.readout.conflict.Contradictions;
import org.readout.conflict.Saying;
import org.readout.record.ToldClaim;
import org.readout.source.SourceDocument;
import org.readout.text.Span;

/** What contradicts, each with both quotations; the words that do stand out in them. */
final class Disagreements {

  private Disagreements() {}

  /** Where a document does not agree with itself, and where the voices in it differ. */
  static void write(Page page, SourceDocument document, List<Claim> claims) {
    List<Contradiction> within =
        Contradictions.standard()
            .within(
                claims.stream().map(claim -> new ToldClaim(claim, document.published())).toList());
    Lines lines = new Lines(document.text().text());
    Function<Saying, String> line = saying -> "line " + lines.of(saying.words().start());
    write(
        page,
        "Does not agree with itself:",
        within.stream().filter(each -> !each.isBetweenVoices()).toList(),
        line);
    write(
        page,
        "Where its voices differ:",
        within.stream().filter(Contradiction::isBetweenVoices).toList(),
        line);
  }

  /** Where the reports of an engagement differ, by publisher and day. */
  static void write(Page page, List<Contradiction> between) {
    write(page, "Where the reports differ:", between, Disagreements::publication);
  }

  private static String publication(Saying saying) {
    Optional<String> day = saying.told().published().map(Days::of);
    return saying.told().publisher() + ", " + day.orElse("day of publication not known");
  }

  private static void write(
      Page page, String heading, List<Contradiction> found, Function<Saying, String> reference) {
    if (found.isEmpty()) {
      return;
    }
    page.blank();
    page.line(0, Words.of(Style.STRONG, heading));
    found.stream()
        .sorted(Comparator.comparing(Contradiction::degree))
        .forEach(
            each -> {
              boolean sure = each.degree() == Contradiction.Degree.CONTRADICTS;
              page.line(2, 4, Words.of(sure ? "- " : "- May not agree: ").and(each.sentence()));
              quotation(page, each.one(), reference);
              quotation(page, each.other(), reference);
            });
  }

  private static void quotation(Page page, Saying saying, Function<Saying, String> reference) {
    String quote = saying.evidence().quote();
    Span words = saying.words().shift(-saying.evidence().span().start());
    Words marked =
        Words.of(Style.FAINT, reference.apply(saying) + ": ")
            .and(Style.QUOTED, "\u201c" + quote.substring(0, words.start()))
            .and(Style.MARK, quote.substring(words.start(), words.end()))
            .and(Style.QUOTED, quote.substring(words.end()) + "\u201d");
    page.line(6, 8, marked);
  }
}
