package org.readout.app.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.readout.claim.ActorRef;
import org.readout.claim.Engagement;
import org.readout.record.ToldClaim;

/** What the ledgers have in common: headings, names of states, evidence, and what is left out. */
final class LedgerLines {

  /** So many lines of one list are shown. */
  static final int SHOWN = 6;

  // A sentence may be a paragraph long, and the page is to be read.
  private static final int QUOTE_SHOWN = 180;

  private final Names names;
  private final ClaimWords claims;
  private final Function<String, Optional<String>> publishers;

  /**
   * What ledgers are written with.
   *
   * @param publishers what to call whoever published a document, by its id
   */
  LedgerLines(Names names, Function<String, Optional<String>> publishers) {
    this.names = names;
    this.publishers = publishers;
    this.claims = new ClaimWords(names);
  }

  static void heading(Page page, LedgerSection section) {
    heading(page, section.heading());
  }

  static void heading(Page page, String heading) {
    page.blank();
    page.line(0, Words.of(Style.STRONG, heading));
  }

  /** {@code China}. */
  String polity(String id) {
    return names.polity(new ActorRef.Known(id));
  }

  /** {@code China and the United States}, as inside a sentence. */
  String polities(Collection<String> ids) {
    return Names.list(ids.stream().map(this::polity).map(Names::withArticle).toList());
  }

  /** Who published the words and when, whose word it is, and the words. */
  void evidence(Page page, int indent, ToldClaim told) {
    evidence(page, indent, "", told);
  }

  /** The same of what a line rests on. */
  void evidence(Page page, int indent, ToldLine.Ground ground) {
    evidence(page, indent, ground.label(), ground.told());
  }

  /** The same after a word on what it is evidence of. */
  void evidence(Page page, int indent, String label, ToldClaim told) {
    String voices = claims.saidBy(told.claim()).map(said -> " [" + said + "]").orElse("");
    page.line(
        indent,
        indent + 2,
        Words.of(Style.FAINT, (label.isEmpty() ? "" : label + ": ") + source(told) + ": ")
            .and(
                Style.QUOTED,
                "\u201c" + shortened(told.claim().evidence().get(0).quote()) + "\u201d")
            .and(Style.FAINT, voices));
  }

  /** {@code Xinhua, 9 September 2025}. */
  String source(ToldClaim told) {
    return publishers.apply(told.claim().document()).orElse(told.publisher())
        + ", "
        + published(told);
  }

  /** The day of publication. */
  static String published(ToldClaim told) {
    return told.published().map(Days::shortly).orElse("day of publication not known");
  }

  /** The first that names the day of an engagement; else the first: headlines seldom name days. */
  static ToldClaim telling(List<ToldClaim> told) {
    return told.stream()
        .filter(
            each ->
                each.claim().content() instanceof Engagement engagement
                    && engagement.when().evidence().isPresent())
        .findFirst()
        .orElse(told.get(0));
  }

  /** Says how many lines there are beyond those shown. */
  static void more(Page page, int indent, int all) {
    more(page, indent, all, SHOWN);
  }

  static void more(Page page, int indent, int all, int shown) {
    if (all > shown) {
      page.line(
          indent,
          Words.of(
              Style.FAINT,
              "... and " + (all - shown) + " more (--since and --until narrow it, json has all)"));
    }
  }

  static <T> List<T> first(List<T> all) {
    return first(all, SHOWN);
  }

  static <T> List<T> first(List<T> all, int shown) {
    return all.subList(0, Math.min(shown, all.size()));
  }

  /** The last ones, the very last in front. */
  static <T> List<T> newest(List<T> all, int shown) {
    List<T> newest = new ArrayList<>(all.subList(Math.max(0, all.size() - shown), all.size()));
    Collections.reverse(newest);
    return newest;
  }

  /** At a blank, with "\u2026" where something was cut. */
  static String shortened(String quote) {
    String plain = Plain.line(quote);
    if (plain.length() <= QUOTE_SHOWN) {
      return plain;
    }
    int blank = plain.lastIndexOf(' ', QUOTE_SHOWN);
    int cut = blank > QUOTE_SHOWN / 2 ? blank : QUOTE_SHOWN;
    return plain.substring(0, cut) + " \u2026";
  }
}
