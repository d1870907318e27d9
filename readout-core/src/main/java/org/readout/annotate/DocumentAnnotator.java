package org.readout.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.readout.annotate.dates.DateFinder;
import org.readout.annotate.dates.Direction;
import org.readout.annotate.dates.TimeExpression;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.knowledge.DictionaryMatch;
import org.readout.knowledge.KnowledgeBase;
import org.readout.knowledge.Publisher;
import org.readout.language.LanguageEngine;
import org.readout.language.Sentence;
import org.readout.source.Dateline;
import org.readout.source.SourceDocument;
import org.readout.text.Span;

/** Finds what stands in a document. Immutable and safe for several threads. */
public final class DocumentAnnotator {

  /** A line that names the author stands among the first so many sentences. */
  private static final int BYLINES = 6;

  /** A dateline older than this is not that of this publication. */
  private static final int LONGEST_DELAY = 7;

  private final LanguageEngine engine;
  private final KnowledgeBase knowledge;
  private final DateFinder dates;
  private final ActorWords lexicon;
  private final Publishing publishing;
  private final SentenceParser parser;

  /**
   * An annotator that works with this engine and this knowledge.
   *
   * @param setsOffRule whether a tagged sentence can set off a rule; one without such a word in
   *     which nobody is mentioned or referred to is tagged and not parsed
   */
  public DocumentAnnotator(
      LanguageEngine engine, KnowledgeBase knowledge, Predicate<Sentence> setsOffRule) {
    this.engine = engine;
    this.knowledge = knowledge;
    this.dates = DateFinder.standard();
    this.lexicon = ActorWords.standard();
    this.publishing = new Publishing(knowledge, lexicon);
    this.parser =
        new SentenceParser(
            engine, new Triage(setsOffRule), id -> knowledge.organisation(id).isPresent());
  }

