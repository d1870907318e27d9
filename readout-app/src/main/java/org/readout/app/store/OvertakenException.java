package org.readout.app.store;

/**
 * Another program has meanwhile put into the record where else a document was found, so that what
 * was read here is out of date. Nothing was added; join the document and read it again.
 */
public final class OvertakenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OvertakenException(String document) {
    super("another program has added an address of document " + document);
  }
}
