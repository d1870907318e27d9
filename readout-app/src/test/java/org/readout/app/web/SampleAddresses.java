package org.readout.app.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** For each address that can be looked at, one that the samples' record has something for. */
public final class SampleAddresses {

  private SampleAddresses() {}

  /** By {@link Route#path()}. */
  public static Map<String, String> of(SampleRoom room) {
    Map<String, String> addresses = new LinkedHashMap<>();
    addresses.put("/engagements", "/engagements?about=CHN&since=2024-01-01");
    addresses.put("/login", "/login?next=/engagements");
    addresses.put("/users", "/users");
    String document =
        room.json("/engagements.json?about=USA-CHN")
            .at("/engagements/0/claims/0/document")
            .asText();
    addresses.put("/documents", "/documents?about=CHN&since=2024-01-01&claims=yes");
    addresses.put("/documents/{id}", "/documents/" + document);
    addresses.put("/documents/{id}/export", "/documents/" + document + "/export?format=bibtex");
    addresses.put("/documents/{id}/versions", "/documents/" + document + "/versions");
    addresses.put("/", "/");
    addresses.put("/channels", "/channels?about=CHN&kind=military");
    addresses.put("/commitments", "/commitments?standing=asked");
    addresses.put("/pairs", "/pairs?since=2023-01-01");
    addresses.put("/states", "/states");
    addresses.put("/pairs/{subject}", "/pairs/CHN-USA?since=2023-01-01&by=week");
    addresses.put("/states/{subject}", "/states/CHN");
    for (String file :
        new String[] {
          "brief", "brief.docx", "brief.md", "brief.html", "calendar.ics", "relations.csv"
        }) {
      addresses.put("/pairs/{subject}/" + file, "/pairs/CHN-USA/" + file);
      addresses.put("/states/{subject}/" + file, "/states/CHN/" + file + "?since=2023-06-01");
    }
    addresses.put("/read", "/read");
    addresses.put("/read/{job}", Uploads.ofSeveral(room));
    addresses.put("/engagements.csv", "/engagements.csv?about=USA-CHN");
    addresses.put("/engagements.ics", "/engagements.ics?about=USA-CHN");
    addresses.put("/review", "/review?reason=disputed");
    addresses.put("/decisions", "/decisions");
    String call = call(room);
    addresses.put("/engagements/{id}", "/engagements/" + call);
    addresses.put(
        "/engagements/{id}/accounts", "/engagements/" + call + "/accounts?only=here&only=shared");
    addresses.put("/calendar", "/calendar?since=2024-01-01");
    addresses.put("/calendar.ics", "/calendar.ics?since=2024-01-01");
    addresses.put("/events", "/events?about=USA-CHN");
    for (String format : List.of("plover.jsonl", "csv", "gdelt.tsv", "icews.tsv", "polecat.tsv")) {
      addresses.put("/events." + format, "/events." + format + "?about=USA-CHN");
    }
    addresses.put("/people", "/people?about=CHN");
    addresses.put("/people/{id}", "/people/wang-yi.chn");
    addresses.put("/issues", "/issues");
    addresses.put("/issues/{id}", "/issues/taiwan");
    addresses.put("/search", "/search?q=Taiwan");
    addresses.put("/about/method", "/about/method");
    addresses.put("/about/rules", "/about/rules?file=acts/accuse");
    addresses.put("/about/accuracy", "/about/accuracy");
    addresses.put("/about/sources", "/about/sources");
    addresses.put("/about/api", "/about/api");
    String api = "/api/v1";
    for (String path :
        new String[] {
          "openapi.json",
          "documents",
          "engagements",
          "events",
          "statements",
          "undertakings",
          "channels",
          "occasions",
          "states",
          "pairs",
          "decisions",
          "review",
          "people",
          "issues"
        }) {
      addresses.put(api + "/" + path, api + "/" + path);
    }
    addresses.put(api + "/claims", api + "/claims?kind=act");
    addresses.put(api + "/documents/{id}", api + "/documents/" + document);
    addresses.put(api + "/documents/{id}/versions", api + "/documents/" + document + "/versions");
    addresses.put(
        api + "/engagements/{id}",
        api + "/engagements/" + room.json("/engagements.json").at("/engagements/0/id").asText());
    addresses.put(
        api + "/engagements/{id}/accounts", addresses.get(api + "/engagements/{id}") + "/accounts");
    addresses.put(api + "/people/{id}", api + "/people/wang-yi.chn");
    addresses.put(api + "/issues/{id}", api + "/issues/taiwan");
    addresses.put(api + "/search", api + "/search?q=Taiwan");
    addresses.put(api + "/pairs/{subject}", api + "/pairs/CHN-USA");
    addresses.put(api + "/states/{subject}", api + "/states/CHN");
    addresses.put(
        api + "/readings/{id}",
        api + "/readings" + addresses.getOrDefault("/read/{job}", "").replaceFirst("/read", ""));
    return addresses;
  }

  /** The paths of the routes that are pages. */
  public static List<String> pages() {
    return Routes.all().stream().filter(Route::twin).map(Route::path).toList();
  }

  /** The id of the call of the presidents of China and the United States in April 2024. */
  public static String call(SampleRoom room) {
    return room.json("/engagements.json?about=USA-CHN&since=2024-04-02&until=2024-04-02&form=call")
        .at("/engagements/0/id")
        .asText();
  }
}
