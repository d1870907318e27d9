package org.readout.app.web;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.readout.app.contents.RecordContents;

/**
 * Works into the record's lists what was added to it, by this server or by others, so that no page
 * has to wait for it.
 */
final class Keeper implements AutoCloseable {

  private static final int PAUSE_MILLISECONDS = 500;
  private static final int SHORTEST_REST = 150;
  private static final int LONGEST_REST = 500;
  private static final int FAREWELL_SECONDS = 20;

  private final Shelf shelf;
  private final Consumer<Throwable> faults;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread made = new Thread(work, "keeper");
            made.setDaemon(true);
            return made;
          });
  private String told = "";

  Keeper(Shelf shelf, Consumer<Throwable> faults) {
    this.shelf = shelf;
    this.faults = faults;
    // It ends with the thread.
    var unused =
        thread.scheduleWithFixedDelay(this::keep, 0, PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
  }

  private void keep() {
    try {
      boolean more = true;
      while (more && !thread.isShutdown()) {
        long begun = System.nanoTime();
        more = shelf.write(RecordContents::workIn);
        if (more) {
          rest(System.nanoTime() - begun);
        }
      }
      told = "";
    } catch (RuntimeException | Error failed) {
      tellOnce(failed);
    }
  }

  // A record has one writer at a time, and those who wait for their turn look again every tenth of
  // a second: a keeper that went on at once would hardly ever let them in.
  private void rest(long worked) {
    long milliseconds = TimeUnit.NANOSECONDS.toMillis(worked);
    try {
      Thread.sleep(Math.max(SHORTEST_REST, Math.min(LONGEST_REST, milliseconds)));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  // What does not go now may go later; to say so twice a second helps nobody.
  private void tellOnce(Throwable failed) {
    if (!failed.toString().equals(told)) {
      told = failed.toString();
      faults.accept(failed);
    }
  }

  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(FAREWELL_SECONDS, TimeUnit.SECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
