package org.anju.architecture.broken.offering;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** An endpoint outside {@code web}. */
@IfBuildProfile("never")
@Path("/broken/feature")
@PermitAll
public class EndpointInTheFeature {

  @GET
  public String answer() {
    return "";
  }
}
