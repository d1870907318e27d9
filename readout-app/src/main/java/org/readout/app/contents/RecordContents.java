package org.readout.app.contents;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.app.json.Json;
import org.readout.app.store.ClaimFilter;
import org.readout.app.store.Derived;
import org.readout.app.store.EngagementFilter;
import org.readout.app.store.RecordStore;
import org.readout.app.store.StoredDocument;
import org.readout.claim.Claim;
import org.readout.claim.Reality;
import org.readout.knowledge.KnowledgeBase;
import org.readout.ledger.DayCount;
import org.readout.record.ClaimAnchor;
import org.readout.record.ClaimLink;
import org.readout.record.Curation;
import org.readout.record.Decision;
import org.readout.record.EngagementEntry;
import org.readout.record.Pair;
import org.readout.record.ToldClaim;
import org.readout.source.SourceDocument;

/**
 * What a record holds: its reports, the engagements that they tell of, and their claims.
 * Near-identical documents are one report, for the same words printed twice are no second witness;
 * claims that a person rejected are passed over.
 *
 * <p>Each question is put to the record when it is asked, and reads no more of it than it needs.
 */
public final class RecordContents {

  private static final long MOST_COUNTED = 20_000;

  private static final Comparator<SourceDocument> BY_PUBLICATION =
      Comparator.comparing((SourceDocument document) -> document.published().orElse(LocalDate.MAX))
          .thenComparing(SourceDocument::id);

  private static final int LOOKED_AT = 100;
  private static final int COMPARED = 12;

  private final RecordStore record;
  private final Derived derived;
  private @Nullable List<Decision> decisions;
  private final Map<String, Report> reports = new HashMap<>();

  private RecordContents(RecordStore record, Derived derived) {
    this.record = record;
    this.derived = derived;
  }

  /**
   * The contents of {@code record}. What was added to it since it was last looked at is worked in.
   */
  public static RecordContents of(RecordStore record) {
    return new RecordContents(record, record.derived(KnowledgeBase.standard().version()));
  }

  /**
   * The contents of {@code record} as far as they were worked in when somebody did that last.
   * Nothing is worked in, nothing is written and nobody is waited for: this is how to look at a
   * record while others add to it. {@link RecordStore#pendingCount} says how much is left, {@link
   * RecordStore#workIn} works it in.
   *
   * <p>A claim that was read anew meanwhile is missing until it is worked in, and so may a claim be
   * of an engagement that was found.
   */
  public static RecordContents asItStands(RecordStore record) {
    return new RecordContents(record, record.derivedSoFar());
  }

  /** Does one step of what {@link #of} does all of; whether more is left. */
  public static boolean workIn(RecordStore record) {
    return record.workIn(KnowledgeBase.standard().version());
  }

  /** Works in {@code documents}, which were added or decided on, ahead of all others. */
  public static void workInAhead(RecordStore record, Collection<String> documents) {
    record.workInAhead(KnowledgeBase.standard().version(), documents);
  }

  /** How many documents, added or decided on, are still to be worked in. */
  public long pendingCount() {
    return record.pendingCount();
  }

  /**
   * What lists and tables ask: engagements, acts and claims by filters and page by page, people,
   * pairs, states and issues, what is new and what waits for a judgement. See also {@link
   * Selection#range}.
   */
  public Derived lists() {
    return derived;
  }

  /**
   * The claims of one kind that {@code filter} asks for, those published last first.
   *
   * @param offset how many to pass over
   * @param limit how many at most
   */
  public List<ToldClaim> claims(ClaimFilter filter, ClaimKind kind, long offset, long limit) {
    return derived.claims(filter, Json.word(kind), offset, limit);
  }

  /** How many claims of one kind {@code filter} asks for; empty where that takes long to count. */
  public Optional<Long> claimCount(ClaimFilter filter, ClaimKind kind) {
    if (filter.equals(ClaimFilter.of(Derived.Range.ALL))) {
      return Optional.of(derived.claimCounts().getOrDefault(Json.word(kind), 0L));
    }
    return Optional.of(derived.claimCount(filter, Json.word(kind), MOST_COUNTED + 1))
        .filter(count -> count <= MOST_COUNTED);
  }

  /** The claims with these ids, as far as they are there, each with the day of publication. */
  public List<ToldClaim> claims(Collection<String> ids) {
    return derived.claims(ids);
  }

  /** How many documents there are, copies with them. */
  public long documentCount() {
    return derived.documentCount();
  }

  /** How many reports there are; copies of one count once. */
  public long reportCount() {
    return derived.reportCount();
  }

  /** All reports, in the order of publication. For small records, and for what takes all of one. */
  public List<Report> reports() {
    return derived.reports().stream()
        .map(this::load)
        .sorted(Comparator.comparing(Report::document, BY_PUBLICATION))
        .toList();
  }

