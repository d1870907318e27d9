package org.readout.app.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.app.json.Json;
import org.readout.app.view.Plain;

/**
 * A folder of its own for files that were handed in, until they are read. What they are called by
 * those who sent them decides nothing but what results call them: on the disk they have numbers.
 */
final class UploadFolder implements AutoCloseable {

  private static final int LONGEST_NAME = 200;
  private static final String SIDE_FILE = ".meta.json";
  private static final Pattern ENDING = Pattern.compile("\\.[a-z0-9]{1,10}(?:\\.gz)?$");

  private final Path folder;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> stems = new HashMap<>();
  private final List<Path> documents = new ArrayList<>();

  private UploadFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * A new, empty folder.
   *
   * @throws UncheckedIOException when none can be made
   */
  static UploadFolder make() {
    try {
      return new UploadFolder(Files.createTempDirectory("readout-upload"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Adds what {@code content} holds, as the file that its sender calls {@code name}. */
  void add(String name, InputStream content) throws IOException {
    String called = fileName(name);
    String ending = ending(called);
    String stem = called.substring(0, called.length() - ending.length());
    Path file = folder.resolve(number(stem) + ending);
    if (Files.exists(file)) {
      // Two files of one name, out of two folders: the second has nothing to do with the first.
      stems.remove(stem);
      file = folder.resolve(number(stem) + ending);
    }
    Files.copy(content, file);
    names.put(String.valueOf(file.getFileName()), called);
    if (!ending.equals(SIDE_FILE)) {
      documents.add(file);
    }
  }

  /** Says what is known of the only document; it wins over what a page says of itself. */
  void describe(Map<String, String> details) throws IOException {
    String name = String.valueOf(documents.get(0).getFileName());
    Path file = folder.resolve(name.split("\\.", 2)[0] + SIDE_FILE);
    if (!details.isEmpty() && !Files.exists(file)) {
      ObjectNode node = Json.object();
      details.forEach(node::put);
      Files.writeString(file, Json.line(node));
    }
  }

  /** The files in their order, without those that only tell of others. */
  List<Path> documents() {
    return List.copyOf(documents);
  }

  /** {@code name} as results have it, with the name that the sender gave the file. */
  String nameOf(String name) {
    String path = folder.toString().replace('\\', '/') + "/";
    if (!name.startsWith(path)) {
      return name;
    }
    String rest = name.substring(path.length());
    int colon = rest.indexOf(':');
    String file = colon < 0 ? rest : rest.substring(0, colon);
    return names.getOrDefault(file, file) + (colon < 0 ? "" : rest.substring(colon));
  }

  private String number(String stem) {
    return stems.computeIfAbsent(
        stem, unseen -> String.format(Locale.ROOT, "%04d", names.size() + 1));
  }

  private static String ending(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    if (small.endsWith(SIDE_FILE)) {
      return SIDE_FILE;
    }
    Matcher found = ENDING.matcher(small);
    return found.find() ? found.group() : "";
  }

  /** A name without folders and without anything that is not for the eye. */
  private static String fileName(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain = Plain.line(last).strip();
    if (plain.length() > LONGEST_NAME) {
      String ending = ending(plain);
      int cut = LONGEST_NAME - ending.length();
      cut -= Character.isLowSurrogate(plain.charAt(cut)) ? 1 : 0;
      plain = plain.substring(0, cut) + ending;
    }
    return plain.isEmpty() ? "file without a name" : plain;
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException left) {
      // The system clears its folder for what is temporary.
    }
  }
}
