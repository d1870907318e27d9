package org.readout.app.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.app.json.ContentJson;
import org.readout.app.json.Json;
import org.readout.claim.Act;
import org.readout.claim.Actor;
import org.readout.claim.Claim;
import org.readout.claim.Content;
import org.readout.claim.Participant;
import org.readout.claim.Statement;
import org.readout.claim.Undertaking;

/**
 * What one document adds to the tables of acts and to the numbers of claims. It is kept, so that
 * just that can be taken out when the document is read anew or turns out to be a copy.
 *
 * @param day of publication; empty where unknown
 * @param acts its acts
 * @param claims how many claims there are of each kind, in the words of the JSON format
 * @param issues how many claims there are on each issue
 * @param speakers how many statements there are by each person
 */
record Filing(
    String day,
    List<FiledAct> acts,
    Map<String, Integer> claims,
    Map<String, Integer> issues,
    Map<String, Integer> speakers) {

  /**
   * An act by what it is found by.
   *
   * @param position of the claim in its document
   * @param day the first day, or that of publication; empty where unknown
   * @param type in the word of the JSON format
   * @param reality in the word of the JSON format
   * @param actors ids of those who did it, known ones only
   * @param recipients ids of those to whom they did it; of a mutual act the actors
   */
  record FiledAct(
      int position,
      String day,
      String type,
      String reality,
      Set<String> actors,
      Set<String> recipients) {

    FiledAct {
      actors = new TreeSet<>(actors);
      recipients = new TreeSet<>(recipients);
    }

    /** What it is found under. */
    Set<String> subjects() {
      Set<String> subjects = new TreeSet<>();
      subjects.add(Subjects.EVERYTHING);
      for (String actor : actors) {
        subjects.add(actor);
        subjects.add(Subjects.by(actor));
        for (String recipient : recipients) {
          if (!actor.equals(recipient)) {
            subjects.add(Subjects.way(actor, recipient));
          }
        }
      }
      for (String recipient : recipients) {
        subjects.add(recipient);
        subjects.add(Subjects.to(recipient));
      }
      subjects.addAll(pairs());
      return subjects;
    }

    Set<String> pairs() {
      Set<String> pairs = new TreeSet<>();
      for (String actor : actors) {
        for (String recipient : recipients) {
          if (!actor.equals(recipient)) {
            pairs.add(Subjects.between(actor, recipient));
          }
        }
      }
      return pairs;
    }

    Set<String> states() {
      Set<String> states = new TreeSet<>(actors);
      states.addAll(recipients);
      return states;
    }
  }

  /**
   * What a document adds.
   *
   * @param published the day of publication; empty where unknown
   * @param made its claims, in the order in which they were made
   * @param counting those of them that nobody rejected
   */
  static Filing of(String published, List<Claim> made, List<Claim> counting) {
    Set<String> ids = new HashSet<>();
    counting.forEach(claim -> ids.add(claim.id()));
    Filing filing =
        new Filing(published, new ArrayList<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    for (int position = 0; position < made.size(); position++) {
      Claim claim = made.get(position);
      if (ids.contains(claim.id())) {
        filing.add(claim, position);
      }
    }
    return filing;
  }

  private void add(Claim claim, int position) {
    claims.merge(ContentJson.kind(claim.content()), 1, Integer::sum);
    issues(claim.content()).forEach(issue -> issues.merge(issue, 1, Integer::sum));
    speakers(claim.content()).forEach(person -> speakers.merge(person, 1, Integer::sum));
    if (claim.content() instanceof Act act) {
      Set<String> actors = known(act.actors());
      acts.add(
          new FiledAct(
              position,
              act.when().firstDay().map(LocalDate::toString).orElse(day),
              Json.word(act.type()),
              Json.word(claim.reality()),
              actors,
              act.mutual() ? actors : known(act.recipients())));
    }
  }

  private static Set<String> known(List<Participant> participants) {
    Set<String> ids = new TreeSet<>();
    participants.forEach(each -> Subjects.known(each.actor()).ifPresent(ids::add));
    return ids;
  }

  /** The ids of the issues that a claim is about. */
  static Set<String> issues(Content content) {
    if (content instanceof Statement statement) {
      return new TreeSet<>(statement.issues());
    }
    if (content instanceof Act act) {
      return new TreeSet<>(act.issues());
    }
    return content instanceof Undertaking undertaking
        ? new TreeSet<>(undertaking.issues())
        : Set.of();
  }

  /** The persons who say it; none for what is no statement. */
  static Set<String> speakers(Content content) {
    Set<String> speakers = new TreeSet<>();
    if (content instanceof Statement statement) {
      for (Actor speaker : statement.speakers()) {
        Subjects.person(speaker).ifPresent(speakers::add);
      }
    }
    return speakers;
  }

  /**
   * Adds the numbers of what is filed.
   *
   * @param times 1, or -1 to take them out
   */
  void count(long times, Tally byAct, Tally everything) {
    for (FiledAct act : acts) {
      String month = EntryConcernRows.month(act.day());
      for (String subject : act.subjects()) {
        if (!Subjects.isOfTwo(subject)) {
          byAct.add(times, subject, "", month, act.type(), act.reality());
          for (String actor : act.actors()) {
            byAct.add(times, subject, actor, month, act.type(), act.reality());
          }
        }
      }
      act.states().forEach(state -> everything.add(times, Tally.STATE_ACTS, "", state));
      for (String pair : act.pairs()) {
        everything.add(times, Tally.PAIR_ACTS, "", pair);
        if (!month.isEmpty()) {
          everything.add(times, Tally.PAIR_ACTS, month, pair);
        }
      }
    }
    String month = EntryConcernRows.month(day);
    claims.forEach(
        (kind, number) -> {
          everything.add(times * number, Tally.CLAIMS, "", kind);
          if (!month.isEmpty()) {
            everything.add(times * number, Tally.CLAIMS, month, kind);
          }
        });
    issues.forEach((issue, number) -> everything.add(times * number, Tally.ISSUE, "", issue));
    speakers.forEach(
        (person, number) -> everything.add(times * number, Tally.PERSON_STATEMENTS, "", person));
  }

  /** As JSON. */
  String write() {
    ObjectNode node = Json.object().put("day", day);
    ArrayNode list = node.putArray("acts");
    for (FiledAct act : acts) {
      list.addArray()
          .add(act.position())
          .add(act.day())
          .add(act.type())
          .add(act.reality())
          .add(String.join(" ", act.actors()))
          .add(String.join(" ", act.recipients()));
    }
    claims.forEach(node.putObject("claims")::put);
    issues.forEach(node.putObject("issues")::put);
    speakers.forEach(node.putObject("speakers")::put);
    return Json.line(node);
  }

  /** What {@link #write} wrote. */
  static Filing read(String content) {
    JsonNode node = Json.parse(content);
    List<FiledAct> acts = new ArrayList<>();
    for (JsonNode act : node.get("acts")) {
      acts.add(
          new FiledAct(
              act.get(0).asInt(),
              act.get(1).asText(),
              act.get(2).asText(),
              act.get(3).asText(),
              words(act.get(4).asText()),
              words(act.get(5).asText())));
    }
    return new Filing(
        node.get("day").asText(),
        acts,
        numbers(node.get("claims")),
        numbers(node.get("issues")),
        numbers(node.get("speakers")));
  }

  /** Ids with a space between them. */
  static Set<String> words(String ids) {
    return ids.isEmpty() ? Set.of() : Set.of(ids.split(" "));
  }

  private static Map<String, Integer> numbers(JsonNode node) {
    Map<String, Integer> numbers = new TreeMap<>();
    node.properties().forEach(each -> numbers.put(each.getKey(), each.getValue().asInt()));
    return numbers;
  }
}
