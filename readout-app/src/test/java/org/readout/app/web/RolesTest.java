package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.app.web.Route.Method;
import org.readout.app.web.door.Door;
import org.readout.app.web.door.GuardedDoor;
import org.readout.app.web.door.Secrets;
import org.readout.app.web.door.User;
import org.readout.app.web.door.UserFile;

/** Each route and each role: who may look, decide, and say who comes in. */
@TestInstance(Lifecycle.PER_CLASS)
class RolesTest {

  private static final String PASSWORD = "seven quiet embassies";

  /**
   * Who may go where. All that is looked at is for readers and all that is done for reviewers, but
   * for these.
   */
  private static final Map<String, Role> OTHERWISE =
      Map.ofEntries(
          Map.entry("GET /login", Role.STRANGER),
          Map.entry("POST /login", Role.STRANGER),
          Map.entry("POST /logout", Role.STRANGER),
          Map.entry("GET /read", Role.REVIEWER),
          Map.entry("GET /read/{job}", Role.REVIEWER),
          Map.entry("GET /api/v1/readings/{id}", Role.REVIEWER),
          Map.entry("POST /calendar/feed", Role.READER),
          Map.entry("POST /calendar/feed/withdraw", Role.READER),
          Map.entry("GET /users", Role.ADMINISTRATOR),
          Map.entry("POST /users/add", Role.ADMINISTRATOR),
          Map.entry("POST /users/role", Role.ADMINISTRATOR),
          Map.entry("POST /users/password", Role.ADMINISTRATOR),
          Map.entry("POST /users/remove", Role.ADMINISTRATOR));

  private final Map<Role, String> tokens = new EnumMap<>(Role.class);
  private SampleRoom room = SampleRoom.empty();
  private Map<String, String> addresses = new TreeMap<>();

  @BeforeAll
  void open() {
    room.close();
    for (Role role : Role.values()) {
      tokens.put(role, Secrets.random());
    }
    room = SampleRoom.behind(this::door);
    try (SampleRoom local = SampleRoom.open()) {
      addresses = SampleAddresses.of(local);
    }
  }

  private Door door(Path folder) {
    UserFile file = new UserFile(folder.resolve("users.txt"));
    file.change(
        list ->
            list.with(User.person("Ada Archer", Role.ADMINISTRATOR, PASSWORD))
                .with(User.person("Bea", Role.REVIEWER, PASSWORD))
                .with(program(Role.READER))
                .with(program(Role.REVIEWER))
                .with(program(Role.ADMINISTRATOR)));
    return new GuardedDoor(file, Optional.empty(), () -> SampleRoom.NOW);
  }

  private User program(Role role) {
    return User.program("program " + role.name(), role, tokens.getOrDefault(role, ""));
  }

  @AfterAll
  void close() {
    room.close();
  }

  static Stream<Arguments> routesAndRoles() {
    return Routes.all().stream()
        .flatMap(route -> Stream.of(Role.values()).map(role -> Arguments.of(route, role)));
  }

  private static Role least(Route route) {
    return OTHERWISE.getOrDefault(
        route.method() + " " + route.path(), route.method().writes() ? Role.REVIEWER : Role.READER);
  }

  private HttpRequest.Builder request(Route route, String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(room.address().resolve(path));
    return route.method().writes()
        ? request
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(route.method().name(), BodyPublishers.ofString(""))
        : request.GET();
  }

  private HttpResponse<String> ask(Route route, String path, Role role) {
    return room.send(request(route, path).header("X-Readout-Token", tokens.getOrDefault(role, "")));
  }

  private String address(Route route) {
    String sample = addresses.get(route.path());
    return sample != null && !route.method().writes()
        ? sample
        : route.path().replaceAll("\\{[^}]*}", "0000");
  }

  @ParameterizedTest
  @MethodSource("routesAndRoles")
  void opensToThoseItIsForAndToNobodyElse(Route route, Role role) {
    int status = ask(route, address(route), role).statusCode();
    if (role.mayDo(least(route))) {
      // What a stranger does without the token of a page is refused as from a foreign page.
      assertThat(status)
          .isNotEqualTo(401)
          .isLessThan(500)
          .satisfies(
              told ->
                  assertThat(told != 403 || role == Role.STRANGER).as("status " + told).isTrue());
    } else if (role == Role.STRANGER) {
      boolean page = !route.method().writes() && !route.path().startsWith("/api/");
      assertThat(status).isEqualTo(page ? 303 : 401);
    } else {
      assertThat(status).isEqualTo(403);
    }
    if (route.twin()) {
      int twin = ask(route, address(route).replaceFirst("(\\?|$)", ".json$1"), role).statusCode();
      if (route.path().equals("/")) {
        twin = ask(route, "/index.json", role).statusCode();
      }
      if (role.mayDo(least(route))) {
        // What was read in another room is not there.
        assertThat(twin).isIn(200, 404);
      } else {
        assertThat(twin).isEqualTo(role == Role.STRANGER ? 401 : 403);
      }
    }
    assertThat(room.faults()).isEmpty();
  }

