package org.readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.AnnotatedDocument;
import org.readout.annotate.AnnotatedSentence;
import org.readout.annotate.Mention;
import org.readout.claim.ChannelNotice;
import org.readout.knowledge.Candidate;
import org.readout.knowledge.DictionaryMatch;
import org.readout.knowledge.Kind;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.text.Span;

/**
 * The phrase that names a line of contact: its noun with what modifies it, and the sides named in
 * it.
 *
 * @param document the document
 * @param annotated the sentence
 * @param head the noun
 * @param words the words of the phrase, in text order
 */
record ChannelPhrase(
    AnnotatedDocument document, AnnotatedSentence annotated, Token head, List<Token> words) {

  private static final Set<String> MODIFIES =
      Set.of("compound", "nmod", "amod", "poss", "nummod", "pobj", "conj", "acomp");

  /** Who takes part, where a verb stands for the line: "refused to meet her". */
  private static final Set<String> TAKING = Set.of("nsubj", "dobj");

  private static final Set<String> PREPOSITIONS =
      Set.of("between", "with", "of", "to", "from", "for", "among", "by", "via", "on");

  /** What lies in another country: these are named by where they are. */
  private static final Set<String> POSTS =
      Set.of("embassy", "embassies", "consulate", "consulates", "mission", "missions");

  private static final Set<Mention.Kind> PERSONAL =
      Set.of(Mention.Kind.PERSON, Mention.Kind.OFFICE, Mention.Kind.PRONOUN, Mention.Kind.GROUP);

  static ChannelPhrase of(AnnotatedDocument document, AnnotatedSentence annotated, Token head) {
    Set<Integer> members = new LinkedHashSet<>();
    collect(document, annotated.sentence(), head, head, members);
    annotated
        .sentence()
        .governor(head)
        .ifPresent(verb -> level(annotated.sentence(), verb, members));
    invited(annotated.sentence(), head)
        .forEach(one -> collect(document, annotated.sentence(), head, one, members));
    return new ChannelPhrase(
        document,
        annotated,
        head,
        members.stream().sorted().map(annotated.sentence()::token).toList());
  }

  private static void collect(
      AnnotatedDocument document, Sentence sentence, Token head, Token at, Set<Integer> members) {
    if (!members.add(at.index())) {
      return;
    }
    for (Token child : sentence.children(at.index())) {
      boolean ownConjunct = at.index() == head.index() && child.relation().equals("conj");
      boolean taking = head.isVerb() && TAKING.contains(child.relation());
      if ((MODIFIES.contains(child.relation()) || taking) && !ownConjunct) {
        collect(document, sentence, head, child, members);
      } else if (child.relation().equals("prep") && leadsOn(document, child, head)) {
        members.add(child.index());
        sentence
            .children(child.index(), "pobj")
            .forEach(object -> collect(document, sentence, head, object, members));
      }
    }
    level(sentence, at, members);
  }

  /** "talks on Ukraine" are not Ukraine's; "a call on the hotline" is one by that line. */
  private static boolean leadsOn(AnnotatedDocument document, Token preposition, Token head) {
    if (preposition.lemma().equals("in")) {
      return isPost(document, head);
    }
    return PREPOSITIONS.contains(preposition.lemma())
        && (!preposition.lemma().equals("on") || head.lemma().equals("call"));
  }

  /** "contacts at the highest level". */
  private static void level(Sentence sentence, Token at, Set<Integer> members) {
    for (Token preposition : sentence.children(at.index(), "prep")) {
      if (preposition.lemma().equals("at")) {
        for (Token level : sentence.children(preposition.index(), "pobj")) {
          if (level.lemma().equals("level")) {
            sentence.subtree(level.index()).forEach(word -> members.add(word.index()));
          }
        }
      }
    }
  }

  /** "an invitation for their defence chiefs to meet": those who are to do what the verb says. */
  private static List<Token> invited(Sentence sentence, Token head) {
    if (!head.isVerb() || !head.relation().equals("acl")) {
      return List.of();
    }
    return sentence
        .governor(head)
        .map(noun -> sentence.children(noun.index(), "prep"))
        .orElse(List.of())
        .stream()
        .filter(preposition -> preposition.lemma().equals("for"))
        .flatMap(preposition -> sentence.children(preposition.index(), "pobj").stream())
        .toList();
  }

  private static boolean isPost(AnnotatedDocument document, Token head) {
    return ChannelWords.holdsOne(ChannelWords.plain(head.span().in(document.text())), POSTS);
  }

  /** Where the phrase stands, from its first word to the last that belongs to the noun. */
  Span span() {
    Optional<Token> noun =
        head.isVerb() && head.relation().equals("acl")
            ? annotated.sentence().governor(head)
            : Optional.empty();
    if (noun.isPresent() && noun.get().span().start() < head.span().start()) {
      return Span.of(noun.get().span().start(), head.span().end());
    }
    int start = head.span().start();
    int end = head.span().end();
    for (Token word : words) {
      if (Clauses.distanceWithin(annotated.sentence(), word, head) >= 0) {
        start = Math.min(start, word.span().start());
        end = Math.max(end, word.span().end());
      }
    }
    return Span.of(start, end);
  }

  /** The words as the vocabulary compares them. */
  String plain() {
    return plain(words);
  }

  private String plain(List<Token> some) {
    StringBuilder text = new StringBuilder();
    some.forEach(word -> text.append(word.span().in(document.text())).append(' '));
    return ChannelWords.plain(text.toString());
  }

  /** The words of the noun alone: several where it was read as one mention. */
  String noun() {
    return ChannelWords.plain(head.span().in(document.text()));
  }

  /**
   * The kinds its words tell. "Channels for crisis communication and military contacts" are two
   * lines; "a military crisis hotline" is one.
   */
  Set<ChannelNotice.Kind> kinds(ChannelWords vocabulary) {
    Map<Integer, List<Token>> parts = new LinkedHashMap<>();
    for (Token word : words) {
      if (!isPersonal(word)) {
        parts.computeIfAbsent(part(word), unseen -> new ArrayList<>()).add(word);
      }
    }
    Set<ChannelNotice.Kind> kinds = new LinkedHashSet<>();
    parts.values().forEach(part -> vocabulary.kindByWords(plain(part)).ifPresent(kinds::add));
    return kinds;
  }

  /** People of a known side tell the kind by their office, and not by the words for it. */
  private boolean isPersonal(Token word) {
    return annotated
        .mention(word)
        .map(mention -> PERSONAL.contains(mention.kind()) && !mention.polities().isEmpty())
        .orElse(false);
  }

  /** The joined member that a word belongs to. */
  private int part(Token word) {
    Token at = word;
    while (at.index() != head.index()) {
      if (at.relation().equals("conj")) {
        return at.index();
      }
      Optional<Token> governor = annotated.sentence().governor(at);
      if (governor.isEmpty()) {
        break;
      }
      at = governor.get();
    }
    return head.index();
  }

  /** The mentions in it. */
  List<Mention> mentions() {
    return words.stream().map(annotated::mention).flatMap(Optional::stream).toList();
  }

  /** The states and bodies named in it, in text order. */
  Set<String> polities() {
    Set<String> ids = new LinkedHashSet<>();
    boolean post = isPost(document, head);
    for (Token word : words) {
      annotated
          .mention(word)
          .filter(mention -> mention.kind() != Mention.Kind.VOICE)
          .ifPresent(mention -> ids.addAll(mention.polities()));
      for (DictionaryMatch match : document.namesWithin(word.span())) {
        polity(match, post).ifPresent(ids::add);
      }
    }
    return ids;
  }

  /** The one state that a name stands for; for an embassy, also by the town it lies in. */
  private static Optional<String> polity(DictionaryMatch match, boolean post) {
    Set<String> ids = new LinkedHashSet<>();
    for (Candidate candidate : match.candidates()) {
      if (candidate.kind() == Kind.STATE || candidate.kind() == Kind.NATIONALITY) {
        ids.add(candidate.id());
      } else if (post && candidate.kind() == Kind.METONYM) {
        ids.add(candidate.id());
      } else if (post && candidate.kind() == Kind.PLACE) {
        candidate.detail().ifPresent(ids::add);
      }
    }
    return ids.size() == 1 ? Optional.of(ids.iterator().next()) : Optional.empty();
  }
}
