package org.readout.language;

/** Where to get a {@link LanguageEngine}. */
public final class LanguageEngines {

  private LanguageEngines() {}

  /**
   * The engine for English. It is loaded when first asked for, which takes about a second, and then
   * shared by all who ask.
   *
   * @throws IllegalStateException if the model files are missing or of another version
   */
  public static LanguageEngine standard() {
    return Standard.ENGINE;
  }

  /** Loaded by the class loader's own lock, once. */
  private static final class Standard {
    static final LanguageEngine ENGINE = EnglishEngine.load();
  }
}
