package org.readout.app.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.readout.Readout;
import org.readout.app.compare.ComparedReports;
import org.readout.app.contents.RecordContents;
import org.readout.app.contents.Report;
import org.readout.app.contents.Selection;
import org.readout.app.ingest.Ingest;
import org.readout.app.store.RecordStore;
import org.readout.app.view.Names;
import org.readout.knowledge.KnowledgeBase;
import org.readout.knowledge.State;
import org.readout.record.Pair;
import org.readout.source.DocumentReader;
import org.readout.source.ReadOptions;
import org.readout.source.ReadResult;

/** The record of the samples, read once for all tests of this package. */
final class SampleRecord {

  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.standard();

  private SampleRecord() {}

  /** The documents by id, with their claims. */
  static Map<String, Report> reports() {
    return Read.REPORTS;
  }

  /** The brief on two states, from all of the record. */
  static Brief brief(String one, String other) {
    return Objects.requireNonNull(Read.BRIEFS.get(one + "-" + other));
  }

  /** Briefs of all kinds. */
  static Collection<Brief> briefs() {
    return Read.BRIEFS.values();
  }

  /** A brief that tells one thing of each kind. */
  static Brief shortest() {
    return Read.SHORTEST;
  }

  private static BriefMaker maker(int most) {
    Names names = new Names(KNOWLEDGE::nameOf, id -> KNOWLEDGE.state(id).flatMap(State::adjective));
    return new BriefMaker(names, KNOWLEDGE, most);
  }

  /** Read on first use. */
  private static final class Read {
    static final Map<String, Report> REPORTS = new HashMap<>();
    static final Map<String, Brief> BRIEFS = new TreeMap<>();
    static final Brief SHORTEST;

    static {
      try {
        Path folder = Files.createTempDirectory("readout-briefs");
        try (RecordStore store = RecordStore.open(folder.resolve("readout.db"))) {
          RecordContents contents = read(store);
          contents.reports().forEach(report -> REPORTS.put(report.document().id(), report));
          for (String pair :
              List.of("CHN-USA", "CHN-IND", "JPN-KOR", "RUS-USA", "IRN-SAU", "GBR-GRC")) {
            BRIEFS.put(
                pair,
                brief(
                    store,
                    contents,
                    new Selection.Between(new Pair(pair.substring(0, 3), pair.substring(4))),
                    6));
          }
          BRIEFS.put("CHN", brief(store, contents, new Selection.Alone("CHN"), 6));
          SHORTEST = brief(store, contents, new Selection.Alone("CHN"), 1);
        } finally {
          delete(folder);
        }
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    private static RecordContents read(RecordStore store) {
      try (Stream<ReadResult> found =
          new DocumentReader(ReadOptions.STANDARD)
              .read(List.of(Path.of("../samples")), InputStream.nullInputStream())) {
        Readout readout = Readout.standard();
        new Ingest(readout::read, readout.version(), Optional.of(store), 1)
            .run(found.iterator(), outcome -> {});
        return RecordContents.of(store);
      }
    }

    private static Brief brief(
        RecordStore store, RecordContents contents, Selection.Subject subject, int most) {
      return maker(most)
          .of(
              contents,
              new Selection(subject, Optional.empty(), Optional.empty()),
              entry -> ComparedReports.of(store, contents, entry).comparison())
          .orElseThrow();
    }

    private static void delete(Path folder) throws IOException {
      try (Stream<Path> left = Files.list(folder)) {
        for (Path each : left.toList()) {
          Files.delete(each);
        }
      }
      Files.delete(folder);
    }
  }
}
