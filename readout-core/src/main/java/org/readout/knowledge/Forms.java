package org.readout.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers surface forms while data files are read. */
final class Forms {

  private final List<PhraseTable.Form> forms = new ArrayList<>();

  void proper(String surface, Candidate candidate) {
    add(surface, CaseRule.PROPER, candidate, Optional.empty());
  }

  void words(String surface, Candidate candidate, Optional<String> context) {
    add(surface, CaseRule.WORDS, candidate, context);
  }

  void add(String surface, CaseRule rule, Candidate candidate, Optional<String> context) {
    forms.add(
        new PhraseTable.Form(surface, rule, candidate.kind(), Optional.of(candidate), context));
  }

  /** Words that mean nothing here, and hide what stands inside them. */
  void discard(String surface) {
    forms.add(
        new PhraseTable.Form(
            surface, CaseRule.PROPER, Kind.PLACE, Optional.empty(), Optional.empty()));
  }

  List<PhraseTable.Form> all() {
    return forms;
  }
}
