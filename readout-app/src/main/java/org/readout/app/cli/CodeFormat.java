package org.readout.app.cli;

import org.readout.app.export.EventFormat;

/** Formats for events. The constants are what one writes after {@code --format}. */
enum CodeFormat {
  /** PLOVER's records as JSON Lines. */
  plover,
  /** One flat line an event. */
  csv,
  /** GDELT 2.0 events, and mentions beside them. */
  gdelt,
  /** POLECAT, with the evidence beside it. */
  polecat,
  /** ICEWS, with the evidence beside it. */
  icews;

  EventFormat format() {
    return switch (this) {
      case plover -> EventFormat.plover();
      case csv -> EventFormat.csv();
      case gdelt -> EventFormat.gdelt();
      case polecat -> EventFormat.polecat();
      case icews -> EventFormat.icews();
    };
  }
}
