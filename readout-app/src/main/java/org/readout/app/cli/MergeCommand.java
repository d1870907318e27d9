package org.readout.app.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.readout.app.contents.RecordContents;
import org.readout.app.store.RecordStore;
import org.readout.record.EngagementEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code readout merge}. */
@Command(
    name = "merge",
    description = "Decide that engagements of the record are one.",
    sortOptions = false)
final class MergeCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "ENGAGEMENT",
      arity = "2..*",
      description = "Their ids, or the beginnings of their ids, or a claim of each as DOCUMENT#3.")
  private List<String> engagements = List.of();

  @Mixin private DecisionOptions decision = new DecisionOptions();
  @Mixin private RecordOption record = new RecordOption();

  MergeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (RecordStore store = RecordStore.openExisting(record.address())) {
      Targets targets = new Targets(store, RecordContents.of(store));
      Set<EngagementEntry> entries = new LinkedHashSet<>();
      engagements.forEach(name -> entries.add(targets.engagement(name)));
      return new Decided(terminal, store)
          .keep(() -> decision.deciding(terminal, store).merge(entries, decision.why()));
    }
  }
}
