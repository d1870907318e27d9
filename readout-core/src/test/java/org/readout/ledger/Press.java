package org.readout.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.claim.Act;
import org.readout.claim.ActType;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Attribution;
import org.readout.claim.ChannelNotice;
import org.readout.claim.Claim;
import org.readout.claim.Content;
import org.readout.claim.Derivation;
import org.readout.claim.Engagement;
import org.readout.claim.EngagementForm;
import org.readout.claim.Evidence;
import org.readout.claim.Occasion;
import org.readout.claim.Office;
import org.readout.claim.Participant;
import org.readout.claim.Party;
import org.readout.claim.Person;
import org.readout.claim.Reality;
import org.readout.claim.Statement;
import org.readout.claim.Undertaking;
import org.readout.claim.Voice;
import org.readout.claim.When;
import org.readout.knowledge.KnowledgeBase;
import org.readout.record.EngagementEntry;
import org.readout.record.Entries;
import org.readout.record.ToldClaim;
import org.readout.text.Span;

/**
 * What the papers say, one claim a line: {@code DAY PAPER | WHAT | WORDS}. Lines of one paper and
 * day are one document; a day is a date, {@code -} for an unknown one, or two with a slash. What is
 * said is one of
 *
 * <pre>
 *   channel CHN USA military suspended 2022-08-05
 *   undertaking asked asked USA > CHN 2025-11-12       (form, standing, by and to whom, due)
 *   says CHN taiwan                                    (the words are the sentence)
 *   occasion gathering APEC_SUMMIT:2025 2025-10-21/2025-10-31 CHN
 *   act accuse CHN > USA 2025-09-09                    (with = in place of > for a mutual act)
 *   engagement call 2025-09-09 USA:Joe Biden:head-of-state CHN:Xi Jinping:head-of-state
 * </pre>
 *
 * <p>and may close with a reality: {@code (denied)}; occasions are scheduled and all else occurred
 * unless it says so. A state that begins with a small letter is not known.
 */
record Press(List<ToldClaim> claims, List<EngagementEntry> entries) {

  private static final Span NOWHERE = Span.of(0, 1);

