package org.readout.record;

import java.util.HashSet;
import java.util.Set;
import org.readout.data.DataFiles;
import org.readout.data.YamlEntry;

/**
 * What users can change about merging.
 *
 * @param unspecificRoles kinds of office that do not tell people apart
 */
public record MergingRules(Set<String> unspecificRoles) {

  /** Copies the set. */
  public MergingRules {
    unspecificRoles = Set.copyOf(unspecificRoles);
  }

  private static final String FILE = "rules/merging.yaml";

  /** The rules that come with Readout. */
  public static MergingRules standard() {
    return Standard.RULES;
  }

  /**
   * Reads rules.
   *
   * @param file how to call them in complaints
   * @param content YAML
   * @throws org.readout.data.DataException naming the line, what is wrong and what to do
   */
  public static MergingRules read(String file, String content) {
    YamlEntry root = YamlEntry.read(file, content);
    root.fields(Set.of("unspecific-roles"));
    Set<String> roles = new HashSet<>();
    for (YamlEntry role : root.field("unspecific-roles").items()) {
      if (!roles.add(role.text())) {
        throw role.problem("\"" + role.text() + "\" stands twice", "keep one of them");
      }
    }
    return new MergingRules(roles);
  }

  /** Loads on first use. */
  private static final class Standard {
    static final MergingRules RULES = read("data/" + FILE, DataFiles.read(FILE));
  }
}
