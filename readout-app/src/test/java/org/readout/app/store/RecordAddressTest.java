package org.readout.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordAddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # written                                    | host        | port | database | user     | password
          postgresql://db.example.org/readout          | db.example.org | 5432 | readout | -     | -
          postgres://localhost:6000/r                  | localhost   | 6000 | r        | -        | -
          postgresql:///readout                        | localhost   | 5432 | readout  | -        | -
          POSTGRESQL://h/r                             | h           | 5432 | r        | -        | -
          jdbc:postgresql://h:6000/r                   | h           | 6000 | r        | -        | -
          postgresql://ann@h/r                         | h           | 5432 | r        | ann      | -
          postgresql://ann:sesame@h/r                  | h           | 5432 | r        | ann      | sesame
          postgresql://ann%40x:a%3Ab%2Fc%25+d@h/r%20s  | h           | 5432 | r s      | ann@x    | a:b/c%+d
          postgresql://ann:a@b@h/r                     | h           | 5432 | r        | ann      | a@b
          postgresql://[::1]:6000/r                    | ::1         | 6000 | r        | -        | -
          jdbc:postgresql://h/r?user=ann&password=x%26 | h           | 5432 | r        | ann      | x&
          postgresql://h/r?sslmode=require             | h           | 5432 | r        | -        | -
          """)
  void aServer(
      String written, String host, int port, String database, String user, String password) {
    RecordAddress.Server address = server(written, Map.of());
    assertThat(address.host()).isEqualTo(host);
    assertThat(address.port()).isEqualTo(port);
    assertThat(address.database()).isEqualTo(database);
    assertThat(address.user().orElse(null)).isEqualTo(user);
    assertThat(address.password().orElse(null)).isEqualTo(password);
  }

  @Test
  void whatTheAddressLeavesOutTheEnvironmentMaySay() {
    Map<String, String> environment = Map.of("PGUSER", "ann", "PGPASSWORD", "sesame");
    assertThat(server("postgresql://h/r", environment).user()).contains("ann");
    assertThat(server("postgresql://h/r", environment).password()).contains("sesame");
    assertThat(server("postgresql://bob:x@h/r", environment).user()).contains("bob");
    assertThat(server("postgresql://bob:x@h/r", environment).password()).contains("x");
  }

  @Test
  void settingsAreHandedOnUnderTheNamesOfTheDriver() {
    assertThat(
            server("postgresql://h/r?connect_timeout=3&SSLMODE=require&currentSchema=x", Map.of())
                .settings())
        .isEqualTo(Map.of("connectTimeout", "3", "sslmode", "require", "currentSchema", "x"));
  }

  @Test
  void shownItHasNoPassword() {
    assertThat(server("postgresql://ann:sesame@h/r?sslpassword=sesame", Map.of()))
        .hasToString("postgresql://ann@h:5432/r");
    assertThat(server("postgresql://[::1]/r", Map.of())).hasToString("postgresql://[::1]:5432/r");
  }

  @ParameterizedTest
  @ValueSource(strings = {"readout.db", "/var/lib/x:y.db", "postgresql", "a b/c", "p:q"})
  void aFile(String written) {
    assertThat(RecordAddress.parse(written, Map.of()))
        .isEqualTo(new RecordAddress.File(Path.of(written)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mysql://ann:sesame@h/r              | this names neither; write postgresql://[user
          jdbc:sqlite:sesame.db               | this names neither
          http://sesame.example.org/          | this names neither
          postgresql:sesame                   | this names neither
          postgresql://ann:sesame@h           | the name of the database is missing
          postgresql://ann:sesame@h/          | the name of the database is missing
          postgresql://ann:ses/ame@h/r        | the port must be a number from 1 to 65535
          postgresql://ann:sesame@h:0/r       | the port must be a number from 1 to 65535
          postgresql://ann:sesame@h:99999/r   | the port must be a number from 1 to 65535
          postgresql://ann:sesame%@h/r        | a % must be followed by two hexadecimal digits
          postgresql://ann:sesame@h/r?socketFactory=x | "socketFactory" is no setting that can stand
          postgresql://ann:sesame@h/r?sslmode=perhaps | "perhaps" is no value of sslmode; those that are
          postgresql://ann:sesame@h/r?connect_timeout=soon | "soon" is no value of connect_timeout
          """)
  void neither(String written, String problem) {
    IllegalArgumentException refused =
        catchThrowableOfType(
            IllegalArgumentException.class, () -> RecordAddress.parse(written, Map.of()));
    assertThat(refused).hasMessageContaining(problem).hasMessageNotContaining("sesame");
  }

  private static RecordAddress.Server server(String written, Map<String, String> environment) {
    return (RecordAddress.Server) RecordAddress.parse(written, environment);
  }
}
