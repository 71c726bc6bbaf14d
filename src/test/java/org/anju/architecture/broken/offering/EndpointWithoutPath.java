package org.anju.architecture.broken.offering;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;

/** An HTTP method in a class that is no endpoint. */
public interface EndpointWithoutPath {

  @GET
  @PermitAll
  String answer();
}
