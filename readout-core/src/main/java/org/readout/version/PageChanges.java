package org.readout.version;

import java.nio.IntBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.claim.Evidence;
import org.readout.source.SourceDocument;
import org.readout.text.Span;

/**
 * What changed between two versions of a page, sentence by sentence. Boilerplate, the breaking of
 * lines and the shapes of quotation marks and dashes count for nothing.
 *
 * @param sentences what became of each sentence of either version, in the order of the later one;
 *     those that are gone stand where they stood
 */
public record PageChanges(List<SentenceChange> sentences) {

  /** Copies the list. */
  public PageChanges {
    sentences = List.copyOf(sentences);
  }

  /**
   * Compares two versions. Takes time in proportion to their length and, up to some ten thousand
   * sentences that both have in another order, to the square of it divided by 64; beyond that, of
   * two sentences that changed places either may count as the one that moved.
   */
  public static PageChanges between(SourceDocument earlier, SourceDocument later) {
    return new Comparison(earlier, later).changes();
  }

  /** The sentences of one kind, in order. */
  public <T extends SentenceChange> List<T> of(Class<T> kind) {
    return sentences.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Whether nothing went, came, changed or was moved. */
  public boolean isEmpty() {
    return sentences.stream().allMatch(SentenceChange.Kept.class::isInstance);
  }

  /** One comparison. */
  private static final class Comparison {

    /** Where a change is to be told: after so many kept sentences; those that are gone first. */
    private record Placed(int gap, int rank, int index, SentenceChange change) {}

    private static final Comparator<Placed> IN_ORDER =
        Comparator.comparingInt(Placed::gap)
            .thenComparingInt(Placed::rank)
            .thenComparingInt(Placed::index);

    private final SourceDocument earlier;
    private final SourceDocument later;
    private final List<PageSentence> ours;
    private final List<PageSentence> theirs;
    private final List<Placed> placed = new ArrayList<>();

    Comparison(SourceDocument earlier, SourceDocument later) {
      this.earlier = earlier;
      this.later = later;
      Map<String, Integer> numbers = new HashMap<>();
      this.ours = PageSentence.of(earlier, numbers);
      this.theirs = PageSentence.of(later, numbers);
    }

    PageChanges changes() {
      Map<IntBuffer, Integer> identities = new HashMap<>();
      int[] one = identities(ours, identities);
      int[] other = identities(theirs, identities);
      int[] partners = Alignment.of(one, other);
      List<Likenesses.Lone> lost = new ArrayList<>();
      boolean[] isKept = new boolean[other.length];
      int kept = 0;
      for (int i = 0; i < one.length; i++) {
        if (partners[i] == Alignment.NONE) {
          lost.add(new Likenesses.Lone(i, kept, ours.get(i)));
        } else {
          isKept[partners[i]] = true;
          placed.add(new Placed(kept, 2, 0, new SentenceChange.Kept(was(i), is(partners[i]))));
          kept++;
        }
      }
      List<Likenesses.Lone> found = new ArrayList<>();
      kept = 0;
      for (int j = 0; j < other.length; j++) {
        if (isKept[j]) {
          kept++;
        } else {
          found.add(new Likenesses.Lone(j, kept, theirs.get(j)));
        }
      }
      moved(lost, found, one, other);
      changed(lost, found);
      lost.forEach(
          each ->
              placed.add(
                  new Placed(
                      each.gap(), 0, each.index(), new SentenceChange.Gone(was(each.index())))));
      found.forEach(each -> place(each, new SentenceChange.Added(is(each.index()))));
      placed.sort(IN_ORDER);
      return new PageChanges(placed.stream().map(Placed::change).toList());
    }

    private static int[] identities(List<PageSentence> sentences, Map<IntBuffer, Integer> known) {
      return sentences.stream()
          .mapToInt(sentence -> known.computeIfAbsent(sentence.identity(), unseen -> known.size()))
          .toArray();
    }

    /** Takes out of both what is the same in another place. */
    private void moved(
        List<Likenesses.Lone> lost, List<Likenesses.Lone> found, int[] one, int[] other) {
      Map<Integer, Deque<Likenesses.Lone>> places = new HashMap<>();
      for (Likenesses.Lone each : found) {
        places.computeIfAbsent(other[each.index()], unseen -> new ArrayDeque<>()).add(each);
      }
      boolean[] isTaken = new boolean[other.length];
      lost.removeIf(
          each -> {
            Likenesses.Lone equal =
                places.getOrDefault(one[each.index()], new ArrayDeque<>()).poll();
            if (equal == null) {
              return false;
            }
            isTaken[equal.index()] = true;
            place(equal, new SentenceChange.Moved(was(each.index()), is(equal.index())));
            return true;
          });
      found.removeIf(each -> isTaken[each.index()]);
    }

    /** Takes out of both what is the same sentence in other words. */
    private void changed(List<Likenesses.Lone> lost, List<Likenesses.Lone> found) {
      boolean[] isLost = new boolean[ours.size()];
      boolean[] isFound = new boolean[theirs.size()];
      for (Regrouping.Group group : Regrouping.of(Likenesses.among(lost, found), lost, found)) {
        PageSentence was = Regrouping.sentence(group.earlier());
        PageSentence is = Regrouping.sentence(group.later());
        WordChanges words =
            WordChanges.between(earlier.text().text(), was, later.text().text(), is);
        place(
            group.later().get(0),
            new SentenceChange.Changed(
                evidence(earlier, was.span()),
                evidence(later, is.span()),
                words.went().stream().map(span -> evidence(earlier, span)).toList(),
                words.came().stream().map(span -> evidence(later, span)).toList()));
        group.earlier().forEach(each -> isLost[each.index()] = true);
        group.later().forEach(each -> isFound[each.index()] = true);
      }
      lost.removeIf(each -> isLost[each.index()]);
      found.removeIf(each -> isFound[each.index()]);
    }

    private void place(Likenesses.Lone later, SentenceChange change) {
      placed.add(new Placed(later.gap(), 1, later.index(), change));
    }

    private Evidence was(int index) {
      return evidence(earlier, ours.get(index).span());
    }

    private Evidence is(int index) {
      return evidence(later, theirs.get(index).span());
    }

    private static Evidence evidence(SourceDocument document, Span span) {
      return Evidence.at(document.id(), document.text(), span);
    }
  }
}
