package org.readout.source;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.text.ContentHash;
import org.readout.text.SourceText;

/**
 * Puts a document together: options win over the side file, the side file over the page, the page
 * over the text.
 */
final class Assembly {

  private Assembly() {}

  /**
   * The document.
   *
   * @throws UnreadableException when its text has no words
   */
  static ReadResult.Read document(
      String name, SourceText text, Details details, ReadOptions options, List<String> notes)
      throws UnreadableException {
    if (text.text().chars().noneMatch(Character::isLetter)) {
      throw new UnreadableException(
          "",
          text.text().isBlank() ? "it is empty" : "there is not a word in it",
          "leave it out, or fetch it again");
    }
    List<String> allNotes = new ArrayList<>(notes);
    Optional<ZoneId> zone = options.zone().or(details::zone);
    Optional<LocalDate> published =
        options.published().or(() -> details.published().map(time -> time.dayIn(zone)));
    Optional<ZoneId> writtenZone = details.published().flatMap(PublicationTime::offset);
    BoilerplateMarker.Marks marks =
        new BoilerplateMarker(BoilerplateRules.standard()).mark(text, text.boilerplate());
    SourceDocument document =
        new SourceDocument(
            ContentHash.of(text.text()),
            name,
            details.uri(),
            options.publisher().or(details::publisher).or(marks::publisher),
            details.title(),
            published,
            zone.or(() -> writtenZone),
            Optional.empty(),
            text.withBoilerplate(marks.marks()));
    return new ReadResult.Read(document, allNotes);
  }
}
