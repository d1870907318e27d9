package org.readout.knowledge;

import java.util.HashMap;
import java.util.Map;

/** Keeps a name from meaning two things of one kind unless the data say that it is meant to. */
final class NameIndex {

  private record Owner(String id, long line, boolean shared) {}

  private static final int CASE_TELLS = 4;

  private final Map<String, Owner> owners = new HashMap<>();

  /** Notes a problem of {@code row} when {@code name} already belongs to another or to the same. */
  void claim(DataRow row, String name, String id, boolean shared, String fix) {
    Owner owner = owners.putIfAbsent(casedKey(name), new Owner(id, row.lineNumber(), shared));
    if (owner == null) {
      return;
    }
    if (owner.id().equals(id)) {
      row.problem(
          "\"" + name + "\" stands twice for " + id + ", first in line " + owner.line(),
          "Remove one; case, accents, hyphens and dots make no difference");
    } else if (!shared || !owner.shared()) {
      row.problem(
          "\"" + name + "\" belongs to " + owner.id() + " already (line " + owner.line() + ")",
          fix);
    }
  }

  /** The form in which names are compared, as the dictionary does, case aside. */
  static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char unit = Folding.fold(name.charAt(i));
      if (unit == '-' || unit == ' ') {
        key.append(' ');
      } else if (unit != '.' && unit != '\'' && !SurfaceScanner.isIgnorable(unit)) {
        key.append(unit);
      }
    }
    return key.toString();
  }

  /** "US" and "us" are two names; the longer the word, the less its case tells. */
  private static String casedKey(String name) {
    return name.length() <= CASE_TELLS ? key(name) + "/" + name.replace(".", "") : key(name);
  }
}