  /** Finds what stands in a document; depends on nothing but the document. */
  public AnnotatedDocument annotate(SourceDocument document) {
    String text = document.text().text();
    Optional<Publisher> publisher = publishing.of(document);
    Optional<String> polity =
        publisher
            .filter(one -> one.kind().equals("government") || one.kind().equals("organisation"))
            .flatMap(one -> one.organisation().or(one::state));
    List<DictionaryMatch> names = knowledge.dictionary().find(text);
    List<Span> quotations = QuotationFinder.find(text);
    Span title = title(document);
    Optional<Dateline> dateline = Dateline.in(document.text());
    List<Span> sentences = sentences(document, dateline);
    Cast cast = new Cast(knowledge, lexicon, document.published(), polity);
    List<List<RawMention>> raw = new ArrayList<>();
    for (Span sentence : sentences) {
      // Lines that are not the story still introduce people: "NAME, Principal Deputy Spokesperson".
      raw.add(MentionScanner.scan(lexicon, text, sentence, within(names, sentence)));
    }
    // The fullest names first, so that shorter ones are recognised as theirs.
    raw.stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(mention -> -mention.name().map(Span::length).orElse(0)))
        .forEach(mention -> cast.introduce(mention, text));
    Speaking speaking = new Speaking(lexicon, cast, text, names, polity);
    List<Turn> turns = speaking.turns();
    List<Actor> authors = List.of();
    List<Actor> itself = itself(publisher, polity, turns, cast);
    Optional<Turn> current = Optional.empty();
    List<AnnotatedSentence> annotated = new ArrayList<>();
    Discourse discourse = null;
    for (int i = 0; i < sentences.size(); i++) {
      Span span = sentences.get(i);
      if (document.text().isBoilerplate(span)) {
        continue;
      }
      List<Mention> mentions =
          raw.get(i).stream()
              .map(mention -> cast.resolve(mention, text))
              .flatMap(List::stream)
              .sorted(Comparator.comparing(Mention::span))
              .toList();
      boolean headline = title.contains(span);
      if (headline) {
        cast.endTitle();
      }
      if (authors.isEmpty() && turns.isEmpty() && (headline || i < BYLINES)) {
        authors =
            headline
                ? speaking.authors(span, mentions)
                : speaking.byline(span, mentions, quotations);
        discourse = authors.isEmpty() ? discourse : null;
      }
      Optional<Turn> turn = turns.stream().filter(one -> one.words().overlaps(span)).findFirst();
      if (discourse == null || headline || !turn.equals(current)) {
        List<Actor> self =
            turn.isPresent()
                ? turn.flatMap(Turn::speaker).stream().toList()
                : authors.isEmpty() ? itself : authors;
        discourse = new Discourse(lexicon, cast, self, quotations);
        current = turn;
      }
      boolean spoken = !authors.isEmpty() || turn.flatMap(Turn::speaker).isPresent();
      AnnotatedSentence parsed = parser.parse(text, span, mentions, i, headline, spoken);
      annotated.add(discourse.resolve(parsed));
    }
    List<TimeExpression> times = dates.find(text);
    return new AnnotatedDocument(
        document,
        publisher,
        told(document, dateline, times),
        authors,
        annotated,
        quotations,
        turns,
        times,
        names);
  }

  /**
   * Who "I" and "we" are where a government's own page names no author: whoever holds the office
   * that publishes, else the government.
   */
  private List<Actor> itself(
      Optional<Publisher> publisher, Optional<String> polity, List<Turn> turns, Cast cast) {
    if (polity.isEmpty() || !turns.isEmpty()) {
      return List.of();
    }
    return publisher
        .flatMap(one -> publishing.officeOf(one).map(raw -> cast.resolve(raw, one.name())))
        .filter(mentions -> mentions.size() == 1 && mentions.get(0).actors().size() == 1)
        .map(mentions -> mentions.get(0).actors())
        .orElseGet(() -> List.of(Actor.of(new ActorRef.Known(polity.get()))));
  }

  /**
   * The day from which a story reckons: that of its dateline, where it has one, else that of
   * publication.
   */
  private static Optional<LocalDate> told(
      SourceDocument document, Optional<Dateline> dateline, List<TimeExpression> times) {
    Optional<LocalDate> published = document.published();
    return dateline
        .flatMap(Dateline::date)
        .flatMap(span -> times.stream().filter(time -> time.span().overlaps(span)).findFirst())
        .flatMap(time -> time.resolve(published, Direction.PAST, Optional.empty()).firstDay())
        .filter(
            day ->
                published.isEmpty()
                    || (!day.isAfter(published.get())
                        && day.isAfter(published.get().minusDays(LONGEST_DELAY))))
        .or(() -> published);
  }

  private static List<DictionaryMatch> within(List<DictionaryMatch> names, Span sentence) {
    return names.stream().filter(match -> sentence.contains(match.span())).toList();
  }

  /**
   * A sentence without the dateline that opens it: where news comes from is no part of what it
   * tells.
   */
  private static Span after(Optional<Dateline> dateline, String text, Span sentence) {
    if (dateline.isEmpty() || !dateline.get().span().overlaps(sentence)) {
      return sentence;
    }
    int start = Math.max(sentence.start(), dateline.get().span().end());
    while (start < sentence.end() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start < sentence.end() ? Span.of(start, sentence.end()) : sentence;
  }

  /**
   * The title is a sentence of its own where it stands on lines of its own, however the lines run.
   */
  private List<Span> sentences(SourceDocument document, Optional<Dateline> dateline) {
    String text = document.text().text();
    Span title = title(document);
    List<Span> sentences = new ArrayList<>();
    for (Span part :
        List.of(Span.of(0, title.start()), title, Span.of(title.end(), text.length()))) {
      // A licence or initials that end a paragraph are no part of the sentence before them.
      for (Span piece : document.text().parts(part)) {
        engine
            .sentences(piece.in(text))
            .forEach(span -> sentences.add(after(dateline, text, span.shift(piece.start()))));
      }
    }
    return sentences;
  }

  /** Where the title stands in the text; an empty span when it does not, or is not known. */
  private static Span title(SourceDocument document) {
    String text = document.text().text();
    String title = plain(document.title().map(String::strip).orElse(""));
    int start = title.isEmpty() ? -1 : plain(text).indexOf(title);
    boolean ownLine =
        start >= 0
            && (start == 0 || text.charAt(start - 1) == '\n')
            && (start + title.length() == text.length()
                || text.charAt(start + title.length()) == '\n');
    return ownLine ? Span.of(start, start + title.length()) : Span.of(0, 0);
  }

  /** Odd spaces and curly quotation marks made plain, one for one. */
  private static String plain(String words) {
    return words
        .replace('\u00a0', ' ')
        .replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replace('\u201c', '"')
        .replace('\u201d', '"');
  }
}
