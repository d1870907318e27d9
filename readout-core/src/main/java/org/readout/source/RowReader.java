package org.readout.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The rows of a table of sentences or stories: JSON Lines, or lines of columns set apart by tabs or
 * commas under a header, told apart by the first line, and expanded when they are compressed with
 * gzip. No more than one row is held at a time. Belongs to one thread; the rows it gives can be
 * read by any.
 */
public final class RowReader implements Iterator<RowReader.Pending>, Closeable {

  /** A row that has been found in the file and not yet been taken apart. */
  public interface Pending {
    /** The line on which it begins, from 1. */
    long line();

    /** Takes it apart; a row that cannot be is {@link InputRow.Bad}. */
    InputRow read();
  }

  /** Finds the rows of one kind of file. */
  interface Rows {
    /** The next row; nothing at the end. */
    Optional<Pending> next() throws IOException;
  }

  private static final int LOOK_AHEAD = 1 << 16;

  private final String name;
  private final InputStream input;
  private final Rows rows;
  private Optional<Pending> ready = Optional.empty();
  private long lastLine;
  private boolean ended;

  private RowReader(String name, InputStream input, Rows rows) {
    this.name = name;
    this.input = input;
    this.rows = rows;
  }

  /**
   * Opens a table.
   *
   * @param name what to call it in complaints
   * @param input its bytes; closed with the reader
   * @param options how its texts are to be read; {@link ReadLimits#documentBytes()} bounds a row
   * @throws TableException when it is none: empty, without a column of text, not text at all
   */
  public static RowReader open(String name, InputStream input, ReadOptions options) {
    try {
      InputStream expanded = LimitedInput.expanded(input, options.limits());
      expanded.mark(LOOK_AHEAD);
      boolean isJson = firstWord(expanded.readNBytes(LOOK_AHEAD - 1)) == '{';
      expanded.reset();
      LineInput lines = new LineInput(expanded, options.limits().documentBytes());
      RowMaking making = new RowMaking(name, options);
      return new RowReader(
          name, input, isJson ? new JsonRows(lines, making) : ColumnRows.open(lines, making));
    } catch (UnreadableException unusable) {
      InputResults.closeQuietly(input);
      throw new TableException(unusable.failed(name));
    } catch (IOException error) {
      InputResults.closeQuietly(input);
      throw new TableException(LimitedInput.explained(error).failed(name));
    }
  }

  /** The first byte that is no white space and no byte order mark; 0 when there is none. */
  private static int firstWord(byte[] head) {
    for (byte unit : head) {
      int value = unit & 0xFF;
      if (value > ' ' && value != 0xEF && value != 0xBB && value != 0xBF) {
        return value;
      }
    }
    return 0;
  }

  @Override
  public boolean hasNext() {
    if (ready.isEmpty() && !ended) {
      try {
        ready = rows.next();
        ready.ifPresent(row -> lastLine = row.line());
        ended = ready.isEmpty();
      } catch (IOException error) {
        ended = true;
        long line = lastLine + 1;
        ReadResult.Failed failure = LimitedInput.explained(error).failed(name + ":" + line);
        ready = Optional.of(new Given(line, new InputRow.Bad(line, Optional.empty(), failure)));
      }
    }
    return ready.isPresent();
  }

  @Override
  public Pending next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more rows");
    }
    Pending row = ready.orElseThrow();
    ready = Optional.empty();
    return row;
  }

  @Override
  public void close() {
    InputResults.closeQuietly(input);
  }

  /** A row of which all is said. */
  record Given(long line, InputRow row) implements Pending {
    @Override
    public InputRow read() {
      return row;
    }
  }

  /** JSON Lines. */
  private record JsonRows(LineInput lines, RowMaking making) implements Rows {
    @Override
    public Optional<Pending> next() throws IOException {
      return lines.next().map(line -> new JsonRow(line, making));
    }
  }

  private record JsonRow(LineInput.Line input, RowMaking making) implements Pending {
    @Override
    public long line() {
      return input.number();
    }

    @Override
    public InputRow read() {
      return making.ofJson(input);
    }
  }
}
