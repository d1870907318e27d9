package org.readout.app.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.app.contents.RecordContents;
import org.readout.app.contents.SubjectLedger;
import org.readout.app.json.LedgerJson;
import org.readout.app.view.Days;
import org.readout.app.view.EngagementWords;
import org.readout.app.view.LedgerWords;
import org.readout.app.view.Style;
import org.readout.app.view.ToldLine;
import org.readout.app.view.Vocabulary;
import org.readout.app.view.Words;
import org.readout.app.web.Answer;
import org.readout.app.web.Frame;
import org.readout.app.web.Route;
import org.readout.app.web.Visit;
import org.readout.claim.Occasion;
import org.readout.ledger.CalendarLine;
import org.readout.ledger.CountedActs;
import org.readout.ledger.Ledger;

/**
 * {@code /calendar}: what is to come, what recurs, and what came of it.
 *
 * @param months what has a day, month by month
 * @param withoutDay what has none
 * @param recurring gatherings that recur, as far as reports name them
 * @param pager where this part stands
 * @param past whether it is what lies behind
 * @param cut whether there is more than was looked at
 * @param other the address of what lies behind, or of what is to come
 * @param about the state, body or pair asked for; may be empty
 * @param since the first day asked for; may be empty
 * @param until the last day asked for; may be empty
 * @param subscription how to subscribe to it
 * @param own whether the visitor needs an address of his own for that, and has one; empty where
 *     nobody has to log in
 * @param nothing what is said where nothing stands in it
 */
