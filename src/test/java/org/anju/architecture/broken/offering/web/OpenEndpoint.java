package org.anju.architecture.broken.offering.web;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** An endpoint that forgot to say who may call it. */
@IfBuildProfile("never")
@Path("/broken/open")
public class OpenEndpoint {

  @POST
  public String answer() {
    return "";
  }
}
