package org.readout.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/formats.md says of what can be read is so. */
class FormatsPageTest {

  @Test
  void namesTheFieldsAndLimits() throws Exception {
    String page = Files.readString(Path.of("../docs/formats.md"), UTF_8);
    String section =
        page.substring(page.indexOf("## What can be read"), page.indexOf("\n## JSON\n"));
    JsonFields fields = JsonFields.STANDARD;
    Stream.of(
            fields.text(),
            fields.title(),
            fields.published(),
            fields.publisher(),
            fields.uri(),
            fields.id(),
            fields.retrieved())
        .map(FormatsPageTest::cell)
        .forEach(cell -> assertThat(section).contains("| " + cell + " |"));
    ReadLimits limits = ReadLimits.STANDARD;
    assertThat(section)
        .contains(String.format(Locale.ROOT, "%,d bytes", limits.documentBytes()))
        .contains(String.format(Locale.ROOT, "%,d tags", limits.tags()))
        .contains(limits.expansion() + " times its");
  }

  private static String cell(List<String> names) {
    return String.join(", ", names.stream().map(name -> "`" + name + "`").toList());
  }
}
