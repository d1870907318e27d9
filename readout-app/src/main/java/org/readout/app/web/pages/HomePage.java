package org.readout.app.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.app.contents.ClaimKind;
import org.readout.app.contents.RecordContents;
import org.readout.app.contents.Selection;
import org.readout.app.contents.SubjectLedger;
import org.readout.app.json.EntryJson;
import org.readout.app.json.Json;
import org.readout.app.store.Derived;
import org.readout.app.store.EngagementFilter;
import org.readout.app.store.NewDocument;
import org.readout.app.store.Review;
import org.readout.app.store.Standing;
import org.readout.app.view.Days;
import org.readout.app.view.EngagementWords;
import org.readout.app.view.LedgerWords;
import org.readout.app.view.Vocabulary;
import org.readout.app.view.Words;
import org.readout.app.web.Answer;
import org.readout.app.web.Frame;
import org.readout.app.web.Route;
import org.readout.app.web.Visit;
import org.readout.claim.Undertaking;
import org.readout.ledger.CalendarLine;
import org.readout.ledger.UndertakingLine;
import org.readout.record.Conflict;
import org.readout.record.EngagementEntry;

/**
 * {@code /}: what is new, what is next, what is disputed, what waits, and where most goes on.
 *
 * @param documents how many there are in the record
 * @param engagements how many reports of engagements there are
 * @param toldByMost an engagement of which several tell, to begin with
 * @param before when somebody was here before; empty on a first visit
 * @param news documents that came since, or the latest
 * @param newsCount how many came since
 * @param next what falls due or takes place soon, or what was due last
 * @param disputed engagements of which reports disagree
 * @param reviews how much waits for a judgement, and why
 * @param pairs the pairs between which most goes on
 */
