package org.readout.app.view;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.account.Comparison;
import org.readout.account.Particular;
import org.readout.account.Point;
import org.readout.account.Row;
import org.readout.account.Teller;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.OccasionName;
import org.readout.claim.PlaceName;
import org.readout.claim.Statement;
import org.readout.source.SourceDocument;

/** Accounts of an engagement in plain language: whose they are, and how they stand to another. */
public final class AccountWords {

  private final Names names;

  /** Words that call people and states by {@code names}. */
  public AccountWords(Names names) {
    this.names = names;
  }

  /** Whose account: {@code China}, {@code China as told by Example Agency}. */
  public String name(Teller teller) {
    return switch (teller.kind()) {
      case OWN -> polity(teller);
      case TOLD -> polity(teller) + " as told by " + teller.publisher().orElse("");
      case NEWSROOM -> teller.publisher().orElse("");
    };
  }

  private String polity(Teller teller) {
    return names.polity(new ActorRef.Known(teller.polity().orElseThrow()));
  }

  /** In what manner a document gives an account; empty for what its name tells already. */
  public static String manner(Teller teller, SourceDocument document) {
    return switch (teller.kind()) {
      case OWN -> "own text: " + document.publisher().orElse("publisher not known");
      case TOLD -> "";
      case NEWSROOM -> "in its own name";
    };
  }

  /** The sides of which there is no account at all, a sentence each. */
  public List<String> unheard(Comparison comparison, int lookedAt) {
    return comparison.unheard().stream()
        .map(
            side ->
                "No account of %s in this record (%s looked at)."
                    .formatted(
                        inText(side), lookedAt == 1 ? "1 document" : lookedAt + " documents"))
        .toList();
  }

  /** That a side is known from what others tell of it alone, where one is. */
  public Optional<String> withoutOwnText(Comparison comparison) {
    List<String> told =
        comparison.accounts().stream()
            .map(account -> account.teller())
            .filter(teller -> teller.kind() == Teller.Kind.TOLD)
            .flatMap(teller -> teller.polity().stream())
            .filter(side -> !comparison.hasOwnText(side))
            .distinct()
            .toList();
    return told.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "No own text of "
                + String.join(" or ", told.stream().map(this::inText).toList())
                + " is in this record: \u201conly here\u201d says what these accounts have, not what"
                + " a side left out.");
  }

  private String inText(String polity) {
    return Names.withArticle(names.polity(new ActorRef.Known(polity)));
  }

  /** How the accounts stand to each other in {@code row}: {@code Same}, {@code Only here}. */
  public static String kind(Row row) {
    return switch (row.kind()) {
      case SAME -> "Same";
      case REWORDED -> "Reworded";
      case SAME_MATTER -> "Same matter";
      case ONLY_HERE -> "Only here";
      case DECLINED_TO_CONFIRM -> "Declined to confirm";
      case DENIED -> "Denied";
      case LATER_CONFIRMED -> "Confirmed later";
      case CHANGED_ON_THE_PAGE ->
          row.points().stream().allMatch(Point::superseded)
              ? "No longer on the page"
              : "Changed on the page";
    };
  }

  /** What is to be added to the kind: {@code , told differently}; may be empty. */
  public static String detail(Row row) {
    return switch (row.kind()) {
      case SAME_MATTER -> ", told differently";
      case ONLY_HERE -> row.points().size() > 1 ? ", more than once" : "";
      case LATER_CONFIRMED -> latest(row).map(day -> ", on " + Days.of(day)).orElse("");
      case SAME, REWORDED, DECLINED_TO_CONFIRM, DENIED, CHANGED_ON_THE_PAGE -> "";
    };
  }

  private static Optional<LocalDate> latest(Row row) {
    return row.points().stream()
        .flatMap(point -> point.published().stream())
        .max(LocalDate::compareTo);
  }

  /** Who speaks, where the words do not name him; may be empty. */
  public String speaker(Point point) {
    Set<String> speakers = new LinkedHashSet<>();
    for (Claim claim : point.claims()) {
      if (claim.content() instanceof Statement statement) {
        for (Actor speaker : statement.speakers()) {
          String name = names.shortly(speaker);
          if (Stream.of(name.split(" ", -1)).noneMatch(part -> isIn(part, point.quote()))) {
            speakers.add(name);
          }
        }
      }
    }
    return Names.list(List.copyOf(speakers));
  }

  private static boolean isIn(String part, String quote) {
    return part.length() > 2 && quote.contains(part);
  }

  /** What a particular is of: {@code Day}. */
  public static String label(Particular.About about) {
    return switch (about) {
      case DAY -> "Day";
      case PLACE -> "Place";
      case OCCASION -> "Occasion";
      case DURATION -> "Length";
      case PARTICIPANT -> "Participants";
    };
  }

  /** What is told: a day, a place, a length; whom, of participants. */
  public String value(Particular particular) {
    Engagement engagement = (Engagement) particular.claim().content();
    return switch (particular.about()) {
      case DAY ->
          Days.of(engagement.when()) + (engagement.when().evidence().isEmpty() ? ", inferred" : "");
      case PLACE -> engagement.place().map(PlaceName::name).orElse("");
      case OCCASION -> engagement.occasion().map(OccasionName::name).orElse("");
      case DURATION -> engagement.duration().orElse("");
      case PARTICIPANT -> particular.person().map(names::actor).orElse("");
    };
  }
}
