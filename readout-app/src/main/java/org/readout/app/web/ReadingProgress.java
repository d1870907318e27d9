package org.readout.app.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.app.json.Json;

/**
 * How far the reading of what was handed in has come.
 *
 * @param id of the reading
 * @param stage what is being done
 * @param files how many files were handed in
 * @param ahead how many readings come before it, while it waits
 * @param documents how many documents were read so far
 * @param found the first of them
 * @param problems what could not be read, one sentence each: which file, where in it, what is
 *     wrong, what to do
 */
public record ReadingProgress(
    String id,
    Stage stage,
    int files,
    int ahead,
    int documents,
    List<Found> found,
    List<String> problems) {

  /** What is done one after the other. */
  public enum Stage {
    /** Others come before it. */
    WAITING("Waiting for its turn", false),
    /** What is needed to read is loaded. */
    STARTING("Getting ready to read", false),
    /** The documents are read. */
    READING("Reading", false),
    /** What was read is put in its places in the record. */
    FILING("Putting what was read into the record's lists", false),
    /** All is read. */
    DONE("Read", true),
    /** It was broken off because the server was closed. */
    CANCELLED("Broken off, because the reading room was closed; hand in the rest again", true),
    /** It could not be done. */
    FAILED("Not read", true);

    private final String sentence;
    private final boolean last;

    Stage(String sentence, boolean last) {
      this.sentence = sentence;
      this.last = last;
    }

    /** In plain language. */
    public String sentence() {
      return sentence;
    }

    /** Whether nothing comes after it. */
    public boolean isLast() {
      return last;
    }
  }

  /**
   * A document that was read.
   *
   * @param document its id
   * @param name its file, or its line in one
   * @param title its title, where it has one
   * @param claims how many claims of each kind it has, in the words of the JSON format
   * @param known whether the record had it already
   * @param notes what a careful reader should know about how it was read
   */
  public record Found(
      String document,
      String name,
      Optional<String> title,
      Map<String, Integer> claims,
      boolean known,
      List<String> notes) {
    /** Copies the collections. */
    public Found {
      claims = Map.copyOf(claims);
      notes = List.copyOf(notes);
    }

    /** How many claims it has. */
    public int claimCount() {
      return claims.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** Copies the lists. */
  public ReadingProgress {
    found = List.copyOf(found);
    problems = List.copyOf(problems);
  }

  /** The document, where it was one and there is nothing else to say. */
  public Optional<Found> only() {
    return stage == Stage.DONE && documents == 1 && problems.isEmpty()
        ? Optional.of(found.get(0))
        : Optional.empty();
  }

  /** The same for programs. See docs/formats.md. */
  public ObjectNode json() {
    ObjectNode node =
        Json.object()
            .put("id", id)
            .put("stage", Json.word(stage))
            .put("finished", stage.isLast())
            .put("files", files)
            .put("ahead", ahead)
            .put("documents_read", documents);
    ArrayNode read = node.putArray("documents");
    for (Found each : found) {
      ObjectNode one = read.addObject().put("id", each.document()).put("name", each.name());
      each.title().ifPresent(words -> one.put("title", words));
      ObjectNode claims = one.putObject("claims");
      each.claims().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(kind -> claims.put(kind.getKey(), kind.getValue()));
      one.put("known", each.known());
      each.notes().forEach(one.putArray("notes")::add);
    }
    problems.forEach(node.putArray("problems")::add);
    return node;
  }
}
