package org.readout.knowledge.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code officials_curated.tsv}: compiled by hand; an open end is vouched for to a month. */
final class CuratedSource {

  private static final Map<String, String> ROLES =
      Map.ofEntries(
          Map.entry("HOS", "head-of-state"),
          Map.entry("HOG", "head-of-government"),
          Map.entry("VP", "vice-president"),
          Map.entry("DHOG", "deputy-head-of-government"),
          Map.entry("FM", "foreign-minister"),
          Map.entry("DFM", "deputy-foreign-minister"),
          Map.entry("DM", "defence-minister"),
          Map.entry("NSA", "national-security-adviser"),
          Map.entry("FIN", "finance-minister"),
          Map.entry("TRADE", "trade-minister"),
          Map.entry("INTERIOR", "interior-minister"),
          Map.entry("SPOX", "spokesperson"),
          Map.entry("MIL", "military-chief"),
          Map.entry("INTEL", "intelligence-chief"),
          Map.entry("ENVOY", "envoy"),
          Map.entry("SPEAKER", "speaker"),
          Map.entry("PARTY", "party-official"),
          Map.entry("DIPLO_CHIEF", "party-foreign-affairs-head"),
          Map.entry("CENTRALBANK", "central-bank-governor"),
          Map.entry("HEAD", "secretary-general"),
          Map.entry("DHEAD", "commissioner"),
          Map.entry("DEFCOM", "commissioner"),
          Map.entry("OFFICIAL", "official"));

  private static final Map<String, String> BODIES =
      Map.of("WB", "WORLD_BANK", "COE", "COE", "NAM", "NAM");

  private CuratedSource() {}

  static List<Attestation> read(Path raw, Polities polities) throws IOException {
    List<Attestation> result = new ArrayList<>();
    for (RawRow row : RawTable.tabs(raw.resolve("officials_curated.tsv"))) {
      String polity = BODIES.getOrDefault(row.get("iso3_or_org"), row.get("iso3_or_org"));
      if (!polities.isState(polity) && !polities.isBody(polity)) {
        polities.skip("curated: no polity " + polity);
        continue;
      }
      String[] roleAndPost = row.get("role").split(":", 2);
      String post = roleAndPost.length > 1 ? roleAndPost[1] : "";
      String title = row.get("title");
      Optional<String> role = role(roleAndPost[0], post, title, polity);
      if (role.isEmpty()) {
        polities.skip("curated: no role for " + row.get("role"));
        continue;
      }
      result.add(
          new Attestation(
              Names.clean(row.get("person")),
              names(row.get("aliases"), title),
              row.get("family_name"),
              row.get("person_qid"),
              polity,
              role.get(),
              title.replace(" (acting)", "").replaceFirst("^Acting ", ""),
              role.get().equals("permanent-representative-un") ? "UN" : post,
              row.get("start"),
              row.get("end"),
              row.get("end").isEmpty() ? row.get("open_as_of") : "",
              title.toLowerCase(java.util.Locale.ROOT).contains("acting"),
              "curated",
              !row.get("start_month_confirmed_by").isEmpty()));
    }
    return result;
  }

  private static Optional<String> role(String code, String post, String title, String polity) {
    if (code.equals("AMB")) {
      return Optional.of(
          switch (post) {
            case "UN" -> "permanent-representative-un";
            case "NATO" -> "permanent-representative";
            default -> "ambassador";
          });
    }
    String role = ROLES.get(code);
    if (role == null) {
      return Optional.empty();
    }
    return Optional.of(
        switch (role) {
          case "head-of-state" -> TitleRoles.headOfState(title);
          case "foreign-minister" ->
              polity.equals("EU")
                  ? "high-representative"
                  : polity.equals("VAT") ? "head-of-government" : role;
          case "secretary-general" -> TitleRoles.headOfBody(title, polity);
          case "party-official" -> TitleRoles.inParty(title);
          case "military-chief" -> title.startsWith("Commander of") ? "military-commander" : role;
          case "envoy" -> title.contains("Climate") ? "climate-envoy" : role;
          case "official" -> TitleRoles.official(title);
          default -> role;
        });
  }

  /** The aliases that are names; the column has titles and remarks as well. */
  private static List<String> names(String aliases, String title) {
    return Arrays.stream(aliases.split("\\|"))
        .map(String::strip)
        .filter(alias -> !alias.isEmpty() && Names.isUsable(alias))
        .filter(alias -> !alias.contains("(") && !alias.contains("Office") && !alias.equals(title))
        .toList();
  }
}
