package org.anju.registry.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.anju.registry.PersonQuery;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** A registry as {@code docs/registries} describes it. Bytes come back as they are sent. */
@RegisterRestClient(configKey = "registry")
public interface RegistryClient {

  /** The path below a registry's address. */
  String PATH = "/queries";

  /** Whatever the status, it is an answer; the Uni fails when none comes. */
  @POST
  @Path(PATH)
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  Uni<RestResponse<byte[]>> ask(PersonQuery query);
}
