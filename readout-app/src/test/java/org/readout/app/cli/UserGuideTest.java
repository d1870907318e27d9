package org.readout.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The user guide names every command, option and exit code, and no other; what it shows is real.
 */
class UserGuideTest {

  private static final Path GUIDE = Path.of("../docs/user-guide.md");
  private static final Pattern SECTION = Pattern.compile("(?ms)^## (.*?)\n(.*?)(?=^## |\\z)");
  private static final Pattern COMMAND = Pattern.compile("`readout ?([a-z-]*)`");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (.*?) \\|");
  private static final Pattern OPTION = Pattern.compile("(--?[a-z][a-z-]*)");

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
