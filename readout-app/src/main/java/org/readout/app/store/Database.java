package org.readout.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/**
 * One record's database: all in which those that can keep a record differ. Everything else is said
 * once, in SQL that both understand.
 */
sealed interface Database permits SqliteDatabase, PostgresqlDatabase {

  /** Where it is. */
  RecordAddress address();

  /** Whether it may be written, as far as can be known without trying. */
  boolean writable();

  /** Makes connections to it, each set as a record wants it. */
  DataSource connections();

  /**
   * The version of the record's tables, and 0 where there is no record yet and one can be made.
   * Nothing is written.
   *
   * @throws RecordException when something else is there
   */
  int version(Connection connection) throws SQLException;

  /** Makes the database ready to be written to, once it is known to be ours or empty. */
  void prepare(Connection connection) throws SQLException;

  /**
   * Makes sure that this user may make tables, where that can be asked: to find out by trying takes
   * many seconds.
   *
   * @throws RecordException when that is not so
   */
  void requireRightToMakeTables(Connection connection) throws SQLException;

  /** Notes that the tables are now those of {@code version}, where that is not noted by itself. */
  void changedTo(Connection connection, int version) throws SQLException;

  /** What stands for the names in braces in the migrations. */
  Map<String, String> words();

  /** Its index of the words of documents. */
  TextIndex textIndex();

  /** The statement that begins a transaction in which something is written. */
  String begin();

  /** The statement after which nothing can be written through a connection. */
  String onlyRead();

  /** The statement that begins a transaction in which all questions see the same moment. */
  String beginLook();

  /** Whether the transaction ran into another one and can be tried again as it is. */
  boolean isConflict(SQLException failure);

  /** What {@code failure} means, in words that help. */
  RecordException explain(SQLException failure);
}
