package org.anju.platform.error;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Fails as nothing should. */
@Path(Faulty.PATH)
@PermitAll
public class Faulty {

  static final String PATH = "/api/test/faulty";
  static final String CAUSE = "a cause that is nobody's business";

  @GET
  public String fail() {
    throw new IllegalStateException(CAUSE);
  }
}
