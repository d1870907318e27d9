package org.readout.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.Mention.Kind;
import org.readout.annotate.RawMention.PolityWords;
import org.readout.annotate.RawMention.Shape;
import org.readout.annotate.RawMention.TitleWords;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Office;
import org.readout.claim.Person;
import org.readout.knowledge.Candidate;
import org.readout.knowledge.KnowledgeBase;
import org.readout.knowledge.OfficeHeld;
import org.readout.knowledge.PersonEntry;
import org.readout.text.Span;

/**
 * The people of one document: decides whom names, titles and short forms stand for. Filled in text
 * order and used by one thread; lives as long as the reading of one document.
 */
final class Cast {

  private static final Set<String> FAMILY_FIRST = Set.of("CHN", "TWN", "KOR", "PRK", "VNM", "JPN");

  private final KnowledgeBase knowledge;
  private final ActorWords lexicon;
  private final Optional<LocalDate> day;
  private final Optional<String> publisherPolity;
  private final List<Member> members = new ArrayList<>();
  private int clock;

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
    this.day = day;
    this.publisherPolity = publisherPolity;
  }

  /**
   * Takes note of a person named in full, before mentions are resolved, so that earlier short forms
   * find them.
   */
  void introduce(RawMention raw, String text) {
    if (raw.name().isPresent() && raw.shape() != Shape.SHORT) {
      member(raw, name(raw, text));
    }
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
      case POLITY -> List.of(mention(raw, Kind.POLITY, Actor.of(polity(raw))));
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
            && members.stream().anyMatch(member -> member.names.contains(whole));
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
    Optional<Office> said = officeOf(raw, actor.polity(), actor.person());
    return said.isPresent() && actor.office().isEmpty()
        ? new Actor(actor.polity(), actor.person(), said)
        : actor;
  }

  /** The office that a document gives someone goes before the most senior one that we know of. */
  private void inOffice(Member member, RawMention raw) {
    if (member.titled || raw.titles().isEmpty()) {
      return;
    }
    Optional<Office> said = officeOf(raw, member.actor.polity(), member.actor.person());
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
    List<String> said = polities(raw);
    List<PersonEntry> people = candidates(name, said, raw);
    Member member;
    if (people.size() == 1) {
      PersonEntry entry = people.get(0);
      Optional<OfficeHeld> held = heldOffice(entry, said, raw);
      ActorRef polity =
          said.isEmpty() || (raw.institution().isPresent() && held.isPresent())
              ? held.map(office -> office.office().polity())
                  .or(() -> onlyPolity(entry))
                  .<ActorRef>map(ActorRef.Known::new)
                  .orElseGet(() -> polity(raw))
              : polity(raw);
      Person person = new Person(Optional.of(entry.id()), entry.name());
      Optional<Office> office =
          officeOf(raw, polity, Optional.of(person)).or(() -> held.map(Cast::toOffice));
      member =
          new Member(new Actor(polity, Optional.of(person), office), NameForms.of(entry, name));
    } else {
      ActorRef polity = said.isEmpty() ? unknownPolity(raw) : polity(raw);
      Person person = new Person(Optional.empty(), name);
      member =
          new Member(
              new Actor(polity, Optional.of(person), officeOf(raw, polity, Optional.of(person))),
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
      List<String> said = polities(raw);
      List<Member> ofPolity =
          fitting.stream().filter(member -> said.contains(member.actor.polity().label())).toList();
      if (!ofPolity.isEmpty()) {
        fitting = ofPolity;
      }
    }
    if (fitting.size() == 1) {
      Member only = fitting.get(0);
      List<String> said = polities(raw);
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

  /** People of the knowledge base whom a name can mean, by polity, title and day. */
  private List<PersonEntry> candidates(String name, List<String> said, RawMention raw) {
    List<PersonEntry> people = knowledge.peopleByName(name);
    if (people.isEmpty()) {
      people =
          NameForms.shorter(name).stream()
              .map(knowledge::peopleByName)
              .filter(found -> !found.isEmpty())
              .findFirst()
              .orElse(List.of());
    }
    boolean full = !people.isEmpty();
    if (people.isEmpty() && !(raw.titles().isEmpty() && said.isEmpty())) {
      people = knowledge.peopleByFamily(name);
      if (people.isEmpty()) {
        people =
            NameForms.familyGuesses(name).stream()
                .flatMap(family -> knowledge.peopleByFamily(family).stream())
                .filter(person -> NameForms.couldBe(person, name))
                .distinct()
                .toList();
      }
    } else if (people.isEmpty() && name.contains(" ")) {
      return List.of();
    }
    List<PersonEntry> fitting =
        people.stream().filter(person -> fits(person, said, raw, full)).toList();
    if (fitting.size() > 1 || (fitting.isEmpty() && full && people.size() > 1)) {
      List<PersonEntry> inOffice =
          (fitting.isEmpty() ? people : fitting)
              .stream().filter(person -> !officesOn(person).isEmpty()).toList();
      if (inOffice.size() == 1) {
        return inOffice;
      }
    }
    if (fitting.isEmpty() && full && people.size() == 1 && said.isEmpty()) {
      return people;
    }
    return fitting.size() == 1 ? fitting : List.of();
  }

  private boolean fits(PersonEntry person, List<String> said, RawMention raw, boolean full) {
    List<OfficeHeld> offices =
        day.isPresent() ? officesOn(person) : knowledge.allOfficesOf(person.id());
    if (raw.former() || offices.isEmpty()) {
      offices = knowledge.allOfficesOf(person.id());
    }
    boolean polity =
        said.isEmpty()
            || offices.stream().anyMatch(held -> said.contains(held.office().polity()))
            || offices.isEmpty();
    Set<String> roles = roles(raw);
    boolean role =
        roles.isEmpty()
            || offices.isEmpty()
            || offices.stream().anyMatch(held -> hasRole(held, roles));
    return polity && (role || (full && !said.isEmpty()));
  }

  private List<OfficeHeld> officesOn(PersonEntry person) {
    return day.isPresent()
        ? knowledge.officesOf(person.id(), day)
        : knowledge.allOfficesOf(person.id());
  }

  private static boolean hasRole(OfficeHeld held, Set<String> roles) {
    return roles.contains(held.office().role().id())
        || held.office().role().countsAs().map(roles::contains).orElse(false);
  }

  private Optional<OfficeHeld> heldOffice(PersonEntry person, List<String> said, RawMention raw) {
    List<OfficeHeld> offices = officesOn(person);
    if (day.isEmpty() && raw.titles().isEmpty()) {
      // Without a day nothing says which of several offices is meant.
      List<String> polities =
          offices.stream().map(held -> held.office().polity()).distinct().toList();
      return polities.size() == 1 ? offices.stream().findFirst() : Optional.empty();
    }
    Set<String> roles = roles(raw);
    Optional<OfficeHeld> named =
        offices.stream()
            .filter(held -> said.isEmpty() || said.contains(held.office().polity()))
            .filter(held -> roles.isEmpty() || hasRole(held, roles))
            .findFirst();
    return named.isPresent() || !said.isEmpty() ? named : offices.stream().findFirst();
  }

  /**
   * The state that someone out of office belongs to: the one of every office he or she has held.
   */
  private Optional<String> onlyPolity(PersonEntry person) {
    List<String> polities =
        knowledge.allOfficesOf(person.id()).stream()
            .map(held -> held.office().polity())
            .distinct()
            .toList();
    return polities.size() == 1 ? Optional.of(polities.get(0)) : Optional.empty();
  }

  /** The one person of a state whom the document names in one of these roles. */
  Optional<Actor> inRole(String polity, Set<String> roles) {
    List<Actor> actors =
        members.stream()
            .map(member -> member.actor)
            .filter(actor -> actor.polity().label().equals(polity) && hasOfficeRole(actor, roles))
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

  private Mention office(RawMention raw, String text) {
    List<String> said = polities(raw);
    Set<String> roles = roles(raw);
    if (said.size() > 1 && raw.titles().stream().anyMatch(title -> title.text().endsWith("s"))) {
      List<Actor> several = new ArrayList<>();
      for (String polity : said) {
        several.add(holder(new ActorRef.Known(polity), roles, raw));
      }
      return new Mention(raw.span(), Kind.GROUP, several, "");
    }
    if (!said.isEmpty() && isOneOfMany(raw, text)) {
      ActorRef polity = polity(raw);
      return mention(
          raw,
          Kind.UNNAMED,
          new Actor(polity, Optional.empty(), officeOf(raw, polity, Optional.empty())));
    }
    if (!said.isEmpty()) {
      ActorRef polity = polity(raw);
      Actor actor = holder(polity, roles, raw);
      return mention(raw, actor.person().isPresent() ? Kind.PERSON : Kind.OFFICE, actor);
    }
    Set<String> owners = owners(raw);
    Optional<Member> meant =
        members.stream()
            .filter(
                member ->
                    member.lastMentioned > 0 || owners.contains(member.actor.polity().label()))
            .filter(member -> owners.isEmpty() || owners.contains(member.actor.polity().label()))
            .filter(member -> hasOfficeRole(member.actor, roles))
            .max(
                Comparator.comparing(
                        (Member member) ->
                            publisherPolity
                                .map(own -> own.equals(member.actor.polity().label()))
                                .orElse(false))
                    .thenComparingInt(member -> member.lastMentioned));
    if (meant.isPresent()) {
      meant.get().lastMentioned = clock;
      return new Mention(
          raw.span(),
          Kind.PERSON,
          List.of(meant.get().actor),
          "\"" + raw.span().in(text) + "\" is " + meant.get().actor.label() + ", named before");
    }
    ActorRef polity =
        publisherPolity
            .filter(own -> owners.isEmpty() || owners.contains(own))
            .or(() -> owners.size() == 1 ? owners.stream().findFirst() : Optional.empty())
            .<ActorRef>map(ActorRef.Known::new)
            .orElseGet(() -> new ActorRef.Unresolved(raw.span().in(text)));
    return mention(
        raw,
        Kind.OFFICE,
        new Actor(polity, Optional.empty(), officeOf(raw, polity, Optional.empty())));
  }

  /** The states that alone use a title ("Foreign Secretary"); none when any may. */
  private static Set<String> owners(RawMention raw) {
    Set<String> owners = new LinkedHashSet<>();
    for (TitleWords title : raw.titles()) {
      for (Candidate role : title.roles()) {
        if (role.detail().isEmpty()) {
          return Set.of();
        }
        owners.add(role.detail().get());
      }
    }
    return owners;
  }

  private Actor holder(ActorRef polity, Set<String> roles, RawMention raw) {
    if (!raw.former()) {
      Optional<Member> meant =
          members.stream()
              .filter(member -> member.actor.polity().equals(polity))
              .filter(member -> hasOfficeRole(member.actor, roles))
              .max(Comparator.comparingInt(member -> member.lastMentioned));
      if (meant.isPresent()) {
        meant.get().lastMentioned = clock;
        return meant.get().actor;
      }
    }
    return new Actor(polity, Optional.empty(), officeOf(raw, polity, Optional.empty()));
  }

  private boolean hasOfficeRole(Actor actor, Set<String> roles) {
    if (roles.isEmpty()) {
      return actor.office().isPresent();
    }
    boolean byOffice =
        actor.office().flatMap(Office::role).map(role -> matchesRole(role, roles)).orElse(false);
    if (byOffice) {
      return true;
    }
    return actor
        .person()
        .flatMap(Person::id)
        .map(
            id ->
                (day.isPresent() ? knowledge.officesOf(id, day) : knowledge.allOfficesOf(id))
                    .stream()
                        .filter(held -> held.office().polity().equals(actor.polity().label()))
                        .anyMatch(held -> hasRole(held, roles)))
        .orElse(false);
  }

  private static boolean matchesRole(String role, Set<String> roles) {
    return roles.contains(role);
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
        raw.polities().isEmpty() ? new ActorRef.Unresolved(raw.span().in(text)) : polity(raw);
    if (raw.noun().endsWith("s") && polities(raw).size() != 1) {
      return new Mention(raw.span(), Kind.GROUP, List.of(), "");
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
    ActorRef polity = said ? polity(raw) : institutionPolity(raw, text);
    boolean stateItself = lexicon.governments().contains(raw.noun());
    if (stateItself && polity instanceof ActorRef.Unresolved) {
      // "the leadership", of nobody in particular.
      return List.of();
    }
    Office office = new Office(Optional.empty(), description(raw, text), Optional.empty());
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
            : polity(raw);
    Optional<Office> office =
        raw.institution()
            .map(words -> new Office(Optional.empty(), words.text(), Optional.empty()));
    return mention(raw, Kind.INSTITUTION, new Actor(polity, Optional.empty(), office));
  }

  private Mention group(RawMention raw) {
    List<String> said = polities(raw);
    List<Actor> actors = new ArrayList<>();
    for (String polity : said) {
      actors.add(holder(new ActorRef.Known(polity), lexicon.rolesOf(raw.noun()), raw));
    }
    return new Mention(raw.span(), Kind.GROUP, actors, "");
  }

  // ---------------------------------------------------------------- polities and offices

  /** Ids of the states and bodies that the words name beyond doubt, in order. */
  private static List<String> polities(RawMention raw) {
    Set<String> ids = new LinkedHashSet<>();
    for (PolityWords words : raw.polities()) {
      List<String> meant = ids(words);
      if (meant.size() == 1) {
        ids.add(meant.get(0));
      }
    }
    return List.copyOf(ids);
  }

  private static List<String> ids(PolityWords words) {
    return words.candidates().stream().map(Candidate::id).distinct().toList();
  }

  private ActorRef polity(RawMention raw) {
    for (PolityWords words : raw.polities()) {
      List<String> meant = ids(words);
      if (meant.size() == 1) {
        return new ActorRef.Known(meant.get(0));
      }
    }
    if (raw.polities().isEmpty()) {
      return publisherPolity
          .<ActorRef>map(ActorRef.Known::new)
          .orElseGet(() -> new ActorRef.Unresolved(""));
    }
    PolityWords words = raw.polities().get(0);
    return new ActorRef.Ambiguous(words.text(), ids(words));
  }

  private Set<String> roles(RawMention raw) {
    Set<String> roles = new LinkedHashSet<>();
    for (TitleWords title : raw.titles()) {
      title.roles().forEach(role -> roles.add(role.id()));
      roles.addAll(lexicon.rolesOf(title.text()));
    }
    roles.addAll(lexicon.rolesOf(raw.noun()));
    if (roles.contains("head-of-state")) {
      roles.add("monarch");
    }
    return roles;
  }

  private Optional<Office> officeOf(RawMention raw, ActorRef polity, Optional<Person> person) {
    if (raw.titles().isEmpty()) {
      return Optional.empty();
    }
    TitleWords title = raw.titles().get(0);
    Set<String> roles = roles(raw);
    Optional<OfficeHeld> held =
        person
            .flatMap(Person::id)
            .map(id -> day.isPresent() ? knowledge.officesOf(id, day) : knowledge.allOfficesOf(id))
            .orElse(List.of())
            .stream()
            .filter(office -> office.office().polity().equals(polity.label()))
            .filter(office -> hasRole(office, roles))
            .findFirst();
    if (held.isPresent()) {
      return held.map(Cast::toOffice);
    }
    List<String> fitting =
        title.roles().stream()
            .filter(
                candidate ->
                    candidate.detail().isEmpty() || candidate.detail().get().equals(polity.label()))
            .map(Candidate::id)
            .distinct()
            .toList();
    // A title that can mean several offices ("envoy") says none of them.
    Optional<String> role = fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    return Optional.of(new Office(Optional.empty(), title.text(), role));
  }

  private static Office toOffice(OfficeHeld held) {
    return new Office(
        Optional.of(held.office().id()),
        held.office().title(),
        Optional.of(held.office().role().id()));
  }
}
