package org.readout.golden;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.readout.claim.Attribution;
import org.readout.claim.Claim;
import org.readout.claim.Content;
import org.readout.claim.Engagement;
import org.readout.claim.Evidence;
import org.readout.claim.Statement;
import org.readout.claim.Voice;
import org.readout.claim.When;
import org.readout.text.Span;

/**
 * Claims as they would be if words had been put into their document.
 *
 * @param offset where the words were put
 * @param distance how many units they are long
 * @param document the id of the document with the words in it
 */
record ShiftedClaims(int offset, int distance, String document) {

  /** {@code claim}, with all that lies behind the words moved. */
  Claim of(Claim claim) {
    List<Evidence> evidence =
        claim.evidence().stream()
            .map(words -> new Evidence(document, of(words.span()), words.quote()))
            .toList();
    return Claim.of(
        of(claim.content()),
        claim.reality(),
        new Attribution(claim.attribution().voices().stream().map(this::of).toList()),
        evidence,
        claim.derivation());
  }

  private Span of(Span span) {
    return span.start() >= offset ? span.shift(distance) : span;
  }

  private Voice of(Voice voice) {
    return new Voice(voice.kind(), voice.name(), voice.actor(), voice.evidence().map(this::of));
  }

  private Content of(Content content) {
    if (content instanceof Engagement engagement) {
      return new Engagement(
          engagement.form(),
          engagement.parties(),
          of(engagement.when()),
          engagement.place(),
          engagement.occasion(),
          engagement.duration(),
          engagement.main());
    }
    if (content instanceof Statement statement) {
      return new Statement(
          statement.speakers(),
          statement.addressees(),
          statement.verb(),
          statement.quotations().stream().map(this::of).toList(),
          statement.issues());
    }
    throw new AssertionError("a kind of claim with spans that are not moved here: " + content);
  }

  private When of(When when) {
    UnaryOperator<Optional<Span>> moved = words -> words.map(this::of);
    if (when instanceof When.Day day) {
      return new When.Day(day.date(), moved.apply(day.evidence()), day.anchor());
    }
    if (when instanceof When.Period period) {
      Optional<LocalDate> anchor = period.anchor();
      return new When.Period(
          period.first(),
          period.last(),
          period.precision(),
          moved.apply(period.evidence()),
          anchor);
    }
    return new When.Unknown(moved.apply(when.evidence()));
  }
}
