package org.readout.app.export.tables;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.app.json.Json;
import org.readout.app.view.Names;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Participant;
import org.readout.claim.When;

/** Values of columns. */
final class Values {

  private static final String BETWEEN = "; ";

  private Values() {}

  /** The value, or null where there is none. */
  static <T> @Nullable T or(Optional<T> value) {
    return value.orElse(null);
  }

  /** An instant to the microsecond, finer than which tables of the one kind have none. */
  static @Nullable Instant moment(Optional<Instant> instant) {
    return instant.map(exact -> exact.truncatedTo(ChronoUnit.MICROS)).orElse(null);
  }

  /** Several values in one; what sets them apart is taken out of each. */
  static String joined(List<String> values) {
    return String.join(BETWEEN, values.stream().map(value -> value.replace(";", ",")).toList());
  }

  /** {@code day}, {@code month}, ..., or {@code unknown}. */
  static String precision(When when) {
    if (when instanceof When.Day) {
      return Json.word(When.Precision.DAY);
    }
    return when instanceof When.Period period ? Json.word(period.precision()) : "unknown";
  }

  /** The id of a state or body that is known. */
  static @Nullable String polity(ActorRef reference) {
    return reference instanceof ActorRef.Known known ? known.id() : null;
  }

  /** The ids that may be meant, where several may. */
  static @Nullable String candidates(ActorRef reference) {
    return reference instanceof ActorRef.Ambiguous ambiguous
        ? joined(ambiguous.candidates())
        : null;
  }

  static List<Actor> actors(List<Participant> participants) {
    return participants.stream().map(Participant::actor).toList();
  }

  static String names(List<Actor> actors, Names names) {
    return joined(actors.stream().map(names::actor).toList());
  }

  /** The ids of the states and bodies that are known, each once. */
  static String states(List<Actor> actors) {
    return joined(
        actors.stream()
            .map(actor -> polity(actor.polity()))
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }
}
