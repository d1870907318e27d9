package org.readout.app.web.pages;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Addresses within the reading room. */
public final class Addresses {

  private Addresses() {}

  /** {@code text} as part of an address. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** {@code address} with {@code name} asked for as {@code value}, in place of what it was. */
  public static String with(String address, String name, String value) {
    List<String> parts = parts(address, name);
    parts.add(encoded(name) + "=" + encoded(value));
    return path(address) + "?" + String.join("&", parts);
  }

  /** {@code address} with nothing asked for as {@code name}. */
  public static String without(String address, String name) {
    List<String> parts = parts(address, name);
    return path(address) + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
  }

  /** What is asked for in {@code address}, with its question mark; empty where nothing is. */
  static String query(String address) {
    int query = address.indexOf('?');
    return query < 0 ? "" : address.substring(query);
  }

  private static String path(String address) {
    int query = address.indexOf('?');
    return query < 0 ? address : address.substring(0, query);
  }

  private static List<String> parts(String address, String except) {
    List<String> parts = new ArrayList<>();
    int query = address.indexOf('?');
    if (query >= 0) {
      for (String part : address.substring(query + 1).split("&", -1)) {
        if (!part.isEmpty() && !decoded(part.split("=", 2)[0]).equals(except)) {
          parts.add(part);
        }
      }
    }
    return parts;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }
}
