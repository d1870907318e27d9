package org.readout.extract;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
 * @param channels rules that find how lines of contact stand
 * @param channelWords the words by which lines of contact are recognised
 * @param occasions rules that find what is to come
 * @param realities rules that decide how real a thing is that is no act, in order
 * @param actRealities rules that decide how real an act is, in order
 */
public record Rulebook(
    RuleSet engagements,
    RuleSet statements,
    RuleSet acts,
    RuleSet channels,
    ChannelWords channelWords,
    RuleSet occasions,
    List<RealityRule> realities,
    List<RealityRule> actRealities) {

  private static final String LISTS = "rules/word-lists.yaml";
  private static final String ENGAGEMENTS = "rules/engagements.yaml";
  private static final String STATEMENTS = "rules/statements.yaml";
  private static final String CHANNELS = "rules/channels.yaml";
  private static final String CHANNEL_WORDS = "vocabulary/channels.yaml";
  private static final String OCCASIONS = "rules/occasions.yaml";
  private static final String REALITIES = "rules/reality.yaml";
  private static final String ACT_REALITIES = "rules/act-reality.yaml";

  /** Copies the list. */
  public Rulebook {
    realities = List.copyOf(realities);
    actRealities = List.copyOf(actRealities);
  }

  /** Whether a sentence, tagged and perhaps not parsed, holds words that can set off a rule. */
  public boolean setsOff(Sentence tagged) {
    return Stream.of(engagements, statements, acts, channels, occasions)
        .anyMatch(rules -> rules.isSetOffBy(tagged));
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
            Set.of("party", "counterpart", "visitor", "host", "destination", "coming", "mediator"),
            Set.of("form", "reality", "between"));
    RuleLoader statements =
        new RuleLoader(lists, Set.of("speaker", "addressee", "content"), Set.of("kind", "verb"));
    return new Rulebook(
        new RuleSet(engagements.load(ENGAGEMENTS, files.apply(ENGAGEMENTS))),
        new RuleSet(statements.load(STATEMENTS, files.apply(STATEMENTS))),
        ActRules.load(lists, files),
        ChannelRules.channels(lists, CHANNELS, files.apply(CHANNELS)),
        ChannelWords.load(CHANNEL_WORDS, files.apply(CHANNEL_WORDS)),
        ChannelRules.occasions(lists, OCCASIONS, files.apply(OCCASIONS)),
        RealityRule.load(lists, REALITIES, files.apply(REALITIES)),
        RealityRule.load(lists, ACT_REALITIES, files.apply(ACT_REALITIES)));
  }
}
