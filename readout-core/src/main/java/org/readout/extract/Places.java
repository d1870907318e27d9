package org.readout.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.AnnotatedDocument;
import org.readout.annotate.AnnotatedSentence;
import org.readout.claim.OccasionName;
import org.readout.claim.PlaceName;
import org.readout.claim.When;
import org.readout.knowledge.Candidate;
import org.readout.knowledge.DictionaryMatch;
import org.readout.knowledge.EventEdition;
import org.readout.knowledge.EventSeries;
import org.readout.knowledge.Kind;
import org.readout.knowledge.KnowledgeBase;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.text.Span;

/**
 * Finds where an engagement takes place, where a visit leads, and what gathering it is on the
 * margins of.
 */
final class Places {

  private static final Set<String> AT = Set.of("in", "at");
  private static final Set<String> GATHERING_AT = Set.of("at", "during", "in", "of");
  private static final Set<String> MARGINS =
      Set.of("sideline", "margin", "sidelines", "margins", "fringe", "periphery");

  private static final Set<String> OF_THE_VERB =
      Set.of("dobj", "nsubj", "nsubjpass", "attr", "conj");

  /** An edition farther away than this is another one than the text means. */
  private static final int HALF_A_YEAR = 183;

  /** One whose town is named may be longer ago: "in Bali during the G20". */
  private static final int TWO_YEARS = 731;

  /** From "sidelines" over "on" to its verb, or to an object of it. */
  private static final int ADJOINING = 3;

  /** Types of bodies of which one thinks of their seat, and not of their summit. */
  private static final Set<String> SEATED = Set.of("alliance", "global-body");

  private final KnowledgeBase knowledge;

