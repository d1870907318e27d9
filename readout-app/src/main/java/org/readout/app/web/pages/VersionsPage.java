package org.readout.app.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.app.export.VersionsExport;
import org.readout.app.store.Address;
import org.readout.app.store.StoredDocument;
import org.readout.app.versions.PageHistory;
import org.readout.app.versions.PageVersion;
import org.readout.app.versions.Pages;
import org.readout.app.versions.Revision;
import org.readout.app.view.ClaimWords;
import org.readout.app.view.Plain;
import org.readout.app.view.RevisionClaims;
import org.readout.app.view.RevisionWords;
import org.readout.app.view.Words;
import org.readout.app.web.Answer;
import org.readout.app.web.Frame;
import org.readout.app.web.Problem;
import org.readout.app.web.Quotation;
import org.readout.app.web.Route;
import org.readout.app.web.Visit;
import org.readout.claim.Evidence;
import org.readout.source.SourceDocument;
import org.readout.text.Span;
import org.readout.version.SentenceChange;

/**
 * {@code /documents/{id}/versions}: what stood at the address of a document at other times, and
 * what changed from one version to the next.
 *
 * @param id of the document
 * @param title its title, or its name
 * @param address of the page
 * @param versions all there are, the earliest first
 * @param change what one of them changed of the one before; none where there is one version
 */
