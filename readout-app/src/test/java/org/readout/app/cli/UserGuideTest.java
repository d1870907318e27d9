package org.readout.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.Documentation;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The user guide names every command, option and exit code, and no other; what it shows is real.
 */
class UserGuideTest {

  private static final Path GUIDE = Path.of("../docs/user-guide.md");
  private static final List<Path> PAGES = List.of(GUIDE, Path.of("../README.md"));
  private static final Pattern SECTION = Pattern.compile("(?ms)^## (.*?)\n(.*?)(?=^## |\\z)");
  private static final Pattern COMMAND = Pattern.compile("`readout ?([a-z-]*)`");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (.*?) \\|");
  private static final Pattern OUTPUT =
      Pattern.compile("<!-- (output(?: \\(first (\\d+) lines\\))?: readout (.*?)) -->");
  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");
  private static final Pattern OPTION = Pattern.compile("(--?[a-z][a-z-]*)");

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void sayWhereTheProgramLies() {
    System.setProperty("readout.home", "..");
  }

  @AfterEach
  void forget() {
    System.clearProperty("readout.home");
  }

  @Test
  void everyCommandAndOption() throws IOException {
    Map<String, Set<String>> documented = new TreeMap<>();
    sections()
        .forEach(
            (heading, text) -> {
              var command = COMMAND.matcher(heading);
              if (command.matches()) {
                documented.put(command.group(1), options(text));
              }
            });
    Map<String, Set<String>> real = new TreeMap<>();
    CommandLine root = program();
    real.put("", options(root));
    Set<String> common = options(root);
    root.getSubcommands()
        .forEach(
            (name, command) -> {
              Set<String> options = options(command);
              // Explained once, at the top.
              options.removeAll(common);
              real.put(name, options);
            });
    assertThat(documented).isEqualTo(real);
  }

  private static Set<String> options(String section) {
    Set<String> options = new TreeSet<>();
    for (MatchResult row : ROW.matcher(section).results().toList()) {
      OPTION.matcher(row.group(1)).results().forEach(option -> options.add(option.group(1)));
    }
    options.remove("---");
    return options;
  }

  private static Set<String> options(CommandLine command) {
    Set<String> options = new TreeSet<>();
    for (OptionSpec option : command.getCommandSpec().options()) {
      options.addAll(Arrays.asList(option.names()));
    }
    return options;
  }

  @Test
  void everyExitCode() throws IOException {
    Map<String, String> documented = new LinkedHashMap<>();
    Pattern.compile("(?m)^\\| (\\d+) \\| (.*?) \\|$")
        .matcher(sections().getOrDefault("Exit codes", ""))
        .results()
        .forEach(row -> documented.put(row.group(1), row.group(2)));
    Map<String, String> real = new LinkedHashMap<>();
    program()
        .getCommandSpec()
        .usageMessage()
        .exitCodeList()
        .forEach((code, meaning) -> real.put(code.strip(), meaning));
    assertThat(documented).isEqualTo(real);
  }

  /**
   * What the guide shows is what the program says. Rules and data change more often than the guide:
   * with {@code -Ddocs.rewrite=true} its outputs are made anew, and otherwise this test makes sure
   * that each command it shows works and has its output there.
   */
  @Test
  void everyOutput() throws IOException {
    Path samples = folder.resolve("samples.db");
    CommandLineRun.of("read", "../samples", "--record", samples.toString());
    Path record = folder.resolve("readout.db");
    for (Path page : PAGES) {
      // What one page decides on the record is not decided on the next.
      Files.copy(samples, record, StandardCopyOption.REPLACE_EXISTING);
      for (MatchResult output : OUTPUT.matcher(Files.readString(page, UTF_8)).results().toList()) {
        CommandLineRun run = run(output.group(3), record);
        assertThat(run.exitCode()).as(output.group() + run.messages()).isEqualTo(ExitCode.DONE);
        String results = shortened(run.results().replace("../", ""), output.group(2));
        if (Boolean.getBoolean("docs.rewrite")) {
          Documentation.checkBlock(page, output.group(1), "text", results);
        }
        assertThat(Files.readString(page, UTF_8))
            .as(output.group())
            .containsPattern(Pattern.quote(output.group()) + "\n```text\n[^`]");
      }
    }
  }

  private static String shortened(String results, @Nullable String lines) {
    return lines == null
        ? results
        : results.lines().limit(Long.parseLong(lines)).collect(Collectors.joining("\n"))
            + "\n...\n";
  }

  private static CommandLineRun run(String command, Path record) {
    List<String> arguments = new ArrayList<>();
    for (MatchResult word : WORD.matcher(command).results().toList()) {
      String argument = word.group().replace("\"", "");
      arguments.add(argument.startsWith("samples/") ? "../" + argument : argument);
    }
    CommandLine named = program().getSubcommands().get(arguments.get(0));
    if (named != null && named.getCommandSpec().findOption("--record") != null) {
      arguments.add("--record");
      arguments.add(record.toString());
    }
    return CommandLineRun.of(arguments.toArray(String[]::new));
  }

  private static Map<String, String> sections() throws IOException {
    Map<String, String> sections = new LinkedHashMap<>();
    SECTION
        .matcher(Files.readString(GUIDE, UTF_8))
        .results()
        .forEach(section -> sections.put(section.group(1), section.group(2)));
    return sections;
  }

  private static CommandLine program() {
    return Program.commands(
        new ReadoutCommand(),
        new Terminal(
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            InputStream.nullInputStream(),
            false,
            false,
            100));
  }
}
