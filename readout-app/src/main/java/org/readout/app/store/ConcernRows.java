package org.readout.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.app.json.ContentJson;
import org.readout.claim.Claim;
import org.readout.record.Concerns;
import org.readout.record.Pair;

/**
 * The table by which claims are found that are about a state or a pair. A row names its claim by
 * the number of the document's derivation and by its position, so that rows are small; those of a
 * derivation that another took the place of lead nowhere.
 */
final class ConcernRows {

  private ConcernRows() {}

  /** What the rows of a claim or entry are filed under: states by id, pairs as {@code CHN-USA}. */
  static Set<String> subjects(Concerns concerns) {
    Set<String> subjects = new TreeSet<>(concerns.states());
    concerns.pairs().stream().map(Pair::toString).forEach(subjects::add);
    return subjects;
  }

  /**
   * Adds the rows of a document's claims, and returns all subjects under which they are filed.
   *
   * @param claims in the order in which they were made
   * @param counting those of them that nobody rejected
   */
  static Set<String> add(
      Connection connection,
      long number,
      Optional<LocalDate> published,
      List<Claim> claims,
      List<Claim> counting)
      throws SQLException {
    Map<String, Concerns> concerns = Concerns.of(counting);
    String day = published.map(LocalDate::toString).orElse("");
    List<Object[]> rows = new ArrayList<>();
    Set<String> all = new TreeSet<>();
    for (int position = 0; position < claims.size(); position++) {
      Claim claim = claims.get(position);
      Concerns concern = concerns.get(claim.id());
      if (concern == null) {
        continue;
      }
      String kind = ContentJson.kind(claim.content());
      Set<String> subjects = subjects(concern);
      subjects.add(Subjects.EVERYTHING);
      Filing.issues(claim.content()).forEach(issue -> subjects.add(Subjects.ofIssue(issue)));
      Filing.speakers(claim.content()).forEach(speaker -> subjects.add(Subjects.ofPerson(speaker)));
      for (String subject : subjects) {
        rows.add(new Object[] {subject, kind, day, number, position});
        all.add(subject);
      }
    }
    Sql.batch(
        connection,
        "INSERT INTO concern (subject, kind, day, number, position) VALUES (?, ?, ?, ?, ?)",
        rows);
    return all;
  }
}
