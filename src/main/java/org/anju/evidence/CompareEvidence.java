package org.anju.evidence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.anju.evidence.comparison.Comparison;
import org.anju.platform.time.BusinessClock;
import org.anju.registry.Registry;
import org.jboss.logging.Logger;

/**
 * Compares what was answered with what was claimed, and keeps the outcome. A case is locked first
 * and its answers read afterwards, so that one which comes meanwhile has it compared once more.
 */
@ApplicationScoped
class CompareEvidence {

  private static final Logger LOG = Logger.getLogger(CompareEvidence.class);

  private static final int AT_ONCE = 100;

  private static final String LOCK_CASES =
      """
      SELECT application_id, registries FROM case_evidence WHERE to_compare AND prepared
      ORDER BY application_id LIMIT $1 FOR UPDATE SKIP LOCKED
      """;

  private static final String OPEN_OF_CASES =
      """
      SELECT DISTINCT application_id AS id, registry FROM evidence_request
      WHERE application_id = ANY ($1) AND selection_id IS NULL AND state = 'WAITING'
      """;

  /** $1 application, $2 identity state, $3 housing state. */
  private static final String SETTLE_CASE =
      """
      UPDATE case_evidence
      SET identity_state = $2, housing_state = $3, to_compare = false,
          waiting_since = CASE WHEN 'WAITING' IN ($2, $3) THEN waiting_since END
      WHERE application_id = $1
      """;

  private static final String LOCK_SIGNINGS =
      """
      SELECT selection_id, application_id FROM signing_evidence WHERE to_compare
      ORDER BY selection_id LIMIT $1 FOR UPDATE SKIP LOCKED
      """;

  private static final String OPEN_OF_SIGNINGS =
      """
      SELECT DISTINCT selection_id AS id, registry FROM evidence_request
      WHERE selection_id = ANY ($1) AND state = 'WAITING'
      """;

  /** $1 selection, $2 state, $3 now. */
  private static final String SETTLE_SIGNING =
      """
      UPDATE signing_evidence
      SET state = $2, to_compare = false, answered_at = CASE WHEN $2 <> 'WAITING' THEN $3::timestamptz END
      WHERE selection_id = $1
      """;

  private final Pool pool;
  private final Households households;
  private final BusinessClock clock;

  CompareEvidence(Pool pool, Households households, BusinessClock clock) {
    this.pool = pool;
    this.households = households;
    this.clock = clock;
  }

  /** Until nothing is left to compare. */
  Uni<Void> compare() {
    return compareCases().chain(this::compareSignings);
  }

  private Uni<Void> compareCases() {
    return pool.withTransaction(this::someCases)
        .chain(count -> count < AT_ONCE ? Uni.createFrom().voidItem() : compareCases());
  }

  private Uni<Integer> someCases(SqlConnection connection) {
    return rows(connection, LOCK_CASES, Tuple.of(AT_ONCE))
        .call(cases -> cases.isEmpty() ? nothing() : settleCases(connection, cases))
        .map(List::size);
  }

  private Uni<Void> settleCases(SqlConnection connection, List<Row> cases) {
    List<Long> ids = cases.stream().map(row -> row.getLong("application_id")).toList();
    return open(connection, OPEN_OF_CASES, ids)
        .chain(
            open ->
                households
                    .load(connection, ids)
                    .map(
                        loaded ->
                            cases.stream().map(row -> caseOutcome(row, open, loaded)).toList()))
        .chain(outcomes -> connection.preparedQuery(SETTLE_CASE).executeBatch(outcomes))
        .replaceWithVoid();
  }

  private Tuple caseOutcome(
      Row row, Map<Long, Set<Registry>> open, Map<Long, Households.Sealed> loaded) {
    long id = row.getLong("application_id");
    Set<Registry> connected = registries(row.getArrayOfStrings("registries"));
    Set<Registry> waiting = open.getOrDefault(id, Set.of());
    Households.Sealed closed = loaded.get(id);
    return read(closed, () -> Comparison.of(households.open(closed, null)))
        .map(
            findings ->
                Tuple.of(
                    id,
                    EvidenceState.of(EvidenceCheck.IDENTITY, connected, waiting, findings).name(),
                    EvidenceState.of(EvidenceCheck.HOUSING, connected, waiting, findings).name()))
        .orElse(Tuple.of(id, EvidenceState.WAITING.name(), EvidenceState.WAITING.name()));
  }

