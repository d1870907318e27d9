package org.readout.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.app.web.door.Door;
import org.readout.app.web.door.GuardedDoor;
import org.readout.app.web.door.Listening;
import org.readout.app.web.door.PublicAddress;
import org.readout.app.web.door.UserFile;
import org.readout.app.web.door.UserFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout serve}. */
@Command(
    name = "serve",
    description =
        "Open the record's reading room: its pages in the browser of this machine, and the same for"
            + " programs. Ends with Ctrl-C.",
    sortOptions = false)
final class ServeCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "" + Serving.USUAL_PORT,
      description = "The port to listen at; 0 takes any that is free (here: ${DEFAULT-VALUE}).")
  private int port = Serving.USUAL_PORT;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description = "The address to listen at (here: ${DEFAULT-VALUE}, this machine alone).")
  private String host = "127.0.0.1";

  @Option(names = "--open", description = "Show the first page in the browser.")
  private boolean open;

  @Option(
      names = "--users",
      paramLabel = "FILE",
      description =
          "Let in the users of FILE, who have to log in. \"readout users add\" makes the file.")
  private @Nullable Path users;

  @Option(
      names = "--public-address",
      paramLabel = "URL",
      description =
          "The address under which browsers find the reading room, where that is not this machine,"
              + " such as https://readout.example.org of a proxy that stands before it.")
  private @Nullable String publicAddress;

  @Option(
      names = "--insecure-http",
      description =
          "Accept that passwords and pages travel in the clear, because no proxy with TLS stands"
              + " before the server.")
  private boolean insecureHttp;

  @Mixin private RecordOption record = new RecordOption();

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Door door = door();
    Listening listening = listening(door);
    new Serving(terminal).run(record.address(), listening, door, open, () -> {});
    return ExitCode.DONE;
  }

  private Door door() {
    if (users == null) {
      if (publicAddress != null) {
        throw new UserException(
            ExitCode.USAGE,
            "--public-address is for a reading room with users. Say with --users FILE who may come"
                + " in.");
      }
      return Door.local(System.getProperty("user.name", ""));
    }
    try {
      return new GuardedDoor(
          new UserFile(users),
          Optional.ofNullable(publicAddress).map(PublicAddress::of),
          terminal::now);
    } catch (IllegalArgumentException | UserFileException wrong) {
      throw new UserException(ExitCode.USAGE, String.valueOf(wrong.getMessage()));
    }
  }

  private Listening listening(Door door) {
    try {
      Listening listening = new Listening(host, port, insecureHttp);
      listening.requireSafe(door);
      return listening;
    } catch (IllegalArgumentException unsafe) {
      throw new UserException(ExitCode.USAGE, String.valueOf(unsafe.getMessage()));
    }
  }
}
