package org.readout.annotate.dates;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.data.DataException;
import org.readout.data.YamlEntry;

/** Reads {@code dates.yaml} strictly: what is unknown, misspelt, doubled or impossible fails. */
final class DateRulesReader {

  private static final Set<String> SECTIONS =
      Set.of("published", "vocabulary", "bounds", "attributive", "expressions");
  private static final Set<String> RULE_FIELDS =
      Set.of(
          "id",
          "purpose",
          "kind",
          "with",
          "tight",
          "only-attributive",
          "follows",
          "not-follows",
          "followed-by",
          "not-followed-by",
          "patterns",
          "examples",
          "counterexamples");
  private static final Set<String> EXAMPLE_FIELDS = Set.of("text", "is", "direction", "reference");
  private static final String NOTHING = "NOTHING";

  private final String file;
  private final Words words = new Words();
  private final Map<String, Vocabulary> vocabularies = new LinkedHashMap<>();
  private final Trie trie = new Trie();
  private final List<String> problems = new ArrayList<>();

  DateRulesReader(String file) {
    this.file = file;
  }

  DateFinder read(String rules) {
    YamlEntry root = YamlEntry.read(file, rules);
    root.fields(SECTIONS);
    LocalDate published = date(root.field("published"));
    for (String builtIn : List.of("day", "year", "decade", "digits", "number")) {
      vocabularies.put(builtIn, new Vocabulary(builtIn, true, words));
    }
    root.field("vocabulary")
        .fields()
        .forEach((name, value) -> attempt(() -> vocabulary(name, value)));
    Surroundings surroundings = surroundings(root);
    List<Expression> expressions = new ArrayList<>();
    Map<String, Integer> lines = new LinkedHashMap<>();
    for (YamlEntry entry : root.field("expressions").items()) {
      attempt(() -> expressions.add(expression(entry, expressions.size(), lines)));
    }
    if (!problems.isEmpty()) {
      throw new DataException(problems);
    }
    return new DateFinder(words, trie, surroundings, expressions, published);
  }

  private void attempt(Runnable reading) {
    try {
      reading.run();
    } catch (DataException wrong) {
      problems.addAll(wrong.problems());
    }
  }

  private void vocabulary(String name, YamlEntry value) {
    Vocabulary vocabulary =
        vocabularies.computeIfAbsent(name, key -> new Vocabulary(key, value.isMap(), words));
    if (!value.isMap()) {
      value.items().forEach(item -> entry(vocabulary, item, Field.ABSENT));
      return;
    }
    Optional<Field> field = Vocabulary.field(name);
    if (field.isEmpty()) {
      throw value.problem(
          "the vocabulary \"" + name + "\" has values, but there is no field of that name",
          "name it after a field, as in month or unit.long, or write a plain list of words");
    }
    for (Map.Entry<String, YamlEntry> one : value.fields().entrySet()) {
      Optional<Integer> read = field.get().read(one.getKey());
      if (read.isEmpty()) {
        throw one.getValue()
            .problem(
                "\"" + one.getKey() + "\" is no value of " + name,
                "write " + field.get().allowed());
      }
      one.getValue().items().forEach(item -> entry(vocabulary, item, read.get()));
    }
  }

  private void entry(Vocabulary vocabulary, YamlEntry item, int value) {
    List<Element.Word> row = words(item);
    if (vocabulary.entries().stream().anyMatch(known -> known.words().equals(row))) {
      throw item.problem(
          "\"" + item.text() + "\" stands twice in the vocabulary \"" + vocabulary.name() + "\"",
          "keep one of them");
    }
    vocabulary.add(new Vocabulary.Entry(row, value));
  }

  private List<Element.Word> words(YamlEntry item) {
    try {
      List<Element.Word> row = Pattern.words(item.text(), words);
      if (!row.isEmpty()) {
        return row;
      }
    } catch (IllegalArgumentException tooLong) {
      throw item.problem(String.valueOf(tooLong.getMessage()), "shorten it");
    }
    throw item.problem("there is no word here", "write one or delete the entry");
  }

