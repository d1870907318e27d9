package org.readout.bench.invented;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.readout.claim.Actor;
import org.readout.claim.EngagementForm;
import org.readout.knowledge.State;

/**
 * A meeting, call or visit that never was.
 *
 * @param number its number, from 0
 * @param day when it takes place
 * @param form what kind it is
 * @param host the state whose capital it takes place in; of calls and letters the one that begins
 * @param guest the other state
 * @param one who speaks for the host
 * @param other who speaks for the guest
 * @param reports how many reports tell of it
 */
record InventedEngagement(
    int number,
    LocalDate day,
    EngagementForm form,
    State host,
    State guest,
    Actor one,
    Actor other,
    int reports) {

  /** One to six reports, 2.2 on average. */
  static final double REPORTS_ON_AVERAGE = 2.2;

  private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);
  private static final int DAYS = 3650;

  private static final List<EngagementForm> FORMS =
      List.of(
          EngagementForm.MEETING,
          EngagementForm.MEETING,
          EngagementForm.MEETING,
          EngagementForm.CALL,
          EngagementForm.CALL,
          EngagementForm.CALL,
          EngagementForm.TALKS,
          EngagementForm.VISIT,
          EngagementForm.VIDEO_CALL,
          EngagementForm.LETTER);

  private static final List<String> ROLES =
      List.of(
          "foreign-minister",
          "foreign-minister",
          "foreign-minister",
          "foreign-minister",
          "head-of-state",
          "head-of-government",
          "defence-minister",
          "deputy-foreign-minister",
          "trade-minister",
          "national-security-adviser");

  private static final int[] REPORTS = {1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 4, 5, 6};

  /** Engagement {@code number} of {@code all}, which are spread over ten years in order. */
  static InventedEngagement of(InventedStates states, long seed, int number, int all) {
    Random random = Chance.of(seed, number, 0);
    State host = states.any(random);
    State guest = states.anyBut(random, List.of(host));
    LocalDate day = FIRST_DAY.plusDays((long) number * DAYS / Math.max(1, all));
    String role = any(ROLES, random);
    return new InventedEngagement(
        number,
        day,
        any(FORMS, random),
        host,
        guest,
        states.holder(host, role, day),
        states.holder(guest, role, day),
        REPORTS[random.nextInt(REPORTS.length)]);
  }

  static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
