package org.readout.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.data.DataFiles;
import org.readout.data.YamlEntry;

/**
 * Words around names and titles, from {@code data/lexicons/actors.yaml}.
 *
 * @param modifiers may stand between a polity and a title
 * @param former say that an office is no longer held
 * @param honorifics stand before a name
 * @param particles stand inside a name
 * @param suffixes stand behind a name
 * @param officials officials without a name
 * @param governments those among the officials that mean the state itself
 * @param voices people who speak for nobody
 * @param groups both or all sides
 * @param groupRoles roles that a word for a group or a leader can stand for, by its singular
 * @param counterpart words for whoever holds the same office on the other side
 * @param aides titles of people who serve a person: "spokesman of President NAME"
 * @param questioners words in the labels of a transcript for those who only ask
 * @param answerers labels of a transcript for whoever is asked
 * @param afterOfficial follow the noun "official"; behind another word it is an adjective
 * @param publishingOffices words in a publisher's name that tell an office of a state or body
 * @param notNames capitalised words that are no part of a personal name
 */
record ActorWords(
    Set<String> modifiers,
    Set<String> former,
    Set<String> honorifics,
    Set<String> particles,
    Set<String> suffixes,
    Set<String> officials,
    Set<String> governments,
    Set<String> voices,
    Set<String> groups,
    Map<String, Set<String>> groupRoles,
    Set<String> counterpart,
    Set<String> aides,
    Set<String> questioners,
    Set<String> answerers,
    Set<String> afterOfficial,
    Set<String> publishingOffices,
    Set<String> notNames) {

  private static final String FILE = "lexicons/actors.yaml";

  static ActorWords standard() {
    return read(FILE, DataFiles.read(FILE));
  }

  static ActorWords read(String file, String content) {
    YamlEntry root = YamlEntry.read(file, content);
    root.fields(
        Set.of(
            "modifiers",
            "former",
            "honorifics",
            "particles",
            "suffixes",
            "officials",
            "governments",
            "voices",
            "groups",
            "group-roles",
            "counterpart",
            "aides",
            "questioners",
            "answerers",
            "after-official",
            "publishing-offices",
            "not-names"));
    Map<String, Set<String>> roles = new HashMap<>();
    root.field("group-roles")
        .fields()
        .forEach((word, list) -> roles.put(word, Set.copyOf(list.texts())));
    return new ActorWords(
        words(root, "modifiers"),
        words(root, "former"),
        words(root, "honorifics"),
        words(root, "particles"),
        words(root, "suffixes"),
        words(root, "officials"),
        words(root, "governments"),
        words(root, "voices"),
        words(root, "groups"),
        Map.copyOf(roles),
        words(root, "counterpart"),
        words(root, "aides"),
        words(root, "questioners"),
        words(root, "answerers"),
        words(root, "after-official"),
        words(root, "publishing-offices"),
        words(root, "not-names"));
  }

  private static Set<String> words(YamlEntry root, String field) {
    Set<String> words = new HashSet<>();
    for (YamlEntry word : root.field(field).items()) {
      if (!words.add(word.text())) {
        throw word.problem("\"" + word.text() + "\" stands twice", "delete one of them");
      }
    }
    return Set.copyOf(words);
  }

  /** Roles that a word such as "leader" or "ministers" can stand for; none named when empty. */
  Set<String> rolesOf(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Set<String> roles = groupRoles.get(lower);
    if (roles != null) {
      return roles;
    }
    for (String ending : List.of("ies", "s")) {
      if (lower.endsWith(ending)) {
        String singular =
            lower.substring(0, lower.length() - ending.length())
                + (ending.equals("ies") ? "y" : "");
        roles = groupRoles.get(singular);
        if (roles != null) {
          return roles;
        }
      }
    }
    return Set.of();
  }
}
