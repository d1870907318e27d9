package org.readout.app.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.claim.ChannelNotice;
import org.readout.claim.When;
import org.readout.ledger.ChannelLine;
import org.readout.record.ToldClaim;

/** The channel board in plain language. */
final class LedgerChannels {

  private static final int STAGES_SHOWN = 3;
  private static final int REQUESTS_SHOWN = 3;
  private static final int DISPUTED_SHOWN = 4;

  private final LedgerLines lines;

  LedgerChannels(LedgerLines lines) {
    this.lines = lines;
  }

  /**
   * Writes the board.
   *
   * @param pair whether all lines are between the same two, which then need not be named
   */
  void write(Page page, List<ChannelLine> board, boolean pair) {
    LedgerLines.heading(page, LedgerSection.CHANNELS);
    if (board.isEmpty()) {
      page.line(2, Words.of(LedgerSection.CHANNELS.nothing()));
    }
    List<ChannelLine> shown = pair ? board : LedgerLines.first(newestFirst(board));
    for (ChannelLine line : shown) {
      page.line(2, 4, headline(line, pair));
      stages(page, line);
      lastUse(line).ifPresent(ground -> lines.evidence(page, 6, ground));
      List<ToldLine.Ground> requests = requests(line);
      LedgerLines.first(requests, REQUESTS_SHOWN)
          .forEach(ground -> lines.evidence(page, 6, ground));
      LedgerLines.more(page, 6, requests.size(), REQUESTS_SHOWN);
    }
    LedgerLines.more(page, 2, board.size(), shown.size());
  }

  /** A line of the board with all that it rests on, how it stands now in front. */
  ToldLine line(ChannelLine line, boolean pair) {
    List<ToldLine.Ground> grounds = new ArrayList<>();
    LedgerLines.newest(line.history(), line.history().size())
        .forEach(stage -> grounds.addAll(grounds(stage)));
    lastUse(line).ifPresent(grounds::add);
    grounds.addAll(requests(line));
    return new ToldLine(headline(line, pair), List.of(), grounds);
  }

  private static Optional<ToldLine.Ground> lastUse(ChannelLine line) {
    return line.lastUse()
        .map(use -> new ToldLine.Ground("last used", LedgerLines.telling(use.told())));
  }

  /** The newest in front; what a report says again and again stands there once. */
  private static List<ToldLine.Ground> requests(ChannelLine line) {
    Set<String> said = new HashSet<>();
    return LedgerLines.newest(line.requests(), line.requests().size()).stream()
        .filter(told -> said.add(told.claim().document() + " " + notice(told).status()))
        .map(told -> new ToldLine.Ground(ChannelWords.status(notice(told).status()), told))
        .toList();
  }

  /** Those spoken of or used last in front. */
  static List<ChannelLine> newestFirst(List<ChannelLine> board) {
    return board.stream()
        .sorted(
            Comparator.comparing(
                (ChannelLine line) -> line.lastHeard().orElse(LocalDate.MIN),
                Comparator.reverseOrder()))
        .toList();
  }

  private Words headline(ChannelLine line, boolean pair) {
    String kind = ChannelWords.kind(line.kind());
    String sides = lines.polities(List.of(line.sides().one(), line.sides().other()));
    Words words = Words.of(Style.STRONG, capitalised(pair ? kind : sides + ", " + kind));
    if (line.kind() == ChannelNotice.Kind.OTHER && line.now().isPresent()) {
      words =
          words.and(
              Style.QUOTED, " (\u201c" + notice(telling(line.now().get())).name() + "\u201d)");
    }
    words = words.and(": ");
    words = words.and(ChannelWords.standing(line));
    Optional<ChannelLine.Use> use = line.lastUse();
    if (use.isPresent()) {
      words = words.and("; last used " + Days.of(use.get().when()));
      if (line.now().filter(stage -> isAfter(use.get(), stage)).isPresent()) {
        words = words.and(", after that");
      }
    } else if (usesShow(line.kind())) {
      words = words.and("; no use told of");
    }
    return words;
  }

  private static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Whether those who meet show that the line is used. */
  private static boolean usesShow(ChannelNotice.Kind kind) {
    return switch (kind) {
      case LEADERS, FOREIGN_MINISTERS, MILITARY, TRADE -> true;
      case CRISIS_LINE, OTHER -> false;
    };
  }

  private static boolean isAfter(ChannelLine.Use use, ChannelLine.Stage stage) {
    return stage.standing() == ChannelLine.Standing.SUSPENDED
        && use.when()
            .firstDay()
            .flatMap(day -> last(stage.told()).published().map(said -> day.isAfter(said)))
            .orElse(false);
  }

  private void stages(Page page, ChannelLine line) {
    for (ChannelLine.Stage stage : LedgerLines.newest(line.history(), STAGES_SHOWN)) {
      grounds(stage).forEach(ground -> lines.evidence(page, 6, ground));
    }
    LedgerLines.more(page, 6, line.history().size(), STAGES_SHOWN);
  }

  private static List<ToldLine.Ground> grounds(ChannelLine.Stage stage) {
    List<ToldClaim> told =
        stage.standing() == ChannelLine.Standing.DISPUTED
            ? LedgerLines.newest(stage.told(), DISPUTED_SHOWN)
            : List.of(telling(stage));
    return told.stream().map(each -> new ToldLine.Ground(named(each), each)).toList();
  }

  /** The notice that says since when; else the latest. */
  private static ToldClaim telling(ChannelLine.Stage stage) {
    return stage.told().stream()
        .filter(told -> !(stage.since() instanceof When.Unknown))
        .filter(told -> notice(told).since().equals(stage.since()))
        .findFirst()
        .orElse(last(stage.told()));
  }

  /** How it stood, and what the text calls the line. */
  private static String named(ToldClaim told) {
    return ChannelWords.status(notice(told).status())
        + " (\u201c"
        + notice(told).name()
        + "\u201d)";
  }

  private static ChannelNotice notice(ToldClaim told) {
    return (ChannelNotice) told.claim().content();
  }

  private static ToldClaim last(List<ToldClaim> told) {
    return told.get(told.size() - 1);
  }
}
