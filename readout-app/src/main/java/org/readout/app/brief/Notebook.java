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
import java.util.function.Function;
import org.readout.app.contents.Report;
import org.readout.claim.Claim;
import org.readout.claim.Evidence;
import org.readout.source.SourceDocument;

/** Numbers the words that are cited, in the order in which they first are. */
final class Notebook {

  private final Map<Told.Place, Note> notes = new LinkedHashMap<>();

  private static final class Note {
    final int number;
    final Evidence words;
    final Set<String> claims = new LinkedHashSet<>();

    Note(int number, Evidence words) {
      this.number = number;
      this.words = words;
    }
  }

  /** The numbers of the words on which {@code told} rest, each once, lowest first. */
  List<Integer> cite(Collection<Told> told) {
    Set<Integer> numbers = new TreeSet<>();
    told.forEach(each -> numbers.add(cite(each.words(), List.of(each.claim()))));
    return List.copyOf(numbers);
  }

  /**
   * The numbers of words, each once, lowest first.
   *
   * @param claims made from them; may be none
   */
  List<Integer> cite(Collection<Evidence> all, Collection<Claim> claims) {
    Set<Integer> numbers = new TreeSet<>();
    for (Evidence words : all) {
      List<Claim> own = claims.stream().filter(claim -> claim.evidence().contains(words)).toList();
      numbers.add(cite(words, own));
    }
    return List.copyOf(numbers);
  }

  private int cite(Evidence words, List<Claim> claims) {
    Note note =
        notes.computeIfAbsent(Told.Place.of(words), place -> new Note(notes.size() + 1, words));
    claims.forEach(claim -> note.claims.add(claim.id()));
    return note.number;
  }

  /**
   * All that was cited, by number.
   *
   * @param reports finds the report of a document
   */
  List<Brief.Source> sources(Function<String, Report> reports) {
    Map<String, Integer> first = new HashMap<>();
    List<Brief.Source> sources = new ArrayList<>();
    for (Note note : notes.values()) {
      Report report = reports.apply(note.words.document());
      SourceDocument document = report.document();
      sources.add(
          new Brief.Source(
              note.number,
              Publishers.of(document),
              document.title(),
              document.published(),
              document.uri().orElse(document.name()),
              report.copies().stream().map(Publishers::of).distinct().toList(),
              note.words,
              List.copyOf(note.claims),
              first.computeIfAbsent(document.id(), unused -> note.number)));
    }
    return sources;
  }
}
