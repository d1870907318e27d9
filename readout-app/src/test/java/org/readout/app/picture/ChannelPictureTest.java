package org.readout.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.claim.ActorRef;
import org.readout.claim.Attribution;
import org.readout.claim.ChannelNotice;
import org.readout.claim.ChannelNotice.Kind;
import org.readout.claim.ChannelNotice.Status;
import org.readout.claim.Claim;
import org.readout.claim.Derivation;
import org.readout.claim.Evidence;
import org.readout.claim.Reality;
import org.readout.claim.Voice;
import org.readout.claim.When;
import org.readout.ledger.ChannelLine;
import org.readout.ledger.ChannelLine.Stage;
import org.readout.ledger.ChannelLine.Standing;
import org.readout.ledger.ChannelLine.Use;
import org.readout.record.Pair;
import org.readout.record.ToldClaim;
import org.readout.text.Span;
import org.w3c.dom.Element;

class ChannelPictureTest {

  private static final LocalDate UNTIL = LocalDate.of(2025, 6, 30);

  private static String name(String id) {
    return Map.of("CHL", "Chile", "NOR", "Norway").getOrDefault(id, id);
  }

  static When day(String day) {
    return new When.Day(LocalDate.parse(day), Optional.empty(), Optional.empty());
  }

  static ToldClaim told(Kind kind, Status status, String published) {
    String words = "the line";
    ChannelNotice notice =
        new ChannelNotice(
            List.of(new ActorRef.Known("CHL"), new ActorRef.Known("NOR")),
            kind,
            status,
            When.unknown(),
            words,
            Span.of(10, 18));
    return new ToldClaim(
        Claim.of(
            notice,
            Reality.OCCURRED,
            new Attribution(
                List.of(
                    new Voice(Voice.Kind.PUBLISHER, "Post", Optional.empty(), Optional.empty()))),
            List.of(new Evidence("report-" + published, Span.of(10, 18), words)),
            new Derivation(List.of(), List.of())),
        published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published)));
  }

  static Stage stage(Kind kind, Standing standing, When since, String... published) {
    Status status = standing == Standing.SUSPENDED ? Status.SUSPENDED : Status.OPEN;
    return new Stage(
        standing, since, Arrays.stream(published).map(day -> told(kind, status, day)).toList());
  }

  static ChannelLine line(
      Kind kind, List<Stage> history, List<ToldClaim> requests, String... uses) {
    List<Use> used = new ArrayList<>();
    for (String day : uses) {
      used.add(new Use(day(day), Optional.of("e1"), List.of(told(kind, Status.USED, day))));
    }
    return new ChannelLine(new Pair("CHL", "NOR"), kind, history, requests, used);
  }

  private static Picture draw(ChannelLine... board) {
    return ChannelPicture.of(
        "Chile and Norway", List.of(board), true, ChannelPictureTest::name, UNTIL);
  }

  @Test
  void aStageIsFullWhileItIsSaidAndThinAfterwards() {
    Picture picture =
        draw(
            line(
                Kind.MILITARY,
                List.of(
                    stage(
                        Kind.MILITARY,
                        Standing.OPEN,
                        day("2025-01-01"),
                        "2025-01-01",
                        "2025-03-01"),
                    stage(Kind.MILITARY, Standing.SUSPENDED, When.unknown(), "2025-05-01")),
                List.of()));
    Svg svg = Svg.of(picture.wide());
    assertThat(svg.labels().stream().map(Svg.Label::words))
        .contains("Militaries: suspended, as said on 1 May 2025", "open", "suspended");
    assertThat(svg.values("a", "aria-label"))
        .containsExactly(
            "Open from 1 January 2025, last said on 1 March 2025",
            "Suspended from 1 May 2025, last said on 1 May 2025");
    assertThat(svg.values("a", "href"))
        .containsExactly(
            "/documents/report-2025-03-01#c=10-18", "/documents/report-2025-05-01#c=10-18");
    Element open = svg.all("a").get(0);
    Element full = (Element) open.getElementsByTagName("rect").item(1);
    Element thin = (Element) open.getElementsByTagName("line").item(0);
    double perDay = Svg.number(full, "width") / 60;
    assertThat(Svg.number(thin, "x1"))
        .isEqualTo(Svg.number(full, "x") + Svg.number(full, "width"), within(0.02));
    // From 2 March to 1 May.
    assertThat(Svg.number(thin, "x2") - Svg.number(thin, "x1")).isEqualTo(61 * perDay, within(0.1));
  }

  @Test
  void usesAndRequestsAreMarks() {
    Picture picture =
        draw(
            line(
                Kind.CRISIS_LINE,
                List.of(),
                List.of(
                    told(Kind.CRISIS_LINE, Status.PROPOSED, "2025-02-01"),
                    told(Kind.CRISIS_LINE, Status.REFUSED, "2025-03-01")),
                "2025-04-01"));
    Svg svg = Svg.of(picture.wide());
    assertThat(svg.values("a", "aria-label"))
        .containsExactly(
            "Used on 1 April 2025",
            "Proposed, as said on 1 February 2025",
            "Refused, as said on 1 March 2025");
    assertThat(svg.values("a", "href")).contains("/engagements/e1");
    assertThat(svg.texts("text")).contains("used", "proposed", "refused").doesNotContain("open");
    assertThat(picture.table().rows().get(0).get(1).words())
        .isEqualTo("now: refused, as said on 1 March 2025");
    assertThat(picture.table().rows()).hasSize(4);
  }

  @Test
  void everyKindOfStripIsLegible() {
    List<ChannelLine> board = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      board.add(
          line(
              kind,
              List.of(
                  stage(kind, Standing.OPEN, day("2023-02-01"), "2023-03-01"),
                  stage(kind, Standing.DISPUTED, When.unknown(), "2024-01-05", "2024-02-05"),
                  stage(kind, Standing.SUSPENDED, day("2024-07-01"), "2024-08-05")),
              List.of(told(kind, Status.UNANSWERED, "2025-01-01")),
              "2023-03-09",
              "2025-06-01"));
    }
    Picture picture = draw(board.toArray(ChannelLine[]::new));
    Svg.of(picture.wide()).assertLegible();
    Svg.of(picture.narrow()).assertLegible();
    assertThat(draw(board.toArray(ChannelLine[]::new))).isEqualTo(picture);
    Picture named = ChannelPicture.of("All", board, false, id -> "<b>" + id, UNTIL);
    assertThat(Svg.of(named.figure()).texts("th")).contains("<b>CHL and <b>NOR, leaders");
  }

  @Test
  void nothingIsSaidToBeNothing() {
    assertThat(draw().caption()).isEqualTo("No report tells of a channel or of its use.");
    Picture undated =
        draw(line(Kind.TRADE, List.of(), List.of(told(Kind.TRADE, Status.PROPOSED, ""))));
    assertThat(undated.caption())
        .isEqualTo("No day is known on which anything was said of a channel.");
    assertThat(undated.table().rows()).hasSize(1);
  }
}
