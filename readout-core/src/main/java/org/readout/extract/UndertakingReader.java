package org.readout.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.readout.annotate.AnnotatedDocument;
import org.readout.annotate.dates.Bound;
import org.readout.annotate.dates.Direction;
import org.readout.annotate.dates.TimeExpression;
import org.readout.claim.Act;
import org.readout.claim.ActType;
import org.readout.claim.Claim;
import org.readout.claim.Reality;
import org.readout.claim.Undertaking;
import org.readout.claim.Undertaking.Form;
import org.readout.claim.Undertaking.Standing;
import org.readout.claim.When;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.text.Span;

/**
 * Reads what was undertaken, offered, asked for or refused: from the acts whose rule says that they
 * are of that kind, and that name a deed; and from acts that somebody announces ("will send").
 */
final class UndertakingReader {

  /** What an act becomes that is announced and not done. */
  private static final Set<ActType> ANNOUNCING =
      Set.of(ActType.AGREE, ActType.CONCEDE, ActType.THREATEN);

  private UndertakingReader() {}

  /**
   * The undertaking that lies in an act; empty when the act is none or tells of no deed.
   *
   * @param draft the act as it was found
   * @param told the claim that was made of it, whose reality, attribution and evidence it shares
   */
  static Optional<Claim> claim(AnnotatedDocument document, ActDraft draft, Claim told) {
    Optional<Form> form = form(draft);
    Optional<Token> deed = deed(document, draft);
    if (form.isEmpty() || deed.isEmpty()) {
      return Optional.empty();
    }
    Span words = words(document, draft, deed.get());
    Act act = (Act) told.content();
    List<String> issues = StatementReader.issues(document, words);
    return Optional.of(
        Claim.of(
            new Undertaking(
                form.get(),
                act.actors(),
                act.recipients(),
                words.in(document.text()),
                words,
                due(document, draft, deed.get(), words),
                standing(draft, form.get(), told.reality()),
                issues.isEmpty() ? act.issues() : issues),
            told.reality(),
            told.attribution(),
            told.evidence(),
            told.derivation()));
  }

  /**
   * Whether a time is told of what is to be done and not of the undertaking: "invited Bolivia to a
   * summit in August".
   */
  static boolean isOfTheDeed(AnnotatedDocument document, ActDraft draft, When when) {
    return form(draft).isPresent()
        && when.evidence().isPresent()
        && deed(document, draft)
            .filter(deed -> deed.index() != draft.trigger().index())
            .map(deed -> words(document, draft, deed))
            .filter(words -> words.contains(when.evidence().get()))
            .isPresent();
  }

  /** As the rule says; but what was promised, planned or agreed and is harm, is a warning. */
  private static Optional<Form> form(ActDraft draft) {
    String yielded = draft.rule().yielded("undertaking", "");
    if (yielded.isEmpty()) {
      return isAnnounced(draft)
          ? Optional.of(draft.type() == ActType.THREATEN ? Form.WARNED : Form.PLEDGED)
          : Optional.empty();
    }
    Form form = Form.valueOf(yielded.toUpperCase(Locale.ROOT));
    boolean harm = draft.type() == ActType.THREATEN && form != Form.DEMANDED;
    return Optional.of(harm ? Form.WARNED : form);
  }

  /** "will send", "would defend it": of a type that it has only for being still to come. */
  private static boolean isAnnounced(ActDraft draft) {
    Reality reality = draft.reality().reality();
    return !draft.isOfItsRule()
        && !draft.isContact()
        && ANNOUNCING.contains(draft.type())
        && (reality == Reality.SCHEDULED || reality == Reality.HYPOTHETICAL)
        && draft.trigger().isVerb();
  }

  private static Standing standing(ActDraft draft, Form form, Reality reality) {
    String yielded = draft.rule().yielded("standing", "");
    if (!yielded.isEmpty()) {
      return Standing.valueOf(yielded.toUpperCase(Locale.ROOT));
    }
    boolean open =
        switch (reality) {
          case HYPOTHETICAL, DENIED, NEGATED, CANCELLED -> true;
          case OCCURRED, ONGOING, SCHEDULED, PROPOSED, REFUSED, BACKGROUND -> false;
        };
    if (open) {
      return Standing.UNKNOWN;
    }
    return switch (form) {
      case AGREED, PLEDGED -> Standing.AGREED;
      case OFFERED, INVITED, ASKED, DEMANDED -> Standing.ASKED;
      case REFUSED -> Standing.REFUSED;
      case WARNED -> Standing.UNKNOWN;
    };
  }

  /** The word at the head of the deed: no mere date ("agreed on Monday") and none of the sides. */
  private static Optional<Token> deed(AnnotatedDocument document, ActDraft draft) {
    if (draft.rule().yielded("undertaking", "").isEmpty()) {
      return Optional.of(draft.trigger());
    }
    List<TimeExpression> times = document.timesWithin(draft.annotated().span());
    Sentence sentence = draft.annotated().sentence();
    List<Token> words =
        draft.deed().stream()
            .filter(word -> times.stream().noneMatch(time -> time.span().contains(word.span())))
            .filter(
                word ->
                    Stream.concat(draft.actors().stream(), draft.recipients().stream())
                        .noneMatch(side -> side.words().contains(word.span())))
            .toList();
    Optional<Token> nearest = words.stream().findFirst();
    if (draft.type() != ActType.REQUEST) {
      return nearest;
    }
    // "urged respect for its interests": what is asked for is the respect and not the interests.
    return nearest.map(
        first ->
            words.stream()
                .filter(word -> Clauses.isUnder(sentence, first, word))
                .reduce(first, (low, top) -> Clauses.isUnder(sentence, low, top) ? top : low));
  }

