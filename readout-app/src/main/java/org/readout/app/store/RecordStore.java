package org.readout.app.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.readout.claim.Claim;
import org.readout.record.Decision;
import org.readout.source.SourceDocument;

/**
 * A record, in an SQLite file or on a PostgreSQL server. Each document is one transaction, written
 * through to the disk before {@link #add} returns; a program that is killed leaves every document
 * wholly in the record or wholly out of it.
 *
 * <p>Not thread-safe: one thread uses it at a time. Several programs may use one record at once.
 */
public final class RecordStore implements AutoCloseable {

  private final Session session;
  private final InstantSource clock;

  private RecordStore(Session session, InstantSource clock) {
    this.session = session;
    this.clock = clock;
  }

  /**
   * Opens the record in a file to add to it, making it when it is not there.
   *
   * @throws RecordException when that cannot be done
   */
  public static RecordStore open(Path file) {
    return open(new RecordAddress.File(file));
  }

  /**
   * Opens a record to add to it, making it when it is not there.
   *
   * @throws RecordException when that cannot be done
   */
  public static RecordStore open(RecordAddress address) {
    return open(address, InstantSource.system());
  }

  /**
   * Opens a record to add to it, making it when it is not there.
   *
   * @param clock tells when a document is first read
   * @throws RecordException when that cannot be done
   */
  public static RecordStore open(RecordAddress address, InstantSource clock) {
    Database database =
        address instanceof RecordAddress.Server server
            ? new PostgresqlDatabase(server)
            : SqliteDatabase.toWrite((RecordAddress.File) address);
    return new RecordStore(Schema.open(database, true), clock);
  }

  /**
   * Opens a record in a file that is there already, to look at it.
   *
   * @throws RecordException when there is none or it cannot be read
   */
  public static RecordStore openExisting(Path file) {
    return openExisting(new RecordAddress.File(file));
  }

  /**
   * Opens a record that is there already, to look at it.
   *
   * @throws RecordException when there is none or it cannot be read
   */
  public static RecordStore openExisting(RecordAddress address) {
    return openExisting(address, InstantSource.system());
  }

  /**
   * Opens a record that is there already.
   *
   * @param clock tells when a document is first read
   * @throws RecordException when there is none or it cannot be read
   */
  public static RecordStore openExisting(RecordAddress address, InstantSource clock) {
    Database database =
        address instanceof RecordAddress.Server server
            ? new PostgresqlDatabase(server)
            : SqliteDatabase.existing((RecordAddress.File) address);
    return new RecordStore(Schema.open(database, false), clock);
  }

  /**
   * Opens a record that is there already, only to look at it: with little memory, and so that
   * nothing can be written by mistake. Several can be open at once, one for each thread that looks,
   * while others write. An older record is first brought up to date if it may be written.
   *
   * @throws RecordException when there is none or it cannot be read
   */
  public static RecordStore openToRead(RecordAddress address) {
    Database database =
        address instanceof RecordAddress.Server server
            ? new PostgresqlDatabase(server)
            : SqliteDatabase.existing((RecordAddress.File) address).withLittleMemory();
    Session session = Schema.open(database, false);
    session.onlyRead();
    return new RecordStore(session, InstantSource.system());
  }

  /** Where it is. */
  public RecordAddress address() {
    return session.address();
  }

  /**
   * The document as it stands once {@code found} is in the record: with the particulars of all the
   * addresses at which this content was found, and with the text of the earliest of them, whose way
   * back to its original and whose boilerplate may differ from those of {@code found}.
   */
  public SourceDocument joined(SourceDocument found) {
    return session.ask(connection -> joined(connection, found));
  }

  private static SourceDocument joined(Connection connection, SourceDocument found)
      throws SQLException {
    List<Address> addresses = new ArrayList<>(AddressRows.of(connection, found.id()));
    Address here = Address.of(found).sinceFirstFetched(addresses);
    addresses.removeIf(known -> known.key().equals(here.key()));
    addresses.add(here);
    SourceDocument origin =
        Address.origin(addresses).key().equals(here.key())
            ? found
            : DocumentRows.find(connection, found.id()).orElseThrow().document();
    return Address.joined(addresses).describing(origin);
  }

