package org.readout.app.export.citations;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.readout.source.SourceDocument;

/** Formats of citations. See docs/formats.md. */
public enum CitationFormat {
  /** BibTeX, with the fields of biblatex for addresses. */
  BIBTEX,
  /** RIS. */
  RIS,
  /** The JSON of the Citation Style Language. */
  CSL_JSON;

  /**
   * The citations of {@code documents}, in their order.
   *
   * @param publisherKinds the kind of a publisher, by its name or the host it publishes on, where
   *     it is known
   */
  public String write(
      List<SourceDocument> documents, Function<String, Optional<String>> publisherKinds) {
    List<Citation> citations = Citation.of(documents, publisherKinds);
    return switch (this) {
      case BIBTEX -> BibTex.of(citations);
      case RIS -> Ris.of(citations);
      case CSL_JSON -> CslJson.of(citations);
    };
  }
}
