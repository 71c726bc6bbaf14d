package org.anju.draw;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.offering.Offering;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.jetbrains.annotations.Nullable;

/**
 * Settles the value of a source in the transaction of whoever calls it: from then on it is public
 * and stays. With the last value the draw runs.
 */
@ApplicationScoped
class SettleValue {

  private final DrawValues values;
  private final SealSigners signers;
  private final RunDraw runDraw;
  private final BusinessClock clock;
  private final AuditTrail audit;

  SettleValue(
      DrawValues values,
      SealSigners signers,
      RunDraw runDraw,
      BusinessClock clock,
      AuditTrail audit) {
    this.values = values;
    this.signers = signers;
    this.runDraw = runDraw;
    this.clock = clock;
    this.audit = audit;
  }

  /** Two people entered the same; the city signs that they did, with the key of the seal. */
  Uni<DrawState> agreed(
      Actor actor, SealRecord draw, Offering offering, DrawValues.Settled settled) {
    Instant now = wholeSecond();
    return values
        .keyId(draw)
        .map(keyId -> statement(draw, settled, now, keyId))
        .chain(statement -> settle(actor, draw, offering, settled, statement, now));
  }

  /** The relays of a beacon agreed. */
  Uni<DrawState> fetched(
      Actor actor, SealRecord draw, Offering offering, DrawValues.Settled settled) {
    return settle(actor, draw, offering, settled, null, wholeSecond());
  }

  private Uni<DrawState> settle(
      Actor actor,
      SealRecord draw,
      Offering offering,
      DrawValues.Settled settled,
      @Nullable String statement,
      Instant now) {
    return values
        .insert(draw, settled, statement, now)
        .chain(
            () ->
                audit.record(
                    actor,
                    Decision.of("draw.settle", "draw", draw.number())
                        .after(CanonicalJson.write(settled.value()))))
        .chain(() -> values.of(draw))
        .chain(all -> runOrWait(actor, draw, offering, all));
  }

  private Uni<DrawState> runOrWait(
      Actor actor, SealRecord draw, Offering offering, List<DrawValues.Settled> all) {
    return all.size() < draw.seal().sources().size()
        ? Uni.createFrom().item(DrawState.WAITING_FOR_ENTRIES)
        : runDraw
            .run(actor, draw, offering, all.stream().map(DrawValues.Settled::value).toList())
            .replaceWith(DrawState.DRAWN);
  }

  private String statement(
      SealRecord draw, DrawValues.Settled settled, Instant agreedAt, String keyId) {
    return EntryStatement.sign(
            signers.of(keyId), draw.seal(), settled.source(), settled.value().value(), agreedAt)
        .signature();
  }

  /** Not after the moment itself, so that a value in time is not stated as a late one. */
  private Instant wholeSecond() {
    return clock.now().truncatedTo(ChronoUnit.SECONDS);
  }
}
