package org.anju.permissions;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Does not say who may call it. */
@Path(Forgotten.PATH)
public class Forgotten {

  static final String PATH = "/api/test/forgotten";

  @GET
  public String answer() {
    return "seen";
  }
}
