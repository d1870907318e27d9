package org.readout.app.web.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.readout.app.json.Json;

/**
 * Chromium without a window, as Debian's packages chromium and chromium-driver install it. One
 * serves all tests, for it takes long to start; it ends with them.
 */
public final class Browser implements AutoCloseable {

  /** Of a desk. */
  static final int WIDE = 1200;

  /** Of a phone. */
  static final int NARROW = 360;

  // It warns of a newer Chromium than it knows, of which nothing is used that is new.
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  static {
    SELENIUM.setLevel(Level.SEVERE);
  }

  private static final Optional<Path> CHROMIUM =
      program("chromium").or(() -> program("chromium-browser")).or(() -> program("google-chrome"));
  private static final Optional<Path> DRIVER = program("chromedriver");

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ChromeDriver driver;
  private final URI room;

  private Browser(ChromeDriver driver, URI room) {
    this.driver = driver;
    this.room = room;
  }

  /**
   * A browser that looks at the reading room at {@code room}. Skips the test where there is none.
   */
  public static Browser open(URI room) {
    if (CHROMIUM.isEmpty() || DRIVER.isEmpty()) {
      String message =
          "BROWSER TESTS ARE SKIPPED: no chromium and chromedriver on the path."
              + " Debian: apt install chromium chromium-driver";
      System.err.println(message);
      Assumptions.abort(message);
    }
    Browser browser = new Browser(Started.DRIVER, room);
    browser.forget();
    return browser;
  }

