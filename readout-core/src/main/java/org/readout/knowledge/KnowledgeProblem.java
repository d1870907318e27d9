package org.readout.knowledge;

/**
 * Something wrong in a data file.
 *
 * @param file the file, relative to the data directory
 * @param line line, from 1; 0 for the file as a whole
 * @param message what is wrong
 * @param fix what to do about it
 */
public record KnowledgeProblem(String file, long line, String message, String fix) {
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + message + ". " + fix;
  }
}
