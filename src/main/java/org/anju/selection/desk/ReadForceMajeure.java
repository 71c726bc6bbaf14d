package org.anju.selection.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.web.Page;
import org.anju.selection.TurnState;

/** Shows claims of force majeure to their families and to the officers of the district. */
@ApplicationScoped
public class ReadForceMajeure {

  private static final String FROM =
      """
      FROM force_majeure m
      JOIN application a ON a.id = m.application_id
      JOIN offering o ON o.id = m.offering_id
      JOIN selection_turn t
        ON t.offering_id = m.offering_id AND t.phase = m.phase AND t.application_id = m.application_id
      LEFT JOIN selection_paper paper ON paper.id = m.paper_id
      LEFT JOIN stored_file file ON file.digest = paper.digest
      """;

  private static final String SELECT =
      """
      SELECT m.id, m.offering_id, o.name, a.receipt, a.applicant_masked, a.applicant, t.rank, m.state,
             m.text_cipher, m.asked_at, m.asked_by, m.reason_cipher, m.decided_at, m.version,
      """
          + HallTexts.PAPER_COLUMNS
          + FROM;

  private static final String OF_TURN =
      SELECT + "WHERE m.offering_id = $1 AND m.application_id = $2 AND m.phase = $3";

  private static final String IN_DISTRICTS =
      "WHERE o.district = ANY ($1) AND (m.state = 'ASKED') = $2";

  private static final String TOTAL = "SELECT count(*) AS total " + FROM + IN_DISTRICTS;

  private static final String PAGE =
      SELECT + IN_DISTRICTS + " ORDER BY CASE WHEN $2 THEN m.id ELSE -m.id END LIMIT $3 OFFSET $4";

  private final Pool pool;
  private final MissedTurns turns;
  private final HallTexts texts;
  private final BusinessClock clock;

  ReadForceMajeure(Pool pool, MissedTurns turns, HallTexts texts, BusinessClock clock) {
    this.pool = pool;
    this.turns = turns;
    this.texts = texts;
    this.clock = clock;
  }

  /** What the applicant's own family has asked and can ask. */
  public Uni<MyForceMajeure> ofFamily(Actor applicant, long offeringId) {
    return turns
        .of(pool, offeringId, applicant.id(), null)
        .chain(found -> withRequest(applicant, offeringId, found));
  }

  /**
   * For the officers of the district.
   *
   * @param open those that wait, oldest first; else those that are decided, newest first
   */
  public Uni<Page<ForceMajeure>> list(Actor officer, boolean open, int page, int size) {
    return pool.preparedQuery(TOTAL)
        .execute(filter(officer, open))
        .map(rows -> rows.iterator().next().getLong("total"))
        .chain(total -> page(officer, open, total, page, size));
  }

  private Uni<MyForceMajeure> withRequest(
      Actor applicant, long offeringId, MissedTurns.Found found) {
    return pool.preparedQuery(OF_TURN)
        .execute(Tuple.of(offeringId, found.applicationId(), found.phase()))
        .map(rows -> Rows.list(rows, row -> request(applicant, row)))
        .map(requests -> mine(found, requests));
  }

  private MyForceMajeure mine(MissedTurns.Found found, List<ForceMajeure> requests) {
    boolean missed = found.turn().state() == TurnState.FORFEITED;
    boolean open = requests.isEmpty() && found.refusal(clock.now()).isEmpty();
    return new MyForceMajeure(
        open, missed ? found.askBy() : null, requests.stream().findFirst().orElse(null));
  }

  private Uni<Page<ForceMajeure>> page(
      Actor officer, boolean open, long total, int page, int size) {
    return pool.preparedQuery(PAGE)
        .execute(filter(officer, open).addInteger(size).addLong((long) page * size))
        .map(rows -> Rows.list(rows, row -> request(officer, row)))
        .map(items -> new Page<>(items, total, page, size));
  }

  private static Tuple filter(Actor officer, boolean open) {
    return Tuple.tuple()
        .addArrayOfString(officer.districts().toArray(String[]::new))
        .addBoolean(open);
  }

  private ForceMajeure request(Actor reader, Row row) {
    Buffer reason = row.getBuffer("reason_cipher");
    return new ForceMajeure(
        row.getLong("id"),
        row.getLong("offering_id"),
        row.getString("name"),
        row.getString("receipt"),
        row.getString("applicant_masked"),
        row.getInteger("rank"),
        ForceMajeureState.valueOf(row.getString("state")),
        texts.shown(row.getBuffer("text_cipher").getBytes(), HallTexts.ASKED),
        texts.paper(row),
        Rows.instant(row, "asked_at"),
        reason == null ? null : texts.shown(reason.getBytes(), HallTexts.DECIDED),
        Rows.instantOrNull(row, "decided_at"),
        reader.id().equals(row.getString("applicant"))
            || reader.id().equals(row.getString("asked_by")),
        row.getInteger("version"));
  }
}