  /** The report of the document with this id, where the record has it and it is no copy. */
  public Optional<Report> report(String document) {
    return derived.lead(document).filter(document::equals).map(this::load);
  }

  private Report load(String document) {
    return reports.computeIfAbsent(
        document,
        id ->
            new Report(
                record.document(id).orElseThrow().document(),
                record.claims(id),
                derived.copies(id).stream()
                    .map(copy -> record.document(copy).orElseThrow().document())
                    .sorted(BY_PUBLICATION)
                    .toList()));
  }

  /** The reports that tell of {@code entry}, in the order of its claims. */
  public List<Report> reportsOf(EngagementEntry entry) {
    return entry.claims().stream().map(ClaimLink::document).distinct().map(this::load).toList();
  }

  /** All engagements, the latest first, and those without a day after them. */
  public List<EngagementEntry> entries() {
    return derived.entries(Derived.Range.ALL, Long.MAX_VALUE);
  }

  /**
   * The engagements of {@code selection}, the latest first. One without a day is left out where
   * days are asked for.
   */
  public List<EngagementEntry> entries(Selection selection) {
    return entries(selection, Long.MAX_VALUE);
  }

  /** The latest engagements of {@code selection}, no more than {@code limit}. */
  public List<EngagementEntry> entries(Selection selection, long limit) {
    return derived.entries(selection.range(), limit);
  }

  /** How many engagements {@code selection} has. */
  public long entryCount(Selection selection) {
    return derived.entryCount(selection.range());
  }

  /** The engagements that {@code documents} tell of. */
  public List<EngagementEntry> entriesOf(Collection<String> documents) {
    return derived.entriesOf(documents);
  }

  /**
   * The claims of {@code selection} with the days of their reports, in the order of publication. A
   * claim lies on the day on which it was published; copies of a report are passed over.
   */
  public List<ToldClaim> claims(Selection selection) {
    return claims(selection, ClaimKind.all(), Long.MAX_VALUE);
  }

  /**
   * The same for some kinds of claim, and of each kind the latest only.
   *
   * @param limit how many of each kind at most
   */
  public List<ToldClaim> claims(Selection selection, Set<ClaimKind> kinds, long limit) {
    return derived.claims(selection.range(), ClaimKind.words(kinds), limit);
  }

  /** What was done between the two, by day, as the series of relations counts it. */
  public List<DayCount> counts(Pair pair) {
    return derived.counts(pair);
  }

  /** What people decided on {@code claims}. */
  public Curation curation(Collection<Claim> claims) {
    return Curation.of(decisions(), claims);
  }

  /** The decision in force that withdraws {@code decision}. */
  public Optional<Decision> withdrawalOf(Decision decision) {
    return Curation.withdrawalOf(decision, decisions());
  }

  /** The claim that {@code anchor} means, where the record has it. */
  public Optional<Claim> claim(ClaimAnchor anchor) {
    return anchor.in(record.claims(anchor.document()));
  }

  /** The documents in which words stand, with the words. */
  public SearchResult search(Search search) {
    return new DocumentSearch(derived, id -> document(id).orElseThrow()).find(search);
  }

  /** The document with this id, be it a copy or not. */
  public Optional<SourceDocument> document(String id) {
    return record.document(id).map(StoredDocument::document);
  }

  /** What people decided, in the order in which they did. */
  public List<Decision> decisions() {
    if (decisions == null) {
      decisions = record.decisions();
    }
    return decisions;
  }

  /**
   * The entries whose id begins with {@code prefix}; where there is none, those of which another
   * claim would give them such an id.
   */
  public List<EngagementEntry> entriesCalled(String prefix) {
    return derived.entriesCalled(prefix);
  }

  /**
   * Of what took place and reports are about, what most of them tell, where it is more than one.
   * Looks at the latest hundred.
   */
  public Optional<EngagementEntry> toldByMost() {
    List<EngagementEntry> latest =
        derived.entries(
            EngagementFilter.of(Derived.Range.ALL)
                .onlyMain()
                .asReal(Set.of(Reality.OCCURRED))
                .toldBy(2),
            0,
            LOOKED_AT);
    long most = latest.stream().mapToLong(RecordContents::witnesses).max().orElse(0);
    return latest.stream()
        .filter(entry -> witnesses(entry) == most)
        .limit(COMPARED)
        .max(Comparator.comparing(this::claimsBeside).thenComparing(EngagementEntry::id));
  }

  /** How much else its reports tell. */
  private long claimsBeside(EngagementEntry entry) {
    return reportsOf(entry).stream().mapToLong(report -> report.claims().size()).sum();
  }

  private static long witnesses(EngagementEntry entry) {
    return entry.claims().stream().map(ClaimLink::document).distinct().count();
  }
}
