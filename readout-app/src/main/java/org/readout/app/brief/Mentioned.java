package org.readout.app.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.claim.Act;
import org.readout.claim.Actor;
import org.readout.claim.Claim;
import org.readout.claim.Content;
import org.readout.claim.Evidence;
import org.readout.claim.Participant;
import org.readout.claim.Statement;
import org.readout.claim.Undertaking;
import org.readout.claim.Voice;
import org.readout.text.Span;

/** Finds where the words that a claim rests on name those who speak or act. */
final class Mentioned {

  /** Words that point to somebody. */
  static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "his", "her", "its", "their");

  private Mentioned() {}

  /** Those who speak or act by the claim. */
  static List<Actor> actors(Claim claim) {
    Content content = claim.content();
    if (content instanceof Statement statement) {
      return statement.speakers();
    }
    if (content instanceof Act act) {
      return act.actors().stream().map(Participant::actor).distinct().toList();
    }
    return content instanceof Undertaking undertaking
        ? undertaking.by().stream().map(Participant::actor).distinct().toList()
        : List.of();
  }

  /** Where they are named in {@code words}, in order and without overlaps, and who each is. */
  static Map<Span, List<Actor>> in(Claim claim, Evidence words) {
    Map<Span, List<Actor>> spans = new LinkedHashMap<>();
    mentions(claim)
        .filter(mention -> isWithin(mention.words(), words.span()))
        .sorted(
            Comparator.comparing((Mention mention) -> mention.words().start())
                .thenComparing(mention -> -mention.words().length()))
        .forEach(
            mention -> {
              boolean free = spans.keySet().stream().noneMatch(mention.words()::overlaps);
              if (free || spans.containsKey(mention.words())) {
                spans
                    .computeIfAbsent(mention.words(), unused -> new ArrayList<>())
                    .add(mention.actor());
              }
            });
    return spans;
  }

  /** Whether the words name somebody by more than a pronoun, or begin with one. */
  static boolean isNamed(Claim claim, Evidence words) {
    return in(claim, words).keySet().stream()
        .anyMatch(
            span ->
                span.start() == words.span().start()
                    || !PRONOUNS.contains(
                        span.shift(-words.span().start())
                            .in(words.quote())
                            .toLowerCase(Locale.ROOT)));
  }

  private record Mention(Span words, Actor actor) {}

  private static boolean isWithin(Span inner, Span outer) {
    return inner.start() >= outer.start() && inner.end() <= outer.end();
  }

  private static Stream<Mention> mentions(Claim claim) {
    Content content = claim.content();
    if (content instanceof Statement statement) {
      return claim.attribution().voices().stream()
          .flatMap(voice -> mentions(voice, statement.speakers()));
    }
    if (content instanceof Act act) {
      return mentions(act.actors());
    }
    return content instanceof Undertaking undertaking ? mentions(undertaking.by()) : Stream.empty();
  }

  /** A voice of several, "they", stands for no single actor. */
  private static Stream<Mention> mentions(Voice voice, List<Actor> speakers) {
    boolean all =
        voice.kind() == Voice.Kind.OFFICIAL && voice.actor().isEmpty() && speakers.size() > 1;
    return voice.evidence().stream()
        .flatMap(
            span ->
                speakers.stream()
                    .filter(speaker -> all || voice.actor().filter(speaker::equals).isPresent())
                    .map(speaker -> new Mention(span, speaker)));
  }

  private static Stream<Mention> mentions(List<Participant> participants) {
    return participants.stream().map(each -> new Mention(each.words(), each.actor()));
  }
}
