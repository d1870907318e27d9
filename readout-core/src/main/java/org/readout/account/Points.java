package org.readout.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.claim.Act;
import org.readout.claim.ActType;
import org.readout.claim.ChannelNotice;
import org.readout.claim.Claim;
import org.readout.claim.Engagement;
import org.readout.claim.Evidence;
import org.readout.claim.Statement;

/** Makes points of the claims of one document that belong to one engagement. */
final class Points {

  private static final Comparator<Claim> IN_TEXT_ORDER =
      Comparator.comparing((Claim claim) -> claim.evidence().get(0).span())
          .thenComparing(Claim::id);

  private Points() {}

  /**
   * The points, in the order of the text. Claims of one sentence are one point. The sentence that
   * says that the engagement took place, and nothing else, is none.
   *
   * @param claims of one document
   * @param told whether a claim is one of those that the entry rests on
   * @param page the document as it is now
   */
  static List<Point> of(
      List<Claim> claims, Predicate<Claim> told, Optional<LocalDate> published, String page) {
    List<Point> points = new ArrayList<>();
    boolean first = true;
    for (List<Claim> sentence : sentences(claims)) {
      if (!isOnlyTheEngagement(sentence, told, first)) {
        points.add(point(sentence, published, page));
      }
      first = false;
    }
    return points;
  }

  /**
   * Points of sentences in which nothing is claimed.
   *
   * @param claims those of the same document, at least one
   */
  static List<Point> unclaimed(
      List<Evidence> sentences, List<Claim> claims, Optional<LocalDate> published, String page) {
    return sentences.stream()
        .map(
            sentence ->
                new Point(
                    Teller.of(claims.get(0).attribution().voices().get(0)),
                    sentence.document(),
                    published,
                    List.of(sentence),
                    List.of(),
                    page))
        .toList();
  }

  private static List<List<Claim>> sentences(List<Claim> claims) {
    List<List<Claim>> sentences = new ArrayList<>();
    int end = -1;
    for (Claim claim : claims.stream().sorted(IN_TEXT_ORDER).toList()) {
      Evidence words = claim.evidence().get(0);
      if (sentences.isEmpty() || words.span().start() >= end) {
        sentences.add(new ArrayList<>());
      }
      sentences.get(sentences.size() - 1).add(claim);
      end = Math.max(end, words.span().end());
    }
    return sentences;
  }

  private static boolean isOnlyTheEngagement(
      List<Claim> sentence, Predicate<Claim> told, boolean first) {
    return sentence.stream().anyMatch(claim -> told.test(claim) && (first || namesTheSides(claim)))
        && sentence.stream().allMatch(claim -> told.test(claim) || saysThatItTookPlace(claim));
  }

  /** "The two sides had constructive talks" names nobody, and tells how they were. */
  private static boolean namesTheSides(Claim claim) {
    return ((Engagement) claim.content())
            .parties().stream().flatMap(party -> party.words().stream()).distinct().count()
        > 1;
  }

  private static boolean saysThatItTookPlace(Claim claim) {
    if (claim.content() instanceof Statement statement) {
      // "..., the ministry said": nobody who took part.
      return statement.quotations().isEmpty()
          && statement.speakers().stream().allMatch(speaker -> speaker.person().isEmpty());
    }
    if (claim.content() instanceof ChannelNotice notice) {
      return notice.status() == ChannelNotice.Status.USED;
    }
    return claim.content() instanceof Engagement
        || (claim.content() instanceof Act act && act.type() == ActType.CONSULT);
  }

  private static Point point(List<Claim> sentence, Optional<LocalDate> published, String page) {
    List<Evidence> words = new ArrayList<>();
    for (Claim claim : sentence) {
      Evidence own = claim.evidence().get(0);
      words.removeIf(there -> own.span().contains(there.span()));
      if (words.stream().noneMatch(there -> there.span().contains(own.span()))) {
        words.add(own);
      }
    }
    words.sort(Comparator.comparing(Evidence::span));
    return new Point(
        teller(sentence), sentence.get(0).document(), published, words, sentence, page);
  }

  /** That of the statement if there is one; else that of a government that is cited. */
  private static Teller teller(List<Claim> sentence) {
    Set<Teller> tellers = new LinkedHashSet<>();
    sentence.stream()
        .filter(claim -> claim.content() instanceof Statement)
        .map(Teller::of)
        .forEach(tellers::add);
    sentence.stream()
        .map(Teller::of)
        .sorted(Comparator.comparing(Teller::kind))
        .forEach(tellers::add);
    return tellers.iterator().next();
  }
}
