package org.readout.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Bytes from outside, counted, expanded when they are compressed, and never more than agreed. */
final class LimitedInput {

  /** Below this a high expansion does no harm, and short files may well have one. */
  private static final long EXPANSION_COUNTS_FROM = 16L * 1024 * 1024;

  private static final int BUFFER = 64 * 1024;

  private LimitedInput() {}

  /** {@code input}, expanded if it is compressed with gzip. The result can be marked and reset. */
  static InputStream expanded(InputStream input, ReadLimits limits) throws IOException {
    Counting stored = new Counting(input);
    BufferedInputStream buffered = new BufferedInputStream(stored, BUFFER);
    buffered.mark(2);
    int first = buffered.read();
    int second = buffered.read();
    buffered.reset();
    if (first != 0x1F || second != 0x8B) {
      return buffered;
    }
    return new BufferedInputStream(
        new Expanding(new GZIPInputStream(buffered, BUFFER), stored, limits.expansion()), BUFFER);
  }

  /**
   * The whole of {@code input}.
   *
   * @throws UnreadableException when there is more than a document may have
   */
  static byte[] all(InputStream input, ReadLimits limits) throws IOException, UnreadableException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
      if (bytes.size() + read > limits.documentBytes()) {
        throw tooLong(limits);
      }
      bytes.write(buffer, 0, read);
    }
    return bytes.toByteArray();
  }

  static UnreadableException tooLong(ReadLimits limits) {
    return new UnreadableException(
        "byte " + (limits.documentBytes() + 1L),
        String.format(
            Locale.ROOT,
            "longer than the %,d bytes that one document may have",
            limits.documentBytes()),
        "split it into one report a file (or a line of JSON), or raise the limit");
  }

  /** What an error of input or output means, in plain words. */
  static UnreadableException explained(IOException error) {
    if (error instanceof EOFException) {
      return new UnreadableException(
          "end of file", "the compressed data stops in the middle", "fetch or compress it again");
    }
    if (error instanceof ZipException) {
      return new UnreadableException(
          "", "the compressed data is damaged", "fetch or compress it again");
    }
    if (error instanceof ExpandsTooMuchException) {
      return new UnreadableException(
          "",
          String.valueOf(error.getMessage()),
          "expand it yourself if you trust it, or leave the file out");
    }
    return new UnreadableException(
        "", "it cannot be read: " + error.getMessage(), "check the disk and the permissions");
  }

  private static final class ExpandsTooMuchException extends IOException {
    private static final long serialVersionUID = 1L;

    ExpandsTooMuchException(int expansion) {
      super("it expands to more than " + expansion + " times its size, as hostile files do");
    }
  }

  private static final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream input) {
      super(input);
    }

    @Override
    public int read() throws IOException {
      int unit = super.read();
      count += unit < 0 ? 0 : 1;
      return unit;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      count += Math.max(read, 0);
      return read;
    }
  }

  private static final class Expanding extends FilterInputStream {
    private final Counting stored;
    private final int expansion;
    private long count;

    Expanding(InputStream input, Counting stored, int expansion) {
      super(input);
      this.stored = stored;
      this.expansion = expansion;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      count += Math.max(read, 0);
      if (count > EXPANSION_COUNTS_FROM && count > stored.count * expansion) {
        throw new ExpandsTooMuchException(expansion);
      }
      return read;
    }
  }
}