  /**
   * Whether the record has {@code document} with these very particulars and this way back to its
   * original, as read by {@code version}.
   */
  public boolean holds(SourceDocument document, String version) {
    return document(document.id())
        .filter(stored -> stored.version().equals(version))
        .filter(stored -> isReadAlike(stored.document(), document))
        .isPresent();
  }

  /**
   * Whether two documents with the same content are read alike: whether they have the same
   * particulars, the same boilerplate and the same way back to the original.
   */
  public static boolean isReadAlike(SourceDocument one, SourceDocument other) {
    return one.equals(other)
        || (Address.of(one).equals(Address.of(other))
            && DocumentRows.isSame(one.text(), other.text()));
  }

  /**
   * Adds a document with what was read in it, in place of what the record had of it. When this
   * returns the document is safe.
   *
   * @param found as it was found now
   * @param read {@link #joined} of it, from which the claims were read
   * @throws IllegalArgumentException when a claim's evidence is not in the text, or the text holds
   *     what no record can keep; the record stays as it was
   * @throws OvertakenException when {@code read} is no longer what {@link #joined} gives; the
   *     record stays as it was
   */
  public void add(SourceDocument found, SourceDocument read, List<Claim> claims, String version) {
    Unkept.requireNone("the text of " + found.name(), found.text().text());
    session.change(
        connection -> {
          if (!isReadAlike(joined(connection, found), read)) {
            throw new OvertakenException(found.id());
          }
          DocumentRows.put(connection, read, version);
          List<Address> known = AddressRows.of(connection, found.id());
          Address here = Address.of(found).sinceFirstFetched(known);
          AddressRows.put(connection, found.id(), here, clock.instant());
          ClaimRows.replace(connection, read, claims, version);
          PendingRows.add(connection, found.id());
        });
  }

  /**
   * Makes several additions that belong together: all that {@code work} makes to this record, or
   * none when it throws.
   *
   * @param work may be run several times, where another program writes at the same moment; only the
   *     last time counts
   */
  public void together(Runnable work) {
    session.together(work);
  }

  /**
   * Takes over a document from another record. What this record has already stays; addresses that
   * are new to it are added. Where together they say more of the document than was known when its
   * claims were read, it is read anew.
   *
   * @param reader reads the claims of a document
   * @param version of the reader
   * @throws IllegalArgumentException when a claim's evidence is not in the text, or the text holds
   *     what no record can keep; the record stays as it was
   */
  public void takeOver(
      TakenOver document, Function<SourceDocument, List<Claim>> reader, String version) {
    Unkept.requireNone("the text of a document", document.stored().document().text().text());
    session.change(connection -> document.into(connection, reader, version, clock.instant()));
  }

  /**
   * When {@code document} was first read at each of its addresses, by key; addresses of which that
   * is not known are missing.
   */
  public Map<String, Instant> firstRead(String document) {
    return session.ask(connection -> AddressRows.firstRead(connection, document));
  }

  /**
   * Adds what a person decided. One that is there already changes nothing.
   *
   * @throws IllegalArgumentException when another decision has the same id
   */
  public void addDecision(Decision decision) {
    session.change(connection -> DecisionRows.add(connection, decision));
  }

  /** What people decided, in the order in which they did. */
  public List<Decision> decisions() {
    return session.ask(DecisionRows::all);
  }

  /**
   * What follows from the documents, claims and decisions of now. Whatever was added since this was
   * asked for last is worked in first.
   *
   * @param data version of the data with which entries are made
   */
  public Derived derived(String data) {
    while (!session.ask(connection -> Derivation.isCurrent(connection, data))) {
      session.change(
          connection -> Derivation.step(connection, session.textIndex(), data, Derivation.STEP));
    }
    return new Derived(session);
  }

