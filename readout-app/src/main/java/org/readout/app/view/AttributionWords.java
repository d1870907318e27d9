package org.readout.app.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.readout.claim.Attribution;
import org.readout.claim.Voice;

/** Chains of voices in plain language. */
final class AttributionWords {

  private final Names names;

  AttributionWords(Names names) {
    this.names = names;
  }

  /**
   * {@code said by China's Defence Ministry, as told by state media}; empty where the publisher
   * says it in its own name.
   */
  String of(Attribution attribution) {
    List<String> cited = new ArrayList<>();
    for (Voice voice : attribution.voices().subList(1, attribution.voices().size())) {
      cited.add(name(voice));
    }
    Collections.reverse(cited);
    return cited.isEmpty() ? "" : "said by " + String.join(", as told by ", cited);
  }

  private String name(Voice voice) {
    String name =
        voice.name().isEmpty() ? voice.actor().map(names::shortly).orElse("someone") : voice.name();
    return voice.kind() == Voice.Kind.UNNAMED ? name + " (not named)" : name;
  }
}
