package org.readout.bench.invented;

import java.util.List;

/** What the invented reports are made of. {A} and {B} are the sides, {T} the matter. */
final class Phrases {

  private Phrases() {}

  /**
   * A matter that is spoken of.
   *
   * @param issue its id in the vocabulary of issues
   * @param words how it is put
   */
  record Matter(String issue, String words) {}

  static final List<Matter> MATTERS =
      List.of(
          new Matter("taiwan", "peace across the Taiwan Strait"),
          new Matter("south-china-sea", "freedom of navigation in the South China Sea"),
          new Matter("human-rights", "the protection of human rights"),
          new Matter("consular-detainees", "the release of detained citizens"),
          new Matter("mil-comms", "contacts between the two militaries"),
          new Matter("bilateral-ties", "the development of bilateral relations"),
          new Matter("tariffs", "the lowering of tariffs"),
          new Matter("trade-deal", "the conclusion of a trade agreement"),
          new Matter("export-controls", "the easing of export controls"),
          new Matter("rare-earths", "the supply of rare earths"),
          new Matter("ai", "rules for artificial intelligence"),
          new Matter("cyber", "attacks on computer networks"),
          new Matter("climate", "the financing of climate measures"),
          new Matter("health", "preparations against epidemics"),
          new Matter("food-energy", "the security of grain supplies"),
          new Matter("macro-econ", "the stability of exchange rates"),
          new Matter("sanctions", "the lifting of sanctions"),
          new Matter("ukraine", "a lasting end to the war in Ukraine"),
          new Matter("gaza", "humanitarian access to Gaza"),
          new Matter("iran-nuclear", "the limits on uranium enrichment"),
          new Matter("red-sea", "the safety of shipping in the Red Sea"),
          new Matter("syria", "the return of refugees to Syria"),
          new Matter("sudan", "a ceasefire in Sudan"),
          new Matter("sahel", "stability in the Sahel"),
          new Matter("dprk-nuclear", "the denuclearization of the Korean Peninsula"),
          new Matter("arms-control", "the verification of arms control treaties"),
          new Matter("multilateralism", "the reform of the United Nations"),
          new Matter("terrorism", "the fight against terrorism"));

  /** With {S} for the one who speaks and {V} for the verb of saying. */
  static final List<String> STATEMENTS =
      List.of(
          "{S} {said} that {T} was a task for both countries.",
          "{S} {stressed} that {P} attaches great importance to {T}.",
          "{S} {told} the other side that {P} would go on working for {T}.",
          "{S} {reaffirmed} the commitment of {P} to {T}.",
          "{S} {noted} that little had been done for {T} since the spring of {Y}.",
          "{S} {called} for practical steps on {T} by the end of {Y}.");

  static final List<String> QUOTED =
      List.of("\"{Q}\", {S} {said}.", "On {T}, {S} {said}: \"{Q}\".", "{S} {added} that \"{Q}\".");

  static final List<String> QUOTES =
      List.of(
          "we cannot put this off any longer",
          "there is room for cooperation and no need for confrontation",
          "our patience is not without limits",
          "this is a matter between our two countries",
          "nobody gains from another year of silence",
          "the door for dialogue remains open",
          "words have to be followed by deeds",
          "we have listened to each other with respect");

  /** Sentences in which nothing is claimed. */
  static final List<String> REST =
      List.of(
          "The matter had been prepared by experts over the course of {N} weeks.",
          "About {N} journalists had come to the press centre.",
          "The conversation lasted {N} minutes longer than planned.",
          "Observers had not expected much more, for the positions on {T} have long been known.",
          "Trade has grown by {N} percent since {Y}, according to figures from the customs service.",
          "No details on {T} were given, and questions were not allowed.",
          "In the capital the day passed quietly, with rain and little traffic.",
          "A paper of {N} pages on {T} had been circulated beforehand.",
          "Some {N} companies are said to be waiting for a decision.",
          "The history of the matter goes back to {Y}, when the first papers were exchanged.");

  static final List<String> CLOSING =
      List.of(
          "Further information will be published in due course.",
          "The text of the statement can be found on the pages of the ministry.",
          "This report was written with the help of {N} correspondents.");
}
