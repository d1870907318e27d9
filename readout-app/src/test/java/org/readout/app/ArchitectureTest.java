package org.readout.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows between the packages of the program. */
class ArchitectureTest {

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.readout.app");

  /** Each package and all that it may use of the program, itself apart. */
  @ParameterizedTest(name = "{0} uses only [{1}]")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          json     | -
          search   | -
          store    | json search
          contents | store json search
          versions | store
          compare  | store contents versions
          view     | contents versions compare search
          brief    | view contents
          picture  | view contents
          export   | json store contents versions compare view search
          ingest   | store versions
          decide   | store contents
          coding   | json export
          web      | json view store contents versions compare brief export ingest decide picture search
          cli      | web json search view store contents versions compare brief export ingest decide coding
          """)
  void arrows(String from, String uses) {
    String[] allowed =
        Stream.concat(Stream.of(from), uses == null ? Stream.of() : Arrays.stream(uses.split(" ")))
            .map(name -> "org.readout.app." + name + "..")
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage("org.readout.app." + from + "..")
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("org.readout.app..").or(resideInAnyPackage(allowed)))
        .allowEmptyShould(true)
        .check(PROGRAM);
  }

  @Test
  void noPackagesRunInCircles() {
    slices().matching("org.readout.app.(*)..").should().beFreeOfCycles().check(PROGRAM);
  }

  @Test
  void onlyTheRecordSpeaksSql() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.readout.app.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.sql..", "javax.sql..", "org.sqlite..", "org.postgresql..", "org.flywaydb..")
        .check(PROGRAM);
  }

  @Test
  void onlyTheReadingRoomKnowsItsServer() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.readout.app.web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..", "gg.jte..")
        .check(PROGRAM);
  }

  @Test
  void onlyTheCommandLineKnowsItsLibraries() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.readout.app.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("picocli..", "me.tongfei..")
        .check(PROGRAM);
  }
}
