package org.readout.language;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads a model file: little-endian arrays, each after its length, in the order of writing. */
final class FlatInput implements AutoCloseable {

  /** A multiple of 8, so that no value is cut in two. */
  private static final int BUFFER_BYTES = 1 << 18;

  private final InputStream in;
  private final byte[] bytes = new byte[BUFFER_BYTES];
  private final ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);

  /**
   * Opens a model file and checks that it is one of this version.
   *
   * @param name the resource, beside this class
   * @throws IllegalStateException if the file is missing or of another version
   */
  static FlatInput open(String name) {
    InputStream in = FlatInput.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(
          "The language model "
              + name
              + " is missing from the class path. The build makes it: run ./mvnw process-classes.");
    }
    FlatInput input = new FlatInput(in);
    if (input.integer() != FlatOutput.MAGIC) {
      input.close();
      throw new IllegalStateException(
          "The language model "
              + name
              + " was made for another version of Readout. Run ./mvnw clean process-classes.");
    }
    return input;
  }

  FlatInput(InputStream in) {
    this.in = in;
  }

  int integer() {
    fill(Integer.BYTES);
    return buffer.getInt(0);
  }

  byte[] bytes() {
    try {
      int length = integer();
      byte[] values = in.readNBytes(length);
      if (values.length < length) {
        throw new EOFException("the model file is cut short");
      }
      return values;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int[] integers() {
    int[] values = new int[integer()];
    for (int done = 0; done < values.length; ) {
      int count = Math.min(values.length - done, BUFFER_BYTES / Integer.BYTES);
      fill(count * Integer.BYTES);
      buffer.asIntBuffer().get(values, done, count);
      done += count;
    }
    return values;
  }

  long[] longs() {
    long[] values = new long[integer()];
    for (int done = 0; done < values.length; ) {
      int count = Math.min(values.length - done, BUFFER_BYTES / Long.BYTES);
      fill(count * Long.BYTES);
      buffer.asLongBuffer().get(values, done, count);
      done += count;
    }
    return values;
  }

  float[] floats() {
    float[] values = new float[integer()];
    for (int done = 0; done < values.length; ) {
      int count = Math.min(values.length - done, BUFFER_BYTES / Float.BYTES);
      fill(count * Float.BYTES);
      buffer.asFloatBuffer().get(values, done, count);
      done += count;
    }
    return values;
  }

  String[] strings() {
    String[] values = new String[integer()];
    for (int i = 0; i < values.length; i++) {
      values[i] = new String(bytes(), StandardCharsets.UTF_8);
    }
    return values;
  }

  private void fill(int length) {
    try {
      if (in.readNBytes(bytes, 0, length) < length) {
        throw new EOFException("the model file is cut short");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
