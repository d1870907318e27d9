package org.readout.app.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A record in an SQLite file. */
record SqliteDatabase(
    RecordAddress.File address, boolean writable, int patienceMilliseconds, int cacheKibibytes)
    implements Database {

  /** "RDOT", in the header of the file: {@code file readout.db} shows it. */
  static final int APPLICATION_ID = 0x52444F54;

  // How long to wait while another program writes. One document takes milliseconds.
  private static final int PATIENCE_MILLISECONDS = 10_000;
  // What is found by a hash lies all over its table: with SQLite's usual 2 MiB the pages that a
  // step of derivation changes would be written and read again many times.
  private static final int CACHE_KIBIBYTES = 64 * 1024;
  private static final int SMALL_CACHE_KIBIBYTES = 8 * 1024;
  private static final byte[] SQLITE_HEADER = "SQLite format 3\0".getBytes(US_ASCII);

  private static final Set<Path> LOOKED_INTO = new HashSet<>();

  SqliteDatabase(RecordAddress.File address, boolean writable, int patienceMilliseconds) {
    this(address, writable, patienceMilliseconds, CACHE_KIBIBYTES);
  }

  /** The same for one of many who look at it. */
  SqliteDatabase withLittleMemory() {
    return new SqliteDatabase(address, writable, patienceMilliseconds, SMALL_CACHE_KIBIBYTES);
  }

  /**
   * The file, to be written, and made where it is not there.
   *
   * @throws RecordException when that cannot be done
   */
  static SqliteDatabase toWrite(RecordAddress.File address) {
    Path folder = address.path().toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new RecordException(
          address,
          "the folder " + folder + " is not there",
          "Make the folder, or name another file with --record.");
    }
    checkHeader(address);
    return new SqliteDatabase(address, true, PATIENCE_MILLISECONDS);
  }

  /**
   * The file, which must be there; to be written if it may be.
   *
   * @throws RecordException when there is none or it cannot be read
   */
  static SqliteDatabase existing(RecordAddress.File address) {
    Path file = address.path();
    if (!Files.exists(file)) {
      throw RecordException.noneYet(address);
    }
    checkHeader(address);
    Path folder = file.toAbsolutePath().getParent();
    boolean writable = Files.isWritable(file) && folder != null && Files.isWritable(folder);
    return new SqliteDatabase(address, writable, PATIENCE_MILLISECONDS);
  }

  // SQLite would say the same of a foreign file, but only after it had made files beside it.
  //
  // A file is looked into once in the life of this program, before SQLite first opens it. To close
  // a
  // file gives up all locks that the program has on it (POSIX advisory locks: "How To Corrupt An
  // SQLite Database File", section 2.2), and another program that then closes the record takes the
  // log away under those who have it open here.
  private static void checkHeader(RecordAddress.File address) {
    synchronized (LOOKED_INTO) {
      Path key = key(address);
      if (!LOOKED_INTO.contains(key)) {
        requireHeader(address);
        LOOKED_INTO.add(key);
      }
    }
  }

  private static Path key(RecordAddress.File address) {
    Path file = address.path().toAbsolutePath();
    try {
      if (Files.exists(file)) {
        return file.toRealPath();
      }
      Path folder = file.getParent();
      Path name = file.getFileName();
      return folder == null || name == null ? file : folder.toRealPath().resolve(name);
    } catch (IOException unreadable) {
      throw new RecordException(
          address, "this file cannot be found", "See whether you have the right to.", unreadable);
    }
  }

  private static void requireHeader(RecordAddress.File address) {
    Path file = address.path();
    if (Files.isDirectory(file)) {
      throw new RecordException(
          address, "this is a folder, and a record is a file", "Name a file with --record.");
    }
    if (!Files.exists(file)) {
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] header = in.readNBytes(SQLITE_HEADER.length);
      // A file of no bytes is what a program leaves that was killed on opening it first.
      if (header.length > 0 && !Arrays.equals(header, SQLITE_HEADER)) {
        throw new RecordException(
            address,
            "this is not a record of Readout",
            "Name another file with --record; Readout makes it when it is not there.");
      }
    } catch (IOException unreadable) {
      throw new RecordException(
          address, "this file cannot be read", "See whether you have the right to.", unreadable);
    }
  }

  @Override
  public DataSource connections() {
    SQLiteConfig settings = new SQLiteConfig();
    settings.enforceForeignKeys(true);
    settings.setBusyTimeout(patienceMilliseconds);
    settings.setReadOnly(!writable);
    settings.setCacheSize(-cacheKibibytes);
    SQLiteDataSource connections = new SQLiteDataSource(settings);
    // A record at rest is one file. Where none can be made beside it, SQLite must be told that none
    // is needed.
    connections.setUrl(
        writable
            ? "jdbc:sqlite:" + address.path().toAbsolutePath()
            : "jdbc:sqlite:" + address.path().toAbsolutePath().toUri() + "?immutable=1");
    return connections;
  }

  @Override
  public int version(Connection connection) throws SQLException {
    int application = number(connection, "PRAGMA application_id");
    int version = number(connection, "PRAGMA user_version");
    boolean empty = number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
    if (application != APPLICATION_ID && !(empty && application == 0 && version == 0)) {
      throw new RecordException(
          address,
          "this is an SQLite file of another program",
          "Name another file with --record; Readout makes it when it is not there.");
    }
    return version;
  }

  // Only once the file is known to be ours: all but one of these are written into it.
  @Override
  public void prepare(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = FULL");
      if (number(connection, "PRAGMA application_id") != APPLICATION_ID) {
        statement.execute("PRAGMA application_id = " + APPLICATION_ID);
      }
    }
  }

  @Override
  public void requireRightToMakeTables(Connection connection) {
    // Whoever may write the file may.
  }

  @Override
  public void changedTo(Connection connection, int version) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = " + version);
    }
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "text",
        "TEXT",
        "number",
        "INTEGER",
        "strict",
        " STRICT",
        "strict_without_rowid",
        " STRICT, WITHOUT ROWID",
        "text_index",
        SqliteTextIndex.TABLE);
  }

  @Override
  public TextIndex textIndex() {
    return new SqliteTextIndex();
  }

  @Override
  public String beginLook() {
    return "BEGIN";
  }

  @Override
  public String begin() {
    // Waits for its turn here, so that nothing read within the transaction can be overtaken.
    return "BEGIN IMMEDIATE";
  }

  @Override
  public String onlyRead() {
    return "PRAGMA query_only = 1";
  }

  @Override
  public boolean isConflict(SQLException failure) {
    return false;
  }

  @Override
  public RecordException explain(SQLException failure) {
    return SqliteProblems.explain(address, failure);
  }

  private static int number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      return result.getInt(1);
    }
  }
}
