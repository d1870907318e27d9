package org.readout.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.claim.ChannelNotice;
import org.readout.claim.When;
import org.readout.record.Pair;
import org.readout.record.ToldClaim;

/**
 * One line of the channel board: how a channel between two stands by all that is told of it.
 *
 * @param sides between whom
 * @param kind what sort of line
 * @param history what it was said to be over time, oldest first, one stage after a change; the last
 *     is how it stands now; empty where nothing says that it stands
 * @param requests what was asked, agreed in principle, refused or left unanswered, oldest first:
 *     this never changes how the line stands
 * @param uses when it was used, oldest first
 */
public record ChannelLine(
    Pair sides,
    ChannelNotice.Kind kind,
    List<Stage> history,
    List<ToldClaim> requests,
    List<Use> uses) {

  /** How a line stands. */
  public enum Standing {
    /** There, and working. */
    OPEN,
    /** Broken off or frozen. */
    SUSPENDED,
    /** Reports of one day say both. */
    DISPUTED
  }

  /**
   * A time during which all that was said of the line was the same.
   *
   * @param standing how it stood
   * @param since since when, where a notice says so
   * @param told the notices, by publication; never empty
   */
  public record Stage(Standing standing, When since, List<ToldClaim> told) {
    /** Copies the list. */
    public Stage {
      told = List.copyOf(told);
    }
  }

  /**
   * One use.
   *
   * @param when the day of it, else that of the report; unknown where neither is known
   * @param entry id of the engagement that was the use, where it was one
   * @param told what tells of it, by publication
   */
  public record Use(When when, Optional<String> entry, List<ToldClaim> told) {
    /** Copies the list. */
    public Use {
      told = List.copyOf(told);
    }
  }

  /** Copies the lists. */
  public ChannelLine {
    history = List.copyOf(history);
    requests = List.copyOf(requests);
    uses = List.copyOf(uses);
  }

  /** How it stands now. */
  public Optional<Stage> now() {
    return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
  }

  /** The day on which it was last used or spoken of, where one is known. */
  public Optional<LocalDate> lastHeard() {
    Stream<LocalDate> used = uses.stream().flatMap(use -> use.when().firstDay().stream());
    Stream<LocalDate> said =
        Stream.concat(history.stream().flatMap(stage -> stage.told().stream()), requests.stream())
            .flatMap(told -> told.published().stream());
    return Stream.concat(used, said).max(LocalDate::compareTo);
  }

  /** When it was last used. */
  public Optional<Use> lastUse() {
    return uses.isEmpty() ? Optional.empty() : Optional.of(uses.get(uses.size() - 1));
  }
}
