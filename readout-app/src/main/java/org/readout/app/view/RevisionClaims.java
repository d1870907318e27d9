package org.readout.app.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.app.versions.Revision;
import org.readout.claim.Claim;
import org.readout.source.SourceDocument;

/** What a new version of a page does to what the page claims, in plain language. */
public final class RevisionClaims {

  private RevisionClaims() {}

  /** A claim, and in words what it says. */
  public record Told(Claim claim, Words headline) {}

  /**
   * Claims of one version.
   *
   * @param heading what became of them
   * @param document the version that says so
   * @param told the claims; may be none
   */
  public record Group(String heading, SourceDocument document, List<Told> told) {
    /** Copies the list. */
    public Group {
      told = List.copyOf(told);
    }
  }

  /** What became of the claims, with those groups that have some. */
  public static List<Group> of(Revision revision, ClaimWords words) {
    SourceDocument before = revision.earlier().document();
    SourceDocument after = revision.later().document();
    List<Told> gone = told(before, revision.claims().gone(), words);
    List<Told> was = told(before, revision.claims().touched(), words);
    List<Told> now = told(after, revision.claims().restated(), words);
    List<Told> added = told(after, revision.claims().added(), words);
    List<Told> still = inBoth(was, now);
    List<Group> groups =
        List.of(
            new Group("No longer said", before, gone),
            new Group("Said before in the words that changed", before, was),
            new Group("Said now in their place", after, now),
            new Group("Still said, in other words", after, still),
            new Group("Newly said", after, added));
    return groups.stream().filter(group -> !group.told().isEmpty()).toList();
  }

  private static List<Told> told(SourceDocument document, List<Claim> claims, ClaimWords words) {
    List<Told> told = new ArrayList<>();
    for (Claim claim : claims) {
      if (DocumentView.isShown(claim)) {
        told.add(new Told(claim, words.headline(claim, document.text())));
      }
    }
    return told;
  }

  /** Takes out of both what both say, and returns those of {@code now}. */
  private static List<Told> inBoth(List<Told> was, List<Told> now) {
    Map<String, Integer> before = new HashMap<>();
    was.forEach(each -> before.merge(each.headline().toString(), 1, Integer::sum));
    Map<String, Integer> shared = new HashMap<>();
    List<Told> both = new ArrayList<>();
    now.removeIf(
        each -> {
          String headline = each.headline().toString();
          boolean isShared = shared.getOrDefault(headline, 0) < before.getOrDefault(headline, 0);
          if (isShared) {
            shared.merge(headline, 1, Integer::sum);
            both.add(each);
          }
          return isShared;
        });
    was.removeIf(each -> shared.merge(each.headline().toString(), -1, Integer::sum) >= 0);
    return both;
  }
}
