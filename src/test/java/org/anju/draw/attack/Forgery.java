package org.anju.draw.attack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.anju.draw.DrawOrder;
import org.anju.draw.DrawOrder.Place;
import org.anju.draw.Hash;
import org.anju.draw.PublishedRandomness;
import org.anju.draw.Roster;
import org.anju.draw.Seal;
import org.anju.draw.SealSigner;
import org.anju.draw.Seed;
import org.anju.draw.SourceValue;

/**
 * Rewrites a draw in every table so that the tables agree, as whoever rules the database and has a
 * key can.
 */
final class Forgery {

  private final Insider insider;
  private final SealSigner key;
  private final int number;

  Forgery(Insider insider, SealSigner key, int number) {
    this.insider = insider;
    this.key = key;
    this.number = number;
  }

  /**
   * Another seal, signed.
   *
   * @param seal its text, even when it is none
   */
  void seal(String seal, Instant sealedAt, Instant earliest) throws SQLException {
    insider.change(
        """
        UPDATE draw SET seal = ?, seal_digest = ?, signature = ?, key_id = ?, public_key = ?,
            sealed_at = ?, draw_not_before = ?
        WHERE number = ?
        """,
        seal,
        digest(seal),
        sign(seal),
        key.publicKey().keyId(),
        key.publicKey().hex(),
        sealedAt.atOffset(ZoneOffset.UTC),
        earliest.atOffset(ZoneOffset.UTC),
        number);
  }

  /** Forgets every settled value. */
  void unsettle() throws SQLException {
    insider.change("DELETE FROM draw_value WHERE draw_number = ?", number);
  }

  /** What two people read off, with the city's statement that they agreed then. */
  void settleRead(Seal seal, int source, String value, Instant agreedAt) throws SQLException {
    String statement =
        "{\"agreedAt\":\"%s\",\"seal\":\"%s\",\"source\":%d,\"value\":\"%s\"}"
            .formatted(agreedAt, seal.digest().hex(), source, value);
    settle(source, value, null, agreedAt, sign(statement));
  }

  void settleBeacon(int source, SourceValue value, Instant at) throws SQLException {
    settle(source, value.value(), value.signature(), at, null);
  }

  /** The result that follows from these values. */
  void draw(Seal seal, Roster roster, List<SourceValue> values) throws SQLException {
    PublishedRandomness randomness = PublishedRandomness.of(seal, values);
    insider.change(
        "UPDATE draw_result SET randomness = ?, seed = ? WHERE draw_number = ?",
        randomness.jcs(),
        randomness.seed(),
        number);
    rank(DrawOrder.of(roster, new Seed(Hash.parse(randomness.seed()))).places());
  }

  /** These places and no others, with their digest. */
  void rank(List<Place> places) throws SQLException {
    insider.change("DELETE FROM draw_rank WHERE draw_number = ?", number);
    for (Place place : places) {
      insider.change(
          """
          INSERT INTO draw_rank (draw_number, rank, application_id, receipt, tier, ticket)
          SELECT number, ?, application_id, receipt, ?, ?
          FROM draw JOIN draw_roster_line USING (roster_id) WHERE number = ? AND receipt = ?
          """,
          place.position(),
          place.tier(),
          place.ticket(),
          number,
          place.receipt());
    }
    insider.change(
        "UPDATE draw_result SET result_digest = ? WHERE draw_number = ?",
        digest(places.stream().map(place -> place.jcs() + "\n").collect(Collectors.joining())),
        number);
  }

  private void settle(int source, String value, String signature, Instant at, String statement)
      throws SQLException {
    insider.change(
        """
        INSERT INTO draw_value (draw_number, source, value, beacon_signature, settled_at, statement_signature)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        number,
        source,
        value,
        signature,
        at.atOffset(ZoneOffset.UTC),
        statement);
  }

  String sign(String text) {
    return sign(key, text);
  }

  /** Ed25519 over the UTF-8 of the text, in hex. */
  static String sign(SealSigner key, String text) {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(
          KeyFactory.getInstance("Ed25519")
              .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, key.secret())));
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static String digest(String text) {
    return Hash.sha256(text.getBytes(StandardCharsets.UTF_8)).hex();
  }
}
