package org.readout.app.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.app.web.Route.Method;

/** Requests from pages of others, and requests that no browser sends. */
class RequestsTest {

  private static final SampleRoom ROOM = SampleRoom.empty();

  @AfterAll
  static void close() {
    ROOM.close();
  }

  static Stream<Arguments> writesFromElsewhere() {
    return Routes.all().stream()
        .filter(route -> route.method().writes())
        .flatMap(
            route ->
                Stream.of(
                        "Origin: http://attacker.example",
                        "Origin: null",
                        "Origin: https://127.0.0.1:PORT",
                        "Origin: http://127.0.0.1",
                        "Origin: http://127.0.0.1:PORT.attacker.example",
                        "Sec-Fetch-Site: cross-site",
                        "Sec-Fetch-Site: same-site",
                        "Sec-Fetch-Site: none",
                        "X-Readout-Token: 0000",
                        "X-Readout-Token: ")
                    .map(header -> Arguments.of(route, header)));
  }

  private static HttpRequest.Builder write(Route route) {
    return HttpRequest.newBuilder(
            ROOM.address().resolve(route.path().replaceAll("\\{[^}]*}", "0000")))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .method(route.method().name(), BodyPublishers.ofString(""));
  }

  @ParameterizedTest
  @MethodSource("writesFromElsewhere")
  void nothingIsWrittenFromAPageOfOthersOrWithoutTheToken(Route route, String header) {
    String[] parts =
        header.replace("PORT", String.valueOf(ROOM.address().getPort())).split(": ", -1);
    HttpRequest.Builder request = write(route).setHeader("X-Readout-Token", ROOM.token());
    assertThat(ROOM.send(request.setHeader(parts[0], parts[1])).statusCode()).isEqualTo(403);
  }

  static Stream<Route> writes() {
    return Routes.all().stream().filter(route -> route.method().writes());
  }

  @ParameterizedTest
  @MethodSource("writes")
  void aPageOfOursMayWrite(Route route) {
    HttpRequest.Builder request =
        write(route)
            .header("X-Readout-Token", ROOM.token())
            .header("Origin", "http://127.0.0.1:" + ROOM.address().getPort())
            .header("Sec-Fetch-Site", "same-origin");
    assertThat(ROOM.send(request).statusCode()).isNotEqualTo(403).isLessThan(500);
  }

  @ParameterizedTest
  @MethodSource("writes")
  void whatIsDoneIsNotDoneByLooking(Route route) {
    if (Routes.all().stream()
        .anyMatch(other -> other.method() == Method.GET && other.path().equals(route.path()))) {
      return;
    }
    assertThat(ROOM.get(route.path().replaceAll("\\{[^}]*}", "0000")).statusCode()).isIn(404, 405);
  }

