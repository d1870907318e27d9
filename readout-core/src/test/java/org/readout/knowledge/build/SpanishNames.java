package org.readout.knowledge.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.knowledge.Folding;

/** Names with two family names, of which the news use the first: Vicente Fox Quesada is "Fox". */
final class SpanishNames {

  private static final Set<String> STATES =
      Set.of(
          "ESP", "MEX", "ARG", "CHL", "COL", "PER", "VEN", "ECU", "BOL", "PRY", "URY", "CRI", "PAN",
          "GTM", "HND", "SLV", "NIC", "CUB", "DOM");

  private static final Set<String> GIVEN =
      Set.of(
          ("abel adolfo agustin alan alba alberto alejandra alejandro alexander alfonso alfredo alicia"
                  + " alvaro ana andrea andres angel angela angelica anibal antonio arancha arnoldo arturo"
                  + " augusto beatriz benjamin bernardo camilo carlos carmen carolina cecilia cesar clara"
                  + " claudia cristina daniel dario david delcy diana diego dina dolores edgar edmundo"
                  + " eduardo elena elias emilio enrique epsy ernesto esteban eugenio eva evo fabian"
                  + " federico felipe felix fernando fidel francisco gabriel gabriela gerardo german"
                  + " gilberto gloria gonzalo gregorio guillermo gustavo hector hernan horacio hugo"
                  + " humberto ignacio irene isabel isidro ivan jacinto jaime javier jesus joaquin jorge"
                  + " jose josefa josep juan julian julio laura leonardo leonel leopoldo lorenzo lucia luis"
                  + " luisa manuel marcela marcelo marco marcos margarita maria mariano mario marisol marta"
                  + " martha martin mauricio maximo mercedes miguel monica nadia natalia nayib nicolas"
                  + " norma octavio olga omar orlando oscar otto pablo patricia paula pedro pilar porfirio"
                  + " rafael ramiro ramon raul rebeca ricardo rigoberta roberto rocio rodolfo rodrigo"
                  + " rosa rosario ruben salvador samuel sandra santiago sebastian sergio silvia simon"
                  + " soledad sonia soraya susana teresa tomas vicente victor vidal violeta virgilio walter"
                  + " william xavier ximena yolanda")
              .split(" ", -1));

  private static final Set<String> PARTICLES = Set.of("de", "del", "la", "las", "los", "y");

  private SpanishNames() {}

  /** Whether people of this state bear two family names. */
  static boolean isOf(String state) {
    return STATES.contains(state);
  }

  /** The words up to the first family name, and that name; empty when the rule does not apply. */
  static Optional<List<String>> shortened(String name, String polity) {
    List<String> words = Arrays.asList(name.split(" ", -1));
    if (!STATES.contains(polity) || words.size() < 3) {
      return Optional.empty();
    }
    int given = 1;
    while (given < words.size() - 1 && isGiven(words.get(given))) {
      given++;
    }
    List<String> family = new ArrayList<>();
    int at = given;
    while (at < words.size() && PARTICLES.contains(words.get(at))) {
      family.add(words.get(at++));
    }
    if (at == words.size()) {
      return Optional.empty();
    }
    family.add(words.get(at));
    String familyName = String.join(" ", family);
    return Optional.of(List.of(String.join(" ", words.subList(0, at + 1)), familyName));
  }

  private static boolean isGiven(String word) {
    return word.endsWith(".") || GIVEN.contains(Folding.fold(word));
  }
}
