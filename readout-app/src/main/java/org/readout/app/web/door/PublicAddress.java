package org.readout.app.web.door;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * The address under which browsers find the reading room.
 *
 * @param encrypted whether it begins with {@code https}
 * @param host as the Host header has it, with the port where it is not the usual one
 */
public record PublicAddress(boolean encrypted, String host) {

  private static final int HTTPS = 443;
  private static final int HTTP = 80;

  /**
   * The address in {@code text}.
   *
   * @throws IllegalArgumentException when it is none, and how one looks
   */
  public static PublicAddress of(String text) {
    try {
      URI uri = new URI(text);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean encrypted = scheme.equals("https");
      String path = uri.getRawPath() == null ? "" : uri.getRawPath();
      if ((encrypted || scheme.equals("http"))
          && uri.getHost() != null
          && uri.getRawUserInfo() == null
          && uri.getRawQuery() == null
          && uri.getRawFragment() == null
          && (path.isEmpty() || path.equals("/"))) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        int usual = encrypted ? HTTPS : HTTP;
        boolean named = uri.getPort() >= 0 && uri.getPort() != usual;
        return new PublicAddress(encrypted, named ? host + ":" + uri.getPort() : host);
      }
    } catch (URISyntaxException wrong) {
      // Told below, as every other wrong address.
    }
    throw new IllegalArgumentException(
        "\"%s\" is no address for a reading room. Write it as https://readout.example.org, without"
                .formatted(text)
            + " a path.");
  }

  /** What the Host header may say. */
  public Set<String> hosts() {
    return host.matches(".*:\\d+") ? Set.of(host) : Set.of(host, host + ":" + usualPort());
  }

  private int usualPort() {
    return encrypted ? HTTPS : HTTP;
  }

  /** What the Origin header says of a page of ours: RFC 6454. */
  public String origin() {
    return (encrypted ? "https://" : "http://") + host;
  }
}
