package org.anju.draw;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.jetbrains.annotations.Nullable;

/** Makes one family's proof from the lines of its own block and the roots of the others. */
@ApplicationScoped
public class ProveLine {

  private static final String LINE =
      """
      SELECT d.seal, d.roster_id, l.position, r.rank, r.ticket, r.tier
      FROM draw d
      LEFT JOIN draw_roster_line l ON l.roster_id = d.roster_id AND l.receipt = $2
      LEFT JOIN draw_rank r ON r.draw_number = d.number AND r.receipt = l.receipt
      WHERE d.number = $1
      """;

  private static final String BLOCKS =
      "SELECT root FROM draw_roster_block WHERE roster_id = $1 ORDER BY block";

  private static final String LINES_OF_BLOCK =
      """
      SELECT receipt, tier, tickets FROM draw_roster_line
      WHERE roster_id = $1 AND position > $2 AND position <= $3 ORDER BY position
      """;

  private final Pool pool;

  ProveLine(Pool pool) {
    this.pool = pool;
  }

  /**
   * The file of the proof (RFC 8785); refused with {@code draw.receipt-unknown} for a receipt that
   * is not in the roster.
   */
  public Uni<String> of(int number, String receipt) {
    return pool.preparedQuery(LINE)
        .execute(Tuple.of(number, receipt.strip().toUpperCase(Locale.ROOT)))
        .map(ProveLine::required)
        .chain(this::prove)
        .map(RosterProof::jcs);
  }

  private static Row required(RowSet<Row> rows) {
    if (rows.size() == 0) {
      throw RefusedException.of(DrawRefusal.UNKNOWN);
    }
    Row row = rows.iterator().next();
    if (row.getInteger("position") == null) {
      throw RefusedException.of(DrawRefusal.RECEIPT_UNKNOWN);
    }
    return row;
  }

  private Uni<RosterProof> prove(Row own) {
    long roster = own.getLong("roster_id");
    int index = own.getInteger("position") - 1;
    int before = index / RosterBlocks.LINES * RosterBlocks.LINES;
    return list(BLOCKS, Tuple.of(roster), row -> Hash.parse(row.getString("root")))
        .chain(
            blocks ->
                list(
                        LINES_OF_BLOCK,
                        Tuple.of(roster, before, before + RosterBlocks.LINES),
                        ProveLine::line)
                    .map(
                        lines ->
                            RosterProof.of(
                                Seal.parse(own.getString("seal")),
                                index,
                                blocks,
                                lines,
                                place(own, lines.get(index - before)))));
  }

  private <T> Uni<List<T>> list(String sql, Tuple values, Function<Row, T> item) {
    return pool.preparedQuery(sql).execute(values).map(rows -> Rows.list(rows, item));
  }

  private static RosterLine line(Row row) {
    return new RosterLine(
        row.getString("receipt"), row.getInteger("tier"), row.getInteger("tickets"));
  }

  private static DrawOrder.@Nullable Place place(Row own, RosterLine line) {
    Integer rank = own.getInteger("rank");
    return rank == null
        ? null
        : new DrawOrder.Place(rank, line.receipt(), own.getString("ticket"), line.tier());
  }
}
