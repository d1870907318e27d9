package org.readout.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.Mention.Kind;
import org.readout.annotate.RawMention.PolityWords;
import org.readout.annotate.RawMention.Shape;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Office;
import org.readout.claim.Person;
import org.readout.knowledge.KnowledgeBase;
import org.readout.knowledge.OfficeHeld;
import org.readout.knowledge.PersonEntry;
import org.readout.text.Span;

/**
 * The people of one document: decides whom names, titles and short forms stand for. Filled in text
 * order and used by one thread; lives as long as the reading of one document.
 */
final class Cast {

  /** How a mention was resolved by an office alone, at the end of the note. */
  static final String NAMED_BEFORE = ", named before";

  private static final Set<String> FAMILY_FIRST = Set.of("CHN", "TWN", "KOR", "PRK", "VNM", "JPN");

  private final KnowledgeBase knowledge;
  private final ActorWords lexicon;
  private final Offices offices;
  private final Identification identification;
  private final Polities polities;
  private final Optional<String> publisherPolity;
  private final List<Member> members = new ArrayList<>();
  private final Set<String> mentioned = new HashSet<>();
  private int clock;
  private int endOfTitle;

  /** A person the document has introduced. */
  private static final class Member {
    Actor actor;
    final Set<String> names;
    boolean titled;
    int lastMentioned;

    Member(Actor actor, Set<String> names) {
      this.actor = actor;
      this.names = names;
    }
  }

  Cast(
      KnowledgeBase knowledge,
      ActorWords lexicon,
      Optional<LocalDate> day,
      Optional<String> publisherPolity) {
    this.knowledge = knowledge;
    this.lexicon = lexicon;
    this.offices = new Offices(knowledge, lexicon, day);
    this.identification = new Identification(knowledge, offices, publisherPolity);
    this.polities = new Polities(publisherPolity);
    this.publisherPolity = publisherPolity;
  }

  /**
   * Takes note of a person named in full, before mentions are resolved, so that earlier short forms
   * find them.
   */
  void introduce(RawMention raw, String text) {
    mentioned.addAll(Polities.polities(raw));
    if (raw.name().isPresent() && raw.shape() != Shape.SHORT) {
      member(raw, name(raw, text));
    }
  }

  /** Takes note that what was resolved so far is the title, and the story comes next. */
  void endTitle() {
    endOfTitle = clock;
  }

  /** Whether somebody represents the state or body that publishes the document. */
  boolean isPublishers(Actor actor) {
    return publisherPolity.filter(own -> own.equals(actor.polity().label())).isPresent();
  }

  /** Whom the label of a turn in a transcript names: "MS PORTER". */
  Optional<Actor> labelled(String label) {
    List<String> words = List.of(NameForms.fold(label).split(" ", -1));
    String family = words.get(words.size() - 1);
    List<Member> named = members.stream().filter(member -> member.names.contains(family)).toList();
    return named.size() == 1 ? Optional.of(named.get(0).actor) : Optional.empty();
  }

  /** Whom a mention stands for; nothing when the words turn out to stand for nobody. */
  List<Mention> resolve(RawMention raw, String text) {
    clock++;
    return switch (raw.shape()) {
      case NAMED -> List.of(named(raw, name(raw, text)));
      case SHORT -> shortForm(raw, text);
      case OFFICE -> List.of(office(raw, text));
      case COUNTERPART ->
          List.of(raw.name().isPresent() ? named(raw, name(raw, text)) : counterpart(raw, text));
      case UNNAMED -> unnamed(raw, text);
      case POLITY -> List.of(mention(raw, Kind.POLITY, Actor.of(polities.polity(raw))));
      case INSTITUTION ->
          List.of(
              isMedia(raw) ? new Mention(raw.span(), Kind.VOICE, List.of(), "") : institution(raw));
      case VOICE -> List.of(new Mention(raw.span(), Kind.VOICE, List.of(), ""));
      case GROUP -> List.of(group(raw));
    };
  }

