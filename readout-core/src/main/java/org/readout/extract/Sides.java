package org.readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.annotate.AnnotatedDocument;
import org.readout.annotate.AnnotatedSentence;
import org.readout.annotate.Mention;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Party;
import org.readout.claim.Party.Role;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.rules.RuleMatch;

/** From the words a rule found to the parties of one engagement or several. */
final class Sides {

  /** Words that make one engagement of three sides out of "with A and B". */
  private static final Set<String> JOINT =
      Set.of(
          "trilateral",
          "joint",
          "three-way",
          "four-way",
          "quadrilateral",
          "multilateral",
          "together",
          "jointly",
          "conference",
          "group",
          "tripartite");

  /** Nouns whose plural, with several people behind it, means one for each of them. */
  private static final Set<String> ONE_BY_ONE =
      Set.of("meeting", "call", "conversation", "encounter");

  private static final Set<String> CONTACTS =
      Set.of(
          "meeting",
          "talk",
          "summit",
          "call",
          "conversation",
          "dinner",
          "lunch",
          "session",
          "format",
          "conference",
          "discussion");

  /** Words by which several people are spoken to one after the other. */
  private static final Set<String> IN_TURN =
      Set.of("separate", "separately", "individually", "then", "afterwards", "respectively");

  /** "three-way talks", which the engine reads as several words. */
  private static final Pattern WAYS =
      Pattern.compile("\\b(?:three|four|five)-way\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern TRILATERAL =
      Pattern.compile("\\b(?:trilateral|tripartite|three-way)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern MANY =
      Pattern.compile("\\b(?:three|four|five|six|seven)\\b", Pattern.CASE_INSENSITIVE);

  private Sides() {}

  /**
   * The parties of each engagement that a match tells of; empty when there are not two known sides.
   */
  static List<List<Party>> of(
      AnnotatedDocument document,
      AnnotatedSentence annotated,
      RuleMatch match,
      Optional<Destination> destination) {
    List<Actor> visitors = actors(annotated, match.slot("visitor"));
    if (!match.slot("visitor").isEmpty()) {
      return visit(annotated, match, visitors, destination);
    }
    List<Actor> others = new ArrayList<>(actors(annotated, match.slot("counterpart")));
    List<Actor> own =
        isBetween(annotated, match) && known(others, List.of()).size() > 1
            ? new ArrayList<>()
            : own(document, annotated, match);
    others.removeAll(own);
    boolean nobody = others.isEmpty() && match.rule().required().contains("counterpart");
    boolean onlyPeople = match.rule().yielded("between", "").equals("people");
    if (onlyPeople && !(arePeople(own) && arePeople(others))) {
      return List.of();
    }
    if (nobody || known(own, others).size() < 2) {
      // "the two presidents spoke to the press": not with each other.
      return List.of();
    }
    return mediated(engagements(document, annotated, match, own, others), annotated, match);
  }

  private static boolean arePeople(List<Actor> actors) {
    return actors.stream()
        .allMatch(actor -> actor.person().isPresent() || actor.office().isPresent());
  }

  /** The same, with whoever brings them together. */
  private static List<List<Party>> mediated(
      List<List<Party>> engagements, AnnotatedSentence annotated, RuleMatch match) {
    List<Actor> mediators = actors(annotated, match.slot("mediator"));
    List<List<Party>> all = new ArrayList<>();
    for (List<Party> parties : engagements) {
      List<Party> more = new ArrayList<>(parties);
      for (Actor mediator : mediators) {
        boolean aside =
            parties.stream().noneMatch(party -> party.actor().polity().equals(mediator.polity()));
        if (aside && mediator.polity() instanceof ActorRef.Known) {
          more.add(new Party(Role.MEDIATOR, mediator));
        }
      }
      all.add(more);
    }
    return all;
  }

  private static List<List<Party>> engagements(
      AnnotatedDocument document,
      AnnotatedSentence annotated,
      RuleMatch match,
      List<Actor> own,
      List<Actor> others) {
    Set<String> ownPolities = known(own, List.of());
    List<Actor> foreign =
        others.stream().filter(actor -> !ownPolities.contains(actor.polity().label())).toList();
    Set<String> foreignPolities = known(foreign, List.of());
    boolean inTurn = isInTurn(annotated, match);
    boolean apart =
        ownPolities.size() == 1
            && foreignPolities.size() > 1
            && (inTurn
                || (isSplit(document, annotated, match)
                    && !areToldTogether(document, known(own, others))));
    boolean oneByOne =
        match.trigger().tag().equals("NNS")
            && ONE_BY_ONE.contains(match.trigger().lemma())
            && ownPolities.size() == 1
            && foreign.size() > 1
            && foreign.stream().allMatch(actor -> actor.person().isPresent());
    List<List<Party>> engagements = new ArrayList<>();
    boolean eachNamed =
        inTurn
            && ownPolities.size() == 1
            && foreign.size() > 1
            && foreign.stream().allMatch(actor -> actor.person().isPresent());
    if (eachNamed || (oneByOne && isSplit(document, annotated, match))) {
      foreign.forEach(actor -> engagements.add(parties(own, List.of(actor))));
      return engagements;
    }
    if (!apart) {
      return List.of(parties(own, others));
    }
    for (String polity : foreignPolities) {
      engagements.add(
          parties(
              own,
              foreign.stream().filter(actor -> actor.polity().label().equals(polity)).toList()));
    }
    return engagements;
  }

  private static List<Actor> own(
      AnnotatedDocument document, AnnotatedSentence annotated, RuleMatch match) {
    List<Actor> own = new ArrayList<>(actors(annotated, match.slot("party")));
    Set<String> sides = known(own, actors(annotated, match.slot("counterpart")));
    if (annotated.headline() && sides.size() == 1) {
      // "Telephone conversation with the President of Iran": the other side is whose site it is.
      document.publisherPolity().ifPresent(polity -> own.add(Actor.of(new ActorRef.Known(polity))));
    }
    String phrase = Places.phrase(annotated.sentence(), match.trigger()).in(document.text());
    if (annotated.headline() && sides.size() == 2 && TRILATERAL.matcher(phrase).find()) {
      document
          .publisherPolity()
          .filter(polity -> !sides.contains(polity))
          .ifPresent(polity -> own.add(Actor.of(new ActorRef.Known(polity))));
    }
    return own;
  }

  private static List<List<Party>> visit(
      AnnotatedSentence annotated,
      RuleMatch match,
      List<Actor> travellers,
      Optional<Destination> destination) {
    List<Actor> hosts = new ArrayList<>(actors(annotated, match.slot("host")));
    List<Actor> visitors = new ArrayList<>(travellers);
    boolean isVisit = match.rule().yielded("form", "").equals("visit");
    if (isVisit) {
      // "Biden welcomed Kishida for a visit": the subject is the host and no visitor.
      visitors.removeAll(hosts);
      // "Xi and Trong agreed on the first day of a visit to Hanoi": Trong is at home.
      Set<String> visited = destination.flatMap(Destination::polity).map(Set::of).orElse(Set.of());
      if (!visited.containsAll(known(visitors, List.of()))) {
        visitors.removeIf(visitor -> visited.contains(visitor.polity().label()));
      }
    }
    Set<String> visiting = known(visitors, List.of());
    if (visiting.isEmpty()) {
      return List.of();
    }
    hosts.removeIf(host -> visiting.contains(host.polity().label()));
    if (isVisit && hosts.isEmpty()) {
      destination
          .flatMap(Destination::polity)
          .ifPresent(polity -> hosts.add(Actor.of(new ActorRef.Known(polity))));
    }
    Set<String> receiving = known(hosts, List.of());
    receiving.removeAll(visiting);
    if (receiving.isEmpty()) {
      return List.of();
    }
    boolean inTurn =
        !isVisit
            && hosts.size() > 1
            && hosts.stream().allMatch(host -> host.person().isPresent())
            && (areBothHeads(hosts) || isInTurn(annotated, match));
    if (inTurn) {
      // "was received first by the president and afterwards by the premier"
      return hosts.stream().map(host -> parties(visitors, List.of(host))).toList();
    }
    List<Party> parties = new ArrayList<>();
    for (Actor visitor : visitors) {
      if (visitor.polity() instanceof ActorRef.Known) {
        parties.add(new Party(isVisit ? Role.VISITOR : Role.PARTICIPANT, visitor));
      }
    }
    for (Actor host : hosts) {
      if (receiving.contains(host.polity().label())) {
        parties.add(new Party(isVisit ? Role.HOST : Role.PARTICIPANT, host));
      }
    }
    return List.of(parties);
  }

  /** The head of a state and the head of its government each receive for themselves. */
  private static boolean areBothHeads(List<Actor> hosts) {
    List<String> roles =
        hosts.stream()
            .flatMap(host -> host.office().stream())
            .flatMap(office -> office.role().stream())
            .toList();
    return known(hosts, List.of()).size() == 1
        && roles.contains("head-of-state")
        && roles.contains("head-of-government");
  }

  private static boolean isSplit(
      AnnotatedDocument document, AnnotatedSentence annotated, RuleMatch match) {
    Token trigger = match.trigger();
    boolean joint =
        annotated.sentence().subtree(trigger.index()).stream()
            .filter(word -> JOINT.contains(word.lemma()))
            .anyMatch(word -> isOfContact(annotated.sentence(), word, trigger));
    String phrase = Places.phrase(annotated.sentence(), trigger).in(document.text());
    return !joint
        && !WAYS.matcher(phrase).find()
        && !Set.of("call", "video-call", "summit").contains(match.rule().yielded("form", ""));
  }

  /**
   * "The three leaders concurred": those of whom the document speaks as three have met as three.
   */
  private static boolean areToldTogether(AnnotatedDocument document, Set<String> polities) {
    return document.sentences().stream()
        .flatMap(sentence -> sentence.mentions().values().stream())
        .filter(mention -> mention.kind() == Mention.Kind.GROUP)
        .filter(mention -> namesAll(mention.span().in(document.text())))
        .anyMatch(mention -> mention.polities().containsAll(polities));
  }

  /** "the three leaders", "Quad foreign ministers"; not "they", which may be any of them. */
  private static boolean namesAll(String words) {
    return MANY.matcher(words).find()
        || (words.indexOf(' ') > 0 && words.chars().anyMatch(Character::isUpperCase));
  }

  /**
   * "met with A and B for a trilateral meeting": the word is of the contact, and of no statement.
   */
  private static boolean isOfContact(Sentence sentence, Token word, Token trigger) {
    return word.head() == trigger.index()
        || sentence.governor(word).filter(noun -> CONTACTS.contains(noun.lemma())).isPresent();
  }

  /** "X discussed ties after a call between A and B": both sides are said, and X is none. */
  private static boolean isBetween(AnnotatedSentence annotated, RuleMatch match) {
    return annotated.sentence().children(match.trigger().index()).stream()
        .anyMatch(word -> Set.of("between", "among").contains(word.lemma()));
  }

  /** "spoke first to A, then to B", "in separate calls with A and B". */
  private static boolean isInTurn(AnnotatedSentence annotated, RuleMatch match) {
    Sentence sentence = annotated.sentence();
    Token trigger = match.trigger();
    Token top = Clauses.verb(sentence, trigger).orElse(trigger);
    return sentence.tokens().stream()
        .filter(word -> IN_TURN.contains(word.lemma()))
        .anyMatch(
            word ->
                Clauses.distanceWithin(sentence, word, trigger) >= 0
                    || Clauses.distanceWithin(sentence, word, top) >= 0);
  }

  private static List<Party> parties(List<Actor> own, List<Actor> others) {
    List<Party> parties = new ArrayList<>();
    Set<Actor> seen = new LinkedHashSet<>(own);
    seen.addAll(others);
    List<Actor> all = List.copyOf(seen);
    for (Actor actor : all) {
      boolean covered =
          actor.person().isEmpty()
              && actor.office().isEmpty()
              && all.stream()
                  .anyMatch(
                      other ->
                          !other.equals(actor)
                              && other.polity().equals(actor.polity())
                              && (other.person().isPresent() || other.office().isPresent()));
      if (!covered && actor.polity() instanceof ActorRef.Known) {
        parties.add(new Party(Role.PARTICIPANT, actor));
      }
    }
    return parties;
  }

  /** Whom the words of a slot stand for. */
  static List<Actor> actors(AnnotatedSentence annotated, List<Token> words) {
    Set<Actor> actors = new LinkedHashSet<>();
    for (Token word : words) {
      if (isExcluded(annotated.sentence(), word)) {
        continue;
      }
      annotated
          .mention(word)
          .filter(mention -> mention.kind() != Mention.Kind.VOICE)
          .ifPresent(mention -> actors.addAll(mention.actors()));
    }
    return List.copyOf(actors);
  }

  /** "with neither Ukraine nor Europe at the table". */
  private static boolean isExcluded(Sentence sentence, Token word) {
    Token first = word.relation().equals("conj") ? sentence.governor(word).orElse(word) : word;
    return sentence.children(first.index()).stream()
        .anyMatch(
            child ->
                Set.of("preconj", "cc", "det", "neg").contains(child.relation())
                    && child.lemma().equals("neither"));
  }

  private static Set<String> known(List<Actor> some, List<Actor> others) {
    Set<String> ids = new LinkedHashSet<>();
    for (Actor actor : some) {
      add(ids, actor);
    }
    for (Actor actor : others) {
      add(ids, actor);
    }
    return ids;
  }

  private static void add(Set<String> ids, Actor actor) {
    if (actor.polity() instanceof ActorRef.Known known) {
      ids.add(known.id());
    }
  }
}
