package org.anju.draw;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A drand relay (HTTP API, version 1). Whatever the status, it is an answer, and believed only
 * after {@link DrandRandomness} has checked it; the Uni fails when none comes.
 */
@RegisterRestClient(configKey = "drand")
public interface DrandClient {

  @GET
  @Path("/{chainHash}/public/{round}")
  @Produces(MediaType.APPLICATION_JSON)
  Uni<RestResponse<byte[]>> round(
      @PathParam("chainHash") String chainHash, @PathParam("round") long round);
}
