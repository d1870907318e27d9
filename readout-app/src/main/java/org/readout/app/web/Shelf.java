package org.readout.app.web;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.readout.app.store.RecordAddress;
import org.readout.app.store.RecordStore;

/** The record, opened as often as it is looked at by several visitors at once. */
public final class Shelf implements AutoCloseable {

  private static final int MOST_AT_ONCE = 8;
  private static final int LONGEST_WAIT_SECONDS = 20;

  private final RecordAddress address;
  private final InstantSource clock;
  private final Semaphore places = new Semaphore(MOST_AT_ONCE, true);
  private final Deque<RecordStore> idle = new ArrayDeque<>();
  private boolean closed;

  /** The shelf of a record, which is made when it is not there. */
  public Shelf(RecordAddress address, InstantSource clock) {
    this.address = address;
    this.clock = clock;
    idle.add(RecordStore.open(address, clock));
  }

  /** Where the record is. */
  public RecordAddress address() {
    return address;
  }

  /**
   * What {@code work} makes of the record, which it has to itself as far as this connection goes.
   *
   * @throws Problem when too many others look at it for too long
   */
  public <T> T with(Function<RecordStore, T> work) {
    takePlace();
    try {
      RecordStore store = take();
      boolean sound = false;
      try {
        T made = work.apply(store);
        sound = true;
        return made;
      } catch (Problem told) {
        sound = true;
        throw told;
      } finally {
        giveBack(store, sound);
      }
    } finally {
      places.release();
    }
  }

  private void takePlace() {
    try {
      if (places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    throw new Problem(503, "Too busy", "Too much is asked of the record at once. Try again.");
  }

  private RecordStore take() {
    synchronized (idle) {
      RecordStore store = idle.poll();
      if (store != null) {
        return store;
      }
    }
    return RecordStore.openExisting(address, clock);
  }

  // After an error the connection may be broken, and a new one costs little.
  private void giveBack(RecordStore store, boolean sound) {
    synchronized (idle) {
      if (sound && !closed) {
        idle.push(store);
        return;
      }
    }
    store.close();
  }

  @Override
  public void close() {
    synchronized (idle) {
      closed = true;
      idle.forEach(RecordStore::close);
      idle.clear();
    }
  }
}
