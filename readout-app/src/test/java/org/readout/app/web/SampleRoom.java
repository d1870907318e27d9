package org.readout.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.Readout;
import org.readout.app.TestDatabase;
import org.readout.app.contents.RecordContents;
import org.readout.app.ingest.Ingest;
import org.readout.app.json.Json;
import org.readout.app.store.RecordAddress;
import org.readout.app.store.RecordStore;
import org.readout.app.web.door.Door;
import org.readout.app.web.door.Listening;
import org.readout.app.web.door.LocalDoor;
import org.readout.source.DocumentReader;
import org.readout.source.ReadOptions;
import org.readout.source.ReadResult;

/**
 * The reading room of the samples' record, on a day in August 2025, as a program that talks HTTP
 * sees it. Each has a record of its own.
 */
public final class SampleRoom implements AutoCloseable {

  /** The time that it is there. */
  public static final Instant NOW = Instant.parse("2025-08-01T12:00:00Z");

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Path folder;
  private final RecordAddress record;
  private final Door door;
  private final ReadingRoom room;
  private final List<Throwable> faults;

  private SampleRoom(
      Path folder, RecordAddress record, Door door, ReadingRoom room, List<Throwable> faults) {
    this.folder = folder;
    this.record = record;
    this.door = door;
    this.room = room;
    this.faults = faults;
  }

  /** The reading room of the samples. */
  public static SampleRoom open() {
    return open(Samples.RECORD, folder -> Door.local("Ada Archer"));
  }

  /** A reading room with nothing in its record. */
  public static SampleRoom empty() {
    return open(new byte[0], folder -> Door.local("Ada Archer"));
  }

  /** The reading room of the samples behind a door that {@code made} makes in its folder. */
  public static SampleRoom behind(Function<Path, Door> made) {
    return open(Samples.RECORD, made);
  }

  /**
   * The reading room of another record.
   *
   * @param record the bytes of its file
   */
  public static SampleRoom of(byte[] record) {
    return open(record, folder -> Door.local("Ada Archer"));
  }

  /** The reading room of the samples in a record on a PostgreSQL server. */
  public static SampleRoom onPostgresql() {
    try {
      Path folder = Files.createTempDirectory("readout-room");
      RecordAddress address = TestDatabase.POSTGRESQL.fresh(folder, "readout");
      try (RecordStore store = RecordStore.open(address)) {
        Samples.readInto(store);
      }
      return open(folder, address, unused -> Door.local("Ada Archer"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static SampleRoom open(byte[] record, Function<Path, Door> made) {
    try {
      Path folder = Files.createTempDirectory("readout-room");
      Path file = folder.resolve("readout.db");
      if (record.length > 0) {
        Files.write(file, record);
      }
      return open(folder, new RecordAddress.File(file), made);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static SampleRoom open(Path folder, RecordAddress record, Function<Path, Door> made) {
    List<Throwable> faults = new CopyOnWriteArrayList<>();
    Door door = made.apply(folder);
    return new SampleRoom(
        folder,
        record,
        door,
        ReadingRoom.open(
            new ReadingRoom.Settings(record, Listening.local(0), door),
            () -> NOW,
            ZoneOffset.UTC,
            faults::add),
        faults);
  }

  /** Where it is. */
  public URI address() {
    return room.address();
  }

  /** The token that goes with what is to be written. */
  public String token() {
    return ((LocalDoor) door).token();
  }

  /** What went wrong in the program itself. */
  public List<Throwable> faults() {
    return List.copyOf(faults);
  }

  /** The record, beside the server. */
  public RecordStore record() {
    return RecordStore.openExisting(record);
  }

  /** Asks for {@code path}. */
  public HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(address().resolve(path)).GET());
  }

  /** The twin of a page. */
  public JsonNode json(String path) {
    return Json.parse(get(path).body());
  }

  /** Sends a form as a page of the reading room would. */
  public HttpResponse<String> post(String path, Map<String, String> fields) {
    String form =
        Stream.concat(Stream.of(Map.entry("token", token())), fields.entrySet().stream())
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(address().resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Sends any request. */
  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** Sends {@code lines} as they are and gives the first line of the answer. */
  public String raw(String... lines) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address().getPort())) {
      socket
          .getOutputStream()
          .write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      for (int next = socket.getInputStream().read();
          next >= 0 && next != '\r';
          next = socket.getInputStream().read()) {
        answer.write(next);
      }
      return answer.toString(StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void close() {
    room.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The samples, read once. */
  private static final class Samples {
    static final byte[] RECORD = read();

    private static byte[] read() {
      try {
        Path folder = Files.createTempDirectory("readout-samples");
        Path file = folder.resolve("readout.db");
        try (RecordStore store = RecordStore.open(file)) {
          readInto(store);
        }
        byte[] record = Files.readAllBytes(file);
        try (Stream<Path> left = Files.list(folder)) {
          for (Path each : left.toList()) {
            Files.delete(each);
          }
        }
        Files.delete(folder);
        return record;
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    static void readInto(RecordStore store) {
      try (Stream<ReadResult> found =
          new DocumentReader(ReadOptions.STANDARD)
              .read(List.of(Path.of("../samples")), InputStream.nullInputStream())) {
        Readout readout = Readout.standard();
        new Ingest(readout::read, readout.version(), Optional.of(store), 1)
            .run(found.iterator(), outcome -> {});
        RecordContents.of(store).documentCount();
      }
    }
  }
}
