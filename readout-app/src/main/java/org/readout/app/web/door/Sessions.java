package org.readout.app.web.door;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who has logged in and not out. In memory alone: they end with the server.
 *
 * <p>An hour without a request ends a session, and twelve hours end it anyhow: within what NIST SP
 * 800-63B-4 recommends for its second level of assurance (an hour, and a day).
 */
final class Sessions {

  private static final Duration IDLE = Duration.ofHours(1);
  private static final Duration LONGEST = Duration.ofHours(12);
  private static final int MOST = 5_000;

  /** By the digest of the id, so that looking one up tells nothing of the id by its time. */
  private final Map<String, Session> sessions = new LinkedHashMap<>();

  /**
   * A session.
   *
   * @param user whose it is
   * @param secret the hash of the password with which it began; it ends when that changes
   * @param token what the forms of this session bring along
   */
  record Session(String user, String secret, String token, Instant begun, Instant last) {
    boolean isOver(Instant now) {
      return last.plus(IDLE).isBefore(now) || begun.plus(LONGEST).isBefore(now);
    }
  }

  /** Begins a session and gives its id. */
  synchronized String begin(User user, Instant now) {
    sessions.values().removeIf(session -> session.isOver(now));
    if (sessions.size() >= MOST) {
      // The one that was looked at longest ago.
      sessions.remove(sessions.keySet().iterator().next());
    }
    String id = Secrets.random();
    sessions.put(
        Secrets.digest(id), new Session(user.name(), user.secret(), Secrets.random(), now, now));
    return id;
  }

  /** The session with this id, which goes on. */
  synchronized Optional<Session> find(String id, Instant now) {
    String key = Secrets.digest(id);
    Session session = sessions.remove(key);
    if (session == null || session.isOver(now)) {
      return Optional.empty();
    }
    sessions.put(
        key, new Session(session.user(), session.secret(), session.token(), session.begun(), now));
    return Optional.of(session);
  }

  /** Ends the session with this id. */
  synchronized void end(String id) {
    sessions.remove(Secrets.digest(id));
  }
}
