package org.readout.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.AnnotatedDocument;
import org.readout.annotate.AnnotatedSentence;
import org.readout.annotate.Mention;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.ChannelNotice;
import org.readout.claim.Claim;
import org.readout.claim.Derivation;
import org.readout.claim.Office;
import org.readout.claim.Reality;
import org.readout.claim.When;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.rules.RuleMatch;

/** Reads what a document says of standing lines between states. */
final class ChannelReader {

  /** From "resume" over its infinitive, a preposition and a noun to "agree". */
  private static final int CONSENT_REACH = 4;

  private static final Set<String> GOVERNED =
      Set.of("xcomp", "ccomp", "acl", "pcomp", "prep", "pobj", "dobj", "relcl");

  private final Rulebook rulebook;
  private final ChannelWords vocabulary;
  private final Realities realities;

  ChannelReader(Rulebook rulebook) {
    this.rulebook = rulebook;
    this.vocabulary = rulebook.channelWords();
    this.realities = new Realities(rulebook.realities());
  }

  /**
   * What the document says of lines, in the order of the text.
   *
   * @param engagements what it says of who met whom
   */
  List<Claim> read(AnnotatedDocument document, List<Claim> engagements) {
    ChannelSides sides = new ChannelSides(document, engagements);
    List<Claim> claims = new ArrayList<>();
    for (AnnotatedSentence annotated : document.sentences()) {
      // One notice for each line and status; the rule that comes first in the sentence makes it.
      Map<String, Claim> notices = new LinkedHashMap<>();
      for (RuleMatch match : rulebook.channels().match(annotated.sentence())) {
        standing(annotated.sentence(), match)
            .ifPresent(
                standing ->
                    read(document, annotated, match, standing, sides)
                        .forEach(claim -> notices.putIfAbsent(key(claim), claim)));
      }
      claims.addAll(notices.values());
    }
    return claims;
  }

  private static String key(Claim claim) {
    ChannelNotice notice = (ChannelNotice) claim.content();
    return notice.sides().stream().map(ActorRef::label).sorted().toList()
        + " "
        + notice.kind()
        + " "
        + notice.status();
  }

  private List<Claim> read(
      AnnotatedDocument document,
      AnnotatedSentence annotated,
      RuleMatch match,
      Standing standing,
      ChannelSides sides) {
    List<Claim> claims = new ArrayList<>();
    boolean itself = !match.rule().slots().containsKey("line");
    for (Token line : itself ? List.of(match.trigger()) : match.slot("line")) {
      ChannelPhrase phrase = ChannelPhrase.of(document, annotated, line);
      if (!itself && !isLine(match, phrase)) {
        continue;
      }
      for (ChannelSides.Pair pair : sides.of(annotated, match, phrase)) {
        for (ChannelNotice.Kind kind : kinds(annotated, match, phrase, pair)) {
          claims.add(claim(document, annotated, match, standing, phrase, pair, kind));
        }
      }
    }
    return claims;
  }

  private Claim claim(
      AnnotatedDocument document,
      AnnotatedSentence annotated,
      RuleMatch match,
      Standing standing,
      ChannelPhrase phrase,
      ChannelSides.Pair pair,
      ChannelNotice.Kind kind) {
    ChannelNotice notice =
        new ChannelNotice(
            List.of(new ActorRef.Known(pair.first()), new ActorRef.Known(pair.second())),
            kind,
            standing.status(),
            since(document, annotated, match.trigger()),
            phrase.span().in(document.text()).replaceAll("\\s+", " "),
            phrase.span());
    return Claim.of(
        notice,
        Reality.OCCURRED,
        Evidences.attribution(document, annotated, match.trigger()),
        List.of(Evidences.of(document, annotated.span())),
        new Derivation(
            List.of(match.rule().id(), "reality:" + standing.rule()),
            pair.note().isEmpty() ? List.of() : List.of(pair.note())));
  }

  private static When since(AnnotatedDocument document, AnnotatedSentence annotated, Token word) {
    When when = Times.sinceWhen(document, annotated, word);
    // "agreed to reopen them within two months" says how long it may take, and not since when.
    boolean toCome =
        document.told().isPresent()
            && when.firstDay().map(day -> !day.isBefore(document.told().get())).orElse(false)
            && when.lastDay().map(day -> day.isAfter(document.told().get())).orElse(false);
    return toCome ? When.unknown() : when;
  }

  // ---------------------------------------------------------------- what line

  private boolean isLine(RuleMatch match, ChannelPhrase phrase) {
    String named = match.rule().yielded("line", "");
    if (named.equals("any")) {
      return true;
    }
    if (!named.isEmpty()) {
      List<String> words = List.of(named.split("\\|", -1));
      return ChannelWords.holdsOne(phrase.noun(), words)
          && (!vocabulary.knows(phrase.head().lemma()) || isVocabulary(phrase));
    }
    return isVocabulary(phrase);
  }

  private static boolean isMention(ChannelPhrase phrase) {
    return phrase.annotated().mention(phrase.head()).isPresent();
  }

  private boolean isVocabulary(ChannelPhrase phrase) {
    String words = phrase.plain();
    if (!isMention(phrase)) {
      return vocabulary.namesLine(phrase.head().lemma(), words);
    }
    // "its embassy in Damascus" is read as one word.
    for (String word : phrase.noun().strip().split(" ", -1)) {
      if (vocabulary.namesLine(word, words)) {
        return true;
      }
    }
    return false;
  }

