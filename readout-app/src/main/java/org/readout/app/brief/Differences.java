package org.readout.app.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.readout.account.Account;
import org.readout.account.Comparison;
import org.readout.account.Point;
import org.readout.account.Row;
import org.readout.account.Teller;
import org.readout.claim.ActorRef;
import org.readout.claim.Evidence;
import org.readout.claim.Reality;
import org.readout.claim.Statement;
import org.readout.conflict.Contradiction;
import org.readout.conflict.Contradictions;
import org.readout.conflict.Saying;
import org.readout.record.EngagementEntry;
import org.readout.record.ToldClaim;

/** Where the accounts of what happened differ. */
final class Differences {

  private static final int LONGEST_QUOTE = 160;
  private static final int ONLY_IN_ONE = 2;

  private final Draft draft;
  private final Function<EngagementEntry, Comparison> comparisons;

  /**
   * Differences.
   *
   * @param comparisons puts the accounts of an engagement side by side
   */
  Differences(Draft draft, Function<EngagementEntry, Comparison> comparisons) {
    this.draft = draft;
    this.comparisons = comparisons;
  }

  /**
   * The section.
   *
   * @param entries the engagements whose accounts are compared, the most important first
   */
  Optional<Brief.Section> section(List<EngagementEntry> entries) {
    List<Optional<Brief.Part>> parts = new ArrayList<>();
    Map<String, List<Contradiction>> within = new LinkedHashMap<>();
    for (EngagementEntry entry : entries) {
      Comparison comparison = comparisons.apply(entry);
      entry.claims().forEach(link -> within.computeIfAbsent(link.document(), this::withinDocument));
      parts.add(part(entry, comparison));
    }
    parts.add(
        part(
            Optional.of("Within one report"),
            within.values().stream().flatMap(List::stream).map(this::contradiction).toList()));
    return Draft.section("Where accounts differ", parts);
  }

  private Optional<Brief.Part> part(EngagementEntry entry, Comparison comparison) {
    List<Brief.Paragraph> paragraphs = new ArrayList<>();
    comparison.contradictions().stream()
        .sorted(Comparator.comparing(Contradiction::degree))
        .filter(each -> !each.isWithinOneDocument())
        .map(this::contradiction)
        .forEach(paragraphs::add);
    for (Row row : comparison.rows()) {
      said(row.kind()).ifPresent(how -> paragraphs.add(Brief.Paragraph.of(row(how, row))));
    }
    // A denial stands beside what it denies, or there is nothing to compare.
    boolean denied =
        entry.reality() == Reality.DENIED
            && comparison.accounts().stream()
                    .flatMap(account -> account.teller().polity().stream())
                    .distinct()
                    .count()
                > 1;
    if (denied || (entry.main() && ownTexts(comparison) > 1)) {
      comparison.accounts().stream()
          .map(Account::teller)
          .filter(teller -> teller.kind() != Teller.Kind.NEWSROOM)
          .filter(teller -> denied || teller.kind() == Teller.Kind.OWN)
          .forEach(
              teller ->
                  onlyIn(teller, comparison, denied ? "" : "Only in the account of ")
                      .ifPresent(paragraphs::add));
    }
    return part(Optional.of(draft.title(entry)), paragraphs);
  }

  private Optional<Brief.Part> part(Optional<String> heading, List<Brief.Paragraph> all) {
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<Brief.Paragraph> shown = all.stream().limit(draft.most()).toList();
    return Optional.of(
        new Brief.Part(
            heading, shown, Draft.further(all.size() - shown.size(), "difference", "differences")));
  }

  /** What is reworded, or told of one matter in two ways, is no difference to be told here. */
  private static Optional<String> said(Row.Kind kind) {
    return switch (kind) {
      case DENIED -> Optional.of("Told and denied");
      case DECLINED_TO_CONFIRM -> Optional.of("Told and not confirmed");
      case LATER_CONFIRMED -> Optional.of("Confirmed only later");
      case CHANGED_ON_THE_PAGE -> Optional.of("Changed on the page");
      case SAME, REWORDED, SAME_MATTER, ONLY_HERE -> Optional.empty();
    };
  }

