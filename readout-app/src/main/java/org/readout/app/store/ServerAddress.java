package org.readout.app.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the address of a PostgreSQL server. What goes wrong is told without the words given. */
final class ServerAddress {

  private static final String SHAPE = "postgresql://[user[:password]@]host[:port]/database";
  private static final int USUAL_PORT = 5432;
  private static final int LAST_PORT = 65_535;

  private static final Pattern BEGINNING = Pattern.compile("(?i)(jdbc|postgres(ql)?):");

  // The user part ends at the last @, for passwords hold one sooner than hosts do.
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?is)(?:jdbc:)?postgres(?:ql)?://(?:(?<user>[^/?]*)@)?"
              + "(?<host>\\[[^]]*]|[^/?:@]*)(?::(?<port>[^/?]*))?"
              + "(?:/(?<database>[^?]*))?(?:\\?(?<settings>.*))?");

  /** Those of the settings of libpq and of the driver that a record has a use for. */
  private static final Map<String, String> SETTINGS =
      Map.ofEntries(
          Map.entry("user", "user"),
          Map.entry("password", "password"),
          Map.entry("sslmode", "sslmode"),
          Map.entry("sslrootcert", "sslrootcert"),
          Map.entry("sslcert", "sslcert"),
          Map.entry("sslkey", "sslkey"),
          Map.entry("sslpassword", "sslpassword"),
          Map.entry("connect_timeout", "connectTimeout"),
          Map.entry("connecttimeout", "connectTimeout"),
          Map.entry("application_name", "ApplicationName"),
          Map.entry("applicationname", "ApplicationName"),
          Map.entry("currentschema", "currentSchema"));

  private static final Map<String, Pattern> VALUES =
      Map.of(
          "sslmode", Pattern.compile("disable|allow|prefer|require|verify-ca|verify-full"),
          "connectTimeout", Pattern.compile("[0-9]{1,5}"));

  private ServerAddress() {}

  /** Whether {@code words} are meant for the address of a server: none of ours is a file name. */
  static boolean isOne(String words) {
    return words.contains("://") || BEGINNING.matcher(words).lookingAt();
  }

  static RecordAddress.Server parse(String words, Map<String, String> environment) {
    Matcher address = ADDRESS.matcher(words);
    if (!address.matches()) {
      throw new IllegalArgumentException(
          "a record is kept in a file or on a PostgreSQL server, and this names neither; write "
              + SHAPE);
    }
    String database = decoded(Optional.ofNullable(address.group("database")).orElse(""));
    if (database.isEmpty()) {
      throw new IllegalArgumentException("the name of the database is missing; write " + SHAPE);
    }
    SortedMap<String, String> settings =
        settings(Optional.ofNullable(address.group("settings")).orElse(""));
    Optional<String> userPart = Optional.ofNullable(address.group("user"));
    Optional<String> user =
        first(
            userPart.map(part -> part.split(":", 2)[0]).map(ServerAddress::decoded),
            Optional.ofNullable(settings.remove("user")),
            Optional.ofNullable(environment.get("PGUSER")));
    Optional<String> password =
        first(
            userPart.filter(part -> part.contains(":")).map(part -> decoded(part.split(":", 2)[1])),
            Optional.ofNullable(settings.remove("password")),
            Optional.ofNullable(environment.get("PGPASSWORD")));
    return new RecordAddress.Server(
        host(Optional.ofNullable(address.group("host")).orElse("")),
        port(Optional.ofNullable(address.group("port")).orElse("")),
        database,
        user,
        password,
        settings);
  }

  private static String host(String words) {
    if (words.isEmpty()) {
      return "localhost";
    }
    return words.startsWith("[") ? words.substring(1, words.length() - 1) : decoded(words);
  }

  private static int port(String words) {
    if (words.isEmpty()) {
      return USUAL_PORT;
    }
    if (words.matches("[0-9]{1,5}")) {
      int port = Integer.parseInt(words);
      if (port >= 1 && port <= LAST_PORT) {
        return port;
      }
    }
    // What stands there may be the rest of a password that was not written as it must be.
    throw new IllegalArgumentException(
        "the port must be a number from 1 to %d; write %s, and %%40 for an @ in a password, %%3A for a colon, %%2F for a slash"
            .formatted(LAST_PORT, SHAPE));
  }

  private static SortedMap<String, String> settings(String words) {
    SortedMap<String, String> settings = new TreeMap<>();
    for (String setting : words.split("&", -1)) {
      if (setting.isEmpty()) {
        continue;
      }
      String[] parts = setting.split("=", 2);
      String name = SETTINGS.get(parts[0].toLowerCase(Locale.ROOT));
      if (name == null) {
        throw new IllegalArgumentException(
            "\"%s\" is no setting that can stand after the ?; those that can are %s"
                .formatted(
                    parts[0],
                    "application_name, connect_timeout, currentSchema, password, sslcert, sslkey,"
                        + " sslmode, sslpassword, sslrootcert, user"));
      }
      String value = decoded(parts.length > 1 ? parts[1] : "");
      Pattern allowed = VALUES.get(name);
      if (allowed != null && !allowed.matcher(value).matches()) {
        throw new IllegalArgumentException(
            "\"%s\" is no value of %s; those that are match %s"
                .formatted(value, parts[0], allowed));
      }
      settings.put(name, value);
    }
    return settings;
  }

  @SafeVarargs
  private static Optional<String> first(Optional<String>... values) {
    for (Optional<String> value : values) {
      if (value.isPresent() && !value.get().isEmpty()) {
        return value;
      }
    }
    return Optional.empty();
  }

  private static String decoded(String words) {
    try {
      // A plus sign is itself here; only forms write it for a space.
      return URLDecoder.decode(words.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      throw new IllegalArgumentException(
          "a % must be followed by two hexadecimal digits; write %25 for the character itself");
    }
  }
}