  @Test
  void aStrangerIsLedToTheDoorAndBack() {
    HttpResponse<String> answer =
        room.send(
            HttpRequest.newBuilder(room.address().resolve("/engagements?about=CHN&from=0")).GET());
    assertThat(answer.statusCode()).isEqualTo(303);
    String door = answer.headers().firstValue("Location").orElseThrow();
    assertThat(door).isEqualTo("/login?next=%2Fengagements%3Fabout%3DCHN%26from%3D0");
    HttpResponse<String> in = logIn("Bea", PASSWORD, "/engagements?about=CHN&from=0");
    assertThat(in.headers().firstValue("Location")).hasValue("/engagements?about=CHN&from=0");
    String cookie = in.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).matches("readout=[0-9a-f]{64}; Path=/; HttpOnly; SameSite=Lax");
    HttpResponse<String> page = withCookie("/engagements", cookie);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Bea").doesNotContain("href=\"/users\"");
    String token = Jsoup.parse(page.body()).select("form.visitor input[name=token]").val();
    HttpResponse<String> out =
        room.send(
            HttpRequest.newBuilder(room.address().resolve("/logout"))
                .header("Cookie", cookie.split(";", 2)[0])
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("token=" + token)));
    assertThat(out.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=0");
    assertThat(withCookie("/engagements", cookie).statusCode()).isEqualTo(303);
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(
      strings = {
        "//hostile.example/",
        "https://hostile.example/",
        "/\\hostile.example",
        "\\\\hostile.example",
        "/\t/hostile.example",
        "/\r\nSet-Cookie: a=b",
        "javascript:alert(1)",
        "",
        "/login",
        "/é"
      })
  void nobodyIsLedElsewhere(String next) {
    assertThat(logIn("Bea", PASSWORD, next).headers().firstValue("Location")).hasValue("/");
    String page = room.get("/login?next=" + encoded(next)).body();
    assertThat(Jsoup.parse(page).select("input[name=next]").val()).isEqualTo("/");
  }

  @Test
  void aWrongPasswordAndAnUnknownNameAreAnsweredAlike() {
    HttpResponse<String> one = logIn("Ada Archer", "wrong", "/engagements");
    HttpResponse<String> other = logIn("Nobody", "wrong", "/engagements");
    assertThat(one.headers().firstValue("Location"))
        .hasValue("/login?done=wrong-password&next=%2Fengagements")
        .isEqualTo(other.headers().firstValue("Location"));
    assertThat(one.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(room.get(one.headers().firstValue("Location").orElseThrow()).body())
        .contains("Name or password is wrong.");
  }

  @Test
  void whoLogsInMayNotSendABook() {
    HttpResponse<String> answer = logIn("Bea", "x".repeat(20_000), "/");
    assertThat(answer.statusCode()).isEqualTo(413);
  }

  @Test
  void aCalendarProgramComesInByAnAddressOfItsOwnAndToCalendarsAlone() {
    String cookie = logIn("Bea", PASSWORD, "/").headers().firstValue("Set-Cookie").orElseThrow();
    String calendar = "/calendar?about=CHN";
    assertThat(withCookie(calendar, cookie).body())
        .as("the address without a secret is of no use to a program that cannot log in")
        .doesNotContain("webcal:");
    HttpResponse<String> made = press(calendar, "/calendar/feed?about=CHN", cookie);
    assertThat(made.statusCode()).isEqualTo(200);
    String address =
        Jsoup.parse(made.body()).select(".address code").eachText().stream()
            .filter(text -> text.startsWith("http://"))
            .findFirst()
            .orElseThrow();
    assertThat(address).contains("/calendar.ics?about=CHN&feed=");
    HttpResponse<String> fetched = room.send(HttpRequest.newBuilder(URI.create(address)).GET());
    assertThat(fetched.statusCode()).isEqualTo(200);
    assertThat(fetched.body()).startsWith("BEGIN:VCALENDAR");
    String secret = address.replaceFirst(".*feed=", "feed=");
    for (Route route : Routes.all()) {
      String path = address(route);
      HttpResponse<String> answer =
          room.send(request(route, path + (path.contains("?") ? "&" : "?") + secret));
      boolean open = route.path().endsWith(".ics") || least(route) == Role.STRANGER;
      assertThat(answer.statusCode())
          .as(route.method() + " " + path)
          .satisfies(
              status -> assertThat(status).isIn(open ? List.of(200, 403) : List.of(303, 401)));
      if (route.path().endsWith(".ics")) {
        assertThat(answer.body()).startsWith("BEGIN:VCALENDAR");
      }
    }
    HttpResponse<String> withdrawn = press(calendar, "/calendar/feed/withdraw?about=CHN", cookie);
    assertThat(withdrawn.headers().firstValue("Location"))
        .hasValue("/calendar?about=CHN&done=feed-withdrawn");
    HttpResponse<String> refused = room.send(HttpRequest.newBuilder(URI.create(address)).GET());
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).doesNotContain("BEGIN:VCALENDAR");
  }

  /** Presses the button on {@code page} that sends a form to {@code action}. */
  private HttpResponse<String> press(String page, String action, String cookie) {
    String token =
        Jsoup.parse(withCookie(page, cookie).body()).select("form[method=post]").stream()
            .filter(form -> form.attr("action").equals(action))
            .findFirst()
            .orElseThrow()
            .select("input[name=token]")
            .val();
    return room.send(
        HttpRequest.newBuilder(room.address().resolve(action))
            .header("Cookie", cookie.split(";", 2)[0])
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("token=" + token)));
  }

  private HttpResponse<String> withCookie(String path, String cookie) {
    return room.send(
        HttpRequest.newBuilder(room.address().resolve(path))
            .header("Cookie", cookie.split(";", 2)[0])
            .GET());
  }

  private HttpResponse<String> logIn(String name, String password, String next) {
    String page = room.get("/login").body();
    String token = Jsoup.parse(page).select("form.login input[name=token]").val();
    return room.send(
        HttpRequest.newBuilder(room.address().resolve("/login"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "token=%s&name=%s&password=%s&next=%s"
                        .formatted(token, encoded(name), encoded(password), encoded(next)))));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void everyExceptionIsARoute() {
    assertThat(Routes.all().stream().map(route -> route.method() + " " + route.path()))
        .containsAll(OTHERWISE.keySet());
    assertThat(Method.values()).hasSize(3);
  }
}
