package org.readout.app.contents;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.app.json.Json;

/** Kinds of claim, by what they say. */
public enum ClaimKind {
  /** Who met, called or visited whom. */
  ENGAGEMENT,
  /** What someone said. */
  STATEMENT,
  /** Who did what to whom. */
  ACT,
  /** Who undertook, asked or refused what. */
  UNDERTAKING,
  /** How a line of contact stands. */
  CHANNEL,
  /** What is to come. */
  OCCASION;

  /** All of them. */
  public static Set<ClaimKind> all() {
    return EnumSet.allOf(ClaimKind.class);
  }

  /** The words for {@code kinds} in the JSON format. */
  static Set<String> words(Set<ClaimKind> kinds) {
    return kinds.stream().map(Json::word).collect(Collectors.toSet());
  }
}
