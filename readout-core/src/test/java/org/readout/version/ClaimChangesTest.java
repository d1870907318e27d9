package org.readout.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Attribution;
import org.readout.claim.Claim;
import org.readout.claim.Derivation;
import org.readout.claim.Evidence;
import org.readout.claim.Reality;
import org.readout.claim.Statement;
import org.readout.claim.Voice;
import org.readout.source.SourceDocument;
import org.readout.text.Span;

/** Which claims stand when a page changes. */
class ClaimChangesTest {

  private static final SourceDocument EARLIER =
      SourceDocument.of("page", "Ghana spoke of cocoa. Togo spoke of ports on Monday. Mali left.");
  private static final SourceDocument LATER =
      SourceDocument.of("page", "Mali left. Togo spoke of ports on Tuesday. Benin came.");

  @Test
  void byTheirWords() {
    Claim cocoa = claim(EARLIER, "spoke of cocoa");
    Claim ports = claim(EARLIER, "Togo");
    Claim cocoaAndPorts = claim(EARLIER, "spoke of cocoa", "spoke of ports");
    Claim left = claim(EARLIER, "Mali left");
    Claim goneAndStanding = claim(EARLIER, "Ghana", "Mali");
    Claim portsNow = claim(LATER, "Togo");
    Claim came = claim(LATER, "Benin came");
    Claim leftNow = claim(LATER, "Mali left");

    ClaimChanges changes =
        ClaimChanges.of(
            PageChanges.between(EARLIER, LATER),
            List.of(cocoa, ports, cocoaAndPorts, left, goneAndStanding),
            List.of(leftNow, portsNow, came));

    assertThat(changes.gone()).containsExactly(cocoa);
    assertThat(changes.touched()).containsExactly(ports, cocoaAndPorts, goneAndStanding);
    assertThat(changes.standing()).containsExactly(left);
    assertThat(changes.restated()).containsExactly(portsNow);
    assertThat(changes.added()).containsExactly(came);
  }

  private static Claim claim(SourceDocument document, String... words) {
    List<Evidence> evidence =
        Arrays.stream(words)
            .map(
                each -> {
                  int start = document.text().text().indexOf(each);
                  Span span = Span.of(start, start + each.length());
                  return Evidence.at(document.id(), document.text(), span);
                })
            .toList();
    Voice publisher = new Voice(Voice.Kind.PUBLISHER, "Desk", Optional.empty(), Optional.empty());
    return Claim.of(
        new Statement(
            List.of(Actor.of(new ActorRef.Known("GHA"))),
            List.of(),
            "say",
            List.of(),
            Stream.of(words).toList()),
        Reality.OCCURRED,
        new Attribution(List.of(publisher)),
        evidence,
        new Derivation(List.of(), List.of()));
  }
}
