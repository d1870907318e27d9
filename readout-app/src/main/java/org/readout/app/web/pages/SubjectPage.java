package org.readout.app.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.app.contents.RecordContents;
import org.readout.app.contents.Selection;
import org.readout.app.contents.SubjectLedger;
import org.readout.app.json.LedgerJson;
import org.readout.app.picture.Picture;
import org.readout.app.store.Standing;
import org.readout.app.view.LedgerBasis;
import org.readout.app.view.LedgerWords;
import org.readout.app.view.Vocabulary;
import org.readout.app.web.Answer;
import org.readout.app.web.Frame;
import org.readout.app.web.Route;
import org.readout.app.web.Visit;
import org.readout.ledger.RelationSeries;

/**
 * {@code /pairs/CHN-USA}, {@code /states/CHN}: what stands between two states, or for one.
 *
 * @param about as addresses name it
 * @param title its name
 * @param basis what the page rests on
 * @param empty whether the record has nothing of it
 * @param cut how many claims of each kind were looked at, where there are more
 * @param since the first day asked for
 * @param until the last day asked for
 * @param byWeek whether relations are shown by week
 * @param parts the ledgers
 * @param partners with whom a state deals most
 * @param network the state and its partners, where they met
 * @param states links to the states of a pair
 */
public record SubjectPage(
    String about,
    String title,
    String basis,
    boolean empty,
    Optional<Long> cut,
    String since,
    String until,
    boolean byWeek,
    List<Section> parts,
    List<PairLine> partners,
    Optional<Picture> network,
    List<Section.Link> states) {

  // Of a pair with more, the page shows how things stand by the latest; the twin and the command
  // line have more.
  private static final long LATEST = 150;
  private static final int PARTNERS_SHOWN = 12;

  /** Copies the lists. */
  public SubjectPage {
    parts = List.copyOf(parts);
    partners = List.copyOf(partners);
    states = List.copyOf(states);
  }

  /** The pages' addresses, and those of what is made of them. */
  public static List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.add(Route.page("/pairs/{subject}", SubjectPage::answer));
    routes.add(Route.page("/states/{subject}", SubjectPage::answer));
    routes.addAll(SubjectExports.routes());
    return List.copyOf(routes);
  }

  /** The course of relations that is asked for. */
  static RelationSeries series(Visit visit) {
    return kept(visit, Filters.subject(visit.path("subject"), visit)).series(step(visit));
  }

  private static RelationSeries.Step step(Visit visit) {
    return visit.constant("by", RelationSeries.Step.class).orElse(RelationSeries.Step.MONTH);
  }

  private static SubjectLedger kept(Visit visit, Selection.Subject subject) {
    Selection days = Filters.selection(visit);
    return SubjectLedger.of(
        visit.contents(),
        subject,
        days.since(),
        days.until(),
        days.until().orElse(visit.today()),
        LATEST,
        visit.room().knowledge());
  }

  private static Answer answer(Visit visit) {
    Selection.Subject subject = Filters.subject(visit.path("subject"), visit);
    String address = address(subject);
    if (!visit.here().split("\\?", 2)[0].equals(address)) {
      return new Answer.Elsewhere(address + visit.ending() + Addresses.query(visit.here()));
    }
    RelationSeries.Step step = step(visit);
    RecordContents contents = visit.contents();
    SubjectLedger kept = kept(visit, subject);
    Sources sources = new Sources(contents);
    return new Answer.Page(
        Frame.of(visit, kept.ofPair() ? "/pairs" : "/states", title(kept))
            .with(SubjectExports.exports(address, visit)),
        "subject",
        page(visit, kept, subject, step, sources),
        () -> twin(kept, contents, step, sources));
  }

  /** The one address of a subject. */
  static String address(Selection.Subject subject) {
    return (subject instanceof Selection.Between ? "/pairs/" : "/states/") + about(subject);
  }

  /** The subject as addresses name it. */
  static String about(Selection.Subject subject) {
    return Addresses.encoded(String.join("-", SubjectLedger.ids(subject)));
  }

  private static String title(SubjectLedger kept) {
    return upper(words().polities(kept.ids()));
  }

  private static LedgerWords words() {
    return new LedgerWords(Vocabulary.names(), Vocabulary::issue, document -> Optional.empty());
  }

  private static String upper(String name) {
    return name.startsWith("the ") ? "The " + name.substring("the ".length()) : name;
  }

  private static SubjectPage page(
      Visit visit,
      SubjectLedger kept,
      Selection.Subject subject,
      RelationSeries.Step step,
      Sources sources) {
    Selection days = Filters.selection(visit);
    String about = about(subject);
    LedgerSections sections =
        new LedgerSections(kept, about, visit.here(), sources, visit.room().names());
    boolean empty = kept.claims().isEmpty();
    List<Standing.OfPair> pairs =
        kept.ofPair()
            ? List.of()
            : visit.contents().lists().pairsOf(kept.ids().get(0), PARTNERS_SHOWN);
    return new SubjectPage(
        about,
        title(kept),
        LedgerBasis.words(
            kept.ledger().day(), kept.since(), visit.contents().documentCount(), kept.claims()),
        empty,
        kept.cut() ? Optional.of(LATEST) : Optional.empty(),
        days.since().map(LocalDate::toString).orElse(""),
        days.until().map(LocalDate::toString).orElse(""),
        step == RelationSeries.Step.WEEK,
        empty
            ? List.of()
            : List.of(
                sections.channels(),
                sections.calendar(),
                sections.undertakings(),
                sections.timeline(),
                sections.positions(),
                sections.engagements(),
                sections.officials(),
                sections.relations(step)),
        kept.ofPair() ? List.of() : PairLine.partners(kept.ids().get(0), pairs, visit),
        kept.ofPair()
            ? Optional.empty()
            : StatesPage.network(
                "With whom " + words().polities(kept.ids()) + " is in contact",
                pairs,
                visit.room().names()),
        kept.ofPair()
            ? kept.ids().stream()
                .map(id -> new Section.Link("/states/" + id, words().polity(id)))
                .toList()
            : List.of());
  }

  private static JsonNode twin(
      SubjectLedger kept, RecordContents contents, RelationSeries.Step step, Sources sources) {
    LedgerJson json =
        new LedgerJson(
            kept.ids(),
            kept.ledger().day(),
            kept.since(),
            contents.documentCount(),
            kept.claims(),
            sources::publisher);
    json.all(kept.ledger(), kept.series(step));
    return json.node();
  }
}
