package org.readout.app.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.Readout;
import org.readout.app.contents.ClaimKind;
import org.readout.app.contents.RecordContents;
import org.readout.app.json.Json;
import org.readout.app.view.LedgerWords;
import org.readout.app.web.Answer;
import org.readout.app.web.Frame;
import org.readout.app.web.Problem;
import org.readout.app.web.Route;
import org.readout.app.web.Visit;
import org.readout.claim.ActType;
import org.readout.claim.PloverVocabulary;
import org.readout.data.DataFiles;

/**
 * {@code /about/method}: how the record is made, of what, and how well.
 *
 * @param version of the program and its data
 * @param documents how many documents the record has
 * @param engagements how many engagements
 * @param claims how many claims of each kind, by what they tell of
 * @param types PLOVER's types with their meaning
 * @param formula how the series of relations is made
 * @param rules the files of rules
 * @param ruleCount how many rules they have
 * @param knowledge how many there are of what is known beforehand, by what it is
 * @param worth what the figures of accuracy are worth
 * @param accuracy the figures of what was read from real documents
 */
public record MethodPage(
    String version,
    long documents,
    long engagements,
    Map<String, Long> claims,
    List<Type> types,
    String formula,
    List<RuleFile> rules,
    int ruleCount,
    Map<String, Long> knowledge,
    String worth,
    List<Prose.Block> accuracy) {

  private static final String SECTION = "/about/method";
  private static final int PART = 40;
  private static final String WORTH = "What the figures are worth.";

  private static final Map<String, String> KNOWLEDGE =
      Map.of(
          "states and territories", "states.csv",
          "bodies and groupings", "organisations.csv",
          "people", "people.csv",
          "offices", "offices.csv",
          "who held which office when", "tenures.csv",
          "places", "places.csv",
          "editions of gatherings", "event_editions.csv",
          "publishers", "publishers.csv");

  /** A type of act, in PLOVER's word. */
  public record Type(String name, int quadClass, String meaning) {}

  /**
   * A text of the project.
   *
   * @param title what it is about
   */
  public record Text(String title, List<Prose.Block> blocks) {}

  /**
   * {@code /about/rules}: the rules of a file.
   *
   * @param files all files
   * @param file the one that is shown
   * @param shown its rules in this part of the list
   * @param pager where this part stands
   */
  public record Rules(
      List<RuleFile> files, RuleFile file, List<RuleFile.Stated> shown, Pager pager) {}

  /** What is measured and known, read once. */
  private static final class Known {
    static final Prose ACCURACY = Prose.of(resource("/org/readout/app/web/docs/accuracy.md"));
    static final Prose SOURCES = Prose.of(DataFiles.read("SOURCES.md"));
    static final Map<String, Long> COUNTS = counts();

    private static Map<String, Long> counts() {
      Map<String, Long> counts = new TreeMap<>();
      KNOWLEDGE.forEach(
          (label, file) ->
              counts.put(label, DataFiles.read("knowledge/" + file).lines().count() - 1));
      return counts;
    }

    private static String resource(String name) {
      try (InputStream stream = MethodPage.class.getResourceAsStream(name)) {
        if (stream == null) {
          throw new IllegalStateException("this build lacks " + name);
        }
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(name, unreadable);
      }
    }
  }

  /** The pages' addresses. */
  public static List<Route> routes() {
    return List.of(
        Route.page(SECTION, MethodPage::answer),
        Route.page("/about/rules", MethodPage::rules),
        Route.page(
            "/about/accuracy", visit -> text(visit, "Accuracy, as measured", Known.ACCURACY)),
        Route.page(
            "/about/sources", visit -> text(visit, "Where the data come from", Known.SOURCES)));
  }

  private static Answer answer(Visit visit) {
    RecordContents contents = visit.contents();
    PloverVocabulary vocabulary = PloverVocabulary.standard();
    List<RuleFile> files = RuleFile.all();
    MethodPage page =
        new MethodPage(
            Readout.standardVersion(),
            contents.documentCount(),
            contents.lists().entryCount(),
            claims(contents.lists().claimCounts()),
            List.of(ActType.values()).stream()
                .map(type -> new Type(type.name(), type.quadClass(), vocabulary.meaning(type)))
                .toList(),
            LedgerWords.formula(),
            files,
            files.stream().mapToInt(file -> file.rules().size()).sum(),
            Known.COUNTS,
            Known.ACCURACY
                .paragraph(WORTH)
                .map(words -> words.substring(WORTH.length()).strip())
                .orElse(""),
            Known.ACCURACY.under("The 24 real documents").stream()
                .filter(block -> block.kind() == Prose.Kind.TABLE)
                .limit(1)
                .toList());
    return new Answer.Page(
        Frame.of(visit, SECTION, "How this record is made"),
        "method",
        page,
        () -> twin(page, contents.lists().claimCounts()));
  }

  /** Numbers of claims, with what they tell of in place of the word of the JSON format. */
  private static Map<String, Long> claims(Map<String, Long> counts) {
    Map<String, Long> claims = new LinkedHashMap<>();
    for (ClaimKind kind : ClaimKind.values()) {
      claims.put(
          switch (kind) {
            case ENGAGEMENT -> "who met, called or visited whom";
            case STATEMENT -> "statements";
            case ACT -> "acts";
            case UNDERTAKING -> "undertakings, offers and requests";
            case CHANNEL -> "how channels stand";
            case OCCASION -> "occasions to come";
          },
          counts.getOrDefault(Json.word(kind), 0L));
    }
    return claims;
  }

  private static JsonNode twin(MethodPage page, Map<String, Long> claims) {
    ObjectNode node = Json.object();
    node.put("version", page.version());
    node.put("documents", page.documents());
    node.put("engagements", page.engagements());
    claims.forEach(node.putObject("claims")::put);
    ObjectNode rules = node.putObject("rules");
    page.rules().forEach(file -> rules.put(file.name(), file.rules().size()));
    page.knowledge().forEach(node.putObject("knowledge")::put);
    return node;
  }

  private static Answer rules(Visit visit) {
    String name = visit.query("file").orElse("engagements");
    RuleFile file =
        RuleFile.named(name)
            .orElseThrow(
                () ->
                    Problem.notFound(
                        "There is no file of rules \"%s\". The page /about/method lists them all."
                            .formatted(name)));
    int from = visit.number("from", 0, 0, 100_000);
    List<RuleFile.Stated> shown = file.rules().stream().skip(from).limit(PART).toList();
    Rules page =
        new Rules(
            RuleFile.all(),
            file,
            shown,
            Pager.of(visit, from, PART, shown.size(), file.rules().size()));
    return new Answer.Page(
        Frame.of(visit, SECTION, "Rules: " + file.label()), "rules", page, () -> twin(file));
  }

  private static JsonNode twin(RuleFile file) {
    ObjectNode node = Json.object().put("file", file.name());
    node.putArray("rules");
    for (RuleFile.Stated rule : file.rules()) {
      ObjectNode each = node.withArrayProperty("rules").addObject();
      each.put("id", rule.id()).put("purpose", rule.purpose());
      rule.examples().forEach(each.putArray("examples")::add);
      rule.counterexamples().forEach(each.putArray("counterexamples")::add);
    }
    return node;
  }

  private static Answer text(Visit visit, String title, Prose prose) {
    List<Prose.Block> blocks =
        prose.blocks().stream()
            .filter(block -> block.kind() != Prose.Kind.HEADING || block.level() > 1)
            .toList();
    return new Answer.Page(
        Frame.of(visit, SECTION, title),
        "prose",
        new Text(title, blocks),
        () -> {
          ObjectNode node = Json.object().put("title", title);
          node.putArray("text");
          for (Prose.Block block : blocks) {
            ObjectNode each =
                node.withArrayProperty("text").addObject().put("kind", Json.word(block.kind()));
            if (block.rows().isEmpty()) {
              each.put("text", block.text());
            } else {
              each.putArray("rows");
              block
                  .rows()
                  .forEach(row -> row.forEach(each.withArrayProperty("rows").addArray()::add));
            }
          }
          return node;
        });
  }
}
