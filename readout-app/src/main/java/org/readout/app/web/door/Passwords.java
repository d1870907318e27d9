package org.readout.app.web.door;

import com.password4j.Argon2Function;
import com.password4j.Hash;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.app.web.Problem;

/**
 * Passwords, of which only hashes are kept.
 *
 * <p>Argon2id (RFC 9106) with 19 MiB, two passes and one lane: the least that the Password Storage
 * Cheat Sheet of OWASP recommends. It takes passwords of any length, where bcrypt would pass over
 * what comes after 72 bytes; one bound is set here, so that nobody makes the server hash books.
 */
public final class Passwords {

  /**
   * The fewest characters: NIST SP 800-63B-4, section 3.1.1.2, for passwords that nothing else
   * stands beside.
   */
  public static final int LEAST = 15;

  /** The most characters; the same section asks for 64 at least. */
  public static final int MOST = 200;

  private static final int KIBIBYTES = 19_456;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int HASH_BYTES = 32;
  private static final int VERSION = 19;

  private static final Argon2Function FUNCTION =
      Argon2Function.getInstance(KIBIBYTES, PASSES, LANES, HASH_BYTES, Argon2.ID, VERSION);

  private static final Pattern HASH =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})"
              + "\\$[A-Za-z0-9+/]{16,100}\\$[A-Za-z0-9+/]{16,100}");

  private static final int MOST_KIBIBYTES = 262_144;
  private static final int MOST_AT_ONCE = 2;
  private static final int LONGEST_WAIT_SECONDS = 2;

  /** Each check takes 19 MiB and a core for a while: a crowd at the door must not stop the rest. */
  private static final Semaphore PLACES = new Semaphore(MOST_AT_ONCE, true);

  /** What a password is compared with that belongs to no user, so that it takes as long. */
  private static final String NOBODYS = Password.hash(Secrets.random()).with(FUNCTION).getResult();

  private Passwords() {}

  /** Why {@code password} cannot be one, where it cannot. */
  public static Optional<String> objection(String password) {
    int length = password.codePointCount(0, password.length());
    if (length < LEAST) {
      return Optional.of(
          "A password has at least %d characters; a few words in a row are easy to keep in mind."
              .formatted(LEAST));
    }
    if (length > MOST) {
      return Optional.of("A password has at most %d characters.".formatted(MOST));
    }
    if (password.chars().anyMatch(Character::isISOControl)) {
      return Optional.of("A password is one line, without tabs and other control characters.");
    }
    return Optional.empty();
  }

  /**
   * The hash of {@code password}, with its salt and cost in it, as {@code $argon2id$v=19$...}.
   *
   * @throws IllegalArgumentException when it cannot be a password
   */
  public static String hash(String password) {
    objection(password)
        .ifPresent(
            objection -> {
              throw new IllegalArgumentException(objection);
            });
    Hash hash = Password.hash(normal(password)).addRandomSalt().with(FUNCTION);
    return hash.getResult();
  }

  /** Whether {@code text} is a hash as {@link #hash} makes it, with a cost that can be borne. */
  static boolean isHash(String text) {
    Matcher hash = HASH.matcher(text);
    return hash.matches()
        && between(hash.group(1), 8, MOST_KIBIBYTES)
        && between(hash.group(2), 1, 20)
        && between(hash.group(3), 1, 16);
  }

  private static boolean between(String number, int least, int most) {
    int value = Integer.parseInt(number);
    return value >= least && value <= most;
  }

  /**
   * Whether {@code password} is the one of {@code hash}. Without a hash it never is, and takes as
   * long to find out.
   *
   * @throws Problem when too many are looked at already
   */
  static boolean matches(String password, Optional<String> hash) {
    takePlace();
    try {
      String kept = hash.orElse(NOBODYS);
      boolean same =
          Password.check(normal(password), kept).with(Argon2Function.getInstanceFromHash(kept));
      return same && hash.isPresent();
    } finally {
      PLACES.release();
    }
  }

  private static void takePlace() {
    try {
      if (PLACES.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    throw new Problem(503, "Too busy", "Too many log in at once. Try again in a moment.");
  }

  // The same characters, however a keyboard composes them.
  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }
}
