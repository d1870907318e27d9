package org.readout.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Office;
import org.readout.claim.Person;
import org.readout.knowledge.DictionaryMatch;
import org.readout.knowledge.Kind;
import org.readout.text.Span;

/**
 * Decides who speaks in his own name in a document: the author that its title or a line below it
 * names, and the people behind the labels of a transcript.
 */
final class Speaking {

  /** "Statement by President NAME", "Remarks by ...": the title says who "I" is. */
  private static final Pattern AUTHORED =
      Pattern.compile(
          "\\b(?:statement|remarks|speech|address|letter|op-ed|message|comments?|interview|opening"
              + " words) (?:by|from|of|with) (?:the )?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|We|we|my|My|our|Our)\\b");

  private static final int MOST_WORDS = 3;

  private final ActorWords lexicon;
  private final Cast cast;
  private final String text;
  private final List<DictionaryMatch> names;
  private final Optional<String> publisherPolity;

  Speaking(
      ActorWords lexicon,
      Cast cast,
      String text,
      List<DictionaryMatch> names,
      Optional<String> publisherPolity) {
    this.lexicon = lexicon;
    this.cast = cast;
    this.text = text;
    this.names = names;
    this.publisherPolity = publisherPolity;
  }

  // ---------------------------------------------------------------- authors

  /** Whom a title names as those who speak. */
  List<Actor> authors(Span title, List<Mention> mentions) {
    Matcher matcher = AUTHORED.matcher(text).region(title.start(), title.end());
    if (!matcher.find()) {
      return List.of();
    }
    int by = matcher.end();
    return mentions.stream()
        .filter(mention -> mention.span().start() <= by && mention.span().end() > by)
        .filter(mention -> mention.kind() != Mention.Kind.VOICE && !mention.actors().isEmpty())
        .findFirst()
        .or(
            () ->
                mentions.stream()
                    .filter(mention -> mention.kind() == Mention.Kind.PERSON)
                    .filter(mention -> mention.span().start() >= by)
                    .findFirst())
        .map(Mention::actors)
        .orElse(List.of());
  }

  /**
   * Whom a line of its own below the title of a government's page names ("NAME, Secretary of
   * State"), where the text goes on in the first person.
   */
  List<Actor> byline(Span line, List<Mention> mentions, List<Span> quotations) {
    if (publisherPolity.isEmpty() || mentions.size() != 1) {
      return List.of();
    }
    Mention only = mentions.get(0);
    String rest =
        text.substring(line.start(), only.span().start())
            + text.substring(only.span().end(), line.end());
    boolean alone = rest.replaceAll("(?i)\\b(?:by|the)\\b|[^\\p{L}]", "").isEmpty();
    boolean official =
        only.kind() == Mention.Kind.PERSON
            && only.actor().flatMap(Actor::office).isPresent()
            && only.actor()
                .filter(actor -> actor.polity().label().equals(publisherPolity.get()))
                .isPresent();
    return alone && official && speaksInFirstPerson(line.end(), quotations)
        ? only.actors()
        : List.of();
  }

  private boolean speaksInFirstPerson(int from, List<Span> quotations) {
    Matcher matcher = FIRST_PERSON.matcher(text);
    int at = from;
    while (matcher.find(at)) {
      Span word = Span.of(matcher.start(), matcher.end());
      if (quotations.stream().noneMatch(quotation -> quotation.contains(word))) {
        return true;
      }
      at = matcher.end();
    }
    return false;
  }

  // ---------------------------------------------------------------- transcripts

  /**
   * The turns of a transcript, each with its speaker where that is an official; none when nobody
   * who is known speaks or is asked.
   */
  List<Turn> turns() {
    List<Turn> turns = new ArrayList<>();
    boolean known = false;
    List<Turn> found = Turn.find(text);
    for (Turn turn : found) {
      Turn spoken = turn.spokenBy(speaker(turn.label(), found.get(0).label().start()));
      known |= spoken.speaker().isPresent();
      turns.add(spoken);
    }
    return known ? List.copyOf(turns) : List.of();
  }

  private Optional<Actor> speaker(Span label, int firstTurn) {
    String[] words = label.in(text).replaceAll("[^\\p{L}\\p{M}' -]", " ").trim().split("\\s+", -1);
    boolean asks =
        Arrays.stream(words)
            .anyMatch(word -> lexicon.questioners().contains(word.toLowerCase(Locale.ROOT)));
    boolean media =
        names.stream().anyMatch(match -> match.has(Kind.MEDIA) && match.span().overlaps(label));
    if (asks || media) {
      return Optional.empty();
    }
    boolean answers =
        lexicon.answerers().contains(words[words.length - 1].toLowerCase(Locale.ROOT));
    if (answers && words.length <= MOST_WORDS) {
      return answerer(firstTurn);
    }
    for (int count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
      Optional<Actor> known =
          cast.labelled(
              String.join(" ", Arrays.copyOfRange(words, words.length - count, words.length)));
      if (known.isPresent()) {
        return known;
      }
    }
    Optional<Actor> named =
        mentions(label).stream()
            .filter(mention -> mention.kind() == Mention.Kind.PERSON)
            .findFirst()
            .flatMap(Mention::actor);
    return named.isPresent() ? named : described(words);
  }

  private List<Mention> mentions(Span part) {
    List<DictionaryMatch> within =
        names.stream().filter(match -> part.contains(match.span())).toList();
    return MentionScanner.scan(lexicon, text, part, within).stream()
        .flatMap(raw -> cast.resolve(raw, text).stream())
        .toList();
  }

  /** Who answers where the label is only "A": the first official whom the text introduces. */
  private Optional<Actor> answerer(int firstTurn) {
    Optional<Actor> introduced =
        mentions(Span.of(0, firstTurn)).stream()
            .filter(mention -> mention.kind() == Mention.Kind.PERSON)
            .map(Mention::actor)
            .flatMap(Optional::stream)
            .filter(actor -> actor.office().isPresent())
            .findFirst();
    return introduced.isPresent()
        ? introduced
        : publisherPolity.map(
            polity ->
                new Actor(
                    new ActorRef.Known(polity),
                    Optional.empty(),
                    Optional.of(new Office(Optional.empty(), "spokesperson", Optional.empty()))));
  }

  /** "MS. IRARRAZAVAL" in a briefing that a government publishes is an official of it. */
  private Optional<Actor> described(String[] words) {
    boolean honoured =
        words.length > 1
            && lexicon.honorifics().stream()
                .anyMatch(title -> title.replace(".", "").equalsIgnoreCase(words[0]));
    return honoured
        ? publisherPolity.map(
            polity ->
                new Actor(
                    new ActorRef.Known(polity),
                    Optional.of(new Person(Optional.empty(), capitalised(words))),
                    Optional.empty()))
        : Optional.empty();
  }

  /** The name without its honorific, "IRARRAZAVAL" as "Irarrazaval". */
  private static String capitalised(String[] words) {
    StringBuilder name = new StringBuilder();
    for (int i = 1; i < words.length; i++) {
      String word = words[i];
      boolean shouted = word.equals(word.toUpperCase(Locale.ROOT));
      name.append(i > 1 ? " " : "")
          .append(
              shouted ? word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT) : word);
    }
    return name.toString();
  }
}
