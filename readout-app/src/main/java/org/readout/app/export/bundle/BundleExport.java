package org.readout.app.export.bundle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.readout.app.contents.Selection;
import org.readout.app.json.DecisionJson;
import org.readout.app.json.Json;
import org.readout.app.store.RecordStore;
import org.readout.app.store.TakenOver;
import org.readout.record.Decision;

/** Writes a record, or part of one, as a bundle: one JSON document. See docs/formats.md. */
public final class BundleExport {

  private final RecordStore record;
  private final List<String> documents;

  /**
   * A bundle of {@code documents}, in their order.
   *
   * @param documents ids of documents of the record
   */
  public BundleExport(RecordStore record, List<String> documents) {
    this.record = record;
    this.documents = List.copyOf(documents);
  }

  /**
   * Hands over the bundle, piece by piece. The record is gone through twice, for the header says
   * beforehand what follows.
   *
   * @param selection what was asked for, for the header
   * @param program program and data, for the header
   * @throws BundleException when the record was changed meanwhile; what was handed over is of no
   *     use then
   */
  public void write(Selection selection, String program, Consumer<String> output) {
    BundleContents contents = contents(unused -> {});
    ObjectNode header =
        new BundleHeader(program, BundleHeader.selection(selection), contents).write();
    output.accept("{\"header\":" + Json.line(header) + ",\n\"documents\":[");
    BundleContents written = contents(output);
    output.accept("\n]}\n");
    if (!written.equals(contents)) {
      throw new BundleException(
          "", "the record was changed while it was exported", "Run the same command again.");
    }
  }

  private BundleContents contents(Consumer<String> output) {
    BundleContents.Counter counter = new BundleContents.Counter();
    String between = "\n";
    for (String id : documents) {
      ObjectNode document =
          BundledDocument.write(
              new TakenOver(
                  record.document(id).orElseThrow(), record.firstRead(id), record.claims(id)));
      counter.document(document);
      output.accept(between + Json.line(document));
      between = ",\n";
    }
    output.accept("\n],\n\"decisions\":[");
    between = "\n";
    for (Decision decided : record.decisions()) {
      ObjectNode decision = DecisionJson.write(decided);
      counter.decision(decision);
      output.accept(between + Json.line(decision));
      between = ",\n";
    }
    return counter.contents();
  }
}
