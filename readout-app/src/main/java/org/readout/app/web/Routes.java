package org.readout.app.web;

import java.util.List;
import java.util.stream.Stream;
import org.readout.app.web.api.AboutApiPage;
import org.readout.app.web.api.ApiRoutes;
import org.readout.app.web.pages.AccountsPage;
import org.readout.app.web.pages.CalendarPage;
import org.readout.app.web.pages.ChannelsPage;
import org.readout.app.web.pages.CommitmentsPage;
import org.readout.app.web.pages.DecisionForms;
import org.readout.app.web.pages.DecisionsPage;
import org.readout.app.web.pages.DocumentPage;
import org.readout.app.web.pages.DocumentsPage;
import org.readout.app.web.pages.EngagementPage;
import org.readout.app.web.pages.EngagementsPage;
import org.readout.app.web.pages.EventsPage;
import org.readout.app.web.pages.HomePage;
import org.readout.app.web.pages.IssuesPage;
import org.readout.app.web.pages.LoginPage;
import org.readout.app.web.pages.MethodPage;
import org.readout.app.web.pages.PairsPage;
import org.readout.app.web.pages.PeoplePage;
import org.readout.app.web.pages.ReadPage;
import org.readout.app.web.pages.ReviewPage;
import org.readout.app.web.pages.SearchPage;
import org.readout.app.web.pages.StatesPage;
import org.readout.app.web.pages.SubjectPage;
import org.readout.app.web.pages.UsersPage;
import org.readout.app.web.pages.VersionsPage;

/** All addresses of the reading room. */
final class Routes {

  private static final List<Route> ALL =
      Stream.of(
              AboutApiPage.routes(),
              AccountsPage.routes(),
              CalendarPage.routes(),
              ApiRoutes.routes(),
              ChannelsPage.routes(),
              CommitmentsPage.routes(),
              DecisionForms.routes(),
              DecisionsPage.routes(),
              DocumentPage.routes(),
              DocumentsPage.routes(),
              EngagementPage.routes(),
              EngagementsPage.routes(),
              EventsPage.routes(),
              HomePage.routes(),
              IssuesPage.routes(),
              LoginPage.routes(),
              MethodPage.routes(),
              PairsPage.routes(),
              PeoplePage.routes(),
              ReadPage.routes(),
              ReviewPage.routes(),
              SearchPage.routes(),
              StatesPage.routes(),
              SubjectPage.routes(),
              UsersPage.routes(),
              VersionsPage.routes())
          .flatMap(List::stream)
          .toList();

  private Routes() {}

  static List<Route> all() {
    return ALL;
  }
}
