package org.readout.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.app.contents.Selection;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Reality;
import org.readout.claim.Statement;

/** What each side said, account by account, the newest first. */
final class Sayings {

  private static final int YEAR_WEIGHS = 5;
  private static final int LONG = 400;
  private static final double SAME = 0.8;

  private final Draft draft;
  private final Selection.Subject subject;

  Sayings(Draft draft, Selection.Subject subject) {
    this.draft = draft;
    this.subject = subject;
  }

  Optional<Brief.Section> section() {
    List<Saying> all = sayings();
    if (subject instanceof Selection.Between between) {
      String one = between.pair().one();
      String other = between.pair().other();
      return Draft.section(
          "What each side said",
          List.of(
              part(name(one), all, states -> states.contains(one) && !states.contains(other)),
              part(name(other), all, states -> states.contains(other) && !states.contains(one)),
              part("Together", all, states -> states.contains(one) && states.contains(other)),
              part("Others", all, states -> !states.contains(one) && !states.contains(other))));
    }
    String alone = ((Selection.Alone) subject).id();
    return Draft.section(
        "What each side said",
        List.of(
            part(name(alone), all, states -> states.contains(alone)),
            part("Others", all, states -> !states.contains(alone))));
  }

  private String name(String state) {
    return People.capitalised(draft.people().state(new ActorRef.Known(state)));
  }

  /**
   * What was said once or several times.
   *
   * @param told where it was said, earliest first
   * @param words those of the first, in small letters
   * @param states who spoke
   */
  private record Saying(List<Told> told, Set<String> words, Set<String> states, int weight) {
    Told first() {
      return told.get(0);
    }
  }

  private List<Saying> sayings() {
    List<Saying> sayings = new ArrayList<>();
    Map<String, List<Saying>> bySpeaker = new HashMap<>();
    Map<Told.Place, Told> bySentence = new LinkedHashMap<>();
    for (Told told : draft.findings().claims()) {
      if (told.claim().content() instanceof Statement
          && told.claim().reality() != Reality.NEGATED
          && told.claim().reality() != Reality.HYPOTHETICAL
          && !told.isHeading()
          && !draft.isTold(told)) {
        // Of a sentence that tells of words within words, the outer speaker's saying is told.
        bySentence.merge(
            told.place(), told, (before, after) -> voices(after) < voices(before) ? after : before);
      }
    }
    for (Told told : bySentence.values()) {
      List<Actor> speakers = ((Statement) told.claim().content()).speakers();
      List<Saying> same =
          bySpeaker.computeIfAbsent(
              String.join("|", speakers.stream().map(Actor::label).toList()),
              unused -> new ArrayList<>());
      Set<String> words = words(told);
      Optional<Saying> before =
          same.stream().filter(other -> isSame(other, told, words)).findFirst();
      if (before.isPresent()) {
        List<Told> longer = new ArrayList<>(before.get().told());
        longer.add(told);
        Saying joined =
            new Saying(longer, before.get().words(), before.get().states(), before.get().weight());
        same.set(same.indexOf(before.get()), joined);
        sayings.set(sayings.indexOf(before.get()), joined);
      } else {
        Saying saying = new Saying(List.of(told), words, Findings.states(speakers), weight(told));
        same.add(saying);
        sayings.add(saying);
      }
    }
    return sayings;
  }

  private static int voices(Told told) {
    return told.claim().attribution().voices().size();
  }

  /** Whether two sentences of different documents say the same in nearly the same words. */
  private static boolean isSame(Saying one, Told other, Set<String> words) {
    if (one.first().claim().document().equals(other.claim().document())) {
      return false;
    }
    long shared = words.stream().filter(one.words()::contains).count();
    return shared >= SAME * (one.words().size() + words.size() - shared);
  }

  private static Set<String> words(Told told) {
    return new HashSet<>(
        List.of(told.words().quote().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
  }

  /**
   * Lower comes first: high officials, words to somebody, on an issue, verbatim, of fair length.
   */
  private int weight(Told told) {
    Statement statement = (Statement) told.claim().content();
    return draft.seniority().highest(statement.speakers())
        - (statement.addressees().isEmpty() ? 0 : 4)
        - (statement.issues().isEmpty() ? 0 : 4)
        - (statement.quotations().isEmpty() ? 0 : 2)
        + (told.words().quote().length() > LONG ? 5 : 0)
        + draft.age(told.day(), YEAR_WEIGHS);
  }

  /** The weightiest sayings of those whom {@code of} fits, told by account. */
  private Optional<Brief.Part> part(String heading, List<Saying> all, Predicate<Set<String>> of) {
    List<Saying> sorted =
        all.stream()
            .filter(saying -> of.test(saying.states()))
            .sorted(
                Comparator.comparingInt(Saying::weight)
                    .thenComparing(Sayings::published, Comparator.reverseOrder())
                    .thenComparing(saying -> saying.first().claim().id()))
            .toList();
    if (sorted.isEmpty()) {
      return Optional.empty();
    }
    List<Saying> chosen =
        sorted.subList(0, Math.min(sorted.size(), draft.most())).stream()
            .sorted(
                Comparator.comparing(Sayings::published, Comparator.reverseOrder())
                    .thenComparing(saying -> saying.first().claim().document())
                    .thenComparing(saying -> saying.first().words().span()))
            .toList();
    Map<String, List<Saying>> accounts = new LinkedHashMap<>();
    chosen.forEach(
        saying ->
            accounts
                .computeIfAbsent(saying.first().claim().document(), unused -> new ArrayList<>())
                .add(saying));
    List<Brief.Paragraph> paragraphs =
        accounts.values().stream()
            .map(
                account ->
                    new Brief.Paragraph(
                        Optional.of(draft.account(account.get(0).first())),
                        account.stream()
                            .map(saying -> draft.reported(saying.first(), saying.told()))
                            .toList()))
            .toList();
    return Optional.of(
        new Brief.Part(
            Optional.of(heading),
            paragraphs,
            Draft.further(sorted.size() - chosen.size(), "statement", "statements")));
  }

  private static LocalDate published(Saying saying) {
    return saying.first().published();
  }
}
