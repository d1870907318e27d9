package org.readout.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          comments are closed             ; Comments are closed.           ; true
          Comments are closed             ; comments are closed            ; false
          Comments are closed             ; COMMENTS ARE CLOSED!           ; true
          comments are closed             ; Comments are closed today      ; false
          By {name}                       ; By Ana Tui                     ; true
          By {name}                       ; By the sea                     ; false
          By {name} [and {name}]          ; By Ana Tui and Sione Vai       ; true
          (Share|Print) [this page]       ; Print this page                ; true
          (Share|Print) [this page]       ; Print this                     ; false
          For more ... , visit {address}  ; For more on Fiji, visit www.fiji.example ; true
          For more ... , visit {address}  ; For more, visit https://fiji.example/a?b=c ; true
          Updated {date}                  ; Updated Sunday, 18 June 2023   ; true
          Updated {date}                  ; Updated June 18, 2023          ; true
          Updated {date}                  ; Updated 2023-06-18             ; true
          Updated {date}                  ; Updated in June                ; false
          {time}                          ; 2:01 p.m. EDT                  ; true
          {initials}                      ; SP/PA                          ; true
          {initials}                      ; MH/                            ; true
          {initials}                      ; yes and no                     ; false
          \\(End\\)                       ; (End)                          ; true
          Don't miss                      ; Don’t miss                     ; true
          a - b                           ; a — b                          ; true
          """)
  void matchesWholeLines(String phrase, String text, boolean expected) {
    List<PhraseToken> tokens = PhraseToken.of(text, 0, text.length(), 100);
    assertThat(Phrase.of(phrase.replace("\\\\", "\\")).matches(tokens, 0, tokens.size()))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          (one|other    ; ")" is missing in "(one|other"
          [one          ; "]" is missing in "[one"
          one)          ; ")" closes nothing in "one)"
          {nmae}        ; "{nmae}" is no kind of word
          {name         ; "{" is not closed in "{name"
          """)
  void saysWhatCannotBeRead(String phrase, String message) {
    assertThatThrownBy(() -> Phrase.of(phrase))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void namesThePublisher() {
    String text = "All content by Fiji News Agency is licensed under a licence.";
    List<PhraseToken> tokens = PhraseToken.of(text, 0, text.length(), 100);
    assertThat(
            Phrase.of("All content by {publisher} is licensed under ...")
                .publisher(tokens, 0, tokens.size(), text))
        .contains("Fiji News Agency");
  }

  /** Patterns of this kind take other engines minutes. */
  @Test
  void wordsWithoutEndCannotMakeItSlow() {
    String text = "a ".repeat(20_000) + "b";
    List<PhraseToken> tokens = PhraseToken.of(text, 0, text.length(), Integer.MAX_VALUE);
    Phrase phrase = Phrase.of("... a ... a ... a ... a ... [a [a [a ...]]] c");
    assertThat(phrase.matches(tokens, 0, tokens.size())).isFalse();
  }
}
