package org.readout.source;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.text.SourceText;
import org.readout.text.Span;

/**
 * What tells whether two documents are one report, published at several addresses: syndicated,
 * lightly edited, cut, with another headline, byline or foot. Two readouts made after one pattern
 * are not one report when they name other people, days or numbers; so copies must be alike word for
 * word, and neither may have a name or number that the other lacks while lacking one itself.
 *
 * <p>Headline, dateline and boilerplate count for nothing. Immutable.
 */
public final class Fingerprint {

  private static final int COMPONENTS = 128;
  private static final SimilarityHashPolicy POLICY = SimilarityHashing.superMinHash(COMPONENTS, 16);
  private static final Hasher64 HASHER = Hashing.komihash5_0();

  /** Three words in a row: fewer are shared by chance, more by hardly any edited copy. */
  private static final int SHINGLE = 3;

  /** How much of the shorter document the longer one holds when they are one report. */
  private static final double HELD = 0.9;

  /** Below this, what is held is too small a part for the sketch to tell. */
  private static final double LEAST_ALIKE = 0.4;

  /** So few words may be a pattern that is filled in again and again. */
  private static final int PATTERN_WORDS = 60;

  private static final int MOST_DAYS_APART = 7;
  private static final int BAND = 4;
  private static final int LONGEST_HEADLINE = 200;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]++(?:['’.,-](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}]++){0,8}+");

  /** Small words that tell one engagement from another as numbers do. */
  private static final Set<String> NUMERALS =
      Set.of(
          ("three four five six seven eight nine ten eleven twelve third fourth fifth sixth seventh"
                  + " eighth ninth tenth yesterday today tomorrow")
              .split(" ", 0));

  /** Words with a capital only because a sentence begins with them. */
  private static final Set<String> BEGINNINGS =
      Set.of(
          ("a about according after again all also although among an and another any as at before"
                  + " both but by despite during each earlier even few finally first following for"
                  + " from further given had has he her here his how however i if in instead it its"
                  + " last later many may meanwhile more moreover most much my no nor not now of on"
                  + " once one only or other our out over secondly several she similarly since so"
                  + " some speaking still such that the their then there these they this those"
                  + " though through to today two under until upon was we were what when where"
                  + " whether which while who why will with within without yet you")
              .split(" ", 0));

  private final byte[] sketch;
  private final int shingles;
  private final int words;
  private final Map<String, Integer> names;
  private final Optional<LocalDate> published;

  private Fingerprint(
      byte[] sketch,
      int shingles,
      int words,
      Map<String, Integer> names,
      Optional<LocalDate> published) {
    this.sketch = sketch;
    this.shingles = shingles;
    this.words = words;
    this.names = names;
    this.published = published;
  }

  /** The fingerprint of a document. */
  public static Fingerprint of(SourceDocument document) {
    List<String> words = words(document);
    Set<String> small = new HashSet<>();
    words.stream().filter(word -> Character.isLowerCase(word.codePointAt(0))).forEach(small::add);
    Map<String, Integer> names = new HashMap<>();
    Set<Long> shingles = new HashSet<>();
    StringBuilder shingle = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      String plain = words.get(i).toLowerCase(Locale.ROOT);
      boolean isName = !small.contains(plain) && !BEGINNINGS.contains(plain);
      if (isName || isNumber(plain) || NUMERALS.contains(plain)) {
        names.merge(plain, 1, Integer::sum);
      }
      shingle.setLength(0);
      for (int k = i; k < Math.min(i + SHINGLE, words.size()); k++) {
        shingle.append(words.get(k).toLowerCase(Locale.ROOT)).append(' ');
      }
      if (i + SHINGLE <= words.size() || i == 0) {
        shingles.add(HASHER.hashCharsToLong(shingle));
      }
    }
    if (shingles.isEmpty()) {
      shingles.add(0L);
    }
    byte[] sketch =
        POLICY.createHasher().compute(ElementHashProvider.ofCollection(shingles, hash -> hash));
    return new Fingerprint(
        sketch, shingles.size(), words.size(), Map.copyOf(names), document.published());
  }

  /** Whether the documents are one report; the same asked from either side. */
  public boolean isCopyOf(Fingerprint other) {
    if (words == 0 || other.words == 0 || !isCloseInTime(other)) {
      return false;
    }
    double alike = POLICY.getFractionOfEqualComponents(sketch, other.sketch);
    int fewer = Math.min(shingles, other.shingles);
    double shared = alike / (1 + alike) * ((double) shingles + other.shingles);
    boolean isHeld = alike >= LEAST_ALIKE && shared >= fewer * HELD;
    return isHeld && (holdsNames(names, other.names) || holdsNames(other.names, names));
  }

  /**
   * Keys of which two copies are all but sure to share one, so that copies are found among many
   * documents without comparing each with each.
   */
  public List<Long> bands() {
    List<Long> bands = new ArrayList<>();
    for (int start = 0; start < COMPONENTS; start += BAND) {
      long key = start;
      for (int i = start; i < start + BAND; i++) {
        key = key * 0x9E3779B97F4A7C15L + POLICY.getComponent(sketch, i) + 1;
      }
      bands.add(key);
    }
    return bands;
  }

  /** Whether each name of {@code fewer} stands in {@code more} at least as often. */
  private static boolean holdsNames(Map<String, Integer> more, Map<String, Integer> fewer) {
    return fewer.entrySet().stream()
        .allMatch(name -> more.getOrDefault(name.getKey(), 0) >= name.getValue());
  }

  /**
   * Whether documents published on these days can be copies of one report; a day that is not known
   * rules out nothing.
   */
  public static boolean areCloseInTime(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isEmpty() || other.isEmpty() || daysApart(one.get(), other.get()) <= MOST_DAYS_APART;
  }

  private static long daysApart(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  private boolean isCloseInTime(Fingerprint other) {
    if (published.isEmpty() || other.published.isEmpty()) {
      return true;
    }
    long apart = daysApart(published.get(), other.published.get());
    // "He met his counterpart": the same words on another day tell of another meeting.
    return apart <= (Math.min(words, other.words) < PATTERN_WORDS ? 0 : MOST_DAYS_APART);
  }

  /** The words of the story, without headline, dateline and boilerplate. */
  private static List<String> words(SourceDocument document) {
    SourceText text = document.text();
    int start = headline(document).end();
    Optional<Span> dateline = Dateline.in(text).map(Dateline::span);
    List<String> words = new ArrayList<>();
    for (Span part : text.parts(Span.of(start, text.text().length()))) {
      if (text.isBoilerplate(part)) {
        continue;
      }
      Matcher word = WORD.matcher(text.text()).region(part.start(), part.end());
      while (word.find()) {
        if (dateline.isEmpty() || !dateline.get().contains(word.start())) {
          words.add(word.group());
        }
      }
    }
    return words;
  }

  /** The first paragraph where it is short and no sentence, as titles are; else an empty span. */
  private static Span headline(SourceDocument document) {
    String text = document.text().text();
    List<Passage> passages = Passage.of(text);
    if (passages.size() < 2) {
      return Span.of(0, 0);
    }
    Span first = passages.get(0).span();
    boolean isTitle =
        document.title().map(String::strip).filter(first.in(text)::equalsIgnoreCase).isPresent();
    boolean isShort =
        first.length() <= LONGEST_HEADLINE && ".!”\"".indexOf(text.charAt(first.end() - 1)) < 0;
    return isTitle || isShort ? first : Span.of(0, 0);
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.codePointAt(0));
  }
}