  /** The name in a mention. What looks like a title may be part of it: "Amir Abdollahian". */
  private String name(RawMention raw, String text) {
    String whole = NameForms.fold(raw.span().in(text));
    boolean isName =
        raw.titles().size() == 1
            && (members.stream().anyMatch(member -> member.names.contains(whole))
                || !knowledge.peopleByFamily(raw.span().in(text)).isEmpty());
    return isName ? raw.span().in(text) : raw.name().map(span -> span.in(text)).orElse("");
  }

  private static Mention mention(RawMention raw, Kind kind, Actor actor) {
    return new Mention(raw.span(), kind, List.of(actor), "");
  }

  // ---------------------------------------------------------------- people by name

  private Mention named(RawMention raw, String name) {
    Member member = member(raw, name);
    member.lastMentioned = clock;
    return mention(raw, Kind.PERSON, withOffice(member.actor, raw));
  }

  /** The office that the words at hand give goes before the one the person was introduced with. */
  private Actor withOffice(Actor actor, RawMention raw) {
    Optional<Office> said = offices.officeOf(raw, actor.polity(), actor.person());
    return said.isPresent() && actor.office().isEmpty()
        ? new Actor(actor.polity(), actor.person(), said)
        : actor;
  }

  /** The office that a document gives someone goes before the most senior one that we know of. */
  private void inOffice(Member member, RawMention raw) {
    if (member.titled || raw.titles().isEmpty()) {
      return;
    }
    Optional<Office> said = offices.officeOf(raw, member.actor.polity(), member.actor.person());
    if (said.flatMap(Office::role).isPresent()) {
      member.actor = new Actor(member.actor.polity(), member.actor.person(), said);
      member.titled = true;
    }
  }

  private Member member(RawMention raw, String written) {
    String name = NameForms.clean(written);
    Optional<Member> known = byName(name, raw);
    if (known.isPresent()) {
      inOffice(known.get(), raw);
      return known.get();
    }
    List<String> said = Polities.polities(raw);
    List<PersonEntry> people = identification.candidates(name, said, raw);
    Member member;
    if (people.size() == 1) {
      PersonEntry entry = people.get(0);
      Optional<OfficeHeld> held = offices.heldOffice(entry, said, raw);
      ActorRef polity =
          said.isEmpty() || (raw.institution().isPresent() && held.isPresent())
              ? held.map(office -> office.office().polity())
                  .or(() -> offices.onlyPolity(entry))
                  .<ActorRef>map(ActorRef.Known::new)
                  .orElseGet(() -> polities.polity(raw))
              : polities.polity(raw);
      Person person = new Person(Optional.of(entry.id()), entry.name());
      Optional<Office> office =
          offices.officeOf(raw, polity, Optional.of(person)).or(() -> held.map(Offices::toOffice));
      member =
          new Member(new Actor(polity, Optional.of(person), office), NameForms.of(entry, name));
    } else {
      ActorRef polity = said.isEmpty() ? unknownPolity(raw) : polities.polity(raw);
      Person person = new Person(Optional.empty(), name);
      member =
          new Member(
              new Actor(
                  polity, Optional.of(person), offices.officeOf(raw, polity, Optional.of(person))),
              NameForms.of(name, FAMILY_FIRST.contains(polity.label())));
    }
    member.titled = !raw.titles().isEmpty();
    members.add(member);
    return member;
  }

  /**
   * Someone introduced without a state: by a title of the publisher's own government, or not known.
   */
  private ActorRef unknownPolity(RawMention raw) {
    if (!raw.titles().isEmpty() && publisherPolity.isPresent()) {
      return new ActorRef.Known(publisherPolity.get());
    }
    return new ActorRef.Unresolved(raw.titles().isEmpty() ? "" : raw.titles().get(0).text());
  }

