package org.readout.app.cli;

/** Ledgers. The constants are what one writes after {@code --only}. */
enum LedgerPart {
  /** How the lines between states stand. */
  channels,
  /** What is next. */
  calendar,
  /** Who owes whom what. */
  undertakings,
  /** Who said what on which issue. */
  positions,
  /** Who met, called or wrote to whom. */
  engagements,
  /** Who speaks and acts for the states. */
  officials,
  /** Cooperative and conflictual acts over time. */
  relations
}
