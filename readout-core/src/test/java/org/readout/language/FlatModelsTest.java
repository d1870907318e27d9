package org.readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.language.SentenceDraft.Word;
import org.readout.text.Span;

/**
 * The flat models and our decoding of them give what NLP4J gives with its own, word for word: see
 * {@link Nlp4jReference}. The one difference is wanted: we hang no word on the artificial root
 * under another name than "root".
 */
class FlatModelsTest {

  private record Line(String form, String tag, String lemma, int head, String relation) {
    static Line of(String line) {
      String[] parts = line.split("\t", -1);
      return new Line(parts[0], parts[1], parts[2], Integer.parseInt(parts[3]), parts[4]);
    }

    boolean isMisnamedRoot() {
      return head == 0 && !relation.equals("root");
    }
  }

  private record Reference(String sentence, List<Line> lines) {}

  @Test
  void sameTagsLemmasHeadsAndRelationsAsNlp4j() throws IOException {
    EnglishMorphAnalyzer lemmatiser = new EnglishMorphAnalyzer();
    try (FlatInput lexicon = FlatInput.open(ModelConverter.LEXICON);
        FlatInput taggerModel = FlatInput.open(ModelConverter.TAGGER);
        FlatInput parserModel = FlatInput.open(ModelConverter.PARSER)) {
      WordShapes shapes = new WordShapes(Lexicon.read(lexicon));
      Tagger tagger = new Tagger(LinearModel.read(taggerModel));
      DependencyParser parser = DependencyParser.read(parserModel);

      int rescued = 0;
      List<Reference> references = references();
      for (Reference reference : references) {
        if (reference.lines().stream().anyMatch(Line::isMisnamedRoot)) {
          rescued++;
          continue;
        }
        SentenceDraft draft = draft(reference);
        shapes.describe(draft);
        tagger.tag(draft, ProperNames.none(draft));
        for (int word = 1; word < draft.size; word++) {
          draft.lemmas[word] = lemmatiser.lemmatize(draft.simplified[word], draft.tags[word]);
        }
        parser.parse(draft);
        assertThat(lines(draft)).as(reference.sentence()).isEqualTo(reference.lines());
      }
      assertThat(references).hasSizeGreaterThan(400);
      assertThat(rescued).isLessThan(references.size() / 50);
    }
  }

  @Test
  void sameWordsAsNlp4j() throws IOException {
    WordSplitter splitter = new WordSplitter();
    for (Reference reference : references()) {
      String text = reference.sentence();
      List<String> forms =
          splitter.split(text, Span.of(0, text.length())).stream()
              .map(word -> word.span().in(text))
              .toList();
      assertThat(forms).isEqualTo(reference.lines().stream().map(Line::form).toList());
    }
  }

  private static SentenceDraft draft(Reference reference) {
    return new SentenceDraft(
        reference.lines().stream().map(line -> new Word(Span.of(0, 1), line.form())).toList());
  }

  private static List<Line> lines(SentenceDraft draft) {
    List<Line> lines = new ArrayList<>();
    for (int word = 1; word < draft.size; word++) {
      lines.add(
          new Line(
              draft.modelForm(word),
              draft.tags[word],
              draft.lemmas[word],
              draft.heads[word],
              draft.relations[word]));
    }
    return lines;
  }

  private static List<Reference> references() throws IOException {
    List<Reference> references = new ArrayList<>();
    try (InputStream in = FlatModelsTest.class.getResourceAsStream("nlp4j-reference.tsv")) {
      assertThat(in).isNotNull();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (line.startsWith("# ")) {
          references.add(new Reference(line.substring(2), new ArrayList<>()));
        } else {
          references.get(references.size() - 1).lines().add(Line.of(line));
        }
      }
    }
    return references;
  }
}
