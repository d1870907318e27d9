package org.readout.app.web;

/** What a visitor may do. Each may do what those before it may. */
public enum Role {
  /** Nobody that is known: log in, and nothing else. The record is kept from him. */
  STRANGER,
  /** Look at everything in the record. */
  READER,
  /** Decide on what the record holds, and hand in documents. */
  REVIEWER,
  /** Say who may come in, and as what. */
  ADMINISTRATOR;

  /** Whether this role may do what {@code least} may. */
  public boolean mayDo(Role least) {
    return compareTo(least) >= 0;
  }
}
