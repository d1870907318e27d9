package org.readout.source;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads files into documents: plain text, Markdown, HTML, JSON, JSON Lines, each also compressed
 * with gzip, told apart by what they look like. A file that cannot be read becomes a {@link
 * ReadResult.Failed} and the next one is read.
 *
 * <p>Nothing is read before it is asked for, and no more than one document is held at a time.
 * Streams must be closed, for they may hold a file open:
 *
 * <pre>{@code
 * try (Stream<ReadResult> results = new DocumentReader(ReadOptions.STANDARD).read(path)) {
 *   results.forEach(result -> ...);
 * }
 * }</pre>
 *
 * <p>Immutable and safe for several threads; each stream belongs to one.
 */
public final class DocumentReader {

  private final ReadOptions options;

  /** A reader that reads as {@code options} say. */
  public DocumentReader(ReadOptions options) {
    this.options = options;
  }

  /**
   * The documents of a file, or of all files in a directory and the directories in it, ordered by
   * name. A missing file is a {@link ReadResult.Failed}.
   */
  public Stream<ReadResult> read(Path path) {
    return read(List.of(path));
  }

  /** The documents of each of {@code paths}, in this order. */
  public Stream<ReadResult> read(List<Path> paths) {
    return stream(new PathResults(paths, Optional.empty(), options));
  }

  /**
   * The documents of each of {@code paths}, in this order; {@code -} among them stands for {@code
   * standardInput}, which is closed when it has been read.
   */
  public Stream<ReadResult> read(List<Path> paths, InputStream standardInput) {
    return stream(new PathResults(paths, Optional.of(standardInput), options));
  }

  /**
   * The documents in {@code input}, such as standard input, which is closed with the stream.
   *
   * @param name what to call it in results
   */
  public Stream<ReadResult> read(String name, InputStream input) {
    return stream(
        InputResults.open(name, name, input, new SideFile(Details.NONE, List.of()), options));
  }

  private static Stream<ReadResult> stream(Results results) {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(results::close);
  }
}
