package org.anju.draw;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * A drand relay (HTTP API, version 1). Its answers are believed only after {@link DrandRandomness}
 * has checked them. The Uni fails when the relay does not answer or does not have the round yet.
 */
@RegisterRestClient(configKey = "drand")
public interface DrandClient {

  @GET
  @Path("/{chainHash}/public/{round}")
  Uni<DrandRound> round(@PathParam("chainHash") String chainHash, @PathParam("round") long round);
}
