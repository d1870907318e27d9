package org.readout.app.cli;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.readout.app.web.ReadingRoom;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout serve}. */
@Command(
    name = "serve",
    description =
        "Open the record's reading room: its pages in the browser of this machine, and the same for"
            + " programs. Ends with Ctrl-C.",
    sortOptions = false)
final class ServeCommand implements Callable<Integer> {

  private static final int USUAL_PORT = 8470;

  private final Terminal terminal;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "" + USUAL_PORT,
      description = "The port to listen at; 0 takes any that is free (here: ${DEFAULT-VALUE}).")
  private int port = USUAL_PORT;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description = "The address to listen at (here: ${DEFAULT-VALUE}, this machine alone).")
  private String host = "127.0.0.1";

  @Option(names = "--open", description = "Show the first page in the browser.")
  private boolean open;

  @Mixin private RecordOption record = new RecordOption();

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    CountDownLatch end = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(end::countDown, "end"));
    try (ReadingRoom room =
        ReadingRoom.open(
            new ReadingRoom.Settings(
                record.address(), host, port, System.getProperty("user.name", "")),
            terminal::now,
            ZoneId.systemDefault(),
            fault -> terminal.message("A fault in Readout itself: " + fault))) {
      terminal.message(
          "The reading room of %s is open at %s".formatted(record.address(), room.address()));
      terminal.message("Token for programs that write: " + room.token());
      terminal.message("Ctrl-C closes it.");
      if (open) {
        show(room.address());
      }
      end.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.DONE;
  }

  private void show(URI address) {
    try {
      if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
        Desktop.getDesktop().browse(address);
        return;
      }
    } catch (IOException none) {
      // Told below, as where there is no desktop.
    }
    terminal.message("No browser could be started here. Open " + address + " in one.");
  }
}
