package org.readout.source;

import java.io.Closeable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/** Results one after the other; what is behind them is read only when its turn comes. */
abstract class Results implements Iterator<ReadResult>, Closeable {

  private final Deque<ReadResult> ready = new ArrayDeque<>();
  private boolean ended;

  /**
   * Reads a little further.
   *
   * @param results takes what that gives, which may be nothing
   * @return whether there may be more
   */
  abstract boolean advance(Consumer<ReadResult> results);

  /** Lets go of what is open; never fails, for nothing more is wanted from it. */
  @Override
  public abstract void close();

  @Override
  public final boolean hasNext() {
    while (ready.isEmpty() && !ended) {
      ended = !advance(ready::add);
    }
    return !ready.isEmpty();
  }

  @Override
  public final ReadResult next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more documents");
    }
    return ready.remove();
  }
}
