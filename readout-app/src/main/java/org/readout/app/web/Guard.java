package org.readout.app.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.app.web.door.PublicAddress;
import org.readout.app.web.door.Secrets;

/**
 * What every request has to pass, and what every answer says to browsers.
 *
 * <p>The Host has to be one of ours, for else a foreign page could reach the reading room through a
 * name of its own that it points at this machine (DNS rebinding). What changes something has to
 * come from a page of ours: by its Origin, by Sec-Fetch-Site, and by a token that no other page can
 * read.
 */
final class Guard {

  static final String TOKEN_FIELD = "token";
  static final String TOKEN_HEADER = "X-Readout-Token";

  /**
   * Contents come from this very server and from nowhere else, and nothing in a page itself is run:
   * Content Security Policy Level 3.
   */
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self';"
              + " frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()",
          "Cache-Control",
          "private, no-cache");

  private final Set<String> hosts;
  private final Set<String> origins;

  /**
   * A guard.
   *
   * @param hosts what the Host header may say, with the port where there is one
   * @param origins what the Origin header says of pages of ours
   */
  private Guard(Set<String> hosts, Set<String> origins) {
    this.hosts = Set.copyOf(hosts);
    this.origins = Set.copyOf(origins);
  }

  /**
   * The guard of a server.
   *
   * @param address under which browsers find it, where that is not this machine's own
   * @param port at which it listens
   */
  static Guard of(Optional<PublicAddress> address, int port) {
    if (address.isPresent()) {
      return new Guard(address.get().hosts(), Set.of(address.get().origin()));
    }
    Set<String> hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    return new Guard(hosts, hosts.stream().map("http://"::concat).collect(Collectors.toSet()));
  }

  /** Adds what every answer says. */
  static void headers(Context context) {
    HEADERS.forEach(context::header);
  }

  /**
   * Lets requests to this server pass.
   *
   * @throws Problem for others
   */
  void requireOurHost(Context context) {
    String host = context.header("Host");
    if (host == null || !hosts.contains(host.toLowerCase(Locale.ROOT))) {
      throw new Problem(
          421, "Not this server", "This server does not answer under the name that was asked for.");
    }
  }

  /**
   * Lets what changes something pass where it comes from a page of ours or brings the token.
   *
   * @param sent the token that came with the request
   * @throws Problem for others
   */
  void requireOurPage(Context context, Visitor visitor, Optional<String> sent) {
    String origin = context.header("Origin");
    if (origin != null && !origins.contains(origin.toLowerCase(Locale.ROOT))) {
      throw Problem.forbidden("The request comes from a page of another site.");
    }
    String site = context.header("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin")) {
      throw Problem.forbidden("The request comes from a page of another site.");
    }
    if (sent.filter(token -> Secrets.same(token, visitor.token())).isEmpty()) {
      throw Problem.forbidden(
          "The page is from an earlier run of the server, or the token is missing. Load the page"
              + " anew and try again; programs send the token as "
              + TOKEN_HEADER
              + ".");
    }
  }
}
