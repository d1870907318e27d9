package org.readout.app.web;

/**
 * Who looks at the pages.
 *
 * @param name whose name stands under what this visitor decides
 * @param role what this visitor may do
 * @param token what this visitor's own forms bring along, so that no other page can write in this
 *     visitor's name
 * @param loggedIn whether he logged in, and so can log out
 */
public record Visitor(String name, Role role, String token, boolean loggedIn) {

  /** Nobody that is known. */
  public static Visitor stranger(String token) {
    return new Visitor("", Role.STRANGER, token, false);
  }
}
