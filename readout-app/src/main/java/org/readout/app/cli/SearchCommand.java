package org.readout.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.app.contents.RecordContents;
import org.readout.app.contents.Search;
import org.readout.app.contents.SearchResult;
import org.readout.app.contents.Selection;
import org.readout.app.export.SearchExport;
import org.readout.app.json.Json;
import org.readout.app.search.SearchQuery;
import org.readout.app.store.RecordStore;
import org.readout.app.view.Page;
import org.readout.app.view.SearchView;
import org.readout.knowledge.KnowledgeBase;
import org.readout.knowledge.Named;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout search}. */
@Command(
    name = "search",
    description =
        "Find the documents of the record that have all of some words, and people, states and"
            + " other things by name.",
    sortOptions = false)
final class SearchCommand implements Callable<Integer> {

  private static final int NAMES = 5;

  enum SearchFormat {
    text,
    json
  }

  private final Terminal terminal;

  @Parameters(
      paramLabel = "WORDS",
      arity = "1..*",
      description =
          "Words that must all be there; \"words in quotation marks\" side by side; -word must not"
              + " be there; negotiat* is any word that begins so.")
  private List<String> words = List.of();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = DocumentOptions.Day.class,
      description = "Only what was published on this day or later.")
  private @Nullable LocalDate since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = DocumentOptions.Day.class,
      description = "Only what was published on this day or earlier.")
  private @Nullable LocalDate until;

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "Only what was published by this one.")
  private @Nullable String publisher;

  @Option(
      names = "--about",
      paramLabel = "PAIR|STATE",
      description =
          "Only documents with claims about two states, as USA-CHN, or about one, as CHN.")
  private @Nullable String about;

  @Option(names = "--newest", description = "The newest first, and not the best.")
  private boolean newest;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many documents to show, up to 100 (here: ${DEFAULT-VALUE}).")
  private int limit = 20;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text for people, json with everything (here: ${DEFAULT-VALUE}).")
  private SearchFormat format = SearchFormat.text;

  @Mixin private RecordOption record = new RecordOption();

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Subjects.checkOrder(since, until);
    if (limit < 1 || limit > Search.MOST) {
      throw new UserException(
          ExitCode.USAGE, "--limit %d is not from 1 to %d.".formatted(limit, Search.MOST));
    }
    KnowledgeBase knowledge = KnowledgeBase.standard();
    String typed = String.join(" ", words);
    SearchQuery query = SearchQuery.of(typed);
    if (query.isEmpty()) {
      throw new UserException(
          ExitCode.USAGE,
          "There is no word to look for in \"%s\". Write at least one without a minus."
              .formatted(typed));
    }
    Selection selection =
        new Selection(
            about == null ? new Selection.Everyone() : Subjects.subject(about, knowledge),
            Optional.ofNullable(since),
            Optional.ofNullable(until));
    Search search =
        new Search(
            query,
            selection,
            Optional.ofNullable(publisher),
            newest ? Search.Order.NEWEST : Search.Order.BEST,
            0,
            limit);
    try (RecordStore file = RecordStore.openExisting(record.address())) {
      RecordContents contents = RecordContents.of(file);
      SearchResult result = contents.search(search);
      List<Named> names = knowledge.names().find(typed, NAMES);
      if (format == SearchFormat.json) {
        terminal.print(Json.pretty(SearchExport.of(result, names)) + "\n");
      } else {
        Page page = terminal.page();
        SearchView.write(page, query, result, names, contents.documentCount());
        terminal.print(page);
      }
      return ExitCode.DONE;
    }
  }
}
