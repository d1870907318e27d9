package org.readout.app.store;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL and its driver report, in words that help and hold no password. */
final class PostgresqlProblems {

  private static final String GOES_ON = "run the same command again: it goes on where it stopped.";

  private PostgresqlProblems() {}

  /** A problem and its remedy. */
  private record Told(String problem, String remedy) {}

  static RecordException explain(RecordAddress.Server address, SQLException failure) {
    String state = failure.getSQLState() == null ? "" : failure.getSQLState();
    Told told =
        Optional.ofNullable(told(address, state, failure))
            .orElseGet(
                () ->
                    new Told(
                        "PostgreSQL reports: %s (%s)".formatted(firstLine(failure), state),
                        "If this happens again, please report it with the command you gave."));
    return new RecordException(address, told.problem(), told.remedy(), failure);
  }

  private static @Nullable Told told(
      RecordAddress.Server address, String state, SQLException failure) {
    String user = address.user().orElse("this user");
    return switch (state) {
      case "28P01" ->
          new Told(
              "the server refuses the password of " + user,
              "Give the right one in the environment variable PGPASSWORD, or in ~/.pgpass.");
      case "28000" ->
          new Told(
              "the server does not let %s in (%s)".formatted(user, firstLine(failure)),
              "Name another user before the @, or ask who runs the server for the right to"
                  + " connect.");
      case "3D000" ->
          new Told(
              "there is no database of this name on the server",
              "Make it with \"createdb %s\", or name another with --record."
                  .formatted(address.database()));
      case "42501" ->
          new Told(
              "%s may not do this here (%s)".formatted(user, firstLine(failure)),
              "Ask who runs the server for the right: to look at a record, SELECT on its tables; to"
                  + " add to it, INSERT, UPDATE and DELETE too.");
      case "25006" ->
          new Told(
              "the server only lets this database be read",
              "Name the server that it is a copy of, or ask who runs it.");
      case "53100" ->
          new Told("the disk of the server is full", "Have room made there, and " + GOES_ON);
      case "53300" ->
          new Told("the server has as many visitors as it allows", "Wait a little, and " + GOES_ON);
      case "40001", "40P01", "55P03" ->
          new Told(
              "other programs are writing to this record all the time",
              "Nothing was lost. When they have finished, " + GOES_ON);
      case "57P03" ->
          new Told(
              "the server is starting or stopping", "Wait a little, and run the command again.");
      case "08004" ->
          new Told(
              "the server wants a password or will not talk (%s)".formatted(firstLine(failure)),
              "Give the password in the environment variable PGPASSWORD, or in ~/.pgpass.");
      case "08001" -> unreachable(address, failure);
      default -> lost(state, failure);
    };
  }

  private static Told unreachable(RecordAddress.Server address, SQLException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnknownHostException) {
        return new Told(
            "there is no server called " + address.host(),
            "See whether its name is right and whether you are connected.");
      }
      if (cause instanceof ConnectException) {
        return new Told(
            "no PostgreSQL server runs at %s, port %d".formatted(address.host(), address.port()),
            "See whether it was started, and whether host and port are right. Where it ran a moment"
                + " ago, nothing is lost: what was acknowledged is in the record.");
      }
    }
    return new Told(
        "the server does not answer (%s)".formatted(firstLine(failure)),
        "See whether it runs, and whether a firewall stands between.");
  }

  // 08: the connection; 57P: somebody stopped the server.
  private static @Nullable Told lost(String state, SQLException failure) {
    if (!state.startsWith("08") && !state.startsWith("57P")) {
      return null;
    }
    return new Told(
        "the server has gone away (%s)".formatted(firstLine(failure)),
        "What was acknowledged is in the record. When the server is back, " + GOES_ON);
  }

  private static String firstLine(SQLException failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("").strip();
  }
}
