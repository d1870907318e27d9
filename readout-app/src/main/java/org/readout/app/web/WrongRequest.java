package org.readout.app.web;

import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;

/** Requests that are no whole requests: their sender's fault, and none of the program. */
final class WrongRequest {

  private static final Pattern METHOD = Pattern.compile("[A-Z]{1,20}");
  private static final int OF_THE_SERVER = 500;

  private WrongRequest() {}

  /** Refuses what no client sends before anything is made of it. */
  static Request refuse(Request request, HttpFields.Mutable answer) {
    if (!METHOD.matcher(request.getMethod()).matches()) {
      throw new HttpException.RuntimeException(400, "unknown method");
    }
    return request;
  }

  /** What is told to the sender, where {@code thrown} is about what he sent. */
  static Optional<Problem> told(Exception thrown) {
    int status = 0;
    if (thrown instanceof HttpException wrong) {
      status = wrong.getCode();
    } else if (thrown instanceof HttpResponseException wrong) {
      status = wrong.getStatus();
    } else if (thrown instanceof IOException) {
      // Our own come wrapped; these are of the line.
      status = 400;
    }
    if (status == 0 || status >= OF_THE_SERVER) {
      return Optional.empty();
    }
    return Optional.of(
        status == 413
            ? new Problem(413, "Too large", "So much is not taken at once.")
            : new Problem(
                status,
                "Not understood",
                "The request is not whole, or not written as it should be."));
  }
}
