package org.readout.language;

import org.readout.language.FeatureTemplates.Field;
import org.readout.language.FeatureTemplates.Reference;
import org.readout.language.FeatureTemplates.Relation;

/** NLP4J's part-of-speech tagger: greedy, left to right, over {@link LinearModel}. */
final class Tagger {

  private final LinearModel model;

  Tagger(LinearModel model) {
    this.model = model;
  }

  /**
   * Tags all words of a sentence whose forms are described.
   *
   * @param names has the last word on what is a proper noun
   */
  void tag(SentenceDraft draft, ProperNames names) {
    float[] scores = new float[model.labels().size()];
    int[] room = model.room();
    Position position = new Position(draft.size);
    for (int word = 1; word < draft.size; word++) {
      position.word = word;
      model.score(position, draft.features, scores, room);
      String tag = names.tag(word, model.labels().get(best(scores)));
      draft.tags[word] = tag;
      draft.features.set(Field.TAG, word, tag);
    }
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[best] < scores[i]) {
        best = i;
      }
    }
    return best;
  }

  private static final class Position implements LinearModel.Configuration {

    private final int size;
    private int word;

    Position(int size) {
      this.size = size;
    }

    @Override
    public int word(Reference reference) {
      int named = word + reference.window();
      // The tagger's templates have no relations: there is no tree yet. The root is not a word.
      return named >= 1 && named < size && reference.relation() == Relation.SELF ? named : -1;
    }
  }
}
