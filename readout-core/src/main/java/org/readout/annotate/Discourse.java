package org.readout.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.annotate.Mention.Kind;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Office;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.text.Span;

/**
 * Decides whom pronouns, "the two sides" and "his counterpart" stand for, sentence by sentence.
 * Keeps who was spoken of last; used by one thread for one document.
 */
final class Discourse {

  private static final Set<String> SINGULAR = Set.of("he", "she", "him", "her", "his", "hers");
  private static final Set<String> PLURAL = Set.of("they", "them", "their");
  private static final Set<String> FIRST_SINGULAR = Set.of("i", "me", "my");
  private static final Set<String> FIRST_PLURAL = Set.of("we", "us", "our");
  private static final Set<String> PAIR = Set.of("two", "both", "pair");
  private static final Set<String> REFERRING =
      Stream.of(SINGULAR, PLURAL, FIRST_SINGULAR, FIRST_PLURAL, PAIR)
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> VISITS = Set.of("visit", "trip", "tour");
  private static final Set<String> RECEIVES = Set.of("welcome", "receive", "host", "greet");
  private static final Set<String> SUBJECT = Set.of("nsubj", "nsubjpass");

  /** Institutions that are called by this noun alone once they have been named. */
  private static final Set<String> INSTITUTIONS =
      Set.of(
          "ministry",
          "department",
          "embassy",
          "consulate",
          "agency",
          "commission",
          "council",
          "office",
          "bureau",
          "presidency",
          "secretariat",
          "mission");

  private final ActorWords lexicon;
  private final Cast cast;
  private final List<Actor> authors;
  private final List<Span> quotations;
  private List<Actor> lastSubjects = List.of();
  private List<Actor> pair = List.of();
  private final Map<String, Actor> lastByNoun = new HashMap<>();

  /**
   * A discourse about to begin.
   *
   * @param cast the people of the document
   * @param authors who "I" and "we" are outside quotation marks; none where that is not known
   * @param quotations spans in quotation marks, in which "I" and "he" mean other people
   */
  Discourse(ActorWords lexicon, Cast cast, List<Actor> authors, List<Span> quotations) {
    this.lexicon = lexicon;
    this.cast = cast;
    this.authors = List.copyOf(authors);
    this.quotations = quotations;
  }

  /** Whether a word can stand for someone without being a mention by itself. */
  static boolean mayRefer(String form) {
    return REFERRING.contains(form.toLowerCase(Locale.ROOT));
  }

  /** The same sentence with its pronouns, groups and counterparts resolved as far as that goes. */
  AnnotatedSentence resolve(AnnotatedSentence annotated) {
    Map<Integer, Mention> mentions = new HashMap<>(annotated.mentions());
    Sentence sentence = annotated.sentence();
    List<Actor> own = subjects(sentence, mentions, false);
    for (Token token : sentence.tokens()) {
      Mention mention = mentions.get(token.index());
      if (mention == null) {
        pronoun(sentence, token, mentions, own)
            .or(() -> institution(sentence, token))
            .ifPresent(resolved -> mentions.put(token.index(), resolved));
      } else if (isAmongSeveral(mention)) {
        mentions.put(
            token.index(),
            new Mention(
                mention.span(),
                mention.kind(),
                lastSubjects,
                mention.how().replace(label(mention.actors()), label(lastSubjects))));
      } else if (isOpenCounterpart(mention)) {
        mentions.put(token.index(), counterpart(mention, token, sentence, mentions, own));
      } else if (isOpenOfficial(mention)) {
        official(mention).ifPresent(known -> mentions.put(token.index(), known));
      } else if (mention.kind() == Kind.GROUP && mention.actors().isEmpty()) {
        List<Actor> meant = sides(lexicon.rolesOf(token.lemma()));
        mentions.put(
            token.index(), new Mention(mention.span(), Kind.GROUP, meant, "the two sides so far"));
      }
    }
    remember(sentence, mentions);
    return new AnnotatedSentence(annotated.number(), sentence, mentions, annotated.headline());
  }

