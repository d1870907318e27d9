package org.readout.app.versions;

import org.readout.version.ClaimChanges;
import org.readout.version.PageChanges;

/**
 * What changed from one version of a page to the next.
 *
 * @param address the address of the page
 * @param from the number of the earlier version, from 1
 * @param earlier the earlier version
 * @param later the later version
 * @param knownBy how it is known that it is the later one
 * @param changes sentence by sentence
 * @param claims what that does to the claims
 */
public record Revision(
    String address,
    int from,
    PageVersion earlier,
    PageVersion later,
    PageHistory.Order knownBy,
    PageChanges changes,
    ClaimChanges claims) {

  /** Compares two versions. */
  static Revision between(
      String address, int from, PageVersion earlier, PageVersion later, PageHistory.Order knownBy) {
    PageChanges changes = PageChanges.between(earlier.document(), later.document());
    return new Revision(
        address,
        from,
        earlier,
        later,
        knownBy,
        changes,
        ClaimChanges.of(changes, earlier.claims(), later.claims()));
  }

  /** The number of the later version. */
  public int to() {
    return from + 1;
  }
}
