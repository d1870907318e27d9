package org.readout.app.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.readout.app.view.ChannelWords;
import org.readout.app.view.Days;
import org.readout.app.view.Names;
import org.readout.claim.ChannelNotice;
import org.readout.ledger.ChannelLine;
import org.readout.record.ToldClaim;

/**
 * The channel board: a strip a channel, of how it was said to stand over time, with its uses above
 * and what was asked below.
 */
public final class ChannelPicture {

  /** So many strips are one picture; the table has all. */
  static final int MOST = 20;

  // What was said of a line longer ago tells nothing of it, and would press the rest together.
  private static final int MOST_YEARS = 30;

  private ChannelPicture() {}

  /**
   * A strip.
   *
   * @param name of the channel
   * @param standing how it stands, in words
   */
  record Strip(
      String name, String standing, List<Stage> stages, List<Mark> uses, List<Mark> requests) {}

  /**
   * How a channel stood from one day on.
   *
   * @param start when it began
   * @param told the last day on which it was said
   * @param end the day on which the next begins, or that of the picture
   */
  record Stage(
      ChannelLine.Standing standing,
      LocalDate start,
      LocalDate told,
      LocalDate end,
      String words,
      Optional<String> address) {}

  /** A use, or something asked. */
  record Mark(MarkShape shape, LocalDate day, String words, Optional<String> address) {}

  /**
   * Draws a board.
   *
   * @param title what it shows
   * @param board the lines of it
   * @param pair whether all are between the same two, which then need not be named
   * @param names what a state or body is called, by its id
   * @param until the day from which one looks
   */
  public static Picture of(
      String title,
      List<ChannelLine> board,
      boolean pair,
      UnaryOperator<String> names,
      LocalDate until) {
    List<Strip> strips =
        (pair ? board : newestFirst(board))
            .stream().map(line -> strip(line, name(line, pair, names), until)).toList();
    List<Strip> shown = strips.subList(0, Math.min(MOST, strips.size()));
    Optional<LocalDate> first =
        shown.stream().flatMap(ChannelPicture::days).min(LocalDate::compareTo);
    if (first.isEmpty()) {
      String none =
          board.isEmpty()
              ? "No report tells of a channel or of its use."
              : "No day is known on which anything was said of a channel.";
      return new Picture(
          title,
          none,
          Blank.of(title, none, Width.WIDE),
          Blank.of(title, none, Width.NARROW),
          table(strips));
    }
    String caption = caption(shown, strips.size() - shown.size());
    return new Picture(
        title,
        caption,
        new ChannelDrawing(Width.WIDE, first.get(), until).draw(title, caption, shown),
        new ChannelDrawing(Width.NARROW, first.get(), until).draw(title, caption, shown),
        table(strips));
  }

  private static List<ChannelLine> newestFirst(List<ChannelLine> board) {
    return board.stream()
        .sorted(
            Comparator.comparing(
                (ChannelLine line) -> line.lastHeard().orElse(LocalDate.MIN),
                Comparator.reverseOrder()))
        .toList();
  }