  private Surroundings surroundings(YamlEntry root) {
    YamlEntry bounds = root.field("bounds");
    bounds.fields(Set.of("until", "since"));
    YamlEntry attributive = root.field("attributive");
    attributive.fields(Set.of("dating", "determiners", "not-nouns", "event-nouns", "joining"));
    return new Surroundings(
        bounds.field("until").items().stream().map(this::words).toList(),
        bounds.field("since").items().stream().map(this::words).toList(),
        single(attributive.field("dating")),
        single(attributive.field("determiners")),
        single(attributive.field("not-nouns")),
        single(attributive.field("event-nouns")),
        single(attributive.field("joining")),
        words.add("the"),
        words.add("'s"),
        words.add("'"),
        words.add(","));
  }

  private Set<Integer> single(YamlEntry list) {
    Set<Integer> ids = new HashSet<>();
    for (YamlEntry item : list.items()) {
      List<Element.Word> row = words(item);
      if (row.size() > 1) {
        throw item.problem("\"" + item.text() + "\" is more than one word", "use one word");
      }
      if (!ids.add(row.get(0).id())) {
        throw item.problem("\"" + item.text() + "\" stands twice", "keep one of them");
      }
    }
    return Set.copyOf(ids);
  }

  private Expression expression(YamlEntry entry, int order, Map<String, Integer> lines) {
    entry.fields(RULE_FIELDS);
    String id = entry.field("id").text();
    Integer taken = lines.putIfAbsent(id, entry.line());
    if (taken != null) {
      throw entry.problem(
          "the id \"" + id + "\" is taken by the rule on line " + taken,
          "give this one another id");
    }
    if (entry.field("purpose").text().isBlank()) {
      throw entry.field("purpose").problem("the purpose is empty", "say what the rule is for");
    }
    YamlEntry kindEntry = entry.field("kind");
    Kind kind =
        Kind.named(kindEntry.text())
            .orElseThrow(
                () ->
                    kindEntry.problem(
                        "there is no kind \"" + kindEntry.text() + "\"",
                        "use one of "
                            + EnumSet.allOf(Kind.class).stream().map(Kind::ruleName).toList()));
    Values fixed = fixed(entry, kind);
    Expression expression =
        new Expression(
            order,
            id,
            kind,
            fixed,
            isYes(entry, "tight"),
            isYes(entry, "only-attributive"),
            entry.optional("follows").map(this::condition),
            entry.optional("not-follows").map(this::condition),
            entry.optional("followed-by").map(this::condition),
            entry.optional("not-followed-by").map(this::condition),
            examples(entry, kind),
            entry.optional("counterexamples").map(this::counterexamples).orElse(List.of()));
    for (YamlEntry pattern : entry.field("patterns").items()) {
      for (List<Element> row : rows(pattern)) {
        checkFields(pattern, row, kind, fixed);
        trie.add(row, expression);
      }
    }
    return expression;
  }

  private List<List<Element>> rows(YamlEntry pattern) {
    try {
      return Pattern.rows(pattern.text(), vocabularies, words);
    } catch (Pattern.Wrong | IllegalArgumentException wrong) {
      throw pattern.problem(
          String.valueOf(wrong.getMessage()), "the head of the file explains patterns");
    }
  }

  private static void checkFields(YamlEntry pattern, List<Element> row, Kind kind, Values fixed) {
    Set<Field> fields = EnumSet.noneOf(Field.class);
    for (Element element : row) {
      if (element instanceof Element.Slot slot && slot.field().isPresent()) {
        Field field = slot.field().get();
        if (!fields.add(field)) {
          throw pattern.problem(
              "the field \"" + field.ruleName() + "\" is filled twice",
              "name one of them, as in {to-day=day}");
        }
        if (!kind.allows(field)) {
          throw pattern.problem(
              "the kind \"" + kind.ruleName() + "\" has no field \"" + field.ruleName() + "\"",
              "leave it out or use another kind");
        }
      }
    }
    for (Field field : kind.required()) {
      if (!fields.contains(field) && !fixed.has(field)) {
        throw pattern.problem(
            "the field \"" + field.ruleName() + "\" can stay empty",
            "every way to read the pattern must fill it, or \"with\" must");
      }
    }
  }

