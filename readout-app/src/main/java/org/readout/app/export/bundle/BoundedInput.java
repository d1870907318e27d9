package org.readout.app.export.bundle;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The bytes of a bundle, expanded when they are compressed, with a limit for each part. */
final class BoundedInput extends FilterInputStream {

  /** More than any document has that Readout reads, with all that can be said of it. */
  private static final long LARGEST_PART = 64L * 1024 * 1024;

  private static final int BUFFER = 1 << 16;

  private long left = LARGEST_PART;

  private BoundedInput(InputStream input) {
    super(input);
  }

  /** A part is larger than any can be. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;

    TooMuch(String what) {
      super(what);
    }
  }

  static BoundedInput open(Path path) throws IOException {
    InputStream file = new BufferedInputStream(Files.newInputStream(path), BUFFER);
    try {
      file.mark(2);
      boolean compressed = file.read() == 0x1F && file.read() == 0x8B;
      file.reset();
      return new BoundedInput(compressed ? new GZIPInputStream(file, BUFFER) : file);
    } catch (IOException failed) {
      file.close();
      throw failed;
    }
  }

  /** The next part begins. */
  void nextPart() {
    left = LARGEST_PART;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int read = super.read(buffer, from, length);
    left -= Math.max(read, 0);
    if (left < 0) {
      throw new TooMuch("a part of more than " + LARGEST_PART + " bytes");
    }
    return read;
  }
}
