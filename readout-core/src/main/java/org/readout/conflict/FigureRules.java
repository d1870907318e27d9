package org.readout.conflict;

import java.math.BigDecimal;
import java.util.Set;
import org.readout.data.YamlEntry;

/**
 * The words for figures.
 *
 * @param money currencies, by their code
 * @param sums kinds of money, by the list they stand in
 * @param sorts what kind of it, by the list they stand in
 * @param counted what is counted, by the list it stands in
 * @param minutes units of time, in minutes
 * @param lasted words of lasting
 * @param encounters what lasts
 * @param scales million and the like
 * @param numbers numbers as words
 * @param about before a figure that is only near
 * @param atLeast before a lower bound
 * @param atMost before an upper bound
 * @param parts words of a part or of a whole
 */
record FigureRules(
    Phrases<String> money,
    Phrases<String> sums,
    Phrases<String> sorts,
    Phrases<String> counted,
    Phrases<BigDecimal> minutes,
    Phrases<String> lasted,
    Phrases<String> encounters,
    Phrases<BigDecimal> scales,
    Phrases<BigDecimal> numbers,
    Phrases<String> about,
    Phrases<String> atLeast,
    Phrases<String> atMost,
    Phrases<String> parts) {

  static FigureRules read(YamlEntry entry) {
    entry.fields(
        Set.of(
            "money",
            "sums",
            "sorts",
            "counted",
            "minutes",
            "lasted",
            "encounters",
            "scales",
            "numbers",
            "about",
            "at-least",
            "at-most",
            "parts",
            "examples",
            "counterexamples"));
    return new FigureRules(
        YamlLists.groups(entry.field("money")),
        YamlLists.groups(entry.field("sums")),
        YamlLists.groups(entry.field("sorts")),
        YamlLists.groups(entry.field("counted")),
        YamlLists.numbers(entry.field("minutes")),
        YamlLists.phrases(entry.field("lasted")),
        YamlLists.phrases(entry.field("encounters")),
        YamlLists.numbers(entry.field("scales")),
        YamlLists.numbers(entry.field("numbers")),
        YamlLists.phrases(entry.field("about")),
        YamlLists.phrases(entry.field("at-least")),
        YamlLists.phrases(entry.field("at-most")),
        YamlLists.phrases(entry.field("parts")));
  }
}
