package org.anju.platform.database;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.spi.PgDriver;
import io.vertx.sqlclient.Pool;
import jakarta.inject.Singleton;

/**
 * Opens the pool with room for the longest statements among those that a connection keeps prepared.
 * The client keeps none above 2,048 characters unless it is told to, so that a sale, which is
 * longer, would be read and planned anew each time.
 */
@Singleton
class KeptStatements implements PgPoolCreator {

  private static final int LONGEST_IN_CHARACTERS = 32_768;

  @Override
  public Pool create(Input input) {
    input
        .pgConnectOptionsList()
        .forEach(options -> options.setPreparedStatementCacheSqlLimit(LONGEST_IN_CHARACTERS));
    return PgDriver.INSTANCE.createPool(
        input.vertx(), input.pgConnectOptionsList(), input.poolOptions());
  }
}
