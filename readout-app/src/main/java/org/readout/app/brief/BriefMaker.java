package org.readout.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.readout.account.Comparison;
import org.readout.app.contents.RecordContents;
import org.readout.app.contents.Selection;
import org.readout.app.view.Days;
import org.readout.app.view.Names;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.knowledge.KnowledgeBase;
import org.readout.record.EngagementEntry;

/** Makes briefs of what a record holds. */
public final class BriefMaker {

  private final Names names;
  private final KnowledgeBase knowledge;
  private final int most;
  private final long latest;

  /**
   * A maker of briefs.
   *
   * @param most the most items of one kind that a brief tells; what is left out is counted in it
   */
  public BriefMaker(Names names, KnowledgeBase knowledge, int most) {
    this(names, knowledge, most, Long.MAX_VALUE);
  }

  /**
   * The same for those who cannot wait for all that a large record has.
   *
   * @param latest how many claims of each kind are looked at, and how many engagements, the latest;
   *     the brief says so where there are more
   */
  public BriefMaker(Names names, KnowledgeBase knowledge, int most, long latest) {
    if (most < 1) {
      throw new IllegalArgumentException("a brief of " + most + " items");
    }
    this.names = names;
    this.knowledge = knowledge;
    this.most = most;
    this.latest = latest;
  }

  /**
   * The brief on {@code selection}; empty where the record has nothing of it.
   *
   * @param comparisons puts the accounts of an engagement of the record side by side
   */
  public Optional<Brief> of(
      RecordContents contents,
      Selection selection,
      Function<EngagementEntry, Comparison> comparisons) {
    Findings findings = new Findings(contents, selection, latest);
    if (findings.isEmpty()) {
      return Optional.empty();
    }
    Set<String> states = states(selection.subject());
    People people = new People(names, states);
    Draft draft = new Draft(findings, people, new Seniority(knowledge), most);
    Promises promises = new Promises(draft, knowledge);
    promises.plan();
    Happenings happenings = new Happenings(draft);
    // What happened comes first, and what is told after it depends on what it tells.
    Optional<Brief.Section> happened = happenings.section();
    List<Brief.Section> sections =
        Stream.of(
                happened,
                new Sayings(draft, selection.subject()).section(),
                new Differences(draft, comparisons).section(happenings.shown()),
                promises.section(),
                new Channels(draft, selection.subject()).section(),
                new Ahead(draft, happenings, promises.lines()).section())
            .flatMap(Optional::stream)
            .toList();
    if (sections.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Brief(
            People.capitalised(subject(selection.subject())),
            basis(findings, selection),
            sections,
            draft.notebook().sources(findings::report)));
  }

  private static Set<String> states(Selection.Subject subject) {
    return subject instanceof Selection.Between between
        ? Set.of(between.pair().one(), between.pair().other())
        : Set.of(((Selection.Alone) subject).id());
  }

  /** {@code China and the United States}, as running text says it. */
  public String subject(Selection.Subject subject) {
    return subject instanceof Selection.Between between
        ? state(between.pair().one()) + " and " + state(between.pair().other())
        : state(((Selection.Alone) subject).id());
  }

  private String state(String id) {
    return Names.withArticle(names.polity(new ActorRef.Known(id)));
  }

  private List<String> basis(Findings findings, Selection selection) {
    List<String> basis = new ArrayList<>();
    List<Told> documents = findings.oneOfEachDocument();
    basis.add(
        "This brief rests on %s%s: %s. The record holds %s."
            .formatted(
                documents(documents.size()),
                published(documents),
                publishers(documents),
                documents(findings.reportCount())));
    period(selection).ifPresent(basis::add);
    if (findings.cut(latest)) {
      basis.add(
          "Of each kind of claim the latest %,d were looked at; a shorter time tells of others."
              .formatted(latest));
    }
    basis.add(
        "What people said and did is told in the words of the reports, and quotation marks in them"
            + " are theirs; who is meant by \"he\" or \"the minister\" is written out. Each number"
            + " leads to a sentence of a report, at the end.");
    return basis;
  }

  private static Optional<String> period(Selection selection) {
    if (selection.since().isEmpty() && selection.until().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "It covers the time"
            + selection.since().map(day -> " from " + Days.plainly(day)).orElse("")
            + selection.until().map(day -> " until " + Days.plainly(day)).orElse("")
            + ".");
  }

  private static String documents(long count) {
    return count == 1 ? "1 document" : count + " documents";
  }

  private static String published(List<Told> documents) {
    List<LocalDate> days =
        documents.stream().flatMap(told -> told.day().stream()).sorted().toList();
    if (days.isEmpty()) {
      return ", of days that are not known";
    }
    LocalDate first = days.get(0);
    LocalDate last = days.get(days.size() - 1);
    String known =
        first.equals(last)
            ? " published on " + Days.plainly(first)
            : " published from " + Days.plainly(first) + " to " + Days.plainly(last);
    int unknown = documents.size() - days.size();
    return unknown == 0 ? known : known + " (" + unknown + " of unknown date)";
  }

  /** {@code 2 by the government of China, 1 by that of the United States and 5 by others}. */
  private String publishers(List<Told> documents) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    int others = 0;
    for (Told told : documents) {
      Optional<String> government = government(told);
      if (government.isPresent()) {
        counts.merge(government.get(), 1, Integer::sum);
      } else {
        others++;
      }
    }
    List<String> parts = new ArrayList<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            each ->
                parts.add(
                    each.getValue()
                        + (knowledge.state(each.getKey()).isPresent()
                            ? " by the government of "
                            : " by ")
                        + state(each.getKey())));
    if (others > 0) {
      parts.add(others + " by newsrooms and others");
    }
    return Names.list(parts);
  }

  /** The state or body that published it, where it did in its own name. */
  private static Optional<String> government(Told told) {
    return told.claim()
        .attribution()
        .voices()
        .get(0)
        .actor()
        .map(Actor::polity)
        .filter(ActorRef.Known.class::isInstance)
        .map(ActorRef::label);
  }
}
