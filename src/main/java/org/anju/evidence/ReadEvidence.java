package org.anju.evidence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.anju.evidence.comparison.ComparedHousehold;
import org.anju.evidence.comparison.Comparison;
import org.anju.platform.database.Rows;
import org.anju.registry.Registry;
import org.anju.registry.RegistryFacts.SocialInsuranceFacts;
import org.jetbrains.annotations.Nullable;

/**
 * Reads the evidence of an application, masked. Whoever calls has made sure that the reader may see
 * the case.
 */
@ApplicationScoped
public class ReadEvidence {

  private static final String STATE =
      """
      SELECT identity_state, housing_state, waiting_since FROM case_evidence
      WHERE application_id = $1
      """;

  private static final String SIGNING =
      """
      SELECT state, application_id, waiting_since, answered_at FROM signing_evidence
      WHERE selection_id = $1
      """;

  private static final String REPLIES =
      """
      SELECT r.registry, m.position, r.state, r.next_at, r.last_fault, r.last_fault_at, e.asked_at,
             e.received_at, e.source, e.digest, t.down_since, t.next_at AS registry_next_at
      FROM evidence_request r
      JOIN household_member m ON m.application_id = r.application_id AND m.person_hash = r.person_hash
      JOIN registry_turn t ON t.registry = r.registry
      LEFT JOIN evidence e ON e.id = r.evidence_id
      WHERE r.application_id = $1 AND r.selection_id IS NOT DISTINCT FROM $2
      ORDER BY r.registry, m.position
      """;

  private final Pool pool;
  private final Households households;
  private final MachineClock machine;

  ReadEvidence(Pool pool, Households households, MachineClock machine) {
    this.pool = pool;
    this.households = households;
    this.machine = machine;
  }

  /** Of an application; {@link EvidenceState#NONE} throughout for one that never waited. */
  public Uni<CaseEvidence> of(long applicationId) {
    return pool.preparedQuery(STATE)
        .execute(Tuple.of(applicationId))
        .chain(
            rows ->
                rows.size() == 0
                    ? Uni.createFrom().item(nothing())
                    : of(applicationId, rows.iterator().next()));
  }

  private static CaseEvidence nothing() {
    return new CaseEvidence(
        EvidenceState.NONE, EvidenceState.NONE, null, List.of(), List.of(), null, null);
  }

  private Uni<CaseEvidence> of(long applicationId, Row state) {
    return replies(applicationId, null)
        .chain(
            replies ->
                closed(applicationId)
                    .map(closed -> households.open(closed, null))
                    .map(household -> evidence(state, replies, household)));
  }

  private static CaseEvidence evidence(
      Row state, List<RegistryReply> replies, ComparedHousehold household) {
    Optional<SocialInsuranceFacts> work = household.employment();
    return new CaseEvidence(
        EvidenceState.valueOf(state.getString("identity_state")),
        EvidenceState.valueOf(state.getString("housing_state")),
        Rows.instantOrNull(state, "waiting_since"),
        replies,
        Comparison.of(household),
        work.map(SocialInsuranceFacts::employer).orElse(null),
        work.map(SocialInsuranceFacts::creditCode).orElse(null));
  }

  /** Before signing for that selection; the item is null when nothing was to be asked yet. */
  public Uni<SigningEvidence> beforeSigning(long selectionId) {
    return pool.preparedQuery(SIGNING)
        .execute(Tuple.of(selectionId))
        .map(RowSet::iterator)
        .chain(
            rows ->
                rows.hasNext()
                    ? beforeSigning(selectionId, rows.next())
                    : Uni.createFrom().nullItem());
  }

  private Uni<SigningEvidence> beforeSigning(long selectionId, Row state) {
    long applicationId = state.getLong("application_id");
    return replies(applicationId, selectionId)
        .chain(
            replies ->
                closed(applicationId)
                    .map(closed -> signing(state, replies, changes(closed, selectionId))));
  }

  private List<Finding> changes(Households.Sealed closed, long selectionId) {
    return Comparison.changes(households.open(closed, null), households.open(closed, selectionId));
  }

  private static SigningEvidence signing(
      Row state, List<RegistryReply> replies, List<Finding> changes) {
    return new SigningEvidence(
        SigningState.valueOf(state.getString("state")),
        Rows.instantOrNull(state, "waiting_since"),
        Rows.instantOrNull(state, "answered_at"),
        replies,
        changes);
  }

  private Uni<Households.Sealed> closed(long applicationId) {
    return households.load(pool, List.of(applicationId)).map(loaded -> loaded.get(applicationId));
  }

  private Uni<List<RegistryReply>> replies(long applicationId, @Nullable Long selection) {
    return pool.preparedQuery(REPLIES)
        .execute(Tuple.tuple().addLong(applicationId).addLong(selection))
        .map(rows -> Rows.list(rows, this::reply));
  }

  private RegistryReply reply(Row row) {
    boolean answered = "ANSWERED".equals(row.getString("state"));
    Instant downSince = answered ? null : Rows.instantOrNull(row, "down_since");
    return new RegistryReply(
        Registry.valueOf(row.getString("registry")),
        row.getInteger("position"),
        replyState(answered, downSince),
        Rows.instantOrNull(row, answered ? "asked_at" : "last_fault_at"),
        Rows.instantOrNull(row, "received_at"),
        row.getString("source"),
        row.getString("digest"),
        downSince,
        answered ? null : machine.inCity(next(row)),
        row.getString("last_fault"));
  }

  private static RegistryReply.State replyState(boolean answered, @Nullable Instant downSince) {
    if (answered) {
      return RegistryReply.State.ANSWERED;
    }
    return downSince == null ? RegistryReply.State.WAITING : RegistryReply.State.DOWN;
  }

  /** A registry that is down is asked nothing before its pause ends. */
  private static Instant next(Row row) {
    Instant registry = Rows.instantOrNull(row, "registry_next_at");
    Instant question = Rows.instantOrNull(row, "next_at");
    return registry != null && registry.isAfter(question) ? registry : question;
  }
}
