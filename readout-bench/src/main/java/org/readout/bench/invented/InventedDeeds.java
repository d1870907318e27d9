package org.readout.bench.invented;

import static org.readout.bench.invented.InventedEngagement.any;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.readout.claim.Act;
import org.readout.claim.ActType;
import org.readout.claim.Actor;
import org.readout.claim.ChannelNotice;
import org.readout.claim.Occasion;
import org.readout.claim.Participant;
import org.readout.claim.Reality;
import org.readout.claim.Undertaking;
import org.readout.claim.When;
import org.readout.knowledge.State;
import org.readout.text.Span;

/** The acts, undertakings, channels and occasions of one invented report. */
final class InventedDeeds {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  /** How an act is put, with the word that names it as a slot. */
  private record Deed(ActType type, Optional<String> mode, String trigger, String pattern) {}

  private static final List<Deed> DEEDS =
      List.of(
          new Deed(
              ActType.ACCUSE,
              Optional.of("disapprove"),
              "accused",
              "{X} {accused} {Z} of delays in {T}."),
          new Deed(
              ActType.REQUEST, Optional.empty(), "asked", "{X} {asked} {Z} for progress on {T}."),
          new Deed(
              ActType.REJECT,
              Optional.empty(),
              "rejected",
              "{X} {rejected} what {Z} had proposed on {T}."),
          new Deed(
              ActType.SUPPORT,
              Optional.empty(),
              "praised",
              "{X} {praised} the efforts of {Z} for {T}."),
          new Deed(ActType.COOPERATE, Optional.empty(), "works", "{X} {works} with {Z} on {T}."),
          new Deed(
              ActType.THREATEN,
              Optional.empty(),
              "warned",
              "{X} {warned} {Z} of consequences for {T}."),
          new Deed(
              ActType.SANCTION,
              Optional.empty(),
              "suspended",
              "{X} {suspended} its aid for {Z} over {T}."),
          new Deed(
              ActType.AID,
              Optional.empty(),
              "delivered",
              "{X} {delivered} relief goods to {Z}, with a view to {T}."));

  private record Promise(Undertaking.Form form, Undertaking.Standing standing, String pattern) {}

  private static final List<Promise> PROMISES =
      List.of(
          new Promise(
              Undertaking.Form.PLEDGED,
              Undertaking.Standing.AGREED,
              "{X} promised {Z} to {W} by {M}."),
          new Promise(
              Undertaking.Form.OFFERED,
              Undertaking.Standing.ASKED,
              "{X} offered {Z} to {W} by {M}."),
          new Promise(
              Undertaking.Form.ASKED, Undertaking.Standing.ASKED, "{X} urged {Z} to {W} by {M}."),
          new Promise(
              Undertaking.Form.REFUSED,
              Undertaking.Standing.REFUSED,
              "{X} refused the wish of {Z} to {W} by {M}."));

  private final InventedReport.Writing writing;
  private final InventedEngagement engagement;
  private final Random random;
  private final ReportText text;

  InventedDeeds(InventedReport.Writing writing) {
    this.writing = writing;
    this.engagement = writing.engagement();
    this.random = writing.random();
    this.text = writing.text();
  }

  /** Up to three acts and two undertakings; a channel and an occasion in some reports. */
  void write() {
    int acts = random.nextInt(4);
    for (int i = 0; i < acts; i++) {
      act();
    }
    int undertakings = random.nextInt(3);
    for (int i = 0; i < undertakings; i++) {
      undertaking();
    }
    if (random.nextInt(4) == 0) {
      channel();
    }
    if (random.nextInt(3) == 0) {
      occasion();
    }
  }

