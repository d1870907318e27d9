package org.readout.app.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.app.view.Plain;
import org.readout.claim.Evidence;

/**
 * A brief, before it is written in any format.
 *
 * @param title what it is about
 * @param basis what it rests on: the period, the documents, how to read it
 * @param sections in the order of reading; sections that would be empty are left out
 * @param sources in the order in which they are first cited, numbered from 1
 */
public record Brief(
    String title, List<String> basis, List<Section> sections, List<Source> sources) {

  /** Copies the lists, and makes the words plain. */
  public Brief {
    title = plain(title);
    basis = basis.stream().map(Brief::plain).toList();
    sections = List.copyOf(sections);
    sources = List.copyOf(sources);
  }

  /**
   * {@code text} on one line, without characters that act on what shows them, and without the two
   * that XML has no place for.
   */
  static String plain(String text) {
    return Plain.line(text).replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
  }

  /**
   * A section.
   *
   * @param heading its heading
   * @param parts never empty
   */
  public record Section(String heading, List<Part> parts) {
    /** Copies the list. */
    public Section {
      heading = plain(heading);
      parts = List.copyOf(parts);
    }
  }

  /**
   * A part of a section.
   *
   * @param heading its heading; none where the section's is enough
   * @param paragraphs never empty
   * @param further what was left out for the sake of length; empty where nothing was
   */
  public record Part(
      Optional<String> heading, List<Paragraph> paragraphs, Optional<String> further) {
    /** Copies the list. */
    public Part {
      heading = heading.map(Brief::plain);
      further = further.map(Brief::plain);
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /**
   * Sentences that belong together.
   *
   * @param lead whose account they are; none where that needs no saying
   * @param sentences never empty
   */
  public record Paragraph(Optional<String> lead, List<Sentence> sentences) {
    /** Copies the list. */
    public Paragraph {
      lead = lead.map(Brief::plain);
      sentences = List.copyOf(sentences);
    }

    /** A paragraph of one sentence. */
    static Paragraph of(Sentence sentence) {
      return new Paragraph(Optional.empty(), List.of(sentence));
    }
  }

  /**
   * One sentence.
   *
   * @param runs its words
   * @param citations numbers of the sources it rests on; never empty
   */
  public record Sentence(List<Run> runs, List<Integer> citations) {
    /** Copies the lists and checks that there is a citation. */
    public Sentence {
      runs = List.copyOf(runs);
      citations = List.copyOf(citations);
      if (citations.isEmpty()) {
        throw new IllegalArgumentException("a sentence without a source: " + runs);
      }
    }

    /** Its words. */
    public String text() {
      StringBuilder text = new StringBuilder();
      runs.forEach(run -> text.append(run.text()));
      return text.toString();
    }
  }

  /**
   * Words of a sentence.
   *
   * @param reported whether they are the words of a report
   * @param text the words, on one line and without characters that act on what shows them
   */
  public record Run(boolean reported, String text) {
    /** Makes the words plain; a space at either end is kept. */
    public Run {
      String plain = Brief.plain(text);
      if (!plain.isEmpty()) {
        boolean before = Character.isWhitespace(text.charAt(0));
        boolean after = Character.isWhitespace(text.charAt(text.length() - 1));
        plain = (before ? " " : "") + plain + (after ? " " : "");
      }
      text = plain;
    }
  }

  /**
   * The words that sentences rest on, and where they stand.
   *
   * @param number how it is cited
   * @param publisher who published it
   * @param title of the document, where it has one
   * @param published the day, where known
   * @param address where it was found: a web address, or the name of a file
   * @param copies who else published it
   * @param words the exact words
   * @param claims ids of the claims made from them that are cited
   * @param sameDocument the number of the first source from the same document; its own for the
   *     first
   */
  public record Source(
      int number,
      String publisher,
      Optional<String> title,
      Optional<LocalDate> published,
      String address,
      List<String> copies,
      Evidence words,
      List<String> claims,
      int sameDocument) {
    /** Copies the lists. */
    public Source {
      copies = List.copyOf(copies);
      claims = List.copyOf(claims);
    }
  }
}
