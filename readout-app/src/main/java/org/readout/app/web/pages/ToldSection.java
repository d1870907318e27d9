package org.readout.app.web.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.app.contents.Report;
import org.readout.app.view.DocumentView;
import org.readout.app.view.Names;
import org.readout.claim.Act;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Claim;
import org.readout.claim.Content;
import org.readout.claim.Participant;
import org.readout.claim.Party;
import org.readout.claim.Statement;
import org.readout.claim.Undertaking;
import org.readout.record.Curation;
import org.readout.record.EngagementEntry;

/**
 * What the parties of an engagement said, did or undertook in its reports. A report may tell of
 * more than one engagement, and a claim does not say at which a thing was said; no more is made of
 * it.
 *
 * @param heading of the section
 * @param claims in the order of the reports and of their texts
 * @param more how many more there are than are shown
 */
public record ToldSection(String heading, List<ClaimLine> claims, int more) {

  private static final int MOST = 80;

  static List<ToldSection> of(
      EngagementEntry entry, List<Report> reports, Curation curation, Names names) {
    Set<ActorRef> parties =
        entry.parties().stream().map(Party::actor).map(Actor::polity).collect(Collectors.toSet());
    Teller teller = new Teller(reports, curation, names);
    return Stream.of(
            teller.section(
                "What they said",
                content ->
                    content instanceof Statement statement
                        && statement.speakers().stream()
                            .anyMatch(speaker -> parties.contains(speaker.polity()))),
            teller.section(
                "What they did",
                content ->
                    content instanceof Act act
                        && isOf(act.actors(), parties)
                        && (act.mutual()
                            || act.recipients().isEmpty()
                            || isOf(act.recipients(), parties))),
            teller.section(
                "What they undertook, asked and refused",
                content ->
                    content instanceof Undertaking undertaking
                        && (isOf(undertaking.by(), parties) || isOf(undertaking.to(), parties))))
        .filter(section -> !section.claims().isEmpty())
        .toList();
  }

  private static boolean isOf(Collection<Participant> some, Set<ActorRef> parties) {
    return some.stream().anyMatch(each -> parties.contains(each.actor().polity()));
  }

  /** Makes sections of some reports. */
  private record Teller(List<Report> reports, Curation curation, Names names) {

    ToldSection section(String heading, Predicate<Content> kind) {
      List<ClaimLine> lines = new ArrayList<>();
      int found = 0;
      for (Report report : reports) {
        for (Claim claim : DocumentView.inTextOrder(report.claims())) {
          if (DocumentView.isShown(claim)
              && kind.test(claim.content())
              && !curation.isRejected(claim.id())) {
            found++;
            if (lines.size() < MOST) {
              lines.add(ClaimLine.of(claim, report, curation, names));
            }
          }
        }
      }
      return new ToldSection(heading, lines, found - lines.size());
    }
  }
}
