package org.readout.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.language.SentenceDraft.Word;
import org.readout.text.Span;

/**
 * The parts of a sentence that are read on their own: a lead-in, the sentence proper, and what is
 * too long to be read in one go.
 *
 * @param drafts in text order, at least one
 * @param main which of them is the sentence proper, or its beginning
 */
record SentenceParts(List<SentenceDraft> drafts, int main) {

  /** How a lead-in hangs on the sentence. */
  private static final String LEAD_IN_RELATION = "meta";

  /** How the rest of a sentence that is too long hangs on its beginning. */
  private static final String REST_RELATION = "dep";

  private static final String ROOT_RELATION = "root";

  /**
   * Cuts a sentence into parts.
   *
   * @param words at least one
   * @param longest the number of words that may be read in one go
   */
  static SentenceParts of(List<Word> words, int longest) {
    List<SentenceDraft> drafts = new ArrayList<>();
    int lead = LeadIn.length(words);
    if (lead > 0) {
      drafts.add(new SentenceDraft(words.subList(0, lead)));
    }
    for (int start = lead; start < words.size(); start += longest) {
      drafts.add(new SentenceDraft(words.subList(start, Math.min(words.size(), start + longest))));
    }
    return new SentenceParts(drafts, lead > 0 ? 1 : 0);
  }

  /** The whole sentence, with the roots of the other parts hung on that of the main one. */
  Sentence join(String text, Span span) {
    List<Token> tokens = new ArrayList<>();
    int mainRoot = drafts.get(main).root() - 1;
    for (SentenceDraft draft : drafts.subList(0, main)) {
      mainRoot += draft.size - 1;
    }
    for (int part = 0; part < drafts.size(); part++) {
      SentenceDraft draft = drafts.get(part);
      int before = tokens.size() - 1;
      for (int word = 1; word < draft.size; word++) {
        int head = draft.heads[word] <= 0 ? -1 : before + draft.heads[word];
        String relation = draft.relations[word];
        if (part != main && relation.equals(ROOT_RELATION)) {
          head = mainRoot;
          relation = part < main ? LEAD_IN_RELATION : REST_RELATION;
        }
        tokens.add(token(text, draft, word, before + word, head, relation));
      }
    }
    return new Sentence(span, tokens);
  }

  private static Token token(
      String text, SentenceDraft draft, int word, int index, int head, String relation) {
    Span span = draft.span(word);
    String form = PlainCharacters.of(text, span);
    return new Token(index, span, form, lemma(draft, word, form), draft.tags[word], head, relation);
  }

  /** The models' lemma, save where it only says that the word is a number or an address. */
  private static String lemma(SentenceDraft draft, int word, String form) {
    String lemma = draft.lemmas[word];
    boolean generic = lemma.startsWith("#") || form.chars().anyMatch(Character::isDigit);
    return generic ? form.toLowerCase(Locale.ROOT) : lemma;
  }
}