  // ---------------------------------------------------------------- kind

  private Set<ChannelNotice.Kind> kinds(
      AnnotatedSentence annotated, RuleMatch match, ChannelPhrase phrase, ChannelSides.Pair pair) {
    Set<ChannelNotice.Kind> told = phrase.kinds(vocabulary);
    if (!told.isEmpty()) {
      return told;
    }
    String rule = match.rule().yielded("kind", "");
    Optional<ChannelNotice.Kind> byOffice =
        kindByOffices(annotated, match, phrase, pair, rule.equals("one-sided"));
    if (byOffice.isEmpty() && rule.equals("told")) {
      return Set.of();
    }
    return EnumSet.of(byOffice.orElse(ChannelNotice.Kind.OTHER));
  }

  /**
   * The kind that the offices of both sides tell: between two foreign ministers, between leaders.
   */
  private Optional<ChannelNotice.Kind> kindByOffices(
      AnnotatedSentence annotated,
      RuleMatch match,
      ChannelPhrase phrase,
      ChannelSides.Pair pair,
      boolean oneSided) {
    Set<Mention> mentions = new LinkedHashSet<>(phrase.mentions());
    for (String slot : List.of("party", "counterpart")) {
      match.slot(slot).forEach(word -> annotated.mention(word).ifPresent(mentions::add));
    }
    if (!pair.note().isEmpty()) {
      // "since their separation": not theirs who are spoken of, but of their states.
      annotated.sentence().tokens().stream()
          .filter(token -> !token.relation().equals("poss"))
          .map(annotated::mention)
          .flatMap(Optional::stream)
          .forEach(mentions::add);
    }
    Set<ChannelNotice.Kind> first = kindsOf(phrase.document(), mentions, pair.first());
    Set<ChannelNotice.Kind> second = kindsOf(phrase.document(), mentions, pair.second());
    Set<ChannelNotice.Kind> both = new LinkedHashSet<>(first);
    both.retainAll(second);
    if (both.isEmpty() && oneSided && (first.isEmpty() || second.isEmpty())) {
      both.addAll(first);
      both.addAll(second);
      boolean meeting = !phrase.head().lemma().equals("talk") && !phrase.head().isVerb();
      return both.size() == 1 && meeting ? both.stream().findFirst() : Optional.empty();
    }
    return both.size() == 1 ? both.stream().findFirst() : Optional.empty();
  }

  private Set<ChannelNotice.Kind> kindsOf(
      AnnotatedDocument document, Set<Mention> mentions, String polity) {
    Set<ChannelNotice.Kind> kinds = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      if (!mention.polities().contains(polity)) {
        continue;
      }
      Optional<ChannelNotice.Kind> byRole =
          mention.actors().stream()
              .filter(actor -> actor.polity().label().equals(polity))
              .map(Actor::office)
              .flatMap(Optional::stream)
              .map(Office::role)
              .flatMap(Optional::stream)
              .map(vocabulary::kindByRole)
              .flatMap(Optional::stream)
              .findFirst();
      byRole
          .or(() -> vocabulary.kindByWords(ChannelWords.plain(mention.span().in(document.text()))))
          .ifPresent(kinds::add);
    }
    return kinds;
  }

  // ---------------------------------------------------------------- status

  /**
   * How a line stands.
   *
   * @param rule the reality rule that decided
   */
  private record Standing(ChannelNotice.Status status, String rule) {}

  private Optional<Standing> standing(Sentence sentence, RuleMatch match) {
    Token told = Clauses.firstInfinitive(sentence, match.trigger());
    Realities.Decision own = realities.decide(sentence, told);
    Optional<Token> consent = consent(sentence, told);
    String field =
        consent
            .map(word -> agreed(realities.decide(sentence, word).reality()))
            .filter(agreed -> own.reality() != Reality.REFUSED)
            .orElseGet(() -> field(own.reality()));
    boolean tooLate =
        match.rule().yielded("tense", "").equals("present")
            && sentence.children(match.trigger().index(), "aux").stream()
                .anyMatch(aux -> aux.tag().equals("VBD"));
    return Optional.ofNullable(match.rule().yields().get(field))
        .filter(word -> !tooLate)
        .map(
            word ->
                new Standing(
                    ChannelNotice.Status.valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT)),
                    own.rule()));
  }

  /** The word of agreeing that governs another: "agreed to resume". */
  private Optional<Token> consent(Sentence sentence, Token word) {
    Token at = word;
    for (int steps = 0; steps < CONSENT_REACH && GOVERNED.contains(at.relation()); steps++) {
      Optional<Token> governor = sentence.governor(at);
      if (governor.isEmpty()) {
        break;
      }
      at = governor.get();
      if (vocabulary.isConsent(at.lemma())) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static String agreed(Reality reality) {
    return switch (reality) {
      case OCCURRED, ONGOING, BACKGROUND, SCHEDULED -> "agreed";
      case PROPOSED -> "wanted";
      case REFUSED, DENIED, NEGATED, CANCELLED -> "refused";
      case HYPOTHETICAL -> "possible";
    };
  }

  private static String field(Reality reality) {
    return switch (reality) {
      case OCCURRED, ONGOING, BACKGROUND -> "status";
      case SCHEDULED -> "planned";
      case PROPOSED -> "wanted";
      case REFUSED, CANCELLED -> "refused";
      case DENIED, NEGATED -> "negated";
      case HYPOTHETICAL -> "possible";
    };
  }
}
