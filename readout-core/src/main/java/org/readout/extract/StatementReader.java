package org.readout.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.annotate.AnnotatedDocument;
import org.readout.annotate.AnnotatedSentence;
import org.readout.claim.Attribution;
import org.readout.claim.Claim;
import org.readout.claim.Derivation;
import org.readout.claim.Reality;
import org.readout.claim.Statement;
import org.readout.claim.Voice;
import org.readout.knowledge.Candidate;
import org.readout.knowledge.Kind;
import org.readout.text.Span;

/** Reads what a document reports people and governments to have said. */
final class StatementReader {

  /** A quotation shorter than this is a turn of phrase, and needs a speaker of its own. */
  private static final int LEAST_QUOTED_WORDS = 4;

  /**
   * A quotation without a speaker of its own goes on from a statement that ends no farther before
   * it.
   */
  private static final int FARTHEST_BEFORE = 120;

  private static final Comparator<Claim> BY_PLACE =
      Comparator.comparing(claim -> claim.evidence().get(0).span());

  private final Speeches speeches;

  StatementReader(Rulebook rulebook) {
    this.speeches = new Speeches(rulebook.statements());
  }

  /** The statements of a document, by the place of their evidence. */
  List<Claim> read(AnnotatedDocument document) {
    List<Claim> claims = new ArrayList<>();
    Map<AnnotatedSentence, List<Speech>> told = new LinkedHashMap<>();
    Spoken spoken = Spoken.nobody();
    for (AnnotatedSentence annotated : document.sentences()) {
      if (annotated.headline()) {
        continue;
      }
      if (Turns.isSpoken(document, annotated)) {
        Turns.claim(document, annotated).ifPresent(claims::add);
        continue;
      }
      List<Speech> all = speeches.all(document, annotated, spoken);
      List<Speech> best = Speeches.best(all);
      told.put(annotated, best);
      if (best.isEmpty()) {
        Authored.claim(document, annotated).ifPresent(claims::add);
      }
      spoken = spoken.after(document, annotated, all);
    }
    QuotedWords quoted = new QuotedWords(document, told);
    for (List<Speech> inSentence : told.values()) {
      for (Speech speech : inSentence) {
        List<Span> quotations = quoted.of(speech);
        if (speech.hasContent() || speech.isAttribution() || !quotations.isEmpty()) {
          claims.add(claim(document, speech, quotations));
        }
      }
    }
    claims.sort(BY_PLACE);
    for (Span quotation : quoted.open()) {
      Optional<Claim> next = goesOn(document, quotation, claims);
      if (next.isPresent()) {
        claims.add(next.get());
        claims.sort(BY_PLACE);
      }
    }
    return claims;
  }

  private static Claim claim(AnnotatedDocument document, Speech speech, List<Span> quotations) {
    Span evidence = speech.annotated().span();
    for (Span quotation : quotations) {
      evidence = evidence.cover(sentences(document, quotation));
    }
    Speaker speaker = speech.speaker();
    List<Voice> chain = new ArrayList<>();
    Attribution around = Evidences.attribution(document, speech.annotated(), speech.verb());
    for (Voice voice : around.voices()) {
      boolean isSpeaker =
          voice.evidence().filter(span -> span.overlaps(speaker.words())).isPresent()
              || voice.actor().filter(speaker.actors()::contains).isPresent()
              || voice.name().equals(speaker.name());
      if (voice.kind() == Voice.Kind.PUBLISHER || !isSpeaker) {
        chain.add(voice);
      }
    }
    chain.add(
        new Voice(
            Voice.Kind.OFFICIAL,
            speaker.name(),
            speaker.actors().size() == 1 ? Optional.of(speaker.actors().get(0)) : Optional.empty(),
            Optional.of(speaker.words())));
    return Claim.of(
        new Statement(
            speaker.actors(),
            speech.addressees(),
            speech.summary(),
            quotations.stream().map(quotation -> words(document, quotation)).toList(),
            issues(document, evidence)),
        Reality.OCCURRED,
        new Attribution(chain),
        List.of(Evidences.of(document, evidence)),
        new Derivation(
            speech.rules(), speaker.how().isEmpty() ? List.of() : List.of(speaker.how())));
  }

  /** What stands between the quotation marks, without a comma put there for the sentence's sake. */
  static Span words(AnnotatedDocument document, Span quotation) {
    String text = document.text();
    int start = quotation.start();
    int end = quotation.end();
    while (start + 1 < end && isMark(text.charAt(start))) {
      start++;
    }
    while (end - 1 > start && isMark(text.charAt(end - 1))) {
      end--;
    }
    if (end - 1 > start && text.charAt(end - 1) == ',') {
      end--;
    }
    return Span.of(start, end);
  }

  private static boolean isMark(char mark) {
    return "\"\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019'".indexOf(mark) >= 0;
  }

  /** The sentences that a quotation touches, as one stretch. */
  private static Span sentences(AnnotatedDocument document, Span quotation) {
    Span all = quotation;
    for (AnnotatedSentence sentence : QuotedWords.sentences(document, quotation)) {
      all = all.cover(sentence.span());
    }
    return all;
  }

  /** A quotation that fills its sentences, right behind a statement: the same speaker goes on. */
  private static Optional<Claim> goesOn(
      AnnotatedDocument document, Span quotation, List<Claim> claims) {
    Span evidence = sentences(document, quotation);
    boolean fills =
        evidence.start() >= quotation.start() - 1 && evidence.end() <= quotation.end() + 2;
    boolean whole = quotation.in(document.text()).split("\\s+", -1).length >= LEAST_QUOTED_WORDS;
    Optional<Claim> before =
        claims.stream()
            .filter(claim -> claim.evidence().get(0).span().end() <= quotation.start() + 1)
            .max(Comparator.comparing(claim -> claim.evidence().get(0).span().end()));
    boolean near =
        before
            .filter(
                claim ->
                    quotation.start() - claim.evidence().get(0).span().end() <= FARTHEST_BEFORE)
            .isPresent();
    if (!fills || !whole || !near) {
      return Optional.empty();
    }
    Claim last = before.get();
    Statement said = (Statement) last.content();
    return Optional.of(
        Claim.of(
            new Statement(
                said.speakers(),
                List.of(),
                said.verb(),
                List.of(words(document, quotation)),
                issues(document, evidence)),
            Reality.OCCURRED,
            last.attribution(),
            List.of(Evidences.of(document, evidence)),
            new Derivation(
                List.of("quotation-goes-on"),
                List.of(
                    "nobody else is named; "
                        + Speaker.names(said.speakers())
                        + " spoke just before"))));
  }

  /** What the dictionary knows as subjects of diplomacy in a stretch of text. */
  static List<String> issues(AnnotatedDocument document, Span span) {
    return document.namesWithin(span).stream()
        .flatMap(match -> match.candidates().stream())
        .filter(candidate -> candidate.kind() == Kind.ISSUE)
        .map(Candidate::id)
        .distinct()
        .sorted(Comparator.naturalOrder())
        .toList();
  }
}
