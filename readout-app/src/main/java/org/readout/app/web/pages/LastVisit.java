package org.readout.app.web.pages;

import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.app.web.Visit;

/**
 * When somebody was here before, as the browser keeps it. Pages looked at one after the other are
 * one visit: what was new when it began stays new until it ends.
 */
final class LastVisit {

  private static final String COOKIE = "seen";
  private static final Duration PAUSE = Duration.ofMinutes(30);
  private static final int KEPT_SECONDS = (int) Duration.ofDays(365).toSeconds();
  // The end of the visit before, and the last page of this one, as seconds.
  private static final Pattern VALUE = Pattern.compile("(\\d{1,12})\\.(\\d{1,12})");

  private LastVisit() {}

  /**
   * When the visit before this one ended, where there was one; and notes that this page is seen.
   */
  static Optional<Instant> take(Visit visit) {
    Instant now = visit.now();
    Optional<Instant> before = Optional.empty();
    String kept = visit.context().cookie(COOKIE);
    Matcher value = VALUE.matcher(kept == null ? "" : kept);
    if (value.matches()) {
      Instant ended = Instant.ofEpochSecond(Long.parseLong(value.group(1)));
      Instant last = Instant.ofEpochSecond(Long.parseLong(value.group(2)));
      boolean same = Duration.between(last, now).compareTo(PAUSE) < 0;
      before = Optional.of(same ? ended : last).filter(instant -> instant.isAfter(Instant.EPOCH));
    }
    String noted = before.map(Instant::getEpochSecond).orElse(0L) + "." + now.getEpochSecond();
    Cookie cookie = new Cookie(COOKIE, noted, "/", KEPT_SECONDS, false, true);
    cookie.setSameSite(SameSite.LAX);
    visit.context().cookie(cookie);
    return before;
  }
}
