package org.readout.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.claim.Undertaking;
import org.readout.claim.When;
import org.readout.record.ToldClaim;

/**
 * One undertaking, or one thing asked for, with all that is told of it.
 *
 * @param sort what it is
 * @param owing ids of those who are to do it, in their order; of a mutual one all sides
 * @param owed ids of those towards whom; the same as {@code owing} for a mutual one, empty where
 *     nobody is named
 * @param deed what is to be done, in the words of the text that says most
 * @param due by when, as said last; unknown where nothing says
 * @param standing how it stands by the latest that is said of it
 * @param disputed whether reports of one day say both that it was taken on and that it was refused
 * @param steps what was said of it, by publication; never empty
 */
public record UndertakingLine(
    Sort sort,
    List<String> owing,
    List<String> owed,
    String deed,
    When due,
    Undertaking.Standing standing,
    boolean disputed,
    List<Step> steps) {

  /** What is undertaken. */
  public enum Sort {
    /** A deed that was promised, agreed, offered, asked for or refused. */
    DEED,
    /** Harm that was announced, conditional or not. */
    WARNING
  }

  /**
   * One thing that was said of it.
   *
   * @param standing how it stood by this
   * @param changed whether this changed how it stood
   * @param told the claim
   */
  public record Step(Undertaking.Standing standing, boolean changed, ToldClaim told) {}

  /** Copies the collections. */
  public UndertakingLine {
    owing = List.copyOf(owing);
    owed = List.copyOf(owed);
    steps = List.copyOf(steps);
  }

  /** Whether all sides owe it to each other. */
  public boolean mutual() {
    return owing.equals(owed);
  }

  /** The day on which something was last said of it. */
  public Optional<LocalDate> lastSaid() {
    return steps.stream()
        .flatMap(step -> step.told().published().stream())
        .max(LocalDate::compareTo);
  }

  /** The step whose words for the deed are shown. */
  public Step fullest() {
    return steps.stream()
        .filter(step -> ((Undertaking) step.told().claim().content()).deed().equals(deed))
        .findFirst()
        .orElseThrow();
  }

  /** The step that made it stand as it does: the last that changed its standing. */
  public Step decisive() {
    return steps.stream().filter(Step::changed).reduce((first, second) -> second).orElseThrow();
  }

  /**
   * Whether it was to be done before {@code day}, and nothing was said of it since it fell due.
   *
   * @param day the day from which one looks back
   */
  public boolean isDueUnheard(LocalDate day) {
    boolean waiting =
        standing == Undertaking.Standing.ASKED || standing == Undertaking.Standing.AGREED;
    return waiting
        && due.lastDay()
            .filter(last -> last.isBefore(day))
            .filter(last -> lastSaid().filter(said -> said.isAfter(last)).isEmpty())
            .isPresent();
  }
}