  /** The head of the deed with all that hangs on it, on its side of the word that names the act. */
  private static Span words(AnnotatedDocument document, ActDraft draft, Token deed) {
    Sentence sentence = draft.annotated().sentence();
    int trigger = draft.trigger().index();
    boolean before = deed.index() < trigger;
    Predicate<Token> sameSide = word -> before == (word.index() < trigger);
    List<Token> words =
        sentence.subtree(deed.index()).stream()
            .filter(sameSide)
            .filter(word -> !isAside(sentence, word, deed))
            .dropWhile(word -> word.hasTag("MD"))
            .toList();
    int start = words.get(0).span().start();
    int last = words.get(words.size() - 1).span().end();
    // The parser may tear a date apart: "before July 1".
    int end =
        document.timesWithin(draft.annotated().span()).stream()
            .map(TimeExpression::span)
            .filter(time -> time.start() < last && time.end() > last)
            .mapToInt(Span::end)
            .max()
            .orElse(last);
    String text = document.text();
    while (end > start + 1 && isEdge(text.charAt(end - 1))) {
      end--;
    }
    while (start < end - 1 && isEdge(text.charAt(start))) {
      start++;
    }
    return Span.of(start, closed(text, start, end));
  }

  /** Within what only stands beside the deed: "..., the ministry said", "..., a move that". */
  private static boolean isAside(Sentence sentence, Token word, Token deed) {
    Token at = word;
    for (int steps = 0; steps < sentence.tokens().size() && at.index() != deed.index(); steps++) {
      boolean comment = at.relation().equals("appos") && NounWords.SUMMING_UP.contains(at.lemma());
      if (comment || at.relation().equals("parataxis")) {
        return true;
      }
      Optional<Token> governor = sentence.governor(at);
      if (governor.isEmpty()) {
        return false;
      }
      at = governor.get();
    }
    return false;
  }

  /** The end, moved behind the mark that closes a quotation begun within. */
  private static int closed(String text, int start, int end) {
    String words = text.substring(start, end);
    boolean curly = words.lastIndexOf('\u201c') > words.lastIndexOf('\u201d');
    boolean straight = words.chars().filter(character -> character == '"').count() % 2 == 1;
    int at = end;
    while (at < text.length() && ".,!?".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    boolean closes =
        at < text.length()
            && ((curly && text.charAt(at) == '\u201d') || (straight && text.charAt(at) == '"'));
    return closes ? at + 1 : end;
  }

  private static boolean isEdge(char character) {
    return Character.isWhitespace(character)
        || ".,;:!?\"'\u201c\u201d\u2018\u2019()-\u2013\u2014".indexOf(character) >= 0;
  }

  /**
   * By when: a deadline, else a date told within the deed. A deadline may also hang on the word
   * that names the act ("won a truce until November").
   */
  private static When due(AnnotatedDocument document, ActDraft draft, Token deed, Span words) {
    Sentence sentence = draft.annotated().sentence();
    List<TimeExpression> times =
        document.timesWithin(draft.annotated().span()).stream()
            .filter(time -> time.isDate() && time.bound() != Bound.SINCE && !time.attributive())
            .toList();
    Stream<TimeExpression> deadlines =
        times.stream()
            .filter(time -> time.bound() == Bound.UNTIL)
            .filter(time -> isOf(sentence, time, draft.trigger()));
    Stream<TimeExpression> dates =
        times.stream().filter(time -> words.contains(time.span()) && isOf(sentence, time, deed));
    Optional<TimeExpression> due = Stream.concat(deadlines, dates).findFirst();
    When when =
        due.map(time -> time.resolve(document.told(), Direction.FUTURE, Optional.empty()))
            .orElseGet(When::unknown);
    return isPast(document, when) ? When.unknown() : when;
  }

  /** Whether a time hangs on a word with no clause in between that tells of something earlier. */
  private static boolean isOf(Sentence sentence, TimeExpression time, Token top) {
    return sentence.tokens().stream()
        .filter(token -> token.span().overlaps(time.span()))
        .anyMatch(token -> isOf(sentence, token, top));
  }

  private static boolean isOf(Sentence sentence, Token low, Token top) {
    Token at = low;
    for (int steps = 0; steps < sentence.tokens().size(); steps++) {
      if (at.index() == top.index()) {
        return true;
      }
      boolean earlier =
          at.relation().equals("relcl") || (at.relation().equals("acl") && !at.tag().equals("VB"));
      Optional<Token> governor = sentence.governor(at);
      if (earlier || governor.isEmpty()) {
        return false;
      }
      at = governor.get();
    }
    return false;
  }

  /** A day before the report belongs to something else that the deed speaks of. */
  private static boolean isPast(AnnotatedDocument document, When when) {
    Optional<LocalDate> last = when.lastDay();
    return last.isPresent() && document.told().map(told -> last.get().isBefore(told)).orElse(false);
  }
}
