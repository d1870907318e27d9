package org.readout.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Hands in files as a browser does. */
final class Uploads {

  private static final String BOUNDARY = "----readout-boundary-7f3a";

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final SampleRoom room;

  private Uploads(SampleRoom room) {
    this.room = room;
  }

  /** A form with the room's token. */
  static Uploads to(SampleRoom room) {
    return new Uploads(room).field("token", room.token());
  }

  /** A form without it. */
  static Uploads withoutToken(SampleRoom room) {
    return new Uploads(room);
  }

  /** Hands in two texts and waits until they are read; where one watches them. */
  static String ofSeveral(SampleRoom room) {
    HttpResponse<String> answer =
        to(room)
            .file("one.txt", "France's president met Germany's chancellor in Paris on 3 May 2024.")
            .file(
                "two.txt", "Japan's foreign minister called his Korean counterpart on 4 May 2024.")
            .send();
    String path = answer.headers().firstValue("Location").orElseThrow();
    finished(room, path);
    return path;
  }

  Uploads field(String name, String value) {
    part("form-data; name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  Uploads file(String name, String content) {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  Uploads file(String name, byte[] content) {
    // Browsers write quotation marks in names so: WHATWG HTML, multipart/form-data encoding.
    String written = name.replace("\"", "%22").replace("\n", "%0A");
    part("form-data; name=\"files\"; filename=\"" + written + "\"", content);
    return this;
  }

  private void part(String disposition, byte[] content) {
    body.writeBytes(
        ("--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
  }

  /** The answer to the form. */
  HttpResponse<String> send() {
    byte[] all =
        (body.toString(StandardCharsets.ISO_8859_1) + "--" + BOUNDARY + "--\r\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    return room.send(
        HttpRequest.newBuilder(room.address().resolve("/read"))
            .timeout(Duration.ofMinutes(2))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofByteArray(all)));
  }

  /** What came of it in the end. */
  JsonNode read() {
    HttpResponse<String> answer = send();
    return finished(
        room,
        answer
            .headers()
            .firstValue("Location")
            .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body())));
  }

  /** The reading at {@code path} once nothing comes after it. */
  static JsonNode finished(SampleRoom room, String path) {
    for (int look = 0; look < 1_200; look++) {
      JsonNode progress = room.json(path + ".json");
      if (progress.path("finished").asBoolean()) {
        return progress;
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(interrupted);
      }
    }
    throw new AssertionError("the reading at " + path + " does not end");
  }
}
