package org.readout.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.readout.claim.Evidence;
import org.readout.claim.Reality;
import org.readout.claim.Statement;
import org.readout.record.ToldClaim;
import org.readout.text.Span;

/** Keeps what each side said on each issue, in order, and what changed in the words. */
public final class Positions {

  // A side repeats itself within weeks or not at all; looking further back costs time and finds
  // little.
  private static final int LOOK_BACK = 50;
  private static final int SHORTEST_QUOTATION = 6;

  private Positions() {}

  /**
   * What one side said on one issue.
   *
   * @param issue id of the issue
   * @param holders ids of the states or bodies that said it; several for what they said together
   * @param statements by publication, oldest first; never empty
   */
  public record Line(String issue, List<String> holders, List<Position> statements) {
    /** Copies the collections. */
    public Line {
      holders = List.copyOf(holders);
      statements = List.copyOf(statements);
    }

    /** The statement published last. */
    public Position latest() {
      return statements.get(statements.size() - 1);
    }
  }

  /**
   * One statement.
   *
   * @param told the claim
   * @param words the sentence that has it
   * @param change how the words differ from those said before, where there is something to compare
   */
  public record Position(ToldClaim told, String words, Optional<WordingChange> change) {}

  /**
   * The positions by issue, and on each issue by who holds them.
   *
   * <p>A statement is compared with the latest one before it, in another document, by the same side
   * on the same issue that is alike enough for the comparison to mean something, among the fifty
   * before it. Statements that are negated or hypothetical are none; those that are denied are
   * shown and not compared.
   *
   * @param claims all claims, in any order; those of other kinds are passed over
   */
  public static List<Line> of(Collection<ToldClaim> claims, LedgerRules rules) {
    NavigableMap<String, NavigableMap<String, List<Position>>> issues = new TreeMap<>();
    // A statement is compared with many, and its words are looked at once.
    Map<String, Set<String>> known = new HashMap<>();
    Function<String, Set<String>> telling =
        text -> known.computeIfAbsent(text, words -> Wording.telling(words, rules));
    Set<String> seen = new HashSet<>();
    for (ToldClaim told : claims.stream().sorted(ToldClaim.ORDER).toList()) {
      if (told.claim().content() instanceof Statement statement
          && told.claim().reality() != Reality.HYPOTHETICAL
          && told.claim().reality() != Reality.NEGATED
          && seen.add(told.claim().id())) {
        String holders = String.join(" ", Polities.ofActors(statement.speakers()));
        if (!holders.isEmpty()) {
          for (String issue : statement.issues()) {
            List<Position> before =
                issues
                    .computeIfAbsent(issue, key -> new TreeMap<>())
                    .computeIfAbsent(holders, key -> new ArrayList<>());
            before.add(position(told, statement, before, telling, rules));
          }
        }
      }
    }
    List<Line> lines = new ArrayList<>();
    for (Map.Entry<String, NavigableMap<String, List<Position>>> issue : issues.entrySet()) {
      issue
          .getValue()
          .forEach(
              (holders, positions) ->
                  lines.add(new Line(issue.getKey(), List.of(holders.split(" ", -1)), positions)));
    }
    return List.copyOf(lines);
  }

  private static Position position(
      ToldClaim told,
      Statement statement,
      List<Position> before,
      Function<String, Set<String>> telling,
      LedgerRules rules) {
    Optional<WordingChange> change = Optional.empty();
    boolean denied = told.claim().reality() == Reality.DENIED;
    int oldest = denied ? before.size() : Math.max(0, before.size() - LOOK_BACK);
    for (int i = before.size() - 1; i >= oldest && change.isEmpty(); i--) {
      change = change(before.get(i), told, statement, telling, rules);
    }
    return new Position(told, sentence(told), change);
  }

  private static Optional<WordingChange> change(
      Position before,
      ToldClaim told,
      Statement statement,
      Function<String, Set<String>> telling,
      LedgerRules rules) {
    ToldClaim earlier = before.told();
    if (earlier.claim().document().equals(told.claim().document())
        || earlier.claim().reality() == Reality.DENIED) {
      return Optional.empty();
    }
    Optional<String> one = verbatim(earlier, (Statement) earlier.claim().content());
    Optional<String> other = verbatim(told, statement);
    // Verbatim words and a report of them differ by their manner alone.
    if (one.isPresent() != other.isPresent()) {
      return Optional.empty();
    }
    return WordingChange.between(
        earlier, one.orElse(before.words()), other.orElse(sentence(told)), telling, rules);
  }

  private static String sentence(ToldClaim told) {
    return told.claim().evidence().get(0).quote();
  }

  /** The verbatim words, cut out of the evidence; scraps of a sentence are no wording. */
  private static Optional<String> verbatim(ToldClaim told, Statement statement) {
    List<String> pieces = new ArrayList<>();
    for (Span quotation : statement.quotations()) {
      for (Evidence evidence : told.claim().evidence()) {
        Span span = evidence.span();
        if (span.start() <= quotation.start() && quotation.end() <= span.end()) {
          pieces.add(
              evidence
                  .quote()
                  .substring(quotation.start() - span.start(), quotation.end() - span.start()));
          break;
        }
      }
    }
    String all = String.join(" ", pieces);
    return Wording.words(all).size() < SHORTEST_QUOTATION ? Optional.empty() : Optional.of(all);
  }
}
