package org.readout.knowledge;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known beforehand: states, bodies, offices and who held them when, places, gatherings,
 * publishers, and all the names for them. Immutable and safe for use by many threads.
 */
public final class KnowledgeBase {

  /** Up to how many states of a grouping are meant one by one. */
  private static final int FEW = 5;

  private static final Comparator<OfficeHeld> MOST_SENIOR_FIRST =
      Comparator.comparingInt((OfficeHeld held) -> held.office().role().rank())
          .thenComparing(OfficeHeld::certainty)
          .thenComparing(held -> held.tenure().acting())
          .thenComparing(held -> !held.isAtHome())
          .thenComparing(KnowledgeBase::firstDay, Comparator.reverseOrder());

  private static final Comparator<OfficeHeld> SUREST_FIRST =
      Comparator.comparing(OfficeHeld::certainty)
          .thenComparing(held -> held.office().role().rank())
          .thenComparing(KnowledgeBase::firstDay, Comparator.reverseOrder());

  /** Words of a name that tell nobody from anybody. */
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "as", "ad", "an", "ar", "bin", "ibn", "da", "de", "del", "der", "di", "dos",
          "du", "la", "le", "of", "van", "von");

  private static final int ARTICLE = "al-".length();

  private final KnowledgeLoader.Loaded loaded;
  private final Map<String, List<OfficeEntry>> byPolityAndRole = new HashMap<>(1 << 13);
  private final List<PersonEntry> people;
  private final HashIndex byFamily;
  private volatile @Nullable NameSearch names;

  private KnowledgeBase(KnowledgeLoader.Loaded loaded) {
    this.loaded = loaded;
    for (OfficeEntry office : loaded.people().offices().values()) {
      indexByRole(office, office.role().id());
      office.role().countsAs().ifPresent(role -> indexByRole(office, role));
    }
    people = List.copyOf(loaded.people().people().values());
    byFamily = new HashIndex(2 * people.size());
    for (int i = 0; i < people.size(); i++) {
      String family = people.get(i).family();
      byFamily.add(SurfaceScanner.hash(family), 2 * i);
      if (hasArabicArticle(family)) {
        byFamily.add(SurfaceScanner.hash(family.substring(ARTICLE)), 2 * i + 1);
      }
    }
  }

  /**
   * Loads the data files of a directory that has {@code knowledge/} and {@code vocabulary/} in it.
   *
   * @throws KnowledgeException when they are not in order, with every problem by file and line
   */
  public static KnowledgeBase load(Path dataDirectory) {
    return new KnowledgeBase(KnowledgeLoader.load(DataFiles.in(dataDirectory)));
  }

  /** The knowledge that comes with the program, loaded once. */
  public static KnowledgeBase standard() {
    return Standard.KNOWLEDGE;
  }

  private static final class Standard {
    static final KnowledgeBase KNOWLEDGE =
        new KnowledgeBase(KnowledgeLoader.load(DataFiles.onClassPath()));
  }

  /** The version of the data: that of the file {@code VERSION} and a checksum of all files. */
  public String version() {
    return loaded.version();
  }

  /** All surface forms. */
  public Dictionary dictionary() {
    return loaded.dictionary();
  }

  /** Looks things up by the beginnings of their names. Made when it is first asked for. */
  public NameSearch names() {
    NameSearch made = names;
    if (made == null) {
      made =
          new NameSearch(
                  loaded.polities().states().values(),
                  loaded.polities().organisations().values(),
                  people,
                  loaded.terms().issues().values(),
                  loaded.events().series().values(),
                  loaded.places().places().values(),
                  loaded.places().venues().values())
              .with(loaded.phrases().forms(), loaded.people().offices().values(), this);
      names = made;
    }
    return made;
  }

  /** The state with this ISO 3166-1 alpha-3 code. */
  public Optional<State> state(String iso3) {
    return Optional.ofNullable(loaded.polities().states().get(iso3));
  }

  /** Every state and territory, in order of name. */
  public List<State> states() {
    return loaded.polities().states().values().stream()
        .sorted(Comparator.comparing(State::name))
        .toList();
  }

  /** The body with this id. */
  public Optional<Organisation> organisation(String id) {
    return Optional.ofNullable(loaded.polities().organisations().get(id));
  }

  /**
   * The members of a grouping of so few states that to name it is to name them (the Quad, the E3),
   * in alphabetical order of code; none for other bodies and for what is unknown.
   */
  public List<String> membersOfFew(String id) {
    return organisation(id)
        .filter(body -> body.type().equals("grouping") && body.members().size() <= FEW)
        .map(Organisation::members)
        .orElse(List.of());
  }

  /** The codes of PLOVER's sectors, in the order of the file. */
  public Set<String> sectors() {
    return Collections.unmodifiableSet(loaded.polities().sectors());
  }

  /** What to call a state or body: its short name, else its code. */
  public String nameOf(String polity) {
    return state(polity)
        .map(State::name)
        .or(() -> organisation(polity).map(Organisation::name))
        .orElse(polity);
  }

  /** The role with this id. */
  public Optional<Role> role(String id) {
    return Optional.ofNullable(loaded.people().roles().get(id));
  }

  /** The office with this id. */
  public Optional<OfficeEntry> office(String id) {
    return Optional.ofNullable(loaded.people().offices().get(id));
  }

  /** The person with this id. */
  public Optional<PersonEntry> person(String id) {
    return Optional.ofNullable(loaded.people().people().get(id));
  }

  /** The offices a person held on a day, the most senior first; empty for an unknown person. */
  public List<OfficeHeld> officesOf(String personId, LocalDate day) {
    return officesOf(personId, Optional.of(day));
  }

  /**
   * The offices a person held on a day, or ever when no day is given, the most senior first; empty
   * for an unknown person.
   */
  public List<OfficeHeld> officesOf(String personId, Optional<LocalDate> day) {
    return held(loaded.people().tenures().ofPerson(personId).stream(), day, MOST_SENIOR_FIRST);
  }

  /** All offices a person is known to have held, the most senior first. */
  public List<OfficeHeld> allOfficesOf(String personId) {
    return officesOf(personId, Optional.empty());
  }

  /**
   * Who held an office of this role in a polity, on a day or ever; the sure ones first, then the
   * latest. A role that counts as another is found under both: kings are heads of state.
   */
  public List<OfficeHeld> holders(String polity, String role, Optional<LocalDate> day) {
    Stream<Tenure> tenures =
        byPolityAndRole.getOrDefault(polity + "." + role, List.of()).stream()
            .flatMap(office -> loaded.people().tenures().ofOffice(office.id()).stream());
    return held(tenures, day, SUREST_FIRST);
  }

  /**
   * Who of the holders of an office is called {@code name}, in full or by family name, spelled this
   * way or much like it: with title, polity and day given, little else is needed. When a spelling
   * agrees, those that are only alike are left out; empty when nobody fits.
   */
  public List<OfficeHeld> holdersCalled(String polity, String role, LocalDate day, String name) {
    List<OfficeHeld> holders = holders(polity, role, Optional.of(day));
    List<OfficeHeld> same =
        holders.stream().filter(held -> isCalled(held.person(), name, String::equals)).toList();
    return same.isEmpty()
        ? holders.stream().filter(held -> isCalled(held.person(), name, Spelling::isAlike)).toList()
        : same;
  }

  private static boolean isCalled(
      PersonEntry person, String name, BiPredicate<String, String> agree) {
    List<String> said = List.of(NameIndex.key(name).split(" ", -1));
    return Stream.concat(Stream.of(person.family(), person.name()), person.otherNames().stream())
        .anyMatch(own -> bears(said, own, agree));
  }

  /** Whether every telling word of {@code own} is among those said. */
  private static boolean bears(List<String> said, String own, BiPredicate<String, String> agree) {
    List<String> words =
        Stream.of(NameIndex.key(own).split(" ", -1))
            .filter(word -> word.length() > 1 && !PARTICLES.contains(word))
            .toList();
    return !words.isEmpty()
        && words.stream()
            .allMatch(word -> said.stream().anyMatch(other -> agree.test(word, other)));
  }

  /** Who bears this family name; case and accents do not matter. */
  public List<PersonEntry> peopleByFamily(String surname) {
    String key = NameIndex.key(surname);
    List<PersonEntry> bearers = new ArrayList<>();
    for (int i = byFamily.first(SurfaceScanner.hash(surname)); i >= 0; i = byFamily.after(i)) {
      PersonEntry person = people.get(i / 2);
      if (NameIndex.key(person.family()).endsWith(key)) {
        bearers.add(person);
      }
    }
    return List.copyOf(bearers);
  }

  /** Who bears this full name, in any of its forms; case and accents do not matter. */
  public List<PersonEntry> peopleByName(String fullName) {
    List<String> ids = loaded.phrases().idsNamed(fullName, Kind.PERSON);
    if (ids.isEmpty()) {
      // whose full name is one word is not among the phrases
      String key = NameIndex.key(fullName);
      return peopleByFamily(fullName).stream()
          .filter(person -> NameIndex.key(person.name()).equals(key))
          .toList();
    }
    return ids.stream().flatMap(id -> person(id).stream()).toList();
  }

  /** The place with this id. */
  public Optional<PlaceEntry> place(String id) {
    return Optional.ofNullable(loaded.places().places().get(id));
  }

  /** The venue with this id. */
  public Optional<Venue> venue(String id) {
    return Optional.ofNullable(loaded.places().venues().get(id));
  }

  /** The recurring gathering with this id. */
  public Optional<EventSeries> series(String id) {
    return Optional.ofNullable(loaded.events().series().get(id));
  }

  /** The editions of a series, the nearest to {@code day} first. */
  public List<EventEdition> editionsNear(String series, LocalDate day) {
    return loaded.events().editions().getOrDefault(series, List.of()).stream()
        .sorted(Comparator.comparingLong(edition -> edition.daysFrom(day)))
        .toList();
  }

  /** The gathering of leaders that a body holds: the G20 summit for {@code G20}. */
  public Optional<EventSeries> summitOf(String organisation) {
    return loaded.events().series().values().stream()
        .filter(series -> series.level().equals("leaders"))
        .filter(series -> series.organisation().equals(Optional.of(organisation)))
        .findFirst();
  }

  /** The issue with this id. */
  public Optional<Issue> issue(String id) {
    return Optional.ofNullable(loaded.terms().issues().get(id));
  }

  /**
   * Who publishes under a name or on a host; sites below a known one count: {@code
   * geneva.usmission.state.gov} is {@code state.gov}.
   */
  public Optional<Publisher> publisher(String nameOrHost) {
    return loaded.publishers().find(nameOrHost);
  }

  /** "al-Assad" is called "Assad" as well. */
  private static boolean hasArabicArticle(String family) {
    String folded = Folding.fold(family);
    return family.length() > ARTICLE && (folded.startsWith("al-") || folded.startsWith("el-"));
  }

  private void indexByRole(OfficeEntry office, String role) {
    byPolityAndRole
        .computeIfAbsent(office.polity() + "." + role, key -> new ArrayList<>(1))
        .add(office);
  }

  private List<OfficeHeld> held(
      Stream<Tenure> tenures, Optional<LocalDate> day, Comparator<OfficeHeld> order) {
    return tenures.flatMap(tenure -> held(tenure, day).stream()).sorted(order).toList();
  }

  private Optional<OfficeHeld> held(Tenure tenure, Optional<LocalDate> day) {
    Optional<Tenure.Certainty> certainty =
        day.isPresent() ? tenure.on(day.get()) : Optional.of(Tenure.Certainty.SURE);
    return certainty.flatMap(
        sure ->
            person(tenure.person())
                .map(person -> new OfficeHeld(person, office(tenure), tenure, sure)));
  }

  private OfficeEntry office(Tenure tenure) {
    return office(tenure.office()).orElseThrow();
  }

  private static LocalDate firstDay(OfficeHeld held) {
    return Tenures.firstDay(held.tenure());
  }
}
