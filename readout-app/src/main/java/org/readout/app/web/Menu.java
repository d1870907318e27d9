package org.readout.app.web;

import java.util.List;

/** The menu on every page. */
public final class Menu {

  /**
   * One entry.
   *
   * @param path the address it leads to
   * @param label what stands there
   */
  public record Item(String path, String label) {}

  /** All entries, in their order. */
  public static final List<Item> ITEMS =
      List.of(
          new Item("/engagements", "Engagements"),
          new Item("/pairs", "Relations"),
          new Item("/commitments", "Commitments"),
          new Item("/channels", "Channels"),
          new Item("/calendar", "Calendar"),
          new Item("/events", "Events"),
          new Item("/people", "People"),
          new Item("/issues", "Issues"),
          new Item("/documents", "Documents"),
          new Item("/review", "Review"),
          new Item("/read", "Read"));

  private Menu() {}
}
