package org.readout.app.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.readout.app.contents.RecordContents;
import org.readout.app.decide.Deciding;
import org.readout.app.store.RecordStore;
import org.readout.claim.Claim;
import org.readout.record.EngagementEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code readout split}. */
@Command(
    name = "split",
    description = "Decide that what some reports tell of is another engagement.",
    sortOptions = false)
final class SplitCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "ENGAGEMENT",
      description =
          "The engagement that they were put to: its id, or its beginning, or a claim as DOCUMENT#3.")
  private String engagement = "";

  @Parameters(
      index = "1..*",
      paramLabel = "REPORT",
      arity = "1..*",
      description =
          "The documents, or single claims, to take out: a file name, a web address, DOCUMENT#3, or"
              + " the beginning of an id.")
  private List<String> reports = List.of();

  @Mixin private DecisionOptions decision = new DecisionOptions();
  @Mixin private RecordOption record = new RecordOption();

  SplitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (RecordStore store = RecordStore.openExisting(record.address())) {
      Targets targets = new Targets(store, RecordContents.of(store));
      EngagementEntry entry = targets.engagement(engagement);
      List<Claim> all = Deciding.claimsOf(store, entry);
      Set<String> out = new HashSet<>();
      for (String report : reports) {
        named(report, all, store, targets).forEach(claim -> out.add(claim.id()));
      }
      return new Decided(terminal, store)
          .keep(() -> decision.deciding(terminal, store).split(entry, out, decision.why()));
    }
  }

  private List<Claim> named(String report, List<Claim> all, RecordStore store, Targets targets) {
    List<String> documents = store.documentsCalled(report);
    List<Claim> named;
    if (documents.isEmpty()) {
      Set<String> ids = targets.claims(report).stream().map(Claim::id).collect(Collectors.toSet());
      named = all.stream().filter(claim -> ids.contains(claim.id())).toList();
    } else {
      String document = targets.document(report);
      named = all.stream().filter(claim -> claim.document().equals(document)).toList();
    }
    if (named.isEmpty()) {
      throw new UserException(
          ExitCode.PARTLY,
          "\"%s\" tells nothing of engagement %s. \"readout show %s\" shows its reports."
              .formatted(report, engagement, engagement));
    }
    return named;
  }
}
