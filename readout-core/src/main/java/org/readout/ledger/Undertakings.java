package org.readout.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.claim.Reality;
import org.readout.claim.Undertaking;
import org.readout.claim.Undertaking.Standing;
import org.readout.claim.When;
import org.readout.knowledge.KnowledgeBase;
import org.readout.record.ToldClaim;

/** Keeps the account of undertakings: who owes whom what, and how that stands. */
public final class Undertakings {

  /** Of what is said on one day, the answer stands after the request, the deed after the answer. */
  private static final List<Standing> COURSE =
      List.of(
          Standing.UNKNOWN,
          Standing.ASKED,
          Standing.AGREED,
          Standing.REFUSED,
          Standing.LAPSED,
          Standing.KEPT);

  private static final Comparator<UndertakingLine> NEWEST_FIRST =
      Comparator.comparing(
              (UndertakingLine line) -> line.lastSaid().orElse(LocalDate.MIN),
              Comparator.reverseOrder())
          .thenComparing(line -> line.steps().get(0).told(), ToldClaim.ORDER);

  private Undertakings() {}

  /**
   * The undertakings, those of which something was said last in front.
   *
   * <p>Claims are of one undertaking when they are between the same sides in the same direction,
   * both warnings or neither, without different figures or a word that turns one into the opposite
   * of the other, and when they share at least two telling words and seven tenths of those of the
   * shorter. A request and its refusal, a promise and its breach are so found to be one.
   *
   * <p>How it stands is what was said last; to ask once more for what was promised leaves the
   * promise standing. Claims that are denied, negated, hypothetical or called off never make a
   * standing; of these, none is counted.
   *
   * @param claims all claims, in any order; those of other kinds are passed over
   */
  public static List<UndertakingLine> of(
      Collection<ToldClaim> claims, LedgerRules rules, KnowledgeBase knowledge) {
    Groups groups = new Groups(new Deeds(rules, knowledge));
    Set<String> seen = new HashSet<>();
    for (ToldClaim told : claims.stream().sorted(ToldClaim.ORDER).toList()) {
      if (told.claim().content() instanceof Undertaking
          && counts(told.claim().reality())
          && seen.add(told.claim().id())) {
        groups.add(told);
      }
    }
    return groups.all.stream().map(Undertakings::line).sorted(NEWEST_FIRST).toList();
  }

  /** Claims of one undertaking each, found by the words and parties that they share. */
  private static final class Groups {
    final List<List<Deeds.Said>> all = new ArrayList<>();
    private final Map<String, NavigableSet<Integer>> byWord = new HashMap<>();
    private final Deeds deeds;

    Groups(Deeds deeds) {
      this.deeds = deeds;
    }

    void add(ToldClaim told) {
      Optional<Deeds.Said> found = deeds.said(told);
      if (found.isEmpty()) {
        return;
      }
      Deeds.Said said = found.get();
      List<NavigableSet<Integer>> groups =
          said.keys().stream()
              .map(key -> byWord.computeIfAbsent(key, unused -> new TreeSet<>()))
              .toList();
      NavigableSet<Integer> candidates = new TreeSet<>();
      groups.forEach(candidates::addAll);
      int group =
          candidates.stream()
              .filter(at -> all.get(at).stream().allMatch(other -> deeds.areOne(other, said)))
              .findFirst()
              .orElse(all.size());
      if (group == all.size()) {
        all.add(new ArrayList<>());
      }
      all.get(group).add(said);
      groups.forEach(of -> of.add(group));
    }
  }

  private static boolean counts(Reality reality) {
    return switch (reality) {
      case OCCURRED, ONGOING, SCHEDULED, PROPOSED, REFUSED, BACKGROUND -> true;
      case HYPOTHETICAL, CANCELLED, DENIED, NEGATED -> false;
    };
  }

  private static UndertakingLine line(List<Deeds.Said> group) {
    List<Deeds.Said> course =
        group.stream()
            .sorted(
                Comparator.comparing((Deeds.Said said) -> day(said))
                    .thenComparing(said -> COURSE.indexOf(said.undertaking().standing()))
                    .thenComparing(Deeds.Said::told, ToldClaim.ORDER))
            .toList();
    List<UndertakingLine.Step> steps = new ArrayList<>();
    Standing standing = Standing.UNKNOWN;
    When due = When.unknown();
    for (Deeds.Said said : course) {
      Standing next = after(standing, said.undertaking().standing());
      boolean changed = steps.isEmpty() || next != standing;
      steps.add(new UndertakingLine.Step(said.undertaking().standing(), changed, said.told()));
      standing = next;
      if (said.undertaking().due().firstDay().isPresent()) {
        due = said.undertaking().due();
      }
    }
    Deeds.Said fullest =
        course.stream()
            .max(
                Comparator.comparingInt((Deeds.Said said) -> said.telling().size())
                    .thenComparing(Deeds.Said::told, ToldClaim.ORDER.reversed()))
            .orElseThrow();
    Deeds.Direction direction =
        course.stream()
            .map(Deeds.Said::direction)
            .filter(Deeds.Direction::mutual)
            .findFirst()
            .orElse(course.get(0).direction());
    boolean warning = fullest.undertaking().form() == Undertaking.Form.WARNED;
    return new UndertakingLine(
        warning ? UndertakingLine.Sort.WARNING : UndertakingLine.Sort.DEED,
        List.copyOf(direction.owing()),
        List.copyOf(direction.owed()),
        fullest.undertaking().deed(),
        due,
        standing,
        isDisputed(course),
        steps);
  }

  /** To ask again for what was taken on changes nothing; to ask again for the rest opens it. */
  private static Standing after(Standing before, Standing said) {
    return switch (said) {
      case UNKNOWN -> before;
      case ASKED -> before == Standing.AGREED ? before : said;
      case AGREED, REFUSED, KEPT, LAPSED -> said;
    };
  }

  private static boolean isDisputed(List<Deeds.Said> course) {
    LocalDate last = day(course.get(course.size() - 1));
    Set<Standing> said = new HashSet<>();
    course.stream()
        .filter(each -> day(each).equals(last))
        .forEach(each -> said.add(each.undertaking().standing()));
    return said.contains(Standing.REFUSED) && said.contains(Standing.AGREED);
  }

  private static LocalDate day(Deeds.Said said) {
    return said.told().published().orElse(LocalDate.MIN);
  }
}
