package org.readout.app.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.app.contents.RecordContents;
import org.readout.app.store.RecordStore;

/** One request: what is asked, by whom, and the record that it is asked of. */
public final class Visit {

  private static final int LONGEST = 2_000;

  /** What stands before the addresses of the pages where programs ask for the same. */
  private static final String API = "/api/v1";

  private final Context context;
  private final Optional<RecordStore> store;
  private final Visitor visitor;
  private final Room room;
  private @Nullable RecordContents contents;

  Visit(Context context, Optional<RecordStore> store, Visitor visitor, Room room) {
    this.context = context;
    this.store = store;
    this.visitor = visitor;
    this.room = room;
  }

  /** Who looks. */
  public Visitor visitor() {
    return visitor;
  }

  /** What all visits have in common. */
  public Room room() {
    return room;
  }

  /** The record, to be written to. */
  public RecordStore store() {
    return store.orElseThrow(() -> new IllegalStateException("strangers do not see the record"));
  }

  /** What the record holds, as far as it is worked in. */
  public RecordContents contents() {
    if (contents == null) {
      contents = RecordContents.asItStands(store());
    }
    return contents;
  }

  /** Now. */
  public Instant now() {
    return room.clock().instant();
  }

  /** The day that it is where the reading room stands. */
  public LocalDate today() {
    return LocalDate.ofInstant(now(), room.zone());
  }

  /** The address asked for, without the ending of the twin, and with what is asked for in it. */
  public String here() {
    String query = context.queryString();
    String path = context.path();
    if (context.method().name().equals("GET") && path.endsWith(".json")) {
      path = path.substring(0, path.length() - ".json".length());
    }
    if (path.startsWith(API)) {
      path = path.substring(API.length());
    }
    path = path.equals("/index") ? "/" : path;
    return query == null || query.isEmpty() ? path : path + "?" + query;
  }

  /** {@code .json} where the twin of a page is asked for, and nothing else. */
  public String ending() {
    return context.path().endsWith(".json") ? ".json" : "";
  }

  /** The part of the path that the route calls {@code name}. */
  public String path(String name) {
    return bounded(name, context.pathParam(name));
  }

  /** What is asked for as {@code name}; blank is the same as nothing. */
  public Optional<String> query(String name) {
    return queries(name).stream().findFirst();
  }

  /** All that is asked for as {@code name}. */
  public List<String> queries(String name) {
    return context.queryParams(name).stream()
        .map(value -> bounded(name, value).strip())
        .filter(value -> !value.isEmpty())
        .distinct()
        .limit(100)
        .toList();
  }

  /**
   * The day asked for as {@code name}.
   *
   * @throws Problem when it is not one
   */
  public Optional<LocalDate> day(String name) {
    return query(name)
        .map(
            value -> {
              try {
                return LocalDate.parse(value);
              } catch (DateTimeParseException wrong) {
                throw Problem.notUnderstood(
                    "\"%s\" is no day for %s. Write it as 2025-09-10.".formatted(value, name));
              }
            });
  }

  /**
   * The number asked for as {@code name}, or {@code usual}.
   *
   * @throws Problem when it is none between {@code least} and {@code most}
   */
  public int number(String name, int usual, int least, int most) {
    Optional<String> value = query(name);
    if (value.isEmpty()) {
      return usual;
    }
    try {
      int number = Integer.parseInt(value.get());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException wrong) {
      // Told below, as what is out of bounds is.
    }
    throw Problem.notUnderstood(
        "\"%s\" is no %s: it is a number from %d to %d.".formatted(value.get(), name, least, most));
  }

  /**
   * The constant asked for as {@code name}, in the words of the JSON format.
   *
   * @throws Problem when there is no such constant
   */
  public <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
    return constants(name, type).stream().findFirst();
  }

  /**
   * All constants asked for as {@code name}.
   *
   * @throws Problem when one of them is none
   */
  public <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
    return queries(name).stream()
        .map(
            value -> {
              try {
                return org.readout.app.json.Json.constant(type, value);
              } catch (IllegalArgumentException wrong) {
                throw Problem.notUnderstood(name + ": " + wrong.getMessage() + ".");
              }
            })
        .toList();
  }

  /** What the form of the page brings as {@code name}; blank is the same as nothing. */
  public Optional<String> form(String name) {
    return forms(name).stream().findFirst();
  }

  /** All that the form of the page brings as {@code name}. */
  public List<String> forms(String name) {
    return context.formParams(name).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** What was done by the form before, where this page is shown because of it. */
  Optional<String> message() {
    return query("done").flatMap(Done::sentence);
  }

  /** The request itself, for what little has to do with files and cookies. */
  public Context context() {
    return context;
  }

  private static String bounded(String name, String value) {
    if (value.length() > LONGEST) {
      throw Problem.notUnderstood("%s is longer than %,d characters.".formatted(name, LONGEST));
    }
    return value;
  }
}
