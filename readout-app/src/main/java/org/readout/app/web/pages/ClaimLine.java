package org.readout.app.web.pages;

import java.util.List;
import org.readout.app.contents.Report;
import org.readout.app.view.ClaimWords;
import org.readout.app.view.Names;
import org.readout.app.view.Vocabulary;
import org.readout.app.view.Words;
import org.readout.app.web.Quotation;
import org.readout.claim.Act;
import org.readout.claim.Claim;
import org.readout.claim.Content;
import org.readout.claim.Statement;
import org.readout.claim.Undertaking;
import org.readout.record.Curation;
import org.readout.record.Decision;

/**
 * A claim, the words that it rests on, and what people found of it.
 *
 * @param id of the claim
 * @param words what it says
 * @param evidence the words; never empty
 * @param issues what it is about
 * @param judgement who accepted or rejected it last; empty where nobody did
 */
public record ClaimLine(
    String id, Words words, List<Quotation> evidence, List<Topic> issues, String judgement) {

  /** An issue, by its id and its name. */
  public record Topic(String id, String label) {}

  static ClaimLine of(Claim claim, Report report, Curation curation, Names names) {
    return new ClaimLine(
        claim.id(),
        new ClaimWords(names).headline(claim, report.document().text()),
        claim.evidence().stream().map(words -> Quotation.of(words, report.document())).toList(),
        issues(claim.content()).stream().map(id -> new Topic(id, Vocabulary.issue(id))).toList(),
        judgement(curation.on(claim.id())));
  }

  private static List<String> issues(Content content) {
    if (content instanceof Statement statement) {
      return statement.issues();
    }
    if (content instanceof Act act) {
      return act.issues();
    }
    return content instanceof Undertaking undertaking ? undertaking.issues() : List.of();
  }

  private static String judgement(List<Decision> decisions) {
    String judgement = "";
    for (Decision decision : decisions) {
      if (decision.kind() == Decision.Kind.ACCEPT) {
        judgement = "accepted by " + decision.madeBy();
      } else if (decision.kind() == Decision.Kind.REJECT) {
        judgement = "rejected by " + decision.madeBy();
      }
    }
    return judgement;
  }
}
