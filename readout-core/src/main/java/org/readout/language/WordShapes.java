package org.readout.language;

import edu.emory.mathcs.nlp.common.constant.MetaConst;
import edu.emory.mathcs.nlp.common.util.CharUtils;
import edu.emory.mathcs.nlp.common.util.StringUtils;
import edu.emory.mathcs.nlp.component.template.node.Orthographic;
import java.util.ArrayList;
import java.util.List;
import org.readout.language.FeatureTemplates.Field;

/** Fills in what a word's form alone tells: NLP4J's own definitions, which its models rest on. */
final class WordShapes {

  private static final int SHAPE_REPETITIONS = 2;

  private final Lexicon lexicon;

  WordShapes(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Fills in the forms, shape, affixes, orthography and lexicon entries of all words. */
  void describe(SentenceDraft draft) {
    WordFeatures features = draft.features;
    for (int word = 1; word < draft.size; word++) {
      String form = StringUtils.toSimplifiedForm(draft.modelForm(word));
      String lowercase = StringUtils.toLowerCase(form);
      draft.simplified[word] = form;
      features.set(Field.FORM, word, form);
      features.set(Field.LOWERCASE, word, lowercase);
      features.set(Field.SHAPE, word, StringUtils.getShape(form, SHAPE_REPETITIONS));
      prefix(features, Field.PREFIX_2, word, lowercase, 2);
      prefix(features, Field.PREFIX_3, word, lowercase, 3);
      suffix(features, Field.SUFFIX_1, word, lowercase, 1);
      suffix(features, Field.SUFFIX_2, word, lowercase, 2);
      suffix(features, Field.SUFFIX_3, word, lowercase, 3);
      suffix(features, Field.SUFFIX_4, word, lowercase, 4);
      features.setOrthography(word, orthography(form, word == 1));
      lexicon.describe(features, word);
    }
  }

  /** An affix is shorter than the word. */
  private static void prefix(
      WordFeatures features, Field field, int word, String lowercase, int length) {
    if (length < lowercase.length()) {
      features.set(field, word, lowercase.substring(0, length));
    }
  }

  private static void suffix(
      WordFeatures features, Field field, int word, String lowercase, int length) {
    if (length < lowercase.length()) {
      features.set(field, word, lowercase.substring(lowercase.length() - length));
    }
  }

  private static long[] orthography(String form, boolean first) {
    List<String> traits =
        form.equals(MetaConst.HYPERLINK) ? List.of(Orthographic.HYPERLINK) : traits(form, first);
    return traits.stream().mapToLong(FeatureHash::of).toArray();
  }

  private static List<String> traits(String form, boolean first) {
    int length = form.length();
    int upper = count(form, CharUtils::isUpperCase);
    int lower = count(form, CharUtils::isLowerCase);
    int digits = count(form, CharUtils::isDigit);
    int marks = count(form, CharUtils::isPunctuation);
    boolean firstUpper = length > 0 && CharUtils.isUpperCase(form.charAt(0));
    int upperAfterFirst = upper - (firstUpper ? 1 : 0);
    boolean hasPeriod = form.indexOf('.') >= 0;
    boolean hasHyphen = form.indexOf('-') >= 0;

    List<String> traits = new ArrayList<>();
    if (upper == length) {
      traits.add(Orthographic.ALL_UPPER);
    } else if (lower == length) {
      traits.add(Orthographic.ALL_LOWER);
    } else if (digits == length) {
      traits.add(Orthographic.ALL_DIGIT);
    } else if (marks == length) {
      traits.add(Orthographic.ALL_PUNCT);
    } else if (digits + marks == length) {
      traits.add(Orthographic.ALL_DIGIT_OR_PUNCT);
    } else if (lower == 0) {
      traits.add(Orthographic.NO_LOWER);
    }
    if (upper < length) {
      if (firstUpper && !first) {
        traits.add(Orthographic.FST_UPPER);
      }
      if (upperAfterFirst == 1) {
        traits.add(Orthographic.UPPER_1);
      } else if (upperAfterFirst > 1) {
        traits.add(Orthographic.UPPER_2);
      }
    }
    if (digits > 0 && digits < length) {
      traits.add(Orthographic.HAS_DIGIT);
    }
    if (hasPeriod) {
      traits.add(Orthographic.HAS_PERIOD);
    }
    if (hasHyphen) {
      traits.add(Orthographic.HAS_HYPHEN);
    }
    if (marks > 0 && marks < length && !hasPeriod && !hasHyphen) {
      traits.add(Orthographic.HAS_OTHER_PUNCT);
    }
    return traits;
  }

  private interface CharacterTest {
    boolean holds(char character);
  }

  private static int count(String form, CharacterTest test) {
    int count = 0;
    for (int i = 0; i < form.length(); i++) {
      if (test.holds(form.charAt(i))) {
        count++;
      }
    }
    return count;
  }
}
