package org.readout.event;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.claim.ActType;
import org.readout.claim.EngagementForm;
import org.readout.claim.PloverVocabulary;
import org.readout.data.DataException;
import org.readout.data.DataFiles;

/**
 * CAMEO's codes, in which older event data are written, and which of them is written for an event.
 * Codes are text: {@code 010} and {@code 10} are two codes. Immutable.
 */
public final class CameoCodes {

  private static final String CODES = "vocabulary/cameo.csv";
  private static final String PREFERRED = "vocabulary/cameo-preferred.csv";
  private static final List<String> CODE_COLUMNS =
      List.of("code", "type", "mode", "contexts", "goldstein");
  private static final List<String> PREFERRED_COLUMNS =
      List.of("type", "mode", "contexts", "engagement", "code");
  private static final String ANY_ENGAGEMENT = "any";

  /**
   * A code.
   *
   * @param code the code, with its leading zero
   * @param type the event type it answers to, where there is one
   * @param mode its mode, where it has one
   * @param contexts its contexts; may be empty
   * @param goldstein its weight on the Goldstein scale, from -10 to 10, where it has one
   */
  public record Code(
      String code,
      Optional<ActType> type,
      Optional<String> mode,
      List<String> contexts,
      Optional<Double> goldstein) {
    /** Copies the list. */
    public Code {
      contexts = List.copyOf(contexts);
    }

    /** The code of its family: {@code 04} of {@code 042}. */
    public String root() {
      return code.substring(0, 2);
    }

    /** The code above it, of three digits: {@code 031} of {@code 0311}. */
    public String base() {
      return code.substring(0, Math.min(3, code.length()));
    }
  }

  private record Preferred(
      ActType type,
      Optional<String> mode,
      List<String> contexts,
      Optional<String> engagement,
      Code code) {

    boolean fits(CodedEvent event) {
      return event.type() == type
          && mode.map(event.modes()::contains).orElse(true)
          && event.contexts().containsAll(contexts)
          && engagement.map(form -> fits(form, event.engagement())).orElse(true);
    }

    private static boolean fits(String form, Optional<EngagementForm> engagement) {
      return engagement
          .filter(has -> form.equals(ANY_ENGAGEMENT) || form.equalsIgnoreCase(has.name()))
          .isPresent();
    }

    /** How much it asks for; what kind of contact it was says more than what it was about. */
    int weight() {
      return (engagement.isPresent() ? 100 : 0) + (mode.isPresent() ? 10 : 0) + contexts.size();
    }
  }

  private final Map<String, Code> codes = new LinkedHashMap<>();
  private final List<Preferred> preferred = new ArrayList<>();
  private final PloverVocabulary vocabulary;

