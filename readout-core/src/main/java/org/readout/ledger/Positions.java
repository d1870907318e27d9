package org.readout.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
   * @param words the verbatim words, else the sentence that reports them
   * @param verbatim whether the words are verbatim
   * @param change how the words differ from those said before, where there is something to compare
   */
  public record Position(
      ToldClaim told, String words, boolean verbatim, Optional<WordingChange> change) {}

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
            before.add(position(told, statement, before, rules));
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
      ToldClaim told, Statement statement, List<Position> before, LedgerRules rules) {
    Optional<String> verbatim = verbatim(told, statement);
    String words = verbatim.orElse(told.claim().evidence().get(0).quote());
    Optional<WordingChange> change = Optional.empty();
    boolean denied = told.claim().reality() == Reality.DENIED;
    int oldest = denied ? before.size() : Math.max(0, before.size() - LOOK_BACK);
    for (int i = before.size() - 1; i >= oldest && change.isEmpty(); i--) {
      Position other = before.get(i);
      // Verbatim words and a report of them differ by their manner alone.
      if (!other.told().claim().document().equals(told.claim().document())
          && other.told().claim().reality() != Reality.DENIED
          && other.verbatim() == verbatim.isPresent()) {
        change = WordingChange.between(other.told(), other.words(), words, rules);
      }
    }
    return new Position(told, words, verbatim.isPresent(), change);
  }

  /** The verbatim words, cut out of the evidence in which they stand. */
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
    return pieces.isEmpty() ? Optional.empty() : Optional.of(String.join(" \u2026 ", pieces));
  }
}
