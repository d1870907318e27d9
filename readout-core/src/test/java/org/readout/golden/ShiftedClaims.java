package org.readout.golden;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.readout.claim.Act;
import org.readout.claim.Attribution;
import org.readout.claim.ChannelNotice;
import org.readout.claim.Claim;
import org.readout.claim.Content;
import org.readout.claim.Engagement;
import org.readout.claim.Evidence;
import org.readout.claim.Occasion;
import org.readout.claim.Participant;
import org.readout.claim.Party;
import org.readout.claim.Statement;
import org.readout.claim.Undertaking;
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
          engagement.parties().stream()
              .map(party -> new Party(party.role(), party.actor(), party.words().map(this::of)))
              .toList(),
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
    if (content instanceof Act act) {
      return new Act(
          act.type(),
          act.modes(),
          act.contexts(),
          of(act.actors()),
          of(act.recipients()),
          act.mutual(),
          of(act.when()),
          act.place(),
          of(act.trigger()),
          act.issues());
    }
    if (content instanceof Undertaking undertaking) {
      return new Undertaking(
          undertaking.form(),
          of(undertaking.by()),
          of(undertaking.to()),
          undertaking.deed(),
          of(undertaking.deedWords()),
          of(undertaking.due()),
          undertaking.standing(),
          undertaking.issues());
    }
    if (content instanceof ChannelNotice notice) {
      return new ChannelNotice(
          notice.sides(),
          notice.kind(),
          notice.status(),
          of(notice.since()),
          notice.name(),
          of(notice.words()));
    }
    if (content instanceof Occasion occasion) {
      return new Occasion(
          occasion.name(),
          occasion.kind(),
          occasion.series(),
          occasion.edition(),
          of(occasion.when()),
          occasion.place(),
          occasion.participants(),
          of(occasion.words()));
    }
    throw new AssertionError("a kind of claim with spans that are not moved here: " + content);
  }

  private List<Participant> of(List<Participant> participants) {
    return participants.stream()
        .map(each -> new Participant(each.actor(), each.sectors(), each.name(), of(each.words())))
        .toList();
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
