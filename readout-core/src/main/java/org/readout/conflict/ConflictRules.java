package org.readout.conflict;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.conflict.Contradiction.Degree;
import org.readout.data.DataException;
import org.readout.data.DataFiles;
import org.readout.data.YamlEntry;

/** What users can change about contradictions: the words, with examples that are run. Immutable. */
public final class ConflictRules {

  private static final String FILE = "rules/conflicts.yaml";

  /** Two sentences and what is to be found in them. */
  private record Example(
      String place,
      boolean counts,
      LocalDate published,
      String one,
      String other,
      Optional<Degree> expected) {}

  private final CountRules counts;
  private final FigureRules figures;
  private final Phrases<String> functionWords;
  private final Phrases<String> negations;
  private final List<Example> examples;

  private ConflictRules(YamlEntry root) {
    root.fields(Set.of("counts", "figures", "function-words", "negations"));
    this.counts = CountRules.read(root.field("counts"));
    this.figures = FigureRules.read(root.field("figures"));
    this.functionWords = YamlLists.phrases(root.field("function-words"));
    this.negations = YamlLists.phrases(root.field("negations"));
    List<Example> read = new ArrayList<>();
    for (String part : List.of("counts", "figures")) {
      YamlEntry entry = root.field(part);
      for (YamlEntry item : entry.field("examples").items()) {
        read.add(example(item, part, true));
      }
      for (YamlEntry item : entry.field("counterexamples").items()) {
        read.add(example(item, part, false));
      }
    }
    this.examples = List.copyOf(read);
  }

  /** The rules that come with Readout. */
  public static ConflictRules standard() {
    return Standard.RULES;
  }

  /**
   * Reads rules.
   *
   * @param file how to call them in complaints
   * @param content YAML
   * @throws DataException naming the line, what is wrong and what to do
   */
  public static ConflictRules read(String file, String content) {
    return new ConflictRules(YamlEntry.read(file, content));
  }

  private static Example example(YamlEntry item, String part, boolean finds) {
    item.fields(
        finds ? Set.of("published", "one", "other", "finds") : Set.of("published", "one", "other"));
    return new Example(
        item.file() + ":" + item.line(),
        part.equals("counts"),
        day(item.field("published")),
        item.field("one").text(),
        item.field("other").text(),
        finds ? Optional.of(degree(item.field("finds"))) : Optional.empty());
  }

  private static LocalDate day(YamlEntry entry) {
    try {
      return LocalDate.parse(entry.text());
    } catch (DateTimeParseException notOne) {
      throw entry.problem("\"" + entry.text() + "\" is no day", "write it as 2024-05-31");
    }
  }

  private static Degree degree(YamlEntry entry) {
    return switch (entry.text()) {
      case "contradicts" -> Degree.CONTRADICTS;
      case "may-not-agree" -> Degree.MAY_NOT_AGREE;
      default ->
          throw entry.problem(
              "\"" + entry.text() + "\" is no degree", "write contradicts or may-not-agree");
    };
  }

  /** Runs the examples and counterexamples; one line for each that fails, none when all is well. */
  public List<String> failingExamples() {
    List<String> failing = new ArrayList<>();
    for (Example example : examples) {
      Optional<Degree> found = found(example);
      if (!found.equals(example.expected())) {
        failing.add(
            "%s: \"%s\" and \"%s\": expected %s, found %s; correct the example or the word lists"
                .formatted(
                    example.place(),
                    example.one(),
                    example.other(),
                    example.expected().map(Degree::toString).orElse("nothing"),
                    found.map(Degree::toString).orElse("nothing")));
      }
    }
    return List.copyOf(failing);
  }

  /** How many examples and counterexamples there are. */
  public int examples() {
    return examples.size();
  }

  private Optional<Degree> found(Example example) {
    List<Optional<Degree>> found = new ArrayList<>();
    if (example.counts()) {
      Optional<LocalDate> published = Optional.of(example.published());
      for (EncounterCount one : EncounterCount.in(example.one(), published, this)) {
        for (EncounterCount other : EncounterCount.in(example.other(), published, this)) {
          found.add(one.against(other, true));
        }
      }
    } else {
      for (Figure one : Figure.in(example.one(), this)) {
        for (Figure other : Figure.in(example.other(), this)) {
          found.add(one.against(other));
        }
      }
    }
    return found.stream().flatMap(Optional::stream).findFirst();
  }

  CountRules counts() {
    return counts;
  }

  FigureRules figures() {
    return figures;
  }

  /** Words that tell nothing of what a sentence is about. */
  Phrases<String> functionWords() {
    return functionWords;
  }

  /** Not, and what stands for it. */
  Phrases<String> negations() {
    return negations;
  }

  /** Loads on first use. */
  private static final class Standard {
    static final ConflictRules RULES = read("data/" + FILE, DataFiles.read(FILE));
  }
}
