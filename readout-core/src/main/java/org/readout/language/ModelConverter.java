package org.readout.language;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.component.dep.DEPLabelCandidate;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.ints.IntCollection;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.readout.language.FeatureTemplates.Feature;
import org.readout.language.FeatureTemplates.Part;
import org.readout.language.FeatureTemplates.Reference;
import org.readout.language.FeatureTemplates.Relation;
import org.readout.language.FeatureTemplates.SetFeature;
import org.readout.language.FeatureTemplates.SetField;
import org.readout.language.FeatureTemplates.Source;

/**
 * Run by the build: turns NLP4J's English models, which are serialised Java objects that take half
 * a minute and two gigabytes to load, into flat files for {@link FlatInput}. Nothing of it is used
 * when Readout runs. Weights are carried over unchanged; zeros are left out.
 */
public final class ModelConverter {

  static final String LEXICON = "english-lexicon.bin";
  static final String TAGGER = "english-tagger.bin";
  static final String PARSER = "english-parser.bin";

  private static final String ORIGINALS = "edu/emory/mathcs/nlp/";
  private static final String TAGGER_ORIGINAL = ORIGINALS + "models/en-pos.xz";
  private static final String PARSER_ORIGINAL = ORIGINALS + "models/en-dep.xz";
  private static final String AMBIGUITY_ORIGINAL =
      ORIGINALS + "lexica/en-ambiguity-classes-simplified-lowercase.xz";
  private static final String CLUSTERS_ORIGINAL =
      ORIGINALS + "lexica/en-brown-clusters-simplified-lowercase.xz";

  private ModelConverter() {}