  private Brief.Sentence row(String how, Row row) {
    List<Brief.Run> runs = new ArrayList<>();
    runs.add(new Brief.Run(false, how + ": "));
    String between = "";
    for (Point point : row.points()) {
      runs.add(new Brief.Run(false, between + name(point.teller()) + ": \u201c"));
      runs.add(new Brief.Run(true, quote(point)));
      runs.add(new Brief.Run(false, "\u201d"));
      between = "; ";
    }
    runs.add(new Brief.Run(false, "."));
    return new Brief.Sentence(
        runs,
        draft
            .notebook()
            .cite(
                row.points().stream().map(Differences::words).toList(),
                row.points().stream().flatMap(point -> point.claims().stream()).toList()));
  }

  private static String quote(Point point) {
    return Excerpt.of(Brief.plain(words(point).quote()), LONGEST_QUOTE);
  }

  private static Evidence words(Point point) {
    return point.words().get(0);
  }

  /** What is in one account alone can only be told of texts that we have. */
  private static long ownTexts(Comparison comparison) {
    return comparison.accounts().stream()
        .map(Account::teller)
        .filter(teller -> teller.kind() == Teller.Kind.OWN)
        .flatMap(teller -> teller.polity().stream())
        .distinct()
        .count();
  }

  /** What one government's account has and no other: first that of which no other speaks at all. */
  private Optional<Brief.Paragraph> onlyIn(Teller teller, Comparison comparison, String lead) {
    List<Told> points =
        comparison.rows().stream()
            .filter(row -> row.kind() == Row.Kind.ONLY_HERE)
            .filter(row -> row.points().get(0).teller().equals(teller))
            .sorted(Comparator.comparing(row -> !comparison.elsewhere(row).isEmpty()))
            .flatMap(row -> told(row.points().get(0)).stream())
            .toList();
    if (points.isEmpty()) {
      return Optional.empty();
    }
    List<Brief.Sentence> sentences =
        points.stream()
            .limit(ONLY_IN_ONE)
            .map(told -> draft.reported(told, List.of(told)))
            .toList();
    int more = points.size() - sentences.size();
    return Optional.of(
        new Brief.Paragraph(
            Optional.of(
                People.capitalised(lead + name(teller))
                    + (more == 0 ? "" : " (and " + more + " more)")),
            sentences));
  }

  /** A claim that tells the point, a statement where there is one. */
  private static Optional<Told> told(Point point) {
    return point.claims().stream()
        .filter(claim -> claim.evidence().get(0).equals(words(point)))
        .min(Comparator.comparing(claim -> !(claim.content() instanceof Statement)))
        .map(claim -> Told.of(new ToldClaim(claim, point.published())));
  }

  private String name(Teller teller) {
    String publisher = teller.publisher().orElse("a publisher that is not known");
    return teller
        .polity()
        .map(state -> draft.people().state(new ActorRef.Known(state)))
        .map(
            state -> teller.kind() == Teller.Kind.TOLD ? state + " as told by " + publisher : state)
        .orElse(publisher);
  }

  private List<Contradiction> withinDocument(String document) {
    return Contradictions.standard()
        .within(draft.findings().claimsOf(draft.findings().report(document)).toList())
        .stream()
        .filter(
            each ->
                draft.findings().concerns(each.one().told())
                    || draft.findings().concerns(each.other().told()))
        .toList();
  }

  private Brief.Paragraph contradiction(Contradiction each) {
    String jar = each.degree() == Contradiction.Degree.MAY_NOT_AGREE ? "; these may not agree" : "";
    Brief.Sentence sentence =
        draft.sentence(
            without(each.sentence()) + jar,
            Stream.of(each.one(), each.other()).map(Differences::cited).toList());
    Optional<String> lead =
        each.isWithinOneDocument()
            ? Optional.of(draft.account(Told.of(each.one().told())))
            : Optional.empty();
    return new Brief.Paragraph(lead, List.of(sentence));
  }

  private static String without(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private static Told cited(Saying saying) {
    return new Told(saying.told(), saying.evidence());
  }
}
