package org.readout.app.web.door;

import java.util.Optional;

/**
 * What a request brings to say who asks.
 *
 * @param session the session's id, out of the cookie
 * @param token the token of a program, out of the header
 * @param feed the secret in the address of a calendar, and nothing at other addresses
 */
public record Knock(Optional<String> session, Optional<String> token, Optional<String> feed) {}
