package org.anju.support;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;

/** Whose support somebody may read: an acquirer its own, staff that of their districts. */
final class SupportScope {

  /** A condition on {@code housing_project p} for the values of {@link #of}. */
  static final String CONDITION = " (p.acquirer = $1 OR p.district = ANY ($2)) ";

  private SupportScope() {}

  static Tuple of(Actor actor) {
    return Tuple.tuple()
        .addString(actor.organisation())
        .addArrayOfString(actor.districts().toArray(String[]::new));
  }

  static Row required(RowSet<Row> rows) {
    if (rows.size() == 0) {
      throw RefusedException.of(SupportRefusal.UNKNOWN);
    }
    return rows.iterator().next();
  }
}
