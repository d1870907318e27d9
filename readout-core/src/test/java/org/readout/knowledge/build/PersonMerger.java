package org.readout.knowledge.build;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.knowledge.Folding;
import org.readout.knowledge.PartialDate;

/** Brings together what different sources say of one person. */
final class PersonMerger {

  private static final long SAME_SEAT_DAYS = 100;

  /** What no rule can see: names as different as these belong to one person. */
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("TON,Hu'akavameiliku", "Siaosi Sovaleni"),
          Map.entry("SOM,Mohamed Abdullahi Farmajo", "Mohamed Abdullahi Mohamed"),
          Map.entry("TCD,Mahamat Déby Itno", "Mahamat Idriss Deby"),
          Map.entry("SDN,Omar al-Bashir", "Umar Hassan Ahmad al-Bashir"),
          Map.entry("GUY,Sam Hinds", "Samuel Archibald Hinds"),
          Map.entry("SAU,Mohammad bin Salman", "Mohammed bin Salman"),
          Map.entry("EGY,Abdelfattah Elsisi", "Abdel Fattah el-Sisi"),
          Map.entry("AFG,Hibatullah Akhundzada", "Haybatullah Akhundzada"),
          Map.entry("GBR,Liz Truss", "Mary Elizabeth Truss"));

  private static final Set<String> SINGLE_SEATS =
      Set.of(
          "head-of-state",
          "head-of-government",
          "monarch",
          "foreign-minister",
          "defence-minister",
          "ambassador");

  private static final Set<String> GERMAN_SPEAKING = Set.of("DEU", "AUT", "CHE", "LIE", "LUX");

  /** A person with all that is said. */
  static final class Merged {
    private final List<Attestation> attestations = new ArrayList<>();
    private String wikidata = "";

    List<Attestation> attestations() {
      return attestations;
    }

    /** The name of the most trusted source. */
    String name() {
      return attestations.get(0).name();
    }

    String wikidata() {
      return wikidata;
    }

    String polity() {
      return attestations.stream()
          .map(Attestation::polity)
          .filter(polity -> polity.length() == 3)
          .findFirst()
          .orElse(attestations.get(0).polity());
    }

    String firstStart() {
      return attestations.stream().map(Attestation::start).min(String::compareTo).orElse("");
    }

    boolean isFamilyFirst() {
      return name().contains(" ")
          && name().startsWith(family() + " ")
          && (Names.isFamilyFirst(name(), polity()) || !attestations.get(0).family().isEmpty());
    }

    String family() {
      if (polity().equals("VNM")) {
        // Vietnamese are called by the last of their names
        return name().substring(name().lastIndexOf(' ') + 1);
      }
      return attestations.stream()
          .map(Attestation::family)
          .filter(family -> !family.isEmpty())
          .findFirst()
          .orElseGet(() -> Names.family(name(), polity()));
    }

    /** Every other spelling, in the order of trust. */
    List<String> otherNames() {
      Map<String, String> names = new LinkedHashMap<>();
      for (Attestation each : attestations) {
        names.putIfAbsent(key(each.name()), each.name());
        each.otherNames().forEach(name -> names.putIfAbsent(key(name), name));
      }
      for (String name : List.copyOf(names.values())) {
        String plain = withoutInitials(name);
        names.putIfAbsent(key(plain), plain);
        spanish(name).ifPresent(shorter -> names.putIfAbsent(key(shorter), shorter));
        if (GERMAN_SPEAKING.contains(polity())) {
          String spelled = withoutUmlauts(name);
          names.putIfAbsent(key(spelled), spelled);
        }
        if (attestations.stream().anyMatch(each -> each.role().equals("monarch"))) {
          String own = name.replaceFirst(",? (?:Grand Duke )?of [A-Z].*$", "");
          names.putIfAbsent(key(own), own);
        }
      }
      names.remove(key(name()));
      return names.values().stream().filter(name -> name.contains(" ")).toList();
    }

    /** The name up to the family name that counts: told by a source, else found by rule. */
    private Optional<String> spanish(String name) {
      Optional<String> told =
          attestations.stream()
              .map(Attestation::family)
              .filter(family -> !family.isEmpty())
              .findFirst();
      if (told.isEmpty()) {
        return SpanishNames.shortened(name, polity()).map(parts -> parts.get(0));
      }
      int start = Folding.fold(name).indexOf(" " + Folding.fold(told.get()) + " ");
      return start < 0 || !SpanishNames.isOf(polity())
          ? Optional.empty()
          : Optional.of(name.substring(0, start + 1 + told.get().length()));
    }

    private static String withoutInitials(String name) {
      String plain =
          name.replaceAll("(?<=\\S) (?:[A-Z]\\.)+(?= )", "").replaceAll(",? (?:Jr|Sr)\\.?$", "");
      return plain.contains(" ") ? plain : name;
    }

    private static String withoutUmlauts(String name) {
      return name.replace("ä", "ae")
          .replace("ö", "oe")
          .replace("ü", "ue")
          .replace("Ä", "Ae")
          .replace("Ö", "Oe")
          .replace("Ü", "Ue");
    }

    private static String key(String name) {
      return Folding.fold(name).replace('-', ' ').replace(".", "").replace("'", "");
    }
  }

  private final List<Merged> people = new ArrayList<>();
  private final Map<String, Merged> byWikidata = new HashMap<>();
  private final Map<String, List<Merged>> bySignature = new HashMap<>();
  private final Map<String, List<Merged>> bySeat = new HashMap<>();
  private final Map<String, List<Merged>> byPolity = new HashMap<>();

  /** Everybody, after a last look at who shares a seat with whom. */
  List<Merged> people() {
    for (String seat : List.copyOf(bySeat.keySet())) {
      List<Merged> holders = bySeat.getOrDefault(seat, List.of());
      for (int i = 0; i < holders.size(); i++) {
        for (int j = holders.size() - 1; j > i; j--) {
          if (isSame(holders.get(i), holders.get(j), seat)) {
            unite(holders.get(i), holders.get(j));
          }
        }
      }
    }
    return people;
  }

  private static boolean isSame(Merged a, Merged b, String seat) {
    boolean otherItems =
        !a.wikidata.isEmpty() && !b.wikidata.isEmpty() && !a.wikidata.equals(b.wikidata);
    return b.attestations.stream()
        .filter(each -> each.seat().equals(seat))
        .anyMatch(
            each ->
                (hasSameName(a, each) && (!otherItems || sharesTime(a, each)))
                    || (!otherItems && sharesFamily(a, each) && sharesTime(a, each))
                    || (!otherItems
                        && SINGLE_SEATS.contains(each.role())
                        && isSpelledOtherwise(a, each)));
  }

  private static boolean hasSameName(Merged person, Attestation each) {
    return Names.words(each.name()).size() > 1
        && person.attestations.stream()
            .filter(known -> known.seat().equals(each.seat()))
            .anyMatch(known -> Names.signature(known.name()).equals(Names.signature(each.name())));
  }

  /** Where one person sits at a time, two alike names that begin together are one. */
  private static boolean isSpelledOtherwise(Merged person, Attestation each) {
    return person.attestations.stream()
        .filter(known -> known.seat().equals(each.seat()))
        .anyMatch(
            known ->
                (Names.areAlike(known.name(), each.name())
                        && startsTogether(known.start(), each.start()))
                    || (known.role().equals("monarch") && hasSameNumeral(known, each)));
  }

  /** "Elizabeth II" in one list and "Elizabeth II of Jamaica" in another. */
  private static boolean hasSameNumeral(Attestation a, Attestation b) {
    String own = a.name().replaceFirst(" of .*", "");
    return own.matches(".* [IVX]+") && own.equals(b.name().replaceFirst(" of .*", ""));
  }

  private void unite(Merged kept, Merged gone) {
    people.remove(gone);
    bySeat.values().forEach(list -> list.remove(gone));
    kept.attestations.addAll(gone.attestations);
    kept.attestations.sort(Comparator.comparingInt(each -> Refresh.SOURCES.indexOf(each.source())));
    if (kept.wikidata.isEmpty()) {
      kept.wikidata = gone.wikidata;
    }
    for (Attestation each : gone.attestations) {
      remember(bySeat, each.seat(), kept);
    }
  }

  void add(Attestation attestation) {
    Merged person = find(attestation);
    if (person == null) {
      person = new Merged();
      people.add(person);
    }
    person.attestations.add(attestation);
    if (person.wikidata.isEmpty()) {
      person.wikidata = attestation.wikidata();
    }
    index(person, attestation);
  }

  private void index(Merged person, Attestation each) {
    if (!each.wikidata().isEmpty()) {
      byWikidata.putIfAbsent(each.wikidata(), person);
    }
    List<String> names = new ArrayList<>(each.otherNames());
    names.add(each.name());
    for (String name : names) {
      remember(bySignature, Names.signature(name), person);
    }
    remember(bySeat, each.seat(), person);
    remember(byPolity, each.polity() + " " + Folding.fold(family(each)), person);
  }

  private static void remember(Map<String, List<Merged>> index, String key, Merged person) {
    List<Merged> list = index.computeIfAbsent(key, fresh -> new ArrayList<>());
    if (!list.contains(person)) {
      list.add(person);
    }
  }

  private @Nullable Merged find(Attestation each) {
    String same = SAME.get(each.polity() + "," + each.name());
    if (same != null) {
      return find(each, same);
    }
    Merged known = each.wikidata().isEmpty() ? null : byWikidata.get(each.wikidata());
    if (known != null) {
      return known;
    }
    for (Merged person : bySignature.getOrDefault(Names.signature(each.name()), List.of())) {
      if (canBe(person, each)
          && (sharesPolity(person, each)
              || isInternational(person, each)
              || isSameMonarch(person, each))) {
        return person;
      }
    }
    for (Merged person : bySeat.getOrDefault(each.seat(), List.of())) {
      if (canBe(person, each) && sharesFamily(person, each) && sharesTime(person, each)) {
        return person;
      }
    }
    String key = each.polity() + " " + Folding.fold(family(each));
    for (Merged person : byPolity.getOrDefault(key, List.of())) {
      if (canBe(person, each) && isFullerName(person, each)) {
        return person;
      }
    }
    return null;
  }

  private @Nullable Merged find(Attestation each, String otherName) {
    return bySignature.getOrDefault(Names.signature(otherName), List.of()).stream()
        .filter(person -> sharesPolity(person, each))
        .findFirst()
        .orElse(null);
  }

  /** Two Wikidata items are two persons, whatever their names. */
  private static boolean canBe(Merged person, Attestation each) {
    return person.wikidata.isEmpty()
        || each.wikidata().isEmpty()
        || person.wikidata.equals(each.wikidata());
  }

  private static boolean sharesPolity(Merged person, Attestation each) {
    return person.attestations.stream().anyMatch(known -> known.polity().equals(each.polity()));
  }

  /** One monarch may reign over several realms. */
  private static boolean isSameMonarch(Merged person, Attestation each) {
    return each.role().equals("monarch")
        && person.attestations.stream()
            .anyMatch(
                known ->
                    known.role().equals("monarch")
                        && known.name().equals(each.name())
                        && known.start().equals(each.start()));
  }

  /** Heads of bodies come from some state: there the same full name is the same person. */
  private static boolean isInternational(Merged person, Attestation each) {
    return Names.words(each.name()).size() > 1
        && (each.polity().length() != 3
            || isBody(each)
            || person.attestations.stream().anyMatch(PersonMerger::isBody));
  }

  private static boolean isBody(Attestation each) {
    return Set.of(
            "secretary-general",
            "commission-president",
            "council-president",
            "high-representative",
            "commissioner")
        .contains(each.role());
  }

  private static boolean sharesFamily(Merged person, Attestation each) {
    Set<String> words = Names.words(each.name());
    String family = Folding.fold(family(each)).replace("'", "");
    return person.attestations.stream()
        .anyMatch(
            known ->
                Folding.fold(family(known)).replace("'", "").equals(family)
                    || Names.words(known.name()).stream().filter(words::contains).count() >= 2);
  }

  private static boolean sharesTime(Merged person, Attestation each) {
    return person.attestations.stream()
        .filter(known -> known.seat().equals(each.seat()))
        .anyMatch(known -> startsTogether(known.start(), each.start()));
  }

  private static boolean startsTogether(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    LocalDate dayA = PartialDate.parse(a).first();
    LocalDate dayB = PartialDate.parse(b).first();
    return Math.abs(ChronoUnit.DAYS.between(dayA, dayB)) <= SAME_SEAT_DAYS
        || (a.length() == 4 && b.startsWith(a))
        || (b.length() == 4 && a.startsWith(b));
  }

  /** "Karen Elizabeth Pierce" is "Karen Pierce" where state and family name agree. */
  private static boolean isFullerName(Merged person, Attestation each) {
    Set<String> words = Names.words(each.name());
    return words.size() > 1
        && person.attestations.stream()
            .map(known -> Names.words(known.name()))
            .anyMatch(
                known ->
                    known.size() > 1
                        && known.size() != words.size()
                        && (known.containsAll(words) || words.containsAll(known)))
        && person.attestations.stream()
            .anyMatch(known -> firstWord(known.name()).equals(firstWord(each.name())));
  }

  private static String firstWord(String name) {
    return Folding.fold(name).replaceFirst(" .*", "");
  }

  private static String family(Attestation each) {
    return each.family().isEmpty()
        ? Names.family(each.name(), each.polity())
        : Objects.requireNonNull(each.family());
  }
}
