package org.readout.app.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.app.json.Json;
import org.readout.app.store.Review;
import org.readout.app.web.Answer;
import org.readout.app.web.Frame;
import org.readout.app.web.Route;
import org.readout.app.web.Visit;

/**
 * {@code /review}: what waits for a person's judgement.
 *
 * @param items those of this part of the list
 * @param choices for what reasons something waits, and for how much of it
 * @param total how many wait
 * @param pager where this part stands
 */
public record ReviewPage(
    List<ReviewItem> items, List<AccountsPage.Choice> choices, long total, Pager pager) {

  private static final int PART = 20;
  private static final String REASON = "reason";

  /** The page's address. */
  public static List<Route> routes() {
    return List.of(Route.page("/review", ReviewPage::answer));
  }

  /** Where a form comes back to: this page, as it is asked for. */
  public String here(Frame frame) {
    return Addresses.without(frame.here(), "done");
  }

  private static Answer answer(Visit visit) {
    Set<Review.Reason> reasons = EnumSet.noneOf(Review.Reason.class);
    reasons.addAll(visit.constants(REASON, Review.Reason.class));
    Set<Review.Reason> asked =
        reasons.isEmpty() ? EnumSet.allOf(Review.Reason.class) : EnumSet.copyOf(reasons);
    int from = visit.number("from", 0, 0, 1_000_000);
    Map<Review.Reason, Long> counts = visit.contents().lists().reviewCounts();
    long total = asked.stream().mapToLong(reason -> counts.getOrDefault(reason, 0L)).sum();
    List<Review> reviews = visit.contents().lists().reviews(asked, from, PART);
    return new Answer.Page(
        Frame.of(visit, "/review", "Review")
            .with(List.of(new Frame.Export("All decisions", "/decisions"))),
        "review",
        new ReviewPage(
            reviews.stream().flatMap(review -> ReviewItem.of(review, visit).stream()).toList(),
            choices(visit, counts, reasons),
            total,
            Pager.of(visit, from, PART, reviews.size(), total)),
        () -> twin(reviews, counts, from));
  }

  private static List<AccountsPage.Choice> choices(
      Visit visit, Map<Review.Reason, Long> counts, Set<Review.Reason> chosen) {
    String all =
        Addresses.without(
            Addresses.without(Addresses.without(visit.here(), REASON), "from"), "done");
    List<AccountsPage.Choice> choices = new java.util.ArrayList<>();
    choices.add(
        new AccountsPage.Choice(
            "Everything",
            Math.toIntExact(counts.values().stream().mapToLong(Long::longValue).sum()),
            all,
            chosen.isEmpty()));
    for (Review.Reason reason : Review.Reason.values()) {
      choices.add(
          new AccountsPage.Choice(
              label(reason),
              Math.toIntExact(counts.getOrDefault(reason, 0L)),
              Addresses.with(all, REASON, Json.word(reason)),
              chosen.equals(Set.of(reason))));
    }
    return choices;
  }

  private static String label(Review.Reason reason) {
    return switch (reason) {
      case DISPUTED -> "Reports disagree";
      case AMBIGUOUS -> "Could be one of several";
      case CHANGED -> "Page has changed";
    };
  }

  private static JsonNode twin(List<Review> reviews, Map<Review.Reason, Long> counts, int from) {
    ObjectNode node = Json.object();
    ObjectNode numbers = node.putObject("waiting");
    counts.forEach((reason, count) -> numbers.put(Json.word(reason), count));
    node.put("from", from);
    var list = node.putArray("items");
    for (Review review : reviews) {
      ObjectNode item = list.addObject();
      item.put("reason", Json.word(review.reason()));
      item.put("subject", review.subject());
      put(item, "day", review.day().map(Object::toString));
      put(item, "document", review.document());
    }
    return node;
  }

  private static void put(ObjectNode node, String name, Optional<String> value) {
    value.ifPresent(text -> node.put(name, text));
  }
}
