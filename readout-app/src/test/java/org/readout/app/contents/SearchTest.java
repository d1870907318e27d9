package org.readout.app.contents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.app.TestDatabase;
import org.readout.app.search.SearchQuery;
import org.readout.app.store.RecordStore;
import org.readout.claim.Act;
import org.readout.claim.ActType;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Attribution;
import org.readout.claim.Claim;
import org.readout.claim.Derivation;
import org.readout.claim.Evidence;
import org.readout.claim.Participant;
import org.readout.claim.Reality;
import org.readout.claim.Voice;
import org.readout.claim.When;
import org.readout.record.ClaimAnchor;
import org.readout.record.Decision;
import org.readout.record.Pair;
import org.readout.source.SourceDocument;
import org.readout.text.Span;

/** What is found in a record, whichever database keeps it. */
@ParameterizedClass
@EnumSource
class SearchTest {

  private static final LocalDate DAY = LocalDate.of(2025, 3, 10);

  private final TestDatabase database;
  @TempDir private Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init") // opened before each test
  private RecordStore record;

  SearchTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void aRecordOfSixReports() {
    record = RecordStore.open(database.fresh(folder, "searched"));
    add(
        report("oslo", "Norway and Canada agree on fisheries", "Oslo Post", 1)
            .text("Norway accused Canada of overfishing. The fisheries quota was raised by 12%."));
    add(
        report("cod", "Cod, again", "Ottawa Desk", 2)
            .text(
                "Talks on the joint declaration went on; the quota was not raised.\n"
                    + "A declaration that is joint would bind both, said the minister."));
    add(report("beijing", "外交部发言人谈中挪关系", "Beijing Daily", 3).text("外交部长王毅会见挪威外交大臣。双方谈到渔业。"));
    add(
        report("cairo", "لقاء في القاهرة", "Cairo Times", 4)
            .text("التقى وزير الخارجيّة أحمد بنظيره النرويجي وبحثا الصيد البحري عام ٢٠٢٥."));
    add(
        report("moscow", "Встреча министров", "Moscow Herald", 5)
            .text("Министр встретился с норвежским коллегой. Стороны обсудили рыболовство."));
    add(report("undated", "Fisheries: a reader", "Oslo Post", 0).text("On the fisheries quota."));
  }

  @AfterEach
  void close() {
    record.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "nobody",
      quoteCharacter = '`',
      textBlock =
          """
          fisheries                   | oslo undated
          FISHERIES Quota             | oslo undated
          quota                       | cod oslo undated
          quota -fisheries            | cod
          quota -"was raised"         | cod undated
          "joint declaration"         | cod
          "declaration joint"         | nobody
          "agree on fisheries norway" | nobody
          declaration joint           | cod
          fisher*                     | oslo undated
          12                          | oslo
          外交部                       | beijing
          王毅                         | beijing
          王毅 渔业                    | beijing
          王                           | beijing
          业                           | beijing
          部外                         | nobody
          "外交大臣"                    | beijing
          外交 -王毅                   | nobody
          الخارجية                    | cairo
          احمد 2025                   | cairo
          рыболовство                 | moscow
          РЫБОЛОВСТВО -oslo           | moscow
          министр*                    | moscow
          nowhere                     | nobody
          -quota                      | nobody
          """)
  void words(String typed, String found) {
    assertThat(String.join(" ", names(newest(typed)))).isEqualTo(found == null ? "" : found);
  }

