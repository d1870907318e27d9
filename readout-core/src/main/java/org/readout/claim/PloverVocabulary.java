package org.readout.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.readout.data.DataException;
import org.readout.data.DataFiles;
import org.readout.data.YamlEntry;

/**
 * What PLOVER's records may say: the modes and scores of each event type, the contexts, and the
 * codes that it has for states and bodies in place of ours. Immutable.
 */
public final class PloverVocabulary {

  private static final String FILE = "vocabulary/plover.yaml";
  private static final int STRONGEST = 10;
  private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{N}-]+");

  /**
   * A way in which an event of some type is done.
   *
   * @param score how cooperative or hostile, from -10 to 10; empty where it is that of the type
   * @param house whether it is ours and not PLOVER's
   */
  private record Mode(Optional<Double> score, boolean house) {}

  private final Map<ActType, Double> scores = new EnumMap<>(ActType.class);
  private final Map<ActType, String> meanings = new EnumMap<>(ActType.class);
  private final Map<ActType, Map<String, Mode>> modes = new EnumMap<>(ActType.class);
  private final Map<String, List<String>> contexts = new LinkedHashMap<>();
  private final Map<String, List<String>> contextWords = new LinkedHashMap<>();
  private final Map<String, String> cameoSectors = new HashMap<>();
  private final Map<String, String> codes = new HashMap<>();

  private PloverVocabulary() {}

  /** The vocabulary that comes with Readout. */
  public static PloverVocabulary standard() {
    return Standard.VOCABULARY;
  }

  /** Loads on first use. */
  private static final class Standard {
    static final PloverVocabulary VOCABULARY = read("data/" + FILE, DataFiles.read(FILE));
  }

  /**
   * Reads a vocabulary.
   *
   * @param file how to call it in complaints
   * @param content YAML
   * @throws DataException listing everything that is wrong with it, by file and line
   */
  public static PloverVocabulary read(String file, String content) {
    YamlEntry root = YamlEntry.read(file, content);
    root.fields(Set.of("types", "contexts", "cameo-sectors", "codes"));
    PloverVocabulary vocabulary = new PloverVocabulary();
    List<String> problems = new ArrayList<>();
    each(root.field("types"), problems, vocabulary::type);
    each(root.field("contexts"), problems, vocabulary::context);
    each(root.field("cameo-sectors"), problems, code(vocabulary.cameoSectors));
    each(root.field("codes"), problems, code(vocabulary.codes));
    for (ActType type : ActType.values()) {
      if (!root.field("types").fields().containsKey(type.name())) {
        problems.add(
            DataException.at(
                file, root.field("types").line(), "the type " + type + " is missing", "add it"));
      }
    }
    if (!problems.isEmpty()) {
      throw new DataException(problems);
    }
    return vocabulary;
  }

  private record Named(String name, YamlEntry entry) {}

  private static void each(YamlEntry part, List<String> problems, Consumer<Named> reader) {
    part.fields()
        .forEach(
            (name, entry) -> {
              try {
                reader.accept(new Named(name, entry));
              } catch (DataException wrong) {
                problems.addAll(wrong.problems());
              }
            });
  }

  private void type(Named named) {
    YamlEntry entry = named.entry();
    entry.fields(Set.of("quad", "score", "meaning", "modes"));
    ActType type = constant(named);
    YamlEntry quad = entry.field("quad");
    if (!quad.text().equals(String.valueOf(type.quadClass()))) {
      throw quad.problem(
          type + " is of quad class " + type.quadClass() + ", not " + quad.text(), "correct it");
    }
    meanings.put(type, entry.field("meaning").text());
    scores.put(type, score(entry.field("score")));
    Map<String, Mode> own = new LinkedHashMap<>();
    modes.put(type, own);
    entry
        .optional("modes")
        .ifPresent(list -> list.fields().forEach((name, mode) -> own.put(name, mode(mode))));
  }

  private static Mode mode(YamlEntry entry) {
    entry.fields(Set.of("score", "meaning", "house"));
    entry.field("meaning").text();
    boolean house = entry.optional("house").isPresent();
    if (house && !entry.field("house").text().equals("yes")) {
      throw entry.field("house").problem("\"house\" is yes or not there", "write \"yes\"");
    }
    return new Mode(entry.optional("score").map(PloverVocabulary::score), house);
  }

  private static ActType constant(Named named) {
    for (ActType type : ActType.values()) {
      if (type.name().equals(named.name())) {
        return type;
      }
    }
    throw named
        .entry()
        .problem(
            "\"" + named.name() + "\" is no event type",
            "write one of " + List.of(ActType.values()));
  }

  private static double score(YamlEntry entry) {
    try {
      double score = Double.parseDouble(entry.text());
      if (Math.abs(score) <= STRONGEST) {
        return score;
      }
    } catch (NumberFormatException notOne) {
      // Told below, like a number out of bounds.
    }
    throw entry.problem(
        "\"" + entry.text() + "\" is no score", "write a number from -10 to 10, as -3.5");
  }

  private void context(Named named) {
    named.entry().fields(Set.of("meaning", "roles", "words"));
    named.entry().field("meaning").text();
    contexts.put(
        named.name(), named.entry().optional("roles").map(YamlEntry::texts).orElse(List.of()));
    List<String> words = named.entry().optional("words").map(YamlEntry::texts).orElse(List.of());
    for (String word : words) {
      if (!word.equals(word.toLowerCase(Locale.ROOT))) {
        throw named
            .entry()
            .field("words")
            .problem("\"" + word + "\" is not in lower case", "write it in lower case");
      }
    }
    contextWords.put(named.name(), words);
  }

  private static Consumer<Named> code(Map<String, String> codes) {
    return named -> {
      String code = named.entry().text();
      if (!code.matches("[A-Z0-9]{3,}")) {
        throw named
            .entry()
            .problem("\"" + code + "\" is no code", "write three capitals or figures, as UNO");
      }
      codes.put(named.name(), code);
    };
  }

  /** What is done in events of a type, in a sentence: "Finds fault with another." */
  public String meaning(ActType type) {
    return meanings.getOrDefault(type, "");
  }

  /** The modes that events of a type may have, ours included. */
  public Set<String> modes(ActType type) {
    return Set.copyOf(ofType(type).keySet());
  }

  /** All contexts. */
  public Set<String> contexts() {
    return Set.copyOf(contexts.keySet());
  }

  /** Whether any of {@code named} is a mode of ours, so that exports leave the event out. */
  public boolean isHouse(ActType type, Collection<String> named) {
    Map<String, Mode> own = ofType(type);
    return named.stream().anyMatch(mode -> own.containsKey(mode) && isHouse(own, mode));
  }

  private static boolean isHouse(Map<String, Mode> own, String mode) {
    return Optional.ofNullable(own.get(mode)).map(Mode::house).orElse(false);
  }

  /** How cooperative or hostile: the strongest score among the modes, else that of the type. */
  public double score(ActType type, Collection<String> named) {
    Map<String, Mode> own = ofType(type);
    Optional<Double> strongest = Optional.empty();
    for (String name : named) {
      Optional<Double> score = Optional.ofNullable(own.get(name)).flatMap(Mode::score);
      if (score.isPresent()
          && (strongest.isEmpty() || Math.abs(score.get()) > Math.abs(strongest.get()))) {
        strongest = score;
      }
    }
    return strongest.orElseGet(() -> Optional.ofNullable(scores.get(type)).orElse(0.0));
  }

  private Map<String, Mode> ofType(ActType type) {
    return Optional.ofNullable(modes.get(type)).orElse(Map.of());
  }

  /** What a meeting is about in which a holder of an office of this role takes part. */
  public List<String> contextsOfRole(String role) {
    return contexts.entrySet().stream()
        .filter(context -> context.getValue().contains(role))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What a sentence is about, as far as its words tell; plurals count like their singulars. */
  public List<String> contextsIn(String sentence) {
    String words =
        " " + WORD_BREAK.matcher(sentence.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
    return contextWords.entrySet().stream()
        .filter(
            context ->
                context.getValue().stream()
                    .anyMatch(
                        word ->
                            words.contains(" " + word + " ") || words.contains(" " + word + "s ")))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The code that CAMEO has for a sector. */
  public String cameoSector(String sector) {
    return cameoSectors.getOrDefault(sector, sector);
  }

  /** PLOVER's code for a state or body, where it is not its id in the knowledge base. */
  public Optional<String> code(String id) {
    return Optional.ofNullable(codes.get(id));
  }
}
