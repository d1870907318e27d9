package org.readout.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.readout.Readout;
import org.readout.app.export.bundle.BundleException;
import org.readout.app.export.bundle.BundleFile;
import org.readout.app.export.bundle.BundleImport;
import org.readout.app.ingest.Ingest;
import org.readout.app.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code readout import}. */
@Command(
    name = "import",
    description = "Take over records that \"readout export --format bundle\" wrote.",
    sortOptions = false)
final class ImportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "BUNDLE",
      arity = "1..*",
      description = "Bundles; they may be compressed with gzip.")
  private List<Path> bundles = List.of();

  @Mixin private RecordOption record = new RecordOption();

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    // All of a bundle is looked at first: no record is made, nor kept from others, for nothing.
    List<Path> sound = bundles.stream().filter(this::isSound).toList();
    int taken = 0;
    if (!sound.isEmpty()) {
      try (RecordStore file = RecordStore.open(record.address())) {
        BundleImport imports =
            new BundleImport(
                file,
                document -> Ingest.once(Readout.standard().read(document)),
                Readout.standard().version());
        for (Path path : sound) {
          taken += take(imports, path) ? 1 : 0;
        }
      }
    }
    return taken == bundles.size() ? ExitCode.DONE : ExitCode.PARTLY;
  }

  private boolean isSound(Path path) {
    try {
      new BundleFile(path).verify();
      return true;
    } catch (BundleException wrong) {
      terminal.message(wrong.tell(path.toString()) + " Nothing of it was imported.");
      return false;
    }
  }

  private boolean take(BundleImport imports, Path path) {
    try {
      BundleImport.Summary summary = imports.take(new BundleFile(path));
      terminal.message(
          "%s: %s imported, %d of them new; %s. Record: %s."
              .formatted(
                  path,
                  Count.of(summary.documents(), "document"),
                  summary.additional(),
                  Count.of(summary.decisions(), "decision"),
                  record.address()));
      return true;
    } catch (BundleException wrong) {
      terminal.message(wrong.tell(path.toString()) + " Nothing of it was imported.");
    } catch (IllegalArgumentException wrong) {
      terminal.message(path + ": " + wrong.getMessage() + ". Nothing of it was imported.");
    }
    return false;
  }
}