  /** Nothing that is typed is an error, and what is understood of it is found. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "nobody",
      quoteCharacter = '`',
      textBlock =
          """
          "fisheries quota              | oslo undated
          fisheries"                    | oslo undated
          fisheries OR                  | nobody
          NEAR(fisheries quota, 5)      | nobody
          {title} : fisheries           | nobody
          fisheries* & ! quota:*        | oslo undated
          fisheries' OR '1'='1          | nobody
          fisheries'); DROP TABLE x; -- | nobody
          fisheries % _ \\ ^ (( ))) *   | oslo undated
          §                             | nobody
          """)
  void hostileWords(String typed, String found) {
    assertThat(String.join(" ", names(newest(typed)))).isEqualTo(found == null ? "" : found);
  }

  @Test
  void hostileLengthsAndUnits() {
    for (String typed :
        List.of(
            "quota ".repeat(2_000),
            "quota\u0000\u0001\uFFFF",
            "quota \uD800 \uDC00 \uDBFF",
            "\"".repeat(10_000) + "quota",
            "-".repeat(500) + " quota")) {
      assertThat(search(typed).total()).as(typed.substring(0, 8)).isLessThanOrEqualTo(3);
    }
    assertThat(names(newest("quota\u0000\u0001\uFFFF"))).containsExactly("cod", "oslo", "undated");
    assertThat(search("外".repeat(10_000)).total()).isZero();
    assertThat(search("z".repeat(10_000)).total()).isZero();
  }

  @Test
  void whatIsFoundLeadsToTheWords() {
    FoundDocument found = search("overfishing quota norw*").documents().get(0);
    assertThat(found.document().name()).isEqualTo("oslo");
    assertThat(found.lead()).isEmpty();
    assertThat(found.titleMarks()).containsExactly(Span.of(0, 6));
    String text = found.document().text().text();
    FoundDocument.FoundExcerpt excerpt = found.excerpts().get(0);
    assertThat(excerpt.excerpt().span().in(text)).isEqualTo(text);
    assertThat(excerpt.excerpt().marks())
        .extracting(mark -> mark.in(text))
        .containsExactly("Norway", "overfishing", "quota");
    assertThat(excerpt.claims()).containsExactly(record.claims(found.document().id()).get(0).id());
    FoundDocument chinese = search("王毅").documents().get(0);
    assertThat(chinese.excerpts().get(0).excerpt().marks())
        .extracting(mark -> mark.in(chinese.document().text().text()))
        .containsExactly("王毅");
    assertThat(search("again").documents().get(0).excerpts()).isEmpty();
  }

  @Test
  void theBestIsTheOneThatIsAboutIt() {
    add(
        report("long", "Many things", "Oslo Post", 9)
            .text("Fisheries, and much more. " + "Other matters were discussed too. ".repeat(30)));
    assertThat(search("fisheries").documents())
        .extracting(found -> found.document().name())
        .endsWith("long")
        .hasSize(3);
    assertThat(names(newest("fisheries"))).startsWith("long");
  }

  @Test
  void withinDays() {
    assertThat(names(search("quota", days(DAY.plusDays(2), null)))).containsExactly("cod");
    assertThat(names(search("quota", days(null, DAY.plusDays(1))))).containsExactly("oslo");
    assertThat(names(search("quota", days(DAY.plusDays(1), DAY.plusDays(2)))))
        .containsExactly("cod", "oslo");
  }

  @Test
  void byPublisher() {
    assertThat(names(search("quota", Optional.of("OSLO post")))).containsExactly("oslo", "undated");
    assertThat(names(search("quota", Optional.of("Oslo")))).isEmpty();
    assertThat(names(search("quota", Optional.of("no such \" paper")))).isEmpty();
  }

  @Test
  void aboutAStateOrAPair() {
    Selection.Subject pair = new Selection.Between(new Pair("NOR", "CAN"));
    assertThat(names(search("quota", about(pair)))).containsExactly("oslo");
    assertThat(names(search("quota", about(new Selection.Alone("CAN"))))).containsExactly("oslo");
    assertThat(names(search("quota", about(new Selection.Alone("RUS"))))).isEmpty();
    Claim claim = record.claims(search("overfishing").documents().get(0).document().id()).get(0);
    record.addDecision(
        Decision.of(
            Decision.Kind.REJECT,
            List.of(ClaimAnchor.of(claim)),
            List.of(),
            Optional.empty(),
            "misread",
            "tester",
            Instant.parse("2025-10-01T00:00:00Z")));
    assertThat(names(search("quota", about(pair)))).as("its claim was rejected").isEmpty();
    assertThat(names(search("overfishing"))).containsExactly("oslo");
  }

  @Test
  void copiesAreFoundUnderTheirReport() {
    String text = invented(new Random(1)) + "They spoke of herring.\n";
    add(report("first", "Herring", "Oslo Post", 10).text(text));
    add(report("copy", "Herring", "Ottawa Desk", 11).text(text + "Reported from a wire.\n"));
    SearchResult both = search("herring");
    assertThat(both.total()).isEqualTo(1);
    assertThat(names(both)).containsExactly("first");
    FoundDocument copy = search("wire").documents().get(0);
    assertThat(copy.document().name()).isEqualTo("copy");
    assertThat(copy.lead()).contains(both.documents().get(0).document().id());
    assertThat(names(search("herring", Optional.of("Ottawa Desk")))).containsExactly("copy");
  }

  @Test
  void aDocumentThatIsReadAgainIsFoundOnce() {
    SourceDocument again = report("oslo", "Of herring", "Bergen Post", 7).text(OSLO_AGAIN);
    add(again);
    assertThat(search("bergen*").total()).isZero();
    assertThat(names(search("herring"))).containsExactly("oslo");
    add(again.publishedOn(DAY.plusDays(20)));
    assertThat(search("herring").total()).isEqualTo(1);
    assertThat(names(search("quota", days(DAY.plusDays(6), null)))).isEmpty();
    assertThat(names(search("herring", days(DAY.plusDays(20), null)))).containsExactly("oslo");
    assertThat(RecordContents.of(record).documentCount()).isEqualTo(7);
  }

  private static final String OSLO_AGAIN = "Norway spoke of nothing else.";

  @Test
  void pages() {
    for (int number = 0; number < 25; number++) {
      add(report("page" + number, "Salmon", "Oslo Post", number).text("Salmon " + number + "."));
    }
    List<String> all = names(search("salmon", 0, 100));
    assertThat(all).hasSize(25).doesNotHaveDuplicates();
    List<String> pages = new ArrayList<>();
    for (int from = 0; from < 30; from += 10) {
      SearchResult page = search("salmon", from, 10);
      assertThat(page.total()).isEqualTo(25);
      assertThat(page.more()).isFalse();
      pages.addAll(names(page));
    }
    assertThat(pages).isEqualTo(all);
    assertThat(search("salmon", 1_000_000, 10).documents()).isEmpty();
  }

  @Test
  void ofVeryManyTheNewestAreLookedAt() {
    record.together(
        () -> {
          for (int number = 0; number <= SearchResult.MOST; number++) {
            add(report("many" + number, "Eel", "Oslo Post", number).text("Eel " + number + "."));
          }
        });
    SearchResult found = search("eel", 0, 10);
    assertThat(found.total()).isEqualTo(SearchResult.MOST);
    assertThat(found.more()).isTrue();
    assertThat(names(newest("eel"))).startsWith("many1000", "many999").doesNotContain("many0");
  }

  private SearchResult newest(String typed) {
    return search(typed, Optional.empty(), everything(), Search.Order.NEWEST, 0, 100);
  }

  private SearchResult search(String typed) {
    return search(typed, 0, 100);
  }

  private SearchResult search(String typed, int from, int limit) {
    return search(typed, Optional.empty(), everything(), Search.Order.BEST, from, limit);
  }

  private SearchResult search(String typed, Selection selection) {
    return search(typed, Optional.empty(), selection, Search.Order.NEWEST, 0, 100);
  }

  private SearchResult search(String typed, Optional<String> publisher) {
    return search(typed, publisher, everything(), Search.Order.NEWEST, 0, 100);
  }

  private SearchResult search(
      String typed,
      Optional<String> publisher,
      Selection selection,
      Search.Order order,
      int from,
      int limit) {
    return RecordContents.of(record)
        .search(new Search(SearchQuery.of(typed), selection, publisher, order, from, limit));
  }

  private static List<String> names(SearchResult result) {
    return result.documents().stream().map(found -> found.document().name()).toList();
  }

  private static Selection everything() {
    return about(new Selection.Everyone());
  }

  private static Selection about(Selection.Subject subject) {
    return new Selection(subject, Optional.empty(), Optional.empty());
  }

  private static Selection days(@Nullable LocalDate since, @Nullable LocalDate until) {
    return new Selection(
        new Selection.Everyone(), Optional.ofNullable(since), Optional.ofNullable(until));
  }

  private void add(SourceDocument document) {
    SourceDocument joined = record.joined(document);
    record.add(document, joined, claims(joined), "1");
  }

  /** That Norway accused Canada, of a text that begins so; else nothing. */
  private static List<Claim> claims(SourceDocument document) {
    if (!document.text().text().startsWith("Norway accused Canada")) {
      return List.of();
    }
    Act act =
        new Act(
            ActType.ACCUSE,
            List.of(),
            List.of(),
            List.of(participant("NOR", Span.of(0, 6))),
            List.of(participant("CAN", Span.of(15, 21))),
            false,
            When.unknown(),
            Optional.empty(),
            Span.of(7, 14),
            List.of());
    return List.of(
        Claim.of(
            act,
            Reality.OCCURRED,
            new Attribution(
                List.of(
                    new Voice(
                        Voice.Kind.PUBLISHER, "Oslo Post", Optional.empty(), Optional.empty()))),
            List.of(Evidence.at(document.id(), document.text(), Span.of(0, 37))),
            new Derivation(List.of("by-hand"), List.of())));
  }

  private static Participant participant(String state, Span span) {
    return new Participant(Actor.of(new ActorRef.Known(state)), List.of(), state, span);
  }

  private static Written report(String name, String title, String publisher, int day) {
    return new Written(name, title, publisher, day);
  }

  /**
   * What is known of a report before its text is.
   *
   * @param day after {@link #DAY}; with 0 it has none
   */
  private record Written(String name, String title, String publisher, int day) {
    SourceDocument text(String text) {
      SourceDocument document = SourceDocument.of(name, text).publishedBy(publisher);
      document =
          new SourceDocument(
              document.id(),
              document.name(),
              document.uri(),
              document.publisher(),
              Optional.of(title),
              document.published(),
              document.zone(),
              document.retrieved(),
              document.text());
      return day == 0 ? document : document.publishedOn(DAY.plusDays(day));
    }
  }

  private static String invented(Random random) {
    StringBuilder text = new StringBuilder();
    for (int word = 0; word < 90; word++) {
      text.append("word").append(random.nextInt(5000)).append(word % 15 == 14 ? ".\n" : " ");
    }
    return text.toString();
  }
}
