package org.readout.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Surface forms by the hash of their folded words, together with every beginning of them that ends
 * where a word ends. It is filled in a single pass without sorting: that takes some hundredths of a
 * second each time the program starts, where a double-array Aho-Corasick automaton of the same
 * names took three quarters of one. Searching is slower, and still hundreds of times faster than
 * parsing.
 */
final class PhraseTable {

  private static final int EXPECTED = 1 << 16;

  /**
   * A surface form.
   *
   * @param surface as the data file has it
   * @param rule how its case binds
   * @param kind what kind of thing it names
   * @param candidate what it means; empty for words that mean nothing here and only hide others
   * @param context the state that the text must name otherwise
   */
  record Form(
      String surface,
      CaseRule rule,
      Kind kind,
      Optional<Candidate> candidate,
      Optional<String> context) {

    boolean accepts(String text, int start, int end) {
      return isPossessive(text, end) == isPossessive(surface, surface.length())
          && rule.accepts(text, start, end, surface, kind);
    }

    /** "the President's" is no plural. */
    private static boolean isPossessive(String words, int end) {
      return end > 2 && words.charAt(end - 1) == 's' && Folding.fold(words.charAt(end - 2)) == '\'';
    }

    boolean isIssue() {
      return kind == Kind.ISSUE;
    }
  }

  private final HashIndex index = new HashIndex(EXPECTED);
  private final List<Form> forms = new ArrayList<>(EXPECTED);

  /** Adds a form; one without a letter or digit to begin with, noted elsewhere, is left out. */
  void add(Form form) {
    String surface = form.surface();
    if (!surface.isEmpty() && Character.isLetterOrDigit(surface.charAt(0))) {
      Filler filler = new Filler(index);
      SurfaceScanner.scan(surface, 0, filler);
      index.add(filler.last, forms.size());
      forms.add(form);
    }
  }

  int size() {
    return forms.size();
  }

  /** Whether a form begins, or is complete, with the words of {@code hash}. */
  boolean begins(long hash) {
    return index.contains(hash);
  }

  /** The first form with the words of {@code hash}; negative when there are only longer ones. */
  int firstForm(long hash) {
    return index.first(hash);
  }

  /** The next form with the same words; negative after the last. */
  int nextForm(int form) {
    return index.after(form);
  }

  /** All forms. */
  Stream<Form> forms() {
    return forms.stream();
  }

  Form form(int number) {
    return forms.get(number);
  }

  /** The ids of what the whole of {@code name} can mean of one kind, whatever its case. */
  List<String> idsNamed(String name, Kind kind) {
    List<String> ids = new ArrayList<>(1);
    for (int i = firstForm(SurfaceScanner.hash(name)); i >= 0; i = nextForm(i)) {
      Form form = forms.get(i);
      if (form.kind() == kind) {
        form.candidate().map(Candidate::id).filter(id -> !ids.contains(id)).ifPresent(ids::add);
      }
    }
    return ids;
  }

  private static final class Filler implements SurfaceScanner.Boundary {
    private final HashIndex index;
    private long last;

    Filler(HashIndex index) {
      this.index = index;
    }

    @Override
    public boolean reached(long hash, int end) {
      index.touch(hash);
      last = hash;
      return true;
    }
  }
}
