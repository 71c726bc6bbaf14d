package org.anju.pricing.calculation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.error.RequestRefusal;
import org.anju.platform.money.Yuan;
import org.anju.platform.security.Actor;
import org.jetbrains.annotations.Nullable;

/** An acquirer writes the next version of an offering's calculation sheet (article 13). */
@ApplicationScoped
public class WriteSheet {

  private final Pool pool;
  private final PricedOfferings offerings;
  private final PriceSheets sheets;
  private final PriceFacts facts;
  private final CostPapers papers;
  private final StorePriceSheet store;
  private final AuditTrail audit;

  WriteSheet(
      Pool pool,
      PricedOfferings offerings,
      PriceSheets sheets,
      PriceFacts facts,
      CostPapers papers,
      StorePriceSheet store,
      AuditTrail audit) {
    this.pool = pool;
    this.offerings = offerings;
    this.sheets = sheets;
    this.facts = facts;
    this.papers = papers;
    this.store = store;
    this.audit = audit;
  }

  /**
   * What an acquirer fills in: one of the three bases, the one that the project's way and use ask
   * for.
   *
   * @param targetPrice the average aimed at below the highest one, yuan per m²; null for none
   * @param costs each with its paper, handed in by the same person or named in a former version
   */
  public record Draft(
      @Nullable AcquiredHousing acquired,
      PriceBasis.@Nullable Built built,
      PriceBasis.@Nullable Rented rent,
      @Nullable BigDecimal targetPrice,
      List<CostItem> costs,
      Coefficients coefficients) {

    boolean isOf(PriceBasis.Kind kind) {
      boolean isAlone = Stream.of(acquired, built, rent).filter(each -> each != null).count() == 1;
      return isAlone
          && switch (kind) {
            case ACQUIRED -> acquired != null;
            case BUILT -> built != null;
            case RENT -> rent != null && costs.isEmpty();
          };
    }
  }

  /** Acquired homes: the place names the replacement price; the mark-up in % of construction. */
  public record AcquiredHousing(String place, BigDecimal markupPercent) {}

  /**
   * Answers the version that it became, from 1.
   *
   * @param seen the version that the person saw, 0 when there was none; another refuses with {@code
   *     request.stale}
   */
  public Uni<Integer> write(Actor actor, long offering, int seen, Draft draft) {
    return pool.withTransaction(
        connection ->
            offerings
                .open(connection, actor, offering)
                .invoke(found -> requireWhole(found, draft))
                .call(() -> requireSeen(connection, offering, seen))
                .chain(found -> write(connection, actor, found, seen + 1, draft)));
  }

  private Uni<Integer> write(
      SqlConnection connection, Actor actor, PricedOffering offering, int version, Draft draft) {
    return place(connection, offering, draft)
        .chain(place -> write(connection, actor, offering, version, draft, place.orElse(null)));
  }

  private Uni<Integer> write(
      SqlConnection connection,
      Actor actor,
      PricedOffering offering,
      int version,
      Draft draft,
      @Nullable Replacement replacement) {
    PriceSheet sheet =
        new PriceSheet(
            basis(draft, replacement), draft.targetPrice(), draft.costs(), draft.coefficients());
    String policy = facts.policy(offering).version();
    return papers
        .prove(connection, actor, offering, sheet.costs())
        .chain(() -> facts.of(connection, offering, sheet, List.of()))
        .map(values -> new PriceRules(sheet, values.beforeWriting()))
        .invoke(rules -> Obstacle.refuseAny(rules.ofSheet()))
        .invoke(() -> requireTargetBelow(sheet))
        .chain(
            () ->
                store.store(
                    connection,
                    actor,
                    new StorePriceSheet.NewSheet(
                        offering,
                        version,
                        sheet,
                        replacement == null ? null : replacement.id(),
                        policy)))
        .chain(
            () ->
                audit.record(
                    connection,
                    actor,
                    Decision.of("pricing.write-sheet", "offering", offering.id())
                        .after(version + ":" + sheet)
                        .under(policy)))
        .replaceWith(version);
  }

  private static void requireWhole(PricedOffering offering, Draft draft) {
    if (!draft.isOf(offering.basis())) {
      throw RefusedException.of(CalculationRefusal.SHEET_INCOMPLETE);
    }
    draft
        .coefficients()
        .ambiguous()
        .ifPresent(
            what -> {
              throw RefusedException.of(
                  CalculationRefusal.COEFFICIENTS_AMBIGUOUS, Map.of("what", what));
            });
  }

  private Uni<Void> requireSeen(SqlConnection connection, long offering, int seen) {
    return sheets
        .latest(connection, offering)
        .invoke(
            latest -> {
              if (latest.map(StoredSheet::version).orElse(0) != seen) {
                throw RefusedException.of(RequestRefusal.STALE);
              }
            })
        .replaceWithVoid();
  }

  /** The replacement price of the place that an acquired project's sheet names. */
  private Uni<Optional<Replacement>> place(
      SqlConnection connection, PricedOffering offering, Draft draft) {
    return draft.acquired() == null
        ? Uni.createFrom().item(Optional.empty())
        : facts
            .places(connection, offering)
            .map(places -> Optional.of(inForce(places, draft.acquired().place())));
  }

  private static Replacement inForce(List<Place> places, String name) {
    Place place =
        places.stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow(() -> refusedAt(CalculationRefusal.PLACE_UNKNOWN, name));
    if (place.replacement() == null) {
      throw refusedAt(CalculationRefusal.REPLACEMENT_MISSING, name);
    }
    return place.replacement();
  }

  private static RefusedException refusedAt(CalculationRefusal refusal, String place) {
    return RefusedException.of(refusal, Map.of("place", place));
  }

  private static PriceBasis basis(Draft draft, @Nullable Replacement replacement) {
    if (draft.acquired() != null && replacement != null) {
      return new PriceBasis.Acquired(
          draft.acquired().place(),
          replacement.land(),
          replacement.construction(),
          replacement.fees(),
          draft.acquired().markupPercent());
    }
    return draft.built() == null ? draft.rent() : draft.built();
  }

  private static void requireTargetBelow(PriceSheet sheet) {
    PricePerMetre highest = sheet.basis().highest();
    if (sheet.goal().isAbove(highest)) {
      throw RefusedException.of(
          CalculationRefusal.TARGET_TOO_HIGH,
          Map.of("target", Yuan.text(sheet.targetPrice()), "base", Yuan.text(highest.shown())));
    }
  }
}
