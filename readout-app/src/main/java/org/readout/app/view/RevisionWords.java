package org.readout.app.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.app.versions.PageHistory;
import org.readout.app.versions.PageVersion;
import org.readout.app.versions.Revision;
import org.readout.version.PageChanges;
import org.readout.version.SentenceChange;

/** Versions of a page and what changed between them, in few words. */
public final class RevisionWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH);

  private RevisionWords() {}

  /**
   * What to tell who has just read a version: {@code ADDRESS: this page has changed since 12 March
   * 2025 (version 2): 1 sentence gone, 2 changed; "readout versions ADDRESS" shows them}.
   */
  public static String notice(Revision revision) {
    String address = revision.address();
    return "%s: this page has changed%s (version %d): %s; \"readout versions %s\" shows them"
        .formatted(address, since(revision), revision.to(), counts(revision.changes()), address);
  }

  private static String since(Revision revision) {
    PageVersion earlier = revision.earlier();
    return switch (revision.knownBy()) {
      case RETRIEVED -> earlier.retrieved().map(at -> " since " + day(at)).orElse("");
      case PUBLISHED -> earlier.published().map(day -> " since " + DAY.format(day)).orElse("");
      case READ -> earlier.firstRead().map(at -> " since it was read on " + day(at)).orElse("");
      case UNKNOWN -> "";
    };
  }

  private static String day(Instant moment) {
    return DAY.format(LocalDate.ofInstant(moment, ZoneOffset.UTC));
  }

  /** {@code 1 sentence gone, 2 changed}. */
  public static String counts(PageChanges changes) {
    List<String> counts = new ArrayList<>();
    count(counts, changes.of(SentenceChange.Gone.class).size(), "gone");
    count(counts, changes.of(SentenceChange.Changed.class).size(), "changed");
    count(counts, changes.of(SentenceChange.Added.class).size(), "new");
    count(counts, changes.of(SentenceChange.Moved.class).size(), "moved");
    return counts.isEmpty() ? "no sentence changed" : String.join(", ", counts);
  }

  private static void count(List<String> counts, int number, String what) {
    if (number > 0) {
      String noun = !counts.isEmpty() ? "" : number == 1 ? " sentence" : " sentences";
      counts.add(number + noun + " " + what);
    }
  }

  /** {@code fetched 12 March 2025, 09:30 UTC}; by what orders it first. */
  public static String particulars(PageVersion version) {
    List<String> particulars = new ArrayList<>();
    version
        .retrieved()
        .ifPresent(at -> particulars.add("fetched " + TIME.format(at.atOffset(ZoneOffset.UTC))));
    version.published().ifPresent(day -> particulars.add("published " + DAY.format(day)));
    if (version.retrieved().isEmpty()) {
      version
          .firstRead()
          .ifPresent(
              at -> particulars.add("first read " + TIME.format(at.atOffset(ZoneOffset.UTC))));
    }
    return particulars.isEmpty() ? "no time known" : String.join("; ", particulars);
  }

  /** How it is known which of two versions is the later. */
  public static String knownBy(PageHistory.Order order) {
    return switch (order) {
      case RETRIEVED -> "in the order in which they were fetched";
      case PUBLISHED -> "in the order of the days of publication that they give";
      case READ ->
          "in the order in which they were read into this record, for nothing else tells which is the later";
      case UNKNOWN -> "which of them is the later is not known";
    };
  }
}