  private void act() {
    Deed deed = any(DEEDS, random);
    Phrases.Matter matter = any(Phrases.MATTERS, random);
    boolean first = random.nextBoolean();
    Map<String, String> fillings = sides(matter, first);
    ReportText.Sentence sentence = text.write(deed.pattern(), fillings);
    writing.make(
        new Act(
            deed.type(),
            deed.mode().stream().toList(),
            List.of(),
            List.of(participant(first, sentence, "X")),
            List.of(participant(!first, sentence, "Z")),
            false,
            new When.Day(engagement.day(), Optional.empty(), Optional.of(engagement.day())),
            Optional.empty(),
            sentence.place(deed.trigger()),
            List.of(matter.issue())),
        Reality.OCCURRED,
        deed.trigger(),
        sentence.span());
  }

  private void undertaking() {
    Promise promise = any(PROMISES, random);
    Phrases.Matter matter = any(Phrases.MATTERS, random);
    boolean first = random.nextBoolean();
    YearMonth month = YearMonth.from(engagement.day()).plusMonths(1 + random.nextInt(12));
    Map<String, String> fillings = sides(matter, first);
    fillings.put(
        "W",
        any(
                List.of("send experts for ", "make a proposal on ", "set up a working group for "),
                random)
            + matter.words());
    fillings.put("M", MONTH.format(month));
    ReportText.Sentence sentence = text.write(promise.pattern(), fillings);
    writing.make(
        new Undertaking(
            promise.form(),
            List.of(participant(first, sentence, "X")),
            List.of(participant(!first, sentence, "Z")),
            fillings.getOrDefault("W", ""),
            sentence.place("W"),
            month(month, sentence.place("M")),
            promise.standing(),
            List.of(matter.issue())),
        Reality.OCCURRED,
        "promise",
        sentence.span());
  }

  private void channel() {
    ChannelNotice.Kind kind = any(List.of(ChannelNotice.Kind.values()), random);
    ChannelNotice.Status status = any(List.of(ChannelNotice.Status.values()), random);
    String name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " channel";
    ReportText.Sentence sentence =
        text.write(
            "{X} and {Z} spoke of the {C}, which is {K}.",
            Map.of(
                "X", engagement.host().name(),
                "Z", engagement.guest().name(),
                "C", name,
                "K", status.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    writing.make(
        new ChannelNotice(
            List.of(engagement.one().polity(), engagement.other().polity()),
            kind,
            status,
            new When.Day(engagement.day(), Optional.empty(), Optional.of(engagement.day())),
            name,
            sentence.place("C")),
        Reality.OCCURRED,
        "channel",
        sentence.span());
  }

  private void occasion() {
    YearMonth month = YearMonth.from(engagement.day()).plusMonths(1 + random.nextInt(9));
    ReportText.Sentence sentence =
        text.write(
            "{X} and {Z} will hold the {O} in {M}.",
            Map.of(
                "X", engagement.host().name(),
                "Z", engagement.guest().name(),
                "O", (2 + random.nextInt(40)) + "th round of consultations",
                "M", MONTH.format(month)));
    Span name = sentence.place("O");
    writing.make(
        new Occasion(
            "round of consultations",
            Occasion.Kind.GATHERING,
            Optional.empty(),
            Optional.empty(),
            month(month, sentence.place("M")),
            Optional.empty(),
            List.of(Actor.of(engagement.one().polity()), Actor.of(engagement.other().polity())),
            name),
        Reality.SCHEDULED,
        "occasion",
        sentence.span());
  }

  private static When month(YearMonth month, Span words) {
    return new When.Period(
        month.atDay(1),
        month.atEndOfMonth(),
        When.Precision.MONTH,
        Optional.of(words),
        Optional.empty());
  }

  private Map<String, String> sides(Phrases.Matter matter, boolean first) {
    Map<String, String> fillings = writing.fillings(matter);
    fillings.put("X", state(first).name());
    fillings.put("Z", state(!first).name());
    return fillings;
  }

  private State state(boolean first) {
    return first ? engagement.host() : engagement.guest();
  }

  private Participant participant(boolean first, ReportText.Sentence sentence, String slot) {
    Actor side = first ? engagement.one() : engagement.other();
    return new Participant(
        Actor.of(side.polity()), List.of("GOV"), state(first).name(), sentence.place(slot));
  }
}
