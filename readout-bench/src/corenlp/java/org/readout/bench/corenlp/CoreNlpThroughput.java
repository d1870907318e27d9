package org.readout.bench.corenlp;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.readout.bench.Texts;
import org.readout.bench.Throughput;
import org.readout.source.SourceDocument;

/** CoreNLP's part of the comparison: one thread, its own models and settings. */
public final class CoreNlpThroughput {

  private static final double WARM_UP = 40;
  private static final int PASSES = 3;

  private CoreNlpThroughput() {}

  /** Prints the rate; the first argument is the list of annotators, the others are texts. */
  public static void main(String[] arguments) {
    Properties properties = new Properties();
    properties.setProperty("annotators", arguments[0]);
    properties.setProperty("threads", "1");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    List<SourceDocument> documents =
        Texts.in(Arrays.stream(arguments).skip(1).map(Path::of).toList());
    System.out.println(
        Throughput.measure(
                "CoreNLP 4.5.10 (" + arguments[0] + ")",
                Texts.words(documents),
                () -> {
                  int sentences = 0;
                  for (SourceDocument document : documents) {
                    CoreDocument annotated = new CoreDocument(document.text().text());
                    pipeline.annotate(annotated);
                    sentences += annotated.sentences().size();
                  }
                  return sentences;
                },
                WARM_UP,
                PASSES)
            .line());
  }
}
