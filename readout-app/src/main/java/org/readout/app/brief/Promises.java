package org.readout.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.app.view.Days;
import org.readout.claim.Actor;
import org.readout.claim.Participant;
import org.readout.claim.Undertaking;
import org.readout.knowledge.KnowledgeBase;
import org.readout.ledger.LedgerRules;
import org.readout.ledger.UndertakingLine;
import org.readout.ledger.Undertakings;

/** What was agreed and promised, asked and demanded, refused and warned of. */
final class Promises {

  private static final int YEAR_WEIGHS = 5;

  private final Draft draft;
  private final List<UndertakingLine> lines;

  Promises(Draft draft, KnowledgeBase knowledge) {
    this.draft = draft;
    this.lines =
        Undertakings.of(draft.findings().toldClaims(), LedgerRules.standard(), knowledge).stream()
            .sorted(Comparator.comparingInt(this::weight))
            .toList();
  }

  /** The undertakings of the time of the brief. */
  List<UndertakingLine> lines() {
    return lines;
  }

  /** Takes note of the sentences that will be told here, so that no other section tells them. */
  void plan() {
    for (Set<Undertaking.Form> forms : List.of(TAKEN_ON, ASKED, REFUSED)) {
      of(forms).stream().limit(draft.most()).forEach(line -> told(line).forEach(draft::note));
    }
  }

  private static final Set<Undertaking.Form> TAKEN_ON =
      Set.of(
          Undertaking.Form.AGREED,
          Undertaking.Form.PLEDGED,
          Undertaking.Form.OFFERED,
          Undertaking.Form.INVITED);
  private static final Set<Undertaking.Form> ASKED =
      Set.of(Undertaking.Form.ASKED, Undertaking.Form.DEMANDED);
  private static final Set<Undertaking.Form> REFUSED =
      Set.of(Undertaking.Form.REFUSED, Undertaking.Form.WARNED);

  Optional<Brief.Section> section() {
    return Draft.section(
        "What was promised, asked and refused",
        List.of(
            part("Agreed, promised or offered", TAKEN_ON),
            part("Asked and demanded", ASKED),
            part("Refused and warned of", REFUSED)));
  }

  private Optional<Brief.Part> part(String heading, Set<Undertaking.Form> forms) {
    return draft.part(Optional.of(heading), of(forms), "such line", "such lines", this::sentence);
  }

  private List<UndertakingLine> of(Set<Undertaking.Form> forms) {
    List<UndertakingLine> found = new ArrayList<>();
    for (UndertakingLine line : lines) {
      boolean repeated =
          found.stream().anyMatch(other -> deciding(other).place().equals(deciding(line).place()));
      // What a headline alone says is no undertaking that one could hold somebody to.
      if (!deciding(line).isHeading()
          && forms.contains(undertaking(deciding(line)).form())
          && !repeated) {
        found.add(line);
      }
    }
    return found;
  }

  /** Lower comes first: higher officials, and what was said lately. */
  private int weight(UndertakingLine line) {
    List<Actor> by = undertaking(deciding(line)).by().stream().map(Participant::actor).toList();
    return draft.seniority().highest(by) + draft.age(line.lastSaid(), YEAR_WEIGHS);
  }

  private Brief.Sentence sentence(UndertakingLine line) {
    Told deciding = deciding(line);
    return draft.attributed(
        deciding, Happenings.onePerReport(deciding, told(line)), due(line) + standing(line));
  }

  /** The claim that made it stand as it does, rather than the title over it. */
  private Told deciding(UndertakingLine line) {
    Told decisive = Told.of(line.decisive().told());
    Undertaking.Form form = undertaking(decisive).form();
    return decisive.isHeading()
        ? told(line).stream()
            .filter(each -> !each.isHeading() && undertaking(each).form() == form)
            .findFirst()
            .orElse(decisive)
        : decisive;
  }

  private static List<Told> told(UndertakingLine line) {
    return line.steps().stream().map(step -> Told.of(step.told())).toList();
  }

  private static Undertaking undertaking(Told told) {
    return (Undertaking) told.claim().content();
  }

  private static String due(UndertakingLine line) {
    String when = Days.inText(line.due());
    boolean waiting =
        line.standing() == Undertaking.Standing.ASKED
            || line.standing() == Undertaking.Standing.AGREED;
    return when.isEmpty() || !waiting ? "" : "; due " + when;
  }

  private String standing(UndertakingLine line) {
    if (line.disputed()) {
      return "; reports of one day say both that it was taken on and that it was refused";
    }
    Optional<LocalDate> today = draft.findings().today();
    if (today.filter(line::isDueUnheard).isPresent()) {
      return "; nothing was told of it since";
    }
    return switch (line.standing()) {
      case KEPT -> "; told to be done";
      case LAPSED -> "; told not to be kept";
      case ASKED, AGREED, REFUSED, UNKNOWN -> "";
    };
  }
}
