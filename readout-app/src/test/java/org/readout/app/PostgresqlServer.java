package org.readout.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.readout.app.store.RecordAddress;

/**
 * A PostgreSQL server for the tests, started when the first of them asks and stopped with Java. Its
 * database for records orders text as dictionaries do, as many do in earnest.
 */
public final class PostgresqlServer {

  /** A user whom the server asks for her password, which is {@link #PASSWORD}. */
  public static final String GUARDED = "guarded";

  /** The password of {@link #GUARDED}. */
  public static final String PASSWORD = "open:sesame@/";

  private static final String DATABASE = "records";
  private static @Nullable PostgresqlServer shared;
  private static @Nullable String whyNone;

  private final Path data;
  private final AtomicInteger schemas = new AtomicInteger();
  private EmbeddedPostgres server;

  private PostgresqlServer() throws IOException, SQLException {
    data = Files.createTempDirectory("readout-postgresql");
    server = started(0);
    Runtime.getRuntime().addShutdownHook(new Thread(this::delete));
    Path whoMayCome = data.resolve("pg_hba.conf");
    Files.writeString(
        whoMayCome, "host all guarded all scram-sha-256\n" + Files.readString(whoMayCome), UTF_8);
    sql(
        "postgres",
        "CREATE ROLE guarded LOGIN PASSWORD '" + PASSWORD + "'",
        "CREATE DATABASE records ENCODING 'UTF8' TEMPLATE template0"
            + " LOCALE_PROVIDER icu ICU_LOCALE 'en' LOCALE 'C'",
        "SELECT pg_reload_conf()");
  }

  /** The server; the test is skipped, and says so, where there can be none. */
  public static synchronized PostgresqlServer shared() {
    if (shared == null && whyNone == null) {
      try {
        shared = new PostgresqlServer();
      } catch (IOException | SQLException | RuntimeException | LinkageError failed) {
        whyNone = "No PostgreSQL server can be started here: " + failed;
        System.err.println("NOT TESTED on PostgreSQL. " + whyNone);
      }
    }
    Assumptions.assumeTrue(shared != null, whyNone);
    return java.util.Objects.requireNonNull(shared);
  }

  private EmbeddedPostgres started(int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPGStartupWait(Duration.ofSeconds(60))
        .setPort(port)
        .start();
  }

  /** The address of a schema that is new and empty. */
  public RecordAddress.Server freshSchema() {
    String name = "record_" + schemas.incrementAndGet();
    sql(DATABASE, "CREATE SCHEMA " + name);
    return address("postgres@", DATABASE, "?currentSchema=" + name);
  }

  /**
   * The address of a database.
   *
   * @param user with a password or without, up to the {@code @}
   */
  public RecordAddress.Server address(String user, String database, String settings) {
    return (RecordAddress.Server)
        RecordAddress.parse(
            "postgresql://" + user + "localhost:" + server.getPort() + "/" + database + settings,
            Map.of());
  }

  /** As somebody would write it on the command line. */
  public static String written(RecordAddress.Server address) {
    return address + "?currentSchema=" + address.settings().get("currentSchema");
  }

  /** Runs statements as the one who may do everything. */
  public void sql(String database, String... statements) {
    try (Connection connection = server.getDatabase("postgres", database).getConnection();
        Statement statement = connection.createStatement()) {
      for (String words : statements) {
        statement.execute(words);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Runs statements in the schema of {@code address}. */
  public void sql(RecordAddress.Server address, String... statements) {
    String place = "SET search_path TO " + address.settings().get("currentSchema");
    sql(
        address.database(),
        Stream.concat(Stream.of(place), Stream.of(statements)).toArray(String[]::new));
  }

  /** Stops the server under those who use it. */
  public void stop() {
    try {
      server.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Starts it again where it was, with all that it kept. */
  public void startAgain() {
    try {
      server = started(server.getPort());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void delete() {
    try {
      server.close();
      try (Stream<Path> files = Files.walk(data)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