  Places(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /** The place that the engagement named by {@code word} is said to be in. */
  Optional<PlaceName> place(AnnotatedDocument document, AnnotatedSentence annotated, Token word) {
    Sentence sentence = annotated.sentence();
    List<Token> anchors = new ArrayList<>(List.of(word));
    if (OF_THE_VERB.contains(word.relation())) {
      // "held talks in Baghdad": the place hangs on the verb.
      Clauses.verb(sentence, word).ifPresent(anchors::add);
    }
    // Nearest first; "met Abbas in Ramallah" is read as an Abbas in Ramallah as often as not.
    return sentence.tokens().stream()
        .filter(token -> AT.contains(token.lemma()) && token.relation().equals("prep"))
        .filter(
            token ->
                anchors.stream().anyMatch(anchor -> Whereabouts.tells(annotated, token, anchor)))
        .sorted(
            Comparator.comparingInt(
                token ->
                    anchors.stream()
                        .mapToInt(anchor -> Clauses.distanceWithin(sentence, token, anchor))
                        .filter(distance -> distance >= 0)
                        .min()
                        .orElse(Integer.MAX_VALUE)))
        .flatMap(token -> sentence.children(token.index(), "pobj").stream())
        .map(object -> named(document, annotated, object))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Where the words of a destination lead. */
  Optional<Destination> destination(
      AnnotatedDocument document, AnnotatedSentence annotated, List<Token> words) {
    for (Token word : words) {
      Optional<Span> stretch = stretch(annotated, word);
      if (stretch.isEmpty()) {
        continue;
      }
      Optional<PlaceName> capital = capital(document, word, stretch);
      if (capital.isPresent()) {
        return Optional.of(new Destination(capital.get(), capital.get().country()));
      }
      for (DictionaryMatch match : document.namesWithin(stretch.get())) {
        Optional<PlaceName> place = place(document, match);
        if (place.isPresent() && place.get().country().isPresent()) {
          return Optional.of(new Destination(place.get(), place.get().country()));
        }
        for (Candidate candidate : match.candidates()) {
          if (candidate.kind() == Kind.ORGANISATION) {
            String name = match.span().in(document.text());
            return Optional.of(
                new Destination(
                    new PlaceName(name, Optional.empty(), Optional.empty()),
                    Optional.of(candidate.id())));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The gathering on whose margins, or at which, the engagement takes place. */
  Optional<OccasionName> occasion(
      AnnotatedDocument document, AnnotatedSentence annotated, Token word) {
    Sentence sentence = annotated.sentence();
    for (Token token : sentence.tokens()) {
      if (MARGINS.contains(token.lemma()) && isNear(sentence, token, word)) {
        for (Token of : sentence.children(token.index(), "prep")) {
          for (Token gathering : sentence.children(of.index(), "pobj")) {
            return Optional.of(gathering(document, sentence, gathering));
          }
        }
      }
    }
    Optional<Token> verb = Clauses.verb(sentence, word);
    for (Token anchor : verb.map(found -> List.of(word, found)).orElse(List.of(word))) {
      for (Token preposition : sentence.children(anchor.index(), "prep")) {
        if (GATHERING_AT.contains(preposition.lemma())) {
          for (Token gathering : sentence.children(preposition.index(), "pobj")) {
            Span span = phrase(sentence, gathering);
            boolean known =
                document.namesWithin(span).stream()
                    .anyMatch(match -> series(match).isPresent() && !isHeadquarters(match));
            if (known && gathering.index() != word.index()) {
              return Optional.of(gathering(document, sentence, gathering));
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "at NATO", "at the UN": where a body sits, and no summit of it; the G20 sits nowhere. */
  private boolean isHeadquarters(DictionaryMatch match) {
    return !match.has(Kind.EVENT_SERIES)
        && match.candidates().stream()
            .filter(candidate -> candidate.kind() == Kind.ORGANISATION)
            .flatMap(candidate -> knowledge.organisation(candidate.id()).stream())
            .anyMatch(body -> SEATED.contains(body.type()));
  }

  /**
   * Whether a word is the gathering on whose margins something takes place, and no engagement
   * itself.
   */
  static boolean isGathering(Sentence sentence, Token word) {
    return word.relation().equals("pobj")
        && sentence
            .governor(word)
            .filter(of -> of.lemma().equals("of"))
            .flatMap(sentence::governor)
            .map(margins -> MARGINS.contains(margins.lemma()))
            .orElse(false);
  }

  /**
   * Whether margins are those of this engagement, and not of another that the sentence speaks of.
   */
  private static boolean isNear(Sentence sentence, Token margins, Token word) {
    if (Clauses.distanceWithin(sentence, margins, word) >= 0) {
      return true;
    }
    int toVerb =
        Clauses.verb(sentence, word)
            .map(verb -> Clauses.distanceWithin(sentence, margins, verb))
            .orElse(-1);
    return toVerb >= 0 && toVerb <= ADJOINING;
  }

  private OccasionName gathering(AnnotatedDocument document, Sentence sentence, Token head) {
    Span span = phrase(sentence, head);
    for (DictionaryMatch match : document.namesWithin(span)) {
      Optional<String> series = series(match);
      if (series.isPresent()) {
        return new OccasionName(
            clean(match.span().in(document.text())),
            series,
            edition(document, sentence, series.get()).map(EventEdition::edition));
      }
    }
    return new OccasionName(clean(span.in(document.text())), Optional.empty(), Optional.empty());
  }

  private Optional<String> series(DictionaryMatch match) {
    Optional<String> named =
        match.candidates().stream()
            .filter(candidate -> candidate.kind() == Kind.EVENT_SERIES)
            .map(Candidate::id)
            .findFirst();
    return named.isPresent()
        ? named
        : match.candidates().stream()
            .filter(candidate -> candidate.kind() == Kind.ORGANISATION)
            .map(candidate -> knowledge.summitOf(candidate.id()))
            .flatMap(Optional::stream)
            .map(EventSeries::id)
            .findFirst();
  }

  /** The edition whose town the sentence names, else the one nearest to the day of publication. */
  private Optional<EventEdition> edition(
      AnnotatedDocument document, Sentence sentence, String series) {
    Optional<LocalDate> published = document.told();
    if (published.isEmpty()) {
      return Optional.empty();
    }
    String words = sentence.span().in(document.text());
    List<EventEdition> near = knowledge.editionsNear(series, published.get());
    return near.stream()
        .filter(edition -> edition.city().map(words::contains).orElse(false))
        .filter(edition -> edition.daysFrom(published.get()) <= TWO_YEARS)
        .findFirst()
        .or(
            () ->
                near.stream()
                    .filter(edition -> edition.daysFrom(published.get()) <= HALF_A_YEAR)
                    .findFirst());
  }

  /** When the gathering is held, for an engagement on its margins of which no day is said. */
  Optional<When> dates(AnnotatedDocument document, OccasionName occasion) {
    if (occasion.series().isEmpty() || occasion.edition().isEmpty()) {
      return Optional.empty();
    }
    return document
        .told()
        .flatMap(
            day ->
                knowledge.editionsNear(occasion.series().get(), day).stream()
                    .filter(edition -> edition.edition().equals(occasion.edition().get()))
                    .findFirst())
        .map(
            edition ->
                new When.Period(
                    edition.first(),
                    edition.last(),
                    When.Precision.WEEK,
                    Optional.empty(),
                    Optional.of(edition.first())));
  }

  /** A noun with what stands before it and "of" phrases, without relative clauses and times. */
  static Span phrase(Sentence sentence, Token head) {
    int start = head.span().start();
    int end = head.span().end();
    for (Token token : sentence.subtree(head.index())) {
      boolean before = token.index() < head.index();
      boolean of =
          token.index() > head.index()
              && Clauses.distanceWithin(sentence, token, head) >= 0
              && underOf(sentence, token, head);
      if (before || of) {
        start = Math.min(start, token.span().start());
        end = Math.max(end, token.span().end());
      }
    }
    return Span.of(start, end);
  }

  private static boolean underOf(Sentence sentence, Token token, Token head) {
    Token at = token;
    while (at.head() != head.index()) {
      Optional<Token> governor = sentence.governor(at);
      if (governor.isEmpty()) {
        return false;
      }
      at = governor.get();
    }
    return at.lemma().equals("of");
  }

  static String clean(String words) {
    String plain = words.replaceAll("\\s+", " ").strip();
    for (String article : List.of("the ", "The ", "a ", "an ")) {
      if (plain.startsWith(article)) {
        return plain.substring(article.length());
      }
    }
    return plain;
  }

  private Optional<PlaceName> named(
      AnnotatedDocument document, AnnotatedSentence annotated, Token object) {
    Optional<Span> stretch = stretch(annotated, object);
    Optional<PlaceName> capital = capital(document, object, stretch);
    if (capital.isPresent()) {
      return capital;
    }
    return stretch.stream()
        .flatMap(span -> document.namesWithin(span).stream())
        .map(match -> place(document, match))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** "the Chinese capital". */
  private Optional<PlaceName> capital(
      AnnotatedDocument document, Token head, Optional<Span> stretch) {
    if (!head.lemma().equals("capital") || stretch.isEmpty()) {
      return Optional.empty();
    }
    return document.namesWithin(stretch.get()).stream()
        .flatMap(match -> match.candidates().stream())
        .filter(candidate -> candidate.kind() == Kind.NATIONALITY || candidate.kind() == Kind.STATE)
        .map(candidate -> knowledge.state(candidate.id()))
        .flatMap(Optional::stream)
        .filter(state -> state.capital().isPresent())
        .map(
            state ->
                new PlaceName(state.capital().get(), Optional.empty(), Optional.of(state.iso3())))
        .findFirst();
  }

  /** The words that name a place: the mention, or the phrase of the noun. */
  private static Optional<Span> stretch(AnnotatedSentence annotated, Token word) {
    if (annotated.mention(word).isPresent()) {
      return annotated
          .mention(word)
          .filter(
              mention ->
                  mention.kind() == org.readout.annotate.Mention.Kind.POLITY
                      || mention.kind() == org.readout.annotate.Mention.Kind.INSTITUTION)
          .map(mention -> mention.span());
    }
    return Optional.of(phrase(annotated.sentence(), word));
  }

  private Optional<PlaceName> place(AnnotatedDocument document, DictionaryMatch match) {
    String name = match.span().in(document.text()).replaceAll("\\s+", " ");
    for (Candidate candidate : match.candidates()) {
      switch (candidate.kind()) {
        case PLACE -> {
          Optional<String> state =
              knowledge.place(candidate.id()).flatMap(place -> place.state()).or(candidate::detail);
          return Optional.of(new PlaceName(name, Optional.of(candidate.id()), state));
        }
        case VENUE -> {
          return Optional.of(new PlaceName(name, Optional.of(candidate.id()), candidate.detail()));
        }
        case STATE -> {
          return Optional.of(
              new PlaceName(name, Optional.of(candidate.id()), Optional.of(candidate.id())));
        }
        case METONYM -> {
          if (candidate
              .detail()
              .map(reading -> reading.equals("capital") || reading.equals("seat"))
              .orElse(false)) {
            return Optional.of(new PlaceName(name, Optional.empty(), Optional.of(candidate.id())));
          }
        }
        case NATIONALITY,
            ORGANISATION,
            PERSON,
            OFFICE_TITLE,
            INSTITUTION,
            EVENT_SERIES,
            MEDIA,
            ISSUE -> {}
      }
    }
    return Optional.empty();
  }
}
