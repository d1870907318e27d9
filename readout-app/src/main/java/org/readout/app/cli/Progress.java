package org.readout.app.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar for work that takes more than two seconds, where someone watches. */
final class Progress implements AutoCloseable {

  private static final long PATIENCE_NANOSECONDS = 2_000_000_000L;

  private final Terminal terminal;
  private final String task;
  private final String unit;
  private final boolean wanted;
  private final long began = System.nanoTime();
  private int done;
  private @Nullable ProgressBar bar;

  /**
   * Progress of {@code task}.
   *
   * @param wanted whether to show it at all, when someone watches
   */
  Progress(Terminal terminal, String task, boolean wanted) {
    this(terminal, task, "documents", wanted);
  }

  /**
   * Progress of {@code task}.
   *
   * @param unit what is counted
   * @param wanted whether to show it at all, when someone watches
   */
  Progress(Terminal terminal, String task, String unit, boolean wanted) {
    this.terminal = terminal;
    this.task = task;
    this.unit = unit;
    this.wanted = wanted && terminal.messagesAreSeen();
  }

  /** One more is done. */
  void step() {
    done++;
    if (bar == null && wanted && System.nanoTime() - began > PATIENCE_NANOSECONDS) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(-1)
              .setUnit(" " + unit, 1)
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new ConsoleProgressBarConsumer(terminal.messages(), terminal.width()))
              .clearDisplayOnFinish()
              .build();
    }
    if (bar != null) {
      bar.stepTo(done);
    }
  }

  /** Says something while the bar stands. */
  void aside(String message) {
    boolean stood = bar != null;
    close();
    terminal.message(message);
    if (stood) {
      step();
      done--;
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
