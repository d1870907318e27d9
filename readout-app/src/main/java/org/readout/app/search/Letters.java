package org.readout.app.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import org.readout.knowledge.Folding;

/**
 * Which characters make up words, and in what form the index has them: without case and accents,
 * wide and narrow forms alike, digits of all scripts as 0 to 9. Letters of Arabic lose vowel signs,
 * lengthening and the seat of the hamza; those of Cyrillic stay whole, so that й is no и.
 */
final class Letters {

  /** Marks on one letter beyond these are of no language, and are not looked at. */
  private static final int LONGEST = 16;

  private static final Set<UnicodeScript> WITHOUT_SPACES =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private static final int LONG_VOWEL = 0x30FC;
  private static final int NARROW_LONG_VOWEL = 0xFF70;
  private static final int VOICED = 0x3099;
  private static final int HALF_VOICED = 0x309A;
  private static final int NARROW_VOICED = 0xFF9E;
  private static final int NARROW_HALF_VOICED = 0xFF9F;
  private static final int TATWEEL = 0x0640;

  private Letters() {}

  /** Whether words are made of it. */
  static boolean isOfWords(int character) {
    if (character < 0x80) {
      return (character >= 'a' && character <= 'z')
          || (character >= 'A' && character <= 'Z')
          || (character >= '0' && character <= '9');
    }
    if (Character.isLetterOrDigit(character)) {
      return !isVoicing(character);
    }
    int type = Character.getType(character);
    return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }

  /** Whether it belongs to the character before it: marks, and what cannot be seen. */
  static boolean isJoined(int character) {
    if (character < 0x80) {
      return false;
    }
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT
        || isVoicing(character);
  }

  private static boolean isVoicing(int character) {
    return character == NARROW_VOICED || character == NARROW_HALF_VOICED;
  }

  /** Whether its script is written without spaces between words. */
  static boolean isWithoutSpaces(int character) {
    return character >= 0x0E00
        && (character == LONG_VOWEL
            || character == NARROW_LONG_VOWEL
            || WITHOUT_SPACES.contains(UnicodeScript.of(character)));
  }

  /** Adds the folded form of one letter or digit with the marks that are joined to it. */
  static void fold(CharSequence letter, StringBuilder folded) {
    if (letter.length() == 1 && letter.charAt(0) < 0x80) {
      folded.append(Folding.fold(letter.charAt(0)));
      return;
    }
    String composed =
        Normalizer.normalize(
            letter.subSequence(0, Math.min(letter.length(), LONGEST)), Normalizer.Form.NFKC);
    composed.codePoints().forEach(character -> foldOne(character, folded));
  }

  private static void foldOne(int character, StringBuilder folded) {
    int digit = Character.isDigit(character) ? Character.digit(character, 10) : -1;
    if (digit >= 0) {
      folded.append((char) ('0' + digit));
    } else if (isKeptMark(character)) {
      folded.appendCodePoint(character);
    } else if (Character.isLetter(character) && character != TATWEEL) {
      switch (UnicodeScript.of(character)) {
        case LATIN -> latin(character, folded);
        case GREEK -> folded.append(greek(character));
        case ARABIC -> folded.appendCodePoint(arabic(character));
        default -> folded.appendCodePoint(Character.toLowerCase(character));
      }
    }
  }

  /** Signs for vowels are letters in the scripts of India; accents are shared by many scripts. */
  private static boolean isKeptMark(int character) {
    int type = Character.getType(character);
    if (type != Character.NON_SPACING_MARK && type != Character.COMBINING_SPACING_MARK) {
      return false;
    }
    if (character == VOICED || character == HALF_VOICED) {
      return true;
    }
    UnicodeScript script = UnicodeScript.of(character);
    return script != UnicodeScript.INHERITED
        && script != UnicodeScript.ARABIC
        && script != UnicodeScript.HEBREW
        && script != UnicodeScript.SYRIAC
        && script != UnicodeScript.CYRILLIC;
  }

  private static void latin(int character, StringBuilder folded) {
    switch (Character.toLowerCase(character)) {
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'þ' -> folded.append("th");
      default -> {
        if (Character.isBmpCodePoint(character)) {
          folded.append(Folding.fold((char) character));
        } else {
          folded.appendCodePoint(Character.toLowerCase(character));
        }
      }
    }
  }

  private static char greek(int character) {
    String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD);
    char letter = Character.toLowerCase(plain.charAt(0));
    return letter == 'ς' ? 'σ' : letter;
  }

  private static int arabic(int character) {
    return switch (character) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ؤ' -> 'و';
      case 'ئ', 'ى', 'ی' -> 'ي';
      case 'ة' -> 'ه';
      case 'ک' -> 'ك';
      default -> character;
    };
  }
}
