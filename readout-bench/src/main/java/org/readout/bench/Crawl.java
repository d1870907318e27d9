package org.readout.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.app.web.ReadingRoom;

/**
 * Finds the pages of a reading room as a visitor does, by following links from the first page, and
 * sorts their addresses by kind: the path of the route, and whether something is asked for in it.
 * Of each kind some are taken, half of them the first that come up and half at random.
 */
final class Crawl {

  private static final int OF_EACH_KIND = 8;
  // A page has some hundred links, and all but a few lead to pages of kinds that are known.
  private static final int MOST_REMEMBERED = 1_000;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
  private static final Pattern NO_PAGE =
      Pattern.compile(
          "^/(api|assets|logout)(/|$|\\?)|\\.(json|ics|csv|tsv|docx|md|html|jsonl)(\\?|$)|/export\\?");

  private static final List<String> SEARCHES =
      List.of(
          "ceasefire",
          "trade talks",
          "\"foreign minister\"",
          "foreign minister -trade",
          "Norway Canada",
          "President",
          "summit agreement ministers",
          "nowhere-to-be-found");

  // Links lead one part of a list further, and nobody measures the last by following them.
  private static final List<String> LATE_PARTS =
      List.of(
          "/engagements?from=20000",
          "/engagements?disputed=yes&from=1000",
          "/engagements?form=call&from=5000",
          "/documents?from=50000",
          "/events?from=50000",
          "/people?from=500",
          "/review?from=5000");

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI room;
  private final Random random = new Random(LargeRecord.SEED);
  private final Map<String, List<String>> found = new TreeMap<>();
  private final Map<String, List<String>> taken = new TreeMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> leadingNowhere = new TreeSet<>();

  Crawl(URI room) {
    this.room = room;
  }

  /**
   * Follows links until there are enough of each kind, or no more.
   *
   * @throws IllegalStateException when a page that there should be cannot be shown
   */
  Map<String, List<String>> pages() throws IOException, InterruptedException {
    note("/");
    LATE_PARTS.forEach(this::note);
    if (ReadingRoom.paths().contains("/search")) {
      SEARCHES.forEach(words -> note("/search?q=" + URLEncoder.encode(words, UTF_8)));
    }
    boolean more = true;
    while (more) {
      more = false;
      for (String kind : List.copyOf(found.keySet())) {
        more |= takeOne(kind);
      }
    }
    taken.values().removeIf(List::isEmpty);
    return taken;
  }

  private boolean takeOne(String kind) throws IOException, InterruptedException {
    List<String> left = found.getOrDefault(kind, List.of());
    List<String> known = taken.computeIfAbsent(kind, unseen -> new ArrayList<>());
    if (left.isEmpty() || known.size() >= OF_EACH_KIND) {
      return false;
    }
    String address = left.remove(known.size() % 2 == 0 ? 0 : random.nextInt(left.size()));
    HttpResponse<String> answer = get(address);
    if (answer.statusCode() / 100 == 3) {
      // Where it leads is a page of its own.
      answer.headers().firstValue("location").ifPresent(this::note);
      return true;
    }
    if (answer.statusCode() / 100 == 4) {
      leadingNowhere.add(address);
      return true;
    }
    requirePage(address, answer);
    if (answer.headers().firstValue("content-type").orElse("").startsWith("text/html")) {
      known.add(address);
      Matcher link = LINK.matcher(answer.body());
      while (link.find()) {
        note(link.group(1).replace("&amp;", "&"));
      }
    }
    return true;
  }

  /** The pages that no link led to. */
  Set<String> unmet() {
    Set<String> unmet = new LinkedHashSet<>(ReadingRoom.paths());
    unmet.removeIf(path -> NO_PAGE.matcher(path + "?").find());
    unmet.removeIf(path -> taken.containsKey(path) || taken.containsKey(path + "?"));
    return unmet;
  }

  /** Links to what is no page of the reading room. */
  Set<String> leadingNowhere() {
    return leadingNowhere;
  }

  private void note(String address) {
    if (NO_PAGE.matcher(address).find() || !seen.add(address)) {
      return;
    }
    int query = address.indexOf('?');
    String path = query < 0 ? address : address.substring(0, query);
    Optional<String> route = route(path);
    if (route.isEmpty()) {
      leadingNowhere.add(path);
      return;
    }
    List<String> known =
        found.computeIfAbsent(route.get() + (query < 0 ? "" : "?"), unseen -> new ArrayList<>());
    if (known.size() < MOST_REMEMBERED) {
      known.add(address);
    }
  }

  /** The route that answers at {@code path}: where several could, the one with most in words. */
  private static Optional<String> route(String path) {
    return ReadingRoom.paths().stream()
        .filter(route -> path.matches(route.replaceAll("\\{[^}]*\\}", "[^/]+")))
        .min(Comparator.comparingLong(route -> route.chars().filter(sign -> sign == '{').count()));
  }

  /** What the reading room answers at {@code address}. */
  HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(room.resolve(address)).timeout(PATIENCE).GET().build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** Makes sure that {@code answer} is what was asked for. */
  static void requirePage(String address, HttpResponse<String> answer) {
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(
          "%s answers %d: %s"
              .formatted(
                  address,
                  answer.statusCode(),
                  answer.body().replaceAll("(?s)<head.*?</head>|<[^>]*>|\\s+", " ").strip()));
    }
  }
}
