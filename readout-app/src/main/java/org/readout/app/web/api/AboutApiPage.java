package org.readout.app.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.app.web.Answer;
import org.readout.app.web.Frame;
import org.readout.app.web.Route;
import org.readout.app.web.Visit;

/**
 * {@code /about/api}: the description of the interface for programs, to be read.
 *
 * @param operations all that can be asked and done
 * @param token what the description says of tokens
 */
public record AboutApiPage(List<Operation> operations, String token) {

  /**
   * One thing that can be asked or done.
   *
   * @param role who may, in a word
   */
  public record Operation(
      String method, String path, String summary, String role, List<Parameter> parameters) {}

  /** Something that can be asked for. */
  public record Parameter(String name, String where, String description) {}

  /** The page's address. */
  public static List<Route> routes() {
    return List.of(Route.page("/about/api", AboutApiPage::answer));
  }

  private static Answer answer(Visit visit) {
    JsonNode description = Description.json();
    List<Operation> operations = new ArrayList<>();
    description
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        one ->
                            operations.add(
                                operation(one.getKey(), path.getKey(), one.getValue()))));
    String token = description.at("/components/securitySchemes/token/description").asText();
    return new Answer.Page(
        Frame.of(visit, "/about", "For programs"),
        "about-api",
        new AboutApiPage(operations, token),
        () -> description);
  }

  private static Operation operation(String method, String path, JsonNode node) {
    List<Parameter> parameters = new ArrayList<>();
    node.path("parameters")
        .forEach(
            parameter ->
                parameters.add(
                    new Parameter(
                        parameter.path("name").asText(),
                        parameter.path("in").asText(),
                        parameter.path("description").asText())));
    return new Operation(
        method.toUpperCase(Locale.ROOT),
        path,
        node.path("summary").asText(),
        node.path("x-role").asText(),
        parameters);
  }
}
