package org.readout.extract;

import java.util.List;
import org.readout.annotate.AnnotatedDocument;
import org.readout.annotate.AnnotatedSentence;
import org.readout.claim.Participant;
import org.readout.claim.Voice;
import org.readout.language.Token;
import org.readout.text.Span;

/** Whoever says a clause, as one who takes part in an act: the one who calls himself "we". */
final class ActSpeaker {

  private final AnnotatedDocument document;
  private final AnnotatedSentence annotated;
  private final ActorSectors sectors;

  ActSpeaker(AnnotatedDocument document, AnnotatedSentence annotated, ActorSectors sectors) {
    this.document = document;
    this.annotated = annotated;
    this.sectors = sectors;
  }

  /** Whoever says what stands at this word; nobody when no official is known to say it. */
  List<Participant> of(Token said) {
    Voice last = Evidences.attribution(document, annotated, said).innermost();
    if (last.kind() != Voice.Kind.OFFICIAL || last.actor().isEmpty()) {
      return List.of();
    }
    Span words = last.evidence().orElse(said.span());
    return List.of(
        new Participant(
            last.actor().get(),
            sectors.of(last.actor().get()),
            words.in(document.text()).replaceAll("\\s+", " "),
            words));
  }
}
