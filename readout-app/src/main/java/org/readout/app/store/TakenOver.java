package org.readout.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.readout.claim.Claim;
import org.readout.source.SourceDocument;

/**
 * A document of another record, with all that was kept of it there.
 *
 * @param stored the document with its addresses
 * @param firstRead when it was first read at its addresses, by key, where that is known
 * @param claims its claims, in the order in which they were made
 */
public record TakenOver(StoredDocument stored, Map<String, Instant> firstRead, List<Claim> claims) {

  /** Copies the collections. */
  public TakenOver {
    firstRead = Map.copyOf(firstRead);
    claims = List.copyOf(claims);
  }

  void into(
      Connection connection,
      Function<SourceDocument, List<Claim>> reader,
      String version,
      Instant now)
      throws SQLException {
    SourceDocument theirs = stored.document();
    Optional<StoredDocument> known = DocumentRows.find(connection, theirs.id());
    List<Address> ours =
        known.map(StoredDocument::addresses).orElse(List.of()).stream()
            .map(address -> address.sinceFirstFetched(stored.addresses()))
            .toList();
    List<Address> additional =
        stored.addresses().stream().filter(address -> !isAmong(ours, address)).toList();
    List<Address> all = new ArrayList<>(ours);
    all.addAll(additional);
    SourceDocument joined =
        known.isEmpty() ? theirs : joined(known.get().document(), ours, theirs, all);
    if (known.isEmpty() || !RecordStore.isReadAlike(known.get().document(), joined)) {
      boolean asTheirs = RecordStore.isReadAlike(theirs, joined);
      String readBy = asTheirs ? stored.version() : version;
      DocumentRows.put(connection, joined, readBy);
      ClaimRows.replace(connection, joined, asTheirs ? claims : reader.apply(joined), readBy);
    }
    for (Address address : all) {
      AddressRows.put(connection, theirs.id(), address, firstRead.getOrDefault(address.key(), now));
    }
    PendingRows.add(connection, theirs.id());
  }

  private static boolean isAmong(List<Address> addresses, Address sought) {
    return addresses.stream().anyMatch(address -> address.key().equals(sought.key()));
  }

  /** The document as all addresses together describe it, with the text of the earliest of them. */
  private static SourceDocument joined(
      SourceDocument known, List<Address> ours, SourceDocument theirs, List<Address> all) {
    SourceDocument origin = isAmong(ours, Address.origin(all)) ? known : theirs;
    return Address.joined(all).describing(origin);
  }
}
