package org.readout.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.claim.Act;
import org.readout.claim.Actor;
import org.readout.claim.Participant;
import org.readout.claim.Party;
import org.readout.claim.Reality;
import org.readout.claim.Voice;
import org.readout.record.EngagementEntry;

/** What happened, what did not, and what is recalled. */
final class Happenings {

  private static final int CITED = 4;
  // As much as it weighs that foreign ministers and not heads of state meet.
  private static final int YEAR_WEIGHS = 5;

  private final Draft draft;
  private final EngagementSentences engagements;
  private final List<EngagementEntry> shown = new ArrayList<>();

  Happenings(Draft draft) {
    this.draft = draft;
    this.engagements = new EngagementSentences(draft.people(), draft.findings().today());
  }

  Optional<Brief.Section> section() {
    return Draft.section(
        "What happened",
        List.of(
            entries(
                Optional.empty(),
                reality -> reality == Reality.OCCURRED || reality == Reality.ONGOING),
            acts(),
            entries(
                Optional.of("Refused, called off or denied"),
                reality ->
                    reality == Reality.REFUSED
                        || reality == Reality.CANCELLED
                        || reality == Reality.DENIED
                        || reality == Reality.NEGATED),
            entries(Optional.of("Recalled as history"), reality -> reality == Reality.BACKGROUND)));
  }

  /** The engagements that the section tells of, once it is made. */
  List<EngagementEntry> shown() {
    return List.copyOf(shown);
  }

  private Optional<Brief.Part> entries(Optional<String> heading, Predicate<Reality> of) {
    List<EngagementEntry> all =
        draft.findings().entriesInTime().stream()
            .filter(entry -> of.test(entry.reality()))
            .sorted(
                Comparator.comparingInt(this::importance)
                    .thenComparing(Happenings::day, Comparator.reverseOrder())
                    .thenComparing(EngagementEntry::id))
            .toList();
    // The most important are chosen, and told with the newest first.
    List<EngagementEntry> chosen =
        new ArrayList<>(all.subList(0, Math.min(all.size(), draft.most())));
    chosen.sort(
        Comparator.comparing(Happenings::day, Comparator.reverseOrder())
            .thenComparingInt(this::importance)
            .thenComparing(EngagementEntry::id));
    shown.addAll(chosen);
    chosen.addAll(all.subList(chosen.size(), all.size()));
    return draft.part(heading, chosen, "engagement", "engagements", this::sentence);
  }

  /** Lower comes first: main ones before others, and the higher those who take part the sooner. */
  private int importance(EngagementEntry entry) {
    int age = draft.age(entry.when().firstDay().or(() -> lastTold(entry)), YEAR_WEIGHS);
    List<Actor> sides =
        entry.parties().stream()
            .filter(party -> party.role() != Party.Role.MEDIATOR)
            .map(Party::actor)
            .toList();
    return (entry.main() ? 0 : Seniority.NONE * 2)
        + draft.seniority().lowest(sides)
        + draft.seniority().highest(sides)
        + age;
  }

  private Optional<LocalDate> lastTold(EngagementEntry entry) {
    return draft.findings().told(entry).stream()
        .flatMap(told -> told.day().stream())
        .max(Comparator.naturalOrder());
  }

  private static LocalDate day(EngagementEntry entry) {
    return entry.when().firstDay().orElse(LocalDate.MIN);
  }

  /** The engagement as the claims tell it that say how it stands. */
  Brief.Sentence sentence(EngagementEntry entry) {
    List<Told> all = draft.findings().told(entry);
    List<Told> deciding =
        all.stream().filter(told -> isSame(told.claim().reality(), entry.reality())).toList();
    List<Told> told = onePerReport(deciding.isEmpty() ? all : deciding);
    List<String> voices = draft.voices(told);
    if (entry.reality() == Reality.DENIED && !voices.isEmpty()) {
      return draft.sentence(
          People.capitalised(String.join(", citing ", voices))
              + " denied that "
              + engagements.deed(entry),
          told);
    }
    String words = engagements.of(entry);
    if (voices.isEmpty()) {
      return draft.sentence(words, told);
    }
    // "According to Wang Yi, Wang Yi met" reads badly.
    return voices.stream().anyMatch(words::contains)
        ? draft.sentence(words + " (told by " + String.join(", citing ", voices) + ")", told)
        : draft.sentence(draft.accordingTo(told) + Draft.inside(words), told);
  }

  /** An entry that was planned and is now history is told as what happened. */
  private static boolean isSame(Reality claim, Reality entry) {
    return claim == entry || (entry == Reality.OCCURRED && claim == Reality.BACKGROUND);
  }

  /** The fullest words of each report, rather than its title. */
  static List<Told> onePerReport(List<Told> told) {
    Map<String, Told> chosen = new LinkedHashMap<>();
    for (Told each : told) {
      chosen.merge(
          each.claim().document(),
          each,
          (before, after) -> before.isHeading() && !after.isHeading() ? after : before);
    }
    return chosen.values().stream().limit(CITED).toList();
  }

  /** {@code first}, and the fullest words of each other report. */
  static List<Told> onePerReport(Told first, List<Told> told) {
    List<Told> chosen = new ArrayList<>(List.of(first));
    onePerReport(told).stream()
        .filter(each -> !each.claim().document().equals(first.claim().document()))
        .forEach(chosen::add);
    return chosen.stream().limit(CITED).toList();
  }

  /** What was done and not only said, as reports tell it in their own name. */
  private Optional<Brief.Part> acts() {
    Map<Told.Place, Told> sentences = new LinkedHashMap<>();
    for (Told told : draft.findings().claims()) {
      if (told.claim().content() instanceof Act act
          && act.type().isMaterial()
          && (told.claim().reality() == Reality.OCCURRED
              || told.claim().reality() == Reality.ONGOING)
          && told.claim().attribution().voices().stream()
              .allMatch(voice -> voice.kind() == Voice.Kind.PUBLISHER)
          && !told.isHeading()
          && Mentioned.isNamed(told.claim(), told.words())) {
        sentences.putIfAbsent(told.place(), told);
      }
    }
    List<Told> all =
        sentences.values().stream()
            .sorted(
                Comparator.comparingInt(this::weight)
                    .thenComparing(Told::published, Comparator.reverseOrder())
                    .thenComparing(Told::words, Comparator.comparing(words -> words.span())))
            .toList();
    return draft.part(
        Optional.of("Acts"),
        all,
        "act",
        "acts",
        told -> {
          draft.note(told);
          return draft.attributed(told, List.of(told), "");
        });
  }

  /** Acts of states themselves before those of others, hostile ones before others. */
  private int weight(Told told) {
    Act act = (Act) told.claim().content();
    Set<String> states = Findings.states(act.actors().stream().map(Participant::actor).toList());
    return (states.isEmpty() ? 2 : 0) + (act.type().isConflict() ? 0 : 1);
  }
}
