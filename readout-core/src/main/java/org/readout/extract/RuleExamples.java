package org.readout.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.claim.Act;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.ChannelNotice;
import org.readout.claim.Claim;
import org.readout.claim.Content;
import org.readout.claim.Engagement;
import org.readout.claim.Occasion;
import org.readout.claim.Statement;
import org.readout.rules.RealityRule;
import org.readout.rules.Rule;
import org.readout.rules.RuleExample;
import org.readout.source.SourceDocument;

/**
 * The examples and counterexamples that rules carry, ready to be run: each reads its sentence with
 * all rules together and looks at what the rule itself has made.
 */
public final class RuleExamples {

  /** Every example is read as published on this day, a Monday. */
  public static final LocalDate PUBLISHED = LocalDate.of(2023, 6, 19);

  /**
   * One example or counterexample.
   *
   * @param rule id of the rule
   * @param place where it stands, as file and line
   * @param text the sentence
   * @param expected what the rule must find, each in the words of the rule file; nothing, for a
   *     counterexample
   * @param kind what sort of claim the rule makes
   */
  public record Case(
      String rule,
      String place,
      String text,
      List<String> expected,
      Class<? extends Content> kind) {
    /** Copies what is expected. */
    public Case {
      expected = List.copyOf(expected);
    }

    /**
     * Reads the sentence.
     *
     * @param reader reads a document with all rules
     * @return what is wrong, in one sentence; empty when the rule does what it must
     */
    public List<String> problems(Function<SourceDocument, List<Claim>> reader) {
      List<Claim> claims =
          reader.apply(SourceDocument.of("example", text).publishedOn(PUBLISHED)).stream()
              .filter(claim -> claim.derivation().rules().contains(rule))
              .filter(claim -> kind.isInstance(claim.content()))
              .toList();
      boolean right =
          expected.isEmpty()
              ? claims.isEmpty()
              : expected.stream()
                  .allMatch(one -> claims.stream().anyMatch(claim -> fits(one, claim, rule)));
      return right ? List.of() : List.of(problem(claims));
    }

    private String problem(List<Claim> claims) {
      List<String> found = claims.stream().map(claim -> words(claim, rule)).toList();
      return "%s: rule %s finds %s in \"%s\" and must %s; mend the rule or the example"
          .formatted(
              place,
              rule,
              found.isEmpty() ? "nothing" : String.join("; ", found),
              text.strip(),
              expected.isEmpty() ? "be silent" : "find " + String.join("; ", expected));
    }
  }

  private RuleExamples() {}

  private static boolean fits(String expected, Claim claim, String rule) {
    return claim.content() instanceof Act
        ? ActExample.fits(expected, claim)
        : sorted(expected).equals(sorted(words(claim, rule)));
  }

  /** All examples of all rules, in the order of the files. */
  public static List<Case> of(Rulebook rulebook) {
    List<Case> cases = new ArrayList<>();
    rulebook.engagements().rules().forEach(rule -> add(cases, rule, Engagement.class));
    rulebook.statements().rules().forEach(rule -> add(cases, rule, Statement.class));
    rulebook.acts().rules().forEach(rule -> add(cases, rule, Act.class));
    rulebook.realities().forEach(rule -> add(cases, rule, Engagement.class));
    rulebook.actRealities().forEach(rule -> add(cases, rule, Act.class));
    rulebook.channels().rules().forEach(rule -> add(cases, rule, ChannelNotice.class));
    rulebook.occasions().rules().forEach(rule -> add(cases, rule, Occasion.class));
    return cases;
  }

  private static void add(List<Case> cases, RealityRule rule, Class<? extends Content> kind) {
    for (RuleExample example : rule.examples()) {
      cases.add(
          new Case(
              REALITY + rule.id(),
              example.place(),
              example.text(),
              List.of(example.finds()),
              kind));
    }
  }

  /** Before the id of a reality rule in the derivation of a claim. */
  private static final String REALITY = "reality:";

  private static void add(List<Case> cases, Rule rule, Class<? extends Content> kind) {
    for (RuleExample example : rule.examples()) {
      List<String> expected =
          Arrays.stream(example.finds().split(";", -1)).map(String::strip).toList();
      cases.add(new Case(rule.id(), example.place(), example.text(), expected, kind));
    }
    for (RuleExample example : rule.counterexamples()) {
      cases.add(new Case(rule.id(), example.place(), example.text(), List.of(), kind));
    }
  }

  /** A claim in the words of the rule files: {@code call EU IRN}, {@code CHN urge}. */
  private static String words(Claim claim, String rule) {
    if (claim.content() instanceof Act) {
      return ActExample.words(claim);
    }
    if (claim.content() instanceof Statement statement) {
      return polities(statement.speakers()) + " " + statement.verb();
    }
    if (claim.content() instanceof ChannelNotice notice) {
      return words(notice);
    }
    if (claim.content() instanceof Occasion occasion) {
      return words(occasion);
    }
    Engagement engagement = (Engagement) claim.content();
    String words =
        lower(engagement.form())
            + " "
            + engagement.parties().stream()
                .map(party -> party.actor().polity().label())
                .distinct()
                .collect(Collectors.joining(" "));
    return rule.startsWith(REALITY) ? words + " " + lower(claim.reality()) : words;
  }

  private static String words(ChannelNotice notice) {
    return "%s %s %s"
        .formatted(
            lower(notice.kind()),
            lower(notice.status()),
            notice.sides().stream().map(ActorRef::label).collect(Collectors.joining(" ")));
  }

  private static String words(Occasion occasion) {
    String first = occasion.when().firstDay().map(LocalDate::toString).orElse("undated");
    String last = occasion.when().lastDay().map(LocalDate::toString).orElse("undated");
    String days = first.equals(last) ? first : first + " " + last;
    return lower(occasion.kind()) + " " + days;
  }

  private static String polities(List<Actor> actors) {
    return actors.stream().map(actor -> actor.polity().label()).collect(Collectors.joining(" "));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The words in alphabetical order, so that the order of the parties does not matter. */
  private static String sorted(String words) {
    return String.join(" ", new TreeSet<>(Arrays.asList(words.strip().split("\\s+", -1))));
  }
}
