package org.readout.app.view;

/** The ledgers, in the order in which they are read best. */
public enum LedgerSection {
  /** How the lines between states stand. */
  CHANNELS("Channels", "No report tells of a channel or of its use."),
  /** What is next. */
  CALENDAR("What is next", "Nothing lies ahead"),
  /** Who owes whom what. */
  UNDERTAKINGS("Undertakings", "Nothing was promised, agreed, asked for or refused."),
  /** Who said what on which issue. */
  POSITIONS("Positions", "No statement on an issue that Readout knows."),
  /** Who met, called or wrote to whom. */
  ENGAGEMENTS("Engagements", "None."),
  /** Who speaks and acts for the states. */
  OFFICIALS("Officials", "No official is named."),
  /** Cooperative and conflictual acts over time. */
  RELATIONS("Relations", "No act that has a day.");

  private final String heading;
  private final String nothing;

  LedgerSection(String heading, String nothing) {
    this.heading = heading;
    this.nothing = nothing;
  }

  /** What stands over it. */
  public String heading() {
    return heading;
  }

  /** What is said where nothing stands in it. */
  public String nothing() {
    return nothing;
  }
}
