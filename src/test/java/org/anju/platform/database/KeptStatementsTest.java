package org.anju.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import java.time.Duration;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class KeptStatementsTest {

  private static final String AS_LONG_AS_A_SALE =
      "SELECT 'as long as a sale' /* %s */".formatted("-".repeat(8_000));

  private static final String KEPT =
      "SELECT count(*) AS kept FROM pg_prepared_statements"
          + " WHERE statement LIKE 'SELECT ''as long as a sale''%'";

  @Inject Pool pool;

  @Test
  void a_statement_as_long_as_a_sale_stays_prepared_on_its_connection() {
    long kept =
        pool.withConnection(KeptStatementsTest::askTwice).await().atMost(Duration.ofSeconds(30));

    assertThat(kept).isOne();
  }

  private static Uni<Long> askTwice(SqlConnection connection) {
    return connection
        .preparedQuery(AS_LONG_AS_A_SALE)
        .execute()
        .chain(() -> connection.preparedQuery(AS_LONG_AS_A_SALE).execute())
        .chain(() -> connection.query(KEPT).execute())
        .map(rows -> rows.iterator().next().getLong("kept"));
  }
}