  /** What is sent stands for itself; CR, LF, TAB and NUL are written so, LONG is 60,000 letters. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\u0001',
      textBlock =
          """
          GET /assets/../../../pom.xml
          GET /assets/%2e%2e/%2e%2e/pom.xml
          GET /assets/..%2f..%2fpom.xml
          GET /assets/..%5c..%5cpom.xml
          GET /assets/....//....//pom.xml
          GET /assets/%252e%252e/pom.xml
          GET /assets/readout.css%00.js
          GET /assets/readout.css/..
          GET /assets/
          GET //attacker.example/
          GET http://attacker.example/
          GET /engagements/%zz
          GET /engagements/%
          GET /engagements/%c0%af
          GET /engagements/%ff%fe
          GET /engagements/%00
          GET /engagements/%0d%0aSet-Cookie:a=b
          GET /engagements?about=%zz
          GET /engagements?about=%
          GET /engagements?about=%c0%af
          GET /engagements?about=%ff
          GET /engagements?about=%00
          GET /engagements?about=%ed%a0%80
          GET /engagements?about=%0d%0aSet-Cookie:%20a=b
          GET /engagements?=&&&=;==
          GET /engagements?from=99999999999999999999
          GET /engagements?from=-1
          GET /engagements?from=1e3
          GET /engagements?from=%D9%A1
          GET /engagements?since=2025-02-30
          GET /engagements?since=+999999999-12-31
          GET /engagements?about=LONG
          GET /engagements?DEEP
          GET /LONG
          GET /engagements.json?since[]=a
          GET /engagements.json.json
          GET /;a=b
          GET /engagements;jsessionid=a
          GET /engagements/..;/users
          GET /%2e/engagements
          GET /login?next=%0d%0aLocation:%20http://attacker.example
          GET /login?done=%3Cscript%3E
          GET /engagements HTTP/1.1CRLFX: LONG
          GET /engagements HTTP/1.1CRLFCookie: readout=LONG
          GET /engagements HTTP/1.1CRLFCookie: ;;;==,"\\
          GET /engagements HTTP/1.1CRLFX-Readout-Token: aTABb
          GET /engagements HTTP/1.1CRLFX: aNULb
          GET /engagements HTTP/1.1CRLF X: folded
          GET /engagements HTTP/1.1CRLFX : spaced
          GET /engagements HTTP/1.1CRLFno colon
          GET /engagements HTTP/1.1CRLFHost: attacker.example
          GET /engagements HTTP/9.9
          GET /engagements HTTP/1.1CRLFAccept: */*;q=aCRLFAccept-Encoding: gzip;q=b
          GET /engagements HTTP/1.1CRLFRange: bytes=0-1,5-,-9
          GET /engagements HTTP/1.1CRLFIf-None-Match: "LONG
          GET /engagements HTTP/1.1CRLFIf-Modified-Since: never
          GET /engagements HTTP/1.1CRLFExpect: 100-continueCRLFContent-Length: 5
          GET /engagements HTTP/1.1CRLFUpgrade: websocketCRLFConnection: Upgrade
          TRACE /engagements
          OPTIONS /engagements
          OPTIONS *
          PUT /engagements
          PATCH /engagements
          DELETE /engagements
          CONNECT attacker.example:443
          PROPFIND /
          get /engagements
          POST /users/add HTTP/1.1CRLFContent-Length: -1
          POST /users/add HTTP/1.1CRLFContent-Length: 99999999999999999999
          POST /users/add HTTP/1.1CRLFContent-Length: 99999999
          POST /users/add HTTP/1.1CRLFContent-Length: 5CRLFContent-Length: 6
          POST /users/add HTTP/1.1CRLFContent-Length: 5CRLFTransfer-Encoding: chunked
          POST /users/add HTTP/1.1CRLFTransfer-Encoding: chunked, identity
          POST /users/add FORM application/x-www-form-urlencoded BODY name=%zz&role=%
          POST /users/add FORM application/x-www-form-urlencoded BODY name=%ff%fe&%00=%00
          POST /users/add FORM application/x-www-form-urlencoded;charset=nonsense BODY name=a
          POST /users/add FORM application/x-www-form-urlencoded;charset=utf-16 BODY name=a
          POST /users/add FORM application/x-www-form-urlencoded BODY DEEP
          POST /users/add FORM multipart/form-data BODY name=a
          POST /users/add FORM multipart/form-data;boundary=a BODY --aCRLFContent-Disposition: form-data
          POST /users/add FORM multipart/form-data;boundary=a BODY --aCRLFCRLF--a--
          POST /users/add FORM application/json BODY {"name":
          POST /users/add FORM LONG BODY a
          NUL
          GET
          """)
  void isAnsweredWithoutAFault(String request) throws IOException {
    int faults = ROOM.faults().size();
    String answer = exchange(request);
    assertThat(answer)
        .matches("(?s)(HTTP/1\\.1 (?!500)[2345]\\d\\d .*)?")
        .doesNotContain("Exception", "\tat ", "org.readout", "org.eclipse", "Jetty", "javalin")
        .doesNotContain("<artifactId>");
    assertThat(answer.split("\r\n\r\n", 2)[0])
        .doesNotContainIgnoringCase("Set-Cookie:")
        .doesNotContain("Location: http://attacker");
    assertThat(ROOM.faults().stream().skip(faults)).isEmpty();
  }

  @Test
  void aBodyThatIsTooLargeIsToldSo() {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(ROOM.address().resolve("/users/add"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofByteArray(new byte[20_000_001]));
    assertThat(ROOM.send(request).statusCode()).isEqualTo(413);
  }

  private static String exchange(String template) throws IOException {
    String text =
        template
            .replace("CRLF", "\r\n")
            .replace("TAB", "\t")
            .replace("NUL", "\0")
            .replace("LONG", "x".repeat(60_000))
            .replace("DEEP", "a[b][c]=d&".repeat(3_000));
    String body = "";
    String headers = "Host: 127.0.0.1:" + ROOM.address().getPort() + "\r\nConnection: close\r\n";
    int form = text.indexOf(" FORM ");
    if (form >= 0) {
      String[] parts = text.substring(form + 6).split(" BODY ", 2);
      body = parts[1];
      headers +=
          "Content-Type: %s\r\nX-Readout-Token: %s\r\nContent-Length: %d\r\n"
              .formatted(parts[0], ROOM.token(), body.length());
      text = text.substring(0, form);
    }
    String line = text.contains(" HTTP/") ? text : text + " HTTP/1.1";
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), ROOM.address().getPort())) {
      socket.setSoTimeout(60_000);
      socket
          .getOutputStream()
          .write((line + "\r\n" + headers + "\r\n" + body).getBytes(ISO_8859_1));
      // What promises more than it brings does not have to be waited for.
      socket.shutdownOutput();
      InputStream answer = socket.getInputStream();
      return new String(answer.readNBytes(200_000), ISO_8859_1);
    } catch (SocketException hungUp) {
      return "";
    }
  }
}
