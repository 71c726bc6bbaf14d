package org.anju.architecture.broken.offering.web;

import io.quarkus.arc.profile.IfBuildProfile;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** An endpoint that asks the database itself. */
@IfBuildProfile("never")
@Path("/broken/sql")
@PermitAll
public class SqlEndpoint {

  private final Pool pool;

  SqlEndpoint(Pool pool) {
    this.pool = pool;
  }

  @GET
  public Uni<Integer> count() {
    return pool.query("SELECT 1").execute().map(rows -> rows.size());
  }
}
