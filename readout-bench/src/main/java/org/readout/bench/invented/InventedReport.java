package org.readout.bench.invented;

import static org.readout.bench.invented.InventedEngagement.any;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.readout.claim.Actor;
import org.readout.claim.Attribution;
import org.readout.claim.Claim;
import org.readout.claim.Content;
import org.readout.claim.Derivation;
import org.readout.claim.Engagement;
import org.readout.claim.EngagementForm;
import org.readout.claim.Evidence;
import org.readout.claim.Party;
import org.readout.claim.PlaceName;
import org.readout.claim.Reality;
import org.readout.claim.Statement;
import org.readout.claim.Voice;
import org.readout.claim.When;
import org.readout.knowledge.State;
import org.readout.source.SourceDocument;
import org.readout.text.ContentHash;
import org.readout.text.SourceText;
import org.readout.text.Span;

/**
 * One report of an engagement, with the claims that stand in it. Each claim's evidence is the
 * sentence that was written for it.
 *
 * @param document the report
 * @param claims what it says, in the order of the text
 */
public record InventedReport(SourceDocument document, List<Claim> claims) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
  private static final int NEWSROOMS = 120;

  /** Report {@code number} of {@code engagement}, from 0. */
  static InventedReport of(
      InventedEngagement engagement, int number, InventedStates states, long seed) {
    Random random = Chance.of(seed, engagement.number(), 1 + number);
    return new Writing(engagement, number, states, random).report();
  }

  /** One report while it is written. */
  static final class Writing {

    private record Made(Content content, Reality reality, String rule, List<Span> words) {}

    private final InventedEngagement engagement;
    private final int number;
    private final InventedStates states;
    private final Random random;
    private final ReportText text = new ReportText();
    private final List<Made> made = new ArrayList<>();

    Writing(InventedEngagement engagement, int number, InventedStates states, Random random) {
      this.engagement = engagement;
      this.number = number;
      this.states = states;
      this.random = random;
    }

    InventedReport report() {
      LocalDate published = engagement.day().plusDays(random.nextInt(3));
      String title = main();
      int length = 150 + random.nextInt(451);
      int statements = 1 + random.nextInt(8);
      for (int i = 0; i < statements; i++) {
        statement();
      }
      text.paragraph();
      new InventedDeeds(this).write();
      text.paragraph();
      others();
      while (text.words() < length) {
        rest();
        if (random.nextInt(4) == 0) {
          text.paragraph();
        }
      }
      text.write(any(Phrases.CLOSING, random), Map.of("N", String.valueOf(random.nextInt(90))));
      return finished(title, published);
    }

    InventedEngagement engagement() {
      return engagement;
    }

    Random random() {
      return random;
    }

    ReportText text() {
      return text;
    }

    /** Notes a claim that rests on {@code words}. */
    void make(Content content, Reality reality, String rule, Span... words) {
      made.add(new Made(content, reality, rule, List.of(words)));
    }

    private String main() {
      String one = name(engagement.one());
      String other = name(engagement.other());
      String title =
          engagement.host().name() + " and " + engagement.guest().name() + verb(" speak", " meet");
      ReportText.Sentence heading = text.write(title, Map.of());
      text.paragraph();
      String day = DAY.format(engagement.day());
      Map<String, String> fillings =
          Map.of("A", one, "B", other, "D", day, "L", engagement.host().capital().orElseThrow());
      ReportText.Sentence sentence = text.write(any(patterns(), random), fillings);
      boolean apart = isAtDistance();
      make(
          new Engagement(
              engagement.form(),
              List.of(
                  party(host(), engagement.one(), sentence.place("A")),
                  party(guest(), engagement.other(), sentence.place("B"))),
              new When.Day(engagement.day(), Optional.of(sentence.place("D")), Optional.empty()),
              apart
                  ? Optional.empty()
                  : Optional.of(
                      new PlaceName(
                          engagement.host().capital().orElseThrow(),
                          Optional.empty(),
                          Optional.of(engagement.host().iso3()))),
              Optional.empty(),
              Optional.empty(),
              true),
          Reality.OCCURRED,
          "engagement",
          sentence.span(),
          heading.span());
      return title;
    }

    private String verb(String distant, String present) {
      return isAtDistance() ? distant : present;
    }

    private boolean isAtDistance() {
      EngagementForm.Family family = engagement.form().family();
      return family == EngagementForm.Family.CALL || family == EngagementForm.Family.LETTER;
    }

    private Party.Role host() {
      return engagement.form() == EngagementForm.VISIT ? Party.Role.HOST : Party.Role.PARTICIPANT;
    }

    private Party.Role guest() {
      return engagement.form() == EngagementForm.VISIT
          ? Party.Role.VISITOR
          : Party.Role.PARTICIPANT;
    }

    private List<String> patterns() {
      return switch (engagement.form()) {
        case CALL -> List.of("{A} spoke by telephone with {B} on {D}.", "{A} called {B} on {D}.");
        case VIDEO_CALL -> List.of("{A} spoke by video link with {B} on {D}.");
        case LETTER -> List.of("{A} sent a letter to {B} on {D}.");
        case VISIT ->
            List.of(
                "{B} visited {L} on {D}, where {A} was the host.",
                "On {D} {B} travelled to {L} at the invitation of {A}.");
        case TALKS -> List.of("{A} held talks with {B} in {L} on {D}.");
        case MEETING, SUMMIT ->
            List.of("{A} met {B} in {L} on {D}.", "On {D} {A} had a meeting with {B} in {L}.");
      };
    }

    private static Party party(Party.Role role, Actor actor, Span words) {
      return new Party(role, actor, Optional.of(words));
    }

    /** {@code Foreign Minister Wang Yi of China}. */
    String name(Actor actor) {
      State state = actor.equals(engagement.one()) ? engagement.host() : engagement.guest();
      String title = actor.office().orElseThrow().title();
      String polity = title.contains(state.name()) ? "" : " of " + state.name();
      return actor
          .person()
          .map(person -> title + " " + person.name() + polity)
          .orElse("the " + title + polity);
    }

    private void statement() {
      boolean first = random.nextBoolean();
      Actor speaker = first ? engagement.one() : engagement.other();
      Actor listener = first ? engagement.other() : engagement.one();
      String speakerName = first ? engagement.host().name() : engagement.guest().name();
      Phrases.Matter matter = any(Phrases.MATTERS, random);
      boolean quoted = random.nextInt(10) < 3;
      Map<String, String> fillings = fillings(matter);
      fillings.put("S", name(speaker));
      fillings.put("P", speakerName);
      fillings.put("Q", any(Phrases.QUOTES, random));
      String pattern = any(quoted ? Phrases.QUOTED : Phrases.STATEMENTS, random);
      ReportText.Sentence sentence = text.write(pattern, fillings);
      String verb = verbOf(pattern);
      make(
          new Statement(
              List.of(speaker),
              verb.equals("told") || random.nextBoolean() ? List.of(listener) : List.of(),
              lemma(verb),
              quoted ? List.of(sentence.place("Q")) : List.of(),
              pattern.contains("{T}") ? List.of(matter.issue()) : List.of()),
          Reality.OCCURRED,
          "said",
          sentence.span());
    }

    private static String verbOf(String pattern) {
      for (String verb : List.of("said", "stressed", "told", "reaffirmed", "noted", "called")) {
        if (pattern.contains("{" + verb + "}")) {
          return verb;
        }
      }
      return "added";
    }

    private static String lemma(String verb) {
      return switch (verb) {
        case "said" -> "say";
        case "told" -> "tell";
        case "stressed" -> "stress";
        case "reaffirmed" -> "reaffirm";
        case "noted" -> "note";
        case "called" -> "call";
        default -> "add";
      };
    }

    Map<String, String> fillings(Phrases.Matter matter) {
      Map<String, String> fillings = new HashMap<>();
      fillings.put("T", matter.words());
      fillings.put("N", String.valueOf(3 + random.nextInt(90)));
      fillings.put("Y", String.valueOf(engagement.day().getYear() - random.nextInt(12)));
      return fillings;
    }

    /**
     * An earlier meeting, a planned visit, another engagement of that day: each in some reports.
     */
    private void others() {
      Actor one = engagement.one();
      Actor other = engagement.other();
      if (random.nextInt(10) < 4) {
        YearMonth month = YearMonth.from(engagement.day()).minusMonths(2 + random.nextInt(20));
        ReportText.Sentence sentence =
            text.write(
                "{A} and {B} had last met in {L} in {M}.",
                Map.of(
                    "A", name(one),
                    "B", name(other),
                    "L", engagement.guest().capital().orElseThrow(),
                    "M", MONTH.format(month)));
        engagement(EngagementForm.MEETING, one, other, sentence, month, Reality.BACKGROUND);
      }
      if (random.nextInt(4) == 0) {
        YearMonth month = YearMonth.from(engagement.day()).plusMonths(1 + random.nextInt(6));
        ReportText.Sentence sentence =
            text.write(
                "{A} is to visit {B} in {L} in {M}.",
                Map.of(
                    "A", name(one),
                    "B", name(other),
                    "L", engagement.guest().capital().orElseThrow(),
                    "M", MONTH.format(month)));
        engagement(EngagementForm.VISIT, one, other, sentence, month, Reality.SCHEDULED);
      }
      if (random.nextInt(6) == 0) {
        State third = states.anyBut(random, List.of(engagement.host(), engagement.guest()));
        YearMonth month = YearMonth.from(engagement.day());
        ReportText.Sentence sentence =
            text.write(
                "{A} also received the foreign minister of {B} in {M}.",
                Map.of("A", name(one), "B", third.name(), "M", MONTH.format(month)));
        Actor guest = states.holder(third, "foreign-minister", engagement.day());
        engagement(EngagementForm.MEETING, one, guest, sentence, month, Reality.OCCURRED);
      }
    }

    private void engagement(
        EngagementForm form,
        Actor one,
        Actor other,
        ReportText.Sentence sentence,
        YearMonth month,
        Reality reality) {
      make(
          new Engagement(
              form,
              List.of(
                  party(Party.Role.PARTICIPANT, one, sentence.place("A")),
                  party(Party.Role.PARTICIPANT, other, sentence.place("B"))),
              new When.Period(
                  month.atDay(1),
                  month.atEndOfMonth(),
                  When.Precision.MONTH,
                  Optional.of(sentence.place("M")),
                  Optional.empty()),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              false),
          reality,
          "engagement",
          sentence.span());
    }

    private void rest() {
      text.write(any(Phrases.REST, random), fillings(any(Phrases.MATTERS, random)));
    }

    private InventedReport finished(String title, LocalDate published) {
      String publisher =
          switch (number) {
            case 0 -> "Ministry of Foreign Affairs of " + engagement.host().name();
            case 1 -> "Ministry of Foreign Affairs of " + engagement.guest().name();
            default -> "Newsroom " + random.nextInt(NEWSROOMS);
          };
      SourceText source = SourceText.of(text.toString());
      String id = ContentHash.of(source.text());
      String name = "report-" + engagement.number() + "-" + number;
      SourceDocument document =
          new SourceDocument(
              id,
              name + ".txt",
              Optional.of(
                  "https://"
                      + publisher.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
                      + ".example/"
                      + name),
              Optional.of(publisher),
              Optional.of(title),
              Optional.of(published),
              Optional.of(ZoneOffset.UTC),
              Optional.empty(),
              source);
      Voice voice = new Voice(Voice.Kind.PUBLISHER, publisher, Optional.empty(), Optional.empty());
      Map<String, Claim> claims = new LinkedHashMap<>();
      for (Made each : made) {
        Claim claim =
            Claim.of(
                each.content(),
                each.reality(),
                new Attribution(List.of(voice)),
                each.words().stream().map(span -> Evidence.at(id, source, span)).toList(),
                new Derivation(List.of(each.rule(), "reality:tense"), List.of()));
        claims.put(claim.id(), claim);
      }
      return new InventedReport(document, List.copyOf(claims.values()));
    }
  }
}
