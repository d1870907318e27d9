package org.readout.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.Readout;
import org.readout.claim.Claim;
import org.readout.claim.Evidence;
import org.readout.record.EngagementEntry;
import org.readout.record.Entries;
import org.readout.source.Sentences;
import org.readout.source.SourceDocument;
import org.readout.text.Span;

/**
 * Accounts of one engagement, sentence by sentence, and the rows that a careful reader makes of
 * them. Each sentence has a label, {@code a3}; an empty line begins a paragraph. Then come the
 * rows: {@code a7|a8 b8 reworded} is one point, told in a7 or a8 and in b8; {@code reworded|matter}
 * takes either kind; a kind with a question mark may be found or not. All other sentences stand
 * alone.
 */
record GoldenAccounts(
    String name,
    List<SourceDocument> documents,
    Map<String, Span> sentences,
    Map<String, String> documentOf,
    List<ExpectedRow> rows) {

  private static final Path FOLDER = Path.of("src/test/resources/accounts");
  private static final Pattern ACCOUNT =
      Pattern.compile("account (\\w): (.*), (\\d{4}-\\d\\d-\\d\\d)");
  private static final Pattern SENTENCE = Pattern.compile("(\\w\\d+) (.*)");

  /** One point: the sentences of each account of which one must be in the row. */
  record ExpectedRow(List<Set<String>> cells, Set<String> kinds, boolean required) {}

  /** Those to learn from. */
  static List<GoldenAccounts> learnedFrom() {
    return in(FOLDER);
  }

  /** Those that nobody looked at while the rules were made. */
  static List<GoldenAccounts> keptAside() {
    return in(FOLDER.resolve("aside"));
  }

  private static List<GoldenAccounts> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(GoldenAccounts::read)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static GoldenAccounts read(Path file) {
    List<SourceDocument> documents = new ArrayList<>();
    Map<String, Span> sentences = new LinkedHashMap<>();
    Map<String, String> documentOf = new HashMap<>();
    List<ExpectedRow> rows = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Map<String, Span> own = new LinkedHashMap<>();
    Optional<Matcher> heading = Optional.empty();
    boolean inRows = false;
    for (String line : lines(file)) {
      Matcher account = ACCOUNT.matcher(line);
      Matcher sentence = SENTENCE.matcher(line);
      if (line.equals("rows") || account.matches()) {
        if (heading.isPresent()) {
          SourceDocument document = document(heading.get(), text.toString());
          documents.add(document);
          own.keySet().forEach(label -> documentOf.put(label, document.id()));
          sentences.putAll(own);
        }
        text.setLength(0);
        own = new LinkedHashMap<>();
        heading = Optional.of(account);
        inRows = line.equals("rows");
      } else if (inRows && !line.isBlank()) {
        rows.add(row(line));
      } else if (line.isEmpty()) {
        text.append(text.length() == 0 ? "" : "\n\n");
      } else if (sentence.matches()) {
        boolean goesOn = text.length() > 0 && text.charAt(text.length() - 1) != '\n';
        text.append(goesOn ? " " : "");
        int start = text.length();
        text.append(sentence.group(2));
        own.put(sentence.group(1), Span.of(start, text.length()));
      } else if (!line.startsWith("#")) {
        throw new IllegalArgumentException(file + ": \"" + line + "\" is none of the lines known");
      }
    }
    return new GoldenAccounts(
        file.getFileName().toString(), documents, sentences, documentOf, rows);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static SourceDocument document(Matcher heading, String text) {
    return SourceDocument.of(heading.group(1), text.strip())
        .publishedBy(heading.group(2))
        .publishedOn(LocalDate.parse(heading.group(3)));
  }

  private static ExpectedRow row(String line) {
    String[] words = line.split(" ", -1);
    List<Set<String>> cells = new ArrayList<>();
    for (int place = 0; place < words.length - 1; place++) {
      cells.add(Set.of(words[place].split("\\|", -1)));
    }
    String kinds = words[words.length - 1];
    boolean required = !kinds.endsWith("?");
    return new ExpectedRow(cells, Set.of(kinds.replace("?", "").split("\\|", -1)), required);
  }

  /** What comes of comparing them. */
  Comparison compared() {
    Map<String, LocalDate> published = new HashMap<>();
    List<Claim> claims = new ArrayList<>();
    List<ToldDocument> told = new ArrayList<>();
    for (SourceDocument document : documents) {
      List<Claim> own = Readout.standard().read(document);
      claims.addAll(own);
      published.put(document.id(), document.published().orElseThrow());
      List<Evidence> all =
          Sentences.of(document.text()).stream()
              .map(span -> Evidence.at(document.id(), document.text(), span))
              .toList();
      told.add(new ToldDocument(document.id(), document.published(), own, all));
    }
    EngagementEntry entry =
        Entries.of(claims, published).stream()
            .filter(
                each ->
                    each.claims().stream().map(link -> link.document()).distinct().count()
                        == documents.size())
            .max(Comparator.comparingInt(each -> each.claims().size()))
            .orElseThrow(() -> new AssertionError(name + ": not one engagement"));
    return Comparison.of(entry, told);
  }

  /** The labels of the sentences in which a point stands. */
  Set<String> labels(Point point) {
    return sentences.entrySet().stream()
        .filter(sentence -> point.document().equals(documentOf.get(sentence.getKey())))
        .filter(sentence -> sentence.getValue().overlaps(point.span()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
