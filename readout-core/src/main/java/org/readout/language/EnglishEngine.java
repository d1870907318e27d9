package org.readout.language;

import edu.emory.mathcs.nlp.component.morph.MorphAnalyzer;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.readout.language.SentenceDraft.Word;
import org.readout.text.Span;

/** OpenNLP's sentence detector and NLP4J's tokenizer, tagger, lemmatiser and parser. */
final class EnglishEngine implements LanguageEngine {

  /** More words than this are parsed in parts: the parser's time can grow with their square. */
  private static final int LONGEST_PARSE = 200;

  private final SentenceBoundaries boundaries;
  private final WordSplitter splitter;
  private final WordShapes shapes;
  private final Tagger tagger;
  private final MorphAnalyzer lemmatiser;
  private final CompletableFuture<DependencyParser> parser;

  private EnglishEngine(
      SentenceBoundaries boundaries,
      WordSplitter splitter,
      WordShapes shapes,
      Tagger tagger,
      MorphAnalyzer lemmatiser,
      CompletableFuture<DependencyParser> parser) {
    this.boundaries = boundaries;
    this.splitter = splitter;
    this.shapes = shapes;
    this.tagger = tagger;
    this.lemmatiser = lemmatiser;
    this.parser = parser;
  }

  /** Loads all models: the parser, which is the largest, beside the others. */
  static EnglishEngine load() {
    CompletableFuture<DependencyParser> parser =
        CompletableFuture.supplyAsync(
            () -> {
              try (FlatInput in = FlatInput.open(ModelConverter.PARSER)) {
                return DependencyParser.read(in);
              }
            });
    try (FlatInput lexicon = FlatInput.open(ModelConverter.LEXICON);
        FlatInput tagger = FlatInput.open(ModelConverter.TAGGER)) {
      return new EnglishEngine(
          SentenceBoundaries.load(),
          new WordSplitter(),
          new WordShapes(Lexicon.read(lexicon)),
          new Tagger(LinearModel.read(tagger)),
          new EnglishMorphAnalyzer(),
          parser);
    }
  }

  @Override
  public List<Span> sentences(String text) {
    return boundaries.in(text);
  }

  @Override
  public Sentence parse(String text, Span sentence, Collection<Span> properNames) {
    SentenceParts parts = read(text, sentence, properNames);
    parse(parts);
    return parts.join(text, sentence);
  }

  @Override
  public Sentence parseIf(Predicate<Sentence> isWorthParsing, String text, Span sentence) {
    SentenceParts parts = read(text, sentence, List.of());
    Sentence tagged = parts.join(text, sentence);
    if (!isWorthParsing.test(tagged)) {
      return tagged;
    }
    parse(parts);
    return parts.join(text, sentence);
  }

  private void parse(SentenceParts parts) {
    for (SentenceDraft part : parts.drafts()) {
      parser.join().parse(part);
      MissedVerb.repair(part, parser.join());
      HeadlineVerb.repair(part, parser.join());
      MissedParticle.repair(part);
      MissedSubject.repair(part);
    }
  }

  @Override
  public Sentence tag(String text, Span sentence) {
    return read(text, sentence, List.of()).join(text, sentence);
  }

  private SentenceParts read(String text, Span sentence, Collection<Span> properNames) {
    List<Word> words = splitter.split(text, sentence);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("there is no word at " + sentence);
    }
    SentenceParts parts = SentenceParts.of(words, LONGEST_PARSE);
    for (SentenceDraft part : parts.drafts()) {
      shapes.describe(part);
      tagger.tag(part, ProperNames.in(part, properNames));
      for (int word = 1; word < part.size; word++) {
        part.lemmas[word] = lemma(part.simplified[word], part.tags[word]);
      }
    }
    return parts;
  }

  /**
   * The lemmatiser leaves a past form alone that is also a word of its own ("provided", "ended",
   * "followed"); the form in -ing, which is not, leads to its verb.
   */
  private String lemma(String form, String tag) {
    String lemma = lemmatiser.lemmatize(form, tag);
    boolean past = tag.equals("VBD") || tag.equals("VBN");
    if (!past || !lemma.equals(form) || !form.endsWith("ed")) {
      return lemma;
    }
    String gerund = form.substring(0, form.length() - 2) + "ing";
    String verb = lemmatiser.lemmatize(gerund, "VBG");
    return verb.equals(gerund) ? lemma : verb;
  }
}
