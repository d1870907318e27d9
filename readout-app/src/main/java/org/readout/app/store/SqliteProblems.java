package org.readout.app.store;

import java.nio.file.Files;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** What SQLite reports, in words that help. */
final class SqliteProblems {

  private SqliteProblems() {}

  static RecordException explain(RecordAddress.File file, SQLException failure) {
    // The low byte is the kind of error; the rest refines it.
    int kind = failure.getErrorCode() & 0xff;
    String problem;
    String remedy;
    if (kind == SQLiteErrorCode.SQLITE_BUSY.code || kind == SQLiteErrorCode.SQLITE_LOCKED.code) {
      problem = "another program is writing to this record";
      remedy = "Wait until it has finished and try again; nothing was lost.";
    } else if (kind == SQLiteErrorCode.SQLITE_FULL.code) {
      problem = "the disk is full";
      remedy = "Make room and run the same command again: it goes on where it stopped.";
    } else if (kind == SQLiteErrorCode.SQLITE_READONLY.code
        || kind == SQLiteErrorCode.SQLITE_PERM.code) {
      problem = "this record, or the folder it lies in, may not be written";
      remedy = "Give yourself the right to write there, or name another file with --record.";
    } else if (kind == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
      problem = "this record cannot be opened";
      remedy =
          Files.exists(file.path())
              ? "See whether you may read and write it and its folder."
              : "See whether the folder is there and whether you may write to it.";
    } else if (kind == SQLiteErrorCode.SQLITE_NOTADB.code) {
      problem = "this is not a record of Readout";
      remedy = "Name another file with --record; Readout makes it when it is not there.";
    } else if (kind == SQLiteErrorCode.SQLITE_CORRUPT.code) {
      problem = "this record is damaged";
      remedy = "Restore it from a copy, or read the documents again into a new record.";
    } else if (kind == SQLiteErrorCode.SQLITE_IOERR.code) {
      problem = "the disk reports an error (" + failure.getMessage() + ")";
      remedy = "See whether the disk is full or failing; what was acknowledged is in the record.";
    } else {
      problem = "SQLite reports: " + failure.getMessage();
      remedy = "If this happens again, please report it with the command you gave.";
    }
    return new RecordException(file, problem, remedy, failure);
  }
}
