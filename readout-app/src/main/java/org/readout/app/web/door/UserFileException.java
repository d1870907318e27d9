package org.readout.app.web.door;

/** The list of users cannot be read or written; the message says where, why and what to do. */
public final class UserFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UserFileException(String message) {
    super(message);
  }
}
