package org.readout.knowledge.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code us_diplomats_pocom_1778_2026.tsv}: principal officers of the United States and their
 * chiefs of mission. It is dense to 2019; a blank end says little, and nothing is vouched for
 * later.
 */
final class PocomSource {

  private static final String SINCE = "1989-01-01";
  private static final String DENSE_UNTIL = "2019-12-31";

  private static final Map<String, List<String>> PRINCIPALS =
      Map.ofEntries(
          Map.entry("secretary", List.of("foreign-minister", "Secretary of State")),
          Map.entry(
              "deputy-secretary", List.of("deputy-foreign-minister", "Deputy Secretary of State")),
          Map.entry(
              "under-secretary-for-political-affairs",
              List.of("political-director", "Under Secretary of State for Political Affairs")),
          Map.entry(
              "assistant-secretary-for-east-asian-pacific-affairs",
              assistant("East Asian and Pacific Affairs")),
          Map.entry(
              "assistant-secretary-for-european-affairs",
              assistant("European and Eurasian Affairs")),
          Map.entry(
              "assistant-secretary-for-near-eastern-affairs", assistant("Near Eastern Affairs")),
          Map.entry("assistant-secretary-for-african-affairs", assistant("African Affairs")),
          Map.entry(
              "assistant-secretary-for-south-asian-affairs",
              assistant("South and Central Asian Affairs")),
          Map.entry(
              "assistant-secretary-for-western-hemisphere",
              assistant("Western Hemisphere Affairs")),
          Map.entry(
              "us-trade-representative",
              List.of("trade-minister", "United States Trade Representative")));

  private static final Map<String, String> BODIES =
      Map.of(
          "representative-to-un", "UN",
          "representative-to-nato", "NATO",
          "representative-to-eu", "EU",
          "representative-to-osce", "OSCE",
          "representative-to-oas", "OAS",
          "representative-to-iaea", "IAEA",
          "representative-to-asean", "ASEAN",
          "representative-to-au", "AU",
          "representative-to-oecd", "OECD",
          "representative-to-unesco", "UNESCO");

  private static final Map<String, String> STATES =
      Map.of(
          "antigua barbuda", "Antigua and Barbuda",
          "congo democratic republic", "DR Congo",
          "congo republic", "Republic of the Congo",
          "korea", "South Korea",
          "saint kitts nevis", "Saint Kitts and Nevis",
          "saint vincent grenadines", "Saint Vincent and the Grenadines");

  private PocomSource() {}

  private static List<String> assistant(String bureau) {
    return List.of("assistant-foreign-minister", "Assistant Secretary of State for " + bureau);
  }

  static List<Attestation> read(Path raw, Polities polities) throws IOException {
    List<Attestation> result = new ArrayList<>();
    for (RawRow row : RawTable.tabs(raw.resolve("us_diplomats_pocom_1778_2026.tsv"))) {
      String start = row.get("started").isEmpty() ? row.get("appointed") : row.get("started");
      if (start.compareTo(SINCE) < 0 && row.get("ended").compareTo("1990") < 0) {
        continue;
      }
      post(row, polities).ifPresent(post -> result.add(attestation(row, post, start)));
    }
    return result;
  }

  private record Post(String role, String title, String to) {}

  private static Optional<Post> post(RawRow row, Polities polities) {
    if (row.get("role").startsWith("Charg")) {
      return Optional.empty();
    }
    return switch (row.get("kind")) {
      case "missions-countries" -> toState(row, polities);
      case "missions-orgs" ->
          Optional.ofNullable(BODIES.get(row.get("post"))).map(PocomSource::toBody);
      default ->
          Optional.ofNullable(PRINCIPALS.get(row.get("post")))
              .map(principal -> new Post(principal.get(0), principal.get(1), ""));
    };
  }

  private static Optional<Post> toState(RawRow row, Polities polities) {
    String name = row.get("post").replace('-', ' ');
    Optional<String> state = polities.byName(STATES.getOrDefault(name, name));
    if (state.isEmpty()) {
      polities.skip("pocom: no state " + row.get("post"));
    }
    return row.get("role").startsWith("Ambassador")
        ? state.map(to -> new Post("ambassador", "Ambassador", to))
        : Optional.empty();
  }

  private static Post toBody(String body) {
    return body.equals("UN")
        ? new Post("permanent-representative-un", "Ambassador to the United Nations", "UN")
        : new Post("permanent-representative", "Permanent Representative", body);
  }

  private static Attestation attestation(RawRow row, Post post, String start) {
    String end = row.get("ended");
    String suffix = row.get("gen").isEmpty() ? "" : " " + row.get("gen");
    return new Attestation(
        Names.clean(row.get("forename") + " " + row.get("surname")) + suffix,
        List.of(),
        row.get("surname"),
        "",
        "USA",
        post.role(),
        post.title(),
        post.to(),
        start,
        end,
        end.isEmpty() ? (start.compareTo(DENSE_UNTIL) > 0 ? start : DENSE_UNTIL) : "",
        false,
        "pocom",
        false);
  }
}
