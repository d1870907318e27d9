package org.readout.app.web.pages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.readout.app.brief.Brief;
import org.readout.app.brief.BriefMaker;
import org.readout.app.brief.HtmlBrief;
import org.readout.app.brief.MarkdownBrief;
import org.readout.app.brief.WordBrief;
import org.readout.app.compare.ComparedReports;
import org.readout.app.contents.RecordContents;
import org.readout.app.contents.Selection;
import org.readout.app.export.Excerpt;
import org.readout.app.export.RelationsCsv;
import org.readout.app.export.calendar.CalendarExport;
import org.readout.app.web.Answer;
import org.readout.app.web.Frame;
import org.readout.app.web.Problem;
import org.readout.app.web.Route;
import org.readout.app.web.Visit;

/** What the page of a state or a pair offers to be taken away. */
final class SubjectExports {

  // As many as the command line tells where nothing else is asked for.
  private static final int MOST = 6;
  // Accounts are compared for a brief, which takes longer than a page.
  private static final long LATEST = 100;

  private SubjectExports() {}

  /** All addresses, under those of pairs and of states. */
  static List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    for (String above : List.of("/pairs/{subject}/", "/states/{subject}/")) {
      routes.add(Route.get(above + "brief", SubjectExports::brief));
      routes.add(
          Route.get(
              above + "brief.docx",
              visit ->
                  file(
                      visit,
                      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                      "brief.docx",
                      WordBrief.of(brief(visit, subject(visit))))));
      routes.add(
          Route.get(
              above + "brief.md",
              visit -> text(visit, "text/markdown", "brief.md", MarkdownBrief::of)));
      routes.add(
          Route.get(
              above + "brief.html",
              visit -> text(visit, "text/html", "brief.html", HtmlBrief::of)));
      routes.add(Route.get(above + "calendar.ics", SubjectExports::calendar));
      routes.add(Route.get(above + "relations.csv", SubjectExports::relations));
    }
    return List.copyOf(routes);
  }

  /** What stands under the page at {@code address}. */
  static List<Frame.Export> exports(String address, Visit visit) {
    String asked = Addresses.query(visit.here());
    return List.of(
        new Frame.Export("Brief", address + "/brief" + asked),
        new Frame.Export("Brief for Word", address + "/brief.docx" + asked),
        new Frame.Export("Brief as Markdown", address + "/brief.md" + asked),
        new Frame.Export("Calendar", address + "/calendar.ics" + asked),
        new Frame.Export("Relations as CSV", address + "/relations.csv" + asked));
  }

  private static Selection subject(Visit visit) {
    Selection days = Filters.selection(visit);
    return new Selection(Filters.subject(visit.path("subject"), visit), days.since(), days.until());
  }

  private static Answer brief(Visit visit) {
    Selection selection = subject(visit);
    BriefPage page =
        new BriefPage(
            brief(visit, selection),
            SubjectPage.address(selection.subject()),
            exports(SubjectPage.address(selection.subject()), visit));
    return new Answer.Page(
        Frame.of(visit, "", "Brief: " + page.brief().title()),
        "brief",
        page,
        org.readout.app.json.Json::object);
  }

  private static Brief brief(Visit visit, Selection selection) {
    BriefMaker maker = new BriefMaker(visit.room().names(), visit.room().knowledge(), MOST, LATEST);
    RecordContents contents = visit.contents();
    return maker
        .of(
            contents,
            selection,
            entry -> ComparedReports.of(visit.store(), contents, entry).comparison())
        .orElseThrow(
            () ->
                Problem.notFound(
                    "Nothing about %s in this record%s, so there is nothing to brief on."
                        .formatted(
                            maker.subject(selection.subject()),
                            selection.since().isEmpty() && selection.until().isEmpty()
                                ? ""
                                : " in this time")));
  }

  private static Answer text(
      Visit visit, String type, String name, Function<Brief, String> writer) {
    return file(
        visit,
        type + "; charset=utf-8",
        name,
        writer.apply(brief(visit, subject(visit))).getBytes(StandardCharsets.UTF_8));
  }

  private static Answer file(Visit visit, String type, String name, byte[] bytes) {
    return new Answer.Contents(
        type, stream -> stream.write(bytes), Optional.of(named(visit, name)));
  }

  private static String named(Visit visit, String name) {
    return SubjectPage.about(subject(visit).subject()) + "-" + name;
  }

  private static Answer calendar(Visit visit) {
    return Answer.Contents.text(
        "text/calendar",
        CalendarExport.of(Excerpt.of(visit.contents(), subject(visit)), visit.room().names())
            .text(),
        Optional.of(named(visit, "calendar.ics")));
  }

  private static Answer relations(Visit visit) {
    return Answer.Contents.text(
        "text/csv",
        RelationsCsv.of(SubjectPage.series(visit)),
        Optional.of(named(visit, "relations.csv")));
  }
}
