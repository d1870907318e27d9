package org.readout.app.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readout.app.contents.Report;
import org.readout.claim.Claim;
import org.readout.claim.Evidence;
import org.readout.source.SourceDocument;
import org.readout.text.Span;

/** Numbers the words that are cited, in the order in which they first are. */
final class Notebook {

  private final Map<Place, Note> notes = new LinkedHashMap<>();

  private record Place(String document, Span words) {}

  private static final class Note {
    final int number;
    final Report report;
    final Evidence words;
    final Set<String> claims = new LinkedHashSet<>();

    Note(int number, Report report, Evidence words) {
      this.number = number;
      this.report = report;
      this.words = words;
    }
  }

  /**
   * A claim and the report that makes it.
   *
   * @param words those of its words that tell it
   */
  record Told(Claim claim, Report report, Evidence words) {

    /** A claim by the words that tell it best. */
    static Told of(Claim claim, Report report) {
      return new Told(claim, report, claim.evidence().get(0));
    }
  }

  /** The numbers of the words on which {@code told} rest, each once, lowest first. */
  List<Integer> cite(Collection<Told> told) {
    Set<Integer> numbers = new TreeSet<>();
    told.forEach(each -> numbers.add(cite(each)));
    return List.copyOf(numbers);
  }

  private int cite(Told told) {
    Evidence words = told.words();
    Note note =
        notes.computeIfAbsent(
            new Place(words.document(), words.span()),
            place -> new Note(notes.size() + 1, told.report(), words));
    note.claims.add(told.claim().id());
    return note.number;
  }

  /** All that was cited, by number. */
  List<Brief.Source> sources() {
    Map<String, Integer> first = new HashMap<>();
    List<Brief.Source> sources = new ArrayList<>();
    for (Note note : notes.values()) {
      SourceDocument document = note.report.document();
      int same = first.computeIfAbsent(document.id(), unused -> note.number);
      sources.add(
          new Brief.Source(
              note.number,
              Publishers.of(document),
              document.title(),
              document.published(),
              document.uri().orElse(document.name()),
              note.report.copies().stream().map(Publishers::of).distinct().toList(),
              note.words,
              List.copyOf(note.claims),
              same));
    }
    return sources;
  }
}
