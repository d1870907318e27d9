package org.readout.app.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.readout.app.store.OvertakenException;
import org.readout.app.store.RecordStore;
import org.readout.app.versions.Pages;
import org.readout.app.versions.Revision;
import org.readout.claim.Claim;
import org.readout.source.ReadResult;
import org.readout.source.SourceDocument;

/**
 * Reads documents with several threads and hands over what came of each in the order in which they
 * were given. A document is handed over after it is safe in the record, never before.
 */
public final class Ingest {

  // How often a document is read again because another program added a copy of it meanwhile.
  private static final int ATTEMPTS = 5;

  private final Function<SourceDocument, List<Claim>> reader;
  private final String version;
  private final Optional<RecordStore> record;
  private final int threads;

  /**
   * An ingest.
   *
   * @param reader reads one document; called by several threads at once
   * @param version program and data that {@code reader} stands for
   * @param record what to add to, if anything; used by the calling thread alone
   * @param threads how many documents are read at once
   */
  public Ingest(
      Function<SourceDocument, List<Claim>> reader,
      String version,
      Optional<RecordStore> record,
      int threads) {
    this.reader = reader;
    this.version = version;
    this.record = record;
    this.threads = threads;
  }

  /** As many threads as there are processors, so far as memory for the documents allows. */
  public static int usualThreads() {
    return Math.min(8, Runtime.getRuntime().availableProcessors());
  }

  /** Reads all of {@code documents} and hands each outcome to {@code outcomes}, in order. */
  public void run(Iterator<ReadResult> documents, Consumer<Outcome> outcomes) {
    ExecutorService workers = Executors.newFixedThreadPool(threads, Ingest::worker);
    try {
      Deque<Work> underWay = new ArrayDeque<>();
      while (documents.hasNext()) {
        underWay.add(begin(documents.next(), workers));
        // Twice as many as threads keeps every thread busy while one long document holds up the
        // line, and bounds what is in memory.
        if (underWay.size() >= 2 * threads) {
          outcomes.accept(finish(underWay.remove()));
        }
      }
      while (!underWay.isEmpty()) {
        outcomes.accept(finish(underWay.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread worker(Runnable task) {
    Thread thread = new Thread(task, "reader");
    thread.setDaemon(true);
    return thread;
  }

  /** A result of reading files, and the claims of its document that are being read. */
  private record Work(ReadResult result, Optional<Reading> reading) {}

  private record Reading(SourceDocument joined, boolean known, Future<List<Claim>> claims) {}

  private Work begin(ReadResult result, ExecutorService workers) {
    if (!(result instanceof ReadResult.Read read)) {
      return new Work(result, Optional.empty());
    }
    SourceDocument joined = joined(read.document());
    boolean known = record.map(file -> file.holds(joined, version)).orElse(false);
    Future<List<Claim>> claims =
        known
            ? CompletableFuture.completedFuture(record.orElseThrow().claims(joined.id()))
            : workers.submit(() -> read(joined));
    return new Work(result, Optional.of(new Reading(joined, known, claims)));
  }

  private List<Claim> read(SourceDocument document) {
    return once(reader.apply(document));
  }

  /** Each of {@code claims} once: two ways to the same claim make one claim. */
  public static List<Claim> once(List<Claim> claims) {
    Map<String, Claim> byId = new LinkedHashMap<>();
    claims.forEach(claim -> byId.putIfAbsent(claim.id(), claim));
    return List.copyOf(byId.values());
  }

  private SourceDocument joined(SourceDocument found) {
    return record.map(file -> file.joined(found)).orElse(found);
  }

  private Outcome finish(Work work) {
    ReadResult result = work.result();
    if (result instanceof ReadResult.Failed failed) {
      return new Outcome.Failed(failed.message(), null);
    }
    if (result instanceof ReadResult.Skipped skipped) {
      return new Outcome.Skipped(skipped.name() + ": " + skipped.reason());
    }
    ReadResult.Read read = (ReadResult.Read) result;
    Reading reading = work.reading().orElseThrow();
    try {
      return finish(read, reading, reading.claims().get());
    } catch (ExecutionException failed) {
      return faultIn(read, failed.getCause() == null ? failed : failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return faultIn(read, interrupted);
    }
  }

  private Outcome finish(ReadResult.Read read, Reading reading, List<Claim> claims) {
    SourceDocument asRead = reading.joined();
    List<Claim> said = claims;
    boolean known = reading.known();
    for (int attempt = 1; ; attempt++) {
      SourceDocument joined = joined(read.document());
      if (!RecordStore.isReadAlike(joined, asRead)) {
        // A copy that came just before said more of this content: a day of publication, for one.
        try {
          said = read(joined);
        } catch (RuntimeException | StackOverflowError fault) {
          return faultIn(read, fault);
        }
        asRead = joined;
        known = false;
      }
      try {
        return keep(read, asRead, known, said);
      } catch (IllegalArgumentException notInTheText) {
        return faultIn(read, notInTheText);
      } catch (OvertakenException overtaken) {
        if (attempt == ATTEMPTS) {
          return faultIn(read, overtaken);
        }
      }
    }
  }

  private Outcome keep(
      ReadResult.Read read, SourceDocument joined, boolean known, List<Claim> claims) {
    SourceDocument found = read.document();
    boolean isNewVersion = record.map(file -> Pages.isNewVersion(file, found)).orElse(false);
    if (record.isPresent()) {
      if (known) {
        record.get().addAddress(found);
      } else {
        record.get().add(found, joined, claims, version);
      }
    }
    Optional<Revision> revision =
        isNewVersion ? Pages.revision(record.orElseThrow(), found) : Optional.empty();
    return new Outcome.Done(joined, claims, known, read.notes(), revision);
  }

  private static Outcome faultIn(ReadResult.Read read, Throwable fault) {
    return new Outcome.Failed(
        read.name()
            + ": Readout failed on this document ("
            + fault
            + "); please report it with the document, and try again with --debug for the details",
        fault);
  }
}
