package org.readout.extract;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.readout.data.DataFiles;
import org.readout.language.Sentence;
import org.readout.rules.RealityRule;
import org.readout.rules.RuleLoader;
import org.readout.rules.RuleSet;
import org.readout.rules.WordLists;

/**
 * All rules for extraction.
 *
 * @param engagements rules that find engagements
 * @param statements rules that find statements
 * @param acts rules that find PLOVER events, those that ask for more first
 * @param realities rules that decide how real an engagement is, in order
 * @param actRealities rules that decide how real an act is, in order
 */
public record Rulebook(
    RuleSet engagements,
    RuleSet statements,
    RuleSet acts,
    List<RealityRule> realities,
    List<RealityRule> actRealities) {

  private static final String LISTS = "rules/word-lists.yaml";
  private static final String ENGAGEMENTS = "rules/engagements.yaml";
  private static final String STATEMENTS = "rules/statements.yaml";
  private static final String REALITIES = "rules/reality.yaml";
  private static final String ACT_REALITIES = "rules/act-reality.yaml";

  /** Copies the list. */
  public Rulebook {
    realities = List.copyOf(realities);
    actRealities = List.copyOf(actRealities);
  }

  /** Whether a sentence, tagged and perhaps not parsed, holds words that can set off a rule. */
  public boolean setsOff(Sentence tagged) {
    return engagements.isSetOffBy(tagged)
        || statements.isSetOffBy(tagged)
        || acts.isSetOffBy(tagged);
  }

  /** The rules that come with the library. */
  public static Rulebook standard() {
    return load(DataFiles::read);
  }

  /**
   * Reads the rules.
   *
   * @param files gives the content of a file by its path below {@code data/}
   * @throws org.readout.data.DataException when they are not in order, with file, line and remedy
   */
  public static Rulebook load(UnaryOperator<String> files) {
    WordLists lists = WordLists.load(LISTS, files.apply(LISTS));
    RuleLoader engagements =
        new RuleLoader(
            lists,
            Set.of("party", "counterpart", "visitor", "host", "destination", "coming"),
            Set.of("form", "reality"));
    RuleLoader statements =
        new RuleLoader(lists, Set.of("speaker", "addressee", "content"), Set.of("kind", "verb"));
    return new Rulebook(
        new RuleSet(engagements.load(ENGAGEMENTS, files.apply(ENGAGEMENTS))),
        new RuleSet(statements.load(STATEMENTS, files.apply(STATEMENTS))),
        ActRules.load(lists, files),
        RealityRule.load(lists, REALITIES, files.apply(REALITIES)),
        RealityRule.load(lists, ACT_REALITIES, files.apply(ACT_REALITIES)));
  }
}
