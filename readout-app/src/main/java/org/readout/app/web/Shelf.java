package org.readout.app.web;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.readout.app.store.RecordAddress;
import org.readout.app.store.RecordStore;

/**
 * The record, opened as often as it is looked at by several visitors at once. Those who only look
 * have it so that nothing can be written by mistake, and with little memory each.
 */
public final class Shelf implements AutoCloseable {

  private static final int MOST_AT_ONCE = 8;
  private static final int LONGEST_WAIT_SECONDS = 20;

  private final RecordAddress address;
  private final InstantSource clock;
  private final Semaphore places = new Semaphore(MOST_AT_ONCE, true);
  private final Deque<RecordStore> idle = new ArrayDeque<>();
  private final Deque<RecordStore> idleToWrite = new ArrayDeque<>();
  private boolean closed;

  /** The shelf of a record, which is made when it is not there. */
  public Shelf(RecordAddress address, InstantSource clock) {
    this.address = address;
    this.clock = clock;
    idleToWrite.add(RecordStore.open(address, clock));
    idle.add(RecordStore.openToRead(address));
  }

  /** Where the record is. */
  public RecordAddress address() {
    return address;
  }

  /**
   * What {@code work} makes of the record at which it looks; it writes nothing.
   *
   * @throws Problem when too many others look at it for too long
   */
  public <T> T look(Function<RecordStore, T> work) {
    return with(idle, () -> RecordStore.openToRead(address), work);
  }

  /**
   * What {@code work} makes of the record, to which it may write.
   *
   * @throws Problem when too many others look at it for too long
   */
  public <T> T write(Function<RecordStore, T> work) {
    return with(idleToWrite, () -> RecordStore.openExisting(address, clock), work);
  }

  private <T> T with(
      Deque<RecordStore> stores, Supplier<RecordStore> opening, Function<RecordStore, T> work) {
    takePlace();
    try {
      RecordStore store = take(stores).orElseGet(opening);
      boolean sound = false;
      try {
        T made = work.apply(store);
        sound = true;
        return made;
      } catch (Problem told) {
        sound = true;
        throw told;
      } finally {
        giveBack(stores, store, sound);
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

  private Optional<RecordStore> take(Deque<RecordStore> stores) {
    synchronized (idle) {
      return Optional.ofNullable(stores.poll());
    }
  }

  // After an error the connection may be broken, and a new one costs little.
  private void giveBack(Deque<RecordStore> stores, RecordStore store, boolean sound) {
    synchronized (idle) {
      if (sound && !closed) {
        stores.push(store);
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
      idleToWrite.forEach(RecordStore::close);
      idleToWrite.clear();
    }
  }
}
