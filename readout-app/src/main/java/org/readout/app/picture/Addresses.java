package org.readout.app.picture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import org.readout.claim.Evidence;
import org.readout.record.ToldClaim;

/** Where marks lead: pages of the reading room. */
final class Addresses {

  private Addresses() {}

  /** The page of an engagement. */
  static String engagement(String id) {
    return "/engagements/" + segment(id);
  }

  /** The words of a report on which a claim rests. */
  static String words(ToldClaim told) {
    Evidence first = told.claim().evidence().get(0);
    return "/documents/"
        + segment(told.claim().document())
        + "#c="
        + first.span().start()
        + "-"
        + first.span().end();
  }

  /** The page of a pair. */
  static String pair(String pair) {
    return "/pairs/" + segment(pair);
  }

  /** The page of a state or body. */
  static String state(String id) {
    return "/states/" + segment(id);
  }

  /** {@code text} as one part of a path: all but letters, digits and a few marks is encoded. */
  static String segment(String text) {
    StringBuilder segment = new StringBuilder();
    for (byte unit : text.getBytes(UTF_8)) {
      char character = (char) (unit & 0xFF);
      boolean plain =
          (character >= 'a' && character <= 'z')
              || (character >= 'A' && character <= 'Z')
              || (character >= '0' && character <= '9')
              || "-_.~:".indexOf(character) >= 0;
      segment.append(plain ? character : String.format(Locale.ROOT, "%%%02X", (int) character));
    }
    return segment.toString();
  }
}
