package org.readout.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.text.SourceText;

class DatelineTest {

  private static final String STORY =
      "The foreign ministers of Fiji and Samoa met on Sunday and spoke about fisheries, air links and"
          + " the next summit of the Pacific Islands Forum, which both will attend in November.";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          TEHRAN — @                               ; TEHRAN — ; TEHRAN ; ;
          TEHRAN- @                                ; TEHRAN-  ; TEHRAN ; ;
          WASHINGTON (AP) — @                      ; WASHINGTON (AP) — ; WASHINGTON ; ; AP
          BEIJING, June 18 (Xinhua) -- @           ; BEIJING, June 18 (Xinhua) -- ; BEIJING ; June 18 ; Xinhua
          KYIV, Ukraine (AP) — @                   ; KYIV, Ukraine (AP) — ; KYIV ; ; AP
          MOSCOW, November 9. /TASS/. @            ; MOSCOW, November 9. /TASS/. ; MOSCOW ; November 9 ; TASS
          Hanoi (VNA) – @                          ; Hanoi (VNA) – ; Hanoi ; ; VNA
          WASHINGTON (Feb. 4, 2023) - @            ; WASHINGTON (Feb. 4, 2023) - ; WASHINGTON ; Feb. 4, 2023 ;
          BALI, 09 July 2022, (TON): @             ; BALI, 09 July 2022, (TON): ; BALI ; 09 July 2022 ; TON
          MOSCOW (Pacific News - 27th April, 2023) @ ; MOSCOW (Pacific News - 27th April, 2023) ; MOSCOW ; 27th April, 2023 ; Pacific News
          DUBAI: @                                 ; DUBAI: ; DUBAI ; ;
          WASHINGTON/SUVA, May 2 (Reuters) - @     ; WASHINGTON/SUVA, May 2 (Reuters) - ; WASHINGTON/SUVA ; May 2 ; Reuters
          Ministers meet\\nISTANBUL\\n@            ; ISTANBUL ; ISTANBUL ; ;
          Ministers meet\\nLondon, 3 May 2023\\n@  ; London, 3 May 2023 ; London ; 3 May 2023 ;
          Ministers meet\\nNew Delhi\\nJune 18, 2023\\n@ ; New Delhi\\nJune 18, 2023 ; New Delhi ; June 18, 2023 ;
          @                                        ; ; ; ;
          Ministers meet — and part\\n@            ; ; ; ;
          QUESTION: @                              ; ; ; ;
          MS TUI: Thank you.\\nQUESTION: @         ; ; ; ;
          Ministers meet\\nPRESS RELEASE\\n@       ; ; ; ;
          Fiji-Samoa Summit Meeting\\nMarch 16, 2023\\n@ ; ; ; ;
          Ministers meet\\nPublished 12 January 2024\\n@ ; ; ; ;
          On June 18, 2023 - @                     ; ; ; ;
          NATO and Fiji met - @                    ; ; ; ;
          """)
  void isFoundAtTheTopAndNowhereElse(
      String text, String words, String place, String date, String agency) {
    String whole = text.replace("\\n", "\n").replace("@", STORY);
    SourceText source =
        SourceText.of(whole)
            .withBoilerplate(
                new BoilerplateMarker(BoilerplateRules.standard())
                    .mark(SourceText.of(whole), java.util.List.of())
                    .marks());
    Optional<Dateline> found = Dateline.in(source);
    if (words == null) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).isPresent();
      Dateline dateline = found.orElseThrow();
      assertThat(source.quote(dateline.span()).strip()).isEqualTo(words.replace("\\n", "\n"));
      assertThat(dateline.place()).isEqualTo(place);
      assertThat(dateline.date().map(source::quote)).isEqualTo(Optional.ofNullable(date));
      assertThat(dateline.agency()).isEqualTo(Optional.ofNullable(agency));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          Press Briefing – June 29, 2021\\n@           ; 2021-06-29
          Readout of the call, 5 May 2022\\n@          ; 2022-05-05
          Press briefing (June 29, 2021)\\n@           ; 2021-06-29
          Ministers meet\\nJune 29, 2021\\n@           ; 2021-06-29
          Ministers meet\\n\\nPublished 12 January 2024\\n\\n@ ; 2024-01-12
          Ministers meet\\nNew Delhi\\nJune 18, 2023\\n@ ; 2023-06-18
          Ministers meet\\n@\\nNew Delhi\\nJune 18, 2023 ; 2023-06-18
          SUVA, June 18, 2023 (Xinhua) -- @            ; 2023-06-18
          SUVA, June 18 (Xinhua) -- @                  ;
          On June 29, 2021, the ministers met. @       ;
          Ministers to meet on June 29, 2021\\n@       ;
          Statement on the treaty of May 5, 2021\\n@   ;
          @ It was June 29, 2021.                      ;
          """)
  void theDayIsTakenFromTheTextWhereItStandsByItself(String text, LocalDate day) {
    String whole = text.replace("\\n", "\n").replace("@", STORY);
    ReadResult.Read read = (ReadResult.Read) Reading.text("a.txt", whole).get(0);
    assertThat(read.document().published()).isEqualTo(Optional.ofNullable(day));
    assertThat(read.notes().stream().filter(note -> note.startsWith("the day of publication")))
        .hasSize(day == null ? 0 : 1);
  }
}
