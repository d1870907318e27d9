package org.readout.app.web;

import java.util.List;
import java.util.Optional;

/**
 * What stands around a page, and what is collected while it is written.
 *
 * @param title of the page
 * @param section the entry of the menu that it belongs to, such as {@code /engagements}
 * @param here its address, with what is asked for in it
 * @param visitor who looks at it
 * @param exports the same in other formats
 * @param notes the words of documents that the page rests on, numbered as they are written
 * @param message what was just done, where something was
 * @param waiting how many documents were added that no page tells of yet
 */
public record Frame(
    String title,
    String section,
    String here,
    Visitor visitor,
    List<Export> exports,
    Notes notes,
    Optional<String> message,
    long waiting) {

  /**
   * What a page has to offer in another format.
   *
   * @param label such as {@code CSV}
   * @param path within the reading room
   */
  public record Export(String label, String path) {}

  /** The frame of the page at which {@code visit} looks. */
  public static Frame of(Visit visit, String section, String title) {
    return new Frame(
        title,
        section,
        visit.here(),
        visit.visitor(),
        List.of(),
        new Notes(),
        visit.message(),
        visit.contents().pendingCount());
  }

  /** The frame of a page at the door, which is made without the record. */
  public static Frame atTheDoor(Visit visit, String title) {
    return new Frame(
        title, "", visit.here(), visit.visitor(), List.of(), new Notes(), visit.message(), 0);
  }

  /** The same with more formats. */
  public Frame with(List<Export> more) {
    return new Frame(title, section, here, visitor, List.copyOf(more), notes, message, waiting);
  }

  /** The address of the page as JSON, with the same asked for in it. */
  public String twin() {
    int query = here.indexOf('?');
    String path = query < 0 ? here : here.substring(0, query);
    String asked = query < 0 ? "" : here.substring(query);
    return (path.equals("/") ? "/index" : path) + ".json" + asked;
  }

  /** Whether the visitor may do what {@code least} may. */
  public boolean mayDo(Role least) {
    return visitor.role().mayDo(least);
  }
}
