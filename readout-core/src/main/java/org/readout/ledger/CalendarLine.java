package org.readout.ledger;

import java.util.List;
import java.util.Optional;
import org.readout.claim.Actor;
import org.readout.claim.Occasion;
import org.readout.claim.PlaceName;
import org.readout.claim.When;
import org.readout.record.EngagementEntry;
import org.readout.record.ToldClaim;

/**
 * Something that is to come.
 *
 * @param when when, as precisely as any report says
 * @param firmness how firm it is by the latest report
 * @param matter what it is
 * @param told what tells of it, by publication; never empty
 */
public record CalendarLine(When when, Firmness firmness, Matter matter, List<ToldClaim> told) {

  /** How firm a plan is. */
  public enum Firmness {
    /** A day, a host or an organiser is fixed. */
    FIXED,
    /** Wished for or expected, with nothing fixed. */
    PROPOSED,
    /** Spoken of as a possibility or on a condition. */
    POSSIBLE,
    /** Called off or refused. */
    CALLED_OFF,
    /** Said by a side not to be planned. */
    DENIED
  }

  /** What is to come. */
  public sealed interface Matter {}

  /**
   * A gathering, a deadline, an event.
   *
   * @param name what it is called
   * @param kind what sort
   * @param series the recurring event it is an edition of, where known
   * @param edition the edition, where known
   * @param place where, when said
   * @param participants who takes part, as far as the reports say
   */
  public record Gathering(
      String name,
      Occasion.Kind kind,
      Optional<String> series,
      Optional<String> edition,
      Optional<PlaceName> place,
      List<Actor> participants)
      implements Matter {
    /** Copies the list. */
    public Gathering {
      participants = List.copyOf(participants);
    }
  }

  /** A meeting, a call or a visit. */
  public record Contact(EngagementEntry entry) implements Matter {}

  /** The day on which an undertaking falls due. */
  public record Due(UndertakingLine undertaking) implements Matter {}

  /** Copies the list. */
  public CalendarLine {
    told = List.copyOf(told);
  }
}
