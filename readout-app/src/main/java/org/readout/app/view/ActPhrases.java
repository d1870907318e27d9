package org.readout.app.view;

import java.util.Map;
import org.readout.claim.ActType;

/**
 * What acts of a type are called in running text, with verbs in their plain form.
 *
 * @param towards to be followed by whom the act is aimed at
 * @param alone where nobody is aimed at
 * @param mutual what all sides do
 */
record ActPhrases(String towards, String alone, String mutual) {

  // Modes are PLOVER's words; those that read well as they are are not listed.
  private static final Map<String, String> MODES =
      Map.ofEntries(
          Map.entry("abduct", "abduction"),
          Map.entry("access", "access granted"),
          Map.entry("aerial", "from the air"),
          Map.entry("allege", "allegation"),
          Map.entry("assist", "help"),
          Map.entry("beat", "beating"),
          Map.entry("censor", "censorship"),
          Map.entry("change", "change of policy"),
          Map.entry("condole", "condolences"),
          Map.entry("convict", "conviction"),
          Map.entry("cyber", "cyber attack"),
          Map.entry("demo", "demonstration"),
          Map.entry("deny", "denial"),
          Map.entry("deport", "deportation"),
          Map.entry("destroy", "destruction"),
          Map.entry("disapprove", "disapproval"),
          Map.entry("disarm", "disarmament"),
          Map.entry("discontinue", "dealings cut"),
          Map.entry("drone", "by drone"),
          Map.entry("expel", "expulsion"),
          Map.entry("hunger", "hunger strike"),
          Map.entry("investigate", "investigation"),
          Map.entry("meet", "meeting"),
          Map.entry("obstruct", "blockade"),
          Map.entry("phone", "by phone"),
          Map.entry("primitive", "simple weapons"),
          Map.entry("relations", "ties"),
          Map.entry("resign", "resignation"),
          Map.entry("restrict", "restriction"),
          Map.entry("seize", "seizure"),
          Map.entry("sexual", "sexual violence"),
          Map.entry("targeted", "targeted killing"),
          Map.entry("third-party", "under the roof of another"),
          Map.entry("unconventional", "unconventional weapons"),
          Map.entry("vandalize", "vandalism"),
          Map.entry("withdraw", "withdrawal"),
          Map.entry("withhold", "supplies withheld"),
          Map.entry("yield", "concession"));

  /** The phrases for {@code type}. */
  static ActPhrases of(ActType type) {
    return switch (type) {
      case AGREE ->
          new ActPhrases("make an offer or promise to", "make an offer or promise", "agree");
      case CONSULT -> new ActPhrases("consult with", "hold consultations", "hold consultations");
      case SUPPORT -> new ActPhrases("support", "give support", "strengthen their ties");
      case CONCEDE ->
          new ActPhrases(
              "make a concession to", "make a concession", "make concessions to each other");
      case COOPERATE -> new ActPhrases("cooperate with", "cooperate", "cooperate");
      case AID -> new ActPhrases("give aid to", "give aid", "give aid to each other");
      case RETREAT ->
          new ActPhrases("ease pressure on", "ease pressure", "ease pressure on each other");
      case REQUEST ->
          new ActPhrases("make a request to", "make a request", "make requests to each other");
      case ACCUSE -> new ActPhrases("criticise", "voice criticism", "criticise each other");
      case REJECT -> new ActPhrases("rebuff", "refuse", "rebuff each other");
      case THREATEN -> new ActPhrases("warn", "give a warning", "warn each other");
      case PROTEST -> new ActPhrases("protest against", "protest", "protest");
      case SANCTION ->
          new ActPhrases(
              "take measures against", "take measures", "take measures against each other");
      case MOBILIZE ->
          new ActPhrases("mobilise forces against", "mobilise forces", "mobilise forces");
      case COERCE ->
          new ActPhrases("use coercion against", "use coercion", "use coercion against each other");
      case ASSAULT -> new ActPhrases("attack", "carry out an attack", "attack each other");
    };
  }

  /** What one of PLOVER's modes is called: {@code disapproval} for {@code disapprove}. */
  static String mode(String mode) {
    return MODES.getOrDefault(mode, mode.replace('-', ' '));
  }
}