public record CalendarPage(
    List<Month> months,
    List<Section.Line> withoutDay,
    List<Recurring> recurring,
    Pager pager,
    boolean past,
    boolean cut,
    String other,
    String about,
    String since,
    String until,
    Subscription subscription,
    Optional<OwnFeed> own,
    String nothing) {

  static final String PATH = "/calendar";

  private static final int PART = 60;
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  /**
   * How to subscribe.
   *
   * @param path of the calendar
   * @param web its whole address
   * @param webcal the same as calendar programs take it
   * @param here whether it can be reached from this computer alone
   */
  public record Subscription(String path, String web, String webcal, boolean here) {}

  /**
   * The address of a visitor's own.
   *
   * @param made whether there is one
   * @param make where the form goes that makes one
   * @param withdraw where the form goes that takes it back
   */
  public record OwnFeed(boolean made, String make, String withdraw) {}

  /** What begins in a month. */
  public record Month(String name, List<Section.Line> lines) {}

  /** The pages' addresses. */
  public static List<Route> routes() {
    List<Route> routes = new ArrayList<>(FeedPage.routes());
    routes.add(Route.page(PATH, CalendarPage::answer));
    routes.add(Route.get(CalendarFeed.PATH, CalendarFeed::answer));
    return routes;
  }

  private static Answer answer(Visit visit) {
    CalendarAsked asked = CalendarAsked.of(visit);
    RecordContents contents = visit.contents();
    CalendarLines lines = CalendarLines.of(contents, asked, visit.room().knowledge());
    int from = visit.number("from", 0, 0, 100_000);
    List<CalendarLines.Line> dated = lines.dated(asked.past());
    List<CalendarLines.Line> part = dated.stream().skip(from).limit(PART).toList();
    Sources sources = new Sources(contents);
    Setting setting =
        new Setting(
            sources,
            new LedgerWords(visit.room().names(), Vocabulary::issue, sources::called),
            new EngagementWords(visit.room().names()),
            asked.first().orElse(asked.today()),
            asked.today());
    String here = Addresses.without(visit.here(), "from");
    CalendarPage page =
        new CalendarPage(
            months(part, setting),
            from > 0 ? List.of() : lines.withoutDay().stream().map(setting::line).toList(),
            from > 0 || asked.past()
                ? List.of()
                : Recurring.of(lines.claims(), asked.today(), visit.room().knowledge(), sources),
            Pager.of(visit, from, PART, part.size(), dated.size()),
            asked.past(),
            lines.cut(),
            asked.past()
                ? Addresses.without(here, "past")
                : Addresses.with(
                    Addresses.without(Addresses.without(here, "since"), "until"), "past", "yes"),
            visit.query("about").orElse(""),
            visit.query("since").orElse(""),
            visit.query("until").orElse(""),
            CalendarFeed.subscription(visit, CalendarFeed.path(visit)),
            FeedPage.own(visit),
            nothing(asked));
    return new Answer.Page(
        Frame.of(visit, PATH, asked.past() ? "Past calendar" : "Calendar")
            .with(List.of(new Frame.Export("iCalendar", CalendarFeed.path(visit)))),
        "calendar",
        page,
        () -> twin(asked, lines, contents, sources));
  }

  private static String nothing(CalendarAsked asked) {
    String days =
        asked.first().map(first -> " from " + Days.plainly(first)).orElse("")
            + asked.last().map(last -> " up to " + Days.plainly(last)).orElse("");
    return "No engagement, occasion or due date%s is told of in the record.".formatted(days);
  }

  private static List<Month> months(List<CalendarLines.Line> part, Setting setting) {
    Map<YearMonth, List<Section.Line>> months = new LinkedHashMap<>();
    for (CalendarLines.Line line : part) {
      months
          .computeIfAbsent(
              YearMonth.from(line.when().firstDay().orElseThrow()), month -> new ArrayList<>())
          .add(setting.line(line));
    }
    return months.entrySet().stream()
        .map(month -> new Month(MONTH.format(month.getKey()), List.copyOf(month.getValue())))
        .toList();
  }

  /** What lines are set with. */
  private record Setting(
      Sources sources,
      LedgerWords words,
      EngagementWords engagements,
      LocalDate day,
      LocalDate today) {

    Section.Line line(CalendarLines.Line line) {
      if (line instanceof CalendarLines.Planned planned) {
        Optional<String> path =
            planned.line().matter() instanceof CalendarLine.Contact contact
                ? Optional.of("/engagements/" + contact.entry().id())
                : Optional.empty();
        ToldLine said = words.ahead(planned.line(), day);
        return sources.line(
            isUnheard(planned.line(), today)
                ? new ToldLine(
                    said.words(),
                    List.of(Words.of(Style.FAINT, "No report says that it took place.")),
                    said.grounds())
                : said,
            path,
            words);
      }
      CalendarLines.Held held = (CalendarLines.Held) line;
      boolean marked = !EngagementWords.mark(held.entry().reality()).isEmpty();
      Words said =
          Words.of(upper(Days.of(held.when())) + ": ")
              .and(engagements.underItsDay(held.entry()))
              .and(Style.FAINT, marked ? "" : " [took place]");
      return sources.line(
          new ToldLine(
              said,
              List.of(),
              held.told().stream().map(told -> new ToldLine.Ground("", told)).toList()),
          Optional.of("/engagements/" + held.entry().id()),
          words);
    }
  }

  /** Whether it was to be before today, and nobody says how it went. */
  private static boolean isUnheard(CalendarLine line, LocalDate today) {
    boolean planned =
        switch (line.firmness()) {
          case FIXED, PROPOSED, POSSIBLE -> true;
          case CALLED_OFF, DENIED -> false;
        };
    boolean deadline =
        line.matter() instanceof CalendarLine.Due
            || (line.matter() instanceof CalendarLine.Gathering gathering
                && gathering.kind() == Occasion.Kind.DEADLINE);
    return planned
        && !deadline
        && line.when().lastDay().filter(last -> last.isBefore(today)).isPresent();
  }

  private static String upper(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static JsonNode twin(
      CalendarAsked asked, CalendarLines lines, RecordContents contents, Sources sources) {
    LedgerJson json =
        new LedgerJson(
            SubjectLedger.ids(asked.subject()),
            asked.today(),
            asked.first(),
            contents.documentCount(),
            lines.claims(),
            sources::publisher);
    Ledger ledger =
        new Ledger(
            asked.today(),
            List.of(),
            List.of(),
            List.of(),
            lines.planned(),
            List.of(),
            new CountedActs(List.of(), 0),
            lines.held());
    json.calendar(ledger);
    json.engagements(ledger);
    ObjectNode node = json.node();
    node.put("past", asked.past());
    return node;
  }
}
