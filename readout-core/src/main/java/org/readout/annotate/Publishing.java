package org.readout.annotate;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.knowledge.Candidate;
import org.readout.knowledge.DictionaryMatch;
import org.readout.knowledge.KnowledgeBase;
import org.readout.knowledge.Publisher;
import org.readout.source.SourceDocument;
import org.readout.text.Span;

/** Finds out who published a document. */
final class Publishing {

  private final KnowledgeBase knowledge;
  private final ActorWords lexicon;

  Publishing(KnowledgeBase knowledge, ActorWords lexicon) {
    this.knowledge = knowledge;
    this.lexicon = lexicon;
  }

  /** The publisher of a document by its name, its address, or the office that its name is. */
  Optional<Publisher> of(SourceDocument document) {
    Optional<Publisher> named = document.publisher().flatMap(knowledge::publisher);
    return named
        .or(() -> document.uri().flatMap(Publishing::host).flatMap(knowledge::publisher))
        .or(() -> document.publisher().flatMap(this::office));
  }

  /** The office that a publisher's name is: "Prime Minister of Australia". */
  Optional<RawMention> officeOf(Publisher publisher) {
    Span all = Span.of(0, publisher.name().length());
    return scan(publisher.name()).stream()
        .filter(raw -> raw.shape() == RawMention.Shape.OFFICE && raw.span().equals(all))
        .findFirst();
  }

  /**
   * "Ministry of Foreign Affairs of China", "Ministry of External Affairs, Government of India": a
   * publisher that no list has, whose name is that of an office of one state or body.
   */
  private Optional<Publisher> office(String name) {
    String plain = name.replaceAll("\\s*+\\(.*", "").strip();
    List<RawMention> found = scan(plain);
    Span all = Span.of(0, plain.length());
    boolean whole = found.size() == 1 && found.get(0).span().equals(all) && isOffice(found.get(0));
    if (!whole && !hasWordForOffices(plain)) {
      return Optional.empty();
    }
    List<String> polities =
        found.stream()
            .flatMap(mention -> mention.polities().stream())
            .flatMap(words -> words.candidates().stream())
            .map(Candidate::id)
            .distinct()
            .toList();
    return polities.size() == 1
        ? Optional.of(
            new Publisher(
                name,
                name,
                List.of(),
                List.of(),
                Optional.of(polities.get(0)),
                Optional.empty(),
                Optional.empty(),
                "government",
                "state"))
        : Optional.empty();
  }

  /** "The Kremlin" and "White House" are read as the governments that have their seat there. */
  private static boolean isOffice(RawMention mention) {
    boolean isSeat =
        mention.shape() == RawMention.Shape.POLITY
            && mention.polities().stream()
                .flatMap(words -> words.candidates().stream())
                .allMatch(candidate -> candidate.detail().filter("seat"::equals).isPresent());
    return isSeat
        || mention.shape() == RawMention.Shape.INSTITUTION
        || mention.shape() == RawMention.Shape.OFFICE;
  }

  private boolean hasWordForOffices(String name) {
    for (Word word : Word.scan(name, Span.of(0, name.length()))) {
      if (lexicon.publishingOffices().contains(word.text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private List<RawMention> scan(String name) {
    List<DictionaryMatch> matches = knowledge.dictionary().find(name);
    return MentionScanner.scan(lexicon, name, Span.of(0, name.length()), matches);
  }

  private static Optional<String> host(String address) {
    try {
      return Optional.ofNullable(new URI(address.strip()).getHost());
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }
}
