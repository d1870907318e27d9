package org.readout.knowledge.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.knowledge.Folding;
import org.readout.knowledge.Spelling;

/** Cleans names, finds family names, and makes the forms by which names are compared. */
final class Names {

  /** States whose people are named family name first. */
  private static final Set<String> FAMILY_FIRST =
      Set.of("CHN", "TWN", "HKG", "MAC", "KOR", "PRK", "KHM");

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "da", "das", "do", "dos", "di", "du", "la", "las", "le", "los", "von", "van",
          "der", "den", "ter", "bin", "ibn", "bint", "al", "el", "of", "the", "y", "e", "zu",
          "ould", "ag", "ap", "ul", "ur", "uz");

  private static final Pattern HONORIFICS =
      Pattern.compile(
          "^(?:Sir|Dame|Lord|Baroness|Dr\\.?|Gen\\.?|General|Lt\\.? Gen\\.?|Maj\\.? Gen\\.?|Brig\\."
              + " Gen\\.?|Lt\\.? Col\\.?|Col\\.?|Capt\\.?|Maj\\.?|Adm\\.?|Admiral|Field Marshal|Marshal|"
              + "Cardinal|Archbishop|Sheikh|Shaykh|Ret\\.|Prof\\.?|Rev\\.?|Ambassador|Hon\\.|Mr\\.|Mrs\\.|Ms\\.|"
              + "Apostolic Nuncio|Sheik|Tun|Datuk|Dato|Tan Sri|HRH|H\\.E\\.|Lt\\.|Ratu|Tuanku)\\s+");

  private static final Pattern SUFFIX =
      Pattern.compile(",? (?:Jr\\.?|Sr\\.?|II|III|IV|V|VI|KC|QC|MP|Ph\\.?D\\.?|Dr\\.?)$");

  private static final int SHORT_WORD = 3;

  private Names() {}

  /** Without honorifics, nicknames in quotes, remarks in brackets and doubled spaces. */
  static String clean(String name) {
    String result =
        name.replaceAll("\\(.*", "")
            .replaceAll("[\"“”][^\"“”]*[\"“”]", " ")
            .replaceAll(", (?:Dr|Ret)\\.?$", "")
            .replace('’', '\'')
            .replaceAll("\\s+", " ")
            .strip();
    String before;
    do {
      before = result;
      result = HONORIFICS.matcher(result).replaceFirst("");
    } while (!before.equals(result));
    return result.replaceAll("[,;]$", "").strip();
  }

  /** Whether this can be the full name of a person that English text will have. */
  static boolean isUsable(String name) {
    return name.codePoints().noneMatch(Names::isForeign)
        && name.codePoints().anyMatch(Character::isLetter)
        && Character.isUpperCase(firstLetter(name))
        && !name.matches(".*\\d.*")
        && !name.matches("Q\\d+");
  }

  private static int firstLetter(String name) {
    return name.codePoints().filter(Character::isLetter).findFirst().orElse('a');
  }

  private static boolean isForeign(int letter) {
    return Character.isLetter(letter)
        && Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN
        && Character.UnicodeScript.of(letter) != Character.UnicodeScript.COMMON;
  }

  /** "Antony J. BLINKEN" as "Antony J. Blinken". */
  static String unshout(String name) {
    return Arrays.stream(name.split(" ", -1))
        .map(Names::unshoutWord)
        .collect(Collectors.joining(" "));
  }

  /** The words in capitals of "QIN Gang", unshouted; blank when there are none. */
  static String shouted(String name) {
    return Arrays.stream(SUFFIX.matcher(name).replaceFirst("").split(" ", -1))
        .map(word -> word.replaceAll("[,.]$", ""))
        .filter(Names::isShouted)
        .map(Names::unshoutWord)
        .collect(Collectors.joining(" "));
  }

  private static boolean isShouted(String word) {
    String letters = word.replaceAll("[^\\p{L}]", "");
    String tail =
        letters.replaceFirst("^(?:Mc|Mac|De|Van|O|Di|La|Le|al|Al|el|El)(?=\\p{Lu}{2})", "");
    if (word.contains("-") && !tail.equals(tail.toUpperCase(Locale.ROOT))) {
      String first = word.substring(0, word.indexOf('-'));
      return first.length() > 2 && first.equals(first.toUpperCase(Locale.ROOT));
    }
    return tail.length() > 1
        && tail.equals(tail.toUpperCase(Locale.ROOT))
        && !tail.matches("[IVX]+");
  }

  private static String unshoutWord(String word) {
    if (!isShouted(word)) {
      return word;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (PARTICLES.contains(lower)) {
      return lower;
    }
    StringBuilder result = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < word.length(); i++) {
      char unit = word.charAt(i);
      boolean kept = Character.isLowerCase(unit);
      result.append(start || kept ? unit : Character.toLowerCase(unit));
      // after a lower-case prefix such as "Mc" the name proper begins
      start = !Character.isLetter(unit) || kept;
    }
    return result.toString();
  }

  static boolean isFamilyFirst(String name, String polity) {
    if (!FAMILY_FIRST.contains(polity)) {
      return false;
    }
    String[] words = name.split(" ", -1);
    boolean givenFirst = words.length == 2 && words[0].contains("-") && !words[1].contains("-");
    boolean western =
        words.length > 1
            && words[0].matches(
                "[A-Z]\\..*|John|Joseph|William|David|Carrie|Paul|Donald|Frederick|Edward|Andrew|Su-jin|Alexander|Wellington|Chen-shen|Francisco|Fernando");
    return !givenFirst && !western;
  }

  /** The family name of a full name whose parts are not told apart. */
  static String family(String name, String polity) {
    String[] words = SUFFIX.matcher(name).replaceFirst("").split(" ", -1);
    if (words.length == 1) {
      return words[0];
    }
    if (isFamilyFirst(name, polity)) {
      return words[0];
    }
    Optional<List<String>> spanish = SpanishNames.shortened(name, polity);
    if (spanish.isPresent()) {
      return spanish.get().get(1);
    }
    int start = words.length - 1;
    while (start > 1
        && PARTICLES.contains(words[start - 1].toLowerCase(Locale.ROOT))
        && Character.isLowerCase(words[start - 1].charAt(0))) {
      start--;
    }
    return String.join(" ", List.of(words).subList(start, words.length));
  }

  /** Folded words without initials, suffixes and order: what two spellings of one name share. */
  static String signature(String name) {
    String folded = Folding.fold(name);
    // a son is named after his father: there the order tells them apart
    return folded.matches(".* (?:bin|ibn) .*")
        ? clean(folded).replace('-', ' ')
        : String.join(" ", words(name));
  }

  /** Folded words of a name without initials and suffixes, sorted. */
  static Set<String> words(String name) {
    String own = clean(name).replaceFirst(",? (?:Grand Duke )?of [A-Z].*$", "");
    String plain = Folding.fold(SUFFIX.matcher(own).replaceFirst(""));
    Set<String> words = new TreeSet<>();
    List<String> parts = new ArrayList<>(List.of(plain.replace("'", "").split("[\\s-]+", -1)));
    for (String part : parts) {
      String word = part.replace(".", "");
      if (word.length() > 1 && !part.endsWith(".")) {
        words.add(word);
      }
    }
    return words;
  }

  /** Whether a word of one name is spelled much like a word of the other. */
  static boolean areAlike(String a, String b) {
    return words(a).stream()
        .filter(word -> word.length() > SHORT_WORD)
        .anyMatch(word -> words(b).stream().anyMatch(other -> Spelling.isAlike(word, other)));
  }
}
