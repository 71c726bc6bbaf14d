package org.anju.stock;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;
import org.jetbrains.annotations.Nullable;

/**
 * The part of the ledger that somebody asks for and may see: acquirers the whole city, officers and
 * auditors their districts.
 */
@ApplicationScoped
class LedgerQuery {

  /**
   * Units by the first eleven values of {@link #values}. What stands in the way of an acquisition
   * is said by {@link Obstacle} too.
   */
  static final String FROM_LEDGER =
      """
      FROM stock_ledger l
      LEFT JOIN unnest($10::text[], $11::numeric[]) AS cap(district, most)
        ON cap.district = l.district
      CROSS JOIN LATERAL (
        SELECT EXISTS (SELECT FROM acquisition_unit a WHERE a.stock_unit_id = l.id AND a.live) AS taken
      ) AS acquired
      WHERE ($1::text[] IS NULL OR l.district = ANY ($1))
        AND ($2 = '' OR concat_ws(E'\\n', l.code, l.estate, l.address, l.developer, l.room) ILIKE $2)
        AND ($3 = '' OR l.layout = $3)
        AND ($4::numeric IS NULL OR l.built_area BETWEEN $4 AND $5::numeric)
        AND ($6::text IS NULL OR l.sale_state = $6)
        AND ($7::text IS NULL OR l.encumbrance = $7)
        AND ($8::text IS NULL OR l.title = $8)
        AND ($9::date IS NULL OR (
          l.title = 'COMMODITY' AND l.sale_state = 'UNSOLD' AND l.encumbrance = 'NONE'
          AND l.completed_on <= $9 AND l.built_area <= cap.most AND NOT acquired.taken))
      """;

  private final Policies policies;
  private final BusinessClock clock;

  LedgerQuery(Policies policies, BusinessClock clock) {
    this.policies = policies;
    this.clock = clock;
  }

  Tuple values(Actor actor, StockFilter filter) {
    List<String> districts = policies.inForce(clock.today()).districts();
    AreaBand band = filter.band();
    return Tuple.tuple()
        .addArrayOfString(seen(actor, filter.district()))
        .addString(pattern(filter.text()))
        .addString(filter.layout())
        .addBigDecimal(band == null ? null : band.least())
        .addBigDecimal(band == null ? null : band.most())
        .addString(name(filter.saleState()))
        .addString(name(filter.encumbrance()))
        .addString(name(filter.title()))
        .addLocalDate(filter.acquirable() ? clock.today() : null)
        .addArrayOfString(districts.toArray(String[]::new))
        .addValue(districts.stream().map(this::areaCap).toArray(BigDecimal[]::new));
  }

  /** The most built area of a unit in that district, in m², by the policy in force. */
  BigDecimal areaCap(String district) {
    return policies.inForce(district, clock.today()).maxBuiltArea();
  }

  /** Whether the actor may look into the ledger of that district. */
  static boolean isOpenTo(Actor actor, String district) {
    return Roles.ACQUIRER.equals(actor.role()) || actor.servesDistrict(district);
  }

  /** Null for all districts; of a district that is not the actor's there is nothing to see. */
  private static String @Nullable [] seen(Actor actor, String district) {
    if (!district.isEmpty()) {
      return Stream.of(district).filter(wanted -> isOpenTo(actor, wanted)).toArray(String[]::new);
    }
    return Roles.ACQUIRER.equals(actor.role()) ? null : actor.districts().toArray(String[]::new);
  }

  /** What was typed, wherever it stands; its own wildcards mean themselves. */
  private static String pattern(String text) {
    String typed = text.strip();
    return typed.isEmpty() ? "" : "%" + typed.replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }

  private static @Nullable String name(@Nullable Enum<?> choice) {
    return choice == null ? null : choice.name();
  }
}
