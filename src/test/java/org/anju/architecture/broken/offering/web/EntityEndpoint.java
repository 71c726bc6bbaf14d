package org.anju.architecture.broken.offering.web;

import io.quarkus.arc.profile.IfBuildProfile;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.anju.offering.Offering;

/** An endpoint that hands entities out. */
@IfBuildProfile("never")
@Path("/broken/entity")
@PermitAll
public class EntityEndpoint {

  @GET
  public Uni<List<Offering>> all() {
    return Uni.createFrom().item(List.of());
  }
}
