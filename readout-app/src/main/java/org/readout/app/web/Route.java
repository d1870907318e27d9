package org.readout.app.web;

/**
 * An address and what is done there.
 *
 * @param method how it is asked
 * @param path with parameters in braces: {@code /engagements/{id}}
 * @param least the role that a visitor needs at least
 * @param twin whether {@code path.json} gives the same as JSON
 * @param action what is done
 */
public record Route(Method method, String path, Role least, boolean twin, Action action) {

  /** Ways of asking: RFC 9110, section 9. */
  public enum Method {
    /** To look. Changes nothing. */
    GET,
    /** To do something. */
    POST,
    /** To take something back. */
    DELETE;

    /** Whether it changes something. */
    public boolean writes() {
      return this != GET;
    }
  }

  /** A page for all who may look, with its twin in JSON. */
  public static Route page(String path, Action action) {
    return new Route(Method.GET, path, Role.READER, true, action);
  }

  /** Something other than a page, for all who may look. */
  public static Route get(String path, Action action) {
    return new Route(Method.GET, path, Role.READER, false, action);
  }

  /** Something that is done. */
  public static Route post(String path, Role least, Action action) {
    return new Route(Method.POST, path, least, false, action);
  }

  /** Whether calendar programs subscribe to it, which cannot log in. */
  boolean isFeed() {
    return method == Method.GET && path.endsWith(".ics");
  }

  /** The address of the twin. */
  String twinPath() {
    return path.equals("/") ? "/index.json" : path + ".json";
  }
}
