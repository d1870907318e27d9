package org.readout.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the tagger or the parser looks at: which words, and which of their properties, make up each
 * feature. Read from the model, so that the model alone says it.
 *
 * @param sets features that have any number of values of one word
 * @param features features that join one value each of one to three words
 */
record FeatureTemplates(List<SetFeature> sets, List<Feature> features) {

  private static final String WITHIN_PART = ":";
  private static final String BETWEEN_PARTS = " ";

  /** Where to start from. */
  enum Source {
    /** The top of the parser's stack, or the word being tagged. */
    STACK,
    /** The front of the parser's input. */
    INPUT,
    /** A word deeper in the stack: the window counts stack positions, not words. */
    DEEPER
  }

  /** Where to go from there, in the tree built so far. */
  enum Relation {
    SELF,
    HEAD,
    GRAND_HEAD,
    LEFTMOST,
    SECOND_LEFTMOST,
    RIGHTMOST,
    SECOND_RIGHTMOST,
    LEFT_SIBLING,
    SECOND_LEFT_SIBLING
  }

  /** A property with one value, and the column of {@link WordFeatures} that it is kept in. */
  enum Field {
    FORM(0),
    LOWERCASE(1),
    SHAPE(2),
    PREFIX_2(3),
    PREFIX_3(4),
    SUFFIX_1(5),
    SUFFIX_2(6),
    SUFFIX_3(7),
    SUFFIX_4(8),
    AMBIGUITY(9),
    TAG(10),
    LEMMA(11),
    RELATION(12),
    VALENCY(13);

    final int column;

    Field(int column) {
      this.column = column;
    }
  }

  /** A property with any number of values. */
  enum SetField {
    AMBIGUITIES,
    ORTHOGRAPHY,
    POSITION,
    CLUSTERS
  }

  /** A word: {@code window} words (or stack positions) from the source, then along the relation. */
  record Reference(Source source, int window, Relation relation) {}

  /** A property of a word, all the values of which count. */
  record SetFeature(Reference reference, SetField field) {}

  /** A property of a word, with one value or none. */
  record Part(Reference reference, Field field) {}

  /** Properties of words, the values of which count together. */
  record Feature(List<Part> parts) {}

  /** Reads what {@link #write} wrote. */
  static FeatureTemplates read(FlatInput in) {
    List<SetFeature> sets = new ArrayList<>();
    for (String set : in.strings()) {
      sets.add(new SetFeature(reference(set), SetField.valueOf(field(set))));
    }
    List<Feature> features = new ArrayList<>();
    for (String feature : in.strings()) {
      features.add(
          new Feature(
              Arrays.stream(feature.split(BETWEEN_PARTS, -1))
                  .map(part -> new Part(reference(part), Field.valueOf(field(part))))
                  .toList()));
    }
    return new FeatureTemplates(sets, features);
  }

  void write(FlatOutput out) {
    out.strings(sets.stream().map(set -> code(set.reference(), set.field())).toList());
    out.strings(
        features.stream()
            .map(
                feature ->
                    feature.parts().stream()
                        .map(part -> code(part.reference(), part.field()))
                        .collect(Collectors.joining(BETWEEN_PARTS)))
            .toList());
  }

  private static String code(Reference reference, Enum<?> field) {
    return String.join(
        WITHIN_PART,
        reference.source().name(),
        Integer.toString(reference.window()),
        reference.relation().name(),
        field.name());
  }

  private static Reference reference(String code) {
    String[] parts = code.split(WITHIN_PART, -1);
    return new Reference(
        Source.valueOf(parts[0]), Integer.parseInt(parts[1]), Relation.valueOf(parts[2]));
  }

  private static String field(String code) {
    return code.substring(code.lastIndexOf(WITHIN_PART) + 1);
  }
}
