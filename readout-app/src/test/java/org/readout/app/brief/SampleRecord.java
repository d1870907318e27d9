package org.readout.app.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.Readout;
import org.readout.app.contents.RecordContents;
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

  /** What it holds. */
  static RecordContents contents() {
    return Read.CONTENTS;
  }

  /** The brief on two states, from all of the record. */
  static Brief brief(String one, String other) {
    return brief(new Selection.Between(new Pair(one, other))).orElseThrow();
  }

  /** The brief on one state. */
  static Brief brief(String state) {
    return brief(new Selection.Alone(state)).orElseThrow();
  }

  static Optional<Brief> brief(Selection.Subject subject) {
    return maker(6).of(contents(), new Selection(subject, Optional.empty(), Optional.empty()));
  }

  static BriefMaker maker(int most) {
    Names names = new Names(KNOWLEDGE::nameOf, id -> KNOWLEDGE.state(id).flatMap(State::adjective));
    return new BriefMaker(names, KNOWLEDGE, most);
  }

  /** Read on first use. */
  private static final class Read {
    static final RecordContents CONTENTS = read();

    private static RecordContents read() {
      try {
        Path folder = Files.createTempDirectory("readout-briefs");
        Path file = folder.resolve("readout.db");
        try (RecordStore store = RecordStore.open(file);
            Stream<ReadResult> found =
                new DocumentReader(ReadOptions.STANDARD)
                    .read(List.of(Path.of("../samples")), InputStream.nullInputStream())) {
          Readout readout = Readout.standard();
          new Ingest(readout::read, readout.version(), Optional.of(store), 1)
              .run(found.iterator(), outcome -> {});
          return RecordContents.of(store);
        } finally {
          try (Stream<Path> left = Files.list(folder)) {
            for (Path each : left.toList()) {
              Files.delete(each);
            }
          }
          Files.delete(folder);
        }
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }
}
