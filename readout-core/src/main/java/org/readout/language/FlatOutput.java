package org.readout.language;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a model file for {@link FlatInput}. */
final class FlatOutput {

  /** The first four bytes of a model file; to be changed with the format. */
  static final int MAGIC = 0x52444F01;

  private final OutputStream out;

  FlatOutput(OutputStream out) {
    this.out = out;
    integer(MAGIC);
  }

  void integer(int value) {
    byte[] bytes = new byte[Integer.BYTES];
    littleEndian(bytes).putInt(value);
    write(bytes);
  }

  void bytes(byte[] values) {
    integer(values.length);
    write(values);
  }

  void integers(int[] values) {
    integer(values.length);
    byte[] bytes = new byte[values.length * Integer.BYTES];
    littleEndian(bytes).asIntBuffer().put(values);
    write(bytes);
  }

  void longs(long[] values) {
    integer(values.length);
    byte[] bytes = new byte[values.length * Long.BYTES];
    littleEndian(bytes).asLongBuffer().put(values);
    write(bytes);
  }

  void floats(float[] values) {
    integer(values.length);
    byte[] bytes = new byte[values.length * Float.BYTES];
    littleEndian(bytes).asFloatBuffer().put(values);
    write(bytes);
  }

  void strings(List<String> values) {
    integer(values.size());
    for (String value : values) {
      bytes(value.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void write(byte[] bytes) {
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
