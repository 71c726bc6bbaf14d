package org.anju.funding;

import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;

/**
 * How the families of an offering pay for the homes that they signed for, in yuan (articles 27 and
 * 28).
 *
 * @param signed how many have signed
 * @param contracted the prices of all of them
 * @param recorded of how many it is recorded how they pay
 * @param unrecorded the prices of the others
 */
public record BuyersPayments(
    long offeringId,
    String offering,
    long signed,
    BigDecimal contracted,
    long recorded,
    BigDecimal ownMoney,
    BigDecimal providentLoan,
    BigDecimal bankLoan,
    BigDecimal unrecorded) {

  static final String OF_PROJECT =
      """
      SELECT o.id, o.name, count(*) AS signed, sum(c.total_price) AS contracted, count(f.version) AS recorded,
        coalesce(sum(f.own_money), 0.00) AS own_money, coalesce(sum(f.provident_loan), 0.00) AS provident_loan,
        coalesce(sum(f.bank_loan), 0.00) AS bank_loan,
        coalesce(sum(c.total_price) FILTER (WHERE f.version IS NULL), 0.00) AS unrecorded
      FROM offering o
      JOIN selection c ON c.offering_id = o.id AND c.live
      JOIN agreement g ON g.selection_id = c.id AND g.state = 'SIGNED'
      LEFT JOIN LATERAL (
        SELECT * FROM agreement_financing n WHERE n.selection_id = c.id ORDER BY n.version DESC LIMIT 1) f ON true
      WHERE o.project_id = $1 AND o.use = 'SALE'
      GROUP BY o.id, o.name ORDER BY o.id DESC
      """;

  static BuyersPayments of(Row row) {
    return new BuyersPayments(
        row.getLong("id"),
        row.getString("name"),
        row.getLong("signed"),
        row.getBigDecimal("contracted"),
        row.getLong("recorded"),
        row.getBigDecimal("own_money"),
        row.getBigDecimal("provident_loan"),
        row.getBigDecimal("bank_loan"),
        row.getBigDecimal("unrecorded"));
  }
}
