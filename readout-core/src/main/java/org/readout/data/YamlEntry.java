package org.readout.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A value of a YAML 1.2 file that knows where it stands. Everything is read as words, so that
 * {@code NO} stays Norway; what is missing, misspelt or of the wrong shape is a {@link
 * DataException} with file and line.
 */
public final class YamlEntry {

  private final String file;
  private final Node node;

  private YamlEntry(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /**
   * Reads the one document of a file.
   *
   * @param file how to call the file in complaints
   * @param content the text of the file
   */
  public static YamlEntry read(String file, String content) {
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setAllowDuplicateKeys(false).build();
    try {
      Node root =
          new Compose(settings)
              .composeString(content)
              .orElseThrow(
                  () ->
                      new DataException(
                          file, 1, "the file is empty", "write at least one entry or delete it"));
      return new YamlEntry(file, root);
    } catch (MarkedYamlEngineException malformed) {
      int line = malformed.getProblemMark().map(Mark::getLine).orElse(0) + 1;
      throw new DataException(
          file, line, "not YAML: " + malformed.getProblem(), "check indentation and quotes");
    } catch (YamlEngineException malformed) {
      throw new DataException(
          file, 1, "not YAML: " + malformed.getMessage(), "check indentation and quotes");
    }
  }

  /**
   * Reads a file that is a list of rules, and says all at once what is wrong with them.
   *
   * @param reader makes a rule of an item, or throws a {@link DataException}
   * @param id the id of a rule, which no two may share
   * @throws DataException listing everything that is wrong with the file
   */
  public static <T> List<T> readList(
      String file, String content, Function<YamlEntry, T> reader, Function<T, String> id) {
    List<T> rules = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    for (YamlEntry entry : read(file, content).items()) {
      try {
        T rule = reader.apply(entry);
        Integer first = lines.putIfAbsent(id.apply(rule), entry.line());
        if (first != null) {
          throw entry.problem(
              "the id \"" + id.apply(rule) + "\" is taken by the rule on line " + first,
              "give this rule another id");
        }
        rules.add(rule);
      } catch (DataException wrong) {
        problems.addAll(wrong.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new DataException(problems);
    }
    return List.copyOf(rules);
  }

  /** The line on which this value begins, from 1. */
  public int line() {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }

  /** The file, as complaints call it. */
  public String file() {
    return file;
  }

  /** A complaint about this value. */
  public DataException problem(String problem, String remedy) {
    return new DataException(file, line(), problem, remedy);
  }

  /** The words of a plain value. */
  public String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw problem("a single value is expected here", "write it on one line after the colon");
  }

  /**
   * The constant of {@code type} that the value names in lower case with hyphens: {@code
   * crisis-line}.
   *
   * @param what what its constants are, for the message
   * @throws DataException when it names none
   */
  public <E extends Enum<E>> E constant(Class<E> type, String what) {
    List<String> words = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      String word = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (word.equals(text())) {
        return constant;
      }
      words.add(word);
    }
    throw problem("\"" + text() + "\" is no " + what, "write one of " + words);
  }

  /** The items of a list; a plain value counts as a list of one. */
  public List<YamlEntry> items() {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(item -> new YamlEntry(file, item)).toList();
    }
    return List.of(this);
  }

  /** The words of each item. */
  public List<String> texts() {
    return items().stream().map(YamlEntry::text).toList();
  }

  /** Whether this is a list. */
  public boolean isList() {
    return node instanceof SequenceNode;
  }

  /** Whether this has named fields. */
  public boolean isMap() {
    return node instanceof MappingNode;
  }

  /** The fields, in the order of the file. */
  public Map<String, YamlEntry> fields() {
    if (!(node instanceof MappingNode mapping)) {
      throw problem("named fields are expected here", "write them as \"name: value\", one a line");
    }
    Map<String, YamlEntry> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlEntry key = new YamlEntry(file, tuple.getKeyNode());
      if (fields.put(key.text(), new YamlEntry(file, tuple.getValueNode())) != null) {
        throw key.problem("\"" + key.text() + "\" stands twice", "keep one of them");
      }
    }
    return fields;
  }

  /** The fields, none of which may be outside {@code known}. */
  public Map<String, YamlEntry> fields(Set<String> known) {
    Map<String, YamlEntry> fields = fields();
    List<String> problems = new ArrayList<>();
    fields.forEach(
        (name, value) -> {
          if (!known.contains(name)) {
            problems.add(
                DataException.at(
                    file,
                    value.line(),
                    "unknown field \"" + name + "\"",
                    "use one of " + new TreeSet<>(known)));
          }
        });
    if (!problems.isEmpty()) {
      throw new DataException(problems);
    }
    return fields;
  }

  /** The field of that name, which must be there. */
  public YamlEntry field(String name) {
    YamlEntry value = fields().get(name);
    if (value == null) {
      throw problem("the field \"" + name + "\" is missing", "add \"" + name + ": ...\"");
    }
    return value;
  }

  /** The field of that name, if it is there. */
  public Optional<YamlEntry> optional(String name) {
    return Optional.ofNullable(fields().get(name));
  }
}
