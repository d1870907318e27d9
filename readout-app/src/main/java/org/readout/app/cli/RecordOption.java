package org.readout.app.cli;

import java.nio.file.Path;
import org.readout.app.store.RecordAddress;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which record. */
final class RecordOption {

  @Option(
      names = "--record",
      paramLabel = "RECORD",
      defaultValue = "readout.db",
      converter = AddressConverter.class,
      description =
          "The record: a file, or postgresql://USER@HOST/DATABASE (here: ${DEFAULT-VALUE}).")
  private RecordAddress address = new RecordAddress.File(Path.of("readout.db"));

  RecordAddress address() {
    return address;
  }

  /** Never shows what was given, for there may be a password in it. */
  static final class AddressConverter implements ITypeConverter<RecordAddress> {
    @Override
    public RecordAddress convert(String words) {
      try {
        return RecordAddress.parse(words, System.getenv());
      } catch (IllegalArgumentException wrong) {
        throw new TypeConversionException(wrong.getMessage());
      }
    }
  }
}
