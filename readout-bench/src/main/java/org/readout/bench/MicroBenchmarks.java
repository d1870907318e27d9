package org.readout.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.readout.Readout;
import org.readout.annotate.dates.DateFinder;
import org.readout.annotate.dates.TimeExpression;
import org.readout.claim.Claim;
import org.readout.knowledge.Dictionary;
import org.readout.knowledge.DictionaryMatch;
import org.readout.language.LanguageEngine;
import org.readout.language.LanguageEngines;
import org.readout.language.Sentence;
import org.readout.source.SourceDocument;
import org.readout.text.Span;

/** What the parts of reading cost, on a paragraph of ours of 77 words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 1,
    jvmArgs = {"-XX:+UseSerialGC", "-Xmx900m"})
public class MicroBenchmarks {

  private static final String PARAGRAPH =
      """
      The foreign ministers of Kenya and Norway met in Oslo on Tuesday for the second time this year. \
      They spoke about fishing rights and about the conference that Norway is to host in late \
      October. Norway's foreign minister said afterwards that both sides had come closer, and that \
      experts would meet again next month. An earlier round in Nairobi, planned for March, had been \
      called off at short notice. Neither side gave a reason at the time.
      """;

  private static final LocalDate DAY = LocalDate.of(2025, 9, 10);

  private final LanguageEngine engine = LanguageEngines.standard();
  private final List<Span> sentences = engine.sentences(PARAGRAPH);
  private final Dictionary dictionary = Readout.standard().knowledge().dictionary();
  private final DateFinder dates = DateFinder.standard();
  private final SourceDocument document =
      SourceDocument.of("paragraph", PARAGRAPH).publishedOn(DAY);

  /** Sentence boundaries. */
  @Benchmark
  public List<Span> sentences() {
    return engine.sentences(PARAGRAPH);
  }

  /** Words, tags, lemmas and dependencies of all sentences. */
  @Benchmark
  public List<Sentence> parse() {
    return sentences.stream().map(sentence -> engine.parse(PARAGRAPH, sentence)).toList();
  }

  /** The same without dependencies. */
  @Benchmark
  public List<Sentence> tag() {
    return sentences.stream().map(sentence -> engine.tag(PARAGRAPH, sentence)).toList();
  }

  /** Names of the knowledge base. */
  @Benchmark
  public List<DictionaryMatch> dictionary() {
    return dictionary.find(PARAGRAPH);
  }

  /** Expressions of time. */
  @Benchmark
  public List<TimeExpression> dates() {
    return dates.find(PARAGRAPH);
  }

  /** Everything, from text to claims. */
  @Benchmark
  public List<Claim> read() {
    return Readout.standard().read(document);
  }
}
