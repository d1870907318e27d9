package org.readout.knowledge.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Makes persons, offices and tenures of what the sources say, and writes them. */
final class PeopleWriter {

  private static final int OFFICE = 1;
  private static final int START = 2;
  private static final int END = 3;
  private static final int SOURCE = 7;
  private static final String SPARSE_SNAPSHOTS_END = "2021";

  private final Polities polities;
  private final PersonMerger merger = new PersonMerger();
  private final Map<String, String> singleSeats = new HashMap<>();

  PeopleWriter(Polities polities) {
    this.polities = polities;
  }

  /** Takes the attestations of one source after another, the most trusted first. */
  void addAll(List<Attestation> attestations) {
    for (Attestation attestation : attestations) {
      if (isPlausible(attestation)) {
        merger.add(attestation);
      } else {
        polities.skip(attestation.source() + ": dates that cannot be");
      }
    }
  }

  void write(Path knowledge) throws IOException {
    for (RawRow row : RawTable.commas(knowledge.resolve("roles.csv"))) {
      singleSeats.put(row.get("id"), row.get("single_seat"));
    }
    List<PersonMerger.Merged> people = merger.people();
    Map<String, PersonMerger.Merged> byId = ids(people);
    List<List<String>> personRows = new ArrayList<>();
    List<List<String>> tenureRows = new ArrayList<>();
    Map<String, List<String>> offices = new TreeMap<>();
    Map<String, Integer> titleTrust = new HashMap<>();
    for (Map.Entry<String, PersonMerger.Merged> entry : byId.entrySet()) {
      PersonMerger.Merged person = entry.getValue();
      boolean familyFirst = person.isFamilyFirst();
      personRows.add(
          List.of(
              entry.getKey(),
              person.name(),
              person.family(),
              familyFirst ? "yes" : "",
              String.join("|", person.otherNames()),
              person.wikidata()));
      Map<String, List<Attestation>> byOffice = new LinkedHashMap<>();
      for (Attestation each : person.attestations()) {
        byOffice.computeIfAbsent(officeId(each), id -> new ArrayList<>()).add(each);
      }
      for (Map.Entry<String, List<Attestation>> office : byOffice.entrySet()) {
        for (Attestation each : office.getValue()) {
          describe(offices, titleTrust, office.getKey(), each);
        }
        for (MergedTenure tenure : MergedTenure.of(office.getValue())) {
          tenureRows.add(new ArrayList<>(tenure.row(entry.getKey(), office.getKey())));
        }
      }
    }
    tenureRows.sort(Comparator.comparing(row -> row.get(OFFICE) + row.get(START)));
    shortenGuessedEnds(tenureRows, offices);
    RawTable.write(
        knowledge.resolve("people.csv"),
        "id,name,family,family_first,other_names,wikidata",
        personRows);
    RawTable.write(
        knowledge.resolve("offices.csv"),
        "id,polity,role,title,accredited_to,institution",
        List.copyOf(offices.values()));
    RawTable.write(
        knowledge.resolve("tenures.csv"),
        "person,office,start,end,as_of,acting,confirmed,source",
        tenureRows);
    System.out.println(
        personRows.size()
            + " people, "
            + offices.size()
            + " offices, "
            + tenureRows.size()
            + " tenures");
  }

  /**
   * The factbook's early snapshots lie years apart, so that a name it has lost may have left long
   * before: the next holder's start tells.
   */
  private void shortenGuessedEnds(List<List<String>> rows, Map<String, List<String>> offices) {
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      String role = Objects.requireNonNull(offices.get(row.get(OFFICE))).get(2);
      boolean guessed =
          row.get(SOURCE).equals("factbook") && row.get(END).compareTo(SPARSE_SNAPSHOTS_END) <= 0;
      if (!guessed || !"yes".equals(singleSeats.get(role))) {
        continue;
      }
      for (List<String> next : rows.subList(i + 1, rows.size())) {
        if (!next.get(OFFICE).equals(row.get(OFFICE))) {
          break;
        }
        if (!next.get(0).equals(row.get(0))
            && next.get(START).compareTo(row.get(START)) > 0
            && next.get(START).compareTo(row.get(END)) < 0) {
          row.set(END, next.get(START));
          break;
        }
      }
    }
  }

  private static boolean isPlausible(Attestation each) {
    boolean dates = isDate(each.start()) && isDate(each.end()) && isDate(each.asOf());
    String upTo = each.end().isEmpty() ? each.asOf() : each.end();
    int shared = Math.min(upTo.length(), each.start().length());
    return dates
        && !each.name().isEmpty()
        && !(each.end().isEmpty() && each.asOf().isEmpty())
        && (each.start().isEmpty()
            || upTo.substring(0, shared).compareTo(each.start().substring(0, shared)) >= 0);
  }

  private static boolean isDate(String date) {
    return date.isEmpty() || date.matches("\\d{4}(-(0[1-9]|1[0-2])(-\\d{2})?)?");
  }

  private static Map<String, PersonMerger.Merged> ids(List<PersonMerger.Merged> people) {
    Map<String, PersonMerger.Merged> byId = new TreeMap<>();
    Set<String> taken = new HashSet<>();
    List<PersonMerger.Merged> oldestFirst = new ArrayList<>(people);
    oldestFirst.sort(
        Comparator.comparing(PersonMerger.Merged::firstStart)
            .thenComparing(PersonMerger.Merged::name)
            .thenComparing(PersonMerger.Merged::wikidata));
    for (PersonMerger.Merged person : oldestFirst) {
      String id = Slug.of(person.name()) + "." + person.polity().toLowerCase(Locale.ROOT);
      int number = 2;
      String free = id;
      while (!taken.add(free)) {
        free = id + "-" + number++;
      }
      byId.put(free, person);
    }
    return byId;
  }

  private String officeId(Attestation each) {
    String id = each.polity() + "." + each.role();
    if (!each.post().isEmpty()) {
      return id + "." + each.post();
    }
    if (each.role().equals("head-of-government") && each.title().endsWith("President")) {
      return id + ".president";
    }
    return "yes".equals(singleSeats.get(each.role())) ? id : id + "." + Slug.of(each.title());
  }

  private static void describe(
      Map<String, List<String>> offices,
      Map<String, Integer> titleTrust,
      String id,
      Attestation each) {
    int trust = Refresh.SOURCES.indexOf(each.source()) * 10000 - newness(each);
    if (trust < titleTrust.getOrDefault(id, Integer.MAX_VALUE)) {
      titleTrust.put(id, trust);
      offices.put(id, List.of(id, each.polity(), each.role(), each.title(), each.post(), ""));
    }
  }

  private static int newness(Attestation each) {
    return each.start().length() >= 4 ? Integer.parseInt(each.start().substring(0, 4)) : 0;
  }
}
