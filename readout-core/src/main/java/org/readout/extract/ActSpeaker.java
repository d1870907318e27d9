package org.readout.extract;

import java.util.List;
import org.readout.annotate.AnnotatedDocument;
import org.readout.annotate.AnnotatedSentence;
import org.readout.claim.Participant;
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
    return Evidences.official(document, annotated, said).stream()
        .map(
            voice -> {
              Span words = voice.evidence().orElse(said.span());
              return new Participant(
                  voice.actor().orElseThrow(),
                  sectors.of(voice.actor().orElseThrow()),
                  words.in(document.text()).replaceAll("\\s+", " "),
                  words);
            })
        .toList();
  }
}
