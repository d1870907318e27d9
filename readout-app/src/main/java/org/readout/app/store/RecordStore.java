package org.readout.app.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.claim.Claim;
import org.readout.source.SourceDocument;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * A record in its SQLite file. Each document is one transaction, written through to the disk before
 * {@link #add} returns; a program that is killed leaves every document wholly in the record or
 * wholly out of it.
 *
 * <p>Not thread-safe: one thread uses it at a time. Several programs may use one file at once.
 */
public final class RecordStore implements AutoCloseable {

  private static final byte[] SQLITE_HEADER = "SQLite format 3\0".getBytes(US_ASCII);

  // How long to wait while another program writes. One document takes milliseconds.
  private static final int PATIENCE_MILLISECONDS = 10_000;

  private final Path file;
  private final Connection connection;

  private RecordStore(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Opens the record to add to it, making it when it is not there.
   *
   * @throws RecordException when that cannot be done
   */
  public static RecordStore open(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new RecordException(
          file,
          "the folder " + folder + " is not there",
          "Make the folder, or name another file with --record.");
    }
    checkHeader(file);
    return connect(file, SQLiteOpenMode.READWRITE);
  }

  /**
   * Opens a record that is there already, to look at it.
   *
   * @throws RecordException when there is none or it cannot be read
   */
  public static RecordStore openExisting(Path file) {
    if (!Files.exists(file)) {
      throw new RecordException(
          file,
          "there is no record here yet",
          "Make one with \"readout read PATH\", or name yours with --record.");
    }
    checkHeader(file);
    Path folder = file.toAbsolutePath().getParent();
    boolean writable = Files.isWritable(file) && folder != null && Files.isWritable(folder);
    return connect(file, writable ? SQLiteOpenMode.READWRITE : SQLiteOpenMode.READONLY);
  }

  // SQLite would say the same of a foreign file, but only after it had made files beside it.
  private static void checkHeader(Path file) {
    if (Files.isDirectory(file)) {
      throw new RecordException(
          file, "this is a folder, and a record is a file", "Name a file with --record.");
    }
    if (!Files.exists(file)) {
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] header = in.readNBytes(SQLITE_HEADER.length);
      // A file of no bytes is what a program leaves that was killed on opening it first.
      if (header.length > 0 && !Arrays.equals(header, SQLITE_HEADER)) {
        throw new RecordException(
            file,
            "this is not a record of Readout",
            "Name another file with --record; Readout makes it when it is not there.");
      }
    } catch (IOException unreadable) {
      throw new RecordException(
          file, "this file cannot be read", "See whether you have the right to.", unreadable);
    }
  }

  private static RecordStore connect(Path file, SQLiteOpenMode mode) {
    SQLiteConfig settings = new SQLiteConfig();
    settings.enforceForeignKeys(true);
    settings.setBusyTimeout(PATIENCE_MILLISECONDS);
    String address = "jdbc:sqlite:" + file.toAbsolutePath();
    if (mode == SQLiteOpenMode.READONLY) {
      settings.setReadOnly(true);
      // A record at rest is one file. Where none can be made beside it, SQLite must be told that
      // none is needed.
      address = "jdbc:sqlite:" + file.toAbsolutePath().toUri() + "?immutable=1";
    }
    Connection connection = null;
    try {
      connection = settings.createConnection(address);
      Schema.check(connection, file);
      if (mode == SQLiteOpenMode.READWRITE) {
        makeDurable(connection);
        Schema.upgrade(connection);
      }
      return new RecordStore(file, connection);
    } catch (SQLException | RecordException failed) {
      closeQuietly(connection);
      throw failed instanceof SQLException reported
          ? Problems.explain(file, reported)
          : (RecordException) failed;
    }
  }

  // Only once the file is known to be ours: the journal mode is written into it.
  private static void makeDurable(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = FULL");
    }
  }

  private static void closeQuietly(@Nullable Connection connection) {
    if (connection != null) {
      try {
        connection.close();
      } catch (SQLException worse) {
        // The failure that led here is the one to tell.
      }
    }
  }

  /** The file. */
  public Path file() {
    return file;
  }

  /**
   * The document as it stands once {@code found} is in the record: with the particulars of all the
   * addresses at which this content was found.
   */
  public SourceDocument joined(SourceDocument found) {
    return asked(() -> joinedAddress(found).describing(found));
  }

  private Address joinedAddress(SourceDocument found) throws SQLException {
    Address address = Address.of(found);
    List<Address> addresses = new ArrayList<>(DocumentRows.addresses(connection, found.id()));
    addresses.removeIf(known -> known.key().equals(address.key()));
    addresses.add(address);
    return Address.joined(addresses);
  }

  /**
   * Whether the record has {@code document} with these very particulars, as read by {@code
   * version}.
   */
  public boolean holds(SourceDocument document, String version) {
    return document(document.id())
        .filter(stored -> stored.version().equals(version))
        .filter(stored -> Address.of(stored.document()).equals(Address.of(document)))
        .isPresent();
  }

  /**
   * Adds a document with what was read in it, in place of what the record had of it. When this
   * returns the document is safe.
   *
   * @param found as it was found now
   * @param read {@link #joined} of it, from which the claims were read
   * @throws IllegalArgumentException when a claim's evidence is not in the text; the record stays
   *     as it was
   */
  public void add(SourceDocument found, SourceDocument read, List<Claim> claims, String version) {
    inTransaction(
        () -> {
          DocumentRows.put(connection, read, version);
          DocumentRows.putAddress(connection, found.id(), Address.of(found));
          ClaimRows.replace(connection, read, claims, version);
        });
  }

  /** Notes the address at which a document that the record holds was found now. */
  public void addAddress(SourceDocument found) {
    Address address = Address.of(found);
    if (asked(() -> DocumentRows.addresses(connection, found.id())).contains(address)) {
      return;
    }
    inTransaction(() -> DocumentRows.putAddress(connection, found.id(), address));
  }

  /** The document with this id. */
  public Optional<StoredDocument> document(String id) {
    return asked(() -> DocumentRows.find(connection, id));
  }

  /** The ids of all documents, ordered. */
  public List<String> documents() {
    return asked(() -> DocumentRows.ids(connection));
  }

  /**
   * The ids of the documents that people call {@code name}: by the beginning of the id, by address,
   * by file name with or without its folders.
   */
  public List<String> documentsCalled(String name) {
    return asked(() -> DocumentRows.called(connection, name));
  }

  /** The claims of one document, in the order in which they were made. */
  public List<Claim> claims(String document) {
    return asked(() -> ClaimRows.of(connection, document));
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException failed) {
      throw Problems.explain(file, failed);
    }
  }

  private interface Query<T> {
    T ask() throws SQLException;
  }

  private interface Change {
    void make() throws SQLException;
  }

  private <T> T asked(Query<T> query) {
    try {
      return query.ask();
    } catch (SQLException failed) {
      throw Problems.explain(file, failed);
    }
  }

  private void inTransaction(Change change) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      try {
        change.make();
        statement.execute("COMMIT");
      } catch (SQLException | RuntimeException failed) {
        rollBack(statement, failed);
        throw failed;
      }
    } catch (SQLException failed) {
      throw Problems.explain(file, failed);
    }
  }

  // After some errors, a full disk among them, SQLite has rolled back by itself and says so here.
  private static void rollBack(Statement statement, Exception failure) {
    try {
      statement.execute("ROLLBACK");
    } catch (SQLException alreadyDone) {
      failure.addSuppressed(alreadyDone);
    }
  }
}
