package org.readout.app.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.readout.claim.ChannelNotice;
import org.readout.ledger.ChannelLine;

/** One drawing of a channel board. */
final class ChannelDrawing {

  private static final double THICK = 9;
  private static final int LEAST_DAYS = 60;

  private final Width width;
  private final TimeScale scale;

  ChannelDrawing(Width width, LocalDate first, LocalDate until) {
    this.width = width;
    this.scale = TimeScale.around(first, until, LEAST_DAYS, 6, width.units() - 10.0);
  }

  String draw(String title, String description, List<ChannelPicture.Strip> strips) {
    double words = width == Width.WIDE ? 18 : 33;
    double rows = strips.size() * (words + 45);
    Legend legend = legend(strips);
    double legendTop = rows + TimeScale.HEIGHT + 8;
    Pen pen =
        new Pen(width.units(), legendTop + legend.height(width.units()), true, title, description);
    scale.draw(pen, 4, rows + 2);
    double top = 0;
    for (ChannelPicture.Strip strip : strips) {
      heading(pen, strip, top);
      strip(pen, strip, top + words + 17);
      top += words + 45;
    }
    legend.draw(pen, 0, legendTop, width.units());
    return pen.finish();
  }

  private void heading(Pen pen, ChannelPicture.Strip strip, double top) {
    double room = width.units();
    if (width == Width.NARROW) {
      String name = Lettering.fit(strip.name(), Lettering.SIZE * 1.08, room);
      pen.strong(0, top + 13, name);
      String standing = Lettering.fit(strip.standing(), Lettering.SIZE, room);
      pen.rimmed(0, top + 28, standing, "start", Lettering.SIZE, Palette.GREY);
      return;
    }
    double size = Lettering.SIZE;
    String name = Lettering.fit(strip.name(), size * 1.08, room / 2);
    String standing =
        Lettering.fit(": " + strip.standing(), size, room - Lettering.width(name, size * 1.08));
    pen.markup()
        .open("text")
        .with("x", 0)
        .with("y", top + 13)
        .with("stroke", Palette.PAPER)
        .with("stroke-width", 3)
        .with("paint-order", "stroke")
        .open("tspan")
        .with("font-weight", "600")
        .words(name)
        .close()
        .words(standing)
        .close();
  }

  private void strip(Pen pen, ChannelPicture.Strip strip, double y) {
    pen.markup()
        .open("line")
        .with("x1", scale.left())
        .with("y1", y)
        .with("x2", scale.right())
        .with("y2", y)
        .with("stroke", Palette.INTERVAL)
        .with("stroke-width", 1.4)
        .with("stroke-linecap", "round")
        .with("stroke-dasharray", "0 5")
        .close();
    strip.stages().forEach(stage -> stage(pen, stage, y));
    strip.uses().forEach(use -> mark(pen, use, y - 12));
    strip.requests().forEach(asked -> mark(pen, asked, y + 14));
  }

  private void mark(Pen pen, ChannelPicture.Mark mark, double y) {
    pen.begin(mark.words(), mark.address());
    pen.mark(mark.shape(), scale.middle(mark.day(), mark.day()), y, Palette.INK);
    pen.end();
  }

  private void stage(Pen pen, ChannelPicture.Stage stage, double y) {
    double start = scale.start(stage.start());
    double end = Math.max(start + 4, scale.end(stage.end()));
    double told = Math.min(end, Math.max(start + 4, scale.end(stage.told())));
    pen.begin(stage.words(), stage.address());
    // What is thin is pointed at as easily as what is thick.
    pen.bar(start, y - 2, end - start, 4, Palette.PAPER);
    sample(pen, stage.standing(), start, told - start, y);
    String colour = colour(stage.standing());
    if (end > told + 1) {
      if (stage.standing() == ChannelLine.Standing.OPEN) {
        pen.line(told, y, end, y, colour, 2);
      } else {
        pen.dashed(told, y, end, y, colour, 2);
      }
    }
    pen.end();
  }

  private static String colour(ChannelLine.Standing standing) {
    return switch (standing) {
      case OPEN -> Palette.BLUE;
      case SUSPENDED -> Palette.VERMILLION;
      case DISPUTED -> Palette.PURPLE;
    };
  }

  /** Open is full, suspended empty, disputed striped. */
  private static void sample(
      Pen pen, ChannelLine.Standing standing, double x, double wide, double y) {
    String colour = colour(standing);
    double top = y - THICK / 2;
    switch (standing) {
      case OPEN -> pen.bar(x, top, wide, THICK, colour);
      case SUSPENDED -> pen.outlined(x, top, wide, THICK, Palette.PAPER, colour);
      case DISPUTED -> {
        pen.outlined(x, top, wide, THICK, Palette.PAPER, colour);
        StringBuilder stripes = new StringBuilder();
        for (double at = x + 2; at + 5 <= x + wide; at += 5) {
          stripes
              .append('M')
              .append(Markup.number(at))
              .append(' ')
              .append(Markup.number(top + THICK))
              .append("l5 -")
              .append(Markup.number(THICK));
        }
        pen.markup()
            .open("path")
            .with("d", stripes.toString())
            .with("stroke", colour)
            .with("stroke-width", 1.5)
            .close();
      }
    }
  }

  private static Legend legend(List<ChannelPicture.Strip> strips) {
    Legend legend = new Legend();
    for (ChannelLine.Standing standing : ChannelLine.Standing.values()) {
      boolean used =
          strips.stream()
              .flatMap(strip -> strip.stages().stream())
              .anyMatch(stage -> stage.standing() == standing);
      if (used) {
        legend.add(
            (pen, x, y) -> sample(pen, standing, x - 5, 12, y),
            ChannelPicture.word(standing).toLowerCase(Locale.ROOT));
      }
    }
    if (strips.stream().anyMatch(strip -> !strip.uses().isEmpty())) {
      legend.add((pen, x, y) -> pen.mark(MarkShape.TICK, x, y, Palette.INK), "used");
    }
    asked(legend, strips, ChannelNotice.Status.PROPOSED, "proposed");
    asked(legend, strips, ChannelNotice.Status.AGREED_IN_PRINCIPLE, "agreed in principle");
    asked(legend, strips, ChannelNotice.Status.REFUSED, "refused");
    asked(legend, strips, ChannelNotice.Status.UNANSWERED, "unanswered");
    return legend;
  }

  private static void asked(
      Legend legend, List<ChannelPicture.Strip> strips, ChannelNotice.Status status, String words) {
    MarkShape shape = ChannelPicture.shape(status);
    boolean used =
        strips.stream()
            .flatMap(strip -> strip.requests().stream())
            .anyMatch(mark -> mark.shape() == shape);
    if (used) {
      legend.add((pen, x, y) -> pen.mark(shape, x, y, Palette.INK), words);
    }
  }
}
