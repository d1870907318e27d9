package org.readout.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.Readout;
import org.readout.account.Comparison;
import org.readout.account.ToldDocument;
import org.readout.app.json.ComparisonJson;
import org.readout.app.json.Json;
import org.readout.claim.Claim;
import org.readout.claim.Evidence;
import org.readout.record.EngagementEntry;
import org.readout.record.Entries;
import org.readout.source.Sentences;
import org.readout.source.SourceDocument;

/** Accounts of the meeting in Bali on 14 November 2022, in our own words. */
public final class ComparedSamples {

  private static final SourceDocument AMERICAN =
      SourceDocument.of(
              "us.txt",
              """
              Readout of President Biden's meeting with President Xi
              President Biden met for three hours on November 14 with President Xi Jinping of China \
              in Bali, Indonesia, on the margins of the G20 summit.
              He raised objections to China's aggressive actions toward Taiwan.
              He said that the United States does not support Taiwan independence.
              He stressed the importance of human rights in Xinjiang.
              The leaders agreed that Secretary of State Blinken will visit China in early 2023.
              """)
          .publishedBy("The White House")
          .publishedOn(LocalDate.of(2022, 11, 14));

  private static final SourceDocument EARLIER =
      SourceDocument.of(
              "us-before.txt",
              AMERICAN.text().text().replace("aggressive actions", "coercive actions"))
          .publishedBy("The White House")
          .publishedOn(LocalDate.of(2022, 11, 14));

  private static final SourceDocument NEWS =
      SourceDocument.of(
              "news.txt",
              """
              President Xi Jinping met with US President Joe Biden in Bali on November 14.
              Xi stressed that the Taiwan question is the first red line, China's Foreign Ministry said.
              Xi urged restraint in Ukraine. Xi called for more flights between the two countries.
              Both sides agreed that Secretary of State Blinken would travel to China.
              """)
          .publishedBy("Example Agency")
          .publishedOn(LocalDate.of(2022, 11, 15));

  private ComparedSamples() {}

  /** What comes of comparing both, as JSON; and the American account alone. */
  public static ArrayNode json() {
    return Json.array().add(compared(AMERICAN, NEWS)).add(compared(AMERICAN));
  }

  private static ObjectNode compared(SourceDocument... documents) {
    Map<String, LocalDate> published = new HashMap<>();
    List<Claim> claims = new ArrayList<>();
    List<ToldDocument> told = new ArrayList<>();
    Map<String, SourceDocument> byId = new HashMap<>();
    for (SourceDocument document : documents) {
      List<Claim> own = Readout.standard().read(document);
      claims.addAll(own);
      document.published().ifPresent(day -> published.put(document.id(), day));
      byId.put(document.id(), document);
      told.add(
          new ToldDocument(
              document.id(),
              document.published(),
              own,
              Sentences.of(document.text()).stream()
                  .map(span -> Evidence.at(document.id(), document.text(), span))
                  .toList(),
              document.equals(AMERICAN) ? List.of(Readout.standard().read(EARLIER)) : List.of()));
    }
    EngagementEntry entry = Entries.of(claims, published).get(0);
    Comparison comparison = Comparison.of(entry, told);
    return ComparisonJson.write(comparison, comparison.rows(), byId, documents.length);
  }
}
