package org.readout.app.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.claim.Act;
import org.readout.claim.ActType;
import org.readout.claim.ActorRef;
import org.readout.claim.ChannelNotice;
import org.readout.claim.Claim;
import org.readout.claim.Content;
import org.readout.claim.Occasion;
import org.readout.claim.Participant;
import org.readout.claim.Statement;
import org.readout.claim.Undertaking;
import org.readout.claim.Voice;
import org.readout.record.Curation;
import org.readout.record.Decision;
import org.readout.record.EngagementEntry;
import org.readout.record.Entries;
import org.readout.source.SourceDocument;
import org.readout.text.SourceText.Boilerplate;
import org.readout.text.Span;

/** What one document says, in plain language, each line with the words it rests on. */
public final class DocumentView {

  private static final String NOTHING =
      "No engagement between states, no statement and no act found.";

  private final ClaimWords words;

  /** A view that calls people and states by {@code names}. */
  public DocumentView(Names names) {
    this.words = new ClaimWords(names);
  }

  /**
   * Writes the document's heading, and what it says in sections: engagements, statements, acts,
   * undertakings, channels, and what is coming up. An engagement or an act that it tells of several
   * times stands there once.
   */
  public void summary(Page page, SourceDocument document, List<Claim> made) {
    heading(page, document);
    List<Claim> claims = made.stream().filter(DocumentView::isShown).toList();
    EvidenceLines evidence = new EvidenceLines(document.text());
    Map<String, Claim> byId = new HashMap<>();
    claims.forEach(claim -> byId.put(claim.id(), claim));
    Map<String, LocalDate> published =
        document.published().map(day -> Map.of(document.id(), day)).orElse(Map.of());
    List<EngagementEntry> entries = Entries.of(claims, published);
    sectionHeading(page, "Engagements", !entries.isEmpty());
    for (EngagementEntry entry : entries) {
      List<Claim> told =
          entry.claims().stream()
              .map(link -> byId.get(link.claim()))
              .filter(Objects::nonNull)
              .toList();
      page.line(2, words.headline(entry, told));
      told.forEach(claim -> evidence.write(page, 6, claim));
    }
    Section section = new Section(page, document, evidence, words.rollOf(entries));
    write(section, "Statements", of(Statement.class, claims));
    acts(section, ToldActs.of(claims));
    write(section, "Undertakings", of(Undertaking.class, claims));
    write(section, "Channels", of(ChannelNotice.class, claims));
    write(section, "Coming up", inCalendarOrder(of(Occasion.class, claims)));
    if (claims.isEmpty()) {
      page.line(2, Words.of(NOTHING));
    }
    Disagreements.write(page, document, claims);
  }

  /** What sections are written with. */
  private record Section(
      Page page, SourceDocument document, EvidenceLines evidence, Names.Roll roll) {}

  private void write(Section section, String heading, List<Claim> claims) {
    sectionHeading(section.page(), heading, !claims.isEmpty());
    for (Claim claim : claims) {
      section.page().line(2, words.headline(claim, section.document().text(), section.roll()));
      section.evidence().write(section.page(), 6, claim);
    }
  }

  private void acts(Section section, List<ToldActs> acts) {
    sectionHeading(section.page(), "Acts", !acts.isEmpty());
    for (ToldActs told : acts) {
      section.page().line(2, words.headline(told, section.document().text(), section.roll()));
      Set<Span> sentences = new HashSet<>();
      told.claims().stream()
          .filter(claim -> sentences.add(claim.evidence().get(0).span()))
          .forEach(claim -> section.evidence().write(section.page(), 6, claim));
    }
  }

  private static void sectionHeading(Page page, String heading, boolean holdsSomething) {
    if (holdsSomething) {
      page.blank();
      page.line(0, Words.of(Style.STRONG, heading));
    }
  }

  private static List<Claim> of(Class<? extends Content> kind, List<Claim> claims) {
    return claims.stream().filter(claim -> kind.isInstance(claim.content())).toList();
  }

  /** What has no day comes last. */
  private static List<Claim> inCalendarOrder(List<Claim> occasions) {
    return occasions.stream().sorted(Comparator.comparing(DocumentView::firstDay)).toList();
  }

  private static LocalDate firstDay(Claim claim) {
    return claim.content() instanceof Occasion occasion
        ? occasion.when().firstDay().orElse(LocalDate.MAX)
        : LocalDate.MAX;
  }

  /** Whether a claim is shown by itself: one of states, and consultations as engagements alone. */
  public static boolean isShown(Claim claim) {
    return isOfStates(claim) && !isConsultation(claim);
  }

