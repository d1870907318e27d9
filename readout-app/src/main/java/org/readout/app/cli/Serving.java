package org.readout.app.cli;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import org.readout.app.store.RecordAddress;
import org.readout.app.web.CannotListenException;
import org.readout.app.web.ReadingRoom;
import org.readout.app.web.door.Door;
import org.readout.app.web.door.Listening;
import org.readout.app.web.door.LocalDoor;
import org.readout.app.web.door.PublicAddress;

/** Keeps a record's reading room open until somebody ends the program. */
final class Serving {

  static final int USUAL_PORT = 8470;

  private final Terminal terminal;

  Serving(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Opens the reading room of {@code record}, says where it is, and returns when it is closed.
   *
   * @param show whether to show the first page in the browser
   * @param farewell what is still to be done then, before Java ends
   */
  void run(RecordAddress record, Listening listening, Door door, boolean show, Runnable farewell) {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    // Java ends when its hooks have: what is open has to be closed before.
    Thread hook =
        new Thread(
            () -> {
              asked.countDown();
              try {
                closed.await();
              } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
              }
            },
            "end");
    Runtime.getRuntime().addShutdownHook(hook);
    try (ReadingRoom room =
        ReadingRoom.open(
            new ReadingRoom.Settings(record, listening, door),
            terminal::now,
            ZoneId.systemDefault(),
            fault -> terminal.message("A fault in Readout itself: " + fault))) {
      say(record, room.address(), door);
      if (show) {
        show(room.address());
      }
      asked.await();
    } catch (CannotListenException refused) {
      throw new UserException(ExitCode.USAGE, String.valueOf(refused.getMessage()));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } finally {
      farewell.run();
      closed.countDown();
    }
  }

  private void say(RecordAddress record, URI address, Door door) {
    terminal.message("The reading room of %s is open at %s".formatted(record, address));
    if (door instanceof LocalDoor local) {
      terminal.message("Token for programs that write: " + local.token());
    } else {
      door.publicAddress().ifPresent(this::sayHowItIsReached);
    }
    terminal.message("Ctrl-C closes it.");
  }

  private void sayHowItIsReached(PublicAddress address) {
    terminal.message("Browsers find it at " + address.origin());
    terminal.message(
        address.encrypted()
            ? "A proxy with TLS has to stand there: the server itself encrypts nothing."
            : "Nothing encrypts the line: whoever can listen to it reads the passwords.");
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
