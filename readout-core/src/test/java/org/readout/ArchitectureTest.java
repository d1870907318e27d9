package org.readout;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows between the packages, and what the core keeps away from. */
class ArchitectureTest {

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.readout");

  /** Each package and all that it may use of ours, itself apart. */
  @ParameterizedTest(name = "{0} uses only [{1}]")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          text      | -
          data      | -
          source    | text data
          knowledge | text data
          language  | text data
          claim     | text data knowledge
          annotate  | text data source knowledge language claim
          rules     | text data knowledge language claim
          extract   | text data source knowledge language claim annotate rules
          record    | text data knowledge claim
          conflict  | text data knowledge claim record
          account   | text data knowledge claim record conflict
          ledger    | text data knowledge claim record
          event     | text data knowledge claim annotate record
          version   | text data source claim
          """)
  void arrows(String from, String uses) {
    String[] allowed =
        Stream.concat(Stream.of(from), uses == null ? Stream.of() : Arrays.stream(uses.split(" ")))
            .map(name -> "org.readout." + name + "..")
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage("org.readout." + from + "..")
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("org.readout..").or(resideInAnyPackage(allowed)))
        .allowEmptyShould(true)
        .check(CORE);
  }

  @Test
  void noPackagesRunInCircles() {
    slices().matching("org.readout.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void everyPackageHasItsArrows() {
    classes()
        .should()
        .resideInAnyPackage(
            Stream.of(
                    "text",
                    "data",
                    "source",
                    "knowledge",
                    "language",
                    "claim",
                    "annotate",
                    "rules",
                    "extract",
                    "record",
                    "conflict",
                    "account",
                    "ledger",
                    "event",
                    "version")
                .map(name -> "org.readout." + name + "..")
                .toArray(String[]::new))
        .orShould()
        .resideInAPackage("org.readout")
        .because("a package that the table of arrows does not name is bound by nothing")
        .check(CORE);
  }

  @Test
  void nothingIsPrinted() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
  }

  @Test
  void thereIsNoClock() {
    noClasses()
        .should()
        .accessTargetWhere(
            target(
                "the clock",
                access ->
                    (access.getName().equals("now")
                            && access.getOwner().getPackageName().startsWith("java.time"))
                        || access.getName().equals("currentTimeMillis")
                        || access.getOwner().getName().equals("java.time.Clock")
                        || access.getOwner().getName().equals("java.util.Date")))
        .because("what is read in a document may not depend on the day on which it is read")
        .check(CORE);
  }

  @Test
  void thereAreNoDefaults() {
    noClasses()
        .should()
        .accessTargetWhere(
            target(
                "the machine's locale, character set or zone",
                ArchitectureTest::dependsOnTheMachine))
        .because("the same document gives the same claims on every machine")
        .check(CORE);
  }

  private static boolean dependsOnTheMachine(AccessTarget access) {
    String owner = access.getOwner().getName();
    String name = access.getName();
    if (name.equals("getDefault")) {
      return owner.equals("java.util.Locale") || owner.equals("java.util.TimeZone");
    }
    if (name.equals("defaultCharset") || name.equals("systemDefault")) {
      return true;
    }
    if (!(access instanceof AccessTarget.CodeUnitCallTarget call)) {
      return false;
    }
    Set<String> parameters =
        call.getRawParameterTypes().stream()
            .map(JavaClass::getName)
            .collect(Collectors.toUnmodifiableSet());
    boolean names = parameters.contains(Locale.class.getName());
    boolean charset =
        parameters.contains("java.nio.charset.Charset")
            || parameters.contains("java.nio.charset.CharsetDecoder");
    return switch (owner) {
      case "java.lang.String" ->
          switch (name) {
            case "toLowerCase", "toUpperCase" -> !names;
            case "getBytes" -> !charset;
            case "<init>" -> parameters.contains("[B") && !charset;
            default -> false;
          };
      case "java.io.InputStreamReader", "java.io.OutputStreamWriter" -> !charset;
      case "java.io.FileReader", "java.io.FileWriter" -> !charset;
      default -> false;
    };
  }

  @Test
  void thereIsNoNetwork() {
    noClasses()
        .should()
        .dependOnClassesThat(
            describe(
                "reach the network",
                used ->
                    used.getPackageName().startsWith("java.net")
                        && !Set.of("java.net.URI", "java.net.URISyntaxException")
                            .contains(used.getName())))
        .check(CORE);
  }

  private static DescribedPredicate<JavaAccess<?>> target(
      String description, Predicate<AccessTarget> matches) {
    return describe(description, access -> matches.test(access.getTarget()));
  }
}
