package org.readout.knowledge;

/** Whether two words are one name spelled in two ways: "Sargsian", "Sargsyan". */
public final class Spelling {

  private static final int SHORT_WORD = 3;

  /** One letter in so many may differ. */
  private static final int LETTERS_TO_A_SLIP = 4;

  private Spelling() {}

  /**
   * Whether a letter in four, at most, must be added, dropped or changed to make one word of the
   * other. Case and accents do not count; words of up to three letters must agree.
   */
  public static boolean isAlike(String a, String b) {
    String left = Folding.fold(a);
    String right = Folding.fold(b);
    int longest = Math.max(left.length(), right.length());
    int allowed = longest <= SHORT_WORD ? 0 : Math.max(1, longest / LETTERS_TO_A_SLIP);
    return Math.abs(left.length() - right.length()) <= allowed && distance(left, right) <= allowed;
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
