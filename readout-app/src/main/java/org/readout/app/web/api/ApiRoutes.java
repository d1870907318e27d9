package org.readout.app.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.readout.app.contents.ClaimKind;
import org.readout.app.json.EntryJson;
import org.readout.app.web.Action;
import org.readout.app.web.Answer;
import org.readout.app.web.Problem;
import org.readout.app.web.Role;
import org.readout.app.web.Route;
import org.readout.app.web.Visit;
import org.readout.app.web.pages.AccountsPage;
import org.readout.app.web.pages.DocumentPage;
import org.readout.app.web.pages.IssuesPage;
import org.readout.app.web.pages.PairsPage;
import org.readout.app.web.pages.PeoplePage;
import org.readout.app.web.pages.ReviewPage;
import org.readout.app.web.pages.SearchPage;
import org.readout.app.web.pages.StatesPage;
import org.readout.app.web.pages.SubjectPage;
import org.readout.app.web.pages.VersionsPage;
import org.readout.record.EngagementEntry;

/** The addresses for programs. What they take and answer is told by {@code openapi.json}. */
public final class ApiRoutes {

  /** What they all begin with. */
  public static final String ROOT = "/api/v1";

  private static final List<String> PART = List.of("limit", "from");
  private static final List<String> SELECTION = List.of("about", "since", "until");

  private ApiRoutes() {}

  /** All of them. */
  public static List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.add(get("/openapi.json", List.of(), visit -> new Answer.Json(200, Description.json())));
    routes.add(get("/documents", PART, ApiLists::documents));
    routes.add(post("/documents", ApiDocuments::add));
    routes.add(
        new Route(
            Route.Method.GET,
            ROOT + "/readings/{id}",
            Role.REVIEWER,
            false,
            visit -> {
              Asked.only(visit, List.of());
              return ApiDocuments.reading(visit);
            }));
    routes.add(
        get(
            "/engagements",
            all(
                List.of(
                    SELECTION,
                    List.of("form", "reality", "person", "main", "disputed", "told_by"),
                    PART)),
            ApiLists::engagements));
    routes.add(get("/engagements/{id}", List.of(), ApiRoutes::engagement));
    routes.add(
        get(
            "/events",
            all(
                List.of(
                    SELECTION,
                    List.of("actor", "recipient", "type", "quad_class", "reality"),
                    PART)),
            ApiLists::events));
    routes.add(
        get("/claims", all(List.of(List.of("kind", "issue"), SELECTION, PART)), ApiLists::claims));
    routes.add(ofKind("/statements", ClaimKind.STATEMENT, "statements"));
    routes.add(ofKind("/undertakings", ClaimKind.UNDERTAKING, "undertakings"));
    routes.add(ofKind("/channels", ClaimKind.CHANNEL, "channels"));
    routes.add(ofKind("/occasions", ClaimKind.OCCASION, "occasions"));
    routes.add(twin(DocumentPage.routes(), "/documents/{id}", List.of()));
    routes.add(twin(VersionsPage.routes(), "/documents/{id}/versions", List.of()));
    routes.add(twin(AccountsPage.routes(), "/engagements/{id}/accounts", List.of()));
    routes.add(twin(ReviewPage.routes(), "/review", List.of("reason", "from")));
    routes.add(twin(StatesPage.routes(), "/states", List.of()));
    routes.add(twin(SubjectPage.routes(), "/states/{subject}", List.of("since", "until", "by")));
    routes.add(twin(PairsPage.routes(), "/pairs", List.of("since", "from")));
    routes.add(twin(SubjectPage.routes(), "/pairs/{subject}", List.of("since", "until", "by")));
    routes.add(twin(PeoplePage.routes(), "/people", List.of("about", "name", "from")));
    routes.add(twin(PeoplePage.routes(), "/people/{id}", List.of("from")));
    routes.add(twin(IssuesPage.routes(), "/issues", List.of()));
    routes.add(twin(IssuesPage.routes(), "/issues/{id}", SELECTION));
    routes.add(
        twin(
            SearchPage.routes(),
            "/search",
            all(List.of(List.of("q", "publisher", "order", "from"), SELECTION))));
    routes.add(get("/decisions", PART, ApiDecisions::list));
    routes.add(post("/decisions", ApiDecisions::decide));
    routes.add(post("/decisions/{id}/withdraw", ApiDecisions::withdraw));
    return List.copyOf(routes);
  }

  private static List<String> all(List<List<String>> names) {
    return names.stream().flatMap(List::stream).toList();
  }

  private static Route get(String path, List<String> known, Action action) {
    return Route.get(
        ROOT + path,
        visit -> {
          Asked.only(visit, known);
          return action.answer(visit);
        });
  }

  private static Route post(String path, Action action) {
    return Route.post(
        ROOT + path,
        Role.REVIEWER,
        visit -> {
          Asked.only(visit, List.of());
          return action.answer(visit);
        });
  }

  private static Route ofKind(String path, ClaimKind kind, String name) {
    return get(
        path,
        all(List.of(SELECTION, List.of("issue"), PART)),
        visit -> ApiLists.claims(visit, kind, name));
  }

  /** The twin of a page under an address for programs, so that both say the same. */
  private static Route twin(List<Route> pages, String path, List<String> known) {
    Route page = pages.stream().filter(each -> each.path().equals(path)).findFirst().orElseThrow();
    return get(path, known, visit -> twin(page.action().answer(visit)));
  }

  private static Answer twin(Answer answer) {
    if (answer instanceof Answer.Page page) {
      return new Answer.Json(200, page.twin().get());
    }
    if (answer instanceof Answer.Elsewhere elsewhere) {
      return new Answer.Elsewhere(ROOT + elsewhere.path());
    }
    return answer;
  }

  private static Answer engagement(Visit visit) {
    ObjectNode node = EntryJson.write(entry(visit, visit.path("id")));
    return new Answer.Json(200, node);
  }

  /** The engagement with this id. */
  static EngagementEntry entry(Visit visit, String id) {
    return visit.contents().entriesCalled(id).stream()
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Problem.notFound("There is no engagement " + id + "."));
  }
}
