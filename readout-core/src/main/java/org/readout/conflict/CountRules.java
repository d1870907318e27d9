package org.readout.conflict;

import java.util.List;
import java.util.Set;
import org.readout.data.YamlEntry;

/**
 * The words for counts of encounters.
 *
 * @param once "only"
 * @param ordinals from the first, by their number
 * @param encounters what is counted, by the list it stands in
 * @param manners what narrows it
 * @param fillers what says nothing more: "the first such call"
 * @param takingOffice the entry into office
 * @param sides words for those who meet
 */
record CountRules(
    Phrases<String> once,
    Phrases<Integer> ordinals,
    Phrases<String> encounters,
    Phrases<String> manners,
    Phrases<String> fillers,
    Phrases<String> takingOffice,
    Phrases<String> sides) {

  static CountRules read(YamlEntry entry) {
    entry.fields(
        Set.of(
            "once",
            "ordinals",
            "encounters",
            "manners",
            "fillers",
            "taking-office",
            "sides",
            "examples",
            "counterexamples"));
    Phrases<Integer> ordinals = new Phrases<>();
    List<YamlEntry> listed = entry.field("ordinals").items();
    for (int i = 0; i < listed.size(); i++) {
      YamlLists.add(ordinals, listed.get(i), i + 1);
    }
    return new CountRules(
        YamlLists.phrases(entry.field("once")),
        ordinals,
        YamlLists.groups(entry.field("encounters")),
        YamlLists.phrases(entry.field("manners")),
        YamlLists.phrases(entry.field("fillers")),
        YamlLists.phrases(entry.field("taking-office")),
        YamlLists.phrases(entry.field("sides")));
  }
}
