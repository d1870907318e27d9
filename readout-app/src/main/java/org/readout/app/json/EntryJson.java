package org.readout.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.readout.claim.Engagement;
import org.readout.claim.Reality;
import org.readout.record.ClaimLink;
import org.readout.record.Conflict;
import org.readout.record.EngagementEntry;
import org.readout.record.Merge;

/** Entries, as the record keeps them and as programs get them. See docs/formats.md. */
public final class EntryJson {

  private EntryJson() {}

  /** The entry as an object. */
  public static ObjectNode write(EngagementEntry entry) {
    ObjectNode node = Json.object();
    node.put("id", entry.id());
    node.put("reality", Json.word(entry.reality()));
    node.set(
        "engagement",
        EngagementJson.write(
            new Engagement(
                entry.form(),
                entry.parties(),
                entry.when(),
                entry.place(),
                entry.occasion(),
                entry.duration(),
                entry.main())));
    node.set(
        "claims",
        Json.nodes(
            entry.claims(),
            link -> Json.object().put("claim", link.claim()).put("document", link.document())));
    node.set(
        "merges",
        Json.nodes(
            entry.merges(),
            merge ->
                Json.object()
                    .put("claim", merge.claim())
                    .put("other", merge.other())
                    .put("reason", merge.reason())));
    node.set(
        "conflicts",
        Json.nodes(
            entry.conflicts(),
            conflict ->
                Json.object()
                    .put("about", Json.word(conflict.about()))
                    .put("claim", conflict.claim())
                    .put("other", conflict.other())
                    .put("sentence", conflict.sentence())));
    return node;
  }

  /** The entry that {@link #write} wrote. */
  public static EngagementEntry read(JsonNode node) {
    Engagement engagement = EngagementJson.read(Json.field(node, "engagement"));
    return new EngagementEntry(
        Json.text(node, "id"),
        engagement.form(),
        engagement.parties(),
        engagement.when(),
        engagement.place(),
        engagement.occasion(),
        engagement.duration(),
        Json.constant(Reality.class, Json.text(node, "reality")),
        engagement.main(),
        Json.list(
            node,
            "claims",
            link -> new ClaimLink(Json.text(link, "claim"), Json.text(link, "document"))),
        Json.list(
            node,
            "merges",
            merge ->
                new Merge(
                    Json.text(merge, "claim"),
                    Json.text(merge, "other"),
                    Json.text(merge, "reason"))),
        Json.list(
            node,
            "conflicts",
            conflict ->
                new Conflict(
                    Json.constant(Conflict.About.class, Json.text(conflict, "about")),
                    Json.text(conflict, "claim"),
                    Json.text(conflict, "other"),
                    Json.text(conflict, "sentence"))));
  }
}
