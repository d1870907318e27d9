package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputFolderTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          021.txt,                021
          news/seed-000.txt,      seed-000
          archive.jsonl:3,        archive-3
          archive.jsonl.gz:3,     archive-3
          page.html.gz,           page
          U.S. call.txt,          U.S.-call
          standard input,         standard-input
          ../../etc/passwd,       passwd
          ..txt,                  document
          """)
  void namesFilesAfterDocuments(String document, String stem) {
    assertThat(OutputFolder.stem(document)).isEqualTo(stem);
  }
}
