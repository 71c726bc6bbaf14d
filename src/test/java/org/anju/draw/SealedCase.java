package org.anju.draw;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.anju.draw.Seal.TierUnits;
import org.anju.platform.personal.PersonalDataCipher;

/** An offering whose roster was sealed with any sources of randomness, in the real database. */
final class SealedCase {

  private static final String STRANGER = "somebody-else";

  private final BureauCase offering;
  private final SealSigner signer;
  private final String tag;

  /**
   * @param now of the announcement
   * @param tag begins the families' receipts
   */
  SealedCase(
      DataSource database, PersonalDataCipher cipher, SealSigner signer, Instant now, String tag) {
    this.offering = new BureauCase(database, cipher, now);
    this.signer = signer;
    this.tag = tag;
  }

  BureauCase offering() {
    return offering;
  }

  /** Seals three families for two flats; answers the draw's number. */
  int seal(Instant earliest, RandomnessSource... sources) {
    Roster roster =
        new Roster(
            IntStream.rangeClosed(1, 3)
                .mapToObj(i -> new RosterLine("HS" + tag + "-" + i, 1, 1))
                .toList());
    roster.lines().forEach(line -> offering.addFamily(line.receipt(), STRANGER));
    offering.insert(
        "UPDATE application SET status = 'QUALIFIED' WHERE offering_id = ?", offering.offering());
    offering.insert("UPDATE offering SET stage = 'SEALED' WHERE id = ?", offering.offering());
    long rosterId = freeze(roster, earliest);
    int number =
        (int) offering.count("UPDATE draw_counter SET latest = latest + 1 RETURNING latest");
    Seal seal =
        Seal.over(
            roster,
            number,
            String.valueOf(offering.offering()),
            List.of(new TierUnits(1, 2)),
            List.of(),
            earliest,
            List.of(sources));
    insert(seal, rosterId);
    return number;
  }

  private long freeze(Roster roster, Instant at) {
    long id =
        offering.count(
            """
            INSERT INTO draw_roster (offering_id, size, root, policy_version, frozen_by, frozen_at)
            VALUES (?, ?, ?, 'test', 'test', ?) RETURNING id
            """,
            offering.offering(),
            roster.size(),
            roster.root().hex(),
            time(at));
    offering.insert(
        """
        INSERT INTO draw_roster_line (roster_id, position, application_id, receipt, tier, tickets)
        SELECT ?, row_number() OVER (ORDER BY receipt COLLATE "C"), id, receipt, tier, tickets
        FROM application WHERE offering_id = ?
        """,
        id,
        offering.offering());
    return id;
  }

  private void insert(Seal seal, long rosterId) {
    SealSignature signature = signer.sign(seal);
    offering.insert(
        """
        INSERT INTO draw (number, offering_id, seal, seal_digest, signature, key_id, public_key,
                          sealed_at, sealed_by, draw_not_before, roster_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'test', ?, ?)
        """,
        (int) seal.drawNumber(),
        offering.offering(),
        seal.jcs(),
        seal.digest().hex(),
        signature.signature(),
        signature.keyId(),
        signer.publicKey().hex(),
        time(seal.earliest().minusSeconds(86_400)),
        time(seal.earliest()),
        rosterId);
  }

  private static OffsetDateTime time(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
