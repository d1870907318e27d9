package org.readout.app.web;

/** What is done at an address. */
@FunctionalInterface
public interface Action {
  /**
   * The answer to a visit.
   *
   * @throws Problem when there is none, and why
   */
  Answer answer(Visit visit);
}
