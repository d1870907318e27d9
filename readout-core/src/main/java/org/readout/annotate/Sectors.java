package org.readout.annotate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.data.DataException;
import org.readout.data.DataFiles;
import org.readout.knowledge.KnowledgeBase;

/**
 * Which of PLOVER's sectors people and bodies are of, from {@code data/lexicons/sectors.yaml}: by
 * the noun that names them, by their office, by the type of an institution.
 *
 * <p>Sectors are lists of codes, the primary one first. Nouns are asked for by their lemma; case
 * makes no difference. Immutable.
 */
public final class Sectors {

  private static final String FILE = "lexicons/sectors.yaml";
  private static final String PLURAL = "men";
  private static final String SINGULAR = "man";

  /** Sectors of a noun, and the words that must stand before it, in their order. */
  record Noun(List<String> before, List<String> sectors) {}

  /** People of some sectors who become people of another by a word before them. */
  record Turn(Set<String> of, String into, Set<String> by) {}

  /**
   * What the file says.
   *
   * @param nouns by their head, those of more words first
   * @param parts nouns that say what part somebody plays, with the sectors they have alone
   * @param amounts nouns that count only with another
   * @param notBefore nouns that say nothing of the noun behind them
   * @param modifiers sectors by words before a part
   */
  record Lexicon(
      Map<String, List<Noun>> nouns,
      Map<String, List<String>> parts,
      Set<String> amounts,
      Set<String> notBefore,
      Map<String, List<String>> modifiers,
      List<Turn> turned,
      Map<String, String> added,
      Map<String, List<String>> roles,
      Map<String, List<String>> institutions) {}

  private final Lexicon lexicon;

  private Sectors(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The sectors that come with the program, loaded once. */
  public static Sectors standard() {
    return Standard.SECTORS;
  }

  private static final class Standard {
    static final Sectors SECTORS = read(FILE, DataFiles.read(FILE), KnowledgeBase.standard());
  }

  /**
   * Reads a file of this kind.
   *
   * @param file how to call it in complaints
   * @param content its text
   * @param knowledge has the sectors and the roles that the file may name
   * @throws DataException listing what is wrong by file and line
   */
  static Sectors read(String file, String content, KnowledgeBase knowledge) {
    return new Sectors(SectorsReader.read(file, content, knowledge));
  }

  /**
   * The sectors of a noun that stands alone; empty when it names nobody who acts ("decision").
   *
   * @param lemma the lemma of one word
   */
  public Optional<List<String>> ofNoun(String lemma) {
    List<String> sectors = of(lemma, List.of());
    return sectors.isEmpty() ? Optional.empty() : Optional.of(sectors);
  }

  /**
   * The sectors of a noun with the words that modify it: "rebel commander", "former president".
   *
   * @param headLemma the lemma of the noun
   * @param modifierLemmas the lemmas of what stands before it, in the order of the text; the noun
   *     behind an "of" may stand among them ("a member of parliament")
   * @return none when it is nobody who acts
   */
  public List<String> of(String headLemma, List<String> modifierLemmas) {
    List<String> before =
        modifierLemmas.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    String head = known(headLemma.toLowerCase(Locale.ROOT));
    Optional<Noun> noun = noun(head, before);
    List<String> rest = noun.map(found -> without(before, found.before())).orElse(before);
    Optional<List<String>> sectors =
        noun.map(Noun::sectors).or(() -> ofPart(head, before)).map(found -> turned(found, rest));
    return sectors.map(found -> added(found, rest)).orElse(List.of());
  }

  /** Whether a noun is as good as an adjective where it stands before another: "power plants". */
  public boolean saysNothingBefore(String lemma) {
    return lexicon.notBefore().contains(lemma.toLowerCase(Locale.ROOT));
  }

  /** The sectors of whoever holds an office of this role; none for an unknown role. */
  public List<String> ofRole(String role) {
    return lexicon.roles().getOrDefault(role, List.of());
  }

  /** The sectors of an institution of this type; none for an unknown type. */
  public List<String> ofInstitution(String type) {
    return lexicon.institutions().getOrDefault(type, List.of());
  }

  /** The types of institutions that have sectors. */
  Set<String> institutions() {
    return lexicon.institutions().keySet();
  }

  private String known(String lemma) {
    boolean plural =
        lemma.endsWith(PLURAL)
            && !lexicon.nouns().containsKey(lemma)
            && !lexicon.parts().containsKey(lemma);
    return plural ? lemma.substring(0, lemma.length() - PLURAL.length()) + SINGULAR : lemma;
  }

  private Optional<Noun> noun(String head, List<String> before) {
    return lexicon.nouns().getOrDefault(head, List.of()).stream()
        .filter(noun -> hasInOrder(before, noun.before()))
        .findFirst();
  }

  /** The nearest word before a part decides; where none does, what the part is alone. */
  private Optional<List<String>> ofPart(String head, List<String> before) {
    if (!lexicon.parts().containsKey(head) && !lexicon.amounts().contains(head)) {
      return Optional.empty();
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      Optional<List<String>> sectors = told(before.get(i), before.subList(0, i));
      if (sectors.isPresent()) {
        return sectors;
      }
    }
    return Optional.ofNullable(lexicon.parts().get(head));
  }

  private Optional<List<String>> told(String word, List<String> before) {
    Optional<Noun> noun = noun(known(word), before);
    boolean alone = noun.isPresent() && noun.get().before().isEmpty();
    return noun.filter(found -> !alone || !lexicon.notBefore().contains(word))
        .map(Noun::sectors)
        .or(() -> Optional.ofNullable(lexicon.modifiers().get(word)));
  }

  private List<String> turned(List<String> sectors, List<String> before) {
    return lexicon.turned().stream()
        .filter(turn -> turn.of().contains(sectors.get(0)))
        .filter(turn -> before.stream().anyMatch(turn.by()::contains))
        .findFirst()
        .map(turn -> List.of(turn.into()))
        .orElse(sectors);
  }

  private List<String> added(List<String> sectors, List<String> before) {
    Set<String> all = new LinkedHashSet<>(sectors);
    before.forEach(word -> Optional.ofNullable(lexicon.added().get(word)).ifPresent(all::add));
    return List.copyOf(all);
  }

  private static boolean hasInOrder(List<String> words, List<String> wanted) {
    int found = 0;
    for (String word : words) {
      if (found < wanted.size() && wanted.get(found).equals(word)) {
        found++;
      }
    }
    return found == wanted.size();
  }

  private static List<String> without(List<String> words, List<String> used) {
    List<String> rest = new ArrayList<>(words);
    used.forEach(rest::remove);
    return rest;
  }
}