  static Press of(String lines) {
    List<ToldClaim> claims = new ArrayList<>();
    Map<String, LocalDate> published = new HashMap<>();
    for (String line : lines.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
      String[] parts = line.split(" *\\| *", -1);
      String day = parts[0].substring(0, parts[0].indexOf(' '));
      String paper = parts[0].substring(day.length()).strip();
      Optional<LocalDate> publishedOn =
          day.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(day));
      String document = paper + " " + day;
      publishedOn.ifPresent(known -> published.put(document, known));
      int start = (claims.size() + 1) * 1000;
      String words = parts[2];
      claims.add(
          new ToldClaim(
              Claim.of(
                  content(parts[1].replaceAll(" *\\(.*\\)$", ""), words),
                  reality(parts[1]),
                  new Attribution(
                      List.of(
                          new Voice(
                              Voice.Kind.PUBLISHER, paper, Optional.empty(), Optional.empty()))),
                  List.of(new Evidence(document, Span.of(start, start + words.length()), words)),
                  new Derivation(List.of(), List.of())),
              publishedOn));
    }
    return new Press(claims, Entries.of(claims.stream().map(ToldClaim::claim).toList(), published));
  }

  Ledger ledger(String day, String... subject) {
    return Ledger.of(
        Set.of(subject),
        claims,
        entries,
        LocalDate.parse(day),
        LedgerRules.standard(),
        KnowledgeBase.standard());
  }

  private static Reality reality(String what) {
    int bracket = what.lastIndexOf('(');
    if (bracket < 0) {
      return what.startsWith("occasion") ? Reality.SCHEDULED : Reality.OCCURRED;
    }
    return constant(Reality.class, what.substring(bracket + 1, what.length() - 1));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Content content(String what, String words) {
    List<String> fields = Arrays.asList(what.split(" ", -1));
    return switch (fields.get(0)) {
      case "channel" ->
          new ChannelNotice(
              List.of(polity(fields.get(1)), polity(fields.get(2))),
              constant(ChannelNotice.Kind.class, fields.get(3)),
              constant(ChannelNotice.Status.class, fields.get(4)),
              when(fields, 5),
              words,
              NOWHERE);
      case "undertaking" -> undertaking(fields, words);
      case "says" -> {
        int last = fields.size() - 1;
        yield new Statement(
            List.of(actor(String.join(" ", fields.subList(1, last)))),
            List.of(),
            "say",
            List.of(),
            List.of(fields.get(last)));
      }
      case "occasion" -> occasion(fields, words);
      case "act" -> act(fields);
      case "engagement" -> engagement(what);
      default -> throw new IllegalArgumentException(what);
    };
  }

  private static Content undertaking(List<String> fields, String words) {
    int arrow = fields.indexOf(">");
    int last = fields.size();
    boolean due = fields.get(last - 1).contains("-");
    int end = due ? last - 1 : last;
    return new Undertaking(
        constant(Undertaking.Form.class, fields.get(1)),
        participants(fields.subList(3, arrow < 0 ? end : arrow)),
        arrow < 0 ? List.of() : participants(fields.subList(arrow + 1, end)),
        words,
        NOWHERE,
        when(fields, end),
        constant(Undertaking.Standing.class, fields.get(2)),
        List.of());
  }

  private static Content occasion(List<String> fields, String words) {
    String[] edition = fields.get(2).split(":", -1);
    boolean known = !fields.get(2).equals("-");
    return new Occasion(
        words,
        constant(Occasion.Kind.class, fields.get(1)),
        known ? Optional.of(edition[0]) : Optional.empty(),
        known && edition.length > 1 ? Optional.of(edition[1]) : Optional.empty(),
        when(fields, 3),
        Optional.empty(),
        fields.stream().skip(4).map(Press::actor).toList(),
        NOWHERE);
  }

  private static Content act(List<String> fields) {
    boolean mutual = fields.get(3).equals("=");
    List<String> sides = List.of(fields.get(2), fields.get(4));
    return new Act(
        constant(ActType.class, fields.get(1)),
        List.of(),
        List.of(),
        participants(mutual ? sides : sides.subList(0, 1)),
        mutual ? List.of() : participants(sides.subList(1, 2)),
        mutual,
        when(fields, 5),
        Optional.empty(),
        NOWHERE,
        List.of());
  }

  /** People have blanks in their names, so each begins with a state. */
  private static Content engagement(String what) {
    String[] fields = what.split(" (?=[A-Z]{3,4}(?::|$| ))", -1);
    List<String> head = List.of(fields[0].split(" ", -1));
    return new Engagement(
        constant(EngagementForm.class, head.get(1)),
        Arrays.stream(fields)
            .skip(1)
            .map(party -> new Party(Party.Role.PARTICIPANT, actor(party)))
            .toList(),
        when(head, 2),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true);
  }

  private static Actor actor(String words) {
    String[] parts = words.split(":", -1);
    return new Actor(
        polity(parts[0]),
        parts.length > 1 ? Optional.of(new Person(Optional.empty(), parts[1])) : Optional.empty(),
        parts.length > 2
            ? Optional.of(new Office(Optional.empty(), parts[2], Optional.of(parts[2])))
            : Optional.empty());
  }

  private static ActorRef polity(String id) {
    return Character.isLowerCase(id.charAt(0))
        ? new ActorRef.Unresolved(id)
        : new ActorRef.Known(id);
  }

  private static List<Participant> participants(List<String> ids) {
    return ids.stream()
        .map(id -> new Participant(Actor.of(polity(id)), List.of(), id, NOWHERE))
        .toList();
  }

  private static When when(List<String> fields, int index) {
    String day = index < fields.size() ? fields.get(index) : "-";
    if (day.equals("-")) {
      return When.unknown();
    }
    if (day.contains("/")) {
      return new When.Period(
          LocalDate.parse(day.substring(0, 10)),
          LocalDate.parse(day.substring(11)),
          When.Precision.MONTH,
          Optional.of(NOWHERE),
          Optional.empty());
    }
    return new When.Day(LocalDate.parse(day), Optional.of(NOWHERE), Optional.empty());
  }
}
