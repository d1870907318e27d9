package org.readout.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.claim.Reality;
import org.readout.data.YamlEntry;
import org.readout.language.Sentence;
import org.readout.language.Token;

/**
 * A rule that decides how real an engagement is.
 *
 * @param id unique among these rules
 * @param purpose what it is for, in plain English
 * @param reality what it decides
 * @param at the word it is tried on
 * @param paths it holds when one of them leads anywhere
 * @param also when given, one of these must lead somewhere too, from the same word
 * @param examples sentences with an engagement on which it decides
 */
public record RealityRule(
    String id,
    String purpose,
    Reality reality,
    At at,
    List<Path> paths,
    List<Path> also,
    List<RuleExample> examples) {

  private static final Set<String> FIELDS =
      Set.of("id", "purpose", "reality", "at", "paths", "also", "examples", "counterexamples");

  /** Words a rule can be tried on. */
  public enum At {
    /** The word that names the engagement. */
    WORD,
    /** The verb that word hangs on. */
    VERB,
    /** First one, then the other. */
    BOTH
  }

  /** Copies the lists. */
  public RealityRule {
    paths = List.copyOf(paths);
    also = List.copyOf(also);
    examples = List.copyOf(examples);
  }

  /** Whether it holds for an engagement named by {@code word} that hangs on {@code verb}. */
  public boolean holds(Sentence sentence, Token word, Optional<Token> verb) {
    return (at != At.VERB && leads(sentence, word))
        || (at != At.WORD && verb.isPresent() && leads(sentence, verb.get()));
  }

  private boolean leads(Sentence sentence, Token from) {
    return anyLeads(paths, sentence, from) && (also.isEmpty() || anyLeads(also, sentence, from));
  }

  private static boolean anyLeads(List<Path> paths, Sentence sentence, Token from) {
    return paths.stream().anyMatch(path -> !path.heads(sentence, from).isEmpty());
  }

  /** Reads the rules of a file, in the order in which they are to be tried. */
  public static List<RealityRule> load(WordLists lists, String file, String content) {
    return YamlEntry.readList(file, content, entry -> rule(lists, entry), RealityRule::id);
  }

  private static RealityRule rule(WordLists lists, YamlEntry entry) {
    entry.fields(FIELDS);
    return new RealityRule(
        entry.field("id").text(),
        entry.field("purpose").text(),
        oneOf(Reality.values(), entry.field("reality")),
        entry.optional("at").map(at -> oneOf(At.values(), at)).orElse(At.BOTH),
        entry.field("paths").items().stream().map(lists::path).toList(),
        entry.optional("also").map(YamlEntry::items).orElse(List.of()).stream()
            .map(lists::path)
            .toList(),
        entry.field("examples").items().stream().map(RuleExample::read).toList());
  }

  private static <E extends Enum<E>> E oneOf(E[] values, YamlEntry entry) {
    return Arrays.stream(values)
        .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(entry.text()))
        .findFirst()
        .orElseThrow(
            () ->
                entry.problem(
                    "\"" + entry.text() + "\" is not one of the values",
                    "write one of " + Arrays.toString(values).toLowerCase(Locale.ROOT)));
  }
}
