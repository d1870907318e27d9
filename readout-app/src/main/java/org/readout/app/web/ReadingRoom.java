package org.readout.app.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.util.JavalinBindException;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.readout.app.json.Json;
import org.readout.app.store.RecordAddress;
import org.readout.app.store.RecordException;
import org.readout.app.store.RecordStore;
import org.readout.app.web.door.Door;
import org.readout.app.web.door.Knock;
import org.readout.app.web.door.Listening;
import org.readout.app.web.pages.CalendarFeed;
import org.readout.app.web.pages.LoginPage;

/** The server. It knows the routes, and the routes know nothing of it. */
public final class ReadingRoom implements AutoCloseable {

  /** The most bytes that are taken at once. */
  public static final int MOST_BYTES = 20_000_000;

  private static final int MOST_BYTES_OF_STRANGERS = 10_000;
  private static final int STRANGERS_AT_ONCE = 4;
  private static final int THREADS = 24;

  private final Room room;
  private final Javalin server;
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          ReadingRoom.class.getClassLoader(),
          "org.readout.app.web.templates");
  private final Door door;
  private final Consumer<Throwable> faults;
  private final URI address;
  private final Guard guard;

  /** Who sends slowly holds a thread for long: strangers get few of them. */
  private final Semaphore strangers = new Semaphore(STRANGERS_AT_ONCE);

  private final Keeper keeper;

  private ReadingRoom(Room room, Settings settings, Consumer<Throwable> faults) {
    this.room = room;
    this.faults = faults;
    this.door = room.door();
    this.server = Javalin.create(this::configure);
    // The port is known only now where any would do.
    start(settings.listening());
    this.address = address(settings.listening().host(), server.port());
    this.guard = Guard.of(door.publicAddress(), server.port());
    this.keeper = new Keeper(room.shelf(), faults);
    room.reading().warmUp();
  }

  private void start(Listening listening) {
    try {
      server.start(listening.host(), listening.port());
    } catch (JavalinBindException refused) {
      server.stop();
      throw new CannotListenException(listening, refused);
    }
  }

  /**
   * What can be chosen.
   *
   * @param record the record
   * @param listening where the server listens
   * @param door who may come in
   */
  public record Settings(RecordAddress record, Listening listening, Door door) {}

  /**
   * Opens a record's reading room.
   *
   * @param faults told of what goes wrong in the program itself
   * @throws IllegalArgumentException when it is not safe to listen there with this door
   * @throws CannotListenException when nobody can listen there, or another program does
   */
  public static ReadingRoom open(
      Settings settings, InstantSource clock, java.time.ZoneId zone, Consumer<Throwable> faults) {
    settings.listening().requireSafe(settings.door());
    Shelf shelf = new Shelf(settings.record(), clock);
    Reading reading =
        new Reading(
            settings.record(), clock, Reading.Reader::standard, Reading.Limits.STANDARD, faults);
    try {
      return new ReadingRoom(
          new Room(clock, zone, shelf, settings.door(), reading), settings, faults);
    } catch (RuntimeException failed) {
      reading.close();
      shelf.close();
      throw failed;
    }
  }

  private static URI address(String host, int port) {
    try {
      // Puts brackets around an address of IPv6.
      return new URI("http", null, host, port, "/", null, null);
    } catch (URISyntaxException wrong) {
      throw new IllegalArgumentException(host + " is no address to listen at", wrong);
    }
  }

  /** The paths at which something can be looked at, with parameters in braces. */
  public static List<String> paths() {
    return Routes.all().stream()
        .filter(route -> route.method() == Route.Method.GET)
        .map(Route::path)
        .toList();
  }

  /** Where it is open. */
  public URI address() {
    return address;
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = MOST_BYTES;
    config.http.prefer405over404 = true;
    config.http.defaultContentType = "text/plain; charset=utf-8";
    config.jetty.threadPool = new QueuedThreadPool(THREADS);
    config.jetty.multipartConfig.maxTotalRequestSize(MOST_BYTES, io.javalin.config.SizeUnit.BYTES);
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.addCustomizer(WrongRequest::refuse);
        });
    config.routes.before(
        context -> {
          Guard.headers(context);
          guard.requireOurHost(context);
        });
    config.routes.get("/assets/{name}", ReadingRoom::asset);
    for (Route route : Routes.all()) {
      if (route.twin()) {
        config.routes.addEndpoint(
            new Endpoint(
                HandlerType.GET, route.twinPath(), context -> visit(context, route, true)));
      }
      config.routes.addEndpoint(
          new Endpoint(
              type(route.method()), route.path(), context -> visit(context, route, false)));
    }
    config.routes.exception(Problem.class, (problem, context) -> tell(context, problem));
    config.routes.exception(
        RecordException.class,
        (failed, context) ->
            tell(
                context,
                new Problem(
                    503, "The record cannot be used", String.valueOf(failed.getMessage()))));
    config.routes.exception(UncheckedIOException.class, (gone, context) -> {});
    config.routes.exception(
        ServletException.class, (broken, context) -> tell(context, brokenForm()));
    config.routes.exception(
        Exception.class,
        (fault, context) -> {
          Optional<Problem> askedWrongly = WrongRequest.told(fault);
          if (askedWrongly.isPresent()) {
            tell(context, askedWrongly.get());
            return;
          }
          faults.accept(fault);
          tell(
              context,
              new Problem(
                  500,
                  "A fault in Readout itself",
                  "The page could not be made. The server's messages say where; please report it."));
        });
    for (int status : List.of(404, 405, 413)) {
      config.routes.error(status, context -> bare(context, status));
    }
  }

  private static HandlerType type(Route.Method method) {
    return switch (method) {
      case GET -> HandlerType.GET;
      case POST -> HandlerType.POST;
      case DELETE -> HandlerType.DELETE;
    };
  }

  private static Problem tooLarge() {
    return new Problem(
        413, "Too large", "At most %,d bytes are taken at once.".formatted(MOST_BYTES));
  }

  // What reads forms says the same of one that is cut off and of one that is too long.
  private static Problem brokenForm() {
    return Problem.notUnderstood(
        "The form did not come in whole, or is longer than %,d bytes. Send it again, or less at once."
            .formatted(MOST_BYTES));
  }

  /** An answer of the server itself, which has no page yet. */
  private void bare(Context context, int status) {
    if (context.attribute("told") == null) {
      tell(
          context,
          switch (status) {
            case 413 -> tooLarge();
            case 405 -> new Problem(405, "Not done so", "This address is asked in another way.");
            default ->
                Problem.notFound(
                    "There is no page at this address. The menu leads to those there are.");
          });
    }
  }

  private void visit(Context context, Route route, boolean twin) {
    Visitor visitor = door.visitor(knock(context, route));
    if (!visitor.role().mayDo(route.least())) {
      refuse(context, route, visitor);
      return;
    }
    if (route.least() == Role.STRANGER && route.method().writes()) {
      boundStrangers(context);
      if (!strangers.tryAcquire()) {
        throw new Problem(503, "Too busy", "Too many log in at once. Try again in a moment.");
      }
      try {
        pass(context, route, visitor, twin);
      } finally {
        strangers.release();
      }
    } else {
      pass(context, route, visitor, twin);
    }
  }

  private void pass(Context context, Route route, Visitor visitor, boolean twin) {
    if (route.method().writes()) {
      if (context.req().getContentLengthLong() > MOST_BYTES) {
        throw tooLarge();
      }
      guard.requireOurPage(
          context,
          visitor,
          Optional.ofNullable(context.header(Guard.TOKEN_HEADER))
              .or(() -> Optional.ofNullable(context.formParam(Guard.TOKEN_FIELD))));
    }
    if (route.least() == Role.STRANGER) {
      // What strangers see is made without the record, and does not keep others from it.
      Visit visit = new Visit(context, Optional.empty(), visitor, room);
      send(context, route.action().answer(visit), twin);
      return;
    }
    if (route.method().writes()) {
      room.shelf().write(store -> answer(context, route, twin, visitor, store));
    } else {
      room.shelf()
          .look(store -> store.atOneMoment(() -> answer(context, route, twin, visitor, store)));
    }
  }

  private boolean answer(
      Context context, Route route, boolean twin, Visitor visitor, RecordStore store) {
    send(
        context,
        route.action().answer(new Visit(context, Optional.of(store), visitor, room)),
        twin);
    return true;
  }

  private Knock knock(Context context, Route route) {
    return new Knock(
        door.guarded()
            .flatMap(guarded -> Optional.ofNullable(context.cookie(guarded.cookieName()))),
        Optional.ofNullable(context.header(Guard.TOKEN_HEADER)),
        feed(context, route));
  }

  private static Optional<String> feed(Context context, Route route) {
    return route.isFeed()
        ? Optional.ofNullable(context.queryParam(CalendarFeed.SECRET))
        : Optional.empty();
  }

  private void refuse(Context context, Route route, Visitor visitor) {
    if (visitor.role() != Role.STRANGER) {
      throw Problem.forbidden("Your role does not allow this.");
    }
    if (route.method().writes() || isForPrograms(context)) {
      context.header("WWW-Authenticate", Guard.TOKEN_HEADER + " realm=\"Readout\"");
      throw new Problem(
          401,
          "Who are you?",
          "Log in first; programs send their token as %s.".formatted(Guard.TOKEN_HEADER));
    }
    if (feed(context, route).isPresent()) {
      throw Problem.forbidden(
          "The address of this calendar was withdrawn, or never made. Make a new one on the page"
              + " of the calendar.");
    }
    send(context, LoginPage.before(context), false);
  }

  private static void boundStrangers(Context context) {
    long length = context.req().getContentLengthLong();
    if (length < 0 || length > MOST_BYTES_OF_STRANGERS) {
      throw new Problem(413, "Too large", "So much is taken from nobody who is not known.");
    }
  }

  private void send(Context context, Answer answer, boolean twin) {
    if (answer instanceof Answer.Page page) {
      if (twin) {
        json(context, 200, Json.pretty(page.twin().get()) + "\n");
      } else {
        html(context, 200, page.template(), Map.of("frame", page.frame(), "page", page.model()));
      }
    } else if (answer instanceof Answer.Json json) {
      json(context, json.status(), Json.pretty(json.node()) + "\n");
    } else if (answer instanceof Answer.Contents contents) {
      context.contentType(contents.type());
      contents
          .fileName()
          .ifPresent(
              name ->
                  context.header("Content-Disposition", "attachment; filename=\"" + name + "\""));
      try {
        contents.body().writeTo(context.outputStream());
      } catch (IOException gone) {
        // Whoever asked has left.
        throw new UncheckedIOException(gone);
      }
    } else if (answer instanceof Answer.Elsewhere elsewhere) {
      context.header("Location", elsewhere.path()).status(303);
    }
  }

  private void html(Context context, int status, String template, Map<String, Object> parameters) {
    TemplateOutput output = new StringOutput();
    templates.render(template + ".jte", parameters, output);
    context
        .status(status)
        .contentType("text/html; charset=utf-8")
        .result(output.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void json(Context context, int status, String text) {
    context
        .status(status)
        .contentType("application/json; charset=utf-8")
        .result(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Every error has one shape: for programs, RFC 9457. */
  private void tell(Context context, Problem problem) {
    Guard.headers(context);
    context.attribute("told", true);
    if (isForPrograms(context)) {
      ObjectNode node = Json.object();
      node.put("title", problem.title());
      node.put("status", problem.status());
      node.put("detail", problem.detail());
      json(context, problem.status(), Json.pretty(node) + "\n");
      context.contentType("application/problem+json");
    } else {
      Frame frame =
          new Frame(
              problem.title(),
              "",
              context.path(),
              Visitor.stranger(""),
              List.of(),
              new Notes(),
              Optional.empty(),
              0);
      html(context, problem.status(), "problem", Map.of("frame", frame, "page", problem));
    }
  }

  private static boolean isForPrograms(Context context) {
    return context.path().startsWith("/api/") || context.path().endsWith(".json");
  }

  private static void asset(Context context) {
    Assets.Asset asset =
        Assets.named(context.pathParam("name"))
            .orElseThrow(() -> Problem.notFound("There is no such file."));
    context.header("Cache-Control", "public, max-age=31536000, immutable");
    context.contentType(asset.type()).result(asset.text());
  }

  @Override
  public void close() {
    server.stop();
    room.reading().close();
    keeper.close();
    room.shelf().close();
  }
}
