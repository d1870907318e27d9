package org.readout.golden;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.claim.Act;
import org.readout.claim.ChannelNotice;
import org.readout.claim.Claim;
import org.readout.claim.Content;
import org.readout.claim.Engagement;
import org.readout.claim.Occasion;
import org.readout.claim.Statement;
import org.readout.claim.Undertaking;
import org.readout.text.SourceText;

/** What a golden document expects to come out: one line. */
sealed interface ExpectedClaim
    permits ExpectedClaim.Nothing,
        ExpectedEngagement,
        ExpectedStatement,
        ExpectedAct,
        ExpectedUndertaking,
        ExpectedChannel,
        ExpectedOccasion {

  /** The layers of claims that golden documents speak of. */
  enum Layer {
    /** Contact between states. */
    ENGAGEMENT(Engagement.class),
    /** What someone said. */
    STATEMENT(Statement.class),
    /** What someone did to someone. */
    ACT(Act.class),
    /** Who is to do what. */
    UNDERTAKING(Undertaking.class),
    /** Standing lines. */
    CHANNEL(ChannelNotice.class),
    /** What is to come. */
    OCCASION(Occasion.class);

    private final Class<? extends Content> kind;

    Layer(Class<? extends Content> kind) {
      this.kind = kind;
    }

    boolean holds(Claim claim) {
      return kind.isInstance(claim.content());
    }

    /** How the layer is called at the beginning of a line. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** How the layer is called in the header. */
    String plural() {
      return word() + "s";
    }
  }

  /** The layer spoken of. */
  Layer layer();

  /** What keeps {@code claim} from being the expected one, part by part; empty when it is. */
  List<String> differences(Claim claim, SourceText text);

  /** Words that must stand in the text. */
  List<String> words();

  /** {@code none | ...}: nothing of the layer may come out. */
  record Nothing(Layer layer) implements ExpectedClaim {
    @Override
    public List<String> differences(Claim claim, SourceText text) {
      return List.of("nothing of the kind is expected");
    }

    @Override
    public List<String> words() {
      return List.of();
    }
  }

  /** Whether {@code actual} is one of the names wanted; no names want nothing. */
  static boolean named(List<String> wanted, Optional<String> actual) {
    return wanted.isEmpty()
        || wanted.stream()
            .anyMatch(
                name ->
                    name.equals("-")
                        ? actual.isEmpty()
                        : actual.filter(given -> Levelled.sameName(given, name)).isPresent());
  }

  /** What is to be said where the words of the evidence are others. */
  static List<String> missingWords(Optional<String> wanted, Claim claim) {
    return wanted
        .filter(
            words ->
                claim.evidence().stream()
                    .noneMatch(evidence -> Levelled.contains(evidence.quote(), words)))
        .map(words -> List.of("evidence is " + GoldenLine.quoted(claim.evidence().get(0).quote())))
        .orElse(List.of());
  }
}
