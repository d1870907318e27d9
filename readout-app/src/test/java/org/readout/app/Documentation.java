package org.readout.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blocks of documentation pages that show what the program writes: {@code <!-- name -->} and then a
 * fenced block. With {@code -Ddocs.rewrite=true} they are written anew instead of compared.
 */
public final class Documentation {

  private Documentation() {}

  /** Compares the block called {@code name} with {@code content}, or rewrites it. */
  public static void checkBlock(Path page, String name, String language, String content)
      throws IOException {
    String text = Files.readString(page, UTF_8);
    Matcher block =
        Pattern.compile(
                "(?s)(<!-- " + Pattern.quote(name) + " -->\n```" + language + "\n)(.*?)(```)")
            .matcher(text);
    assertThat(block.find()).as("a block called \"%s\" in %s", name, page).isTrue();
    String wanted = content.endsWith("\n") ? content : content + "\n";
    if (Boolean.getBoolean("docs.rewrite")) {
      Files.writeString(
          page, text.substring(0, block.start(2)) + wanted + text.substring(block.end(2)));
    } else {
      assertThat(block.group(2))
          .as(
              "%s, \"%s\": if the new output is right, run ./mvnw -pl readout-app -am test"
                  + " -Ddocs.rewrite=true",
              page, name)
          .isEqualTo(wanted);
    }
  }
}
