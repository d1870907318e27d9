package org.readout.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.readout.app.export.VersionsExport;
import org.readout.app.json.Json;
import org.readout.app.store.Address;
import org.readout.app.store.RecordStore;
import org.readout.app.versions.PageHistory;
import org.readout.app.versions.Pages;
import org.readout.app.view.Page;
import org.readout.app.view.VersionsView;
import org.readout.app.view.Vocabulary;
import org.readout.app.view.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout versions}. */
@Command(
    name = "versions",
    description =
        "Show what changed on a page that was read more than once: sentences that are gone, changed"
            + " or new, and the claims that this touches. Without an address, list such pages.",
    sortOptions = false)
final class VersionsCommand implements Callable<Integer> {

  private static final int SUGGESTIONS = 3;

  /** How many shared letters at least make an address like another. */
  private static final int LIKE = 4;

  enum ListFormat {
    text,
    json
  }

  private final Terminal terminal;

  @Parameters(
      paramLabel = "ADDRESS",
      arity = "0..1",
      description = "The web address of the page, or the file name as it was read.")
  private @Nullable String address;

  @Mixin private RecordOption record = new RecordOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text for people, json with everything (here: ${DEFAULT-VALUE}).")
  private ListFormat format = ListFormat.text;

  VersionsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (RecordStore file = RecordStore.openExisting(record.address())) {
      if (address == null) {
        list(file);
      } else {
        show(file, address);
      }
      return ExitCode.DONE;
    }
  }

  private void list(RecordStore file) {
    Map<String, Integer> pages = new TreeMap<>();
    for (String key : file.addresses()) {
      pages.put(key, file.versionsOf(key).size());
    }
    if (format == ListFormat.json) {
      ArrayNode nodes = Json.array();
      pages.forEach(
          (key, versions) -> nodes.addObject().put("address", key).put("versions", versions));
      terminal.print(Json.pretty(nodes) + "\n");
      return;
    }
    Page page = terminal.page();
    pages.forEach((key, versions) -> page.line(0, Words.of(key + ": " + versions + " versions")));
    if (pages.isEmpty()) {
      page.line(0, Words.of("No page of this record was read in more than one version."));
    }
    terminal.print(page);
  }

  private void show(RecordStore file, String name) {
    PageHistory history = Pages.history(file, key(file, name)).orElseThrow();
    if (format == ListFormat.json) {
      terminal.print(Json.pretty(VersionsExport.of(history)) + "\n");
      return;
    }
    Page page = terminal.page();
    new VersionsView(Vocabulary.names()).full(page, history);
    terminal.print(page);
  }

  /** The address that {@code name} is, or the end of; or that of the document with this id. */
  private String key(RecordStore file, String name) {
    if (!file.versionsOf(name).isEmpty()) {
      return name;
    }
    List<String> keys =
        file.documentsCalled(name).stream()
            .flatMap(id -> file.document(id).orElseThrow().addresses().stream())
            .map(Address::key)
            .distinct()
            .sorted()
            .toList();
    if (keys.size() == 1) {
      return keys.get(0);
    }
    if (keys.isEmpty()) {
      throw new UserException(ExitCode.PARTLY, unknown(file, name));
    }
    throw new UserException(
        ExitCode.PARTLY,
        "\"%s\" fits more than one address; write one of these:\n  %s"
            .formatted(name, String.join("\n  ", keys)));
  }

  private String unknown(RecordStore file, String name) {
    ToIntFunction<String> likeness = key -> sharedRun(key, name);
    List<String> near =
        file.addresses().stream()
            .filter(key -> likeness.applyAsInt(key) >= LIKE)
            .sorted(
                Comparator.comparingInt(likeness)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .limit(SUGGESTIONS)
            .toList();
    String hint =
        near.isEmpty()
            ? "\"readout versions\" lists the pages with more than one version."
            : "Of the pages with more than one version, these are most like it:\n  "
                + String.join("\n  ", near);
    return "%s has no page with the address \"%s\". %s".formatted(record.address(), name, hint);
  }

  /** How many letters the longest stretch has that stands in both. */
  private static int sharedRun(String one, String other) {
    int longest = 0;
    int[] row = new int[other.length() + 1];
    for (int i = 0; i < one.length(); i++) {
      for (int j = other.length(); j > 0; j--) {
        row[j] = one.charAt(i) == other.charAt(j - 1) ? row[j - 1] + 1 : 0;
        longest = Math.max(longest, row[j]);
      }
    }
    return longest;
  }
}