public record HomePage(
    long documents,
    long engagements,
    Optional<Section.Link> toldByMost,
    Optional<String> before,
    List<News> news,
    long newsCount,
    Section next,
    List<Entry> disputed,
    List<Section.Link> reviews,
    List<PairLine> pairs) {

  private static final int NEWS_SHOWN = 8;
  private static final int NEXT_SHOWN = 8;
  private static final int DISPUTED_SHOWN = 5;
  private static final int CONFLICTS_SHOWN = 2;
  private static final int PAIRS_SHOWN = 8;
  private static final int DAYS_AHEAD = 60;
  private static final long LATEST = 150;

  /**
   * A document.
   *
   * @param path its page
   * @param title its title, or its name
   * @param source who published it and when
   */
  public record News(String path, String title, String source) {}

  /**
   * An engagement.
   *
   * @param path where it is shown
   * @param conflicts on what its reports disagree
   */
  public record Entry(String path, Words words, List<String> conflicts) {
    /** Copies the list. */
    public Entry {
      conflicts = List.copyOf(conflicts);
    }
  }

  /** Copies the lists. */
  public HomePage {
    news = List.copyOf(news);
    disputed = List.copyOf(disputed);
    reviews = List.copyOf(reviews);
    pairs = List.copyOf(pairs);
  }

  /** The page's address. */
  public static List<Route> routes() {
    return List.of(Route.page("/", HomePage::answer));
  }

  /** What is asked of the record. */
  private record Found(
      Optional<Instant> before,
      List<NewDocument> news,
      long newsCount,
      SubjectLedger kept,
      List<CalendarLine> ahead,
      List<EngagementEntry> disputed,
      Map<Review.Reason, Long> reviews,
      List<Standing.OfPair> pairs) {}

  private static Answer answer(Visit visit) {
    RecordContents contents = visit.contents();
    Derived lists = contents.lists();
    Optional<Instant> before = LastVisit.take(visit);
    long newsCount = before.map(lists::newDocumentCount).orElse(0L);
    SubjectLedger kept =
        SubjectLedger.of(
            contents,
            new Selection.Everyone(),
            EnumSet.of(ClaimKind.ENGAGEMENT, ClaimKind.OCCASION, ClaimKind.UNDERTAKING),
            Optional.empty(),
            Optional.empty(),
            visit.today(),
            LATEST,
            visit.room().knowledge());
    Found found =
        new Found(
            before,
            lists.newDocuments(newsCount > 0 ? before.orElseThrow() : Instant.EPOCH, 0, NEWS_SHOWN),
            newsCount,
            kept,
            ahead(kept, visit.today()),
            lists.entries(EngagementFilter.of(Derived.Range.ALL).onlyDisputed(), 0, DISPUTED_SHOWN),
            lists.reviewCounts(),
            lists.pairs(Optional.empty(), 0, PAIRS_SHOWN));
    return new Answer.Page(
        Frame.of(visit, "/", "Front page"),
        "home",
        page(visit, contents, found),
        () -> twin(visit, found));
  }

  private static List<CalendarLine> ahead(SubjectLedger kept, LocalDate today) {
    LocalDate last = today.plusDays(DAYS_AHEAD);
    return kept.ledger().calendar().stream()
        .filter(line -> line.when().firstDay().filter(day -> !day.isAfter(last)).isPresent())
        .limit(NEXT_SHOWN)
        .toList();
  }

  private static HomePage page(Visit visit, RecordContents contents, Found found) {
    EngagementWords words = new EngagementWords(visit.room().names());
    return new HomePage(
        contents.documentCount(),
        contents.entryCount(
            new Selection(new Selection.Everyone(), Optional.empty(), Optional.empty())),
        contents
            .toldByMost()
            .map(
                entry ->
                    new Section.Link(
                        "/engagements/" + entry.id() + "/accounts",
                        words.headline(entry).toString())),
        found
            .before()
            .map(instant -> Days.plainly(LocalDate.ofInstant(instant, visit.room().zone()))),
        found.news().stream().map(HomePage::news).toList(),
        found.newsCount(),
        next(visit, found),
        found.disputed().stream()
            .map(
                entry ->
                    new Entry(
                        "/engagements/" + entry.id(),
                        words.headline(entry),
                        entry.conflicts().stream()
                            .map(Conflict::sentence)
                            .distinct()
                            .limit(CONFLICTS_SHOWN)
                            .toList()))
            .toList(),
        reviews(found.reviews()),
        PairLine.of(found.pairs(), visit));
  }

  private static News news(NewDocument document) {
    String name = document.name().substring(document.name().lastIndexOf('/') + 1);
    String publisher = document.publisher().orElse(name);
    return new News(
        "/documents/" + document.document(),
        document.title().orElse(name),
        publisher
            + document.published().map(day -> ", " + Days.plainly(day)).orElse("")
            + (document.lead().equals(document.document()) ? "" : ", a copy"));
  }

  /** What lies ahead within two months; where nothing does, what fell due last. */
  private static Section next(Visit visit, Found found) {
    Sources sources = new Sources(visit.contents());
    LedgerWords words = new LedgerWords(visit.room().names(), Vocabulary::issue, sources::called);
    LocalDate today = visit.today();
    List<Section.Line> lines = new ArrayList<>();
    for (CalendarLine line : found.ahead()) {
      lines.add(sources.line(words.ahead(line, today), LedgerSections.path(line), words));
    }
    boolean nothing = lines.isEmpty();
    if (nothing) {
      due(found.kept(), today)
          .forEach(
              line ->
                  lines.add(sources.line(words.undertaking(line, today), Optional.empty(), words)));
    }
    return new Section(
        "next",
        "Due soon",
        nothing
            ? "Nothing that the record tells of lies in the next %d days. What fell due last:"
                .formatted(DAYS_AHEAD)
            : "",
        List.of(),
        lines.isEmpty() ? List.of() : List.of(Section.Group.of(lines)),
        List.of(),
        "Nothing that the record tells of lies in the next %d days, and nothing fell due."
            .formatted(DAYS_AHEAD),
        List.of(
            new Section.Link("/calendar", "The calendar"),
            new Section.Link("/commitments", "All commitments")));
  }

  private static List<UndertakingLine> due(SubjectLedger kept, LocalDate today) {
    return kept.ledger().undertakings().stream()
        .filter(line -> line.standing() != Undertaking.Standing.REFUSED)
        .filter(line -> line.due().lastDay().filter(day -> day.isBefore(today)).isPresent())
        .sorted(
            Comparator.comparing(
                (UndertakingLine line) -> line.due().lastDay().orElseThrow(),
                Comparator.reverseOrder()))
        .limit(NEXT_SHOWN / 2)
        .toList();
  }

  private static List<Section.Link> reviews(Map<Review.Reason, Long> counts) {
    List<Section.Link> links = new ArrayList<>();
    counts.forEach(
        (reason, count) ->
            links.add(
                new Section.Link(
                    "/review?reason=" + Json.word(reason),
                    "%,d %s".formatted(count, words(reason, count)))));
    return links;
  }

  private static String words(Review.Reason reason, long count) {
    boolean one = count == 1;
    return switch (reason) {
      case DISPUTED ->
          one ? "engagement of which reports disagree" : "engagements of which reports disagree";
      case AMBIGUOUS ->
          one
              ? "claim that could mean one of several people or states"
              : "claims that could mean one of several people or states";
      case CHANGED ->
          one ? "page that reads otherwise than before" : "pages that read otherwise than before";
    };
  }

  private static JsonNode twin(Visit visit, Found found) {
    ObjectNode node = Json.object();
    node.put("documents", visit.contents().documentCount());
    found.before().ifPresent(instant -> node.put("since", instant.toString()));
    ObjectNode news = node.putObject("new");
    news.put("count", found.newsCount());
    for (NewDocument document : found.news()) {
      ObjectNode written =
          Json.object().put("id", document.document()).put("name", document.name());
      document.publisher().ifPresent(publisher -> written.put("publisher", publisher));
      document.title().ifPresent(title -> written.put("title", title));
      document.published().ifPresent(day -> written.put("published", day.toString()));
      news.withArrayProperty("documents").add(written);
    }
    found
        .disputed()
        .forEach(entry -> node.withArrayProperty("disputed").add(EntryJson.write(entry)));
    ObjectNode reviews = node.putObject("reviews");
    found.reviews().forEach((reason, count) -> reviews.put(Json.word(reason), count));
    found.pairs().forEach(pair -> node.withArrayProperty("pairs").add(PairsPage.write(pair)));
    return node;
  }
}