  /**
   * What followed from the documents, claims and decisions when they were last worked in. Nothing
   * is worked in for it, nothing is written and nobody is waited for. While everything is worked in
   * anew for other data, it is what there is of that.
   */
  public Derived derivedSoFar() {
    return new Derived(session);
  }

  /**
   * Works in some of what was added since: a little, so that nobody who reads or writes is held up.
   * For a thread that does so again and again while others look at the record through stores of
   * their own.
   *
   * @param data version of the data with which entries are made
   * @return whether more is left
   */
  public boolean workIn(String data) {
    if (session.ask(connection -> Derivation.isCurrent(connection, data))) {
      return false;
    }
    session.change(
        connection ->
            Derivation.step(connection, session.textIndex(), data, Derivation.SMALL_STEP));
    return !session.ask(connection -> Derivation.isCurrent(connection, data));
  }

  /**
   * Works in {@code documents} ahead of all others, so that what was decided on them holds when
   * this returns.
   *
   * @param data version of the data with which entries are made
   */
  public void workInAhead(String data, Collection<String> documents) {
    session.change(
        connection -> Derivation.ahead(connection, session.textIndex(), data, documents));
  }

  /** How many documents, added or decided on, are still to be worked in. */
  public long pendingCount() {
    return session.ask(connection -> Sql.count(connection, "SELECT count(*) FROM pending"));
  }

  /**
   * What {@code work} makes of the record as it is at one moment, whatever others write meanwhile.
   *
   * @param work asks this record, and writes nothing to it
   */
  public <T> T atOneMoment(Supplier<T> work) {
    return session.atOneMoment(work);
  }

  /** Notes the address at which a document that the record holds was found now. */
  public void addAddress(SourceDocument found) {
    List<Address> known = session.ask(connection -> AddressRows.of(connection, found.id()));
    Address address = Address.of(found).sinceFirstFetched(known);
    if (known.contains(address)) {
      return;
    }
    session.change(
        connection -> {
          AddressRows.put(connection, found.id(), address, clock.instant());
          // Another document may have been found there, and so be another version of it.
          PendingRows.add(connection, found.id());
        });
  }

  /** The document with this id. */
  public Optional<StoredDocument> document(String id) {
    return session.ask(connection -> DocumentRows.find(connection, id));
  }

  /** Who published {@code documents}, by id, as far as that is known. */
  public Map<String, String> publishers(Collection<String> documents) {
    return session.ask(connection -> AddressRows.publishers(connection, documents));
  }

  /** The ids of all documents, ordered. */
  public List<String> documents() {
    return session.ask(DocumentRows::ids);
  }

  /**
   * The ids of the documents that people call {@code name}: by the beginning of the id, by address,
   * by file name with or without its folders.
   */
  public List<String> documentsCalled(String name) {
    return session.ask(connection -> DocumentRows.called(connection, Unkept.replaced(name)));
  }

  /**
   * The ids of documents that begin with {@code beginning}, ordered; no more than ten.
   *
   * @param beginning hexadecimal digits, small ones
   */
  public List<String> documentsBeginning(String beginning) {
    return session.ask(connection -> DocumentRows.beginning(connection, beginning));
  }

  /** The keys of the addresses at which more than one document was found, ordered. */
  public List<String> addresses() {
    return session.ask(AddressRows::keysOfSeveral);
  }

  /**
   * The documents found at the address with this key: the versions of a page, the oldest first. The
   * oldest was retrieved first; where that is not known, its day of publication counts, or else
   * when it was first read.
   *
   * @param key {@link Address#key()}
   */
  public List<StoredVersion> versionsOf(String key) {
    return session.ask(connection -> AddressRows.versions(connection, key));
  }

  /** The claims of one document, in the order in which they were made. */
  public List<Claim> claims(String document) {
    return session.ask(connection -> ClaimRows.of(connection, document));
  }

  /** The claims whose id begins with {@code prefix}, ordered by id. */
  public List<Claim> claimsCalled(String prefix) {
    return session.ask(connection -> ClaimRows.called(connection, prefix));
  }

  @Override
  public void close() {
    session.close();
  }
}
