package org.readout.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks up people, states, bodies, offices, issues, gatherings, places and venues by the beginnings
 * of the words of their names, as one types them: "wang y" finds Wang Yi. Case, accents, hyphens
 * and dots do not matter, nor does the order of the words. Immutable and safe for use by many
 * threads.
 */
public final class NameSearch {

  /** UTF-16 units that are looked at; no name is longer. */
  private static final int LONGEST = 100;

  /** Words that are looked at. */
  private static final int MOST_WORDS = 8;

  private static final Comparator<Fit> ORDER =
      Comparator.comparingInt(Fit::distance)
          .thenComparing(fit -> fit.entry().kind())
          .thenComparing(fit -> -fit.entry().weight())
          .thenComparing(fit -> fit.entry().label())
          .thenComparing(fit -> fit.entry().id());

  /** A name of something; its words are folded, and each has a space before it. */
  private record Entry(
      NamedKind kind, String id, String label, String name, String words, int weight) {}

  private record Fit(Entry entry, int distance) {}

  private final List<Entry> entries = new ArrayList<>();

  NameSearch(
      Collection<State> states,
      Collection<Organisation> bodies,
      Collection<PersonEntry> people,
      Collection<Issue> issues,
      Collection<EventSeries> gatherings,
      Collection<PlaceEntry> places,
      Collection<Venue> venues) {
    states.forEach(
        state ->
            add(
                NamedKind.STATE,
                state.iso3(),
                state.name(),
                0,
                Stream.of(state.name(), state.formalName(), state.iso3())));
    bodies.forEach(
        body -> add(NamedKind.BODY, body.id(), body.name(), 0, Stream.of(body.name(), body.id())));
    people.forEach(
        person ->
            add(
                NamedKind.PERSON,
                person.id(),
                person.name(),
                0,
                Stream.of(List.of(person.name()), person.otherNames(), person.familiarNames())
                    .flatMap(List::stream)));
    issues.forEach(
        issue -> add(NamedKind.ISSUE, issue.id(), issue.label(), 0, Stream.of(issue.label())));
    gatherings.forEach(
        series ->
            add(
                NamedKind.GATHERING,
                series.id(),
                series.name(),
                0,
                Stream.concat(Stream.of(series.name()), series.otherNames().stream())));
    places.forEach(
        place ->
            add(
                NamedKind.PLACE,
                place.id(),
                place.name(),
                place.importance(),
                Stream.concat(Stream.of(place.name()), place.otherNames().stream())));
    venues.forEach(
        venue ->
            add(
                NamedKind.VENUE,
                venue.id(),
                venue.name(),
                0,
                Stream.concat(Stream.of(venue.name()), venue.otherNames().stream())));
  }

  /** The names of states and bodies that the dictionary has beside these, and the offices. */
  NameSearch with(
      Stream<PhraseTable.Form> forms, Collection<OfficeEntry> offices, KnowledgeBase knowledge) {
    forms.forEach(
        form ->
            form.candidate()
                .filter(means -> means.kind() == Kind.STATE || means.kind() == Kind.ORGANISATION)
                .ifPresent(
                    means ->
                        add(
                            means.kind() == Kind.STATE ? NamedKind.STATE : NamedKind.BODY,
                            means.id(),
                            knowledge.nameOf(means.id()),
                            0,
                            Stream.of(form.surface()))));
    offices.forEach(
        office -> {
          String of = " of " + knowledge.nameOf(office.polity());
          add(
              NamedKind.OFFICE,
              office.id(),
              office.title() + of,
              -office.role().rank(),
              Stream.of(office.title() + of, office.role().label() + of));
        });
    return this;
  }

  private void add(NamedKind kind, String id, String label, int weight, Stream<String> names) {
    names
        .distinct()
        .forEach(name -> entries.add(new Entry(kind, id, label, name, words(name), weight)));
  }

  private static String words(String name) {
    return " " + String.join(" ", NameIndex.key(name).strip().split("[^\\p{L}\\p{N}]++", -1));
  }

  /**
   * What has a name of which each typed word begins a word; the whole names first, then those that
   * begin so, then the others. Nothing where no letter was typed.
   *
   * @param typed anything
   * @param limit how many at most
   */
  public List<Named> find(String typed, int limit) {
    String key = words(typed.substring(0, Math.min(typed.length(), LONGEST))).strip();
    List<String> sought = Stream.of(key.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    if (sought.isEmpty() || sought.size() > MOST_WORDS) {
      return List.of();
    }
    Map<String, Fit> best = new HashMap<>();
    for (Entry entry : entries) {
      distance(entry.words(), sought)
          .ifPresent(
              distance ->
                  best.merge(
                      entry.kind() + " " + entry.id(),
                      new Fit(entry, distance),
                      (one, other) -> ORDER.compare(one, other) <= 0 ? one : other));
    }
    return best.values().stream()
        .sorted(ORDER)
        .limit(limit)
        .map(Fit::entry)
        .map(entry -> new Named(entry.kind(), entry.id(), entry.label(), entry.name()))
        .toList();
  }

  /** 0 for the whole name, 1 for its beginning, 2 for what stands elsewhere in it. */
  private static Optional<Integer> distance(String words, List<String> sought) {
    for (String word : sought) {
      if (!words.contains(" " + word)) {
        return Optional.empty();
      }
    }
    String inOrder = " " + String.join(" ", sought);
    if (words.equals(inOrder)) {
      return Optional.of(0);
    }
    return Optional.of(words.startsWith(inOrder) ? 1 : 2);
  }
}