  private Values fixed(YamlEntry entry, Kind kind) {
    Values fixed = new Values();
    Optional<YamlEntry> with = entry.optional("with");
    if (with.isEmpty()) {
      return fixed;
    }
    with.get()
        .fields()
        .forEach(
            (name, value) -> {
              Field field =
                  Field.named(name)
                      .filter(kind::allows)
                      .orElseThrow(
                          () ->
                              value.problem(
                                  "the kind \""
                                      + kind.ruleName()
                                      + "\" has no field \""
                                      + name
                                      + "\"",
                                  "leave it out or use another kind"));
              fixed.set(
                  field,
                  field
                      .read(value.text())
                      .orElseThrow(
                          () ->
                              value.problem(
                                  "\"" + value.text() + "\" is no value of " + name,
                                  "write " + field.allowed())));
            });
    return fixed;
  }

  private static boolean isYes(YamlEntry entry, String name) {
    Optional<YamlEntry> value = entry.optional(name);
    if (value.isPresent() && !value.get().text().equals("yes")) {
      throw value.get().problem("\"" + value.get().text() + "\" here", "write yes or leave it out");
    }
    return value.isPresent();
  }

  private Condition condition(YamlEntry list) {
    Set<Integer> ids = new HashSet<>();
    Set<Tokens.Shape> shapes = EnumSet.noneOf(Tokens.Shape.class);
    boolean nothing = false;
    for (YamlEntry item : list.items()) {
      String text = item.text();
      if (text.equals(NOTHING)) {
        nothing = true;
      } else if (text.startsWith("{") && text.endsWith("}")) {
        Vocabulary vocabulary = vocabularies.get(text.substring(1, text.length() - 1));
        if (vocabulary == null) {
          throw item.problem(
              "there is no vocabulary " + text, "use one of " + vocabularies.keySet());
        }
        vocabulary.entries().stream()
            .filter(known -> known.words().size() == 1)
            .forEach(known -> ids.add(known.words().get(0).id()));
      } else if (text.equals(text.toUpperCase(Locale.ROOT)) && Character.isLetter(text.charAt(0))) {
        shapes.add(shape(item));
      } else {
        ids.addAll(single(item));
      }
    }
    return new Condition(ids, shapes, nothing);
  }

  private static Tokens.Shape shape(YamlEntry item) {
    for (Tokens.Shape shape : Tokens.Shape.values()) {
      if (shape.name().equals(item.text())) {
        return shape;
      }
    }
    throw item.problem(
        "\"" + item.text() + "\" in capitals is no sort of word",
        "use NOTHING or one of " + List.of(Tokens.Shape.values()) + ", or a word in small letters");
  }

  private List<Expression.Example> examples(YamlEntry entry, Kind kind) {
    List<Expression.Example> examples = new ArrayList<>();
    for (YamlEntry item : entry.optional("examples").map(YamlEntry::items).orElse(List.of())) {
      item.fields(EXAMPLE_FIELDS);
      String text = item.field("text").text();
      if (text.indexOf('[') < 0 || text.indexOf(']') < text.indexOf('[')) {
        throw item.problem(
            "no brackets around the expression in: " + text, "write \"They met [on Monday].\"");
      }
      examples.add(
          new Expression.Example(
              item.file() + ":" + item.line(),
              text,
              item.field("is").text(),
              item.optional("direction").map(this::direction).orElse(Direction.PAST),
              item.optional("reference").map(this::date)));
    }
    if (examples.isEmpty() && kind != Kind.NOT_A_TIME) {
      throw entry.problem("a rule without an example", "add one: text and is");
    }
    return List.copyOf(examples);
  }

  private List<Expression.Example> counterexamples(YamlEntry list) {
    return list.items().stream()
        .map(
            item ->
                new Expression.Example(
                    item.file() + ":" + item.line(),
                    item.text(),
                    "",
                    Direction.PAST,
                    Optional.empty()))
        .toList();
  }

  private Direction direction(YamlEntry entry) {
    for (Direction direction : Direction.values()) {
      if (direction.name().toLowerCase(Locale.ROOT).equals(entry.text())) {
        return direction;
      }
    }
    throw entry.problem(
        "\"" + entry.text() + "\" is no direction", "write past, future or unknown");
  }

  private LocalDate date(YamlEntry entry) {
    try {
      return LocalDate.parse(entry.text());
    } catch (DateTimeParseException malformed) {
      throw entry.problem(
          "\"" + entry.text() + "\" is no date", "write year-month-day, as in 2025-09-10");
    }
  }
}
