package org.readout.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.app.contents.RecordContents;
import org.readout.app.contents.Selection;
import org.readout.app.store.Address;
import org.readout.app.store.RecordStore;
import org.readout.app.store.StoredDocument;
import org.readout.app.versions.PageHistory;
import org.readout.app.versions.Pages;
import org.readout.app.view.DocumentView;
import org.readout.app.view.EntryView;
import org.readout.app.view.Page;
import org.readout.app.view.Style;
import org.readout.app.view.Vocabulary;
import org.readout.app.view.Words;
import org.readout.claim.Claim;
import org.readout.knowledge.KnowledgeBase;
import org.readout.record.Curation;
import org.readout.record.EngagementEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout show}. */
@Command(
    name = "show",
    description =
        "Show the record: the engagements, newest first, of all or of some states; one engagement with"
            + " all its reports; or one document with the words of its claims marked.",
    sortOptions = false)
final class ShowCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "WHAT",
      arity = "0..1",
      description =
          "The id of an engagement or its beginning, or a document: its file name, web address, or"
              + " the beginning of its id; or a state or two, as CHN or USA-CHN.")
  private @Nullable String what;

  @Option(
      names = "--latest",
      paramLabel = "N",
      defaultValue = "200",
      description = "How many engagements to list, the latest (here: ${DEFAULT-VALUE}).")
  private int latest = 200;

  @Mixin private RecordOption record = new RecordOption();

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (RecordStore file = RecordStore.openExisting(record.address())) {
      Page page = terminal.page();
      if (what == null) {
        list(page, RecordContents.of(file), new Selection.Everyone());
      } else {
        show(page, file, what);
      }
      terminal.print(page);
      return ExitCode.DONE;
    }
  }

  private void show(Page page, RecordStore file, String name) {
    List<String> documents = file.documentsCalled(name);
    if (documents.size() == 1) {
      StoredDocument stored = file.document(documents.get(0)).orElseThrow();
      List<Claim> claims = file.claims(stored.document().id());
      new DocumentView(Vocabulary.names())
          .marked(page, stored.document(), claims, Curation.of(file.decisions(), claims));
      if (stored.addresses().size() > 1) {
        page.line(2, Words.of("Found at:"));
        stored.addresses().forEach(address -> page.line(4, Words.of(address.key())));
      }
      otherVersions(page, file, stored);
      return;
    }
    RecordContents contents = RecordContents.of(file);
    List<EngagementEntry> entries = contents.entriesCalled(name);
    if (entries.size() == 1 && documents.isEmpty()) {
      new EntryView(Vocabulary.names()).full(page, entries.get(0), contents);
      return;
    }
    Optional<Selection.Subject> subject = Subjects.find(name, KnowledgeBase.standard());
    if (documents.isEmpty() && entries.isEmpty() && subject.isPresent()) {
      list(page, contents, subject.get());
      return;
    }
    throw new UserException(ExitCode.PARTLY, problem(name, documents, entries));
  }

  private void list(Page page, RecordContents contents, Selection.Subject subject) {
    Selection selection = new Selection(subject, Optional.empty(), Optional.empty());
    long all = contents.entryCount(selection);
    long more = all - latest;
    if (all == 0 && !(subject instanceof Selection.Everyone)) {
      page.line(
          0,
          Words.of(
              "No engagement of %s in this record (%,d documents looked at)."
                  .formatted(Subjects.name(subject), contents.documentCount())));
      return;
    }
    new EntryView(Vocabulary.names()).list(page, contents.entries(selection, latest), contents);
    if (more > 0) {
      page.blank();
      page.line(
          0, Words.of(Style.FAINT, "%,d more; --latest says how many are shown.".formatted(more)));
    }
  }

  private static void otherVersions(Page page, RecordStore file, StoredDocument stored) {
    for (Address address : stored.addresses()) {
      Optional<PageHistory> history =
          Pages.history(file, address.key()).filter(known -> known.versions().size() > 1);
      history.ifPresent(
          known ->
              page.line(
                  2,
                  Words.of(
                      "Version %d of %d of its page: \"readout versions %s\" shows what changed."
                          .formatted(
                              known.number(stored.document().id()),
                              known.versions().size(),
                              known.address()))));
    }
  }

  private String problem(String name, List<String> documents, List<EngagementEntry> entries) {
    if (documents.isEmpty() && entries.isEmpty()) {
      return "\"%s\" is neither an engagement nor a document of %s. \"readout show\" lists the ids."
          .formatted(name, record.address());
    }
    StringBuilder problem =
        new StringBuilder("\"%s\" fits more than one; write more of it:".formatted(name));
    entries.forEach(entry -> problem.append("\n  engagement ").append(entry.id()));
    documents.forEach(id -> problem.append("\n  document ").append(id));
    return problem.toString();
  }
}
