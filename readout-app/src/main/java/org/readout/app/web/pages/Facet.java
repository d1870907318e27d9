package org.readout.app.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A way to narrow a list: the values that something has in it, with how many lines have each.
 *
 * @param label what it is
 * @param values those that there are most of
 * @param left how many more values there are
 */
public record Facet(String label, List<Value> values, int left) {

  private static final int SHOWN = 10;

  /**
   * A value.
   *
   * @param label what it is called
   * @param gloss what it means; may be empty
   * @param count how many lines have it
   * @param address the list narrowed to it, or where it is, no longer narrowed to it
   * @param taken whether the list is narrowed to it
   */
  public record Value(String label, String gloss, long count, String address, boolean taken) {}

  /** Copies the list. */
  public Facet {
    values = List.copyOf(values);
  }

  /**
   * What is asked for as what.
   *
   * @param label what the facet is called
   * @param name what it is called in addresses
   * @param here the address of the list
   * @param asked the values that the list is narrowed to, as addresses have them
   */
  record Question(String label, String name, String here, Set<String> asked) {}

  /** How the values of a facet are called. */
  record Naming<K>(Function<K, String> word, Function<K, String> label, Function<K, String> gloss) {
    /** Values whose names need no explanation. */
    static <K> Naming<K> plain(Function<K, String> word, Function<K, String> label) {
      return new Naming<>(word, label, value -> "");
    }
  }

  /** The values of {@code counts}, most in front. */
  static <K> Facet byCount(Question question, Map<K, Long> counts, Naming<K> naming) {
    return of(
        question,
        counts,
        naming,
        Comparator.comparing((Map.Entry<K, Long> entry) -> -entry.getValue())
            .thenComparing(entry -> naming.label().apply(entry.getKey())));
  }

  /** The same in the order of {@code order}. */
  static <K> Facet ordered(
      Question question, Map<K, Long> counts, Naming<K> naming, Comparator<K> order) {
    return of(question, counts, naming, Map.Entry.comparingByKey(order));
  }

  private static <K> Facet of(
      Question question,
      Map<K, Long> counts,
      Naming<K> naming,
      Comparator<Map.Entry<K, Long>> order) {
    String start = Addresses.without(Addresses.without(question.here(), "from"), question.name());
    List<Value> values = new ArrayList<>();
    for (Map.Entry<K, Long> entry : counts.entrySet().stream().sorted(order).toList()) {
      String word = naming.word().apply(entry.getKey());
      boolean taken = question.asked().contains(word);
      if (taken || question.asked().isEmpty()) {
        values.add(
            new Value(
                naming.label().apply(entry.getKey()),
                naming.gloss().apply(entry.getKey()),
                entry.getValue(),
                taken ? start : Addresses.with(start, question.name(), word),
                taken));
      }
    }
    int shown = Math.min(SHOWN, values.size());
    return new Facet(question.label(), values.subList(0, shown), values.size() - shown);
  }
}
