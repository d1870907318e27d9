package org.readout.app.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.app.web.pages.Passages.Kind;
import org.readout.app.web.pages.Passages.Mark;
import org.readout.claim.Act;
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
import org.readout.text.SourceText;
import org.readout.text.Span;

/** What there is to mark in a text: all of it is what its claims say of their own words. */
final class DocumentMarks {

  private DocumentMarks() {}

  /**
   * The marks of {@code claims} in the layers that are shown, and of what is not the story.
   *
   * @param claims numbered from 1 in this order
   */
  static List<Mark> of(
      SourceText text, List<Claim> claims, Set<Layer> layers, Optional<Span> asked) {
    List<Mark> marks = new ArrayList<>();
    text.boilerplate().forEach(each -> add(marks, Kind.ASIDE, each.span(), 0));
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      if (layers.contains(Layer.CLAIMS)) {
        for (Evidence words : claim.evidence()) {
          add(marks, Kind.CLAIM, words.span(), i + 1);
        }
      }
      if (layers.contains(Layer.WHO)) {
        who(claim).forEach(span -> add(marks, Kind.WHO, span, 0));
      }
      if (layers.contains(Layer.WHEN)) {
        when(claim.content()).evidence().ifPresent(span -> add(marks, Kind.WHEN, span, 0));
      }
      if (layers.contains(Layer.QUOTES) && claim.content() instanceof Statement statement) {
        statement.quotations().forEach(span -> add(marks, Kind.QUOTE, span, 0));
      }
    }
    asked.ifPresent(span -> add(marks, Kind.ASKED, span, 0));
    return marks.stream().distinct().toList();
  }

  private static void add(List<Mark> marks, Kind kind, Span span, int claim) {
    if (!span.isEmpty()) {
      marks.add(new Mark(kind, span, claim));
    }
  }

  private static Stream<Span> who(Claim claim) {
    return Stream.concat(
        claim.attribution().voices().stream().map(Voice::evidence).flatMap(Optional::stream),
        who(claim.content()));
  }

  private static Stream<Span> who(Content content) {
    if (content instanceof Engagement engagement) {
      return engagement.parties().stream().map(Party::words).flatMap(Optional::stream);
    }
    if (content instanceof Act act) {
      return words(act.actors(), act.recipients());
    }
    return content instanceof Undertaking undertaking
        ? words(undertaking.by(), undertaking.to())
        : Stream.empty();
  }

  private static Stream<Span> words(List<Participant> some, List<Participant> others) {
    return Stream.concat(some.stream(), others.stream()).map(Participant::words);
  }

  private static When when(Content content) {
    if (content instanceof Engagement engagement) {
      return engagement.when();
    }
    if (content instanceof Act act) {
      return act.when();
    }
    if (content instanceof Undertaking undertaking) {
      return undertaking.due();
    }
    if (content instanceof ChannelNotice notice) {
      return notice.since();
    }
    return content instanceof Occasion occasion ? occasion.when() : When.unknown();
  }
}
