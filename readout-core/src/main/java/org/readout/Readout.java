package org.readout;

import java.util.List;
import java.util.Optional;
import org.readout.annotate.AnnotatedDocument;
import org.readout.annotate.DocumentAnnotator;
import org.readout.claim.Claim;
import org.readout.extract.ClaimReader;
import org.readout.extract.Rulebook;
import org.readout.knowledge.KnowledgeBase;
import org.readout.language.LanguageEngine;
import org.readout.language.LanguageEngines;
import org.readout.source.SourceDocument;
import org.readout.text.Span;

/**
 * Reads diplomatic reporting.
 *
 * <pre>{@code
 * Readout readout = Readout.standard();
 * List<Claim> claims = readout.read(SourceDocument.of("note", "Wang Yi met James Cleverly in Jakarta."));
 * }</pre>
 *
 * <p>Immutable and safe for several threads. Reading depends on the document alone: no clock, no
 * network.
 */
public final class Readout {

  private static final String PROGRAM_VERSION = "0.1.0";

  private final KnowledgeBase knowledge;
  private final DocumentAnnotator annotator;
  private final ClaimReader claims;

  private Readout(KnowledgeBase knowledge, LanguageEngine engine, Rulebook rulebook) {
    this.knowledge = knowledge;
    this.annotator = new DocumentAnnotator(engine, knowledge, rulebook::setsOff);
    this.claims = new ClaimReader(rulebook, knowledge);
  }

  /**
   * Readout with the knowledge, the rules and the language engine that come with it; loaded once.
   */
  public static Readout standard() {
    return Standard.READOUT;
  }

  private static final class Standard {
    static final Readout READOUT =
        new Readout(KnowledgeBase.standard(), LanguageEngines.standard(), Rulebook.standard());
  }

  /** What one document says, in the order of the text; nothing when it says nothing of the kind. */
  public List<Claim> read(SourceDocument document) {
    return read(annotate(document));
  }

  /** What a document says of which it is known already what stands in it. */
  public List<Claim> read(AnnotatedDocument annotated) {
    return claims.read(annotated);
  }

  /**
   * The act that relates two stretches of a document, where it is known who acts on whom and only
   * the kind of act is asked for.
   *
   * @param source the words for who acts
   * @param target the words for whom it is aimed at
   * @return empty when they stand in no sentence together or no word there names an act
   */
  public Optional<Claim> relate(SourceDocument document, Span source, Span target) {
    return relate(annotate(document), source, target);
  }

  /** The same for a document of which it is known already what stands in it. */
  public Optional<Claim> relate(AnnotatedDocument annotated, Span source, Span target) {
    return claims.relate(annotated, source, target);
  }

  /** What stands in a document, before claims are made of it. */
  public AnnotatedDocument annotate(SourceDocument document) {
    return annotator.annotate(document);
  }

  /** The knowledge it reads with. */
  public KnowledgeBase knowledge() {
    return knowledge;
  }

  /** Program and data version, as kept with every claim in a record. */
  public String version() {
    return version(knowledge);
  }

  /** The version of {@link #standard} without its language engine being loaded. */
  public static String standardVersion() {
    return version(KnowledgeBase.standard());
  }

  private static String version(KnowledgeBase knowledge) {
    return PROGRAM_VERSION + " (data " + knowledge.version() + ")";
  }
}