  private static boolean isConsultation(Claim claim) {
    return claim.content() instanceof Act act && act.type() == ActType.CONSULT;
  }

  /** Whether a state or body takes part; what others do among themselves is not shown. */
  private static boolean isOfStates(Claim claim) {
    if (claim.content() instanceof Act act) {
      // A president's words with his own people are no act between states.
      boolean amongThemselves =
          act.mutual()
              && act.actors().stream().map(side -> side.actor().polity()).distinct().count() < 2;
      return !amongThemselves && isOfStates(act.actors(), act.recipients());
    }
    return !(claim.content() instanceof Undertaking undertaking)
        || isOfStates(undertaking.by(), undertaking.to());
  }

  private static boolean isOfStates(List<Participant> some, List<Participant> others) {
    return Stream.concat(some.stream(), others.stream())
        .anyMatch(each -> !(each.actor().polity() instanceof ActorRef.Unresolved));
  }

  /** Writes the document's text with the words of its claims marked, and then the claims. */
  public void marked(Page page, SourceDocument document, List<Claim> made) {
    marked(page, document, made, Curation.NONE);
  }

  /** The same, with what people found of the claims. */
  public void marked(Page page, SourceDocument document, List<Claim> made, Curation curation) {
    List<Claim> claims = inTextOrder(made);
    heading(page, document);
    page.blank();
    new MarkedText(document.text(), claims).write(page, 2);
    page.blank();
    for (int i = 0; i < claims.size(); i++) {
      page.line(
          2,
          6,
          Words.of(Style.MARK, "[" + (i + 1) + "] ")
              .and(words.headline(claims.get(i), document.text()))
              .and(Style.CAUTION, judgement(curation.on(claims.get(i).id()))));
    }
    if (claims.isEmpty()) {
      page.line(2, Words.of(NOTHING));
    }
    if (!document.text().boilerplate().isEmpty()) {
      page.line(2, Words.of(Style.FAINT, "{...} is not part of the story."));
    }
    Disagreements.write(page, document, claims);
  }

  /** Who accepted or rejected a claim last. */
  private static String judgement(List<Decision> decisions) {
    String judgement = "";
    for (Decision decision : decisions) {
      if (decision.kind() == Decision.Kind.ACCEPT) {
        judgement = " [accepted by " + decision.madeBy() + "]";
      } else if (decision.kind() == Decision.Kind.REJECT) {
        judgement = " [rejected by " + decision.madeBy() + "]";
      }
    }
    return judgement;
  }

  /** Writes each claim with the words, the voices and the rules that made it. */
  public void explained(Page page, SourceDocument document, List<Claim> made) {
    List<Claim> claims = inTextOrder(made);
    heading(page, document);
    EvidenceLines evidence = new EvidenceLines(document.text());
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      page.blank();
      page.line(
          0,
          4,
          Words.of(Style.MARK, "[" + (i + 1) + "] ").and(words.headline(claim, document.text())));
      evidence.write(page, 4, claim);
      line(page, "voices", String.join(" > ", voices(claim)));
      line(page, "rules", String.join(", ", claim.derivation().rules()));
      claim.derivation().notes().forEach(note -> line(page, "note", note));
    }
    if (claims.isEmpty()) {
      page.line(2, Words.of(NOTHING));
    }
    List<Boilerplate> marks = document.text().boilerplate();
    if (!marks.isEmpty()) {
      page.blank();
      page.line(0, Words.of("Not part of the story:"));
      for (Boilerplate mark : marks) {
        line(page, mark.reason(), document.text().quote(mark.span()));
      }
    }
  }

  /** Those that are shown, in the order in which they are numbered. */
  public static List<Claim> inTextOrder(List<Claim> claims) {
    return claims.stream()
        .filter(DocumentView::isOfStates)
        .sorted(Comparator.comparing(claim -> claim.evidence().get(0).span()))
        .toList();
  }

  private static void line(Page page, String label, String text) {
    page.line(4, 6, Words.of(Style.FAINT, label + ": ").and(text));
  }

  private static List<String> voices(Claim claim) {
    return claim.attribution().voices().stream().map(Voice::name).toList();
  }

  /** Writes title, publisher and day. */
  public static void heading(Page page, SourceDocument document) {
    page.line(0, Words.of(Style.STRONG, document.title().orElse(document.name())));
    page.line(
        0,
        Words.of(
            Style.FAINT,
            document.publisher().orElse("publisher not known")
                + ", "
                + document.published().map(Days::of).orElse("day of publication not known")
                + " ("
                + document.name()
                + ")"));
  }
}
