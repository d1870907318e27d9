package org.readout.app.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.app.json.Json;
import org.readout.claim.ActorRef;
import org.readout.claim.ChannelNotice;
import org.readout.claim.ChannelNotice.Kind;
import org.readout.claim.ChannelNotice.Status;
import org.readout.claim.Claim;
import org.readout.claim.Evidence;

/**
 * Channels in the summary format: one object for each pair, kind and status. Of a line that is
 * wanted or agreed on, and is there, was refused or is broken off, how it stands is listed.
 */
final class SummaryChannels {

  /** What is listed of a notice. */
  private record Told(List<String> pair, Kind kind, String status, Evidence words) {

    List<String> sides() {
      return pair.stream().sorted().toList();
    }

    /** Whether this says nothing that the other does not say, and more precisely. */
    boolean isCoveredBy(Told other) {
      boolean sameLine = sides().equals(other.sides());
      boolean sameStatus = status.equals(other.status);
      boolean vaguer = kind == Kind.OTHER && other.kind != Kind.OTHER;
      boolean onlyWanted = status.equals("proposed") && !sameStatus && kind == other.kind;
      return sameLine && ((sameStatus && vaguer) || onlyWanted);
    }
  }

  private SummaryChannels() {}

  /** The channels among {@code claims}. */
  static ArrayNode of(List<Claim> claims) {
    Map<Object, Told> told = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (claim.content() instanceof ChannelNotice notice) {
        Told one =
            new Told(
                notice.sides().stream().map(ActorRef::label).toList(),
                notice.kind(),
                status(notice.status()),
                claim.evidence().get(0));
        told.putIfAbsent(List.of(one.sides(), one.kind(), one.status()), one);
      }
    }
    List<Told> all = new ArrayList<>(told.values());
    ArrayNode channels = Json.array();
    all.stream()
        .filter(one -> all.stream().noneMatch(one::isCoveredBy))
        .forEach(one -> channels.add(written(one)));
    return channels;
  }

  private static ObjectNode written(Told told) {
    ObjectNode node = Json.object();
    ArrayNode pair = node.putArray("pair");
    told.pair().forEach(pair::add);
    return node.put("kind", kind(told.kind()))
        .put("status", told.status())
        .put("text_start", SummaryExport.firstWords(told.words().quote()));
  }

  private static String kind(Kind kind) {
    return switch (kind) {
      case LEADERS -> "leader";
      case FOREIGN_MINISTERS -> "foreign-ministers";
      case MILITARY -> "military";
      case CRISIS_LINE -> "crisis";
      case TRADE -> "trade";
      case OTHER -> "other";
    };
  }

  private static String status(Status status) {
    return switch (status) {
      case OPEN, USED -> "open";
      case PROPOSED, AGREED_IN_PRINCIPLE -> "proposed";
      case REFUSED, UNANSWERED -> "refused";
      case SUSPENDED -> "suspended";
      case RESUMED -> "resumed";
    };
  }
}
