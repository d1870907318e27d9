package org.readout.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.zip.CRC32C;

/** Reads data files and keeps a checksum of each, of which the data version is made. */
final class LoadedFiles {

  private final DataFiles files;
  private final Map<String, Long> checksums = new ConcurrentSkipListMap<>();

  LoadedFiles(DataFiles files) {
    this.files = files;
  }

  Optional<byte[]> bytes(String name, Problems problems) {
    try {
      Optional<byte[]> bytes = files.bytes(name);
      bytes.ifPresent(content -> checksums.put(name, checksum(content)));
      return bytes;
    } catch (IOException unreadable) {
      problems.add(
          name, 0, "the file cannot be read: " + unreadable, "Check that it is a readable file");
      return Optional.empty();
    }
  }

  /** A checksum of all that was read, as 8 hexadecimal digits. */
  String checksum() {
    CRC32C all = new CRC32C();
    checksums.forEach((name, sum) -> all.update((name + sum).getBytes(UTF_8)));
    return String.format(Locale.ROOT, "%08x", all.getValue());
  }

  private static long checksum(byte[] content) {
    CRC32C sum = new CRC32C();
    sum.update(content);
    return sum.getValue();
  }
}
