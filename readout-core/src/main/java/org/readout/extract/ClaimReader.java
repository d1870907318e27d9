package org.readout.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.annotate.AnnotatedDocument;
import org.readout.claim.Claim;
import org.readout.knowledge.KnowledgeBase;
import org.readout.text.Span;

/** Makes claims of annotations. Immutable and safe for several threads. */
public final class ClaimReader {

  private final EngagementReader engagements;
  private final StatementReader statements;
  private final ActReader acts;
  private final ChannelReader channels;
  private final OccasionReader occasions;

  /** A reader with these rules and this knowledge. */
  public ClaimReader(Rulebook rulebook, KnowledgeBase knowledge) {
    this.engagements = new EngagementReader(rulebook, knowledge);
    this.statements = new StatementReader(rulebook);
    this.acts = new ActReader(rulebook, knowledge);
    this.channels = new ChannelReader(rulebook);
    this.occasions = new OccasionReader(rulebook, knowledge);
  }

  /** The claims of a document, in the order of their evidence. */
  public List<Claim> read(AnnotatedDocument document) {
    List<Claim> met = engagements.read(document);
    List<Claim> claims = new ArrayList<>(met);
    for (ActDraft draft : acts.drafts(document, met)) {
      Claim act = acts.claim(document, draft);
      claims.add(act);
      UndertakingReader.claim(document, draft, act).ifPresent(claims::add);
    }
    claims.addAll(channels.read(document, met));
    claims.addAll(occasions.read(document, met));
    claims.addAll(statements.read(document));
    claims.sort(
        Comparator.comparing((Claim claim) -> claim.evidence().get(0).span())
            .thenComparing(ClaimReader::innermost)
            .thenComparing(Claim::id));
    return claims.stream().distinct().toList();
  }

  /**
   * The act that relates two given stretches of text.
   *
   * @param source who acts
   * @param target whom it is aimed at
   * @return empty when they stand in no sentence together or no word there names an act
   */
  public Optional<Claim> relate(AnnotatedDocument document, Span source, Span target) {
    return acts.between(document, source, target).map(draft -> acts.claim(document, draft));
  }

  /**
   * Where the words stand that name whose word it is; of two in a sentence, the first comes first.
   */
  private static int innermost(Claim claim) {
    return claim.attribution().innermost().evidence().map(Span::start).orElse(0);
  }
}
