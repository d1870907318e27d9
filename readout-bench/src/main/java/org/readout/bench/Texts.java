package org.readout.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.source.DocumentReader;
import org.readout.source.ReadOptions;
import org.readout.source.ReadResult;
import org.readout.source.SourceDocument;

/** The texts that are measured with. */
public final class Texts {

  private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

  private Texts() {}

  /** The documents in files and folders, as Readout reads them. */
  public static List<SourceDocument> in(List<Path> paths) {
    DocumentReader reader = new DocumentReader(ReadOptions.STANDARD);
    return paths.stream().flatMap(path -> documents(reader, path)).toList();
  }

  private static Stream<SourceDocument> documents(DocumentReader reader, Path path) {
    return reader
        .read(path)
        .filter(ReadResult.Read.class::isInstance)
        .map(result -> ((ReadResult.Read) result).document());
  }

  /** The words of all texts: what stands between white space and has a letter or a figure in it. */
  public static long words(List<SourceDocument> documents) {
    return documents.stream()
        .mapToLong(document -> WORD.matcher(document.text().text()).results().count())
        .sum();
  }
}