  private Optional<Member> byName(String name, RawMention raw) {
    String folded = NameForms.fold(name);
    List<Member> fitting =
        members.stream().filter(member -> member.names.contains(folded)).toList();
    if (fitting.size() > 1) {
      List<String> said = Polities.polities(raw);
      List<Member> ofPolity =
          fitting.stream().filter(member -> said.contains(member.actor.polity().label())).toList();
      if (!ofPolity.isEmpty()) {
        fitting = ofPolity;
      }
    }
    if (fitting.size() == 1) {
      Member only = fitting.get(0);
      List<String> said = Polities.polities(raw);
      boolean contradicts =
          !said.isEmpty()
              && only.actor.polity() instanceof ActorRef.Known known
              && !said.contains(known.id())
              && knowledge.state(known.id()).isPresent()
              && said.stream().allMatch(id -> knowledge.state(id).isPresent());
      return contradicts ? Optional.empty() : Optional.of(only);
    }
    return fitting.stream().max(Comparator.comparingInt(member -> member.lastMentioned));
  }

  /** The two people of two states in these roles whom the document has spoken of last. */
  List<Actor> lastTwo(Set<String> roles) {
    List<Actor> two = new ArrayList<>();
    members.stream()
        .filter(member -> member.lastMentioned > 0 && offices.hasOfficeRole(member.actor, roles))
        .sorted(Comparator.comparingInt(member -> -member.lastMentioned))
        .map(member -> member.actor)
        .filter(actor -> actor.polity() instanceof ActorRef.Known)
        .forEach(
            actor -> {
              if (two.isEmpty()
                  || (two.size() == 1 && !two.get(0).polity().equals(actor.polity()))) {
                two.add(actor);
              }
            });
    return two.size() == 2 ? List.of(two.get(1), two.get(0)) : List.of();
  }

  /** The one person of a state whom the document names in one of these roles. */
  Optional<Actor> inRole(String polity, Set<String> roles) {
    List<Actor> actors =
        members.stream()
            .map(member -> member.actor)
            .filter(
                actor ->
                    actor.polity().label().equals(polity) && offices.hasOfficeRole(actor, roles))
            .distinct()
            .toList();
    return actors.size() == 1 ? Optional.of(actors.get(0)) : Optional.empty();
  }

  // ---------------------------------------------------------------- short forms

  private List<Mention> shortForm(RawMention raw, String text) {
    Span span = raw.name().orElse(raw.span());
    String name = NameForms.clean(span.in(text));
    Optional<Member> member = byName(name, raw);
    if (member.isPresent()) {
      member.get().lastMentioned = clock;
      return List.of(mention(raw, Kind.PERSON, member.get().actor));
    }
    Optional<PersonEntry> familiar = identification.inHighOffice(name, mentioned);
    if (familiar.isPresent()) {
      return List.of(named(raw, familiar.get().name()));
    }
    if (!name.contains(" ")) {
      return List.of();
    }
    if (knowledge.peopleByName(name).size() == 1) {
      return List.of(named(raw, name));
    }
    // "Rouhani Trump meeting": two short forms side by side.
    List<Mention> apart = new ArrayList<>();
    for (Word word : Word.scan(text, span)) {
      byName(word.text(), raw)
          .ifPresent(
              found -> {
                found.lastMentioned = clock;
                apart.add(new Mention(word.span(), Kind.PERSON, List.of(found.actor), ""));
              });
    }
    return apart.size() > 1 ? apart : List.of();
  }

  // ---------------------------------------------------------------- offices without a name

  /** "the foreign ministers of the Quad": those of its members. */
  private List<String> membersOfFew(List<String> said) {
    List<String> members = said.size() == 1 ? knowledge.membersOfFew(said.get(0)) : List.of();
    return members.isEmpty() ? said : members;
  }

