package org.anju.draw.ceremony;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anju.draw.DrawQueries;
import org.anju.draw.DrawSource;
import org.anju.draw.FamilyRank;
import org.anju.draw.PublicDraw;
import org.anju.draw.StruckReason;
import org.anju.draw.ceremony.MinutesContent.MinutesPlace;
import org.anju.draw.ceremony.MinutesContent.MinutesRelay;
import org.anju.draw.ceremony.MinutesContent.MinutesReopening;
import org.anju.draw.ceremony.MinutesContent.MinutesSource;
import org.anju.draw.ceremony.MinutesContent.MinutesStruck;
import org.anju.draw.ceremony.MinutesContent.MinutesTier;
import org.anju.platform.database.Rows;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;
import org.jetbrains.annotations.Nullable;

/** Puts together what the minutes of a drawn draw say, from what was published and ticked. */
@ApplicationScoped
class ComposeMinutes {

  private static final String ENTERED =
      "SELECT source, entered_at FROM draw_entry WHERE draw_number = $1 ORDER BY source, entered_at";

  private static final String RESULT_DIGEST =
      "SELECT result_digest FROM draw_result WHERE draw_number = $1";

  private static final String STRUCK =
      """
      SELECT receipt, reason, at
      FROM (SELECT DISTINCT ON (application_id) receipt, reason, at FROM draw_struck
            WHERE draw_number = $1 ORDER BY application_id, event DESC) AS last
      WHERE reason <> 'REINSTATED' ORDER BY at, receipt COLLATE "C"
      """;

  private final Pool pool;
  private final DrawQueries draws;
  private final CeremonyRecords records;
  private final Policies policies;

  ComposeMinutes(Pool pool, DrawQueries draws, CeremonyRecords records, Policies policies) {
    this.pool = pool;
    this.draws = draws;
    this.records = records;
    this.policies = policies;
  }

  /** What was read of a draw beside what everybody sees of it. */
  private record Beside(
      Map<Integer, List<Instant>> entered,
      @Nullable String resultDigest,
      MinutesPlace first,
      MinutesPlace last,
      List<MinutesStruck> struck,
      List<CeremonyTick> ticks) {}

  /** Refused with {@code draw.not-drawn} before the result. */
  Uni<MinutesContent> compose(int number) {
    return draws.show(number).chain(draw -> beside(draw).map(beside -> content(draw, beside)));
  }

  private Uni<Beside> beside(PublicDraw draw) {
    int number = draw.number();
    return place(number, 1)
        .chain(
            first ->
                place(number, called(draw))
                    .chain(
                        last ->
                            entered(number)
                                .chain(
                                    entered ->
                                        resultDigest(number)
                                            .chain(
                                                digest ->
                                                    beside(
                                                        number, entered, digest, first, last)))));
  }

  private Uni<Beside> beside(
      int number,
      Map<Integer, List<Instant>> entered,
      @Nullable String resultDigest,
      MinutesPlace first,
      MinutesPlace last) {
    return struck(number)
        .chain(
            struck ->
                records
                    .ticks(pool, number)
                    .map(ticks -> new Beside(entered, resultDigest, first, last, struck, ticks)));
  }

  private static int called(PublicDraw draw) {
    return Math.min(draw.units(), draw.families());
  }

  private Uni<MinutesPlace> place(int number, int position) {
    return draws.ranks(number, position - 1, 1).map(page -> place(page.items().get(0)));
  }

  private static MinutesPlace place(FamilyRank rank) {
    return new MinutesPlace(rank.rank(), rank.receipt(), rank.tier(), rank.ticket());
  }

  private Uni<Map<Integer, List<Instant>>> entered(int number) {
    return pool.preparedQuery(ENTERED)
        .execute(Tuple.of(number))
        .map(
            rows ->
                Rows.list(rows, row -> row).stream()
                    .collect(
                        Collectors.groupingBy(
                            row -> row.getInteger("source"),
                            Collectors.mapping(
                                row -> seconds(CeremonyRecords.instant(row, "entered_at")),
                                Collectors.toList()))));
  }

  private Uni<@Nullable String> resultDigest(int number) {
    return pool.preparedQuery(RESULT_DIGEST)
        .execute(Tuple.of(number))
        .map(rows -> rows.iterator().next().getString("result_digest"));
  }

  private Uni<List<MinutesStruck>> struck(int number) {
    return pool.preparedQuery(STRUCK)
        .execute(Tuple.of(number))
        .map(rows -> Rows.list(rows, ComposeMinutes::struck));
  }

  private static MinutesStruck struck(Row row) {
    return new MinutesStruck(
        row.getString("receipt"),
        StruckReason.valueOf(row.getString("reason")),
        seconds(CeremonyRecords.instant(row, "at")));
  }

  private MinutesContent content(PublicDraw draw, Beside beside) {
    ZoneId zone = BusinessClock.CHINA;
    return new MinutesContent(
        MinutesContent.FORM,
        policies.inForce(draw.district(), draw.sealedAt().atZone(zone).toLocalDate()).city().zh(),
        draw.number(),
        draw.offeringName(),
        draw.district(),
        seconds(draw.sealedAt()),
        draw.earliest(),
        seconds(draw.drawnAt()),
        draw.sealDigest(),
        draw.keyId(),
        draw.rosterRoot(),
        draw.families(),
        draw.tiers().stream().map(tier -> new MinutesTier(tier.tier(), tier.units())).toList(),
        draw.rules(),
        draw.sources().stream().map(source -> source(source, beside.entered())).toList(),
        draw.reopenings().stream()
            .map(again -> new MinutesReopening(again.source(), again.reason(), seconds(again.at())))
            .toList(),
        draw.seed(),
        beside.resultDigest(),
        called(draw),
        beside.first(),
        beside.last(),
        beside.struck(),
        inOrder(beside.ticks()));
  }

  private static List<CeremonyTick> inOrder(Collection<CeremonyTick> ticks) {
    return Stream.of(CeremonyItem.values())
        .flatMap(item -> ticks.stream().filter(tick -> tick.item() == item))
        .toList();
  }

  private static MinutesSource source(DrawSource source, Map<Integer, List<Instant>> entered) {
    return new MinutesSource(
        source.source(),
        source.kind(),
        what(source),
        source.value(),
        source.settledAt() == null ? null : seconds(source.settledAt()),
        entered.getOrDefault(source.source(), List.of()),
        source.relays().stream()
            .map(relay -> new MinutesRelay(relay.relay(), relay.outcome(), seconds(relay.seenAt())))
            .toList());
  }

  private static @Nullable String what(DrawSource source) {
    if (source.round() != null) {
      return String.valueOf(source.round());
    }
    return source.publication() == null ? null : source.publication() + " " + source.issue();
  }

  private static Instant seconds(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS);
  }
}
