package org.readout.source;

import java.util.List;

/**
 * What came of one document, or of one file that holds no document that can be read. A failure
 * never stops the rest.
 */
public sealed interface ReadResult {

  /** What people call it: the path of a file as given, with a line or number inside it. */
  String name();

  /**
   * A document.
   *
   * @param document what was read
   * @param notes what a careful reader should know about how it was read, one sentence each: a
   *     guessed character set, characters that could not be decoded, a day found in the text
   */
  record Read(SourceDocument document, List<String> notes) implements ReadResult {

    /** Copies the notes. */
    public Read {
      notes = List.copyOf(notes);
    }

    @Override
    public String name() {
      return document.name();
    }
  }

  /**
   * Something that could not be read or used. When only a part is unusable (a side file, a date),
   * the document itself follows as a {@link Read}.
   *
   * @param name the file, with the line or number of the object where it holds several documents
   * @param place where in it, such as {@code byte 1024} or {@code field "published"}; empty for the
   *     whole of it
   * @param problem what is wrong
   * @param remedy what to do about it
   */
  record Failed(String name, String place, String problem, String remedy) implements ReadResult {

    /** One line for people: name, place, problem and remedy. */
    public String message() {
      String where = place.isEmpty() ? name : name + ", " + place;
      return where + ": " + problem + "; " + remedy;
    }
  }

  /**
   * A file in a directory that was passed over because it is no report.
   *
   * @param name the file
   * @param reason why
   */
  record Skipped(String name, String reason) implements ReadResult {}
}
