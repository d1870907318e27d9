package org.readout.app.web.door;

import java.util.Optional;
import org.readout.app.web.Role;
import org.readout.app.web.Visitor;

/** Lets in whoever sits at this machine, who is its one user and may do everything. */
public final class LocalDoor implements Door {

  private final Visitor visitor;

  LocalDoor(String name) {
    this.visitor = new Visitor(name, Role.ADMINISTRATOR, Secrets.random(), false);
  }

  @Override
  public Visitor visitor(Knock knock) {
    return visitor;
  }

  @Override
  public Optional<PublicAddress> publicAddress() {
    return Optional.empty();
  }

  /** What programs send along to change something, in this run of the server. */
  public String token() {
    return visitor.token();
  }
}
