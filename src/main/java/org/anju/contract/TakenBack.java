package org.anju.contract;

/** How a choice is taken back, whatever the reason: the unit can be chosen again by others. */
public final class TakenBack {

  private static final String SQL =
      """
      WITH due AS (
        %1$s
      ),
      lapsed AS (
        UPDATE agreement g SET state = '%5$s', version = version + 1
        FROM due
        WHERE g.selection_id = due.selection_id
        RETURNING g.selection_id
      ),
      released AS (
        UPDATE selection s SET live = false
        FROM lapsed
        WHERE s.id = lapsed.selection_id
        RETURNING s.id, s.offering_id, s.phase, s.unit_id, s.application_id
      ),
      turns AS (
        UPDATE selection_turn t SET state = 'FORFEITED',
            reason = CASE '%5$s' WHEN 'LAPSED' THEN 'NOT_SIGNED' WHEN 'DECLINED' THEN 'REFUSED' END
        FROM released r
        WHERE t.offering_id = r.offering_id AND t.phase = r.phase AND t.application_id = r.application_id
      ),
      freed AS (
        UPDATE unit u SET state = 'AVAILABLE'
        FROM released r
        WHERE u.id = r.unit_id AND u.state = 'CHOSEN'
      ),
      noted AS (
        INSERT INTO application_event (application_id, kind, at)
        SELECT application_id, '%2$s', $1 FROM released
      )
      INSERT INTO audit_leaf (at, actor, role, action, case_type, case_id,
                              after_digest, policy_version)
      SELECT $1, %4$s, '%3$s', 'selection', r.id::text,
             encode(sha256(convert_to('%5$s', 'UTF8')), 'hex'), a.policy_version
      FROM released r JOIN application a ON a.id = r.application_id
      """;

  private TakenBack() {}

  /**
   * The statement; $1 is now.
   *
   * @param due selects the {@code selection_id} of agreements to sign, locked
   * @param event what the timeline says
   * @param action of the leaf
   * @param actor actor and role of the leaf, as SQL
   * @param state what becomes of the agreements
   */
  public static String sql(
      String due, String event, String action, String actor, AgreementState state) {
    return SQL.formatted(due, event, action, actor, state);
  }
}