  private Optional<Mention> pronoun(
      Sentence sentence, Token token, Map<Integer, Mention> mentions, List<Actor> own) {
    String word = token.form().toLowerCase(Locale.ROOT);
    if (isQuoted(token.span())) {
      return Optional.empty();
    }
    if (SINGULAR.contains(word)) {
      List<Actor> antecedent = antecedent(sentence, token, mentions, own);
      return antecedent.size() == 1
          ? Optional.of(
              new Mention(
                  token.span(),
                  Kind.PRONOUN,
                  antecedent,
                  "\""
                      + token.form()
                      + "\" is "
                      + antecedent.get(0).label()
                      + ", spoken of just before"))
          : Optional.empty();
    }
    if (PLURAL.contains(word) || isPairAlone(sentence, token, word)) {
      List<Actor> meant = othersThan(sentence, token, mentions);
      if (meant.size() < 2) {
        meant = peopleBefore(token, mentions);
      }
      if (meant.size() < 2) {
        meant = jointSubjectBefore(sentence, token, mentions);
      }
      if (meant.size() < 2) {
        meant = lastSubjects.size() > 1 ? lastSubjects : sides(Set.of());
      }
      return meant.size() > 1
          ? Optional.of(
              new Mention(token.span(), Kind.GROUP, meant, "\"they\" are the sides so far"))
          : Optional.empty();
    }
    if (FIRST_SINGULAR.contains(word)) {
      return authors.size() == 1
          ? Optional.of(new Mention(token.span(), Kind.PRONOUN, authors, "the author"))
          : Optional.empty();
    }
    if (FIRST_PLURAL.contains(word)) {
      return authors.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Mention(
                  token.span(),
                  authors.size() == 1 ? Kind.PRONOUN : Kind.GROUP,
                  authors,
                  "the author's side"));
    }
    return Optional.empty();
  }

  /** "Ramaphosa spoke with the two": the two others, where the pair is not his own. */
  private List<Actor> othersThan(Sentence sentence, Token token, Map<Integer, Mention> mentions) {
    if (SUBJECT.contains(token.relation()) || !PAIR.contains(token.lemma())) {
      return List.of();
    }
    Optional<Actor> subject = subjectOfVerb(sentence, token, mentions);
    List<Actor> others =
        subject.isEmpty()
            ? List.of()
            : pair.stream()
                .filter(actor -> !actor.polity().equals(subject.get().polity()))
                .toList();
    return others.stream().map(Actor::polity).distinct().count() > 1 ? others : List.of();
  }

  /** "the two talked". */
  private static boolean isPairAlone(Sentence sentence, Token token, String word) {
    return PAIR.contains(word)
        && (SUBJECT.contains(token.relation()) || token.relation().equals("pobj"))
        && sentence.children(token.index(), "prep").stream()
            .noneMatch(preposition -> preposition.lemma().equals("of"));
  }

  /** The subject of the verb that a word is the object of: "he told him" are two people. */
  private static Optional<Actor> subjectOfVerb(
      Sentence sentence, Token token, Map<Integer, Mention> mentions) {
    if (SUBJECT.contains(token.relation()) || token.relation().equals("poss")) {
      return Optional.empty();
    }
    Optional<Token> verb = sentence.governor(token);
    if (verb.isPresent() && token.relation().equals("pobj")) {
      verb = sentence.governor(verb.get());
    }
    return verb.flatMap(
        found ->
            sentence.children(found.index(), "nsubj").stream()
                .map(subject -> mentions.get(subject.index()))
                .filter(mention -> mention != null)
                .findFirst()
                .flatMap(Mention::actor));
  }

  private List<Actor> antecedent(
      Sentence sentence, Token token, Map<Integer, Mention> mentions, List<Actor> own) {
    boolean subject = SUBJECT.contains(token.relation());
    Optional<Actor> other = subjectOfVerb(sentence, token, mentions);
    if (other.isPresent()) {
      List<Actor> rest =
          (lastSubjects.size() == 1 && !lastSubjects.get(0).equals(other.get())
                  ? lastSubjects
                  : pair)
              .stream()
                  .filter(actor -> !actor.equals(other.get()) && actor.person().isPresent())
                  .toList();
      return rest;
    }
    Optional<Actor> guest = guest(sentence, token, mentions);
    if (guest.isPresent()) {
      return List.of(guest.get());
    }
    Optional<Actor> before = personBefore(sentence, token, mentions);
    boolean mainClause = subject && sentence.governor(token).map(verb -> isMain(verb)).orElse(true);
    if (!mainClause && before.isPresent()) {
      return List.of(before.get());
    }
    if (!subject && before.isEmpty() && own.size() == 1) {
      // "In his meeting with Y, X said": the subject comes later.
      return own;
    }
    if (lastSubjects.size() == 1 && !isPlural(lastSubjects.get(0))) {
      return lastSubjects;
    }
    return before.map(List::of).orElse(List.of());
  }

  /** "welcomed Y on his first visit": the visit of the one who is welcomed. */
  private static Optional<Actor> guest(
      Sentence sentence, Token token, Map<Integer, Mention> mentions) {
    if (!token.relation().equals("poss")) {
      return Optional.empty();
    }
    return sentence
        .governor(token)
        .filter(visit -> VISITS.contains(visit.lemma()))
        .flatMap(sentence::governor)
        .filter(preposition -> preposition.relation().equals("prep"))
        .flatMap(sentence::governor)
        .filter(verb -> RECEIVES.contains(verb.lemma()))
        .stream()
        .flatMap(verb -> sentence.children(verb.index(), "dobj").stream())
        .map(object -> Optional.ofNullable(mentions.get(object.index())))
        .flatMap(Optional::stream)
        .flatMap(mention -> mention.actor().stream())
        .findFirst();
  }

  private static boolean isMain(Token verb) {
    return verb.isRoot();
  }

  /** The nearest subject named before a word in its sentence, else any person so named. */
  private static Optional<Actor> personBefore(
      Sentence sentence, Token token, Map<Integer, Mention> mentions) {
    Optional<Actor> any = Optional.empty();
    Optional<Actor> subject = Optional.empty();
    for (int at = 0; at < token.index(); at++) {
      Mention mention = mentions.get(at);
      if (mention != null && isSomeone(mention)) {
        any = any.isPresent() ? any : mention.actor();
        if (SUBJECT.contains(sentence.token(at).relation())) {
          subject = mention.actor();
        }
      }
    }
    return subject.isPresent() ? subject : any;
  }

  private static boolean isPlural(Actor actor) {
    return actor.person().isEmpty()
        && actor.office().map(office -> office.title().endsWith("s")).orElse(false);
  }

  private static boolean isSomeone(Mention mention) {
    return mention
        .actor()
        .map(
            actor ->
                actor.person().isPresent()
                    || (actor.office().isPresent()
                        && !isPlural(actor)
                        && (mention.kind() == Kind.OFFICE || mention.kind() == Kind.UNNAMED)))
        .orElse(false);
  }

  /** People of two or more sides named before a word in its sentence. */
  private static List<Actor> peopleBefore(Token token, Map<Integer, Mention> mentions) {
    List<Actor> people =
        mentions.entrySet().stream()
            .filter(entry -> entry.getKey() < token.index())
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> entry.getValue().actor())
            .flatMap(Optional::stream)
            .filter(actor -> actor.person().isPresent())
            .distinct()
            .toList();
    return people.stream().map(Actor::polity).distinct().count() > 1 ? people : List.of();
  }

  /** "Japan and China opened a line between their ministries": those who are the subject. */
  private static List<Actor> jointSubjectBefore(
      Sentence sentence, Token token, Map<Integer, Mention> mentions) {
    List<Actor> joint =
        sentence.root().stream()
            .flatMap(root -> sentence.children(root.index()).stream())
            .filter(child -> SUBJECT.contains(child.relation()))
            .flatMap(
                subject ->
                    Stream.concat(
                        Stream.of(subject), sentence.children(subject.index(), "conj").stream()))
            .filter(subject -> subject.index() < token.index())
            .map(subject -> mentions.get(subject.index()))
            .filter(mention -> mention != null && mention.kind() != Kind.VOICE)
            .flatMap(mention -> mention.actors().stream())
            .distinct()
            .toList();
    return joint.stream().map(Actor::polity).distinct().count() > 1 ? joint : List.of();
  }

  /** "The president" where two were named: the one who was spoken of as acting last. */
  private boolean isAmongSeveral(Mention mention) {
    return mention.how().endsWith(Cast.NAMED_BEFORE)
        && lastSubjects.size() == 1
        && !cast.isPublishers(mention.actors().get(0))
        && !mention.actors().equals(lastSubjects)
        && lastSubjects.get(0).person().isPresent()
        && mention.actors().get(0).office().flatMap(Office::role).isPresent()
        && mention
            .actors()
            .get(0)
            .office()
            .flatMap(Office::role)
            .equals(lastSubjects.get(0).office().flatMap(Office::role));
  }

  private static String label(List<Actor> actors) {
    return actors.get(0).label();
  }

  /** "the official", "the spokesperson": someone whose state the words do not name. */
  private static boolean isOpenOfficial(Mention mention) {
    return mention
        .actor()
        .filter(actor -> actor.person().isEmpty() && actor.office().isPresent())
        .filter(actor -> actor.polity() instanceof ActorRef.Unresolved)
        .isPresent();
  }

  /** Whoever was spoken of last by the same word. */
  private Optional<Mention> official(Mention mention) {
    return Optional.ofNullable(lastByNoun.get(noun(mention.actors().get(0))))
        .map(
            known ->
                new Mention(
                    mention.span(),
                    mention.kind(),
                    List.of(known),
                    "\"" + noun(known) + "\" is " + known.label() + ", spoken of before"));
  }

  /** "the ministry", not capitalised: the one spoken of before. */
  private Optional<Mention> institution(Sentence sentence, Token token) {
    boolean definite =
        INSTITUTIONS.contains(token.lemma())
            && !isQuoted(token.span())
            && sentence.children(token.index(), "det").stream()
                .anyMatch(det -> det.lemma().equals("the"));
    return definite
        ? Optional.ofNullable(lastByNoun.get(token.lemma()))
            .map(
                known ->
                    new Mention(
                        token.span(),
                        Kind.INSTITUTION,
                        List.of(known),
                        "\"the " + token.form() + "\" is " + known.label() + ", spoken of before"))
        : Optional.empty();
  }

  /** "White House official": what an unnamed official is called for short. */
  private static String noun(Actor actor) {
    return actor
        .office()
        .map(office -> office.title().toLowerCase(Locale.ROOT).replaceAll("(?s).*\\s", ""))
        .orElse("");
  }

  private static boolean isOpenCounterpart(Mention mention) {
    return mention
        .actor()
        .flatMap(Actor::office)
        .map(office -> office.title().equals("counterpart"))
        .orElse(false);
  }

  /**
   * "his Chinese counterpart": the holder there of the office that the one he is the counterpart of
   * holds here.
   */
  private Mention counterpart(
      Mention mention,
      Token token,
      Sentence sentence,
      Map<Integer, Mention> mentions,
      List<Actor> own) {
    Actor named = mention.actors().get(0);
    Optional<Actor> of =
        personBefore(sentence, token, mentions)
            .or(() -> own.stream().findFirst())
            .or(() -> lastSubjects.stream().findFirst());
    Optional<Office> office = of.flatMap(Actor::office);
    Optional<Office> same =
        office.map(
            held ->
                // Not by the title of the other side: China has no Secretary of State.
                new Office(
                    Optional.empty(),
                    held.role().map(role -> role.replace('-', ' ')).orElse("counterpart"),
                    held.role()));
    ActorRef polity = named.polity();
    if (polity instanceof ActorRef.Unresolved && of.isPresent()) {
      ActorRef ownPolity = of.get().polity();
      List<Actor> others =
          pair.stream().filter(actor -> !actor.polity().equals(ownPolity)).toList();
      if (others.size() == 1) {
        return new Mention(
            mention.span(), Kind.PERSON, others, "the counterpart is " + others.get(0).label());
      }
    }
    Optional<Actor> known =
        pair.stream()
            .filter(actor -> actor.polity().equals(polity) && actor.person().isPresent())
            .findFirst();
    Optional<Actor> sameRole =
        same.flatMap(Office::role).flatMap(role -> cast.inRole(polity.label(), Set.of(role)));
    Actor meant =
        known
            .or(() -> sameRole)
            .orElseGet(() -> new Actor(polity, Optional.empty(), same.or(() -> Optional.empty())));
    return new Mention(
        mention.span(),
        Kind.OFFICE,
        List.of(meant),
        "counterpart of " + of.map(Actor::label).orElse("someone"));
  }

  /** The two sides spoken of last, of these roles where the words say so. */
  private List<Actor> sides(Set<String> roles) {
    if (roles.isEmpty()) {
      return pair;
    }
    List<Actor> fitting =
        pair.stream()
            .filter(
                actor ->
                    actor
                        .office()
                        .flatMap(Office::role)
                        .map(role -> roles.contains(role))
                        .orElse(true))
            .toList();
    if (fitting.size() > 1) {
      return fitting;
    }
    List<Actor> lastTwo = cast.lastTwo(roles);
    if (!lastTwo.isEmpty()) {
      return lastTwo;
    }
    boolean others =
        roles.size() == 1
            && pair.stream().allMatch(one -> one.office().flatMap(Office::role).isPresent());
    // "a meeting of the two presidents", told of what their ministers said.
    return others ? holders(roles.iterator().next()) : pair;
  }

  /** Whoever holds an office in the states of the two sides. */
  private List<Actor> holders(String role) {
    Office office = new Office(Optional.empty(), role.replace('-', ' '), Optional.of(role));
    return pair.stream()
        .map(Actor::polity)
        .distinct()
        .map(polity -> new Actor(polity, Optional.empty(), Optional.of(office)))
        .toList();
  }

  /** The person who is the subject of the clause that the main verb of saying hands on. */
  private static List<Actor> reported(Sentence sentence, Map<Integer, Mention> mentions) {
    return sentence.root().stream()
        .flatMap(root -> sentence.children(root.index(), "ccomp").stream())
        .flatMap(verb -> sentence.children(verb.index(), "nsubj").stream())
        .map(subject -> Optional.ofNullable(mentions.get(subject.index())))
        .flatMap(Optional::stream)
        .filter(mention -> mention.kind() == Kind.PERSON)
        .flatMap(mention -> mention.actors().stream())
        .limit(1)
        .toList();
  }

  private void remember(Sentence sentence, Map<Integer, Mention> mentions) {
    List<Actor> subjects = subjects(sentence, mentions, true);
    if (subjects.isEmpty()) {
      // "Qin told Blinken ..., state media said": whoever the media hand on is spoken of.
      subjects = reported(sentence, mentions);
    }
    if (!subjects.isEmpty()) {
      lastSubjects = subjects;
    }
    List<Actor> people = new ArrayList<>();
    Set<ActorRef> polities = new LinkedHashSet<>();
    mentions.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .filter(
            mention ->
                mention.kind() == Kind.PERSON
                    || mention.kind() == Kind.OFFICE
                    || mention.kind() == Kind.PRONOUN)
        .flatMap(mention -> mention.actors().stream())
        .filter(actor -> actor.polity() instanceof ActorRef.Known)
        .distinct()
        .forEach(
            actor -> {
              people.add(actor);
              polities.add(actor.polity());
            });
    mentions.values().stream()
        .filter(mention -> mention.kind() == Kind.OFFICE || mention.kind() == Kind.UNNAMED)
        .flatMap(mention -> mention.actor().stream())
        .filter(actor -> actor.polity() instanceof ActorRef.Known && actor.office().isPresent())
        .forEach(actor -> lastByNoun.put(noun(actor), actor));
    mentions.values().stream()
        .filter(mention -> mention.kind() == Kind.INSTITUTION)
        .flatMap(mention -> mention.actor().stream())
        .filter(actor -> actor.polity() instanceof ActorRef.Known && actor.office().isPresent())
        .forEach(
            actor -> {
              for (String word : actor.office().get().title().split("\\s+", -1)) {
                String noun = word.toLowerCase(Locale.ROOT);
                if (INSTITUTIONS.contains(noun)) {
                  lastByNoun.put(noun, actor);
                }
              }
            });
    if (polities.size() >= 2) {
      pair = List.copyOf(people);
    } else if (pair.isEmpty()) {
      List<Actor> states =
          mentions.values().stream()
              .filter(mention -> mention.kind() == Kind.POLITY)
              .flatMap(mention -> mention.actors().stream())
              .filter(actor -> actor.polity() instanceof ActorRef.Known)
              .distinct()
              .toList();
      if (states.size() == 2) {
        pair = states;
      }
    }
  }

  /**
   * People who are the subject of the main verb, or of the verb of saying at the end of a
   * quotation.
   */
  private List<Actor> subjects(
      Sentence sentence, Map<Integer, Mention> mentions, boolean withPronouns) {
    List<Actor> subjects = new ArrayList<>();
    Optional<Token> root = sentence.root();
    for (Token token : sentence.tokens()) {
      Mention mention = mentions.get(token.index());
      boolean ofRoot =
          SUBJECT.contains(token.relation())
              && root.isPresent()
              && token.head() == root.get().index();
      if (mention != null && ofRoot && !isQuoted(token.span())) {
        add(subjects, mention, withPronouns);
        for (Token joined : sentence.children(token.index(), "conj")) {
          Mention other = mentions.get(joined.index());
          if (other != null) {
            add(subjects, other, withPronouns);
          }
        }
      }
    }
    return subjects;
  }

  private static void add(List<Actor> subjects, Mention mention, boolean withPronouns) {
    boolean person =
        mention.kind() == Kind.PERSON
            || mention.kind() == Kind.OFFICE
            || mention.kind() == Kind.UNNAMED;
    boolean pronoun = mention.kind() == Kind.PRONOUN || mention.kind() == Kind.GROUP;
    if (person || (withPronouns && pronoun)) {
      mention.actors().stream().filter(actor -> !subjects.contains(actor)).forEach(subjects::add);
    }
  }

  private boolean isQuoted(Span span) {
    return quotations.stream().anyMatch(quotation -> quotation.contains(span));
  }
}
