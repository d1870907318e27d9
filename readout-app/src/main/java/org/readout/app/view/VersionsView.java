package org.readout.app.view;

import java.util.List;
import org.readout.app.versions.PageHistory;
import org.readout.app.versions.PageVersion;
import org.readout.app.versions.Revision;
import org.readout.claim.Evidence;
import org.readout.source.SourceDocument;
import org.readout.text.Span;
import org.readout.version.SentenceChange;

/** The versions of a page and what changed from each to the next, with the words. */
public final class VersionsView {

  private static final int ID_SHOWN = 8;

  private final ClaimWords words;

  /** A view that calls people and states by {@code names}. */
  public VersionsView(Names names) {
    this.words = new ClaimWords(names);
  }

  /** Writes all versions, and between each two what changed. */
  public void full(Page page, PageHistory history) {
    page.line(0, Words.of(Style.STRONG, history.address()));
    for (int i = 0; i < history.versions().size(); i++) {
      version(page, i + 1, history.versions().get(i));
    }
    for (Revision revision : history.revisions()) {
      page.blank();
      revision(page, revision);
    }
    if (history.versions().size() == 1) {
      page.blank();
      page.line(0, Words.of("The record has one version of this page."));
    }
  }

  private static void version(Page page, int number, PageVersion version) {
    SourceDocument document = version.document();
    page.line(
        2,
        4,
        Words.of("Version " + number + ": " + RevisionWords.particulars(version))
            .and(
                Style.FAINT,
                " (document %s, %s)"
                    .formatted(
                        document.id().substring(0, Math.min(ID_SHOWN, document.id().length())),
                        version.name())));
  }

  private void revision(Page page, Revision revision) {
    page.line(
        0,
        Words.of(
                Style.STRONG,
                "From version %d to version %d: %s"
                    .formatted(
                        revision.from(), revision.to(), RevisionWords.counts(revision.changes())))
            .and(
                Style.FAINT,
                "; %d stand as they were; %s"
                    .formatted(
                        revision.changes().of(SentenceChange.Kept.class).size(),
                        RevisionWords.knownBy(revision.knownBy()))));
    sentences(page, revision);
    claims(page, revision);
  }

  private static void sentences(Page page, Revision revision) {
    Lines before = new Lines(revision.earlier().document().text().text());
    Lines after = new Lines(revision.later().document().text().text());
    heading(page, "Gone", revision.changes().of(SentenceChange.Gone.class));
    for (SentenceChange.Gone gone : revision.changes().of(SentenceChange.Gone.class)) {
      quote(page, line(before, gone.earlier()), gone.earlier(), List.of());
    }
    heading(page, "Changed", revision.changes().of(SentenceChange.Changed.class));
    for (SentenceChange.Changed changed : revision.changes().of(SentenceChange.Changed.class)) {
      String marks = changed.punctuationOnly() ? " (only the punctuation)" : "";
      quote(page, "was, " + line(before, changed.earlier()), changed.earlier(), changed.went());
      quote(page, "now, " + line(after, changed.later()) + marks, changed.later(), changed.came());
    }
    heading(page, "New", revision.changes().of(SentenceChange.Added.class));
    for (SentenceChange.Added added : revision.changes().of(SentenceChange.Added.class)) {
      quote(page, line(after, added.later()), added.later(), List.of());
    }
    heading(page, "Moved", revision.changes().of(SentenceChange.Moved.class));
    for (SentenceChange.Moved moved : revision.changes().of(SentenceChange.Moved.class)) {
      String places = line(before, moved.earlier()) + ", now " + line(after, moved.later());
      quote(page, places, moved.later(), List.of());
    }
  }

  private static void heading(Page page, String heading, List<?> below) {
    if (!below.isEmpty()) {
      page.line(2, Words.of(heading));
    }
  }

  private static String line(Lines lines, Evidence words) {
    return "line " + lines.of(words.span().start());
  }

  /** A quote with the stretches that went or came between ‹ and ›. */
  private static void quote(Page page, String place, Evidence sentence, List<Evidence> marked) {
    Words quote = Words.of(Style.FAINT, place + ": ").and(Style.QUOTED, "\u201c");
    int at = sentence.span().start();
    for (Evidence stretch : marked) {
      quote =
          quote
              .and(Style.QUOTED, part(sentence, Span.of(at, stretch.span().start())))
              .and(Style.CAUTION, "\u2039" + stretch.quote() + "\u203a");
      at = stretch.span().end();
    }
    quote = quote.and(Style.QUOTED, part(sentence, Span.of(at, sentence.span().end())) + "\u201d");
    page.line(4, 6, quote);
  }

  private static String part(Evidence sentence, Span span) {
    return span.shift(-sentence.span().start()).in(sentence.quote());
  }

  private void claims(Page page, Revision revision) {
    for (RevisionClaims.Group group : RevisionClaims.of(revision, words)) {
      heading(page, group.heading(), group.told());
      EvidenceLines evidence = new EvidenceLines(group.document().text());
      for (RevisionClaims.Told told : group.told()) {
        page.line(4, 6, told.headline());
        evidence.write(page, 8, told.claim());
      }
    }
  }
}
