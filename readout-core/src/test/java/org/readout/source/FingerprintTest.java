package org.readout.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {

  private static final String READOUT =
      """
      The Foreign Minister of Fiji, Ana Tui, spoke by telephone with the Foreign Minister of Samoa, \
      Sione Vai, on Monday. The ministers discussed fisheries, air links between the two countries \
      and the next summit of the Pacific Islands Forum. Minister Tui thanked Minister Vai for the 20 \
      million dollars that Samoa has given to the fund for harbours. Both ministers stressed that the \
      ocean must stay a zone of peace, and agreed to stay in contact. They will meet again in Apia in \
      November, on the sidelines of the Forum, when the rules on tuna are to be signed.
      """;

  private static final String SHORT =
      "Ana Tui received the ambassador of Samoa. They spoke of fish.";

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          -                      | -                        | same words
          Both ministers stressed| The two ministers said   | a light edit
          spoke by telephone     | talked by phone          | another light edit
          """)
  void aLightlyEditedTextIsACopy(String old, String changed, String why) {
    String edited = old == null ? READOUT : READOUT.replace(old, changed);
    assertThat(print(READOUT).isCopyOf(print(edited))).as(why).isTrue();
    assertThat(print(edited).isCopyOf(print(READOUT))).as(why).isTrue();
  }

  @Test
  void headlineBylineDatelineAndFootDoNotMatter() {
    String one = "Fiji, Samoa speak\nBy Ana Lo\n\nSUVA — " + READOUT + "\nSP/PA";
    String other =
        "Ministers Discuss Fish And Flights\n\nAPIA, June 19 (Pacific News) — "
            + READOUT
            + "\nAll content by Pacific News is licensed under a Creative Commons Licence.\n";
    assertThat(print(one).isCopyOf(print(other))).isTrue();
  }

  @Test
  void aTextThatWasCutIsACopy() {
    String cut = READOUT.substring(0, READOUT.indexOf("They will meet again"));
    assertThat(print(cut).isCopyOf(print(READOUT))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Samoa, Sione Vai | Tonga, Sione Vai
          Sione Vai        | Tevita Fifita
          on Monday        | on Thursday
          20 million       | 30 million
          November         | October
          """)
  void anotherReadoutOfThePatternIsNoCopy(String old, String changed) {
    assertThat(print(READOUT).isCopyOf(print(READOUT.replace(old, changed)))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0, true, true", "1, true, false", "7, true, false", "8, false, false"})
  void theDayOfPublicationTellsThemApart(int days, boolean isLongCopy, boolean isShortCopy) {
    LocalDate day = LocalDate.of(2023, 6, 18);
    assertThat(print(READOUT, day).isCopyOf(print(READOUT, day.plusDays(days))))
        .isEqualTo(isLongCopy);
    assertThat(print(SHORT, day).isCopyOf(print(SHORT, day.plusDays(days)))).isEqualTo(isShortCopy);
  }

  @Test
  void anotherStoryIsNoCopy() {
    assertThat(print(READOUT).isCopyOf(print(SHORT))).isFalse();
    assertThat(print("").isCopyOf(print(""))).isFalse();
  }

  @Test
  void groupsDoNotDependOnTheOrder() {
    Map<String, Fingerprint> prints = new TreeMap<>();
    Random random = new Random(3);
    for (int story = 0; story < 40; story++) {
      String text = story(random);
      for (int copy = 0; copy <= story % 3; copy++) {
        prints.put(
            "story" + story + "-" + copy,
            print(copy == 0 ? text : text.replaceFirst("and", copy == 1 ? "or" : "but")));
      }
    }
    List<Set<String>> groups = NearDuplicates.groups(prints);
    assertThat(groups).hasSize(26);
    assertThat(groups)
        .allSatisfy(
            group ->
                assertThat(group.stream().map(id -> id.replaceAll("-.*", "")).distinct())
                    .hasSize(1));
    assertThat(NearDuplicates.groups(new TreeMap<>(prints).descendingMap())).isEqualTo(groups);
  }

  private static String story(Random random) {
    StringBuilder text = new StringBuilder("The minister met and ");
    for (int i = 0; i < 150; i++) {
      text.append("word").append(random.nextInt(5000)).append(i % 12 == 11 ? ". " : " ");
    }
    return text.toString();
  }

  private static Fingerprint print(String text) {
    return Fingerprint.of(
        text.isBlank() ? SourceDocument.of("a", text) : Reading.document("a.txt", text));
  }

  private static Fingerprint print(String text, LocalDate day) {
    return Fingerprint.of(SourceDocument.of("a", text).publishedOn(day));
  }
}