  private Mention office(RawMention raw, String text) {
    List<String> said = membersOfFew(Polities.polities(raw));
    Set<String> roles = offices.roles(raw);
    if (said.size() > 1 && raw.titles().stream().anyMatch(title -> title.text().endsWith("s"))) {
      List<Actor> several = new ArrayList<>();
      for (String polity : said) {
        several.add(holder(new ActorRef.Known(polity), roles, raw));
      }
      return new Mention(raw.span(), Kind.GROUP, several, "");
    }
    if (!said.isEmpty() && isOneOfMany(raw, text)) {
      ActorRef polity = polities.polity(raw);
      return mention(
          raw,
          Kind.UNNAMED,
          new Actor(polity, Optional.empty(), offices.officeOf(raw, polity, Optional.empty())));
    }
    if (!said.isEmpty()) {
      ActorRef polity = polities.polity(raw);
      Actor actor = holder(polity, roles, raw);
      return mention(raw, actor.person().isPresent() ? Kind.PERSON : Kind.OFFICE, actor);
    }
    Set<String> owners = Offices.owners(raw);
    boolean ours = owners.isEmpty() && isOwnOffice(raw, roles);
    Optional<Member> meant =
        members.stream()
            .filter(
                member ->
                    (isPublishers(member.actor) && ours)
                        || member.lastMentioned > (ours ? endOfTitle : 0)
                        || owners.contains(member.actor.polity().label()))
            .filter(member -> owners.isEmpty() || owners.contains(member.actor.polity().label()))
            .filter(member -> offices.hasOfficeRole(member.actor, roles))
            .max(
                Comparator.comparing((Member member) -> Offices.sharesWord(member.actor, raw))
                    .thenComparing(
                        member ->
                            publisherPolity
                                .map(own -> own.equals(member.actor.polity().label()))
                                .orElse(false))
                    .thenComparingInt(member -> member.lastMentioned));
    if (meant.isPresent()) {
      meant.get().lastMentioned = clock;
      boolean named = meant.get().actor.person().isPresent();
      return new Mention(
          raw.span(),
          named ? Kind.PERSON : Kind.OFFICE,
          List.of(meant.get().actor),
          "\"" + raw.span().in(text) + "\" is " + meant.get().actor.label() + NAMED_BEFORE);
    }
    ActorRef polity =
        publisherPolity
            .filter(own -> owners.isEmpty() || owners.contains(own))
            .or(() -> owners.size() == 1 ? owners.stream().findFirst() : Optional.empty())
            .<ActorRef>map(ActorRef.Known::new)
            .orElseGet(() -> new ActorRef.Unresolved(raw.span().in(text)));
    Actor holder =
        new Actor(polity, Optional.empty(), offices.officeOf(raw, polity, Optional.empty()));
    if (ours) {
      // "The Prime Minister met ...", on his own page: further on it is he again.
      Member unnamed = new Member(holder, Set.of());
      unnamed.lastMentioned = clock;
      members.add(unnamed);
    }
    return mention(raw, Kind.OFFICE, holder);
  }

  /** Whether the state whose page it is has such an office: Japan has no president. */
  private boolean isOwnOffice(RawMention raw, Set<String> roles) {
    return publisherPolity.isPresent()
        && raw.titles().stream().noneMatch(title -> title.text().endsWith("s"))
        && offices.isHeldIn(publisherPolity.get(), raw, roles);
  }

  private Actor holder(ActorRef polity, Set<String> roles, RawMention raw) {
    if (!raw.former()) {
      Optional<Member> meant =
          members.stream()
              .filter(member -> member.actor.polity().equals(polity))
              .filter(member -> offices.hasOfficeRole(member.actor, roles))
              .max(Comparator.comparingInt(member -> member.lastMentioned));
      if (meant.isPresent()) {
        meant.get().lastMentioned = clock;
        return meant.get().actor;
      }
    }
    return new Actor(polity, Optional.empty(), offices.officeOf(raw, polity, Optional.empty()));
  }

