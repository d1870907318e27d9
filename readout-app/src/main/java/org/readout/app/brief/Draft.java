package org.readout.app.brief;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.readout.app.view.Days;
import org.readout.claim.Actor;
import org.readout.claim.Party;
import org.readout.claim.Reality;
import org.readout.claim.Voice;
import org.readout.claim.When;
import org.readout.record.EngagementEntry;
import org.readout.source.SourceDocument;

/** What the sections of one brief are written with. */
final class Draft {

  private static final int NAMED_IN_TITLE = 4;
  private static final int DAYS_OF_A_YEAR = 365;
  private static final Pattern ENDED = Pattern.compile("[.?!\u2026][\"'\u2019\u201d\u00bb)]*$");

  private final Findings findings;
  private final Notebook notebook;
  private final People people;
  private final Seniority seniority;
  private final int most;
  private final ReportedSentence reported;
  private final Set<Told.Place> shown = new HashSet<>();

  /**
   * A draft.
   *
   * @param most the most items of one kind
   */
  Draft(Findings findings, People people, Seniority seniority, int most) {
    this.findings = findings;
    this.notebook = new Notebook();
    this.people = people;
    this.seniority = seniority;
    this.most = most;
    this.reported = new ReportedSentence(people);
  }

  Findings findings() {
    return findings;
  }

  Notebook notebook() {
    return notebook;
  }

  People people() {
    return people;
  }

  Seniority seniority() {
    return seniority;
  }

  int most() {
    return most;
  }

  /** Takes note that the sentence of a claim is told already. */
  void note(Told told) {
    shown.add(told.place());
  }

  /** Whether the sentence of a claim is told already. */
  boolean isTold(Told told) {
    return shown.contains(told.place());
  }

  /** A sentence in our own words. */
  Brief.Sentence sentence(String words, Collection<Told> told) {
    return new Brief.Sentence(
        List.of(new Brief.Run(false, words + stop(words))), notebook.cite(told));
  }

  /** The sentence of the report, for a paragraph that says whose report it is. */
  Brief.Sentence reported(Told first, Collection<Told> told) {
    return ended(first, told, standing(first.claim().reality()));
  }

  /**
   * The sentence of the report, and whose report it is.
   *
   * @param more what is to be added about it; may be empty
   */
  Brief.Sentence attributed(Told first, Collection<Told> told, String more) {
    String whose = " (" + account(first) + ")";
    return ended(first, told, whose + standing(first.claim().reality()) + more + ".");
  }

  private Brief.Sentence ended(Told first, Collection<Told> told, String end) {
    List<Brief.Run> runs = new ArrayList<>(reported.of(first.claim()));
    StringBuilder words = new StringBuilder();
    runs.forEach(run -> words.append(run.text()));
    String last = end + stop(words + end);
    if (!last.isEmpty()) {
      runs.add(new Brief.Run(false, last));
    }
    return new Brief.Sentence(runs, notebook.cite(told));
  }

  /** {@code White House, 2 April 2024}. */
  String account(Told told) {
    SourceDocument document = findings.report(told.document()).document();
    return Publishers.of(document)
        + ", "
        + document.published().map(Days::plainly).orElse("day not known");
  }

  /** {@code Telephone call, 2 April 2024: Joe Biden and Xi Jinping}. */
  String title(EngagementEntry entry) {
    String form = People.capitalised(EngagementSentences.form(entry.form()));
    String when =
        entry.when() instanceof When.Day day ? Days.plainly(day.date()) : Days.of(entry.when());
    List<Actor> all =
        entry.parties().stream()
            .filter(party -> party.role() != Party.Role.MEDIATOR)
            .map(Party::actor)
            .toList();
    String sides =
        all.size() <= NAMED_IN_TITLE
            ? people.call(all)
            : people.call(all.stream().map(actor -> Actor.of(actor.polity())).toList());
    return form + (entry.when() instanceof When.Unknown ? "" : ", " + when) + ": " + sides;
  }

  /** What the words of a report may not show by themselves. */
  private static String standing(Reality reality) {
    return switch (reality) {
      case OCCURRED, ONGOING, SCHEDULED, PROPOSED, REFUSED, CANCELLED, NEGATED -> "";
      case HYPOTHETICAL -> ", as a possibility";
      case DENIED -> "; this is denied";
      case BACKGROUND -> ", told as history";
    };
  }

  private static String stop(String words) {
    return ENDED.matcher(words).find() ? "" : ".";
  }

  /** {@code According to the Pentagon, } where every claim is somebody's word; else empty. */
  String accordingTo(Collection<Told> told) {
    List<String> names = voices(told);
    return names.isEmpty() ? "" : "According to " + String.join(", citing ", names) + ", ";
  }

  /** Those in whose words it is told, the last one's word in the end; empty for a report's own. */
  List<String> voices(Collection<Told> told) {
    List<List<Voice>> chains =
        told.stream()
            .map(
                each -> {
                  List<Voice> voices = each.claim().attribution().voices();
                  return voices.subList(1, voices.size());
                })
            .toList();
    if (chains.isEmpty() || chains.stream().anyMatch(List::isEmpty)) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (Voice voice : chains.get(0)) {
      names.add(
          voice
              .actor()
              .filter(actor -> actor.person().isPresent())
              .map(people::call)
              .orElse(voice.name()));
    }
    return names;
  }

  /**
   * How long ago {@code day} was at the end of the time of the brief.
   *
   * @param year what a year counts
   */
  int age(Optional<LocalDate> day, int year) {
    if (day.isEmpty() || findings.today().isEmpty()) {
      return 0;
    }
    long days = Math.max(0, ChronoUnit.DAYS.between(day.get(), findings.today().get()));
    return (int) Math.min(Integer.MAX_VALUE / 4, days * year / DAYS_OF_A_YEAR);
  }

  /** A part with the first of {@code items}, one paragraph each; empty where there are none. */
  <T> Optional<Brief.Part> part(
      Optional<String> heading,
      List<T> items,
      String one,
      String many,
      Function<T, Brief.Sentence> sentence) {
    if (items.isEmpty()) {
      return Optional.empty();
    }
    List<Brief.Paragraph> paragraphs =
        items.stream().limit(most).map(sentence).map(Brief.Paragraph::of).toList();
    return Optional.of(
        new Brief.Part(heading, paragraphs, further(items.size() - paragraphs.size(), one, many)));
  }

  /** {@code 3 further engagements are in the record.} */
  static Optional<String> further(int count, String one, String many) {
    if (count <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        count == 1
            ? "1 further " + one + " is in the record."
            : "%d further %s are in the record.".formatted(count, many));
  }

  /** {@code words} with a small letter in front, unless it is a name. */
  static String inside(String words) {
    int second = words.indexOf(' ');
    String first = second < 0 ? words : words.substring(0, second);
    return Set.of("A", "An", "The", "On", "In", "From", "Talks", "That").contains(first)
        ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
        : words;
  }

  /** A section, where any of its parts is there. */
  static Optional<Brief.Section> section(String heading, List<Optional<Brief.Part>> parts) {
    List<Brief.Part> present = parts.stream().flatMap(Optional::stream).toList();
    return present.isEmpty() ? Optional.empty() : Optional.of(new Brief.Section(heading, present));
  }
}
