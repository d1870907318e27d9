package org.readout.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.readout.text.Span;

/**
 * A sentence and its words.
 *
 * @param span where it stands in the text that was given
 * @param tokens in text order, at least one
 */
public record Sentence(Span span, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("the sentence at " + span + " has no token");
    }
  }

  /** The token at this position. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** Whether the tokens have governors. */
  public boolean isParsed() {
    return !tokens.get(0).relation().isEmpty();
  }

  /** The first token that nothing governs; empty when the sentence is not parsed. */
  public Optional<Token> root() {
    return isParsed() ? tokens.stream().filter(Token::isRoot).findFirst() : Optional.empty();
  }

  /** The governor of a token; empty for a root. */
  public Optional<Token> governor(Token token) {
    return token.isRoot() ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** The tokens that the token at this position governs, in text order. */
  public List<Token> children(int index) {
    List<Token> children = new ArrayList<>();
    for (Token token : tokens) {
      if (token.head() == index) {
        children.add(token);
      }
    }
    return children;
  }

  /** The tokens that the token at this position governs with this relation, in text order. */
  public List<Token> children(int index, String relation) {
    return children(index).stream().filter(child -> child.relation().equals(relation)).toList();
  }

  /** The token at this position and all that it governs, at any depth, in text order. */
  public List<Token> subtree(int index) {
    BitSet members = new BitSet(tokens.size());
    for (Token token : tokens) {
      // A parse has no cycles, but the walk is bounded all the same.
      int at = token.index();
      for (int steps = 0; at >= 0 && at != index && steps < tokens.size(); steps++) {
        at = tokens.get(at).head();
      }
      if (at == index) {
        members.set(token.index());
      }
    }
    return members.stream().mapToObj(tokens::get).toList();
  }

  /** The tokens that lie within a span of the text, in text order. */
  public List<Token> within(Span part) {
    return tokens.stream().filter(token -> part.contains(token.span())).toList();
  }
}
