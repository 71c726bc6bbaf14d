package org.anju.draw.ceremony;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.error.RefusedException;

/** The published minutes, to the byte. Refused until all three have signed. */
@ApplicationScoped
public class MinutesFiles {

  private static final String MINUTES =
      """
      SELECT m.pdf, m.sha256, m.key_id, m.signature, r.record
      FROM ceremony_minutes m JOIN ceremony_record r ON r.draw_number = m.draw_number
      WHERE m.draw_number = $1
      """;

  private final Pool pool;

  MinutesFiles(Pool pool) {
    this.pool = pool;
  }

  public Uni<byte[]> pdf(int number) {
    return required(number).map(row -> row.getBuffer("pdf").getBytes());
  }

  /** The city's signature of the PDF. */
  public Uni<MinutesSignature> signature(int number) {
    return required(number)
        .map(
            row ->
                new MinutesSignature(
                    MinutesSignature.ED25519,
                    row.getString("key_id"),
                    row.getString("sha256"),
                    row.getString("signature")));
  }

  /** What the three signed the digest of, in RFC 8785 form. */
  public Uni<String> record(int number) {
    return required(number).map(row -> row.getString("record"));
  }

  private Uni<Row> required(int number) {
    return pool.preparedQuery(MINUTES)
        .execute(Tuple.of(number))
        .map(rows -> CeremonyRecords.first(rows, row -> row))
        .map(row -> row.orElseThrow(() -> RefusedException.of(CeremonyRefusal.NOT_PUBLISHED)));
  }
}
