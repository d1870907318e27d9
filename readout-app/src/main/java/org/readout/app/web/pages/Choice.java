package org.readout.app.web.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.readout.app.json.Json;

/**
 * Something that can be chosen in a form.
 *
 * @param value what stands in the address
 * @param words what people read
 * @param chosen whether it is
 */
public record Choice(String value, String words, boolean chosen) {

  /** The choices among {@code constants}. */
  static <E extends Enum<E>> List<Choice> of(
      List<E> constants, Function<E, String> words, Optional<E> chosen) {
    return constants.stream()
        .map(
            each ->
                new Choice(
                    Json.word(each),
                    words.apply(each),
                    chosen.filter(asked -> asked == each).isPresent()))
        .toList();
  }
}
