package org.readout.app.web;

import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.readout.app.contents.RecordContents;
import org.readout.app.ingest.Ingest;
import org.readout.app.ingest.Outcome;
import org.readout.app.json.ContentJson;
import org.readout.app.store.RecordException;
import org.readout.app.store.RecordStore;
import org.readout.app.view.Plain;
import org.readout.app.web.ReadingProgress.Found;
import org.readout.app.web.ReadingProgress.Stage;
import org.readout.claim.Claim;
import org.readout.knowledge.KnowledgeBase;
import org.readout.knowledge.Publisher;
import org.readout.source.DocumentReader;
import org.readout.source.ReadOptions;
import org.readout.source.ReadResult;
import org.readout.source.SourceDocument;

/** The reading of one delivery. */
final class ReadingJob implements Runnable {

  /** So many documents and problems are named; the others are counted. */
  private static final int MOST_NAMED = 500;

  private final String id;
  private final UploadFolder folder;
  private final Reading.About about;
  private final Reading.Tools tools;
  private final int files;
  private final List<Found> found = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private int documents;
  private Stage stage = Stage.WAITING;
  private volatile boolean cancelled;
  private final CountDownLatch end = new CountDownLatch(1);

  ReadingJob(String id, UploadFolder folder, Reading.About about, Reading.Tools tools) {
    this.id = id;
    this.folder = folder;
    this.about = about;
    this.tools = tools;
    this.files = folder.documents().size();
  }

  /** Why a document was given up, in words for whoever handed it in. */
  private static final class GivenUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GivenUp(String message, Throwable cause) {
      super(message, cause);
    }
  }

  synchronized Stage stage() {
    return stage;
  }

  private synchronized void enter(Stage next) {
    stage = next;
  }

  /**
   * How far it has come.
   *
   * @param ahead how many come before it
   */
  synchronized ReadingProgress progress(int ahead) {
    return new ReadingProgress(
        id, stage, files, stage == Stage.WAITING ? ahead : 0, documents, found, problems);
  }

  /** Ends it soon. */
  void cancel() {
    cancelled = true;
  }

  /** Removes its files, and says so where it was never begun. */
  synchronized void clear() {
    folder.close();
    stage = stage.isLast() ? stage : Stage.CANCELLED;
    end.countDown();
  }

  /** Waits until it is finished, and no longer than {@code longest}. */
  void await(Duration longest) {
    try {
      end.await(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void run() {
    try {
      enter(Stage.STARTING);
      Reading.Reader reader = tools.loader().get();
      try (RecordStore store = RecordStore.open(tools.record(), tools.clock());
          Stream<ReadResult> results =
              new DocumentReader(options())
                  .read(folder.documents(), InputStream.nullInputStream())) {
        enter(Stage.READING);
        new Ingest(document -> claims(reader, document), reader.version(), Optional.of(store), 1)
            .run(untilCancelled(results.iterator()), this::accept);
        enter(Stage.FILING);
        boolean more = true;
        while (more && !cancelled) {
          more = RecordContents.workIn(store);
        }
      }
      enter(cancelled ? Stage.CANCELLED : Stage.DONE);
    } catch (RecordException failed) {
      fail(String.valueOf(failed.getMessage()));
    } catch (RuntimeException | Error fault) {
      if (!cancelled) {
        tools.faults().accept(fault);
        fail("A fault in Readout itself; the server's messages say more. Please report it.");
      }
    } finally {
      clear();
    }
  }

  private synchronized void fail(String problem) {
    problems.add(problem);
    stage = cancelled ? Stage.CANCELLED : Stage.FAILED;
  }

  private ReadOptions options() {
    ReadOptions options =
        ReadOptions.STANDARD.withZones(
            name -> KnowledgeBase.standard().publisher(name).flatMap(Publisher::zone));
    options = about.published().map(options::publishedOn).orElse(options);
    options = about.publisher().map(options::publishedBy).orElse(options);
    return about.zone().map(options::inZone).orElse(options);
  }

  /** The same under the names that the sender gave; nothing more once it is to end. */
  private Iterator<ReadResult> untilCancelled(Iterator<ReadResult> results) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return !cancelled && results.hasNext();
      }

      @Override
      public ReadResult next() {
        return renamed(results.next());
      }
    };
  }

  private ReadResult renamed(ReadResult result) {
    String name = folder.nameOf(result.name());
    if (result instanceof ReadResult.Read read) {
      SourceDocument document = read.document();
      return new ReadResult.Read(
          new SourceDocument(
              document.id(),
              name,
              document.uri(),
              document.publisher(),
              document.title(),
              document.published(),
              document.zone(),
              document.retrieved(),
              document.text()),
          read.notes());
    }
    if (result instanceof ReadResult.Failed failed) {
      return new ReadResult.Failed(name, failed.place(), failed.problem(), failed.remedy());
    }
    return new ReadResult.Skipped(name, ((ReadResult.Skipped) result).reason());
  }

  /** What {@code document} says, unless that takes too long. */
  private List<Claim> claims(Reading.Reader reader, SourceDocument document) {
    Future<List<Claim>> claims = tools.readers().submit(() -> reader.claims().apply(document));
    try {
      List<Claim> read = claims.get(tools.limits().documentSeconds(), TimeUnit.SECONDS);
      if (cancelled) {
        // It may have ended only because it was interrupted.
        throw new CancellationException();
      }
      return read;
    } catch (TimeoutException late) {
      claims.cancel(true);
      throw new GivenUp(
          "%s: it was not read within %d seconds and was given up; cut it into smaller documents, or read it with the command \"readout read\""
              .formatted(document.name(), tools.limits().documentSeconds()),
          late);
    } catch (ExecutionException failed) {
      Throwable fault = failed.getCause() == null ? failed : failed.getCause();
      tools.faults().accept(fault);
      throw new GivenUp(
          "%s: Readout failed on this document; the server's messages say more. Please report it with the document"
              .formatted(document.name()),
          fault);
    } catch (InterruptedException interrupted) {
      claims.cancel(true);
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  private synchronized void accept(Outcome outcome) {
    if (outcome instanceof Outcome.Done done) {
      documents++;
      if (found.size() < MOST_NAMED) {
        Map<String, Integer> claims = new TreeMap<>();
        done.claims()
            .forEach(claim -> claims.merge(ContentJson.kind(claim.content()), 1, Integer::sum));
        found.add(
            new Found(
                done.document().id(),
                done.document().name(),
                done.document().title().map(Plain::line),
                claims,
                done.known(),
                done.notes()));
      }
    } else if (outcome instanceof Outcome.Failed failed && !cancelled) {
      add(
          failed.cause() instanceof GivenUp givenUp
              ? String.valueOf(givenUp.getMessage())
              : failed.message());
    } else if (outcome instanceof Outcome.Skipped skipped) {
      add(skipped.message());
    }
  }

  private void add(String problem) {
    if (problems.size() < MOST_NAMED) {
      problems.add(Plain.line(problem));
    }
  }
}
