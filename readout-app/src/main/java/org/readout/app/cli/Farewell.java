package org.readout.app.cli;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;
import org.readout.app.store.RecordAddress;

/** Says, when a long read is stopped with Ctrl-C, that nothing is lost. */
final class Farewell {

  private Farewell() {}

  /**
   * Does {@code work} that adds to {@code record}, and says farewell if it is stopped meanwhile.
   */
  static int around(Terminal terminal, RecordAddress record, IntSupplier work) {
    AtomicBoolean done = new AtomicBoolean();
    Runnable farewell =
        () -> {
          if (!done.get()) {
            terminal.message(
                "Stopped. What was shown is in %s; the same command goes on from there."
                    .formatted(record));
          }
        };
    Runtime.getRuntime().addShutdownHook(new Thread(farewell, "farewell"));
    try {
      return work.getAsInt();
    } finally {
      done.set(true);
    }
  }
}
