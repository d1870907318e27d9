package org.readout.app.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.readout.app.json.EntryJson;
import org.readout.app.json.Json;
import org.readout.app.store.EngagementFacets;
import org.readout.app.store.EngagementFilter;
import org.readout.app.view.Days;
import org.readout.app.view.EngagementWords;
import org.readout.app.view.Names;
import org.readout.app.view.Words;
import org.readout.app.web.Answer;
import org.readout.app.web.Frame;
import org.readout.app.web.Route;
import org.readout.app.web.Visit;
import org.readout.claim.EngagementForm;
import org.readout.claim.Reality;
import org.readout.record.ClaimLink;
import org.readout.record.EngagementEntry;

/**
 * {@code /engagements}: who met, called or visited whom.
 *
 * @param asked what is asked for
 * @param lines the engagements of this part of the list
 * @param forms how many there are of each form
 * @param realities how many there are of each degree of reality
 * @param years how many there are in each year
 * @param others other questions that can be asked instead, each with its address
 * @param pager where this part stands
 */
public record EngagementsPage(
    Asked asked,
    List<Line> lines,
    List<Facet> forms,
    List<Facet> realities,
    List<Facet> years,
    List<Facet> others,
    Pager pager) {

  private static final int PART = 50;
  private static final int MOST_PUBLISHERS = 3;

  /** What is asked for, as it stands in the form; empty where it is not. */
  public record Asked(
      String about,
      String since,
      String until,
      String form,
      String reality,
      boolean main,
      boolean disputed,
      boolean several) {

    /** Whether anything is asked for. */
    public boolean anything() {
      return main || disputed || several || !(about + since + until + form + reality).isEmpty();
    }
  }

  /**
   * An engagement in the list.
   *
   * @param day in words
   * @param newDay whether it is another than that of the line before
   * @param toldBy who published its reports
   * @param accounts how many reports tell of it
   * @param disputed whether they disagree
   */
  public record Line(
      String id,
      String day,
      boolean newDay,
      Words words,
      String toldBy,
      long accounts,
      boolean disputed) {}

  /**
   * A part of what is found, or another question.
   *
   * @param word what stands in the address
   * @param label in words
   * @param count how many
   * @param path the address
   * @param chosen whether it is asked for now
   */
  public record Facet(String word, String label, long count, String path, boolean chosen) {}

  /** The page's addresses. */
  public static List<Route> routes() {
    return List.of(
        Route.page("/engagements", EngagementsPage::answer),
        Route.get("/engagements.csv", EngagementExports::csv),
        Route.get("/engagements.ics", EngagementExports::calendar));
  }

  private static Answer answer(Visit visit) {
    EngagementFilter filter = EngagementFilters.of(visit);
    int from = visit.number("from", 0, 0, 1_000_000);
    List<EngagementEntry> entries = visit.contents().lists().entries(filter, from, PART);
    EngagementFacets facets = visit.contents().lists().facets(filter);
    Frame frame =
        Frame.of(visit, "/engagements", "Engagements")
            .with(
                List.of(
                    export(visit, "CSV", "/engagements.csv"),
                    export(visit, "iCalendar", "/engagements.ics")));
    return new Answer.Page(
        frame,
        "engagements",
        of(visit, filter, entries, facets, from),
        () -> twin(entries, facets, from));
  }

  private static Frame.Export export(Visit visit, String label, String path) {
    String here = Addresses.without(visit.here(), "from");
    int query = here.indexOf('?');
    return new Frame.Export(label, path + (query < 0 ? "" : here.substring(query)));
  }

  private static EngagementsPage of(
      Visit visit,
      EngagementFilter filter,
      List<EngagementEntry> entries,
      EngagementFacets facets,
      int from) {
    String here = Addresses.without(visit.here(), "from");
    return new EngagementsPage(
        asked(visit, filter),
        lines(visit, entries),
        // A form is chosen out of all forms, and not out of the one that is chosen.
        formFacets(
            here, filter, visit.contents().lists().facets(filter.inForms(java.util.Set.of()))),
        realityFacets(
            here, filter, visit.contents().lists().facets(filter.asReal(java.util.Set.of()))),
        yearFacets(here, facets),
        others(here, visit, filter),
        Pager.of(visit, from, PART, entries.size(), facets.total()));
  }

  private static Asked asked(Visit visit, EngagementFilter filter) {
    return new Asked(
        visit.query("about").orElse(""),
        visit.query("since").orElse(""),
        visit.query("until").orElse(""),
        filter.forms().stream().findFirst().map(Json::word).orElse(""),
        filter.realities().stream().findFirst().map(Json::word).orElse(""),
        filter.main(),
        filter.disputed(),
        filter.told() > 1);
  }

  private static List<Line> lines(Visit visit, List<EngagementEntry> entries) {
    EngagementWords words = new EngagementWords(visit.room().names());
    Map<String, String> publishers =
        visit
            .store()
            .publishers(
                entries.stream()
                    .flatMap(entry -> entry.claims().stream())
                    .map(ClaimLink::document)
                    .distinct()
                    .toList());
    List<Line> lines = new ArrayList<>();
    String before = "";
    for (EngagementEntry entry : entries) {
      String day = EngagementPage.capitalised(Days.of(entry.when()));
      lines.add(
          new Line(
              entry.id(),
              day,
              !day.equals(before),
              words.underItsDay(entry),
              toldBy(entry, publishers),
              entry.claims().stream().map(ClaimLink::document).distinct().count(),
              !entry.conflicts().isEmpty()));
      before = day;
    }
    return lines;
  }

  private static String toldBy(EngagementEntry entry, Map<String, String> publishers) {
    List<String> all =
        entry.claims().stream()
            .map(link -> publishers.getOrDefault(link.document(), "publisher not known"))
            .distinct()
            .toList();
    return all.size() <= MOST_PUBLISHERS
        ? Names.list(all)
        : String.join(", ", all.subList(0, MOST_PUBLISHERS))
            + " and "
            + (all.size() - MOST_PUBLISHERS)
            + " more";
  }

  private static List<Facet> formFacets(
      String here, EngagementFilter filter, EngagementFacets facets) {
    return facets.forms().entrySet().stream()
        .map(
            each ->
                facet(
                    here,
                    "form",
                    Json.word(each.getKey()),
                    EngagementWords.form(each.getKey()),
                    each.getValue(),
                    filter.forms().contains(each.getKey())))
        .toList();
  }

  private static List<Facet> realityFacets(
      String here, EngagementFilter filter, EngagementFacets facets) {
    return facets.realities().entrySet().stream()
        .map(
            each ->
                facet(
                    here,
                    "reality",
                    Json.word(each.getKey()),
                    label(each.getKey()),
                    each.getValue(),
                    filter.realities().contains(each.getKey())))
        .toList();
  }

  /** What an engagement of this reality is called in the form. */
  private static String label(Reality reality) {
    return reality == Reality.OCCURRED
        ? "Took place"
        : EngagementPage.capitalised(EngagementWords.mark(reality));
  }

  private static List<Facet> yearFacets(String here, EngagementFacets facets) {
    return facets.years().entrySet().stream()
        .sorted(Map.Entry.<Integer, Long>comparingByKey().reversed())
        .limit(12)
        .map(
            each ->
                new Facet(
                    String.valueOf(each.getKey()),
                    String.valueOf(each.getKey()),
                    each.getValue(),
                    Addresses.with(
                        Addresses.with(here, "since", each.getKey() + "-01-01"),
                        "until",
                        each.getKey() + "-12-31"),
                    false))
        .toList();
  }

  /** What can be asked for beside the rest: the disputed, the main, those told by several. */
  private static List<Facet> others(String here, Visit visit, EngagementFilter filter) {
    var lists = visit.contents().lists();
    return List.of(
        facet(
            here,
            "told",
            "2",
            "Told by several",
            lists.facets(filter.toldBy(2)).total(),
            filter.told() > 1),
        facet(
            here,
            "disputed",
            "yes",
            "Reports disagree",
            lists.facets(filter.onlyDisputed()).total(),
            filter.disputed()),
        facet(
            here,
            "main",
            "yes",
            "A report is about it",
            lists.facets(filter.onlyMain()).total(),
            filter.main()));
  }

  private static Facet facet(
      String here, String name, String word, String label, long count, boolean chosen) {
    return new Facet(
        word,
        label,
        count,
        chosen ? Addresses.without(here, name) : Addresses.with(here, name, word),
        chosen);
  }

  private static JsonNode twin(List<EngagementEntry> entries, EngagementFacets facets, int from) {
    ObjectNode node = Json.object();
    node.put("total", facets.total());
    node.put("from", from);
    ObjectNode forms = node.putObject("forms");
    facets.forms().forEach((form, count) -> forms.put(Json.word(form), count));
    ObjectNode realities = node.putObject("realities");
    facets.realities().forEach((reality, count) -> realities.put(Json.word(reality), count));
    ObjectNode years = node.putObject("years");
    facets.years().forEach((year, count) -> years.put(String.valueOf(year), count));
    var list = node.putArray("engagements");
    entries.forEach(entry -> list.add(EntryJson.write(entry)));
    return node;
  }

  /** All forms, for the form of the page. */
  public static List<Map.Entry<String, String>> allForms() {
    return java.util.Arrays.stream(EngagementForm.values())
        .map(form -> Map.entry(Json.word(form), EngagementWords.form(form)))
        .toList();
  }

  /** All degrees of reality, for the form of the page. */
  public static List<Map.Entry<String, String>> allRealities() {
    return java.util.Arrays.stream(Reality.values())
        .map(reality -> Map.entry(Json.word(reality), label(reality)))
        .toList();
  }
}
