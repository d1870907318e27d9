package org.readout.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.Evidence;
import org.readout.claim.Party;
import org.readout.record.MergingReports.Mention;
import org.readout.record.MergingReports.Told;

/**
 * How well reports were merged, counted in pairs of reports of one engagement.
 *
 * @param wanted pairs of reports that tell of one engagement, neither in an aside
 * @param found those of them that share an entry
 * @param right pairs that share an entry and tell of one engagement
 * @param wrong pairs that share an entry and do not
 * @param misses one line for each wanted pair that was not found
 * @param errors one line for each wrong pair
 */
record MergingScore(
    int wanted, int found, int right, int wrong, List<String> misses, List<String> errors) {

  /** An engagement as one report has it. */
  private record Node(String document, String key) {}

  double precision() {
    return right + wrong == 0 ? 0 : (double) right / (right + wrong);
  }

  double recall() {
    return wanted == 0 ? 0 : (double) found / wanted;
  }

  static MergingScore of(
      List<Told> reports, Collection<Claim> claims, List<EngagementEntry> entries) {
    Map<String, Told> byDocument = new HashMap<>();
    reports.forEach(told -> byDocument.put(told.document().id(), told));
    Map<String, String> keys = new HashMap<>();
    for (Claim claim : claims) {
      Told told = byDocument.get(claim.document());
      if (told != null && claim.content() instanceof Engagement engagement) {
        keys.put(claim.id(), key(claim, engagement, told));
      }
    }
    Set<String> together = new LinkedHashSet<>();
    int right = 0;
    List<String> errors = new ArrayList<>();
    for (EngagementEntry entry : entries) {
      List<Node> nodes = nodes(entry, byDocument, keys);
      for (int at = 0; at < nodes.size(); at++) {
        for (int next = at + 1; next < nodes.size(); next++) {
          Node one = nodes.get(at);
          Node other = nodes.get(next);
          if (one.document().equals(other.document())) {
            continue;
          }
          if (!one.key().isEmpty() && one.key().equals(other.key())) {
            right += together.add(pair(one, other)) ? 1 : 0;
          } else {
            errors.add(entry.form() + " " + one + " with " + other);
          }
        }
      }
    }
    Set<String> wanted = wanted(reports);
    List<String> misses = wanted.stream().filter(pair -> !together.contains(pair)).toList();
    return new MergingScore(
        wanted.size(), wanted.size() - misses.size(), right, errors.size(), misses, errors);
  }

  private static Set<String> wanted(List<Told> reports) {
    Set<String> pairs = new TreeSet<>();
    for (int at = 0; at < reports.size(); at++) {
      for (Mention mention : reports.get(at).mentions()) {
        for (Told other : reports.subList(at + 1, reports.size())) {
          if (!mention.optional()
              && other.mentions().stream()
                  .anyMatch(each -> !each.optional() && each.key().equals(mention.key()))) {
            pairs.add(
                pair(
                    new Node(reports.get(at).document().name(), mention.key()),
                    new Node(other.document().name(), mention.key())));
          }
        }
      }
    }
    return pairs;
  }

  private static String pair(Node one, Node other) {
    boolean swap = one.document().compareTo(other.document()) > 0;
    return one.key()
        + " in "
        + (swap ? other : one).document()
        + " and "
        + (swap ? one : other).document();
  }

  /** What each report tells in the entry; what is in no list, only where nothing else is. */
  private static List<Node> nodes(
      EngagementEntry entry, Map<String, Told> byDocument, Map<String, String> keys) {
    Map<String, Set<String>> told = new HashMap<>();
    for (ClaimLink link : entry.claims()) {
      Told report = byDocument.get(link.document());
      String name = report == null ? link.document() : report.document().name();
      told.computeIfAbsent(name, each -> new TreeSet<>()).add(keys.getOrDefault(link.claim(), ""));
    }
    List<Node> nodes = new ArrayList<>();
    told.forEach(
        (document, all) -> {
          if (all.size() > 1) {
            all.remove("");
          }
          all.forEach(key -> nodes.add(new Node(document, key)));
        });
    return nodes;
  }

  /** The engagement of the report that the claim tells of; empty when it is none of them. */
  private static String key(Claim claim, Engagement engagement, Told told) {
    Set<String> sides = new TreeSet<>();
    Set<String> people = new TreeSet<>();
    for (Party party : engagement.parties()) {
      sides.add(Profile.side(party.actor().polity()));
      people.add(party.actor().label());
    }
    for (boolean exact : new boolean[] {true, false}) {
      for (Mention mention : datedFirst(told.mentions())) {
        boolean dated =
            mention.day().isEmpty() || mention.day().equals(engagement.when().firstDay());
        boolean fits =
            exact ? sides.equals(mention.sides()) : sides.size() > 1 && overlaps(sides, mention);
        boolean peopled =
            mention.person().isEmpty()
                || people.stream().anyMatch(name -> name.contains(mention.person().get()));
        if (fits
            && dated
            && peopled
            && mention.family() == engagement.form().family()
            && claim.evidence().stream()
                .anyMatch(
                    words -> (exact && isTitle(words, told)) || stands(words, mention, told))) {
          return mention.key();
        }
      }
    }
    return "";
  }

  private static List<Mention> datedFirst(List<Mention> mentions) {
    return mentions.stream()
        .sorted(
            Comparator.comparing(mention -> mention.day().isEmpty() && mention.person().isEmpty()))
        .toList();
  }

  private static boolean overlaps(Set<String> sides, Mention mention) {
    return sides.containsAll(mention.sides()) || mention.sides().containsAll(sides);
  }

  private static boolean isTitle(Evidence words, Told told) {
    return words.span().end() <= told.document().title().orElse("").length();
  }

  private static boolean stands(Evidence evidence, Mention mention, Told told) {
    String text = told.document().text().text();
    for (String words : mention.words()) {
      int start = text.indexOf(words);
      if (start < evidence.span().end() && start + words.length() > evidence.span().start()) {
        return true;
      }
    }
    return false;
  }
}
