package org.anju.draw.ceremony;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anju.draw.RandomnessSource;
import org.anju.draw.Seal;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;

/** The draw of a ceremony: what decides who may tick and sign what, and when. */
record CeremonyDraw(
    int number,
    long offeringId,
    String offeringName,
    String district,
    Instant earliest,
    List<CeremonyItem> items,
    boolean drawn,
    boolean voided) {

  static CeremonyDraw of(Row row) {
    Seal seal = Seal.parse(row.getString("seal"));
    String outcome = row.getString("kind");
    return new CeremonyDraw(
        row.getInteger("number"),
        row.getLong("offering_id"),
        row.getString("name"),
        row.getString("district"),
        seal.earliest(),
        CeremonyItem.of(seal.sources().stream().map(RandomnessSource::kind).toList()),
        "DRAWN".equals(outcome),
        "VOIDED".equals(outcome));
  }

  CeremonyStage stage(Instant now) {
    return CeremonyStage.at(now, earliest, drawn, voided);
  }

  void requirePart(Actor actor, CeremonyRole role) {
    require(role.isOpenTo(actor, district), CeremonyRefusal.NOT_YOURS);
  }

  /** Refuses what cannot be settled now, in this way. */
  void requireTimely(CeremonyItem item, boolean asItShouldBe, Instant now) {
    CeremonyStage stage = stage(now);
    require(stage != CeremonyStage.VOIDED, CeremonyRefusal.VOIDED);
    require(items.contains(item), CeremonyRefusal.ITEM_UNKNOWN);
    CeremonyPhase.Timeliness time = item.phase().at(stage);
    require(time != CeremonyPhase.Timeliness.TOO_EARLY, CeremonyRefusal.TOO_EARLY);
    require(time != CeremonyPhase.Timeliness.LATE || !asItShouldBe, CeremonyRefusal.TOO_LATE);
  }

  /** Refuses minutes of a draw that has no result, or whose checklist is not settled. */
  void requireSettled(List<CeremonyTick> ticks, Instant now) {
    require(stage(now) != CeremonyStage.VOIDED, CeremonyRefusal.VOIDED);
    require(drawn, CeremonyRefusal.NOT_DRAWN);
    long open = openItems(ticks);
    if (open > 0) {
      throw RefusedException.of(CeremonyRefusal.ITEMS_OPEN, Map.of("count", String.valueOf(open)));
    }
  }

  long openItems(List<CeremonyTick> ticks) {
    return items.stream().filter(item -> tick(ticks, item).isEmpty()).count();
  }

  static Optional<CeremonyTick> tick(List<CeremonyTick> ticks, CeremonyItem item) {
    return ticks.stream().filter(tick -> tick.item() == item).findFirst();
  }

  static void require(boolean condition, CeremonyRefusal refusal) {
    if (!condition) {
      throw RefusedException.of(refusal);
    }
  }
}
