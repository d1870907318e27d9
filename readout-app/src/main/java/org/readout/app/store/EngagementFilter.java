package org.readout.app.store;

import java.util.Optional;
import java.util.Set;
import org.readout.claim.EngagementForm;
import org.readout.claim.Reality;

/**
 * Which engagements are asked for. One without a day is left out where days are asked for.
 *
 * @param range of everybody, a state or body, or a pair; and of which days
 * @param forms of one of these forms; of any where there are none
 * @param realities as real as one of these; however real where there are none
 * @param person in which this person takes part, by {@link Subjects#person}
 * @param place at this place, by {@link Subjects#place}
 * @param main only those that a document is about
 * @param disputed only those on which reports disagree
 * @param told by how many documents at least; copies of one count once
 */
public record EngagementFilter(
    Derived.Range range,
    Set<EngagementForm> forms,
    Set<Reality> realities,
    Optional<String> person,
    Optional<String> place,
    boolean main,
    boolean disputed,
    int told) {

  /** Copies the sets. */
  public EngagementFilter {
    forms = Set.copyOf(forms);
    realities = Set.copyOf(realities);
  }

  /** All engagements of {@code range}. */
  public static EngagementFilter of(Derived.Range range) {
    return new EngagementFilter(
        range, Set.of(), Set.of(), Optional.empty(), Optional.empty(), false, false, 1);
  }

  /** Those in which {@code person} takes part. */
  public EngagementFilter ofPerson(String person) {
    return new EngagementFilter(
        range, forms, realities, Optional.of(person), place, main, disputed, told);
  }

  /** Those at {@code place}. */
  public EngagementFilter at(String place) {
    return new EngagementFilter(
        range, forms, realities, person, Optional.of(place), main, disputed, told);
  }

  /** Those of one of {@code forms}, or of any where there are none. */
  public EngagementFilter inForms(Set<EngagementForm> forms) {
    return new EngagementFilter(range, forms, realities, person, place, main, disputed, told);
  }

  /** Those as real as one of {@code realities}, or however real where there are none. */
  public EngagementFilter asReal(Set<Reality> realities) {
    return new EngagementFilter(range, forms, realities, person, place, main, disputed, told);
  }

  /** Those that a document is about. */
  public EngagementFilter onlyMain() {
    return new EngagementFilter(range, forms, realities, person, place, true, disputed, told);
  }

  /** Those on which reports disagree. */
  public EngagementFilter onlyDisputed() {
    return new EngagementFilter(range, forms, realities, person, place, main, true, told);
  }

  /** Those of which at least {@code documents} documents tell. */
  public EngagementFilter toldBy(int documents) {
    return new EngagementFilter(range, forms, realities, person, place, main, disputed, documents);
  }
}
