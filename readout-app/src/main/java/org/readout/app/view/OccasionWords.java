package org.readout.app.view;

import java.util.Locale;
import org.readout.claim.Occasion;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;

/** Occasions, as a line of a calendar. */
final class OccasionWords {

  private final Names names;

  OccasionWords(Names names) {
    this.names = names;
  }

  /** {@code Thursday 12 June 2025: Arctic Forum, in Tromso, with Canada [planned]}. */
  Words headline(Occasion occasion, Reality reality) {
    String day = Days.of(occasion.when());
    Words words =
        Words.of(day.substring(0, 1).toUpperCase(Locale.ROOT) + day.substring(1) + ": ")
            .and(Style.STRONG, occasion.name());
    if (occasion.kind() == Occasion.Kind.DEADLINE) {
      words = words.and(" (deadline)");
    }
    words =
        words.and(occasion.place().map(PlaceName::name).map(place -> ", in " + place).orElse(""));
    if (!occasion.participants().isEmpty()) {
      words =
          words.and(
              ", with " + Names.list(occasion.participants().stream().map(names::actor).toList()));
    }
    String mark = EngagementWords.mark(reality);
    return mark.isEmpty() ? words : words.and(" ").and(Style.CAUTION, "[" + mark + "]");
  }
}