  private CameoCodes(PloverVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The codes that come with Readout. */
  public static CameoCodes standard() {
    return Standard.CODES_READ;
  }

  /** Loads on first use. */
  private static final class Standard {
    static final CameoCodes CODES_READ =
        read(
            "data/" + CODES,
            DataFiles.read(CODES),
            "data/" + PREFERRED,
            DataFiles.read(PREFERRED),
            PloverVocabulary.standard());
  }

  /**
   * Reads the two files.
   *
   * @param codesFile how to call the file of codes in complaints
   * @param codes its content: CSV
   * @param preferredFile how to call the file of preferred codes
   * @param preferred its content: CSV
   * @throws DataException listing everything that is wrong with them, by file and line
   */
  public static CameoCodes read(
      String codesFile,
      String codes,
      String preferredFile,
      String preferred,
      PloverVocabulary vocabulary) {
    CameoCodes read = new CameoCodes(vocabulary);
    List<String> problems = new ArrayList<>();
    rows(codesFile, codes, CODE_COLUMNS, problems).forEach(row -> row.attempt(read::code));
    rows(preferredFile, preferred, PREFERRED_COLUMNS, problems)
        .forEach(row -> row.attempt(read::preferred));
    Set<ActType> without = EnumSet.allOf(ActType.class);
    read.preferred.stream()
        .filter(each -> each.weight() == 0)
        .forEach(each -> without.remove(each.type()));
    without.forEach(
        type ->
            problems.add(
                DataException.at(
                    preferredFile,
                    1,
                    type + " alone has no code",
                    "add \"" + type + ",,,,CODE\"")));
    if (!problems.isEmpty()) {
      throw new DataException(problems);
    }
    return read;
  }

  /** A row that says where it stands when something is wrong with it. */
  private record Row(String file, CsvRecord cells, List<String> columns, List<String> problems) {

    interface Reader {
      void read(Row row);
    }

    void attempt(Reader reader) {
      try {
        reader.read(this);
      } catch (DataException wrong) {
        problems.addAll(wrong.problems());
      }
    }

    String cell(String column) {
      return cells.getField(columns.indexOf(column)).strip();
    }

    Optional<String> optional(String column) {
      return Optional.of(cell(column)).filter(cell -> !cell.isEmpty());
    }

    List<String> list(String column) {
      return optional(column).map(cell -> List.of(cell.split(";", -1))).orElse(List.of());
    }

    DataException problem(String problem, String remedy) {
      return new DataException(
          file, Math.toIntExact(cells.getStartingLineNumber()), problem, remedy);
    }

    <T> T oneOf(String value, Collection<T> known, String what) {
      for (T each : known) {
        if (each.toString().equals(value)) {
          return each;
        }
      }
      throw problem("\"" + value + "\" is no " + what, "write one of " + known);
    }
  }

  private static List<Row> rows(
      String file, String content, List<String> columns, List<String> problems) {
    List<Row> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofCsvRecord(content)) {
      csv.forEach(cells -> rows.add(new Row(file, cells, columns, problems)));
    } catch (CsvParseException broken) {
      throw new DataException(file, 1, "not CSV: " + broken.getMessage(), "mend its quotes");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    if (rows.isEmpty() || !rows.get(0).cells().getFields().equals(columns)) {
      throw new DataException(
          file, 1, "the header is not that of this file", "write " + String.join(",", columns));
    }
    return List.copyOf(rows.subList(1, rows.size()));
  }

  private void code(Row row) {
    String code = row.cell("code");
    if (!code.matches("\\d{2,4}")) {
      throw row.problem("\"" + code + "\" is no code of CAMEO", "write two to four digits, as 042");
    }
    Optional<ActType> type =
        row.optional("type").map(name -> row.oneOf(name, List.of(ActType.values()), "event type"));
    Optional<Double> goldstein;
    try {
      goldstein = row.optional("goldstein").map(Double::valueOf);
    } catch (NumberFormatException notOne) {
      throw row.problem("\"" + row.cell("goldstein") + "\" is no number", "write it as -3.4");
    }
    Code read = new Code(code, type, mode(row, type), contexts(row), goldstein);
    if (codes.putIfAbsent(code, read) != null) {
      throw row.problem("the code " + code + " stands twice", "keep one of them");
    }
  }

  private void preferred(Row row) {
    ActType type = row.oneOf(row.cell("type"), List.of(ActType.values()), "event type");
    Code code = codes.get(row.cell("code"));
    if (code == null) {
      throw row.problem("the code \"" + row.cell("code") + "\" is not known", "see " + CODES);
    }
    Optional<String> engagement = row.optional("engagement");
    engagement.ifPresent(
        form -> {
          if (!form.equals(ANY_ENGAGEMENT)) {
            List<String> forms = new ArrayList<>();
            for (EngagementForm each : EngagementForm.values()) {
              forms.add(each.name().toLowerCase(Locale.ROOT));
            }
            row.oneOf(form, forms, "form of engagement");
          }
        });
    Preferred read =
        new Preferred(type, mode(row, Optional.of(type)), contexts(row), engagement, code);
    if (preferred.stream()
        .anyMatch(
            other ->
                other.type() == type
                    && other.mode().equals(read.mode())
                    && other.contexts().equals(read.contexts())
                    && other.engagement().equals(engagement))) {
      throw row.problem("this combination stands twice", "keep one of the rows");
    }
    preferred.add(read);
  }

  private Optional<String> mode(Row row, Optional<ActType> type) {
    Optional<String> mode = row.optional("mode");
    mode.ifPresent(
        name ->
            row.oneOf(
                name,
                type.map(vocabulary::modes).orElse(Set.of()).stream().sorted().toList(),
                "mode of " + row.cell("type")));
    return mode;
  }

  private List<String> contexts(Row row) {
    List<String> contexts = row.list("contexts");
    contexts.forEach(
        context -> row.oneOf(context, vocabulary.contexts().stream().sorted().toList(), "context"));
    return contexts;
  }

  /** The code with these digits. */
  public Optional<Code> code(String digits) {
    return Optional.ofNullable(codes.get(digits));
  }

  /** All codes, in the order of the file. */
  public List<Code> all() {
    return List.copyOf(codes.values());
  }

  /** The code for an event: that of the row which asks for most among those that fit. */
  public Code codeOf(CodedEvent event) {
    Optional<Preferred> best = Optional.empty();
    for (Preferred each : preferred) {
      if (each.fits(event) && best.map(found -> each.weight() > found.weight()).orElse(true)) {
        best = Optional.of(each);
      }
    }
    return best.orElseThrow().code();
  }
}