  /**
   * Writes the model files that are missing or of another version.
   *
   * @param arguments the folder of the compiled classes
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0], ModelConverter.class.getPackageName().replace('.', '/'));
    Files.createDirectories(folder);
    write(folder.resolve(LEXICON), ModelConverter::writeLexicon);
    write(folder.resolve(TAGGER), ModelConverter::writeTagger);
    write(folder.resolve(PARSER), ModelConverter::writeParser);
  }

  private static void write(Path file, Consumer<FlatOutput> writer) throws IOException {
    if (isCurrent(file)) {
      return;
    }
    // A build that is broken off leaves no half file behind.
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
      writer.accept(new FlatOutput(out));
    }
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean isCurrent(Path file) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    try (FlatInput in = new FlatInput(Files.newInputStream(file))) {
      return in.integer() == FlatOutput.MAGIC;
    }
  }

  private static void writeLexicon(FlatOutput out) {
    Map<String, Collection<String>> ambiguities = load(AMBIGUITY_ORIGINAL);
    Map<String, Collection<String>> clusters = load(CLUSTERS_ORIGINAL);
    Map<String, Integer> ambiguityClasses = new LinkedHashMap<>(Map.of("", 0));
    Map<String, Integer> clusterClasses = new LinkedHashMap<>(Map.of("", 0));
    TreeSet<String> forms = new TreeSet<>(ambiguities.keySet());
    forms.addAll(clusters.keySet());
    long[] keys = new long[forms.size()];
    int[] entries = new int[forms.size()];
    int at = 0;
    for (String form : forms) {
      keys[at] = Lexicon.key(FeatureHash.of(form));
      entries[at++] =
          Lexicon.entry(
              number(ambiguityClasses, ambiguities.getOrDefault(form, List.of())),
              number(clusterClasses, clusters.getOrDefault(form, List.of())));
    }
    Lexicon.write(
        out,
        HashIndex.of(keys, entries),
        List.copyOf(ambiguityClasses.keySet()),
        List.copyOf(clusterClasses.keySet()));
  }

  private static int number(Map<String, Integer> classes, Collection<String> members) {
    return classes.computeIfAbsent(String.join("_", members), unseen -> classes.size());
  }

  private static void writeTagger(FlatOutput out) {
    writeModel(out, load(TAGGER_ORIGINAL));
  }

  private static void writeParser(FlatOutput out) {
    DEPParser<?> parser = load(PARSER_ORIGINAL);
    writeModel(out, parser);
    for (String set :
        List.of("X_SHIFT", "NO_X", "NO_SHIFT_OR_PASS", "NOT_NO_REDUCE", "LEFT_ARC", "RIGHT_ARC")) {
      IntCollection labels =
          field(DEPLabelCandidate.class, set, parser.getLabelCandidates(), IntCollection.class);
      out.integers(labels.toIntArray());
    }
  }

  private static void writeModel(FlatOutput out, OnlineComponent<?, ?> component) {
    MajorVector weights = component.getOptimizer().getWeightVector().getSparseWeightVector();
    FeatureMap features =
        field(
            FeatureTemplate.class, "feature_map", component.getFeatureTemplate(), FeatureMap.class);
    require(component.getOptimizer().getBias() == 0, "has a bias");
    require(
        component.getFeatureTemplate().getEmbeddingFeatureList().isEmpty(), "has word embeddings");
    require(!component.getOptimizer().getWeightVector().hasActivationFunction(), "is not linear");

    int labels = weights.getLabelSize();
    long[] keys = new long[features.size() - 1];
    int[] rows = new int[keys.length];
    byte[] rowLabels = new byte[weights.countNonZeroWeights()];
    float[] rowWeights = new float[rowLabels.length];
    int feature = 0;
    int filled = 0;
    int template = 0;
    for (Object2IntMap<String> ofTemplate : features.getIndexMaps()) {
      for (Object2IntMap.Entry<String> entry : ofTemplate.object2IntEntrySet()) {
        int start = filled;
        for (int label = 0; label < labels; label++) {
          float weight = weights.get(entry.getIntValue() * labels + label);
          if (weight != 0) {
            rowLabels[filled] = (byte) label;
            rowWeights[filled++] = weight;
          }
        }
        keys[feature] = FeatureHash.key(template, FeatureHash.of(entry.getKey()));
        rows[feature++] = LinearModel.row(start, filled - start);
      }
      template++;
    }
    require(feature == keys.length, "has features that are not numbered");
    LinearModel.write(
        out,
        component.getOptimizer().getLabelMap().getLabelList(),
        templates(component.getFeatureTemplate()),
        HashIndex.of(keys, rows),
        rowLabels,
        rowWeights);
  }

  private static FeatureTemplates templates(FeatureTemplate<?, ?> original) {
    List<SetFeature> sets =
        original.getSetFeatureList().stream()
            .map(item -> new SetFeature(reference(item), setField(item)))
            .toList();
    List<Feature> features =
        original.getFeatureList().stream()
            .map(
                items ->
                    new Feature(
                        Arrays.stream(items)
                            .map(item -> new Part(reference(item), singleField(item)))
                            .toList()))
            .toList();
    return new FeatureTemplates(sets, features);
  }

  private static Reference reference(FeatureItem item) {
    Source source =
        switch (item.source) {
          case i -> Source.STACK;
          case j -> Source.INPUT;
          case k -> Source.DEEPER;
        };
    Relation relation =
        item.relation == null
            ? Relation.SELF
            : switch (item.relation) {
              case h -> Relation.HEAD;
              case h2 -> Relation.GRAND_HEAD;
              case lmd -> Relation.LEFTMOST;
              case lmd2 -> Relation.SECOND_LEFTMOST;
              case rmd -> Relation.RIGHTMOST;
              case rmd2 -> Relation.SECOND_RIGHTMOST;
              case lns -> Relation.LEFT_SIBLING;
              case lns2 -> Relation.SECOND_LEFT_SIBLING;
              default -> throw unknown(item);
            };
    require(source != Source.DEEPER || item.window < 0, "looks at words set aside");
    return new Reference(source, item.window, relation);
  }

  private static SetField setField(FeatureItem item) {
    return switch (item.field) {
      case ambiguity_classes -> SetField.AMBIGUITIES;
      case orthographic -> SetField.ORTHOGRAPHY;
      case positional -> SetField.POSITION;
      case word_clusters -> SetField.CLUSTERS;
      default -> throw unknown(item);
    };
  }

  private static FeatureTemplates.Field singleField(FeatureItem item) {
    String name =
        switch (item.field) {
          case word_form_simplified -> "FORM";
          case word_form_simplified_lowercase -> "LOWERCASE";
          case word_shape -> "SHAPE";
          case ambiguity_classes -> "AMBIGUITY";
          case part_of_speech_tag -> "TAG";
          case lemma -> "LEMMA";
          case dependency_label -> "RELATION";
          case valency -> "VALENCY";
          case prefix -> "PREFIX_" + item.attribute;
          case suffix -> "SUFFIX_" + item.attribute;
          default -> throw unknown(item);
        };
    return FeatureTemplates.Field.valueOf(name);
  }

  private static IllegalStateException unknown(FeatureItem item) {
    return new IllegalStateException("the model has a feature that is not known here: " + item);
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalStateException("the model " + otherwise + ": the format cannot hold that");
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T> T load(String resource) {
    try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(resource)) {
      return (T) in.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource + " of nlp4j-english", e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(resource + " needs another version of nlp4j-api", e);
    }
  }

  /** Reads a field that NLP4J keeps to itself. */
  private static <T> T field(Class<?> owner, String name, Object instance, Class<T> type) {
    try {
      Field field = owner.getDeclaredField(name);
      field.setAccessible(true);
      return type.cast(field.get(instance));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(owner + " of nlp4j-api has no field " + name, e);
    }
  }
}
