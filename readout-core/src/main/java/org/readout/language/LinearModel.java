package org.readout.language;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.language.FeatureTemplates.Part;
import org.readout.language.FeatureTemplates.Reference;
import org.readout.language.FeatureTemplates.SetFeature;
import org.readout.language.FeatureTemplates.SetField;

/**
 * A linear classifier over binary features: the score of a label is the sum of its weights for the
 * features at hand. Only weights other than zero are kept. The sums are formed in the order in
 * which NLP4J forms them, so that they are the same to the last bit.
 */
final class LinearModel {

  /** A row is kept as (start of its weights, number of its weights) in one int. */
  private static final int COUNT_BITS = 8;

  private static final int NOWHERE = -1;

  /** The state of a tagger or parser: says which word a reference names now. */
  interface Configuration {
    /** The number of the word in the sentence (the artificial root is 0), or -1 for none. */
    int word(Reference reference);
  }

  private final List<String> labels;

  /** The words that the features speak of, each named once. */
  private final Reference[] references;

  private final SetField[] setFields;
  private final int[] setWords;

  /** For each feature its parts: the number of a reference, then a column. */
  private final int[][] features;

  private final HashIndex rows;
  private final byte[] rowLabels;
  private final float[] rowWeights;

  private LinearModel(
      List<String> labels,
      FeatureTemplates templates,
      HashIndex rows,
      byte[] rowLabels,
      float[] rowWeights) {
    this.labels = labels;
    List<Reference> distinct = references(templates);
    this.references = distinct.toArray(Reference[]::new);
    this.setFields = templates.sets().stream().map(SetFeature::field).toArray(SetField[]::new);
    this.setWords =
        templates.sets().stream().mapToInt(set -> distinct.indexOf(set.reference())).toArray();
    this.features =
        templates.features().stream()
            .map(
                feature ->
                    feature.parts().stream()
                        .flatMapToInt(
                            part ->
                                IntStream.of(
                                    distinct.indexOf(part.reference()), part.field().column))
                        .toArray())
            .toArray(int[][]::new);
    this.rows = rows;
    this.rowLabels = rowLabels;
    this.rowWeights = rowWeights;
  }

  private static List<Reference> references(FeatureTemplates templates) {
    return Stream.concat(
            templates.sets().stream().map(SetFeature::reference),
            templates.features().stream()
                .flatMap(feature -> feature.parts().stream().map(Part::reference)))
        .distinct()
        .toList();
  }

  /** Reads what {@link #write} wrote. */
  static LinearModel read(FlatInput in) {
    List<String> labels = List.of(in.strings());
    FeatureTemplates templates = FeatureTemplates.read(in);
    HashIndex rows = HashIndex.read(in);
    return new LinearModel(labels, templates, rows, in.bytes(), in.floats());
  }

  /**
   * Writes a model.
   *
   * @param rows for each feature, keyed by {@link FeatureHash#key}, what {@link #row} gives
   * @param rowLabels label numbers, row after row, as unsigned bytes
   * @param rowWeights the weights that go with them
   */
  static void write(
      FlatOutput out,
      List<String> labels,
      FeatureTemplates templates,
      HashIndex rows,
      byte[] rowLabels,
      float[] rowWeights) {
    out.strings(labels);
    templates.write(out);
    rows.write(out);
    out.bytes(rowLabels);
    out.floats(rowWeights);
  }

  /** Packs the place of a row into one number that is not negative. */
  static int row(int start, int count) {
    if (count >= 1 << COUNT_BITS || start >= 1 << (Integer.SIZE - 1 - COUNT_BITS)) {
      throw new IllegalArgumentException(
          "the model has outgrown the format: row of " + count + " weights at " + start);
    }
    return start << COUNT_BITS | count;
  }

  List<String> labels() {
    return labels;
  }

  /**
   * Scores every label.
   *
   * @param configuration says which words to look at
   * @param words the properties of the words
   * @param scores one for each label; overwritten
   * @param named room for the words that the references name; overwritten
   */
  void score(Configuration configuration, WordFeatures words, float[] scores, int[] named) {
    Arrays.fill(scores, 0);
    for (int i = 0; i < references.length; i++) {
      named[i] = configuration.word(references[i]);
    }
    int template = 0;
    for (int i = 0; i < setFields.length; i++) {
      int word = named[setWords[i]];
      if (word != NOWHERE) {
        for (long hash : words.values(setFields[i], word)) {
          add(FeatureHash.key(template, hash), scores);
        }
      }
      template++;
    }
    for (int[] parts : features) {
      addFeature(template++, parts, named, words, scores);
    }
  }

  /** Room for {@link #score} to work in. */
  int[] room() {
    return new int[references.length];
  }

  private void addFeature(
      int template, int[] parts, int[] named, WordFeatures words, float[] scores) {
    long hash = 0;
    for (int i = 0; i < parts.length; i += 2) {
      int word = named[parts[i]];
      long power = word == NOWHERE ? 0 : words.power(word, parts[i + 1]);
      if (power == 0) {
        return;
      }
      long value = words.hash(word, parts[i + 1]);
      hash = i == 0 ? value : FeatureHash.join(hash, value, power);
    }
    add(FeatureHash.key(template, hash), scores);
  }

  private void add(long key, float[] scores) {
    int row = rows.get(key);
    if (row != HashIndex.ABSENT) {
      int start = row >>> COUNT_BITS;
      int end = start + (row & ((1 << COUNT_BITS) - 1));
      for (int i = start; i < end; i++) {
        scores[Byte.toUnsignedInt(rowLabels[i])] += rowWeights[i];
      }
    }
  }
}
