package org.readout.app.web.pages;

import java.util.List;
import java.util.Optional;
import org.readout.app.picture.Picture;
import org.readout.app.view.Days;
import org.readout.app.view.Words;
import org.readout.app.web.Quotation;

/**
 * A part of a page, with an anchor.
 *
 * @param id the anchor
 * @param heading what stands over it
 * @param lead what is to be known of it, in a sentence; may be empty
 * @param pictures what it shows
 * @param groups its lines
 * @param remarks how it is made
 * @param nothing what is said where there are none; may be empty
 * @param links where more of it is
 */
public record Section(
    String id,
    String heading,
    String lead,
    List<Picture> pictures,
    List<Group> groups,
    List<String> remarks,
    String nothing,
    List<Link> links) {

  /**
   * Lines that belong together.
   *
   * @param heading what stands over them; empty for lines that need nothing
   * @param path where the heading leads
   * @param lines the lines
   * @param columns groups within, side by side
   */
  public record Group(
      String heading, Optional<String> path, List<Line> lines, List<Group> columns) {
    /** Copies the lists. */
    public Group {
      lines = List.copyOf(lines);
      columns = List.copyOf(columns);
    }

    /** Lines that need no heading. */
    static Group of(List<Line> lines) {
      return new Group("", Optional.empty(), lines, List.of());
    }
  }

  /**
   * A line and what it rests on.
   *
   * @param words the line
   * @param path where it leads
   * @param further what else is to be said of it
   * @param bases what it rests on
   * @param left how many more there are of those
   * @param open whether what it rests on is shown at once, and not on demand
   */
  public record Line(
      Words words,
      Optional<String> path,
      List<Words> further,
      List<Basis> bases,
      int left,
      boolean open) {
    /** Copies the lists. */
    public Line {
      further = List.copyOf(further);
      bases = List.copyOf(bases);
    }

    /** {@code Xinhua, 9 September 2025, and 2 more}: of what {@link #bases} are. */
    public String sources() {
      int more = bases.size() - 1 + left;
      return bases.get(0).source() + (more == 0 ? "" : ", and " + more + " more");
    }
  }

  /**
   * Words of a document on which a line rests.
   *
   * @param label what they are evidence of; may be empty
   * @param quotation the words
   * @param said whose word it is, where it is not the publisher's own; may be empty
   */
  public record Basis(String label, Quotation quotation, String said) {
    String source() {
      return quotation.publisher()
          + quotation.published().map(day -> ", " + Days.plainly(day)).orElse("");
    }
  }

  /**
   * Where more is.
   *
   * @param path within the reading room
   * @param words what stands there
   */
  public record Link(String path, String words) {}

  /** Copies the lists. */
  public Section {
    pictures = List.copyOf(pictures);
    groups = List.copyOf(groups);
    remarks = List.copyOf(remarks);
    links = List.copyOf(links);
  }

  /** Whether there is no line and no picture in it. */
  public boolean isEmpty() {
    return groups.isEmpty() && pictures.isEmpty();
  }
}
