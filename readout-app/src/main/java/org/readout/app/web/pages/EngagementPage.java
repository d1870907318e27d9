package org.readout.app.web.pages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.app.contents.RecordContents;
import org.readout.app.contents.Report;
import org.readout.app.json.EntryJson;
import org.readout.app.view.Days;
import org.readout.app.view.EngagementWords;
import org.readout.app.view.Names;
import org.readout.app.view.Words;
import org.readout.app.web.Answer;
import org.readout.app.web.Frame;
import org.readout.app.web.Quotation;
import org.readout.app.web.Route;
import org.readout.app.web.Visit;
import org.readout.claim.ActorRef;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.Evidence;
import org.readout.claim.OccasionName;
import org.readout.claim.Party;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;
import org.readout.claim.When;
import org.readout.conflict.Contradictions;
import org.readout.record.ClaimLink;
import org.readout.record.Curation;
import org.readout.record.EngagementEntry;
import org.readout.record.Merge;
import org.readout.record.Pair;
import org.readout.record.ToldClaim;

/**
 * {@code /engagements/{id}}: one engagement with all that tells of it.
 *
 * @param id its id
 * @param headline what it is, without its day
 * @param when the day, no more precisely than it is known
 * @param days the words that name it; empty where no report does
 * @param place where
 * @param occasion on the sidelines of what
 * @param duration how long
 * @param reality how real it is, in a sentence
 * @param main whether a report is about it
 * @param sides who took part, side by side
 * @param reports what tells of it, in the order of publication
 * @param more how many reports more there are than are shown
 * @param merges why they are taken to tell of one engagement
 * @param contradictions where they cannot all be right
 * @param told what its parties said, did and undertook as these reports tell it
 * @param decisions what people decided about it
 * @param nearby others that could be the same
 * @param comparable whether there are accounts to compare
 * @param claimCount how many claims it rests on
 * @param pairs the pairs of states that take part
 */
