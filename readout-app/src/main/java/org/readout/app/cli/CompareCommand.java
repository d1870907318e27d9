package org.readout.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.readout.account.Comparison;
import org.readout.account.Row;
import org.readout.app.compare.ComparedReports;
import org.readout.app.compare.Rows;
import org.readout.app.contents.RecordContents;
import org.readout.app.json.ComparisonJson;
import org.readout.app.json.Json;
import org.readout.app.store.RecordStore;
import org.readout.app.view.ComparisonView;
import org.readout.app.view.EngagementWords;
import org.readout.app.view.Page;
import org.readout.app.view.Vocabulary;
import org.readout.claim.Reality;
import org.readout.record.EngagementEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout compare}. */
@Command(
    name = "compare",
    description =
        "Put the accounts of one engagement side by side, point by point, each in its own words.",
    sortOptions = false)
final class CompareCommand implements Callable<Integer> {

  /** Which rows. The constants are what one writes after {@code --only}. */
  enum Only {
    /** What stands in one account alone. */
    here(Rows.HERE),
    /** What more than one account has. */
    shared(Rows.SHARED),
    /** What accounts do not agree on, or did not always. */
    differing(Rows.DIFFERING);

    private final Rows rows;

    Only(Rows rows) {
      this.rows = rows;
    }
  }

  /** How it is shown. The constants are what one writes after {@code --format}. */
  enum Shape {
    /** For people. */
    text,
    /** For programs: docs/formats.md. */
    json
  }

  private static final int CANDIDATES = 20;

  private final Terminal terminal;

  @Parameters(
      paramLabel = "ENGAGEMENT",
      description =
          "The id of an engagement or its beginning, as \"readout show\" lists it; or a document that"
              + " is about one: its file name, web address, or the beginning of its id.")
  private String engagement = "";

  @Option(
      names = "--only",
      paramLabel = "ROWS",
      description =
          "Only rows of one sort: ${COMPLETION-CANDIDATES}. \"differing\" are those that a side"
              + " denies, did not confirm or confirmed only later, or that changed on the page.")
  private List<Only> only = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How to show it: ${COMPLETION-CANDIDATES} (here: ${DEFAULT-VALUE}).")
  private Shape shape = Shape.text;

  @Mixin private RecordOption record = new RecordOption();

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (RecordStore file = RecordStore.openExisting(record.address())) {
      RecordContents contents = RecordContents.of(file);
      EngagementEntry entry = entry(file, contents);
      ComparedReports compared = ComparedReports.of(file, contents, entry);
      Comparison comparison = compared.comparison();
      List<Row> rows = Rows.of(comparison, only.stream().map(each -> each.rows).toList());
      if (shape == Shape.json) {
        terminal.print(
            Json.pretty(
                    ComparisonJson.write(
                        comparison, rows, compared.documents(), compared.lookedAt()))
                + "\n");
      } else {
        Page page = terminal.page();
        new ComparisonView(Vocabulary.names(), Vocabulary::issue).write(page, compared, rows);
        terminal.print(page);
      }
      return ExitCode.DONE;
    }
  }

  private EngagementEntry entry(RecordStore file, RecordContents contents) {
    List<EngagementEntry> entries = contents.entriesCalled(engagement);
    if (entries.isEmpty()) {
      entries = mainEntries(contents, file.documentsCalled(engagement));
    }
    if (entries.size() == 1) {
      return entries.get(0);
    }
    if (entries.isEmpty()) {
      throw new UserException(
          ExitCode.PARTLY,
          "\"%s\" is no engagement of %s, and no document that is about one. \"readout show\" lists the ids."
              .formatted(engagement, record.address()));
    }
    EngagementWords words = new EngagementWords(Vocabulary.names());
    StringBuilder problem =
        new StringBuilder("\"%s\" fits more than one; write more of it:".formatted(engagement));
    entries.stream()
        .limit(CANDIDATES)
        .forEach(
            entry ->
                problem
                    .append("\n  ")
                    .append(entry.id())
                    .append("  ")
                    .append(words.headline(entry)));
    if (entries.size() > CANDIDATES) {
      problem.append("\n  and ").append(entries.size() - CANDIDATES).append(" more");
    }
    throw new UserException(ExitCode.PARTLY, problem.toString());
  }

  /** What the documents are about, and not only tell of. */
  private static List<EngagementEntry> mainEntries(
      RecordContents contents, List<String> documents) {
    return contents.entriesOf(documents).stream()
        .filter(EngagementEntry::main)
        .filter(entry -> entry.reality() == Reality.OCCURRED || entry.reality() == Reality.ONGOING)
        .toList();
  }
}
