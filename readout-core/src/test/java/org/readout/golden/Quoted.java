package org.readout.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.claim.Act;
import org.readout.claim.ChannelNotice;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.Occasion;
import org.readout.claim.Participant;
import org.readout.claim.Statement;
import org.readout.claim.Undertaking;
import org.readout.claim.When;
import org.readout.text.Span;

/**
 * A place of the text that a claim refers to.
 *
 * @param span the place
 * @param words what the claim says stands there; empty where it does not say
 */
record Quoted(Span span, Optional<String> words) {

  /** All places that {@code claim} refers to, beside its evidence. */
  static List<Quoted> in(Claim claim) {
    List<Quoted> all = new ArrayList<>();
    claim.attribution().voices().forEach(voice -> add(all, voice.evidence()));
    if (claim.content() instanceof Engagement engagement) {
      engagement.parties().forEach(party -> add(all, party.words()));
      add(all, engagement.when());
    } else if (claim.content() instanceof Statement statement) {
      statement.quotations().forEach(span -> add(all, Optional.of(span)));
    } else if (claim.content() instanceof Act act) {
      add(all, act.actors(), act.recipients());
      add(all, act.when());
      add(all, Optional.of(act.trigger()));
    } else if (claim.content() instanceof Undertaking undertaking) {
      add(all, undertaking.by(), undertaking.to());
      add(all, undertaking.due());
      all.add(new Quoted(undertaking.deedWords(), Optional.of(undertaking.deed())));
    } else if (claim.content() instanceof ChannelNotice notice) {
      add(all, notice.since());
      all.add(new Quoted(notice.words(), Optional.of(notice.name())));
    } else if (claim.content() instanceof Occasion occasion) {
      add(all, occasion.when());
      add(all, Optional.of(occasion.words()));
    }
    return all;
  }

  private static void add(List<Quoted> all, Optional<Span> span) {
    span.ifPresent(place -> all.add(new Quoted(place, Optional.empty())));
  }

  private static void add(List<Quoted> all, When when) {
    add(all, when.evidence());
  }

  private static void add(List<Quoted> all, List<Participant> some, List<Participant> others) {
    Stream.concat(some.stream(), others.stream())
        .forEach(each -> all.add(new Quoted(each.words(), Optional.of(each.name()))));
  }

  /** Whether the words stand there. */
  boolean holdsIn(String text) {
    return span.end() <= text.length()
        && words
            .map(
                said ->
                    Levelled.words(said)
                        .equals(Levelled.words(text.substring(span.start(), span.end()))))
            .orElse(true);
  }
}
