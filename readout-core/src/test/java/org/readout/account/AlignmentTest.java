package org.readout.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readout.account.GoldenAccounts.ExpectedRow;

/** How well rows are found, against accounts that were aligned by hand. */
class AlignmentTest {

  private static final Map<Row.Kind, String> KINDS =
      Map.of(
          Row.Kind.SAME, "same",
          Row.Kind.REWORDED, "reworded",
          Row.Kind.SAME_MATTER, "matter",
          Row.Kind.DENIED, "denied",
          Row.Kind.DECLINED_TO_CONFIRM, "declined",
          Row.Kind.LATER_CONFIRMED, "later");

  /** Counts over several engagements. */
  private static final class Score {
    int expected;
    int found;
    int rightFound;
    int rightExpected;
    int rightKind;
    final List<String> wrong = new ArrayList<>();

    void add(GoldenAccounts golden) {
      List<ExpectedRow> open = new ArrayList<>(golden.rows());
      expected += (int) open.stream().filter(ExpectedRow::required).count();
      for (Row row : golden.compared().rows()) {
        if (row.kind() == Row.Kind.ONLY_HERE) {
          continue;
        }
        List<Set<String>> cells = row.points().stream().map(golden::labels).toList();
        List<ExpectedRow> fits = open.stream().filter(want -> fits(cells, want)).toList();
        if (fits.isEmpty()) {
          found++;
          wrong.add(golden.name() + ": joined " + cells + " " + row.kind() + texts(row));
          continue;
        }
        ExpectedRow fit = fits.get(0);
        open.remove(fit);
        if (fit.required()) {
          found++;
          rightFound++;
          rightExpected++;
          if (fit.kinds().contains(KINDS.getOrDefault(row.kind(), "?"))) {
            rightKind++;
          } else {
            wrong.add(golden.name() + ": " + cells + " is " + row.kind() + ", not " + fit.kinds());
          }
        }
      }
      open.stream()
          .filter(ExpectedRow::required)
          .forEach(missed -> wrong.add(golden.name() + ": missed " + missed.cells()));
    }

    private static boolean fits(List<Set<String>> cells, ExpectedRow want) {
      return want.cells().size() == cells.size()
          && want.cells().stream()
              .allMatch(
                  wanted ->
                      cells.stream().anyMatch(cell -> cell.stream().anyMatch(wanted::contains)));
    }

    private static String texts(Row row) {
      return row.points().stream()
          .map(point -> "\n      " + point.quote())
          .collect(Collectors.joining());
    }

    double precision() {
      return found == 0 ? 0 : (double) rightFound / found;
    }

    double recall() {
      return (double) rightExpected / expected;
    }

    String figures(String name) {
      return String.format(
          Locale.ROOT,
          "Rows of accounts (%s): %d expected, %d found, %d right: precision %.2f, recall %.2f; kind"
              + " right in %d of %d",
          name,
          expected,
          found,
          rightFound,
          precision(),
          recall(),
          rightKind,
          rightExpected);
    }
  }

  private static Score score(String name, List<GoldenAccounts> accounts) {
    Score score = new Score();
    accounts.forEach(score::add);
    System.out.println(score.figures(name));
    score.wrong.forEach(line -> System.out.println("  " + line));
    return score;
  }

  @Test
  void rowsOfTheAccountsLearnedFrom() {
    Score score = score("learned from", GoldenAccounts.learnedFrom());
    assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(0.85);
    assertThat(score.recall()).as("recall").isGreaterThanOrEqualTo(0.75);
  }

  @Test
  void rowsOfTheAccountsKeptAside() {
    Score score = score("kept aside", GoldenAccounts.keptAside());
    assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(0.8);
    assertThat(score.recall()).as("recall").isGreaterThanOrEqualTo(0.75);
  }
}
