package org.readout.app;

import java.nio.file.Path;
import org.readout.app.store.RecordAddress;

/** What can keep a record: what holds of one must hold of the other. */
public enum TestDatabase {
  /** A file for each record. */
  SQLITE {
    @Override
    public RecordAddress fresh(Path folder, String name) {
      return new RecordAddress.File(folder.resolve(name + ".db"));
    }
  },
  /** A schema for each record, in one database of a server that all tests share. */
  POSTGRESQL {
    @Override
    public RecordAddress fresh(Path folder, String name) {
      return PostgresqlServer.shared().freshSchema();
    }
  };

  /**
   * An address at which there is no record yet.
   *
   * @param folder where files may be made
   * @param name of the file, without its ending
   */
  public abstract RecordAddress fresh(Path folder, String name);
}