public record EngagementPage(
    String id,
    Words headline,
    String when,
    List<Quotation> days,
    Optional<PlaceName> place,
    Optional<OccasionName> occasion,
    Optional<String> duration,
    String reality,
    boolean main,
    List<EngagementSide> sides,
    List<ToldReport> reports,
    int more,
    List<String> merges,
    List<Contradicting> contradictions,
    List<ToldSection> told,
    List<DecisionLine> decisions,
    List<NearbyEngagement> nearby,
    boolean comparable,
    int claimCount,
    List<Related> pairs) {

  private static final int MOST_REPORTS = 60;
  private static final int MOST_DAYS = 6;
  private static final int MOST_PAIRS = 3;

  /** A pair of states: the address of its page, and what it is called. */
  public record Related(String path, String label) {}

  /** The page's address. */
  public static List<Route> routes() {
    return List.of(Route.page("/engagements/{id}", EngagementPage::answer));
  }

  private static Answer answer(Visit visit) {
    return FoundEngagement.answer(
        visit,
        "",
        (contents, entry) ->
            new Answer.Page(
                Frame.of(visit, "/engagements", title(visit, entry))
                    .with(
                        List.of(
                            new Frame.Export(
                                "JSON of the accounts",
                                "/engagements/" + entry.id() + "/accounts.json"))),
                "engagement",
                of(visit, contents, entry),
                () -> EntryJson.write(entry)));
  }

  private static String title(Visit visit, EngagementEntry entry) {
    return new EngagementWords(visit.room().names()).headline(entry).toString();
  }

  private static EngagementPage of(Visit visit, RecordContents contents, EngagementEntry entry) {
    List<String> telling = entry.claims().stream().map(ClaimLink::document).distinct().toList();
    List<Report> reports = contents.reportsOf(entry).stream().limit(MOST_REPORTS).toList();
    Set<String> own = entry.claims().stream().map(ClaimLink::claim).collect(Collectors.toSet());
    List<Claim> claims = reports.stream().flatMap(report -> report.claims().stream()).toList();
    Curation curation = contents.curation(claims);
    List<ToldClaim> told =
        reports.stream()
            .flatMap(
                report ->
                    report.claims().stream()
                        .filter(claim -> !curation.isRejected(claim.id()))
                        .map(claim -> new ToldClaim(claim, report.document().published())))
            .toList();
    return new EngagementPage(
        entry.id(),
        new EngagementWords(visit.room().names()).underItsDay(entry),
        capitalised(Days.of(entry.when())),
        days(entry, reports, own),
        entry.place(),
        entry.occasion(),
        entry.duration(),
        reality(entry.reality()),
        entry.main(),
        EngagementSide.of(entry, visit.room().names()),
        reports.stream().map(report -> ToldReport.of(report, own, curation, visit)).toList(),
        telling.size() - reports.size(),
        entry.merges().stream()
            .map(Merge::reason)
            .map(reason -> inWords(reason, entry, visit.room().names()))
            .distinct()
            .toList(),
        Contradicting.of(
            Contradictions.standard().between(entry, told),
            id ->
                reports.stream()
                    .map(Report::document)
                    .filter(document -> document.id().equals(id))
                    .findFirst()),
        ToldSection.of(entry, reports, curation, visit.room().names()),
        DecisionLine.about(own, curation, contents),
        NearbyEngagement.of(entry, contents, visit.room().names()),
        entry.reality() == Reality.OCCURRED
            || entry.reality() == Reality.ONGOING
            || telling.size() > 1,
        entry.claims().size(),
        NearbyEngagement.pairs(entry).stream()
            .limit(MOST_PAIRS)
            .map(pair -> related(pair, visit.room().names()))
            .toList());
  }

  /** A reason calls states by their ids, and people call them by their names. */
  private static String inWords(String reason, EngagementEntry entry, Names names) {
    String words = reason;
    for (Party party : entry.parties()) {
      if (party.actor().polity() instanceof ActorRef.Known known) {
        words =
            words.replaceAll(
                "\\b" + Pattern.quote(known.id()) + "\\b",
                Matcher.quoteReplacement(Names.withArticle(names.polity(known))));
      }
    }
    return words;
  }

  private static Related related(Pair pair, Names names) {
    return new Related(
        "/pairs/" + pair,
        names.polity(new ActorRef.Known(pair.one()))
            + " and "
            + names.polity(new ActorRef.Known(pair.other())));
  }

  /** The words that name the day. */
  private static List<Quotation> days(
      EngagementEntry entry, List<Report> reports, Set<String> own) {
    Set<Quotation> found = new LinkedHashSet<>();
    for (Report report : reports) {
      for (Claim claim : report.claims()) {
        if (own.contains(claim.id())
            && claim.content() instanceof Engagement engagement
            && isSame(engagement.when(), entry.when())) {
          engagement
              .when()
              .evidence()
              .map(span -> Evidence.at(report.document().id(), report.document().text(), span))
              .ifPresent(words -> found.add(Quotation.of(words, report.document())));
        }
      }
    }
    return new ArrayList<>(found).stream().limit(MOST_DAYS).toList();
  }

  private static boolean isSame(When one, When other) {
    return one.firstDay().isPresent()
        && one.firstDay().equals(other.firstDay())
        && one.lastDay().equals(other.lastDay());
  }

  /** How real an engagement is, in a sentence. */
  static String reality(Reality reality) {
    return switch (reality) {
      case OCCURRED -> "It took place.";
      case ONGOING -> "It was under way when last reported.";
      case SCHEDULED -> "It is planned; no report says that it took place.";
      case PROPOSED -> "It was proposed; no report says that it was agreed.";
      case HYPOTHETICAL -> "It is told of as a possibility only.";
      case REFUSED -> "It was refused.";
      case CANCELLED -> "It was called off.";
      case DENIED -> "That it took place is denied.";
      case NEGATED -> "It did not take place.";
      case BACKGROUND -> "It is told of as history.";
    };
  }

  static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }
}
