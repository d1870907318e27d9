package org.readout.app.web.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.app.json.ContentJson;
import org.readout.app.view.ClaimWords;
import org.readout.app.view.DecisionView;
import org.readout.app.view.EngagementWords;
import org.readout.app.view.Names;
import org.readout.app.view.Words;
import org.readout.app.web.Quotation;
import org.readout.claim.Act;
import org.readout.claim.ChannelNotice;
import org.readout.claim.Claim;
import org.readout.claim.Content;
import org.readout.claim.Engagement;
import org.readout.claim.Evidence;
import org.readout.claim.Reality;
import org.readout.claim.Statement;
import org.readout.claim.Undertaking;
import org.readout.claim.Voice;
import org.readout.record.Curation;
import org.readout.source.SourceDocument;

/** What a document claims, beside its text: by kind, in the order of the text. */
public final class ClaimRail {

  private final ClaimWords words;
  private final SourceDocument document;
  private final Curation curation;
  private final String here;

  /**
   * A rail.
   *
   * @param curation what people found of the claims
   * @param here the address of the page, whose layers the links keep
   */
  ClaimRail(Names names, SourceDocument document, Curation curation, String here) {
    this.words = new ClaimWords(names);
    this.document = document;
    this.curation = curation;
    this.here = here;
  }

  /** Claims of one kind. */
  public record Group(String heading, List<Line> lines) {
    /** Copies the list. */
    public Group {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A claim.
   *
   * @param number counted from 1 in the order of the text
   * @param id of the claim
   * @param kind in the words of the JSON format
   * @param words what it says
   * @param reported whether it is what somebody said in other words than his own, so that only the
   *     text tells what it was
   * @param places where its words stand
   * @param reality how real it is said to be
   * @param voices who says so, outermost first
   * @param rules ids of the rules that made it
   * @param notes what was decided on the way
   * @param judgements what people decided on it
   * @param rejected whether somebody found it wrong
   */
  public record Line(
      int number,
      String id,
      String kind,
      Words words,
      boolean reported,
      List<Place> places,
      String reality,
      List<String> voices,
      List<String> rules,
      List<String> notes,
      List<String> judgements,
      boolean rejected) {
    /** Copies the lists. */
    public Line {
      places = List.copyOf(places);
      voices = List.copyOf(voices);
      rules = List.copyOf(rules);
      notes = List.copyOf(notes);
      judgements = List.copyOf(judgements);
    }
  }

  /**
   * Words that a claim rests on.
   *
   * @param path where they stand marked
   * @param range {@code START-END}
   * @param quotation the words
   */
  public record Place(String path, String range, Quotation quotation) {}

  /**
   * The groups that have claims.
   *
   * @param claims by number, in order
   */
  List<Group> groups(Map<Integer, Claim> claims) {
    Map<String, List<Line>> groups = new LinkedHashMap<>();
    for (String heading :
        List.of("Engagements", "Statements", "Acts", "Undertakings", "Channels", "Coming up")) {
      groups.put(heading, new ArrayList<>());
    }
    claims.forEach(
        (number, claim) ->
            groups
                .computeIfAbsent(heading(claim.content()), unseen -> new ArrayList<>())
                .add(line(number, claim)));
    return groups.entrySet().stream()
        .filter(group -> !group.getValue().isEmpty())
        .map(group -> new Group(group.getKey(), group.getValue()))
        .toList();
  }

  private static String heading(Content content) {
    if (content instanceof Engagement) {
      return "Engagements";
    }
    if (content instanceof Statement) {
      return "Statements";
    }
    if (content instanceof Act) {
      return "Acts";
    }
    if (content instanceof Undertaking) {
      return "Undertakings";
    }
    return content instanceof ChannelNotice ? "Channels" : "Coming up";
  }

  private Line line(int number, Claim claim) {
    return new Line(
        number,
        claim.id(),
        ContentJson.kind(claim.content()),
        words.headline(claim, document.text()),
        claim.content() instanceof Statement statement && statement.quotations().isEmpty(),
        claim.evidence().stream().map(this::place).toList(),
        reality(claim.reality()),
        claim.attribution().voices().stream().map(Voice::name).toList(),
        claim.derivation().rules(),
        claim.derivation().notes(),
        curation.on(claim.id()).stream().map(DecisionView::sentence).toList(),
        curation.isRejected(claim.id()));
  }

  private Place place(Evidence evidence) {
    String range = evidence.span().start() + "-" + evidence.span().end();
    String path = Addresses.with(Addresses.without(here, "part"), "c", range);
    return new Place(path + "#c=" + range, range, Quotation.of(evidence, document));
  }

  private static String reality(Reality reality) {
    return switch (reality) {
      case OCCURRED -> "said to have happened";
      case BACKGROUND -> "told as history";
      default -> EngagementWords.mark(reality);
    };
  }
}
