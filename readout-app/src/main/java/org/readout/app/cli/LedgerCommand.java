package org.readout.app.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.app.contents.RecordContents;
import org.readout.app.contents.Report;
import org.readout.app.contents.Selection;
import org.readout.app.contents.SubjectLedger;
import org.readout.app.json.Json;
import org.readout.app.json.LedgerJson;
import org.readout.app.store.RecordStore;
import org.readout.app.view.LedgerView;
import org.readout.app.view.Page;
import org.readout.app.view.Vocabulary;
import org.readout.knowledge.KnowledgeBase;
import org.readout.ledger.Ledger;
import org.readout.ledger.RelationSeries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout ledger}. */
@Command(
    name = "ledger",
    description =
        "Show what stands between two states, or for one: channels, what is next, undertakings,"
            + " positions, engagements, officials and the course of relations, each line with its"
            + " evidence.",
    sortOptions = false)
final class LedgerCommand implements Callable<Integer> {

  /** How ledgers are shown. */
  enum LedgerFormat {
    /** For people. */
    text,
    /** Everything, for programs: docs/formats.md. */
    json
  }

  /** How long a period of the series of relations is. */
  enum By {
    /** From Monday to Sunday. */
    week,
    /** A month of the calendar. */
    month
  }

  private final Terminal terminal;
  // Most documents are named more than once.
  private final Map<String, Optional<Report>> reports = new HashMap<>();

  @Parameters(
      paramLabel = "PAIR|STATE",
      description = "Two states or bodies, as USA-CHN or China-Iran, or one, as CHN.")
  private String subject = "";

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = DocumentOptions.Day.class,
      description =
          "Only what was said or done on this day or later. How things stand is still told from the"
              + " beginning.")
  private @Nullable LocalDate since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = DocumentOptions.Day.class,
      description =
          "Only what was published by this day, and as seen from it: what was next then, what was"
              + " due. Today, when not given.")
  private @Nullable LocalDate until;

  @Option(
      names = "--only",
      paramLabel = "LEDGERS",
      split = ",",
      description =
          "Which ledgers, with commas between: channels, calendar, undertakings, positions,"
              + " engagements, officials, relations.")
  private List<LedgerPart> only = List.of(LedgerPart.values());

  @Option(
      names = "--latest",
      paramLabel = "N",
      defaultValue = "2000",
      description =
          "How many claims of each kind are looked at, the latest (here: ${DEFAULT-VALUE}). The"
              + " course of relations of a pair is counted from all.")
  private long latest = 2000;

  @Option(
      names = "--by",
      paramLabel = "PERIOD",
      defaultValue = "month",
      description =
          "week or month: the periods of the course of relations (here: ${DEFAULT-VALUE}).")
  private By by = By.month;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text for people, json with everything (here: ${DEFAULT-VALUE}).")
  private LedgerFormat format = LedgerFormat.text;

  @Mixin private RecordOption record = new RecordOption();

  LedgerCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Subjects.checkOrder(since, until);
    KnowledgeBase knowledge = KnowledgeBase.standard();
    Selection.Subject asked = Subjects.subject(subject, knowledge);
    try (RecordStore file = RecordStore.openExisting(record.address())) {
      RecordContents contents = RecordContents.of(file);
      LocalDate day =
          until == null ? LocalDate.ofInstant(terminal.now(), ZoneId.systemDefault()) : until;
      SubjectLedger kept =
          SubjectLedger.of(
              contents,
              asked,
              Optional.ofNullable(since),
              Optional.ofNullable(until),
              day,
              latest,
              knowledge);
      LedgerView view =
          new LedgerView(
              Vocabulary.names(),
              Vocabulary::issue,
              document -> report(document, contents).map(LedgerCommand::publisher));
      long documents = contents.documentCount();
      if (kept.claims().isEmpty()) {
        throw new UserException(ExitCode.PARTLY, nothing(view.name(kept.ids()), documents));
      }
      if (kept.cut()) {
        terminal.message(
            "Of some kinds of claim only the latest %,d were looked at; --latest says how many."
                .formatted(latest));
      }
      if (format == LedgerFormat.json) {
        LedgerJson json =
            new LedgerJson(
                kept.ids(),
                day,
                kept.since(),
                documents,
                kept.claims(),
                document ->
                    report(document, contents).flatMap(report -> report.document().publisher()));
        parts().forEach(part -> write(json, part, kept));
        terminal.print(Json.pretty(json.node()) + "\n");
      } else {
        Page page = terminal.page();
        view.heading(page, kept.ids(), day, kept.since(), documents, kept.claims());
        parts().forEach(part -> write(view, page, part, kept));
        terminal.print(page);
      }
      return ExitCode.DONE;
    }
  }

  /** In the order in which they are read best, whatever order they were asked for in. */
  private Set<LedgerPart> parts() {
    return EnumSet.copyOf(only);
  }

  private String nothing(String name, long documents) {
    return "Nothing about %s in this record%s (%d %s looked at)"
        .formatted(
            name,
            until == null ? "" : " up to " + until,
            documents,
            documents == 1 ? "document" : "documents");
  }

  private Optional<Report> report(String document, RecordContents contents) {
    return reports.computeIfAbsent(document, contents::report);
  }

  private static String publisher(Report report) {
    String name = report.document().name();
    return report.document().publisher().orElse(name.substring(name.lastIndexOf('/') + 1));
  }

  private RelationSeries series(SubjectLedger kept) {
    return kept.series(by == By.week ? RelationSeries.Step.WEEK : RelationSeries.Step.MONTH);
  }

  private void write(LedgerView view, Page page, LedgerPart part, SubjectLedger kept) {
    Ledger ledger = kept.ledger();
    switch (part) {
      case channels -> view.channels(page, ledger, kept.ofPair());
      case calendar -> view.calendar(page, ledger, kept.claims());
      case undertakings -> view.undertakings(page, ledger);
      case positions -> view.positions(page, ledger);
      case engagements -> view.engagements(page, ledger, kept.claims());
      case officials -> view.officials(page, ledger);
      case relations -> view.relations(page, ledger, series(kept));
    }
  }

  private void write(LedgerJson json, LedgerPart part, SubjectLedger kept) {
    Ledger ledger = kept.ledger();
    switch (part) {
      case channels -> json.channels(ledger);
      case calendar -> json.calendar(ledger);
      case undertakings -> json.undertakings(ledger);
      case positions -> json.positions(ledger);
      case engagements -> json.engagements(ledger);
      case officials -> json.officials(ledger);
      case relations -> json.relations(ledger, series(kept));
    }
  }
}
