package org.readout.app.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a record is kept: in a file, or by a PostgreSQL server. As a string it is fit to be shown:
 * it has no password.
 */
public sealed interface RecordAddress {

  /**
   * The address that {@code words} name: {@code
   * postgresql://[user[:password]@]host[:port]/database[?setting=value...]}, with or without {@code
   * jdbc:} in front, or else a file. A user or password that is not there is taken from PGUSER and
   * PGPASSWORD; without those the driver looks for the password in {@code ~/.pgpass}.
   *
   * @param environment the environment variables, by name
   * @throws IllegalArgumentException when it is neither; the message says what is wrong and what to
   *     write, without the password
   */
  static RecordAddress parse(String words, Map<String, String> environment) {
    return ServerAddress.isOne(words)
        ? ServerAddress.parse(words, environment)
        : new File(Path.of(words));
  }

  /**
   * A record in an SQLite file.
   *
   * @param path the file; it may not be there yet
   */
  record File(Path path) implements RecordAddress {
    @Override
    public String toString() {
      return path.toString();
    }
  }

  /**
   * A record in a database of a PostgreSQL server.
   *
   * @param host its name or number
   * @param port 5432 as a rule
   * @param database its name; it must be there, while its tables need not
   * @param user as whom to go there; else as who is logged in here
   * @param password hers
   * @param settings what else the driver is told: names as in {@link ServerAddress}
   */
  record Server(
      String host,
      int port,
      String database,
      Optional<String> user,
      Optional<String> password,
      SortedMap<String, String> settings)
      implements RecordAddress {

    /** Copies the settings. */
    public Server {
      settings = new TreeMap<>(settings);
    }

    /** Without the password, and without settings, which may hold secrets too. */
    @Override
    public String toString() {
      String shownHost = host.indexOf(':') < 0 ? host : "[" + host + "]";
      return "postgresql://%s%s:%d/%s"
          .formatted(user.map(name -> name + "@").orElse(""), shownHost, port, database);
    }
  }
}
