package org.readout.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.Readout;
import org.readout.app.Differing;
import org.readout.app.Documentation;
import org.readout.conflict.Contradictions;
import org.readout.knowledge.KnowledgeBase;
import org.readout.knowledge.State;
import org.readout.record.EngagementEntry;
import org.readout.record.Entries;
import org.readout.record.ToldClaim;
import org.readout.source.SourceDocument;

/** What contradicts, as pages show it. */
class DisagreementsTest {

  private static final Path GUIDE = Path.of("../docs/user-guide.md");
  private static final int WIDTH = 100;

  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.standard();

  private final Names names =
      new Names(KNOWLEDGE::nameOf, id -> KNOWLEDGE.state(id).flatMap(State::adjective));

  @Test
  void theReportsOfAnEngagement() throws IOException {
    List<ToldClaim> told = new ArrayList<>();
    Map<String, LocalDate> published = new HashMap<>();
    for (SourceDocument document : List.of(Differing.document(), Differing.other())) {
      Readout.standard()
          .read(document)
          .forEach(claim -> told.add(new ToldClaim(claim, document.published())));
      published.put(document.id(), document.published().orElseThrow());
    }
    List<EngagementEntry> entries =
        Entries.of(told.stream().map(ToldClaim::claim).toList(), published);
    Page page = new Page(WIDTH, false);
    Disagreements.write(page, Contradictions.standard().between(entries.get(0), told));
    String differ = from("Where the reports differ:", page);
    assertThat(differ).contains("Example Wire, Thursday 16 November 2023: ");
    Documentation.checkBlock(GUIDE, "example: where the reports differ", "text", differ);
  }

  @Test
  void aReportAndItself() throws IOException {
    Page page = new Page(WIDTH, false);
    new DocumentView(names).summary(page, Differing.document(), Differing.claims());
    Documentation.checkBlock(
        GUIDE,
        "example: a report that does not agree with itself",
        "text",
        from("Does not agree with itself:", page));
  }

  private static String from(String heading, Page page) {
    String text = page.toString();
    assertThat(text).contains(heading);
    return text.substring(text.indexOf(heading));
  }
}
