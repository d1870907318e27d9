package org.readout.source;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a file of any length, as bytes, of which no more than one is held at a time. */
final class LineInput implements Closeable {

  /** One line. */
  static final class Line {
    private final long number;
    private final byte[] bytes;
    private final boolean tooLong;

    private Line(long number, byte[] bytes, boolean tooLong) {
      this.number = number;
      this.bytes = bytes;
      this.tooLong = tooLong;
    }

    /** From 1. */
    long number() {
      return number;
    }

    /** Without the line end; of no use when the line is too long. */
    byte[] bytes() {
      return bytes;
    }

    /** Whether it has more bytes than a document may. */
    boolean tooLong() {
      return tooLong;
    }
  }

  private final InputStream input;
  private final int longest;
  private final byte[] buffer = new byte[64 * 1024];
  private int at;
  private int filled;
  private long number;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  LineInput(InputStream input, int longest) {
    this.input = input;
    this.longest = longest;
  }

  /** The next line that is not empty; nothing at the end. */
  Optional<Line> next() throws IOException {
    line.reset();
    boolean tooLong = false;
    while (at < filled || fill()) {
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      if (line.size() + (end - at) > longest) {
        tooLong = true;
      } else if (!tooLong) {
        line.write(buffer, at, end - at);
      }
      boolean isWhole = end < filled;
      at = isWhole ? end + 1 : end;
      if (isWhole) {
        number++;
        if (line.size() > 0 || tooLong) {
          return Optional.of(new Line(number, line.toByteArray(), tooLong));
        }
      }
    }
    return line.size() > 0 || tooLong
        ? Optional.of(new Line(++number, line.toByteArray(), tooLong))
        : Optional.empty();
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(input.read(buffer), 0);
    return filled > 0;
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
