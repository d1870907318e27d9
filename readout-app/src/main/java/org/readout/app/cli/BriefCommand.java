package org.readout.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.app.brief.Brief;
import org.readout.app.brief.BriefMaker;
import org.readout.app.brief.HtmlBrief;
import org.readout.app.brief.MarkdownBrief;
import org.readout.app.brief.TextBrief;
import org.readout.app.brief.WordBrief;
import org.readout.app.compare.ComparedReports;
import org.readout.app.contents.RecordContents;
import org.readout.app.contents.Selection;
import org.readout.app.store.RecordStore;
import org.readout.app.view.Page;
import org.readout.app.view.Vocabulary;
import org.readout.knowledge.KnowledgeBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout brief}. */
@Command(
    name = "brief",
    description =
        "Write a brief of a page or two on two states, or on one: what happened, what each side said,"
            + " where the accounts differ, what was promised and refused, channels, what is next."
            + " Every sentence has its source.",
    sortOptions = false)
final class BriefCommand implements Callable<Integer> {

  private static final int WIDTH_IN_FILES = 90;

  private final Terminal terminal;

  @Parameters(
      paramLabel = "PAIR|STATE",
      description = "Two states or bodies with a hyphen, as USA-CHN, or one; by code or name.")
  private String subject = "";

  @Mixin private RecordOption record = new RecordOption();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = DocumentOptions.Day.class,
      description = "The first day that it covers, as 2025-09-01.")
  private @Nullable LocalDate since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = DocumentOptions.Day.class,
      description = "The last day that it covers.")
  private @Nullable LocalDate until;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, markdown, html or docx (here: ${DEFAULT-VALUE}).")
  private BriefFormat format = BriefFormat.text;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Write it to this file instead of showing it. A file that is there is replaced.")
  private @Nullable Path out;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "6",
      description =
          "The most that is told of one kind; what is left out is counted (here: ${DEFAULT-VALUE}).")
  private int most = 6;

  BriefCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    check();
    KnowledgeBase knowledge = KnowledgeBase.standard();
    Selection selection =
        new Selection(
            Subjects.subject(subject, knowledge),
            Optional.ofNullable(since),
            Optional.ofNullable(until));
    BriefMaker maker = new BriefMaker(Vocabulary.names(), knowledge, most);
    Brief brief = brief(maker, selection);
    if (out != null) {
      WholeFile.write(out, bytes(brief));
    } else if (format == BriefFormat.text) {
      Page page = terminal.page();
      TextBrief.write(page, brief);
      terminal.print(page);
    } else {
      terminal.print(new String(bytes(brief), UTF_8));
    }
    return ExitCode.DONE;
  }

  private void check() {
    if (since != null && until != null && since.isAfter(until)) {
      throw new UserException(
          ExitCode.USAGE,
          "--since %s is after --until %s: no day lies between them. Change one of them."
              .formatted(since, until));
    }
    if (format == BriefFormat.docx && out == null) {
      throw new UserException(
          ExitCode.USAGE,
          "A Word document is not for a terminal. Name a file with --out, as --out brief.docx.");
    }
    if (most < 1) {
      throw new UserException(
          ExitCode.USAGE, "--most %d leaves nothing to tell. Write 1 or more.".formatted(most));
    }
  }

  private Brief brief(BriefMaker maker, Selection selection) {
    try (RecordStore file = RecordStore.openExisting(record.address())) {
      RecordContents contents = RecordContents.of(file);
      return maker
          .of(contents, selection, entry -> ComparedReports.of(file, contents, entry).comparison())
          .orElseThrow(
              () ->
                  new UserException(
                      ExitCode.PARTLY,
                      "Nothing about %s in this record%s (%s looked at)."
                          .formatted(
                              maker.subject(selection.subject()),
                              since == null && until == null ? "" : " in this time",
                              Count.of(contents.reportCount(), "document"))));
    }
  }

  private byte[] bytes(Brief brief) {
    return switch (format) {
      case text -> {
        Page page = new Page(WIDTH_IN_FILES, false);
        TextBrief.write(page, brief);
        yield page.toString().getBytes(UTF_8);
      }
      case markdown -> MarkdownBrief.of(brief).getBytes(UTF_8);
      case html -> HtmlBrief.of(brief).getBytes(UTF_8);
      case docx -> WordBrief.of(brief);
    };
  }
}
