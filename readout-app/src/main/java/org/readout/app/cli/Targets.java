package org.readout.app.cli;

import java.util.List;
import java.util.Optional;
import org.readout.app.contents.RecordContents;
import org.readout.app.decide.Deciding;
import org.readout.app.store.RecordStore;
import org.readout.app.view.DocumentView;
import org.readout.claim.Claim;
import org.readout.record.EngagementEntry;

/** Finds what people name on the command line: engagements, claims, documents. */
final class Targets {

  /** How to name what {@link #claims} finds. */
  static final String WHAT =
      "An engagement by its id, or a claim by its id or as DOCUMENT#3, with the number that"
          + " \"readout show DOCUMENT\" gives it; the beginning of an id will do.";

  private final RecordStore record;
  private final RecordContents contents;

  Targets(RecordStore record, RecordContents contents) {
    this.record = record;
    this.contents = contents;
  }

  /**
   * The engagement with this id, or whose id begins so, or of which the claim {@code DOCUMENT#3}
   * tells.
   *
   * @throws UserException when there is none or more than one
   */
  EngagementEntry engagement(String name) {
    Optional<Claim> numbered = numbered(name);
    if (numbered.isPresent()) {
      return engagementOf(name, numbered.get());
    }
    List<EngagementEntry> entries = name.isBlank() ? List.of() : contents.entriesCalled(name);
    if (entries.size() == 1) {
      return entries.get(0);
    }
    if (entries.isEmpty()) {
      throw new UserException(
          ExitCode.PARTLY,
          "\"%s\" is no engagement of %s. \"readout show\" lists the ids."
              .formatted(name, record.address()));
    }
    StringBuilder problem =
        new StringBuilder("\"%s\" fits more than one; write more of it:".formatted(name));
    entries.forEach(entry -> problem.append("\n  engagement ").append(entry.id()));
    throw new UserException(ExitCode.PARTLY, problem.toString());
  }

  /**
   * The claims that {@code name} means: all of an engagement, or one: by the beginning of its id,
   * or as {@code DOCUMENT#3} by the number that "readout show DOCUMENT" gives it.
   *
   * @throws UserException when it means nothing or more than one thing
   */
  List<Claim> claims(String name) {
    Optional<Claim> numbered = numbered(name);
    if (numbered.isPresent()) {
      return List.of(numbered.get());
    }
    List<Claim> claims = name.isBlank() ? List.of() : record.claimsCalled(name);
    if (claims.size() == 1 && contents.entriesCalled(name).isEmpty()) {
      return claims;
    }
    if (claims.isEmpty()) {
      return Deciding.claimsOf(record, engagement(name));
    }
    throw new UserException(
        ExitCode.PARTLY,
        "\"%s\" fits more than one claim or engagement; write more of it.".formatted(name));
  }

  private Optional<Claim> numbered(String name) {
    int hash = name.lastIndexOf('#');
    if (hash <= 0 || !name.substring(hash + 1).matches("[0-9]{1,6}")) {
      return Optional.empty();
    }
    String document = name.substring(0, hash);
    List<Claim> claims = DocumentView.inTextOrder(record.claims(document(document)));
    int number = Integer.parseInt(name.substring(hash + 1));
    if (number < 1 || number > claims.size()) {
      throw new UserException(
          ExitCode.PARTLY,
          "%s has no claim %d; its claims are numbered from 1 to %d. \"readout show %s\" shows them."
              .formatted(document, number, claims.size(), document));
    }
    return Optional.of(claims.get(number - 1));
  }

  private EngagementEntry engagementOf(String name, Claim claim) {
    return contents.entriesOf(List.of(claim.document())).stream()
        .filter(entry -> entry.claims().stream().anyMatch(link -> link.claim().equals(claim.id())))
        .findFirst()
        .orElseThrow(
            () ->
                new UserException(
                    ExitCode.PARTLY,
                    "%s is not about an engagement, or was rejected.".formatted(name)));
  }

  /**
   * The id of the document that people call {@code name}.
   *
   * @throws UserException when there is none or more than one
   */
  String document(String name) {
    List<String> documents = record.documentsCalled(name);
    if (documents.size() == 1) {
      return documents.get(0);
    }
    throw new UserException(
        ExitCode.PARTLY,
        documents.isEmpty()
            ? "\"%s\" is no document of %s.".formatted(name, record.address())
            : "\"%s\" fits more than one document; write more of it:\n  %s"
                .formatted(name, String.join("\n  ", documents)));
  }
}
