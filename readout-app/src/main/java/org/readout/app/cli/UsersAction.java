package org.readout.app.cli;

/** What can be done to the list of users. */
enum UsersAction {
  /** Show who is in it. */
  LIST,
  /** Add a person with a password. */
  ADD,
  /** Add a program with a token. */
  TOKEN,
  /** Give somebody another role. */
  ROLE,
  /** Give a person another password. */
  PASSWORD,
  /** Take somebody out. */
  REMOVE
}
