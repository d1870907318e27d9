package org.readout.knowledge;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads who publishes. */
final class PublisherFiles {

  private static final List<String> KINDS =
      List.of("newspaper", "agency", "broadcaster", "magazine", "government", "organisation");
  private static final List<String> OWNERSHIPS = List.of("state", "public", "independent");

  private final Map<String, Publisher> publishers = new LinkedHashMap<>();
  private final Map<String, Publisher> byDomain = new HashMap<>();
  private final Map<String, Publisher> byName = new HashMap<>();
  private final Forms forms = new Forms();

  private PublisherFiles() {}

  static PublisherFiles read(LoadedFiles files, PolityFiles polities, Problems problems) {
    PublisherFiles result = new PublisherFiles();
    NameIndex names = new NameIndex();
    new DataTable(
            "knowledge/publishers.csv",
            problems,
            "id",
            "name",
            "other_names",
            "shared_names",
            "domains",
            "state",
            "organisation",
            "zone",
            "kind",
            "ownership")
        .read(files, true, row -> result.add(row, names, polities));
    return result;
  }

  Forms forms() {
    return forms;
  }

  /** By a host, a parent of it, or a name that belongs to one publisher alone. */
  Optional<Publisher> find(String nameOrHost) {
    String key = nameOrHost.strip().toLowerCase(Locale.ROOT);
    String host = key.startsWith("www.") ? key.substring(4) : key;
    while (host.indexOf('.') > 0) {
      Publisher found = byDomain.get(host);
      if (found != null) {
        return Optional.of(found);
      }
      host = host.substring(host.indexOf('.') + 1);
    }
    return Optional.ofNullable(byName.get(NameIndex.key(nameOrHost.strip())));
  }

  private void add(DataRow row, NameIndex names, PolityFiles polities) {
    Publisher publisher =
        new Publisher(
            row.text("id"),
            row.text("name"),
            row.list("other_names"),
            row.list("domains"),
            polities.state(row, "state"),
            polities.polity(row, "organisation"),
            zone(row),
            row.oneOf("kind", KINDS),
            row.oneOf("ownership", OWNERSHIPS));
    if (publishers.put(publisher.id(), publisher) != null) {
      row.problem("publisher " + publisher.id() + " stands twice", "Remove one row");
    }
    for (String domain : publisher.domains()) {
      if (byDomain.put(domain, publisher) != null || domain.startsWith("www.")) {
        row.problem(
            "domain \"" + domain + "\" stands twice or begins with www.",
            "Give each domain once, without www.");
      }
    }
    boolean isMedium =
        !publisher.kind().equals("government") && !publisher.kind().equals("organisation");
    Candidate candidate = new Candidate(Kind.MEDIA, publisher.id(), publisher.state());
    addName(row, names, publisher, publisher.name(), false, isMedium, candidate);
    for (String name : publisher.otherNames()) {
      addName(row, names, publisher, name, false, isMedium, candidate);
    }
    for (String name : row.list("shared_names")) {
      addName(row, names, publisher, name, true, isMedium, candidate);
    }
  }

  private void addName(
      DataRow row,
      NameIndex names,
      Publisher publisher,
      String name,
      boolean shared,
      boolean isMedium,
      Candidate candidate) {
    names.claim(
        row, name, publisher.id(), shared, "Remove one, or move it to shared_names in both rows");
    if (!shared) {
      byName.put(NameIndex.key(name), publisher);
    }
    if (isMedium) {
      forms.proper(name, candidate);
    }
  }

  private static Optional<ZoneId> zone(DataRow row) {
    Optional<String> name = row.optional("zone");
    try {
      return name.map(ZoneId::of);
    } catch (DateTimeException unknown) {
      row.problem("\"zone\" is \"" + name.orElse("") + "\"", "Use a name such as Europe/London");
      return Optional.empty();
    }
  }
}
