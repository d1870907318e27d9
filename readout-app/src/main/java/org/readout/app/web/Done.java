package org.readout.app.web;

import java.util.Locale;
import java.util.Optional;

/**
 * What a form has just done. The page that is shown next is told by one of these words, and never
 * by a sentence in its address, which anybody could write.
 */
public enum Done {
  /** Reports were put together. */
  MERGED("Your decision is kept: these reports are one engagement."),
  /** Reports were taken apart. */
  SPLIT("Your decision is kept: these reports are of different engagements."),
  /** A claim was found right. */
  ACCEPTED("Your decision is kept: accepted."),
  /** A claim was found wrong. */
  REJECTED("Your decision is kept: rejected. It counts nowhere any more."),
  /** A note was made. */
  NOTED("Your note is kept."),
  /** A decision was taken back. */
  WITHDRAWN("The decision is withdrawn."),
  /** A withdrawal was taken back. */
  RESTORED("The decision holds again."),
  /** A document was read. */
  READ("The document was read."),
  /** Name and password did not belong together. */
  WRONG_PASSWORD("Name or password is wrong."),
  /** A session was ended. */
  LOGGED_OUT("You have logged out."),
  /** The secret in the addresses of a user's calendars was taken back. */
  FEED_WITHDRAWN("The address is withdrawn: calendar programs that have it get nothing any more."),
  /** A user was added, changed or removed. */
  USERS_CHANGED("The list of users is changed.");

  private final String sentence;

  Done(String sentence) {
    this.sentence = sentence;
  }

  /** What stands in the address. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<String> sentence(String word) {
    for (Done done : values()) {
      if (done.word().equals(word)) {
        return Optional.of(done.sentence);
      }
    }
    return Optional.empty();
  }
}
