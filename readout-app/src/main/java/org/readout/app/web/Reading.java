package org.readout.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.readout.Readout;
import org.readout.app.store.RecordAddress;
import org.readout.claim.Claim;
import org.readout.source.SourceDocument;

/**
 * Reads what is handed in, one delivery after the other, while whoever handed it in watches. The
 * same is done as by the command {@code readout read}.
 */
public final class Reading implements AutoCloseable {

  /** The most files in one delivery. */
  public static final int MOST_FILES = 100;

  private static final int KEPT = 200;
  private static final int FAREWELL_SECONDS = 20;

  private final RecordAddress record;
  private final InstantSource clock;
  private final Supplier<Reader> loader;
  private final Limits limits;
  private final Consumer<Throwable> faults;
  private final ExecutorService worker = Executors.newSingleThreadExecutor(named("reading"));
  private final ExecutorService readers;
  private final Map<String, ReadingJob> jobs = new LinkedHashMap<>();
  private boolean closed;

  /**
   * What reads a document.
   *
   * @param claims what a document says; may be asked by several threads at once
   * @param version program and data
   */
  public record Reader(Function<SourceDocument, List<Claim>> claims, String version) {
    /** That which comes with Readout. Loading it takes a second or two. */
    public static Reader standard() {
      Readout readout = Readout.standard();
      return new Reader(readout::read, readout.version());
    }
  }

  /**
   * How much is taken on.
   *
   * @param waiting how many deliveries may wait
   * @param documentSeconds how long the reading of one document may take
   */
  public record Limits(int waiting, int documentSeconds) {
    /** Twenty deliveries, and two minutes a document. */
    public static final Limits STANDARD = new Limits(20, 120);
  }