  private Uni<Void> compareSignings() {
    return pool.withTransaction(this::someSignings)
        .chain(count -> count < AT_ONCE ? Uni.createFrom().voidItem() : compareSignings());
  }

  private Uni<Integer> someSignings(SqlConnection connection) {
    return rows(connection, LOCK_SIGNINGS, Tuple.of(AT_ONCE))
        .call(signings -> signings.isEmpty() ? nothing() : settleSignings(connection, signings))
        .map(List::size);
  }

  private Uni<Void> settleSignings(SqlConnection connection, List<Row> signings) {
    List<Long> selections = signings.stream().map(row -> row.getLong("selection_id")).toList();
    List<Long> ids = signings.stream().map(row -> row.getLong("application_id")).toList();
    return open(connection, OPEN_OF_SIGNINGS, selections)
        .chain(
            open ->
                households
                    .load(connection, ids)
                    .map(
                        loaded ->
                            signings.stream()
                                .map(row -> signingOutcome(row, open, loaded))
                                .toList()))
        .chain(outcomes -> connection.preparedQuery(SETTLE_SIGNING).executeBatch(outcomes))
        .replaceWithVoid();
  }

  private Tuple signingOutcome(
      Row row, Map<Long, Set<Registry>> open, Map<Long, Households.Sealed> loaded) {
    long selection = row.getLong("selection_id");
    Households.Sealed closed = loaded.get(row.getLong("application_id"));
    SigningState state =
        open.containsKey(selection) ? SigningState.WAITING : changed(closed, selection);
    return Tuple.of(selection, state.name(), clock.now().atOffset(ZoneOffset.UTC));
  }

  private SigningState changed(Households.Sealed closed, long selection) {
    return read(
            closed,
            () ->
                Comparison.changes(
                    households.open(closed, null), households.open(closed, selection)))
        .map(changes -> changes.isEmpty() ? SigningState.SAME : SigningState.CHANGED)
        .orElse(SigningState.WAITING);
  }

  /** Empty when the household cannot be read, so that it goes on waiting for somebody. */
  private static Optional<List<Finding>> read(
      Households.Sealed closed, Supplier<List<Finding>> compared) {
    try {
      return Optional.of(compared.get());
    } catch (RuntimeException e) {
      LOG.errorf("%s cannot be compared: %s", closed.receipt(), e.getClass().getName());
      return Optional.empty();
    }
  }

  private static Uni<Map<Long, Set<Registry>>> open(
      SqlConnection connection, String sql, List<Long> ids) {
    return rows(connection, sql, Tuple.tuple().addArrayOfLong(ids.toArray(Long[]::new)))
        .map(
            rows -> {
              Map<Long, Set<Registry>> open = new HashMap<>();
              rows.forEach(
                  row ->
                      open.computeIfAbsent(row.getLong("id"), id -> EnumSet.noneOf(Registry.class))
                          .add(Registry.valueOf(row.getString("registry"))));
              return open;
            });
  }

  private static Uni<List<Row>> rows(SqlConnection connection, String sql, Tuple values) {
    return connection.preparedQuery(sql).execute(values).map(CompareEvidence::list);
  }

  private static List<Row> list(RowSet<Row> rows) {
    List<Row> list = new ArrayList<>();
    rows.forEach(list::add);
    return list;
  }

  private static Set<Registry> registries(String[] names) {
    Set<Registry> registries = EnumSet.noneOf(Registry.class);
    Stream.of(names).map(Registry::valueOf).forEach(registries::add);
    return registries;
  }

  private static Uni<Void> nothing() {
    return Uni.createFrom().voidItem();
  }
}
