package org.readout.app.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.app.contents.Report;
import org.readout.conflict.Contradiction;
import org.readout.conflict.Contradictions;
import org.readout.conflict.Saying;
import org.readout.record.EngagementEntry;

/** Where the accounts of what happened differ. */
final class Differences {

  private final Draft draft;
  private final List<EngagementEntry> entries;

  /**
   * Differences.
   *
   * @param entries the engagements whose accounts are compared
   */
  Differences(Draft draft, List<EngagementEntry> entries) {
    this.draft = draft;
    this.entries = entries;
  }

  Optional<Brief.Section> section() {
    return Draft.section("Where accounts differ", List.of(contradictions()));
  }

  /** What cannot both be right comes first. */
  private Optional<Brief.Part> contradictions() {
    Map<String, Report> reports = new LinkedHashMap<>();
    List<Contradiction> found = new ArrayList<>();
    for (EngagementEntry entry : entries) {
      List<Report> telling = draft.findings().reportsOf(entry);
      telling.forEach(report -> reports.put(report.document().id(), report));
      found.addAll(
          Contradictions.standard()
              .between(entry, telling.stream().flatMap(draft.findings()::claimsOf).toList()));
    }
    for (Report report : reports.values()) {
      Contradictions.standard().within(draft.findings().claimsOf(report).toList()).stream()
          .filter(
              each ->
                  draft.findings().concerns(each.one().told())
                      || draft.findings().concerns(each.other().told()))
          .forEach(found::add);
    }
    List<Contradiction> distinct =
        found.stream().distinct().sorted(Comparator.comparing(Contradiction::degree)).toList();
    if (distinct.isEmpty()) {
      return Optional.empty();
    }
    List<Brief.Paragraph> paragraphs =
        distinct.stream().limit(draft.most()).map(this::paragraph).toList();
    return Optional.of(
        new Brief.Part(
            Optional.empty(),
            paragraphs,
            Draft.further(distinct.size() - paragraphs.size(), "difference", "differences")));
  }

  private Brief.Paragraph paragraph(Contradiction each) {
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
