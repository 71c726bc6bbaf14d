package org.anju.publicity;

/**
 * What the notices show. Personal columns are there until the term ends at $2 and empty afterwards:
 * that is decided here, for the page and for both files. $1 is the offering, $3 a receipt number or
 * null for all.
 */
final class NoticeSql {

  private static final String QUALIFIED_FROM =
      """
      FROM application a JOIN public_notice n ON n.offering_id = a.offering_id
      WHERE a.offering_id = $1 AND a.status = 'QUALIFIED' AND ($3::text IS NULL OR a.receipt = $3)
        AND $2::timestamptz IS NOT NULL
      """;

  private static final String QUALIFIED =
      """
      SELECT a.receipt, a.category, a.tier,
             CASE WHEN n.closes_at > $2::timestamptz THEN a.applicant_masked END AS name_masked,
             CASE WHEN n.closes_at > $2::timestamptz THEN a.identity_masked END AS identity_masked
      """
          + QUALIFIED_FROM
          + "ORDER BY a.id";

  private static final String PRICES_FROM =
      """
      FROM notice_board n
      JOIN price_list_line l ON l.price_list_id = n.price_list_id
      JOIN unit u ON u.id = l.unit_id
      WHERE n.kind = 'PRICES' AND n.offering_id = $1 AND $2::timestamptz IS NOT NULL
        AND $3::text IS NULL
      """;

  private static final String PRICES =
      """
      SELECT u.building, u.entrance, u.room, l.storey, l.layout, l.built_area, l.unit_price, l.total_price
      """
          + PRICES_FROM
          + "ORDER BY length(u.building), u.building, u.entrance, l.storey, u.room, u.id";

  private static final String RESULTS_FROM =
      """
      FROM result_notice n
      JOIN selection_family r ON r.offering_id = n.offering_id
      JOIN application a ON a.id = r.application_id
      LEFT JOIN selection s ON s.application_id = a.id AND s.offering_id = n.offering_id AND s.live
      LEFT JOIN unit u ON u.id = s.unit_id
      WHERE n.offering_id = $1 AND $2::timestamptz IS NOT NULL
        AND ($3::text IS NULL OR a.receipt = $3)
      """;

  private static final String RESULTS =
      """
      SELECT r.rank, a.receipt,
             CASE WHEN n.closes_at > $2::timestamptz THEN a.applicant_masked END AS name_masked,
             u.building, u.entrance, u.room, s.total_price
      """
          + RESULTS_FROM
          + "ORDER BY r.rank";

  private NoticeSql() {}

  static String entries(PublicNoticeKind kind) {
    return switch (kind) {
      case QUALIFIED -> QUALIFIED;
      case PRICES -> PRICES;
      case RESULTS -> RESULTS;
    };
  }

  static String count(PublicNoticeKind kind) {
    return "SELECT count(*) AS total "
        + switch (kind) {
          case QUALIFIED -> QUALIFIED_FROM;
          case PRICES -> PRICES_FROM;
          case RESULTS -> RESULTS_FROM;
        };
  }
}
