package org.readout.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.app.json.Json;
import org.readout.claim.Act;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.ChannelNotice;
import org.readout.claim.Claim;
import org.readout.claim.Content;
import org.readout.claim.Engagement;
import org.readout.claim.Occasion;
import org.readout.claim.Participant;
import org.readout.claim.Party;
import org.readout.claim.Statement;
import org.readout.claim.Undertaking;
import org.readout.record.ClaimLink;
import org.readout.record.Curation;
import org.readout.record.Decision;
import org.readout.record.EngagementEntry;

/**
 * Something that waits for a person's judgement.
 *
 * @param reason why
 * @param subject id of the entry or of the claim; of a page, the key of its address
 * @param day of the entry, or of the document's publication, where known
 * @param document the document in which the claim stands, or the newest version of the page; none
 *     for an entry
 */
public record Review(
    Reason reason, String subject, Optional<LocalDate> day, Optional<String> document) {

  /** Why something waits. */
  public enum Reason {
    /** Reports of one engagement disagree, and no decision in force is about any of its claims. */
    DISPUTED,
    /**
     * A claim names somebody who could be one of several, and nobody has accepted or rejected it.
     */
    AMBIGUOUS,
    /**
     * A page was found to read otherwise than before, and no decision in force is about any claim
     * of its newest version.
     */
    CHANGED
  }

  /** Files the entries of parts that were worked out anew. */
  static void file(
      Connection connection,
      Collection<String> before,
      Collection<EngagementEntry> entries,
      Curation curation)
      throws SQLException {
    Set<String> decided = curation.claims();
    Set<String> old = new HashSet<>(before);
    List<Object[]> rows = new ArrayList<>();
    for (EngagementEntry entry : entries) {
      old.add(entry.id());
      if (!entry.conflicts().isEmpty()
          && entry.claims().stream().map(ClaimLink::claim).noneMatch(decided::contains)) {
        rows.add(
            new Object[] {Json.word(Reason.DISPUTED), entry.id(), EntryConcernRows.day(entry), ""});
      }
    }
    delete(connection, Reason.DISPUTED, old);
    insert(connection, rows);
  }

  /**
   * Files the claims of documents that were worked in.
   *
   * @param documents all of them
   * @param counting those that lead, with the claims that nobody rejected
   * @param curation what was decided on each document's claims
   */
  static void file(
      Connection connection,
      Collection<String> documents,
      Map<String, List<Claim>> counting,
      Map<String, String> days,
      Map<String, Curation> curation)
      throws SQLException {
    Sql.batch(
        connection,
        "DELETE FROM review WHERE document = ? AND reason = '" + Json.word(Reason.AMBIGUOUS) + "'",
        documents.stream().map(document -> new Object[] {document}).toList());
    List<Object[]> rows = new ArrayList<>();
    counting.forEach(
        (document, claims) -> {
          for (Claim claim : claims) {
            if (isAmbiguous(claim.content())
                && curation.getOrDefault(document, Curation.NONE).on(claim.id()).stream()
                    .noneMatch(decision -> decision.kind() == Decision.Kind.ACCEPT)) {
              rows.add(
                  new Object[] {
                    Json.word(Reason.AMBIGUOUS),
                    claim.id(),
                    days.getOrDefault(document, ""),
                    document
                  });
            }
          }
        });
    insert(connection, rows);
  }

  /** Files the pages on which {@code documents} were found. */
  static void filePages(
      Connection connection, Collection<String> documents, List<Decision> decisions)
      throws SQLException {
    Set<String> pages =
        new HashSet<>(
            Sql.listIn(
                connection,
                "SELECT key FROM address WHERE document IN (?)",
                documents,
                row -> row.getString(1)));
    List<Object[]> rows = new ArrayList<>();
    for (String page : several(connection, pages)) {
      List<StoredVersion> versions = AddressRows.versions(connection, page);
      StoredVersion newest = versions.get(versions.size() - 1);
      List<Claim> claims = ClaimRows.of(connection, newest.document());
      if (Curation.of(decisions, claims).claims().isEmpty()) {
        rows.add(
            new Object[] {
              Json.word(Reason.CHANGED),
              page,
              newest.address().published().map(LocalDate::toString).orElse(""),
              newest.document()
            });
      }
    }
    delete(connection, Reason.CHANGED, pages);
    insert(connection, rows);
  }

  private static List<String> several(Connection connection, Collection<String> pages)
      throws SQLException {
    return Sql.listIn(
        connection,
        "SELECT key FROM address WHERE key IN (?) GROUP BY key HAVING count(*) > 1",
        pages,
        row -> row.getString(1));
  }

  private static void delete(Connection connection, Reason reason, Collection<String> subjects)
      throws SQLException {
    Sql.batch(
        connection,
        "DELETE FROM review WHERE reason = ? AND subject = ?",
        subjects.stream().map(subject -> new Object[] {Json.word(reason), subject}).toList());
  }

  private static void insert(Connection connection, List<Object[]> rows) throws SQLException {
    Sql.batch(
        connection,
        "INSERT INTO review (reason, subject, day, document) VALUES (?, ?, ?, ?)",
        rows);
  }

  /** Whether it names somebody who could be one of several. */
  static boolean isAmbiguous(Content content) {
    return polities(content).stream().anyMatch(ActorRef.Ambiguous.class::isInstance);
  }

  private static List<ActorRef> polities(Content content) {
    if (content instanceof ChannelNotice notice) {
      return notice.sides();
    }
    List<Actor> actors = new ArrayList<>();
    if (content instanceof Engagement engagement) {
      engagement.parties().stream().map(Party::actor).forEach(actors::add);
    } else if (content instanceof Statement statement) {
      actors.addAll(statement.speakers());
      actors.addAll(statement.addressees());
    } else if (content instanceof Act act) {
      act.actors().stream().map(Participant::actor).forEach(actors::add);
      act.recipients().stream().map(Participant::actor).forEach(actors::add);
    } else if (content instanceof Undertaking undertaking) {
      undertaking.by().stream().map(Participant::actor).forEach(actors::add);
      undertaking.to().stream().map(Participant::actor).forEach(actors::add);
    } else if (content instanceof Occasion occasion) {
      actors.addAll(occasion.participants());
    }
    return actors.stream().map(Actor::polity).toList();
  }
}
