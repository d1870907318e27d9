package org.readout.app.picture;

import java.util.Optional;
import org.readout.app.view.EngagementWords;
import org.readout.claim.EngagementForm;
import org.readout.claim.Reality;
import org.readout.claim.When;
import org.readout.record.EngagementEntry;

/**
 * Something on a timeline.
 *
 * @param when when, no more precisely than it is known
 * @param lane in which lane it stands
 * @param standing whether it took place
 * @param words what it was, in a line
 * @param address its page, as a path of this server
 */
public record TimelineEvent(
    When when, Lane lane, Standing standing, String words, Optional<String> address) {

  /** What stands in one lane, from top to bottom. */
  public enum Lane {
    /** Leaders, or a body at the level of leaders. */
    SUMMITS("Summits"),
    /** People in one room. */
    MEETINGS("Meetings and talks"),
    /** Travel to another state. */
    VISITS("Visits"),
    /** By telephone or with pictures. */
    CALLS("Calls"),
    /** In writing. */
    LETTERS("Letters"),
    /** Acts of PLOVER's quad classes 1 and 2. */
    COOPERATIVE_ACTS("Cooperative acts"),
    /** Acts of PLOVER's quad classes 3 and 4. */
    CONFLICTUAL_ACTS("Conflictual acts");

    private final String words;

    Lane(String words) {
      this.words = words;
    }

    /** What the lane is called. */
    public String words() {
      return words;
    }

    /** The lane of engagements of a form. */
    public static Lane of(EngagementForm form) {
      return switch (form) {
        case SUMMIT -> SUMMITS;
        case MEETING, TALKS -> MEETINGS;
        case VISIT -> VISITS;
        case CALL, VIDEO_CALL -> CALLS;
        case LETTER -> LETTERS;
      };
    }

    /** The lane of acts of a quad class of PLOVER. */
    public static Lane ofQuadClass(int quadClass) {
      return quadClass <= 2 ? COOPERATIVE_ACTS : CONFLICTUAL_ACTS;
    }

    String colour() {
      return switch (this) {
        case SUMMITS, MEETINGS, VISITS, CALLS, LETTERS -> Palette.INK;
        case COOPERATIVE_ACTS -> Palette.BLUE;
        case CONFLICTUAL_ACTS -> Palette.VERMILLION;
      };
    }
  }

  /** Whether a thing took place; each has its shape. */
  public enum Standing {
    /** It did, or is under way. */
    TOOK_PLACE("took place", MarkShape.DISC),
    /** It is planned, proposed or possible. */
    AHEAD("planned or proposed", MarkShape.DIAMOND),
    /** It was called off or refused, is denied, or did not happen. */
    FELL_THROUGH("called off, refused or denied", MarkShape.CROSS);

    private final String words;
    private final MarkShape shape;

    Standing(String words, MarkShape shape) {
      this.words = words;
      this.shape = shape;
    }

    /** What it is called. */
    public String words() {
      return words;
    }

    MarkShape shape() {
      return shape;
    }

    /** The standing of what is as real as this. */
    public static Standing of(Reality reality) {
      return switch (reality) {
        case OCCURRED, ONGOING, BACKGROUND -> TOOK_PLACE;
        case SCHEDULED, PROPOSED, HYPOTHETICAL -> AHEAD;
        case REFUSED, CANCELLED, DENIED, NEGATED -> FELL_THROUGH;
      };
    }
  }

  /** An engagement, which leads to its page. */
  public static TimelineEvent of(EngagementEntry entry, EngagementWords words) {
    return new TimelineEvent(
        entry.when(),
        Lane.of(entry.form()),
        Standing.of(entry.reality()),
        words.headline(entry).toString(),
        Optional.of(Addresses.engagement(entry.id())));
  }
}
