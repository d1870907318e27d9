package org.readout.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.AnnotatedDocument;
import org.readout.annotate.AnnotatedSentence;
import org.readout.annotate.Mention;
import org.readout.claim.ActType;
import org.readout.claim.Actor;
import org.readout.claim.ActorRef;
import org.readout.claim.Participant;
import org.readout.claim.Reality;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.rules.Path;
import org.readout.rules.Rule;
import org.readout.rules.RuleSet;

/**
 * Finds the acts of one sentence: words that set off a rule, who does it to whom, how real it is;
 * then leaves out what is only the content of another act.
 */
final class ActFinder {

  /** Types whose deed is not done: asked for, refused, threatened. What is blamed was done. */
  private static final Set<String> UNREAL = Set.of("REQUEST", "REJECT", "THREATEN");

  /** Types of what is said to somebody: "we oppose this, Wang told Rubio". */
  private static final Set<String> SAID = Set.of("ACCUSE", "REJECT", "REQUEST", "THREATEN");

  /** The note of an act whose participants were given and not found. */
  static final String GIVEN = "the participants are given; the rule found nobody else";

  private final RuleSet rules;
  private final ActRealities realities;
  private final AnnotatedSentence annotated;
  private final Sentence sentence;
  private final Participants participants;
  private final ActContent content;
  private final ActSettlement settlement;
  private final ActClauses clauses;

  ActFinder(
      RuleSet rules,
      ActRealities realities,
      AnnotatedDocument document,
      AnnotatedSentence annotated,
      Participants participants) {
    this.rules = rules;
    this.realities = realities;
    this.annotated = annotated;
    this.sentence = annotated.sentence();
    this.participants = participants;
    this.content = new ActContent(sentence);
    this.settlement = new ActSettlement(document, annotated, participants);
    this.clauses = new ActClauses(sentence);
  }

  /** The acts, in the order of the words that name them. */
  List<ActDraft> find() {
    Map<Integer, ActDraft> drafts = candidates();
    Map<Integer, ActDraft> settled = new LinkedHashMap<>();
    drafts.forEach((at, draft) -> settled.put(at, settlement.settle(draft, drafts)));
    List<ActDraft> speaking = new ArrayList<>(settled.values());
    speaking.addAll(nobodys(drafts));
    return settled.values().stream()
        .filter(draft -> speaking.stream().noneMatch(other -> content.covers(other, draft)))
        .filter(draft -> speaking.stream().noneMatch(other -> clauses.isCaseOf(other, draft)))
        .filter(draft -> speaking.stream().noneMatch(other -> clauses.repeats(other, draft)))
        .filter(draft -> !clauses.isQuestion(draft))
        .filter(draft -> !draft.reality().rule().equals(ActRealities.PURPOSE))
        .filter(draft -> !isOwed(draft))
        .sorted(Comparator.comparing(draft -> draft.trigger().span()))
        .toList();
  }

  /**
   * For each word, by its index, the first rule that has what it needs; nothing is left out yet.
   */
  private Map<Integer, ActDraft> candidates() {
    Map<Integer, ActDraft> drafts = new LinkedHashMap<>();
    if (!sentence.isParsed()) {
      return drafts;
    }
    for (Token token : sentence.tokens()) {
      for (Rule rule : rules.setOffBy(token)) {
        if (rule.fires(sentence, token)) {
          Optional<ActDraft> draft = draft(rule, token);
          if (draft.isPresent()) {
            drafts.put(token.index(), draft.get());
            break;
          }
        }
      }
    }
    return drafts;
  }

  /** "Putin must agree to a truce": a duty, of which nobody says that it was or will be met. */
  private boolean isOwed(ActDraft draft) {
    return draft.reality().reality() == Reality.HYPOTHETICAL
        && sentence.children(draft.trigger().index(), "aux").stream()
            .anyMatch(aux -> NounWords.DUTY.contains(aux.lemma()));
  }

  /**
   * "Some urged Russia to leave": nobody known asks, and Russia still leaves in words alone. Such
   * an act is not told, but what it speaks of is its content.
   */
  private List<ActDraft> nobodys(Map<Integer, ActDraft> drafts) {
    List<ActDraft> nobodys = new ArrayList<>();
    for (Token token : sentence.isParsed() ? sentence.tokens() : List.<Token>of()) {
      if (!drafts.containsKey(token.index())) {
        rules.setOffBy(token).stream()
            .filter(rule -> rule.fires(sentence, token) && rule.slots().containsKey("deed"))
            .filter(rule -> UNREAL.contains(rule.yielded("type", "")))
            .findFirst()
            .ifPresent(rule -> nobodys.add(draft(rule, token, List.of(), List.of())));
      }
    }
    return nobodys;
  }

  /**
   * What relates two given participants: every word that sets off a rule, with these two where the
   * rule finds nobody; the types settled, and nothing left out.
   */
  List<ActDraft> between(List<Participant> source, List<Participant> target) {
    Map<Integer, ActDraft> drafts = candidates();
    for (Token token : sentence.isParsed() ? sentence.tokens() : List.<Token>of()) {
      rules.setOffBy(token).stream()
          .filter(rule -> rule.fires(sentence, token))
          .findFirst()
          .ifPresent(
              rule ->
                  drafts.putIfAbsent(
                      token.index(), draft(rule, token, source, target).withNote(GIVEN)));
    }
    return drafts.values().stream().map(draft -> settlement.settle(draft, drafts)).toList();
  }

