package org.readout.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes as characters.
 *
 * @param text without a byte order mark
 * @param notes what had to be guessed or replaced
 */
record Decoding(String text, List<String> notes) {

  private static final int DECLARATION_WITHIN = 4096;
  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?:charset|encoding)\\s{0,9}+=\\s{0,9}+[\"']?+([A-Za-z0-9_.:-]{2,40}+)",
          Pattern.CASE_INSENSITIVE);

  /** A byte order mark, as ISO 8859-1. */
  private record Mark(String charset, String bytes) {}

  /** Longest first: the mark of UTF-32 begins as that of UTF-16 does. */
  private static final List<Mark> MARKS =
      List.of(
          new Mark("UTF-32LE", "\u00FF\u00FE\0\0"),
          new Mark("UTF-32BE", "\0\0\u00FE\u00FF"),
          new Mark("UTF-8", "\u00EF\u00BB\u00BF"),
          new Mark("UTF-16LE", "\u00FF\u00FE"),
          new Mark("UTF-16BE", "\u00FE\u00FF"));

  /**
   * Decodes {@code bytes}: by byte order mark; else as UTF-8 where they are UTF-8; else as a page
   * declares; else by their statistics. What cannot be decoded becomes U+FFFD, with a note.
   *
   * @throws UnreadableException when this is no text
   */
  static Decoding of(byte[] bytes) throws UnreadableException {
    String head = new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1);
    for (Mark mark : MARKS) {
      if (head.startsWith(mark.bytes())) {
        return decode(bytes, mark.bytes().length(), Charset.forName(mark.charset()), List.of());
      }
    }
    Optional<Charset> wide = wideWithoutMark(bytes);
    if (wide.isPresent()) {
      return decode(bytes, 0, wide.get(), List.of("read as " + wide.get() + ", which was guessed"));
    }
    refuseBinary(bytes);
    Utf8Count count = Utf8Count.of(bytes);
    if (count.malformed() == 0) {
      return new Decoding(new String(bytes, StandardCharsets.UTF_8), List.of());
    }
    Optional<Charset> declared = declared(bytes);
    if (declared.isPresent()) {
      return decode(bytes, 0, declared.get(), List.of());
    }
    if (count.wellFormed() > count.malformed()) {
      return decode(bytes, 0, StandardCharsets.UTF_8, List.of());
    }
    Charset guessed = guessed(bytes);
    return decode(bytes, 0, guessed, List.of("read as " + guessed + ", which was guessed"));
  }

  /** UTF-16 without its mark: in English every other byte is nought. */
  private static Optional<Charset> wideWithoutMark(byte[] bytes) {
    int looked = Math.min(bytes.length, DECLARATION_WITHIN) & ~1;
    int evenNoughts = 0;
    int oddNoughts = 0;
    for (int i = 0; i < looked; i += 2) {
      evenNoughts += bytes[i] == 0 ? 1 : 0;
      oddNoughts += bytes[i + 1] == 0 ? 1 : 0;
    }
    int pairs = looked / 2;
    if (pairs > 8 && oddNoughts > pairs * 0.7 && evenNoughts < pairs * 0.05) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (pairs > 8 && evenNoughts > pairs * 0.7 && oddNoughts < pairs * 0.05) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static void refuseBinary(byte[] bytes) throws UnreadableException {
    int controls = 0;
    for (int i = 0; i < bytes.length; i++) {
      int unit = bytes[i] & 0xFF;
      if (unit == 0) {
        throw binary("byte " + (i + 1) + " is nought, which no text holds", i);
      }
      if (unit < ' ' && unit != '\t' && unit != '\n' && unit != '\r' && unit != '\f') {
        controls++;
        if (controls > 16 && controls * 20L > i) {
          throw binary("too many of its bytes are control characters", i);
        }
      }
    }
  }

  private static UnreadableException binary(String why, int at) {
    return new UnreadableException(
        "byte " + (at + 1),
        "this is not text: " + why,
        "save the report as plain text, HTML or JSON, or leave the file out");
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int looked = Math.min(bytes.length, DECLARATION_WITHIN);
    String head = new String(bytes, 0, looked, StandardCharsets.ISO_8859_1);
    if (!head.contains("<")) {
      return Optional.empty();
    }
    Matcher matcher = DECLARATION.matcher(head);
    while (matcher.find()) {
      try {
        Charset charset = Charset.forName(matcher.group(1));
        if (!charset.equals(StandardCharsets.UTF_8)) {
          return Optional.of(charset);
        }
      } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
        // A page may declare anything; the next declaration or the statistics decide.
      }
    }
    return Optional.empty();
  }

  private static Charset guessed(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    if (name != null && Charset.isSupported(name) && !name.equals("UTF-8")) {
      return Charset.forName(name);
    }
    return Charset.forName("windows-1252");
  }

  private static Decoding decode(byte[] bytes, int from, Charset charset, List<String> notes)
      throws UnreadableException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out =
        CharBuffer.allocate((int) ((bytes.length - from) * decoder.maxCharsPerByte()) + 16);
    int replaced = 0;
    int firstReplaced = -1;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      firstReplaced = replaced == 0 ? in.position() : firstReplaced;
      replaced++;
      in.position(in.position() + result.length());
      out.put('\uFFFD');
      result = decoder.decode(in, out, true);
    }
    decoder.flush(out);
    String text = out.flip().toString();
    if (replaced > 16 && replaced * 10L > text.length()) {
      throw new UnreadableException(
          "byte " + (firstReplaced + 1),
          "this is not text in " + charset + " or any other character set that was tried",
          "save it as UTF-8, or leave the file out");
    }
    if (text.indexOf('\0') >= 0) {
      throw binary("it holds the character nought", from);
    }
    List<String> all = new ArrayList<>(notes);
    if (replaced > 0) {
      all.add(
          String.format(
              Locale.ROOT,
              "%d stretches of bytes are not %s, the first at byte %d, and became U+FFFD",
              replaced,
              charset,
              firstReplaced + 1));
    }
    return new Decoding(text, all);
  }

  /** How much of the bytes beyond ASCII is UTF-8. */
  private record Utf8Count(int wellFormed, int malformed) {

    static Utf8Count of(byte[] bytes) {
      int wellFormed = 0;
      int malformed = 0;
      CharsetDecoder decoder =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      ByteBuffer in = ByteBuffer.wrap(bytes);
      CharBuffer out = CharBuffer.allocate(4096);
      while (true) {
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        wellFormed += (int) out.chars().filter(unit -> unit > 0x7F).count();
        out.clear();
        if (result.isError()) {
          malformed++;
          in.position(in.position() + result.length());
        } else if (result.isUnderflow()) {
          return new Utf8Count(wellFormed, malformed);
        }
      }
    }
  }
}