  private static String name(ChannelLine line, boolean pair, UnaryOperator<String> names) {
    String kind = ChannelWords.kind(line.kind());
    String name =
        pair
            ? kind
            : Names.list(
                    Stream.of(line.sides().one(), line.sides().other())
                        .map(names)
                        .map(Names::withArticle)
                        .toList())
                + ", "
                + kind;
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static Strip strip(ChannelLine line, String name, LocalDate until) {
    List<Mark> uses = new ArrayList<>();
    for (ChannelLine.Use use : line.uses()) {
      use.when()
          .firstDay()
          .filter(day -> drawn(day, until))
          .ifPresent(
              day ->
                  uses.add(
                      new Mark(
                          MarkShape.TICK,
                          day,
                          "Used " + Days.inText(use.when()),
                          use.entry()
                              .map(Addresses::engagement)
                              .or(() -> use.told().stream().findFirst().map(Addresses::words)))));
    }
    List<Mark> requests = new ArrayList<>();
    for (ToldClaim told : line.requests()) {
      ChannelNotice.Status status = ((ChannelNotice) told.claim().content()).status();
      told.published()
          .filter(day -> drawn(day, until))
          .ifPresent(
              day ->
                  requests.add(
                      new Mark(
                          shape(status),
                          day,
                          capitalised(ChannelWords.status(status))
                              + ", as said on "
                              + Days.plainly(day),
                          Optional.of(Addresses.words(told)))));
    }
    return new Strip(
        name, ChannelWords.standing(line).toString(), stages(line, until), uses, requests);
  }

  private static boolean drawn(LocalDate day, LocalDate until) {
    return !day.isAfter(until) && day.isAfter(until.minusYears(MOST_YEARS));
  }

  /** The shape of what was asked. */
  static MarkShape shape(ChannelNotice.Status status) {
    return switch (status) {
      case PROPOSED -> MarkShape.TRIANGLE;
      case AGREED_IN_PRINCIPLE -> MarkShape.RING;
      case REFUSED -> MarkShape.CROSS;
      case UNANSWERED, OPEN, SUSPENDED, RESUMED, USED -> MarkShape.DIAMOND;
    };
  }

  /** The stages whose beginning is known, each up to the next. */
  private static List<Stage> stages(ChannelLine line, LocalDate until) {
    List<Stage> stages = new ArrayList<>();
    LocalDate end = until;
    for (int i = line.history().size() - 1; i >= 0; i--) {
      ChannelLine.Stage stage = line.history().get(i);
      Optional<LocalDate> start =
          stage.since().firstDay().or(() -> published(stage.told()).min(LocalDate::compareTo));
      if (start.isEmpty() || start.get().isAfter(end)) {
        continue;
      }
      LocalDate earliest = until.minusYears(MOST_YEARS);
      LocalDate from = start.get().isBefore(earliest) ? earliest : start.get();
      LocalDate said = published(stage.told()).max(LocalDate::compareTo).orElse(from);
      LocalDate told = said.isBefore(from) ? from : said.isAfter(end) ? end : said;
      String words =
          word(stage.standing())
              + " from "
              + Days.plainly(start.get())
              + ", last said on "
              + Days.plainly(said);
      ToldClaim latest = stage.told().get(stage.told().size() - 1);
      stages.add(
          0,
          new Stage(
              stage.standing(), from, told, end, words, Optional.of(Addresses.words(latest))));
      end = from;
    }
    return stages;
  }

  private static Stream<LocalDate> published(Collection<ToldClaim> told) {
    return told.stream().flatMap(claim -> claim.published().stream());
  }

  /** What a standing is called. */
  static String word(ChannelLine.Standing standing) {
    return switch (standing) {
      case OPEN -> "Open";
      case SUSPENDED -> "Suspended";
      case DISPUTED -> "Disputed";
    };
  }

  private static Stream<LocalDate> days(Strip strip) {
    return Stream.concat(
        strip.stages().stream().map(Stage::start),
        Stream.concat(strip.uses().stream(), strip.requests().stream()).map(Mark::day));
  }

  private static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String caption(List<Strip> shown, int more) {
    String words =
        "How each channel was said to stand, by all reports. A strip is full from the day on which"
            + " a channel was said to stand so to the day on which that was last said, and thin"
            + " after that; dots are times of which no report says how it stood.";
    long undated = shown.stream().filter(strip -> days(strip).findAny().isEmpty()).count();
    if (undated > 0) {
      words += " Of " + undated + " of them no day is known.";
    }
    return more == 0 ? words : words + " Not drawn: " + more + " of which was heard less lately.";
  }

  private static PictureTable table(List<Strip> strips) {
    List<List<PictureTable.Cell>> rows = new ArrayList<>();
    for (Strip strip : strips) {
      rows.add(row(strip, "now: " + strip.standing(), Optional.empty()));
      strip.stages().forEach(stage -> rows.add(row(strip, stage.words(), stage.address())));
      strip.uses().forEach(use -> rows.add(row(strip, use.words(), use.address())));
      strip.requests().forEach(asked -> rows.add(row(strip, asked.words(), asked.address())));
    }
    return new PictureTable(List.of("Channel", "What is told of it"), rows);
  }

  private static List<PictureTable.Cell> row(Strip strip, String words, Optional<String> address) {
    return List.of(PictureTable.Cell.of(strip.name()), new PictureTable.Cell(words, address));
  }
}
