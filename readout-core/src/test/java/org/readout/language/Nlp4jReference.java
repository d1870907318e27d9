package org.readout.language;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes down what NLP4J itself, with its own models, makes of our sentences: the file that {@link
 * FlatModelsTest} compares with. Takes 3 GB of memory, and so is run by hand after a change of the
 * sentences; docs/language-engine.md has the command.
 */
public final class Nlp4jReference {

  private static final Path FOLDER =
      Path.of("readout-core", "src", "test", "resources", "org", "readout", "language");

  private static final String CONFIGURATION =
      """
      <configuration>
        <tsv><column index="1" field="form"/></tsv>
        <lexica>
          <ambiguity_classes field="word_form_simplified_lowercase">\
      edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
          <word_clusters field="word_form_simplified_lowercase">\
      edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
        </lexica>
        <models>
          <pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos>
          <dep>edu/emory/mathcs/nlp/models/en-dep.xz</dep>
        </models>
      </configuration>
      """;

  private Nlp4jReference() {}

  /** Writes the reference. To be run from the root of the project. */
  public static void main(String[] arguments) throws IOException {
    NLPDecoder decoder =
        new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));
    for (var component : decoder.getComponents()) {
      if (component instanceof OnlineComponent<?, ?> model) {
        model.setFlag(NLPFlag.DECODE);
      }
    }
    StringBuilder reference = new StringBuilder();
    for (String sentence : Files.readAllLines(FOLDER.resolve("reference-sentences.txt"))) {
      reference.append("# ").append(sentence).append('\n');
      NLPNode[] nodes = decoder.decode(sentence);
      for (int i = 1; i < nodes.length; i++) {
        reference
            .append(
                String.join(
                    "\t",
                    nodes[i].getWordForm(),
                    nodes[i].getPartOfSpeechTag(),
                    nodes[i].getLemma(),
                    Integer.toString(nodes[i].getDependencyHead().getID()),
                    nodes[i].getDependencyLabel()))
            .append('\n');
      }
    }
    Files.writeString(FOLDER.resolve("nlp4j-reference.tsv"), reference);
  }
}
