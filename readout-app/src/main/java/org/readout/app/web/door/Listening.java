package org.readout.app.web.door;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Where the server listens.
 *
 * @param host the address
 * @param port the port, and 0 for any that is free
 * @param openly whether it is accepted that passwords and pages can be read on their way
 */
public record Listening(String host, int port, boolean openly) {

  /**
   * At this machine alone.
   *
   * @param port the port, and 0 for any that is free
   */
  public static Listening local(int port) {
    return new Listening("127.0.0.1", port, false);
  }

  /**
   * Checks that who listens here may be reached through {@code door}.
   *
   * @throws IllegalArgumentException when that is not safe, and what to do about it
   */
  public void requireSafe(Door door) {
    if (isLocal()) {
      return;
    }
    if (door.guarded().isEmpty()) {
      throw new IllegalArgumentException(
          "At %s others could reach the record, and nothing would ask them who they are. Leave out"
                  .formatted(host)
              + " --host, or say with --users FILE who may come in (\"readout users add\" makes the"
              + " file).");
    }
    PublicAddress address =
        door.publicAddress()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "At %s others can reach the reading room. Say with --public-address under"
                                .formatted(host)
                            + " which address, such as https://readout.example.org."));
    if (!address.encrypted() && !openly) {
      throw new IllegalArgumentException(
          "At %s passwords would travel in the clear. Put a proxy with TLS before the server and"
                  .formatted(address.origin())
              + " give its https address as --public-address, or accept it with --insecure-http.");
    }
  }

  /** Whether only this machine can reach it. */
  public boolean isLocal() {
    try {
      return Arrays.stream(InetAddress.getAllByName(host)).allMatch(InetAddress::isLoopbackAddress);
    } catch (UnknownHostException unknown) {
      throw new IllegalArgumentException(
          "%s is no address of this machine. Leave out --host to listen at this machine alone."
              .formatted(host),
          unknown);
    }
  }
}
