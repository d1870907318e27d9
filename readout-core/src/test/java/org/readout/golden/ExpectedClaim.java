package org.readout.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.claim.Actor;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.EngagementForm;
import org.readout.claim.Party;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;
import org.readout.claim.Statement;
import org.readout.text.SourceText;

/** What a golden document expects to come out: one line. */
sealed interface ExpectedClaim {

  /** The layers of claims that golden documents speak of. */
  enum Layer {
    /** Contact between states. */
    ENGAGEMENT,
    /** What someone said. */
    STATEMENT;

    boolean holds(Claim claim) {
      return switch (this) {
        case ENGAGEMENT -> claim.content() instanceof Engagement;
        case STATEMENT -> claim.content() instanceof Statement;
      };
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The layer spoken of. */
  Layer layer();

  /** What keeps {@code claim} from being the expected one, part by part; empty when it is. */
  List<String> differences(Claim claim, SourceText text);

  /** {@code none | ...}: nothing of the layer may come out. */
  record Nothing(Layer layer) implements ExpectedClaim {
    @Override
    public List<String> differences(Claim claim, SourceText text) {
      return List.of("nothing of the kind is expected");
    }
  }

  /** {@code engagement | ...}. An empty list of places or occasions checks nothing. */
  record OfEngagement(
      List<EngagementForm> forms,
      List<Reality> realities,
      List<ExpectedDate> dates,
      List<ExpectedActor> parties,
      List<String> places,
      List<String> occasions,
      Optional<Boolean> main,
      Optional<String> evidence)
      implements ExpectedClaim {
    @Override
    public Layer layer() {
      return Layer.ENGAGEMENT;
    }

    @Override
    public List<String> differences(Claim claim, SourceText text) {
      if (!(claim.content() instanceof Engagement actual)) {
        return List.of("not an engagement");
      }
      List<String> differences = new ArrayList<>();
      if (!forms.contains(actual.form())) {
        differences.add("form is " + actual.form());
      }
      if (!realities.contains(claim.reality())) {
        differences.add("reality is " + claim.reality());
      }
      if (dates.stream().noneMatch(date -> date.fits(actual.when()))) {
        differences.add("date is " + ExpectedDate.written(actual.when()));
      }
      if (!partiesFit(actual.parties())) {
        differences.add(
            "parties are " + actual.parties().stream().map(ExpectedActor::written).toList());
      }
      Optional<String> place = actual.place().map(PlaceName::name);
      if (!named(places, place)) {
        differences.add("place is " + place.orElse("-"));
      }
      Optional<String> occasion = actual.occasion().map(name -> name.name());
      if (!named(occasions, occasion)) {
        differences.add("occasion is " + occasion.orElse("-"));
      }
      if (main.isPresent() && main.get() != actual.main()) {
        differences.add(actual.main() ? "it is main" : "it is not main");
      }
      differences.addAll(missingWords(evidence, claim));
      return differences;
    }

    /**
     * Every party that came out is one of those expected. Of those expected, only people who may be
     * unnamed can be missing, and then their state takes part.
     */
    private boolean partiesFit(List<Party> actual) {
      List<ExpectedActor> wanted =
          parties.stream().sorted(Comparator.comparing(ExpectedActor::mayBeUnnamed)).toList();
      int[] partners =
          Pairing.of(wanted.size(), actual.size(), (i, j) -> wanted.get(i).fits(actual.get(j)));
      for (int i = 0; i < partners.length; i++) {
        ExpectedActor missing = wanted.get(i);
        if (partners[i] < 0
            && !(missing.mayBeUnnamed() && actual.stream().anyMatch(missing::isOfTheSameState))) {
          return false;
        }
      }
      return Arrays.stream(partners).filter(j -> j >= 0).count() == actual.size();
    }
  }

  /**
   * {@code statement | ...}. Empty means not checked, for addressees, verbs and quotations alike.
   */
  record OfStatement(
      List<ExpectedActor> speakers,
      Optional<List<ExpectedActor>> addressees,
      List<String> verbs,
      Optional<List<String>> quotations,
      Optional<String> evidence)
      implements ExpectedClaim {
    @Override
    public Layer layer() {
      return Layer.STATEMENT;
    }

    @Override
    public List<String> differences(Claim claim, SourceText text) {
      if (!(claim.content() instanceof Statement actual)) {
        return List.of("not a statement");
      }
      List<String> differences = new ArrayList<>();
      if (!allFit(speakers, actual.speakers())) {
        differences.add("speaker is " + ExpectedActor.written(actual.speakers()));
      }
      if (addressees.isPresent() && !allFit(addressees.get(), actual.addressees())) {
        differences.add(
            "it is said to " + actual.addressees().stream().map(ExpectedActor::written).toList());
      }
      if (!verbs.isEmpty()
          && verbs.stream().noneMatch(verb -> (actual.verb() + " ").startsWith(verb + " "))) {
        differences.add("verb is " + actual.verb());
      }
      if (quotations.isPresent()) {
        List<String> verbatim = actual.quotations().stream().map(text::quote).toList();
        boolean allFound =
            quotations.get().stream()
                .allMatch(
                    wanted ->
                        verbatim.stream().anyMatch(words -> Levelled.contains(words, wanted)));
        if (!allFound || quotations.get().isEmpty() != verbatim.isEmpty()) {
          differences.add("quoted is " + verbatim);
        }
      }
      differences.addAll(missingWords(evidence, claim));
      return differences;
    }

    private static boolean allFit(List<ExpectedActor> wanted, List<Actor> actual) {
      return wanted.size() == actual.size()
          && Pairing.isComplete(
              wanted.size(), wanted.size(), (i, j) -> wanted.get(i).fits(actual.get(j)));
    }
  }

  private static boolean named(List<String> wanted, Optional<String> actual) {
    return wanted.isEmpty()
        || wanted.stream()
            .anyMatch(
                name ->
                    name.equals("-")
                        ? actual.isEmpty()
                        : actual.filter(given -> Levelled.sameName(given, name)).isPresent());
  }

  private static List<String> missingWords(Optional<String> wanted, Claim claim) {
    return wanted
        .filter(
            words ->
                claim.evidence().stream()
                    .noneMatch(evidence -> Levelled.contains(evidence.quote(), words)))
        .map(words -> List.of("evidence is " + GoldenLine.quoted(claim.evidence().get(0).quote())))
        .orElse(List.of());
  }
}