  private Optional<ActDraft> draft(Rule rule, Token trigger) {
    boolean bySpeaker = rule.yielded("by", "").equals("speaker");
    List<Participant> actors = bySpeaker ? participants.speaker(trigger) : List.of();
    if (actors.isEmpty()) {
      actors = participants.along(slot(rule, "actor"), trigger, Participants.Part.ACTING);
    }
    List<Participant> partners =
        participants.along(slot(rule, "partner"), trigger, Participants.Part.AIMED_AT);
    List<Participant> speakers = actors;
    List<Participant> aimedAt = participants.along(slot(rule, "recipient"), trigger, part(rule));
    if (bySpeaker && aimedAt.size() > 1 && sharesPolity(actors, aimedAt)) {
      // "both sides should": what one says of oneself too is asked of nobody.
      return Optional.empty();
    }
    if (bySpeaker && aimedAt.stream().anyMatch(one -> isOwnSide(one, speakers))) {
      return Optional.empty();
    }
    List<Participant> recipients = Participants.without(aimedAt, actors);
    if (recipients.isEmpty()) {
      recipients = participants.postedTo(aimedAt, actors);
    }
    if (recipients.isEmpty() && SAID.contains(rule.yielded("type", ""))) {
      recipients = Participants.without(participants.told(trigger), actors);
    }
    boolean mutual = rule.yielded("mutual", "").equals("yes");
    List<Participant> sides = new ArrayList<>(actors);
    sides.addAll(Participants.without(partners, actors));
    if (!mutual && recipients.isEmpty()) {
      recipients = Participants.without(partners, actors);
    }
    if (rule.yielded("mutual", "").equals("together") && areSeveral(actors)) {
      recipients = List.of();
    }
    List<Participant> acting = mutual ? sides : actors;
    boolean impersonal = rule.yielded("by", "").equals("sides");
    boolean complete =
        (!acting.isEmpty() || impersonal)
            && (!mutual || impersonal || !rule.required().contains("actor") || !actors.isEmpty())
            && (!rule.required().contains("recipient") || !recipients.isEmpty())
            && (!rule.required().contains("partner") || sides.size() > actors.size())
            && (!rule.required().contains("deed") || !deed(rule, trigger).isEmpty())
            && (!bySpeaker || !recipients.isEmpty());
    if (!complete) {
      return Optional.empty();
    }
    return Optional.of(draft(rule, trigger, acting, recipients));
  }

  private static boolean sharesPolity(List<Participant> some, List<Participant> others) {
    return some.stream()
        .map(one -> one.actor().polity())
        .filter(ActorRef.Known.class::isInstance)
        .anyMatch(
            polity -> others.stream().anyMatch(other -> other.actor().polity().equals(polity)));
  }

  private ActDraft draft(
      Rule rule, Token trigger, List<Participant> actors, List<Participant> recipients) {
    return new ActDraft(
        annotated,
        rule,
        trigger,
        ActType.valueOf(rule.yielded("type", "")),
        actors,
        recipients,
        deed(rule, trigger),
        reality(rule, trigger),
        List.of());
  }

  /** "Will not release": where a rule has taken the negation for its own, it says what is real. */
  private Realities.Decision reality(Rule rule, Token trigger) {
    return rule.yields().containsKey("reality")
        ? new Realities.Decision(
            Reality.valueOf(rule.yielded("reality", "").toUpperCase(Locale.ROOT)), rule.id())
        : realities.decide(sentence, trigger);
  }

  private List<Token> deed(Rule rule, Token trigger) {
    return slot(rule, "deed").stream()
        .flatMap(path -> path.follow(sentence, trigger).stream())
        .distinct()
        .toList();
  }

  /** "India and Japan agreed": they did it with each other, whatever the deed is aimed at. */
  private static boolean areSeveral(List<Participant> actors) {
    return actors.stream().map(one -> one.actor().polity()).distinct().count() > 1;
  }

  /** What the other side of an act has to do with it. */
  private static Participants.Part part(Rule rule) {
    return switch (rule.yielded("type", "")) {
      case "ACCUSE", "REQUEST" -> Participants.Part.BLAMED;
      default -> Participants.Part.AIMED_AT;
    };
  }

  private static List<Path> slot(Rule rule, String name) {
    return rule.slots().getOrDefault(name, List.of());
  }

  /** "Biden said that the United States must": his own side is asked for nothing. */
  private boolean isOwnSide(Participant one, List<Participant> speaking) {
    return annotated.mentionsInOrder().stream()
            .filter(mention -> mention.span().equals(one.words()))
            .anyMatch(mention -> mention.kind() == Mention.Kind.POLITY)
        && speaking.stream()
            .anyMatch(
                speaker ->
                    speaker.sectors().contains("GOV")
                        && Actor.of(speaker.actor().polity()).equals(one.actor()));
  }
}
