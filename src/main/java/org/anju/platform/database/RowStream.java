package org.anju.platform.database;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;

/** Reads long results a few rows at a time, by a cursor; memory does not grow with them. */
@ApplicationScoped
public class RowStream {

  private static final int ROWS_AT_ONCE = 500;

  private final Pool pool;

  RowStream(Pool pool) {
    this.pool = pool;
  }

  /** Hands every row to {@code each} in turn, on a thread that may block. */
  public Uni<Void> forEach(String sql, Tuple values, Consumer<Row> each) {
    return pool.withTransaction(
        connection ->
            rows(connection, sql, values)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(each)
                .collect()
                .last()
                .replaceWithVoid());
  }

  private static Multi<Row> rows(SqlConnection connection, String sql, Tuple values) {
    return connection
        .prepare(sql)
        .onItem()
        .transformToMulti(query -> query.createStream(ROWS_AT_ONCE, values).toMulti());
  }
}
