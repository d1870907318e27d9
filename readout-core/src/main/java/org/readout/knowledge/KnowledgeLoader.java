package org.readout.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Reads all data files, those that do not need one another at the same time. */
final class KnowledgeLoader {

  private static final String VERSION = "VERSION";

  /** What the files say. */
  record Loaded(
      PolityFiles polities,
      PeopleFiles people,
      PlaceFiles places,
      EventFiles events,
      TermFiles terms,
      PublisherFiles publishers,
      PhraseTable phrases,
      Dictionary dictionary,
      String version) {}

  private KnowledgeLoader() {}

  static Loaded load(DataFiles source) {
    LoadedFiles files = new LoadedFiles(source);
    Problems problems = new Problems();
    PolityFiles polities = PolityFiles.read(files, problems);
    CompletableFuture<PlaceFiles> reading =
        CompletableFuture.supplyAsync(() -> PlaceFiles.read(files, polities, problems));
    PhraseTable phrases = new PhraseTable();
    PeopleFiles people = PeopleFiles.read(files, polities, phrases, problems);
    EventFiles events = EventFiles.read(files, polities, problems);
    TermFiles terms = TermFiles.read(files, polities, people, problems);
    PublisherFiles publishers = PublisherFiles.read(files, polities, problems);
    PlaceFiles places = join(reading);
    String version = version(files, problems);
    problems.throwIfAny();
    for (Forms forms :
        List.of(
            polities.forms(), terms.forms(), places.forms(), events.forms(), publishers.forms())) {
      forms.all().forEach(phrases::add);
    }
    return new Loaded(
        polities,
        people,
        places,
        events,
        terms,
        publishers,
        phrases,
        new Dictionary(phrases),
        version);
  }

  private static PlaceFiles join(CompletableFuture<PlaceFiles> reading) {
    try {
      return reading.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    }
  }

  private static String version(LoadedFiles files, Problems problems) {
    String name =
        files.bytes(VERSION, problems).map(bytes -> new String(bytes, UTF_8).strip()).orElse("");
    if (name.isEmpty()) {
      problems.add(VERSION, 0, "the data have no version", "Write one line such as 2026.11");
    }
    return name + "-" + files.checksum();
  }
}
