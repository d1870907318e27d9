package org.readout.event;

import java.util.List;
import java.util.Optional;
import org.readout.claim.ActType;
import org.readout.claim.Attribution;
import org.readout.claim.EngagementForm;
import org.readout.claim.Evidence;
import org.readout.claim.Reality;
import org.readout.claim.Voice;
import org.readout.text.Span;

/** Events made by hand, of which only the kind matters. */
final class Events {

  private Events() {}

  static CodedEvent of(
      ActType type, List<String> modes, List<String> contexts, Optional<EngagementForm> form) {
    return new CodedEvent(
        "event",
        type,
        modes,
        contexts,
        List.of(
            new EventActor(
                Optional.of("NOR"),
                Optional.of("NOR"),
                Optional.of("Norway"),
                Optional.of(385),
                List.of("GOV"),
                false,
                Optional.of("NOR"),
                "Norway",
                Optional.empty(),
                "Oslo",
                Optional.empty(),
                List.of())),
        List.of(),
        false,
        Reality.OCCURRED,
        false,
        new EventDate(
            Optional.empty(),
            Optional.empty(),
            EventDate.Basis.UNKNOWN,
            Optional.empty(),
            Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        List.of(new Evidence("document", Span.of(0, 4), "Oslo")),
        new Attribution(
            List.of(new Voice(Voice.Kind.PUBLISHER, "Agency", Optional.empty(), Optional.empty()))),
        List.of(),
        List.of(),
        0,
        form);
  }
}
