package org.readout.app.web;

import org.readout.app.web.door.Listening;

/**
 * No server can be opened at an address: another program listens there, or it is not ours to use.
 */
public final class CannotListenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CannotListenException(Listening listening, Exception refused) {
    super(
        ("No server can be opened at %s, port %d: another program listens there (perhaps a reading"
                + " room that is open already), or it may not be used. Give another port with --port;"
                + " 0 takes any that is free.")
            .formatted(listening.host(), listening.port()),
        refused);
  }
}
