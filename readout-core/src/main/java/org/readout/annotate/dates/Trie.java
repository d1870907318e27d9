package org.readout.annotate.dates;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All patterns of all rules, with their common beginnings shared. */
final class Trie {

  /** What has been read and by which rule. */
  record Match(Expression expression, Meaning meaning, int end) {}

  private static final class Node {
    private final Map<Integer, Node> words = new HashMap<>();
    private final Map<Element.Slot, Node> slots = new LinkedHashMap<>();
    private final List<Expression> expressions = new ArrayList<>();
  }

  private final Node root = new Node();
  private final BitSet beginnings = new BitSet();
  private boolean numeralsBegin;

  void add(List<Element> row, Expression expression) {
    begin(row.get(0));
    Node node = root;
    for (Element element : row) {
      node =
          element instanceof Element.Word word
              ? node.words.computeIfAbsent(key(word.id(), word.capital()), key -> new Node())
              : node.slots.computeIfAbsent((Element.Slot) element, slot -> new Node());
    }
    if (!node.expressions.contains(expression)) {
      node.expressions.add(expression);
    }
  }

  /** Whether a pattern can begin with that token; quick, for most tokens begin none. */
  boolean canBegin(Tokens tokens, int at) {
    return tokens.shape(at) == Tokens.Shape.NUMBER ? numeralsBegin : beginnings.get(tokens.id(at));
  }

  /** The longest match at {@code start}; of equally long ones that of the rule that comes first. */
  Optional<Match> longest(Tokens tokens, int start, Surroundings surroundings) {
    Search search = new Search(tokens, start, surroundings);
    search.from(root, start);
    return Optional.ofNullable(search.best);
  }

  private void begin(Element first) {
    if (first instanceof Element.Word word) {
      beginnings.set(word.id());
    } else if (first instanceof Element.Slot slot) {
      numeralsBegin |= slot.vocabulary().hasNumerals();
      slot.vocabulary().entries().forEach(entry -> beginnings.set(entry.words().get(0).id()));
    }
  }

  private static int key(int id, boolean capital) {
    return 2 * id + (capital ? 1 : 0);
  }

  private static final class Search {
    private final Tokens tokens;
    private final int start;
    private final Surroundings surroundings;
    private Values values = new Values();
    private @Nullable Match best;

    Search(Tokens tokens, int start, Surroundings surroundings) {
      this.tokens = tokens;
      this.start = start;
      this.surroundings = surroundings;
    }

    void from(Node node, int at) {
      for (Expression expression : node.expressions) {
        consider(expression, at);
      }
      if (!tokens.has(at) || (at > start && tokens.gapBefore(at) == Tokens.Gap.BREAK)) {
        return;
      }
      int id = tokens.id(at);
      if (id != Words.UNKNOWN) {
        follow(node.words.get(key(id, false)), at + 1);
        if (tokens.shape(at) == Tokens.Shape.CAPITALISED) {
          follow(node.words.get(key(id, true)), at + 1);
        }
      }
      node.slots.forEach(
          (slot, next) ->
              slot.vocabulary()
                  .match(tokens, at, (length, value) -> through(slot, value, next, at + length)));
    }

    private void follow(@Nullable Node node, int at) {
      if (node != null) {
        from(node, at);
      }
    }

    private void through(Element.Slot slot, int value, Node next, int at) {
      if (slot.field().isEmpty()) {
        from(next, at);
        return;
      }
      Field field = slot.field().get();
      if (!field.allows(value)) {
        return;
      }
      Values before = values;
      values = before.with(field, value);
      from(next, at);
      values = before;
    }

    private void consider(Expression expression, int end) {
      if (best != null
          && (end < best.end()
              || (end == best.end() && expression.order() >= best.expression().order()))) {
        return;
      }
      if (expression.fits(tokens, start, end, surroundings)) {
        Optional<Meaning> meaning = expression.meaning(values);
        if (meaning.isPresent() || expression.kind() == Kind.NOT_A_TIME) {
          best = new Match(expression, meaning.orElse(new Meaning.Vague()), end);
        }
      }
    }
  }
}
