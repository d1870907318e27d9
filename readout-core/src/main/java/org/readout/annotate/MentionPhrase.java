package org.readout.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.RawMention.PolityWords;
import org.readout.annotate.RawMention.Shape;
import org.readout.annotate.RawMention.TitleWords;
import org.readout.knowledge.Candidate;
import org.readout.knowledge.Kind;
import org.readout.text.Span;

/** A mention in the making: which elements it spans and what was found in them. */
final class MentionPhrase {
  final int start;
  int end;
  @Nullable Shape shape;
  Optional<Span> name = Optional.empty();
  final List<TitleWords> titles = new ArrayList<>();
  final List<PolityWords> polities = new ArrayList<>();
  Optional<PolityWords> institution = Optional.empty();
  String noun = "";
  boolean former;
  boolean owner;

  MentionPhrase(int start) {
    this.start = start;
    this.end = start;
  }

  RawMention toMention(Elements elements) {
    Span span = Span.of(elements.get(start).span().start(), elements.get(end - 1).span().end());
    return new RawMention(
        span,
        Objects.requireNonNull(shape),
        name,
        List.copyOf(titles),
        List.copyOf(polities),
        institution,
        noun,
        former,
        owner);
  }

  static boolean isPluralTitle(MentionPhrase phrase) {
    return phrase.noun.endsWith("s")
        || (!phrase.titles.isEmpty()
            && phrase.titles.get(phrase.titles.size() - 1).text().endsWith("s"));
  }

  /**
   * Takes note of an institution, and of the polity that its name gives away ("State Department").
   */
  static void institution(MentionPhrase phrase, Element element) {
    phrase.institution = Optional.of(polity(element, element.of(Kind.INSTITUTION)));
    element
        .first(Kind.INSTITUTION)
        .flatMap(Candidate::detail)
        .map(polity -> new Candidate(Kind.STATE, polity, Optional.empty()))
        .ifPresent(polity -> phrase.polities.add(polity(element, List.of(polity))));
  }

  static PolityWords polity(Element element, List<Candidate> candidates) {
    return new PolityWords(element.span(), element.text(), candidates);
  }
}