  /**
   * "a Chinese diplomat", "U.S. diplomats": one or some of many, and nobody the document has named.
   */
  private static boolean isOneOfMany(RawMention raw, String text) {
    String words = raw.span().in(text).toLowerCase(Locale.ROOT);
    return words.startsWith("a ")
        || words.startsWith("an ")
        || raw.titles().stream().anyMatch(title -> title.text().endsWith("s"));
  }

  private Mention counterpart(RawMention raw, String text) {
    // "his Chinese counterpart": whose office it is decides; the reader of the sentence fills that
    // in.
    ActorRef polity =
        raw.polities().isEmpty()
            ? new ActorRef.Unresolved(raw.span().in(text))
            : polities.polity(raw);
    List<String> several = Polities.polities(raw);
    if (raw.noun().endsWith("s") && several.size() != 1) {
      // "his counterparts from Russia, Qatar and Pakistan", or with no states named, the other
      // sides.
      return new Mention(
          raw.span(),
          Kind.GROUP,
          several.stream().map(id -> Actor.of(new ActorRef.Known(id))).toList(),
          "");
    }
    return mention(
        raw,
        Kind.OFFICE,
        new Actor(
            polity,
            Optional.empty(),
            Optional.of(new Office(Optional.empty(), "counterpart", Optional.empty()))));
  }

  // ---------------------------------------------------------------- officials, institutions,
  // groups

  private List<Mention> unnamed(RawMention raw, String text) {
    boolean said = !raw.polities().isEmpty();
    ActorRef polity = said ? polities.polity(raw) : institutionPolity(raw, text);
    boolean stateItself = lexicon.governments().contains(raw.noun());
    if (stateItself && polity instanceof ActorRef.Unresolved) {
      // "the leadership", of nobody in particular.
      return List.of();
    }
    Office office = new Office(Optional.empty(), description(raw, text), Optional.empty());
    List<String> several = Polities.polities(raw);
    if (several.size() > 1 && raw.noun().endsWith("s")) {
      // "American and Iranian negotiators".
      List<Actor> actors =
          several.stream()
              .map(one -> new Actor(new ActorRef.Known(one), Optional.empty(), Optional.of(office)))
              .toList();
      return List.of(new Mention(raw.span(), Kind.GROUP, actors, ""));
    }
    return List.of(
        mention(
            raw,
            Kind.UNNAMED,
            new Actor(
                polity, Optional.empty(), stateItself ? Optional.empty() : Optional.of(office))));
  }

  private static String description(RawMention raw, String text) {
    return raw.institution()
        .map(institution -> institution.text() + " " + raw.noun())
        .orElse(raw.noun().isEmpty() ? raw.span().in(text) : raw.noun());
  }

  private ActorRef institutionPolity(RawMention raw, String text) {
    return raw.institution().isPresent() && publisherPolity.isPresent()
        ? new ActorRef.Known(publisherPolity.get())
        : new ActorRef.Unresolved(raw.span().in(text));
  }

  private static boolean isMedia(RawMention raw) {
    return raw.institution().stream()
        .flatMap(words -> words.candidates().stream())
        .anyMatch(candidate -> candidate.id().contains("media"));
  }

  private Mention institution(RawMention raw) {
    ActorRef polity =
        raw.polities().isEmpty()
            ? publisherPolity
                .<ActorRef>map(ActorRef.Known::new)
                .orElseGet(
                    () ->
                        new ActorRef.Unresolved(
                            raw.institution().map(PolityWords::text).orElse("")))
            : polities.polity(raw);
    Optional<Office> office =
        raw.institution()
            .map(words -> new Office(Optional.empty(), words.text(), Optional.empty()));
    return mention(raw, Kind.INSTITUTION, new Actor(polity, Optional.empty(), office));
  }

  private Mention group(RawMention raw) {
    List<String> said = Polities.polities(raw);
    List<Actor> actors = new ArrayList<>();
    for (String polity : said) {
      actors.add(holder(new ActorRef.Known(polity), lexicon.rolesOf(raw.noun()), raw));
    }
    return new Mention(raw.span(), Kind.GROUP, actors, "");
  }
}
