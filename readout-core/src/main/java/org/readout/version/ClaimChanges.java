package org.readout.version;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.readout.claim.Claim;
import org.readout.claim.Evidence;
import org.readout.text.Span;

/**
 * What the changes of a page do to its claims. A claim rests on sentences: where these stand
 * unchanged or were only moved, it stands.
 *
 * @param gone claims of the earlier version all of whose words are gone
 * @param touched claims of the earlier version some of whose words changed or are gone
 * @param standing claims of the earlier version whose words still stand
 * @param restated claims of the later version some of whose words are new
 * @param added claims of the later version all of whose words are new
 */
public record ClaimChanges(
    List<Claim> gone,
    List<Claim> touched,
    List<Claim> standing,
    List<Claim> restated,
    List<Claim> added) {

  /** Copies the lists. */
  public ClaimChanges {
    gone = List.copyOf(gone);
    touched = List.copyOf(touched);
    standing = List.copyOf(standing);
    restated = List.copyOf(restated);
    added = List.copyOf(added);
  }

  /**
   * The claims of two versions by what {@code changes} do to their words; each list in the order in
   * which the claims are given.
   */
  public static ClaimChanges of(
      PageChanges changes, Collection<Claim> earlier, Collection<Claim> later) {
    Words gone = new Words();
    Words changed = new Words();
    Words restated = new Words();
    Words added = new Words();
    for (SentenceChange change : changes.sentences()) {
      if (change instanceof SentenceChange.Gone lost) {
        gone.add(lost.earlier());
      } else if (change instanceof SentenceChange.Changed other) {
        changed.add(other.earlier());
        restated.add(other.later());
      } else if (change instanceof SentenceChange.Added found) {
        added.add(found.later());
      }
    }
    List<Claim> allGone = new ArrayList<>();
    List<Claim> touched = new ArrayList<>();
    List<Claim> standing = new ArrayList<>();
    for (Claim claim : earlier) {
      boolean isTouched = gone.touch(claim) || changed.touch(claim);
      (gone.holdAll(claim) ? allGone : isTouched ? touched : standing).add(claim);
    }
    List<Claim> partlyNew = new ArrayList<>();
    List<Claim> allNew = new ArrayList<>();
    for (Claim claim : later) {
      if (added.holdAll(claim)) {
        allNew.add(claim);
      } else if (added.touch(claim) || restated.touch(claim)) {
        partlyNew.add(claim);
      }
    }
    return new ClaimChanges(allGone, touched, standing, partlyNew, allNew);
  }

  /** Stretches of a text that do not overlap. */
  private static final class Words {
    private final NavigableSet<Span> spans = new TreeSet<>();

    void add(Evidence sentence) {
      spans.add(sentence.span());
    }

    boolean touch(Claim claim) {
      return claim.evidence().stream().anyMatch(this::touch);
    }

    boolean holdAll(Claim claim) {
      return claim.evidence().stream().allMatch(this::touch);
    }

    private boolean touch(Evidence words) {
      Span before = spans.lower(Span.of(words.span().end(), words.span().end()));
      return before != null && before.overlaps(words.span());
    }
  }
}
