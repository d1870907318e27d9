package org.readout.annotate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.knowledge.PersonEntry;

/** The forms in which one name is written, and what may be short for what. */
final class NameForms {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SUFFIX = Pattern.compile(",?\\s+(?:Jr|Sr|II|III|IV)\\.?$");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int SHORTEST_FAMILY = 2;

  private NameForms() {}

  /** A name without line breaks and suffixes: "Lloyd J. Austin III" is "Lloyd J. Austin". */
  static String clean(String written) {
    return SUFFIX.matcher(SPACE.matcher(written).replaceAll(" ").trim()).replaceFirst("");
  }

  /** Lower case, without accents and punctuation, single spaces. */
  static String fold(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    return NOT_NAME.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").trim();
  }

  /**
   * What can refer to a person of the knowledge base: all full names, the family name, and as
   * written here.
   */
  static Set<String> of(PersonEntry person, String written) {
    Set<String> forms = new HashSet<>(shortForms(written, person.familyFirst()));
    for (String name :
        Stream.concat(Stream.of(person.name()), person.otherNames().stream()).toList()) {
      forms.addAll(shortForms(name, person.familyFirst()));
    }
    person.familiarNames().forEach(name -> forms.add(fold(name)));
    forms.add(fold(person.family()));
    forms.add(fold(person.family()).replace(" ", ""));
    return Set.copyOf(forms);
  }

  /** What can refer to someone known from the text alone. */
  static Set<String> of(String name, boolean familyFirst) {
    Set<String> forms = new HashSet<>(shortForms(name, familyFirst));
    String[] parts = fold(name).split(" ", -1);
    // An unknown order of names: either end may be the family name.
    forms.add(parts[0]);
    forms.add(parts[parts.length - 1]);
    forms.removeIf(form -> form.length() < SHORTEST_FAMILY);
    return Set.copyOf(forms);
  }

  private static Set<String> shortForms(String name, boolean familyFirst) {
    String folded = fold(name);
    Set<String> forms = new HashSet<>(List.of(folded, folded.replace(" ", "")));
    String[] parts = folded.split(" ", -1);
    List<String> full = Arrays.stream(parts).filter(part -> part.length() > 1).toList();
    if (!full.isEmpty()) {
      forms.add(String.join(" ", full));
      forms.add(full.get(0) + " " + full.get(full.size() - 1));
      if (familyFirst || full.contains("bin") || full.contains("bint")) {
        // "Prince Faisal" for Faisal bin Farhan.
        forms.add(full.get(0));
      } else {
        for (int from = 1; from < full.size(); from++) {
          forms.add(String.join(" ", full.subList(from, full.size())));
        }
      }
    }
    forms.removeIf(form -> form.length() < SHORTEST_FAMILY);
    return forms;
  }

  /**
   * Beginnings of a long name, the longest first: "Mohammed bin Salman" of "Mohammed bin Salman bin
   * Abdulaziz".
   */
  static List<String> shorter(String name) {
    List<String> words = List.of(SPACE.split(name, -1));
    List<String> beginnings = new ArrayList<>();
    for (int end = words.size() - 1; end >= 2; end--) {
      beginnings.add(String.join(" ", words.subList(0, end)));
    }
    return beginnings;
  }

  /** Parts of a name that may be the family name, as written. */
  static List<String> familyGuesses(String name) {
    String[] parts = name.split(" ", -1);
    return parts.length == 1
        ? List.of(name)
        : List.of(
            parts[parts.length - 1],
            parts[0],
            String.join(" ", Arrays.asList(parts).subList(1, parts.length)));
  }

  /**
   * Whether a written name is a form of this person's, allowing for middle names and initials on
   * either side.
   */
  static boolean couldBe(PersonEntry person, String written) {
    List<String> given = List.of(fold(written).split(" ", -1));
    for (String name :
        Stream.concat(Stream.of(person.name()), person.otherNames().stream()).toList()) {
      List<String> own = List.of(fold(name).split(" ", -1));
      List<String> shorter = own.size() <= given.size() ? own : given;
      List<String> longer = own.size() <= given.size() ? given : own;
      if (longer.containsAll(shorter)) {
        return true;
      }
    }
    return false;
  }
}