public record VersionsPage(
    String id, String title, String address, List<Version> versions, Optional<Change> change) {

  /** A heading and the changed sentences below it. */
  public record Section(String heading, List<Sentence> sentences) {}

  /** Copies the list. */
  public VersionsPage {
    versions = List.copyOf(versions);
  }

  /**
   * A version.
   *
   * @param number counted from 1
   * @param path of its document
   * @param particulars when it stood there
   * @param here whether it is the document that was asked for
   * @param changes the address of what it changed of the version before; none for the first
   * @param chosen whether just that is shown
   */
  public record Version(
      int number,
      String path,
      String particulars,
      boolean here,
      Optional<String> changes,
      boolean chosen) {}

  /**
   * From one version to the next.
   *
   * @param from number of the earlier one
   * @param to number of the later one
   * @param counts how many sentences came, went or changed
   * @param kept how many stand as they were
   * @param knownBy how it is known which is the later
   * @param sections what became of the sentences
   * @param claims what became of the claims
   */
  public record Change(
      int from,
      int to,
      String counts,
      int kept,
      String knownBy,
      List<Section> sections,
      List<ClaimSection> claims) {}

  /** A heading and the claims below it. */
  public record ClaimSection(String heading, List<ClaimLine> lines) {}

  /** A claim and its words. */
  public record ClaimLine(Words words, List<Quotation> quotations) {}

  /**
   * A sentence that changed.
   *
   * @param label which version it is of, where that is to be said
   * @param quotation where it stands
   * @param pieces its words
   */
  public record Sentence(String label, Quotation quotation, List<Piece> pieces) {}

  /**
   * Words of a sentence.
   *
   * @param what {@code same}, {@code went} or {@code came}
   */
  public record Piece(String text, String what) {}

  /** The page's addresses. */
  public static List<Route> routes() {
    return List.of(Route.page("/documents/{id}/versions", VersionsPage::answer));
  }

  /** How many versions of the page of {@code stored} the record has, itself with them. */
  static int count(Visit visit, StoredDocument stored) {
    return stored.addresses().stream()
        .mapToInt(address -> visit.store().versionsOf(address.key()).size())
        .max()
        .orElse(1);
  }

  private static Answer answer(Visit visit) {
    Optional<StoredDocument> stored = Documents.stored(visit);
    if (stored.isEmpty()) {
      return Documents.completed(visit, "/versions");
    }
    SourceDocument document = stored.get().document();
    PageHistory history = Pages.history(visit.store(), address(visit, stored.get())).orElseThrow();
    int number = history.number(document.id());
    int last = history.versions().size();
    int to = last < 2 ? 1 : visit.number("to", Math.max(2, number), 2, last);
    List<Version> versions = new ArrayList<>();
    for (int i = 1; i <= last; i++) {
      versions.add(version(visit, history.versions().get(i - 1), i, i == number, i == to));
    }
    String title =
        Plain.line(document.title().orElse(DocumentParticulars.fileName(document.name())));
    VersionsPage page =
        new VersionsPage(
            document.id(),
            title,
            Plain.line(history.address()),
            versions,
            last < 2
                ? Optional.empty()
                : Optional.of(
                    change(history.revisionTo(to), new ClaimWords(visit.room().names()))));
    return new Answer.Page(
        Frame.of(visit, "/documents", "Versions of " + title),
        "versions",
        page,
        () -> twin(history));
  }

  private static JsonNode twin(PageHistory history) {
    return VersionsExport.of(history);
  }

  /** The address that was asked for, else that at which most versions were found. */
  private static String address(Visit visit, StoredDocument stored) {
    Optional<String> asked = visit.query("address");
    List<String> keys = stored.addresses().stream().map(Address::key).toList();
    if (asked.isPresent()) {
      if (!keys.contains(asked.get())) {
        throw Problem.notFound("This document was not found at the address that is asked for.");
      }
      return asked.get();
    }
    String most = keys.get(0);
    int versions = 0;
    for (String key : keys) {
      int found = visit.store().versionsOf(key).size();
      if (found > versions) {
        versions = found;
        most = key;
      }
    }
    return most;
  }

  private static Version version(
      Visit visit, PageVersion version, int number, boolean here, boolean chosen) {
    return new Version(
        number,
        "/documents/" + version.document().id(),
        RevisionWords.particulars(version),
        here,
        number == 1
            ? Optional.empty()
            : Optional.of(Addresses.with(visit.here(), "to", String.valueOf(number))),
        chosen && number > 1);
  }

  private static Change change(Revision revision, ClaimWords words) {
    return new Change(
        revision.from(),
        revision.to(),
        RevisionWords.counts(revision.changes()),
        revision.changes().of(SentenceChange.Kept.class).size(),
        RevisionWords.knownBy(revision.knownBy()),
        sections(revision),
        RevisionClaims.of(revision, words).stream()
            .map(
                group ->
                    new ClaimSection(
                        group.heading(),
                        group.told().stream().map(told -> line(told, group.document())).toList()))
            .toList());
  }

  private static ClaimLine line(RevisionClaims.Told told, SourceDocument document) {
    return new ClaimLine(
        told.headline(),
        told.claim().evidence().stream().map(words -> Quotation.of(words, document)).toList());
  }

  private static List<Section> sections(Revision revision) {
    SourceDocument before = revision.earlier().document();
    SourceDocument after = revision.later().document();
    List<Sentence> gone = new ArrayList<>();
    for (SentenceChange.Gone each : revision.changes().of(SentenceChange.Gone.class)) {
      gone.add(sentence("", each.earlier(), before, List.of(each.earlier()), "went"));
    }
    List<Sentence> changed = new ArrayList<>();
    for (SentenceChange.Changed each : revision.changes().of(SentenceChange.Changed.class)) {
      String only = each.punctuationOnly() ? " (only the punctuation)" : "";
      changed.add(sentence("Was", each.earlier(), before, each.went(), "went"));
      changed.add(sentence("Now" + only, each.later(), after, each.came(), "came"));
    }
    List<Sentence> added = new ArrayList<>();
    for (SentenceChange.Added each : revision.changes().of(SentenceChange.Added.class)) {
      added.add(sentence("", each.later(), after, List.of(each.later()), "came"));
    }
    List<Sentence> moved = new ArrayList<>();
    for (SentenceChange.Moved each : revision.changes().of(SentenceChange.Moved.class)) {
      moved.add(sentence("", each.later(), after, List.of(), "same"));
    }
    return List.of(
            new Section("Gone", gone),
            new Section("Changed", changed),
            new Section("New", added),
            new Section("Moved", moved))
        .stream()
        .filter(section -> !section.sentences().isEmpty())
        .toList();
  }

  private static Sentence sentence(
      String label, Evidence whole, SourceDocument document, List<Evidence> marked, String what) {
    List<Piece> pieces = new ArrayList<>();
    int at = whole.span().start();
    for (Evidence stretch : marked) {
      addPiece(pieces, whole, Span.of(at, stretch.span().start()), "same");
      addPiece(pieces, whole, stretch.span(), what);
      at = stretch.span().end();
    }
    addPiece(pieces, whole, Span.of(at, whole.span().end()), "same");
    return new Sentence(label, Quotation.of(whole, document), pieces);
  }

  private static void addPiece(List<Piece> pieces, Evidence whole, Span span, String what) {
    if (!span.isEmpty()) {
      pieces.add(new Piece(span.shift(-whole.span().start()).in(whole.quote()), what));
    }
  }
}
