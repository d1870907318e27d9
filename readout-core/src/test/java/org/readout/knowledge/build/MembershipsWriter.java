package org.readout.knowledge.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** {@code org_memberships.tsv} as {@code memberships.csv}, for the bodies that we know. */
final class MembershipsWriter {

  private MembershipsWriter() {}

  static void write(Path raw, Path knowledge) throws IOException {
    Map<String, String> bodies = new HashMap<>();
    for (RawRow row : RawTable.commas(knowledge.resolve("organisations.csv"))) {
      bodies.put(row.get("factbook_name"), row.get("id"));
    }
    bodies.remove("");
    TreeSet<String> members = new TreeSet<>();
    for (RawRow row : RawTable.tabs(raw.resolve("org_memberships.tsv"))) {
      String body = bodies.get(row.get("org_abbrev"));
      if (body != null && row.get("status").equals("member")) {
        members.add(body + "," + row.get("iso3"));
      }
    }
    RawTable.write(
        knowledge.resolve("memberships.csv"),
        "organisation,state",
        members.stream().map(member -> List.of(member.split(","))).toList());
    System.out.println(members.size() + " memberships");
  }
}
