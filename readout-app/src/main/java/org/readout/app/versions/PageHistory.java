package org.readout.app.versions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The versions of a page.
 *
 * @param address the web address, else the file name as given
 * @param versions the earliest first
 */
public record PageHistory(String address, List<PageVersion> versions) {

  /** How it is known that one version is later than another. */
  public enum Order {
    /** By the times at which they were fetched. */
    RETRIEVED,
    /** By the days of publication that they give. */
    PUBLISHED,
    /** Only by the order in which they were read into this record. */
    READ,
    /** Not at all. */
    UNKNOWN
  }

  private static final Comparator<PageVersion> BY_READING =
      Comparator.comparing((PageVersion version) -> version.firstRead().orElse(Instant.MIN))
          .thenComparing(version -> version.document().id());

  private static final Comparator<PageVersion> BY_PUBLICATION =
      Comparator.comparing((PageVersion version) -> version.published().orElse(LocalDate.MIN))
          .thenComparing(BY_READING);

  private static final Comparator<PageVersion> BY_RETRIEVAL =
      Comparator.comparing((PageVersion version) -> version.retrieved().orElse(Instant.MIN))
          .thenComparing(BY_PUBLICATION);

  /** Puts the versions in order. */
  public PageHistory {
    versions = versions.stream().sorted(order(versions)).toList();
  }

  // One measure for all of them: with another between each two, the order could run in a circle.
  private static Comparator<PageVersion> order(List<PageVersion> versions) {
    if (versions.stream().allMatch(version -> version.retrieved().isPresent())) {
      return BY_RETRIEVAL;
    }
    return versions.stream().allMatch(version -> version.published().isPresent())
        ? BY_PUBLICATION
        : BY_READING;
  }

  /** From each version to the next. */
  public List<Revision> revisions() {
    List<Revision> revisions = new ArrayList<>();
    for (int i = 1; i < versions.size(); i++) {
      revisions.add(revision(i));
    }
    return revisions;
  }

  /** The number of the version of this document, from 1; 0 when it is none of this page. */
  public int number(String document) {
    for (int i = 0; i < versions.size(); i++) {
      if (versions.get(i).document().id().equals(document)) {
        return i + 1;
      }
    }
    return 0;
  }

  /**
   * From the version before to the one with this number.
   *
   * @param number from 2
   */
  public Revision revisionTo(int number) {
    return revision(number - 1);
  }

  private Revision revision(int index) {
    return Revision.between(
        address, index, versions.get(index - 1), versions.get(index), knownBy(index));
  }

  private Order knownBy(int index) {
    PageVersion before = versions.get(index - 1);
    PageVersion after = versions.get(index);
    boolean allRetrieved = versions.stream().allMatch(version -> version.retrieved().isPresent());
    if (allRetrieved && !before.retrieved().equals(after.retrieved())) {
      return Order.RETRIEVED;
    }
    boolean allPublished = versions.stream().allMatch(version -> version.published().isPresent());
    if ((allRetrieved || allPublished)
        && before.published().isPresent()
        && after.published().isPresent()
        && !before.published().equals(after.published())) {
      return Order.PUBLISHED;
    }
    boolean isTimed = before.firstRead().isPresent() && after.firstRead().isPresent();
    return isTimed && !before.firstRead().equals(after.firstRead()) ? Order.READ : Order.UNKNOWN;
  }
}