  private static ChromeDriver start() {
    try {
      Path profile = Files.createTempDirectory("readout-browser");
      ChromeOptions options = new ChromeOptions();
      options.setBinary(CHROMIUM.orElseThrow().toFile());
      options.addArguments(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars",
          "--force-color-profile=srgb",
          // Names that are not ours lead nowhere, so that a request to elsewhere shows and fails.
          "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
          "--user-data-dir=" + profile);
      LoggingPreferences logging = new LoggingPreferences();
      logging.enable(LogType.PERFORMANCE, Level.ALL);
      logging.enable(LogType.BROWSER, Level.ALL);
      options.setCapability("goog:loggingPrefs", logging);
      ChromeDriverService service =
          new ChromeDriverService.Builder()
              .usingDriverExecutable(DRIVER.orElseThrow().toFile())
              .build();
      ChromeDriver driver = new ChromeDriver(service, options);
      driver.manage().timeouts().pageLoadTimeout(PATIENCE);
      driver.manage().timeouts().scriptTimeout(PATIENCE);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(driver, profile)));
      return driver;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void end(ChromeDriver driver, Path profile) {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException | UncheckedIOException stillWritten) {
      // The browser may be writing its last files; the system empties its folder some day.
    }
  }

  /** Leaves the page and is as if it had just been started. */
  private void forget() {
    scripts(true);
    paper(false);
    width(WIDE);
    driver.get("about:blank");
    driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    requests();
    complaints();
  }

  private static Optional<Path> program(String name) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder).resolve(name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The driver, for what is not said below. */
  ChromeDriver driver() {
    return driver;
  }

  /** Makes the window so many pixels of CSS wide. */
  void width(int pixels) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", pixels < 600));
  }

  /** Lets pages run scripts, or not. */
  void scripts(boolean allowed) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  /** Shows pages as on paper, or as on a screen. */
  void paper(boolean paper) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", paper ? "print" : ""));
  }

  /** Goes to an address of the reading room. */
  public void go(String path) {
    driver.get(room.resolve(path).toString());
  }

  /** The address that is shown, without the server. */
  String path() {
    String url = Optional.ofNullable(driver.getCurrentUrl()).orElse("");
    return url.startsWith(room.toString()) ? "/" + url.substring(room.toString().length()) : url;
  }

  /** The first element that {@code selector} finds. */
  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** All elements that {@code selector} finds. */
  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Clicks on what leads to another page, and waits until that page is there. */
  void follow(WebElement link) {
    follow(link::click);
  }

  /** Does what leads to another page, and waits until that page is there. */
  void follow(Runnable step) {
    String here = now();
    step.run();
    long patience = System.nanoTime() + PATIENCE.toNanos();
    while (!isThere(here)) {
      if (System.nanoTime() > patience) {
        throw new AssertionError("still at " + path());
      }
    }
  }

  /** Whether another page than that which began to be loaded at {@code before} is there. */
  private boolean isThere(String before) {
    try {
      Thread.sleep(20);
      return !now().equals(before) && script("return document.readyState").equals("complete");
    } catch (WebDriverException between) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** When the page began to be loaded: another for each page. */
  private String now() {
    return String.valueOf(script("return performance.timeOrigin"));
  }

  /** Types on the page, wherever the focus is. */
  void type(CharSequence... keys) {
    for (CharSequence key : keys) {
      driver.switchTo().activeElement().sendKeys(key);
    }
  }

  /** Leaves what has the focus. */
  void leave() {
    type(Keys.ESCAPE);
    script("if (document.activeElement) document.activeElement.blur()");
  }

  /** Runs a script as the tester, whatever the page allows itself. */
  Object script(String script, Object... arguments) {
    Object result = driver.executeScript(script, arguments);
    return result == null ? "" : result;
  }

  /** What was asked of any server since this was last asked. */
  List<String> requests() {
    List<String> requests = new ArrayList<>();
    driver
        .manage()
        .logs()
        .get(LogType.PERFORMANCE)
        .forEach(
            entry -> {
              JsonNode message = Json.parse(entry.getMessage()).path("message");
              if (message.path("method").asText().equals("Network.requestWillBeSent")) {
                requests.add(message.at("/params/request/url").asText());
              }
            });
    return requests;
  }

  /** Those of them that went elsewhere. */
  List<String> requestsElsewhere() {
    return requests().stream()
        .filter(url -> !url.startsWith(room.toString()))
        .filter(url -> !url.startsWith("data:") && !url.startsWith("chrome"))
        .toList();
  }

  /** What the browser complained of since this was last asked: refused scripts, errors. */
  List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    driver
        .manage()
        .logs()
        .get(LogType.BROWSER)
        .forEach(
            entry -> {
              if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                complaints.add(entry.getMessage());
              }
            });
    return complaints;
  }

  /**
   * What axe finds serious or critical on the page, one line each. Rules of WCAG 2.2, levels A and
   * AA, and of good practice.
   */
  List<String> accessibilityFindings() {
    driver.executeScript(Axe.SCRIPT);
    Object result =
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {
              resultTypes: ['violations'],
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
            }).then(
              result => done(JSON.stringify(result.violations)),
              failed => done('axe failed: ' + failed));
            """);
    List<String> findings = new ArrayList<>();
    for (JsonNode violation : Json.parse(String.valueOf(result))) {
      String impact = violation.path("impact").asText();
      if (impact.equals("serious") || impact.equals("critical")) {
        violation
            .path("nodes")
            .forEach(
                node ->
                    findings.add(
                        "%s: %s: %s"
                            .formatted(
                                violation.path("id").asText(),
                                violation.path("help").asText(),
                                node.path("html").asText())));
      }
    }
    return findings;
  }

  /** A picture of the page, or of so many pixels of its height at most, as PNG. */
  byte[] picture(int most) {
    int whole = ((Number) script("return document.documentElement.scrollHeight")).intValue();
    int height = Math.min(whole, most);
    Object width = script("return document.documentElement.clientWidth");
    Map<String, Object> picture =
        driver.executeCdpCommand(
            "Page.captureScreenshot",
            Map.of(
                "format",
                "png",
                "captureBeyondViewport",
                true,
                "clip",
                Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1)));
    return Base64.getDecoder().decode(String.valueOf(picture.get("data")));
  }

  @Override
  public void close() {
    forget();
  }

  /** The browser of all tests. */
  private static final class Started {
    static final ChromeDriver DRIVER = start();
  }

  /** The script of axe-core. */
  private static final class Axe {
    static final String SCRIPT = read();

    private static String read() {
      try (InputStream stream = Browser.class.getResourceAsStream("/axe.min.js")) {
        if (stream == null) {
          throw new IllegalStateException("axe.min.js is not on the class path of the tests");
        }
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }
}
