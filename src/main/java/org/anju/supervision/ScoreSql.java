package org.anju.supervision;

/** What all questions about a year share. */
final class ScoreSql {

  /**
   * The companies, projects and offerings that somebody may look at, and each home with the day
   * from which it could be allocated and the day on which a family chose it. An acquired home
   * counts from its handover. A home of a new-built project counts from the project's acceptance
   * 竣工验收, or, while none is recorded, from the first public notice of its prices; one that was
   * offered twice counts once, from its first notice. A home whose lease has ended waits anew, from
   * the day after its last one ({@code waits_since}); until then its family's choice counts, also
   * when a past year is looked at afterwards. $1 organisation or null, $2 districts, $3 and $4
   * first instant of the year and of the next, $5 first day, $6 day of the look, $7 time zone.
   */
  static final String SCOPE =
      """
      WITH year AS (
        SELECT $3::timestamptz AS begins, $4::timestamptz AS ends, $5::date AS first_day, $6::date AS seen_on,
               $7::text AS zone
      ), project AS (
        SELECT id, acquirer, name, way FROM housing_project
        WHERE state = 'APPROVED' AND (acquirer = $1 OR district = ANY ($2))
      ), announced AS (
        SELECT id, acquirer, use FROM offering
        WHERE announced_at IS NOT NULL AND (acquirer = $1 OR district = ANY ($2))
      ), company AS (
        SELECT o.alias, o.name FROM organisation o
        WHERE o.alias IN (SELECT acquirer FROM project UNION SELECT acquirer FROM announced)
      ), stay AS NOT MATERIALIZED (
        SELECT s.unit_id, (s.chosen_at AT TIME ZONE $7)::date AS chosen_on, NULL::date AS free_on
        FROM selection s WHERE s.live
        UNION ALL
        SELECT s.unit_id, (s.chosen_at AT TIME ZONE $7)::date,
               coalesce(x.last_day, lease_term_end(g.selection_id)) + 1
        FROM agreement g
        JOIN selection s ON s.id = g.selection_id
        LEFT JOIN lease_end x ON x.selection_id = g.selection_id
        WHERE g.state = 'ENDED'
      ), chosen AS (
        SELECT u.stock_unit_id, min(t.chosen_on) FILTER (WHERE t.free_on IS NULL OR t.free_on > $6) AS chosen_on,
               max(t.free_on) FILTER (WHERE t.free_on <= $6) AS free_on
        FROM unit u JOIN stay t ON t.unit_id = u.id
        WHERE u.stock_unit_id IS NOT NULL
        GROUP BY u.stock_unit_id
      ), home AS (
        SELECT p.acquirer, p.id AS project_id, p.name AS project_name, a.id AS acquisition_id, u.stock_unit_id,
               NULL::bigint AS unit_id, (s.taken_at AT TIME ZONE $7)::date AS handed_over_on, c.chosen_on,
               greatest((s.taken_at AT TIME ZONE $7)::date, c.free_on) AS waits_since
        FROM project p
        JOIN acquisition a ON a.project_id = p.id AND a.state = 'HANDED_OVER'
        JOIN acquisition_step s ON s.acquisition_id = a.id AND s.step = 'HANDED_OVER'
        JOIN acquisition_unit u ON u.acquisition_id = a.id AND u.live
        LEFT JOIN chosen c ON c.stock_unit_id = u.stock_unit_id
        WHERE (s.taken_at AT TIME ZONE $7)::date <= $6
        UNION ALL
        SELECT b.acquirer, b.project_id, b.project_name, NULL, NULL, b.unit_id, b.ready_on,
               CASE WHEN b.chosen_on < b.ready_on THEN b.ready_on ELSE b.chosen_on END,
               greatest(b.ready_on, b.free_on)
        FROM (
          SELECT p.acquirer, p.id AS project_id, p.name AS project_name, max(u.id) AS unit_id,
                 coalesce(min(f.accepted_on), min((n.published_at AT TIME ZONE $7)::date)) AS ready_on,
                 min(t.chosen_on) FILTER (WHERE t.free_on IS NULL OR t.free_on > $6) AS chosen_on,
                 max(t.free_on) FILTER (WHERE t.free_on <= $6) AS free_on
          FROM project p
          JOIN offering o ON o.project_id = p.id
          JOIN unit u ON u.offering_id = o.id
          LEFT JOIN project_acceptance f ON f.project_id = p.id
          LEFT JOIN LATERAL (
            SELECT min(published_at) AS published_at FROM price_notice n WHERE n.offering_id = o.id) n ON true
          LEFT JOIN stay t ON t.unit_id = u.id
          WHERE p.way <> 'ACQUIRED' AND (u.state <> 'WITHDRAWN' OR t.free_on IS NOT NULL)
          GROUP BY p.acquirer, p.id, p.name, u.building, u.entrance, u.room
          HAVING bool_or(u.state <> 'WITHDRAWN')) b
        WHERE b.ready_on <= $6
      )
      """;

  /** Not chosen by any family on the day of the look. */
  static final String WAITS = " (chosen_on IS NULL OR chosen_on > $6) ";

  private ScoreSql() {}
}
