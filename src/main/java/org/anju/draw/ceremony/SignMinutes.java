package org.anju.draw.ceremony;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.draw.LabelledFile;
import org.anju.draw.SealSigner;
import org.anju.draw.ceremony.CeremonyRecords.Kept;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * Somebody signs the minutes of a draw for a part. The first signature fixes what they say; with
 * the third one they are printed, signed by the city's key and published.
 */
@ApplicationScoped
public class SignMinutes {

  private final Pool pool;
  private final CeremonyRecords records;
  private final ComposeMinutes compose;
  private final SealSigner signer;
  private final Vertx vertx;
  private final BusinessClock clock;
  private final AuditTrail audit;

  SignMinutes(
      Pool pool,
      CeremonyRecords records,
      ComposeMinutes compose,
      SealSigner signer,
      Vertx vertx,
      BusinessClock clock,
      AuditTrail audit) {
    this.pool = pool;
    this.records = records;
    this.compose = compose;
    this.signer = signer;
    this.vertx = vertx;
    this.clock = clock;
    this.audit = audit;
  }

  /** The minutes as the next one signs them. */
  public Uni<MinutesPreview> preview(int number) {
    return records
        .draw(pool, number)
        .chain(
            draw ->
                records
                    .ticks(pool, number)
                    .invoke(ticks -> draw.requireSettled(ticks, clock.now())))
        .chain(() -> current(number))
        .map(kept -> new MinutesPreview(kept.digest(), MinutesContent.parse(kept.jcs())));
  }

  /**
   * @param actor in the part's role
   * @param name of the person, as the minutes have it
   * @param digest of the minutes that the person saw
   */
  public Uni<Void> sign(Actor actor, String name, int number, CeremonyRole role, String digest) {
    Instant now = clock.now().truncatedTo(ChronoUnit.SECONDS);
    CeremonySignature signature = new CeremonySignature(role, name, now, digest);
    return preview(number)
        .invoke(
            seen ->
                CeremonyDraw.require(seen.digest().equals(digest), CeremonyRefusal.MINUTES_CHANGED))
        .chain(
            seen ->
                pool.withTransaction(
                    connection -> sign(connection, actor, number, signature, seen.content())));
  }

  private Uni<Kept> current(int number) {
    return records
        .record(pool, number)
        .chain(
            kept ->
                kept.map(Uni.createFrom()::item)
                    .orElseGet(() -> compose.compose(number).map(SignMinutes::kept)));
  }

  private static Kept kept(MinutesContent content) {
    String jcs = content.jcs();
    return new Kept(jcs, MinutesContent.digest(jcs));
  }

  private Uni<Void> sign(
      SqlConnection connection,
      Actor actor,
      int number,
      CeremonySignature signature,
      MinutesContent content) {
    return records
        .lockedDraw(connection, number)
        .invoke(draw -> draw.requirePart(actor, signature.role()))
        .chain(() -> records.signatures(connection, number))
        .invoke(before -> requireUnsigned(before, signature.role()))
        .chain(() -> records.takePart(connection, actor, number, signature.role()))
        .chain(() -> keepOnce(connection, number, kept(content)))
        .chain(() -> records.sign(connection, actor, number, signature))
        .chain(
            () ->
                audit.record(
                    connection,
                    actor,
                    Decision.of("ceremony.sign", "draw", number).after(signature.digest())))
        .chain(() -> records.signatures(connection, number))
        .chain(signatures -> publishWhenComplete(connection, actor, number, content, signatures));
  }

  private static void requireUnsigned(List<CeremonySignature> signatures, CeremonyRole role) {
    CeremonyDraw.require(
        signatures.stream().noneMatch(signature -> signature.role() == role),
        CeremonyRefusal.ALREADY_SIGNED);
  }

  /** Somebody else may have signed other minutes since these were composed. */
  private Uni<Void> keepOnce(SqlConnection connection, int number, Kept record) {
    return records
        .record(connection, number)
        .chain(
            before -> {
              if (before.isEmpty()) {
                return records.keep(connection, number, record);
              }
              CeremonyDraw.require(
                  before.get().digest().equals(record.digest()), CeremonyRefusal.MINUTES_CHANGED);
              return Uni.createFrom().voidItem();
            });
  }

  private Uni<Void> publishWhenComplete(
      SqlConnection connection,
      Actor actor,
      int number,
      MinutesContent content,
      List<CeremonySignature> signatures) {
    if (signatures.size() < CeremonyRole.values().length) {
      return Uni.createFrom().voidItem();
    }
    // The whole font is read, which is no work for the thread that serves requests.
    return vertx
        .executeBlocking(() -> MinutesPdf.of(content, signatures))
        .chain(pdf -> publish(connection, actor, number, pdf));
  }

  private Uni<Void> publish(SqlConnection connection, Actor actor, int number, byte[] pdf) {
    LabelledFile file = LabelledFile.of(MinutesContent.FORM, pdf);
    return records
        .publish(connection, number, pdf, file.digest().hex(), signer.sign(file))
        .chain(
            () ->
                audit.record(
                    connection,
                    actor,
                    Decision.of("ceremony.publish", "draw", number).after(file.digest().hex())));
  }
}
