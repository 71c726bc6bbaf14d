package org.anju.supervision;

/** What all questions about a year share. */
final class ScoreSql {

  /**
   * The companies, projects and offerings that somebody may look at, and each acquired home with
   * the day on which it was handed over and the day on which a family chose it. $1 organisation or
   * null, $2 districts, $3 and $4 first instant of the year and of the next, $5 first day, $6 day
   * of the look, $7 time zone.
   */
  static final String SCOPE =
      """
      WITH year AS (
        SELECT $3::timestamptz AS begins, $4::timestamptz AS ends, $5::date AS first_day, $6::date AS seen_on,
               $7::text AS zone
      ), project AS (
        SELECT id, acquirer, name FROM housing_project
        WHERE state = 'APPROVED' AND (acquirer = $1 OR district = ANY ($2))
      ), announced AS (
        SELECT id, acquirer, use FROM offering
        WHERE announced_at IS NOT NULL AND (acquirer = $1 OR district = ANY ($2))
      ), company AS (
        SELECT o.alias, o.name FROM organisation o
        WHERE o.alias IN (SELECT acquirer FROM project UNION SELECT acquirer FROM announced)
      ), chosen AS (
        SELECT u.stock_unit_id, min((s.chosen_at AT TIME ZONE $7)::date) AS chosen_on
        FROM unit u JOIN selection s ON s.unit_id = u.id AND s.live
        WHERE u.stock_unit_id IS NOT NULL
        GROUP BY u.stock_unit_id
      ), home AS (
        SELECT p.acquirer, p.id AS project_id, p.name AS project_name, a.id AS acquisition_id, u.stock_unit_id,
               (s.taken_at AT TIME ZONE $7)::date AS handed_over_on, c.chosen_on
        FROM project p
        JOIN acquisition a ON a.project_id = p.id AND a.state = 'HANDED_OVER'
        JOIN acquisition_step s ON s.acquisition_id = a.id AND s.step = 'HANDED_OVER'
        JOIN acquisition_unit u ON u.acquisition_id = a.id AND u.live
        LEFT JOIN chosen c ON c.stock_unit_id = u.stock_unit_id
        WHERE (s.taken_at AT TIME ZONE $7)::date <= $6
      )
      """;

  /** Not chosen by any family on the day of the look. */
  static final String WAITS = " (chosen_on IS NULL OR chosen_on > $6) ";

  private ScoreSql() {}
}
