package org.readout.app.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A record in a database of a PostgreSQL server.
 *
 * @param patienceMilliseconds how long to wait while another program writes the same document
 */
record PostgresqlDatabase(RecordAddress.Server address, int patienceMilliseconds)
    implements Database {

  private static final int PATIENCE_MILLISECONDS = 10_000;
  private static final int CONNECTING_SECONDS = 15;

  // Of two transactions that could not have come one after the other, the server lets one fail; of
  // two that wait for each other, too.
  private static final Set<String> CONFLICTS = Set.of("40001", "40P01");

  // What belongs to an extension is no table of another program's.
  private static final String WHAT_IS_THERE =
      """
      SELECT current_schema() AS place,
             current_setting('server_encoding') AS encoding,
             coalesce(bool_or(relname = '%1$s'), FALSE) AS ours,
             count(relname) > 0 AS used
      FROM (
        SELECT relname FROM pg_catalog.pg_class c
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE nspname = current_schema() AND relkind IN ('r', 'p', 'v', 'm', 'f')
          AND NOT EXISTS (
            SELECT 1 FROM pg_catalog.pg_depend d
            WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid
              AND d.deptype = 'e')) AS relation
      """
          .formatted(Migrations.HISTORY);

  PostgresqlDatabase(RecordAddress.Server address) {
    this(address, PATIENCE_MILLISECONDS);
  }

  @Override
  public boolean writable() {
    return true;
  }

  @Override
  public DataSource connections() {
    PGSimpleDataSource connections = new PGSimpleDataSource();
    connections.setServerNames(new String[] {address.host()});
    connections.setPortNumbers(new int[] {address.port()});
    connections.setDatabaseName(address.database());
    address.user().ifPresent(connections::setUser);
    address.password().ifPresent(connections::setPassword);
    connections.setApplicationName("Readout");
    connections.setLoginTimeout(CONNECTING_SECONDS);
    connections.setTcpKeepAlive(true);
    connections.setReWriteBatchedInserts(true);
    try {
      for (Map.Entry<String, String> setting : address.settings().entrySet()) {
        connections.setProperty(setting.getKey(), setting.getValue());
        if (setting.getKey().equals("connectTimeout")) {
          // Which is only for reaching the host; a server may also be reached and say nothing.
          connections.setProperty("loginTimeout", setting.getValue());
        }
      }
    } catch (SQLException refused) {
      throw explain(refused);
    }
    return connections;
  }

  @Override
  public int version(Connection connection) throws SQLException {
    boolean ours;
    try (Statement statement = connection.createStatement();
        ResultSet there = statement.executeQuery(WHAT_IS_THERE)) {
      there.next();
      if (there.getString("place") == null) {
        throw new RecordException(
            address,
            "the database has no schema in which a record could be kept",
            "Make it with CREATE SCHEMA, or name another with ?currentSchema=NAME.");
      }
      String encoding = Objects.requireNonNull(there.getString("encoding"));
      if (!encoding.equals("UTF8")) {
        throw new RecordException(
            address,
            "the database keeps text in " + encoding + ", and a record needs UTF8",
            "Make one with \"createdb --encoding=UTF8 --template=template0 NAME\" and name that.");
      }
      ours = there.getBoolean("ours");
      if (!ours && there.getBoolean("used")) {
        throw new RecordException(
            address,
            "the database has tables of another program and no record",
            "Make a database for the record alone with \"createdb NAME\" and name that, or name a"
                + " schema of its own with ?currentSchema=NAME.");
      }
    }
    return ours ? newest(connection) : 0;
  }

  private static int newest(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet newest =
            statement.executeQuery(
                "SELECT coalesce(max(CAST(version AS INTEGER)), 0) FROM %s WHERE success"
                    .formatted(Migrations.HISTORY))) {
      newest.next();
      return newest.getInt(1);
    }
  }

  @Override
  public void prepare(Connection connection) {
    // A server is always ready.
  }

  @Override
  public void requireRightToMakeTables(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet right =
            statement.executeQuery("SELECT has_schema_privilege(current_schema(), 'CREATE')")) {
      right.next();
      if (!right.getBoolean(1)) {
        throw new RecordException(
            address,
            address.user().orElse("this user") + " may not make tables here",
            "Ask who runs the server for the right: GRANT CREATE on the schema. Or let somebody who"
                + " has it make the record, with any \"readout read\".");
      }
    }
  }

  @Override
  public void changedTo(Connection connection, int version) {
    // The table of the migrations says it.
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "text",
        "TEXT COLLATE \"C\"",
        "number",
        "BIGINT",
        "strict",
        "",
        "strict_without_rowid",
        "",
        "text_index",
        PostgresqlTextIndex.TABLE);
  }

  @Override
  public TextIndex textIndex() {
    return new PostgresqlTextIndex();
  }

  @Override
  public String beginLook() {
    return "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
  }

  @Override
  public String begin() {
    // Some servers say that something is safe a moment before it is on the disk.
    return "BEGIN ISOLATION LEVEL SERIALIZABLE; SET LOCAL synchronous_commit = on;"
        + " SET LOCAL lock_timeout = "
        + patienceMilliseconds;
  }

  @Override
  public String onlyRead() {
    return "SET default_transaction_read_only = on";
  }

  @Override
  public boolean isConflict(SQLException failure) {
    return failure.getSQLState() != null && CONFLICTS.contains(failure.getSQLState());
  }

  @Override
  public RecordException explain(SQLException failure) {
    return PostgresqlProblems.explain(address, failure);
  }
}
