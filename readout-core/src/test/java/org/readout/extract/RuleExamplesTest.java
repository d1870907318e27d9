package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.readout.Readout;
import org.readout.claim.Actor;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.Statement;
import org.readout.rules.RealityRule;
import org.readout.rules.Rule;
import org.readout.rules.RuleExample;
import org.readout.source.SourceDocument;

/** Runs the examples and counterexamples that the rule files carry. */
class RuleExamplesTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2023, 6, 19);

  private final Rulebook rulebook = Rulebook.standard();

  @TestFactory
  Stream<DynamicTest> engagements() {
    return rulebook.engagements().rules().stream()
        .flatMap(rule -> tests(rule, RuleExamplesTest::engagements));
  }

  @TestFactory
  Stream<DynamicTest> statements() {
    return rulebook.statements().rules().stream()
        .flatMap(rule -> tests(rule, RuleExamplesTest::statements));
  }

  @TestFactory
  Stream<DynamicTest> realities() {
    List<DynamicTest> tests = new ArrayList<>();
    for (RealityRule rule : rulebook.realities()) {
      for (RuleExample example : rule.examples()) {
        tests.add(
            DynamicTest.dynamicTest(
                rule.id() + " finds " + example.finds() + " (" + example.place() + ")",
                () ->
                    assertThat(
                            read(example).stream()
                                .filter(claim -> claim.content() instanceof Engagement)
                                .filter(
                                    claim ->
                                        claim.derivation().rules().contains("reality:" + rule.id()))
                                .map(
                                    claim ->
                                        sorted(engagement(claim))
                                            + " "
                                            + claim.reality().name().toLowerCase(Locale.ROOT))
                                .toList())
                        .as(example.text())
                        .contains(realityExpected(example.finds()))));
      }
    }
    return tests.stream();
  }

  private static String realityExpected(String finds) {
    int last = finds.lastIndexOf(' ');
    return sorted(finds.substring(0, last)) + finds.substring(last);
  }

  private interface Finder {
    List<String> find(List<Claim> claims, Rule rule);
  }

  private static Stream<DynamicTest> tests(Rule rule, Finder finder) {
    Stream<DynamicTest> positive =
        rule.examples().stream()
            .map(
                example ->
                    DynamicTest.dynamicTest(
                        rule.id() + " finds " + example.finds() + " (" + example.place() + ")",
                        () ->
                            assertThat(finder.find(read(example), rule))
                                .as(example.text())
                                .containsAll(
                                    Arrays.stream(example.finds().split(";", -1))
                                        .map(String::strip)
                                        .map(RuleExamplesTest::sorted)
                                        .toList())));
    Stream<DynamicTest> negative =
        rule.counterexamples().stream()
            .map(
                example ->
                    DynamicTest.dynamicTest(
                        rule.id() + " is silent (" + example.place() + ")",
                        () ->
                            assertThat(finder.find(read(example), rule))
                                .as(example.text())
                                .isEmpty()));
    return Stream.concat(positive, negative);
  }

  private static List<Claim> read(RuleExample example) {
    return Readout.standard()
        .read(SourceDocument.of("example", example.text()).publishedOn(PUBLISHED));
  }

  private static List<String> engagements(List<Claim> claims, Rule rule) {
    return claims.stream()
        .filter(claim -> claim.derivation().rules().contains(rule.id()))
        .filter(claim -> claim.content() instanceof Engagement)
        .map(claim -> sorted(engagement(claim)))
        .toList();
  }

  private static String engagement(Claim claim) {
    Engagement engagement = (Engagement) claim.content();
    return engagement.form().name().toLowerCase(Locale.ROOT).replace('_', '-')
        + " "
        + engagement.parties().stream()
            .map(party -> party.actor().polity().label())
            .distinct()
            .collect(Collectors.joining(" "));
  }

  private static List<String> statements(List<Claim> claims, Rule rule) {
    return claims.stream()
        .filter(claim -> claim.derivation().rules().contains(rule.id()))
        .filter(claim -> claim.content() instanceof Statement)
        .map(claim -> (Statement) claim.content())
        .map(statement -> polities(statement.speakers()) + " " + statement.verb())
        .map(RuleExamplesTest::sorted)
        .toList();
  }

  private static String polities(List<Actor> actors) {
    return actors.stream().map(actor -> actor.polity().label()).collect(Collectors.joining(" "));
  }

  /** The words in alphabetical order, so that the order of the parties does not matter. */
  private static String sorted(String words) {
    return String.join(" ", new TreeSet<>(Arrays.asList(words.strip().split("\\s+", -1))));
  }
}
