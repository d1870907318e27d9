package org.readout.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.annotate.dates.DateFinder;
import org.readout.claim.PloverVocabulary;
import org.readout.conflict.ConflictRules;
import org.readout.data.DataException;
import org.readout.event.CameoCodes;
import org.readout.extract.Rulebook;
import org.readout.knowledge.KnowledgeBase;
import org.readout.knowledge.KnowledgeException;
import org.readout.record.MergingRules;
import org.readout.source.BoilerplateRules;

/** Loads all data files of a folder and collects what is wrong with them. */
final class DataCheck {

  private static final String DATES = "rules/dates.yaml";
  private static final String MERGING = "rules/merging.yaml";
  private static final String CONFLICTS = "rules/conflicts.yaml";
  private static final String PLOVER = "vocabulary/plover.yaml";
  private static final String CAMEO = "vocabulary/cameo.csv";
  private static final String PREFERRED = "vocabulary/cameo-preferred.csv";
  private static final String BOILERPLATE = "rules/boilerplate.yaml";

  private final Path data;
  private final List<String> problems = new ArrayList<>();

  private DataCheck(Path data) {
    this.data = data;
  }

  /** What is wrong in {@code data}, one line each, by file and line. */
  static List<String> files(Path data) {
    DataCheck check = new DataCheck(data);
    check.collect(() -> KnowledgeBase.load(data));
    check.collect(() -> Rulebook.load(check::read));
    check.collect(
        () -> check.problems.addAll(DateFinder.of(DATES, check.read(DATES)).checkExamples()));
    check.collect(
        () ->
            check.problems.addAll(
                BoilerplateRules.load(BOILERPLATE, check.read(BOILERPLATE)).failingExamples()));
    check.collect(() -> MergingRules.read(MERGING, check.read(MERGING)));
    check.collect(
        () ->
            check.problems.addAll(
                ConflictRules.read(CONFLICTS, check.read(CONFLICTS)).failingExamples()));
    check.collect(
        () ->
            CameoCodes.read(
                CAMEO,
                check.read(CAMEO),
                PREFERRED,
                check.read(PREFERRED),
                PloverVocabulary.read(PLOVER, check.read(PLOVER))));
    return check.problems;
  }

  private void collect(Runnable loading) {
    try {
      loading.run();
    } catch (KnowledgeException wrong) {
      wrong.problems().forEach(problem -> problems.add(problem.toString()));
    } catch (DataException wrong) {
      problems.addAll(wrong.problems());
    } catch (UncheckedIOException unreadable) {
      problems.add(String.valueOf(unreadable.getMessage()));
    }
  }

  private String read(String name) {
    try {
      return Files.readString(data.resolve(name));
    } catch (NoSuchFileException missing) {
      throw new UncheckedIOException(
          name + ": this file is missing; copy it from the data that comes with Readout", missing);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(
          name + ": this file cannot be read; it must be UTF-8 text", unreadable);
    }
  }
}
