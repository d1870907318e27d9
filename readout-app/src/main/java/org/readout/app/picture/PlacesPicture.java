package org.readout.app.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.app.view.Days;
import org.readout.claim.When;
import org.readout.knowledge.Position;

/** Where engagements took place, or where a person travelled, on a map. */
public final class PlacesPicture {

  private PlacesPicture() {}

  /**
   * A stop of a journey.
   *
   * @param when when, no more precisely than it is known
   * @param place what the place is called
   * @param position where it lies
   * @param words what took place there, in a line
   * @param address its page, as a path of this server
   */
  public record Stop(
      When when, String place, Position position, String words, Optional<String> address) {}

  /**
   * A mark as it is drawn.
   *
   * @param label what stands beside it
   * @param words what it says when pointed at
   */
  record Drawn(
      Projection.Point point, int count, String label, String words, Optional<String> address) {}

  /**
   * Draws a map of places, the larger their mark the more took place there.
   *
   * @param title what it shows
   * @param marks in any order, each place once
   * @param unplaced how many engagements took place where no map shows it, or nobody says where
   */
  public static Picture of(String title, Collection<PlaceMark> marks, int unplaced) {
    List<PlaceMark> sorted =
        marks.stream()
            .sorted(
                Comparator.comparing((PlaceMark mark) -> -mark.count())
                    .thenComparing(PlaceMark::name)
                    .thenComparing(mark -> mark.position().toString()))
            .toList();
    List<Drawn> drawn = new ArrayList<>();
    List<List<PictureTable.Cell>> rows = new ArrayList<>();
    int all = 0;
    for (PlaceMark mark : sorted) {
      String words = mark.name() + ": " + engagements(mark.count());
      drawn.add(
          new Drawn(
              Projection.of(mark.position()),
              mark.count(),
              mark.name() + " " + mark.count(),
              words,
              mark.address()));
      rows.add(
          List.of(
              new PictureTable.Cell(mark.name(), mark.address()),
              PictureTable.Cell.of(mark.count())));
      all += mark.count();
    }
    String caption =
        engagements(all)
            + " in "
            + sorted.size()
            + (sorted.size() == 1 ? " place" : " places")
            + "; the larger a mark, the more there were.";
    return picture(
        title, caption, unplaced, drawn, new PictureTable(List.of("Place", "Engagements"), rows));
  }

  /**
   * Draws a map of the places to which somebody travelled, numbered in the order of the journeys.
   *
   * @param title what it shows
   * @param stops in any order
   * @param unplaced how many others there were, of which no map shows the place or nobody says it
   */
  public static Picture travel(String title, Collection<Stop> stops, int unplaced) {
    List<Stop> sorted =
        stops.stream()
            .sorted(
                Comparator.comparing((Stop stop) -> stop.when().firstDay().isEmpty())
                    .thenComparing(stop -> stop.when().firstDay().map(String::valueOf).orElse(""))
                    .thenComparing(Stop::place)
                    .thenComparing(Stop::words))
            .toList();
    Map<Position, List<Integer>> numbers = new LinkedHashMap<>();
    List<List<PictureTable.Cell>> rows = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Stop stop = sorted.get(i);
      numbers.computeIfAbsent(stop.position(), place -> new ArrayList<>()).add(i + 1);
      rows.add(
          List.of(
              PictureTable.Cell.of(i + 1),
              PictureTable.Cell.of(Days.of(stop.when())),
              PictureTable.Cell.of(stop.place()),
              new PictureTable.Cell(stop.words(), stop.address())));
    }
    List<Drawn> drawn = new ArrayList<>();
    numbers.forEach(
        (position, order) -> {
          List<Stop> here = order.stream().map(number -> sorted.get(number - 1)).toList();
          List<String> words = new ArrayList<>();
          here.forEach(stop -> words.add(Days.of(stop.when()) + ": " + stop.words()));
          drawn.add(
              new Drawn(
                  Projection.of(position),
                  1,
                  numbers(order) + " " + here.get(0).place(),
                  here.get(0).place() + ". " + String.join("; ", words),
                  here.get(here.size() - 1).address()));
        });
    String caption =
        sorted.size()
            + (sorted.size() == 1 ? " journey to " : " journeys to ")
            + drawn.size()
            + (drawn.size() == 1 ? " place" : " places")
            + ", numbered in their order.";
    return picture(
        title,
        caption,
        unplaced,
        drawn,
        new PictureTable(List.of("Number", "When", "Where", "What"), rows));
  }

  /** {@code 1, 4, 5}; of many the first and how many more. */
  private static String numbers(List<Integer> order) {
    List<String> first = order.stream().limit(4).map(String::valueOf).toList();
    String numbers = String.join(", ", first);
    return order.size() > 4 ? numbers + " and " + (order.size() - 4) + " more," : numbers;
  }

  private static Picture picture(
      String title, String caption, int unplaced, List<Drawn> drawn, PictureTable table) {
    String beside =
        unplaced == 0 ? "" : " Not on the map: " + unplaced + " of which no town is known.";
    if (drawn.isEmpty()) {
      String none = "No place is known that a map could show." + beside;
      return new Picture(
          title,
          none,
          Blank.of(title, none, Width.WIDE),
          Blank.of(title, none, Width.NARROW),
          table);
    }
    String whole = caption + beside;
    return new Picture(
        title,
        whole,
        new MapDrawing(Width.WIDE, drawn).draw(title, whole),
        new MapDrawing(Width.NARROW, drawn).draw(title, whole),
        table);
  }

  private static String engagements(int count) {
    return Lettering.number(count) + (count == 1 ? " engagement" : " engagements");
  }
}
