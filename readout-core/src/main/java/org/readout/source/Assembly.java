package org.readout.source;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.text.ContentHash;
import org.readout.text.SourceText;

/**
 * Puts a document together: options win over the side file, the side file over the page, the page
 * over the text.
 */
final class Assembly {

  private static final Pattern HOST =
      Pattern.compile(
          "https?://(?:[^/@]{0,200}+@)?(?:www\\.)?([^/:?#]{1,253}+)", Pattern.CASE_INSENSITIVE);

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
    Optional<ZoneId> zone = options.zone().or(details::zone).or(() -> known(details, options));
    Optional<LocalDate> published =
        options.published().or(() -> details.published().map(time -> time.dayIn(zone)));
    BoilerplateMarker.Marks marks =
        new BoilerplateMarker(BoilerplateRules.standard()).mark(text, text.boilerplate());
    SourceText marked = text.withBoilerplate(marks.marks());
    if (published.isEmpty()) {
      Optional<TextDay> found = TextDay.in(marked, details.title());
      published = found.map(TextDay::day);
      found.ifPresent(
          day ->
              allNotes.add(
                  String.format(
                      Locale.ROOT,
                      "the day of publication, %s, was found in the text: \"%s\"",
                      day.day(),
                      day.words())));
    }
    Optional<String> publisher = options.publisher().or(details::publisher);
    if (publisher.isEmpty()) {
      publisher = marks.publisher().or(() -> Dateline.in(marked).flatMap(Dateline::agency));
      publisher.ifPresent(
          found -> allNotes.add("the publisher, " + found + ", was found in the text"));
    }
    Optional<ZoneId> writtenZone = details.published().flatMap(PublicationTime::offset);
    SourceDocument document =
        new SourceDocument(
            ContentHash.of(text.text()),
            name,
            details.uri(),
            publisher,
            details.title(),
            published,
            zone.or(() -> writtenZone),
            details.retrieved(),
            marked);
    return new ReadResult.Read(document, allNotes);
  }

  /** The zone of the publisher, by the host of its address or by its name. */
  private static Optional<ZoneId> known(Details details, ReadOptions options) {
    return details
        .uri()
        .flatMap(Assembly::host)
        .flatMap(options.zones())
        .or(() -> options.publisher().or(details::publisher).flatMap(options.zones()));
  }

  private static Optional<String> host(String address) {
    Matcher host = HOST.matcher(address);
    return host.lookingAt()
        ? Optional.of(host.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
