package org.readout.app.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

  /**
   * A guard.
   *
   * @param hosts what the Host header may say, with the port where there is one
   */
  Guard(Set<String> hosts) {
    this.hosts = Set.copyOf(hosts);
  }

  /** A token that cannot be guessed: 256 bits. */
  static String newToken() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
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
    if (origin != null && !isOurs(origin)) {
      throw Problem.forbidden("The request comes from a page of another site.");
    }
    String site = context.header("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin")) {
      throw Problem.forbidden("The request comes from a page of another site.");
    }
    if (sent.filter(token -> isSame(token, visitor.token())).isEmpty()) {
      throw Problem.forbidden(
          "The page is from an earlier run of the server, or the token is missing. Load the page"
              + " anew and try again; programs send the token as "
              + TOKEN_HEADER
              + ".");
    }
  }

  private boolean isOurs(String origin) {
    int scheme = origin.indexOf("://");
    return scheme > 0 && hosts.contains(origin.substring(scheme + 3).toLowerCase(Locale.ROOT));
  }

  /** Takes as long for a wrong token as for the right one. */
  private static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
