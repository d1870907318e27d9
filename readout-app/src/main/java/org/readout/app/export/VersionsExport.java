package org.readout.app.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.readout.app.json.ClaimJson;
import org.readout.app.json.DocumentJson;
import org.readout.app.json.Json;
import org.readout.app.versions.PageHistory;
import org.readout.app.versions.PageVersion;
import org.readout.app.versions.Revision;
import org.readout.claim.Claim;
import org.readout.claim.Evidence;
import org.readout.source.SourceDocument;
import org.readout.version.SentenceChange;

/** The versions of a page as JSON. See docs/formats.md. */
public final class VersionsExport {

  private VersionsExport() {}

  /** All versions, and what changed from each to the next. */
  public static ObjectNode of(PageHistory history) {
    ObjectNode node = Json.object().put("address", history.address());
    ArrayNode versions = node.putArray("versions");
    for (int i = 0; i < history.versions().size(); i++) {
      PageVersion version = history.versions().get(i);
      ObjectNode written = versions.addObject().put("number", i + 1);
      version.firstRead().ifPresent(at -> written.put("first_read", at.toString()));
      written.set("document", DocumentJson.particulars(version.document()));
    }
    ArrayNode revisions = node.putArray("revisions");
    history.revisions().forEach(revision -> revisions.add(of(revision)));
    return node;
  }

  private static ObjectNode of(Revision revision) {
    ObjectNode node =
        Json.object()
            .put("from", revision.from())
            .put("to", revision.to())
            .put("known_by", Json.word(revision.knownBy()))
            .put("kept", revision.changes().of(SentenceChange.Kept.class).size());
    SourceDocument before = revision.earlier().document();
    SourceDocument after = revision.later().document();
    ArrayNode gone = node.putArray("gone");
    for (SentenceChange.Gone each : revision.changes().of(SentenceChange.Gone.class)) {
      gone.add(words(before, each.earlier()));
    }
    ArrayNode changed = node.putArray("changed");
    for (SentenceChange.Changed each : revision.changes().of(SentenceChange.Changed.class)) {
      ObjectNode pair = changed.addObject();
      pair.set("was", words(before, each.earlier()));
      pair.set("now", words(after, each.later()));
      pair.set("went", words(before, each.went()));
      pair.set("came", words(after, each.came()));
    }
    ArrayNode added = node.putArray("new");
    for (SentenceChange.Added each : revision.changes().of(SentenceChange.Added.class)) {
      added.add(words(after, each.later()));
    }
    ArrayNode moved = node.putArray("moved");
    for (SentenceChange.Moved each : revision.changes().of(SentenceChange.Moved.class)) {
      ObjectNode pair = moved.addObject();
      pair.set("was", words(before, each.earlier()));
      pair.set("now", words(after, each.later()));
    }
    ObjectNode claims = node.putObject("claims");
    claims.set("gone", claims(before, revision.claims().gone()));
    claims.set("touched", claims(before, revision.claims().touched()));
    claims.set("restated", claims(after, revision.claims().restated()));
    claims.set("added", claims(after, revision.claims().added()));
    claims.put("standing", revision.claims().standing().size());
    return node;
  }

  private static ObjectNode words(SourceDocument document, Evidence words) {
    return ClaimJson.write(words, document.text());
  }

  private static ArrayNode words(SourceDocument document, List<Evidence> stretches) {
    ArrayNode nodes = Json.array();
    stretches.forEach(words -> nodes.add(words(document, words)));
    return nodes;
  }

  private static ArrayNode claims(SourceDocument document, List<Claim> claims) {
    ArrayNode nodes = Json.array();
    claims.forEach(claim -> nodes.add(ClaimJson.write(claim, document.text())));
    return nodes;
  }
}