  /**
   * What is known of the documents beforehand. It wins over what they say of themselves.
   *
   * @param publisher who published them
   * @param published the day of publication
   * @param zone the publisher's time zone
   * @param title the title, where it is one document
   * @param address where it was published, where it is one document
   */
  public record About(
      Optional<String> publisher,
      Optional<LocalDate> published,
      Optional<ZoneId> zone,
      Optional<String> title,
      Optional<String> address) {
    /** Nothing. */
    public static final About NOTHING =
        new About(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }

  /**
   * Reads into {@code record}.
   *
   * @param loader asked once, when there is something to read or {@link #warmUp} is called
   * @param faults told of what goes wrong in the program itself
   */
  public Reading(
      RecordAddress record,
      InstantSource clock,
      Supplier<Reader> loader,
      Limits limits,
      Consumer<Throwable> faults) {
    this.record = record;
    this.clock = clock;
    this.loader = loader;
    this.limits = limits;
    this.faults = faults;
    // What takes too long cannot be stopped, only left alone: two such occupy all of these, and
    // whatever comes after them is told so.
    this.readers = Executors.newFixedThreadPool(2, named("reader"));
  }

  private static ThreadFactory named(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  /** Loads what is needed to read, in the background, so that the first to hand in waits less. */
  public void warmUp() {
    worker.execute(
        () -> {
          try {
            Objects.requireNonNull(loader.get());
          } catch (RuntimeException | Error failed) {
            faults.accept(failed);
          }
        });
  }

  /**
   * A file that is handed in.
   *
   * @param name what its sender calls it; trusted in nothing
   * @param content its bytes
   */
  public record Handed(String name, Content content) {}

  /** The bytes of a file. */
  @FunctionalInterface
  public interface Content {
    /** From the first; to be closed by who asks. */
    InputStream open() throws IOException;
  }

  /**
   * Takes on a delivery.
   *
   * @return the id of the reading
   * @throws Problem when there is nothing or too much in it, or too much waits already
   */
  public String begin(About about, List<Handed> files) {
    if (files.isEmpty()) {
      throw Problem.notUnderstood("Nothing was handed in. Choose a file or paste a text.");
    }
    if (files.size() > MOST_FILES) {
      throw new Problem(
          413,
          "Too many files",
          "%d files were handed in, and at most %d are taken at once. Hand in the others after these, or put all into one file of JSON lines."
              .formatted(files.size(), MOST_FILES));
    }
    requireRoom();
    UploadFolder folder = UploadFolder.make();
    boolean taken = false;
    try {
      fill(folder, about, files);
      String id = begin(folder, about);
      taken = true;
      return id;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } finally {
      if (!taken) {
        folder.close();
      }
    }
  }

  private static void fill(UploadFolder folder, About about, List<Handed> files)
      throws IOException {
    for (Handed file : files) {
      try (InputStream content = file.content().open()) {
        folder.add(file.name(), content);
      }
    }
    Map<String, String> details = new TreeMap<>();
    about.title().ifPresent(title -> details.put("title", title));
    about.address().ifPresent(address -> details.put("url", address));
    if (folder.documents().isEmpty()) {
      throw Problem.notUnderstood(
          "There is no report in what was handed in, only what tells of one. Hand both in together.");
    }
    if (!details.isEmpty() && folder.documents().size() > 1) {
      throw Problem.notUnderstood(
          "A title and an address belong to one document, and %d were handed in. Leave both empty, or hand in one at a time."
              .formatted(folder.documents().size()));
    }
    folder.describe(details);
  }

  private String begin(UploadFolder folder, About about) {
    synchronized (jobs) {
      requireRoom();
      byte[] random = new byte[16];
      new SecureRandom().nextBytes(random);
      String id = HexFormat.of().formatHex(random);
      ReadingJob job =
          new ReadingJob(
              id, folder, about, new Tools(record, clock, loader, readers, limits, faults));
      jobs.put(id, job);
      forgetOld();
      worker.execute(job);
      return id;
    }
  }

  private void requireRoom() {
    synchronized (jobs) {
      if (closed || ahead(jobs.size()) >= limits.waiting()) {
        throw new Problem(
            503,
            "Too busy",
            "%d deliveries wait to be read. Hand yours in again when there are fewer."
                .formatted(limits.waiting()));
      }
    }
  }

  /** What a reading is done with. */
  record Tools(
      RecordAddress record,
      InstantSource clock,
      Supplier<Reader> loader,
      ExecutorService readers,
      Limits limits,
      Consumer<Throwable> faults) {}

  private void forgetOld() {
    Iterator<ReadingJob> oldest = jobs.values().iterator();
    while (jobs.size() > KEPT && oldest.hasNext()) {
      if (oldest.next().stage().isLast()) {
        oldest.remove();
      }
    }
  }

  /** How far the reading has come; empty where there is none of this id, or none any more. */
  public Optional<ReadingProgress> progress(String id) {
    synchronized (jobs) {
      int before = new ArrayList<>(jobs.keySet()).indexOf(id);
      return Optional.ofNullable(jobs.get(id)).map(job -> job.progress(ahead(before)));
    }
  }

  /**
   * How far the reading has come once it is finished, or after {@code longest}. One that has to
   * wait for others is not waited for.
   */
  public Optional<ReadingProgress> awaited(String id, Duration longest) {
    Optional<ReadingJob> next;
    synchronized (jobs) {
      next = Optional.ofNullable(jobs.get(id)).filter(job -> isNext(id));
    }
    next.ifPresent(job -> job.await(longest));
    return progress(id);
  }

  private boolean isNext(String id) {
    return ahead(new ArrayList<>(jobs.keySet()).indexOf(id)) == 0;
  }

  /** The last readings, the latest first. */
  public List<ReadingProgress> latest(int most) {
    synchronized (jobs) {
      List<String> ids = new ArrayList<>(jobs.keySet());
      List<ReadingProgress> latest = new ArrayList<>();
      for (int i = ids.size() - 1; i >= 0 && latest.size() < most; i--) {
        progress(ids.get(i)).ifPresent(latest::add);
      }
      return List.copyOf(latest);
    }
  }

  /** How many of the first {@code number} are not finished. */
  private int ahead(int number) {
    return (int) jobs.values().stream().limit(number).filter(job -> !job.stage().isLast()).count();
  }

  /** Ends what is being read; what is safe in the record by then stays there. */
  @Override
  public void close() {
    synchronized (jobs) {
      closed = true;
      jobs.values().forEach(ReadingJob::cancel);
    }
    worker.shutdownNow();
    readers.shutdownNow();
    try {
      worker.awaitTermination(FAREWELL_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    synchronized (jobs) {
      jobs.values().forEach(ReadingJob::clear);
    }
  }
}
