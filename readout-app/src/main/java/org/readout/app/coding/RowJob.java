package org.readout.app.coding;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.readout.source.ReadResult;
import org.readout.source.RowReader;

/**
 * Codes rows with several threads and hands over what came of each in the order of the rows. What
 * goes wrong with a row concerns that row alone. A bounded number of rows is under way at a time.
 */
public final class RowJob {

  /** Enough that every thread has work while one long story holds up the line. */
  private static final int UNDER_WAY_A_THREAD = 32;

  private static final long TICK_MILLISECONDS = 100;

  private final Function<RowReader.Pending, RowOutcome> coder;
  private final int threads;
  private final Duration limit;

  /**
   * A job.
   *
   * @param coder codes one row; called by several threads at once
   * @param threads how many rows are coded at once
   * @param limit how long one row may take
   */
  public RowJob(Function<RowReader.Pending, RowOutcome> coder, int threads, Duration limit) {
    this.coder = coder;
    this.threads = threads;
    this.limit = limit;
  }

  /** Codes all of {@code rows} and hands each outcome to {@code outcomes}, in order. */
  public void run(Iterator<RowReader.Pending> rows, Consumer<RowOutcome> outcomes) {
    ThreadPoolExecutor workers =
        new ThreadPoolExecutor(
            threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), RowJob::worker);
    try {
      Deque<Work> underWay = new ArrayDeque<>();
      while (rows.hasNext()) {
        Work work = new Work(rows.next(), coder);
        underWay.add(work);
        workers.execute(work);
        if (underWay.size() >= UNDER_WAY_A_THREAD * threads) {
          outcomes.accept(finish(underWay.remove(), workers));
        }
      }
      while (!underWay.isEmpty()) {
        outcomes.accept(finish(underWay.remove(), workers));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread worker(Runnable task) {
    Thread thread = new Thread(task, "coder");
    thread.setDaemon(true);
    return thread;
  }

  private RowOutcome finish(Work work, ThreadPoolExecutor workers) {
    try {
      while (true) {
        try {
          return work.outcome.get(TICK_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException notYet) {
          if (work.hasTakenLongerThan(limit)) {
            // Nothing can stop a thread that will not stop; another takes its place.
            workers.setMaximumPoolSize(workers.getMaximumPoolSize() + 1);
            workers.setCorePoolSize(workers.getCorePoolSize() + 1);
            return bad(
                work.row,
                "it took longer than " + limit.toSeconds() + " seconds and was given up",
                "split it into shorter rows, or leave it out");
          }
        }
      }
    } catch (ExecutionException failed) {
      return fault(work.row, failed.getCause() == null ? failed : failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return fault(work.row, interrupted);
    }
  }

  private static RowOutcome fault(RowReader.Pending row, Throwable fault) {
    if (fault instanceof OutOfMemoryError) {
      return bad(
          row,
          "there is not enough memory for it",
          "split it into shorter rows, or give more, as with READOUT_JAVA_OPTIONS=-Xmx2g");
    }
    return bad(
        row, "Readout failed on it (" + fault + ")", "please report it together with the row");
  }

  private static RowOutcome bad(RowReader.Pending row, String problem, String remedy) {
    return new RowOutcome.Bad(
        row.line(),
        Optional.empty(),
        new ReadResult.Failed("row " + row.line(), "", problem, remedy));
  }

  /** A row on its way. */
  private static final class Work implements Runnable {
    private final RowReader.Pending row;
    private final Function<RowReader.Pending, RowOutcome> coder;
    private final CompletableFuture<RowOutcome> outcome = new CompletableFuture<>();
    private volatile boolean hasBegun;
    private volatile long began;

    Work(RowReader.Pending row, Function<RowReader.Pending, RowOutcome> coder) {
      this.row = row;
      this.coder = coder;
    }

    @Override
    public void run() {
      began = System.nanoTime();
      hasBegun = true;
      try {
        outcome.complete(coder.apply(row));
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
        outcome.completeExceptionally(fault);
      }
    }

    boolean hasTakenLongerThan(Duration limit) {
      return hasBegun && System.nanoTime() - began > limit.toNanos();
    }
  }
}
