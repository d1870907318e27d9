package org.readout.app.web.door;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Slows down whoever fails again and again: after some failures the next try has to wait, and each
 * further failure doubles the wait.
 */
final class Throttle {

  private static final int MOST_KEYS = 10_000;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

  private final int free;
  private final Map<String, Failures> failures = new LinkedHashMap<>();

  private record Failures(int count, Instant last) {}

  /**
   * A throttle.
   *
   * @param free how many failures cost nothing
   */
  Throttle(int free) {
    this.free = free;
  }

  /** How long {@code key} has to wait still. */
  synchronized Optional<Duration> wait(String key, Instant now) {
    Failures known = failures.get(key);
    if (known == null || known.count() <= free) {
      return Optional.empty();
    }
    Duration left = Duration.between(now, known.last().plus(wait(known.count() - free)));
    return left.isNegative() || left.isZero() ? Optional.empty() : Optional.of(left);
  }

  private static Duration wait(int beyond) {
    // More than ten doublings are longer than the longest anyway.
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(beyond - 1, 10));
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }

  /** Counts a failure of {@code key}. */
  synchronized void failed(String key, Instant now) {
    Failures before = failures.remove(key);
    int count =
        before == null || before.last().plus(FORGOTTEN_AFTER).isBefore(now) ? 0 : before.count();
    failures.put(key, new Failures(count + 1, now));
    if (failures.size() > MOST_KEYS) {
      // The one that failed longest ago.
      failures.remove(failures.keySet().iterator().next());
    }
  }

  /** Takes back one failure of {@code key}. */
  synchronized void takeBack(String key) {
    failures.computeIfPresent(
        key, (same, known) -> new Failures(Math.max(0, known.count() - 1), known.last()));
  }

  /** Forgets the failures of {@code key}. */
  synchronized void forget(String key) {
    failures.remove(key);
  }
}
