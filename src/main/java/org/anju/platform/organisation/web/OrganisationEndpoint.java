package org.anju.platform.organisation.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.anju.platform.organisation.Organisation;
import org.anju.platform.organisation.RegisterOrganisation;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;

/** The register of employers and acquirers, kept by administrators. */
@Path("/connect/OrganisationEndpoint")
@RolesAllowed(Roles.ADMINISTRATOR)
public class OrganisationEndpoint {

  private final Caller caller;
  private final RegisterOrganisation register;

  OrganisationEndpoint(Caller caller, RegisterOrganisation register) {
    this.caller = caller;
    this.register = register;
  }

  /** {@code alias} is that of the Keycloak organisation. */
  public record RegisterRequest(
      @NotBlank @Pattern(regexp = "[a-z0-9-]{2,60}") String alias,
      @NotNull Organisation.Kind kind,
      @NotBlank @Size(max = 80) String name) {}

  @POST
  @Path("register")
  public Uni<Void> register(@NotNull @Valid RegisterRequest request) {
    return register.register(
        caller.as(Roles.ADMINISTRATOR), request.alias(), request.kind(), request.name());
  }
}
