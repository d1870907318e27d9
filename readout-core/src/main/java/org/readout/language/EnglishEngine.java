package org.readout.language;

import edu.emory.mathcs.nlp.component.morph.MorphAnalyzer;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.readout.language.SentenceDraft.Word;
import org.readout.text.Span;

/** OpenNLP's sentence detector and NLP4J's tokenizer, tagger, lemmatiser and parser. */
final class EnglishEngine implements LanguageEngine {

  /** More words than this are parsed in parts: the parser's time can grow with their square. */
  private static final int LONGEST_PARSE = 200;

  private static final String LOOSE_RELATION = "dep";
  private static final String ROOT_RELATION = "root";

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
    List<SentenceDraft> parts = drafts(text, sentence, properNames);
    for (SentenceDraft part : parts) {
      parser.join().parse(part);
      MissedVerb.repair(part, parser.join());
    }
    return finish(text, sentence, parts);
  }

  @Override
  public Sentence tag(String text, Span sentence) {
    return finish(text, sentence, drafts(text, sentence, List.of()));
  }

  private List<SentenceDraft> drafts(String text, Span sentence, Collection<Span> properNames) {
    List<Word> words = splitter.split(text, sentence);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("there is no word at " + sentence);
    }
    List<SentenceDraft> parts = SentenceDraft.inParts(words, LONGEST_PARSE);
    for (SentenceDraft part : parts) {
      shapes.describe(part);
      tagger.tag(part, ProperNames.in(part, properNames));
      for (int word = 1; word < part.size; word++) {
        part.lemmas[word] = lemmatiser.lemmatize(part.simplified[word], part.tags[word]);
      }
    }
    return parts;
  }

  private static Sentence finish(String text, Span sentence, List<SentenceDraft> parts) {
    List<Token> tokens = new ArrayList<>();
    int mainRoot = -1;
    for (SentenceDraft part : parts) {
      int before = tokens.size() - 1;
      for (int word = 1; word < part.size; word++) {
        int head = part.heads[word] <= 0 ? -1 : before + part.heads[word];
        String relation = part.relations[word];
        if (head < 0 && relation.equals(ROOT_RELATION)) {
          if (mainRoot < 0) {
            mainRoot = before + word;
          } else if (part != parts.get(0)) {
            // The parts of a sentence that is too long hang together loosely.
            head = mainRoot;
            relation = LOOSE_RELATION;
          }
        }
        Span span = part.span(word);
        String form = PlainCharacters.of(text, span);
        tokens.add(
            new Token(
                before + word,
                span,
                form,
                lemma(part, word, form),
                part.tags[word],
                head,
                relation));
      }
    }
    return new Sentence(sentence, tokens);
  }

  /** The models' lemma, save where it only says that the word is a number or an address. */
  private static String lemma(SentenceDraft draft, int word, String form) {
    String lemma = draft.lemmas[word];
    boolean generic = lemma.startsWith("#") || form.chars().anyMatch(Character::isDigit);
    return generic ? form.toLowerCase(Locale.ROOT) : lemma;
  }
}
