package org.readout.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.readout.claim.Act;
import org.readout.claim.ActType;
import org.readout.claim.Claim;
import org.readout.claim.Content;
import org.readout.claim.Participant;
import org.readout.claim.Reality;
import org.readout.claim.Undertaking;
import org.readout.conflict.Contradiction.About;
import org.readout.conflict.Contradiction.Degree;
import org.readout.record.ToldClaim;
import org.readout.text.Span;

/** Finds acts that one says occurred and another denies, and what was both agreed and refused. */
final class DeedContradictions {

  private static final Set<Reality> TOLD = Set.of(Reality.OCCURRED, Reality.ONGOING);
  private static final Set<Reality> DENIED = Set.of(Reality.DENIED, Reality.NEGATED);
  private static final Set<Undertaking.Form> TAKEN_ON =
      Set.of(Undertaking.Form.AGREED, Undertaking.Form.PLEDGED);

  /** Words that two quotations must share, beside the word for the act. */
  private static final int SHARED = 2;

  /** The part of the shorter deed's words that the other must share. */
  private static final double ALIKE = 0.6;

  private final ConflictRules rules;

  DeedContradictions(ConflictRules rules) {
    this.rules = rules;
  }

  List<Contradiction> within(List<ToldClaim> claims) {
    return pairs(
        claims,
        (one, other) -> !one.claim().evidence().get(0).equals(other.claim().evidence().get(0)));
  }

  List<Contradiction> between(List<ToldClaim> about) {
    return pairs(about, (one, other) -> !one.claim().document().equals(other.claim().document()));
  }

  private List<Contradiction> pairs(
      List<ToldClaim> claims, BiPredicate<ToldClaim, ToldClaim> compared) {
    List<Contradiction> found = new ArrayList<>();
    List<ToldClaim> denials = claims.stream().filter(told -> isDenial(told.claim())).toList();
    for (ToldClaim denial : denials) {
      for (ToldClaim told : claims) {
        if (compared.test(denial, told) && isDeniedBy(told.claim(), denial.claim())) {
          found.add(contradiction(told, denial));
        }
      }
    }
    return found;
  }

  private static boolean isDenial(Claim claim) {
    return claim.content() instanceof Undertaking undertaking
        ? undertaking.form() == Undertaking.Form.REFUSED && TOLD.contains(claim.reality())
        : claim.content() instanceof Act && DENIED.contains(claim.reality());
  }

  private boolean isDeniedBy(Claim told, Claim denial) {
    Content one = told.content();
    Content other = denial.content();
    if (!TOLD.contains(told.reality())) {
      return false;
    }
    if (one instanceof Act first && other instanceof Act second) {
      return first.type() != ActType.CONSULT
          && Deeds.areOne(first, second)
          && trigger(told, first).equals(trigger(denial, second))
          && shared(telling(told), telling(denial)) > SHARED;
    }
    return one instanceof Undertaking first
        && other instanceof Undertaking second
        && TAKEN_ON.contains(first.form())
        && sides(first).equals(sides(second))
        && areAlike(stems(first.deed()), stems(second.deed()));
  }

  private static Contradiction contradiction(ToldClaim told, ToldClaim denial) {
    About about = told.claim().content() instanceof Act ? About.ACT : About.UNDERTAKING;
    boolean first = ToldClaim.ORDER.compare(told, denial) < 0;
    Saying one = saying(first ? told : denial);
    Saying other = saying(first ? denial : told);
    // One voice that says both in one document may tell of two days.
    boolean alone = one.evidence().document().equals(other.evidence().document());
    boolean sure = !alone || !one.voice().equals(other.voice());
    Degree degree = sure ? Degree.CONTRADICTS : Degree.MAY_NOT_AGREE;
    return about == About.ACT
        ? Sentences.act(degree, one, other)
        : Sentences.undertaking(degree, one, other);
  }

  /** The deed of an undertaking, the word for an act. */
  private static Saying saying(ToldClaim told) {
    Content content = told.claim().content();
    Span words =
        content instanceof Undertaking undertaking
            ? undertaking.deedWords()
            : ((Act) content).trigger();
    return told.claim().evidence().stream()
        .filter(evidence -> evidence.span().contains(words))
        .findFirst()
        .map(evidence -> new Saying(told, evidence, words))
        .orElseGet(() -> Saying.whole(told));
  }

  private static String trigger(Claim claim, Act act) {
    return claim.evidence().stream()
        .filter(words -> words.span().contains(act.trigger()))
        .findFirst()
        .map(words -> act.trigger().shift(-words.span().start()).in(words.quote()))
        .flatMap(words -> Word.of(words).stream().findFirst())
        .map(Word::stem)
        .orElse("");
  }

  private Set<String> telling(Claim claim) {
    return stems(claim.evidence().get(0).quote());
  }

  private Set<String> stems(String words) {
    Set<String> stems = new TreeSet<>();
    for (Word word : Word.of(words)) {
      if (!rules.functionWords().holds(word) && !word.isNumeral()) {
        stems.add(word.stem());
      }
    }
    return stems;
  }

  private static Set<String> sides(Undertaking undertaking) {
    List<Participant> all = new ArrayList<>(undertaking.by());
    all.addAll(undertaking.to());
    return Deeds.known(all);
  }

  private static boolean areAlike(Set<String> some, Set<String> others) {
    int shared = shared(some, others);
    return shared >= SHARED && shared >= ALIKE * Math.min(some.size(), others.size());
  }

  private static int shared(Set<String> some, Set<String> others) {
    Set<String> shared = new HashSet<>(some);
    shared.retainAll(others);
    return shared.size();
  }
}
