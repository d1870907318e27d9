package org.readout.app.web.door;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.app.web.Role;

/**
 * Somebody who is let in: a person with a password, or a program with a token.
 *
 * @param name whose name stands under what is decided
 * @param role what may be done
 * @param secret the hash of the password, or {@code $sha256$} and that of the token
 * @param feed {@code $sha256$} and the hash of the secret in the addresses of this person's
 *     calendars, where there is one
 */
public record User(String name, Role role, String secret, Optional<String> feed) {

  private static final String TOKEN = "$sha256$";
  private static final Pattern TOKEN_HASH = Pattern.compile("\\$sha256\\$[0-9a-f]{64}");

  // Names stand under decisions: letters of any script, but nothing that is not seen, turns the
  // direction of writing or sets fields apart.
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .'_@-]{0,62}");

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException when one cannot be used, and why
   */
  public User {
    name = Normalizer.normalize(name, Normalizer.Form.NFC);
    if (!NAME.matcher(name).matches() || name.endsWith(" ") || name.contains("  ")) {
      throw new IllegalArgumentException(
          "\"%s\" is no name for a user: it has at most 63 characters, begins with a letter or a"
                  .formatted(name.length() > 80 ? name.substring(0, 80) : name)
              + " digit, and consists of letters, digits, single blanks and . ' _ @ -");
    }
    if (role == Role.STRANGER) {
      throw new IllegalArgumentException("the role of a user is reader, reviewer or administrator");
    }
    if (!Passwords.isHash(secret) && !TOKEN_HASH.matcher(secret).matches()) {
      throw new IllegalArgumentException(
          "the hash of \"%s\" is none that Readout makes".formatted(name));
    }
    if (feed.filter(hash -> !TOKEN_HASH.matcher(hash).matches()).isPresent()) {
      throw new IllegalArgumentException(
          "the hash for the calendars of \"%s\" is none that Readout makes".formatted(name));
    }
  }

  /** Somebody without calendars to subscribe to. */
  public User(String name, Role role, String secret) {
    this(name, role, secret, Optional.empty());
  }

  /** A person. */
  public static User person(String name, Role role, String password) {
    return new User(name, role, Passwords.hash(password));
  }

  /** A program, which shows {@code token}. */
  public static User program(String name, Role role, String token) {
    return new User(name, role, TOKEN + Secrets.digest(token));
  }

  /** Whether it is a program. */
  public boolean isProgram() {
    return secret.startsWith(TOKEN);
  }

  /** Whether it is a person who says who may come in. */
  boolean administers() {
    return !isProgram() && role == Role.ADMINISTRATOR;
  }

  /** Whether {@code digest} is that of the token. */
  boolean hasToken(String digest) {
    return isProgram() && Secrets.same(secret.substring(TOKEN.length()), digest);
  }

  /** Whether {@code digest} is that of the secret in the addresses of the calendars. */
  boolean hasFeed(String digest) {
    return feed.filter(hash -> Secrets.same(hash.substring(TOKEN.length()), digest)).isPresent();
  }

  /** The same user whose calendars have {@code secret} in their addresses. */
  User withFeed(String secret) {
    return new User(name, role, this.secret, Optional.of(TOKEN + Secrets.digest(secret)));
  }

  /** The same user without calendars to subscribe to. */
  User withoutFeed() {
    return new User(name, role, secret);
  }

  /** Names that differ in case alone are one. */
  static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  String key() {
    return key(name);
  }

  /** The same user in another role. */
  public User as(Role other) {
    return new User(name, other, secret, feed);
  }
}
