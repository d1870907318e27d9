package org.readout.app.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.app.contents.ClaimKind;
import org.readout.app.contents.SubjectLedger;
import org.readout.app.view.LedgerSection;
import org.readout.app.view.LedgerWords;
import org.readout.app.view.Vocabulary;
import org.readout.app.web.Answer;
import org.readout.app.web.Frame;
import org.readout.app.web.Route;
import org.readout.app.web.Visit;
import org.readout.claim.ChannelNotice;
import org.readout.ledger.ChannelLine;
import org.readout.record.Pair;

/**
 * {@code /channels}: the lines between states, pair by pair, how they stand and when they were used
 * last.
 *
 * @param list the lines of this part of the list, by pair
 * @param about whose are asked for
 * @param kinds what can be asked for
 * @param standings what can be asked for
 * @param cut how many claims were looked at, where there are more
 * @param pager where this part stands
 */
public record ChannelsPage(
    Section list,
    String about,
    List<Choice> kinds,
    List<Choice> standings,
    Optional<Long> cut,
    Pager pager) {

  private static final long LATEST = 250;
  private static final int PART = 30;

  /** How a line stands, as it can be asked for. */
  enum Standing {
    OPEN("open"),
    SUSPENDED("suspended"),
    DISPUTED("disputed: reports of one day differ"),
    ASKED("asked for, agreed in principle, refused or unanswered"),
    USED("used, and no report says how it stands");

    private final String words;

    Standing(String words) {
      this.words = words;
    }

    static Standing of(ChannelLine line) {
      return line.now()
          .map(
              stage ->
                  switch (stage.standing()) {
                    case OPEN -> OPEN;
                    case SUSPENDED -> SUSPENDED;
                    case DISPUTED -> DISPUTED;
                  })
          .orElse(line.requests().isEmpty() ? USED : ASKED);
    }
  }

  /** Copies the lists. */
  public ChannelsPage {
    kinds = List.copyOf(kinds);
    standings = List.copyOf(standings);
  }

  /** The page's address. */
  public static List<Route> routes() {
    return List.of(Route.page("/channels", ChannelsPage::answer));
  }

  private static Answer answer(Visit visit) {
    Optional<ChannelNotice.Kind> kind = visit.constant("kind", ChannelNotice.Kind.class);
    Optional<Standing> standing = visit.constant("standing", Standing.class);
    int from = visit.number("from", 0, 0, 100_000);
    SubjectLedger kept =
        Ledgers.of(visit, EnumSet.of(ClaimKind.CHANNEL, ClaimKind.ENGAGEMENT), LATEST);
    List<ChannelLine> lines =
        LedgerWords.newestFirst(kept.ledger().channels()).stream()
            .filter(line -> kind.filter(asked -> line.kind() != asked).isEmpty())
            .filter(line -> standing.filter(asked -> Standing.of(line) != asked).isEmpty())
            .toList();
    Map<Pair, List<ChannelLine>> pairs = new LinkedHashMap<>();
    lines.forEach(
        line -> pairs.computeIfAbsent(line.sides(), unused -> new ArrayList<>()).add(line));
    List<List<ChannelLine>> shown = pairs.values().stream().skip(from).limit(PART).toList();
    Sources sources = new Sources(visit.contents());
    ChannelsPage page =
        new ChannelsPage(
            list(shown, visit, sources),
            visit.query("about").orElse(""),
            Choice.of(Arrays.asList(ChannelNotice.Kind.values()), LedgerWords::kind, kind),
            Choice.of(Arrays.asList(Standing.values()), each -> each.words, standing),
            kept.cut() ? Optional.of(LATEST) : Optional.empty(),
            Pager.of(visit, from, PART, shown.size(), pairs.size()));
    return new Answer.Page(
        Frame.of(visit, "/channels", "Channels"),
        "channels",
        page,
        () -> twin(kept, shown, visit, sources));
  }

  private static Section list(List<List<ChannelLine>> pairs, Visit visit, Sources sources) {
    LedgerWords words = new LedgerWords(visit.room().names(), Vocabulary::issue, sources::called);
    return new Section(
        "board",
        "By pair, those last heard of first",
        "",
        List.of(),
        pairs.stream()
            .map(
                lines -> {
                  Pair pair = lines.get(0).sides();
                  return new Section.Group(
                      words.pair(pair),
                      Optional.of("/pairs/" + Addresses.encoded(pair.toString())),
                      lines.stream()
                          .map(line -> words.channel(line, true))
                          .map(line -> sources.line(line, Optional.empty(), words))
                          .toList(),
                      List.of());
                })
            .toList(),
        List.of(),
        LedgerSection.CHANNELS.nothing()
            + " Looked at: "
            + Ledgers.documents(visit.contents().documentCount())
            + ".",
        List.of());
  }

  private static JsonNode twin(
      SubjectLedger kept, List<List<ChannelLine>> shown, Visit visit, Sources sources) {
    return Ledgers.twin(
        kept,
        visit,
        sources,
        (json, ledger) ->
            json.channels(Ledgers.with(ledger, shown.stream().flatMap(List::stream).toList())));
  }
}
