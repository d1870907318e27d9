package org.readout.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** A folder that takes one file for each document. */
final class OutputFolder {

  private final Path folder;
  private final String ending;
  private final Set<String> taken = new HashSet<>();

  private OutputFolder(Path folder, String ending) {
    this.folder = folder;
    this.ending = ending;
  }

  /** The folder at {@code path}, made when it is not there. */
  static OutputFolder at(Path path, String ending) {
    try {
      Files.createDirectories(path);
    } catch (IOException failed) {
      throw cannotWrite(path, failed);
    }
    return new OutputFolder(path, ending);
  }

  /** Writes {@code text} under the name of the document: {@code news/021.txt} gives {@code 021}. */
  void write(String document, String text) {
    Path file = folder.resolve(free(stem(document)) + "." + ending);
    try {
      Files.writeString(file, text);
    } catch (IOException failed) {
      throw cannotWrite(file, failed);
    }
  }

  private String free(String stem) {
    String name = stem;
    // Some file systems take A and a for one name.
    for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
      name = stem + "-" + number;
    }
    return name;
  }

  /** The last part of a name without its endings, in characters that every file system takes. */
  static String stem(String document) {
    String name = document.substring(document.lastIndexOf('/') + 1);
    name = name.replaceFirst("\\.gz(?=$|:)", "");
    name = name.replaceFirst("\\.[A-Za-z]{1,10}(?=$|:)", "");
    name = name.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
    name = name.replaceFirst("^[.-]+", "");
    if (name.length() > 100) {
      name = name.substring(0, 100);
    }
    return name.isEmpty() ? "document" : name;
  }

  private static UserException cannotWrite(Path path, IOException failed) {
    return new UserException(
        ExitCode.OUTPUT,
        path
            + ": this cannot be written ("
            + failed.getClass().getSimpleName()
            + ": "
            + failed.getMessage()
            + "). Name a folder with --out that you may write to.");
  }
}
