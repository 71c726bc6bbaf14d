package org.anju.interest.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.anju.interest.Declaration;
import org.anju.interest.Declare;
import org.anju.interest.ReadDeclaration;
import org.anju.interest.StatedPerson;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;

/** An officer's own declaration; nobody reads another one's. */
@Path("/connect/InterestEndpoint")
@RolesAllowed({
  Roles.IDENTITY_OFFICER,
  Roles.HOUSING_OFFICER,
  Roles.BUREAU_OFFICER,
  Roles.SUPERVISOR
})
public class InterestEndpoint {

  /** The whole declaration. */
  public record DeclareRequest(
      @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid StatedPerson> persons,
      @NotNull @Size(max = 20) List<@NotNull @Size(max = 100) String> employers) {}

  private final Caller caller;
  private final ReadDeclaration readDeclaration;
  private final Declare declare;

  InterestEndpoint(Caller caller, ReadDeclaration readDeclaration, Declare declare) {
    this.caller = caller;
    this.readDeclaration = readDeclaration;
    this.declare = declare;
  }

  @POST
  @Path("own")
  public Uni<Declaration> own() {
    return readDeclaration.own(officer());
  }

  @POST
  @Path("declare")
  public Uni<Declaration> declare(@NotNull @Valid DeclareRequest request) {
    return declare.declare(officer(), request.persons(), request.employers());
  }

  private Actor officer() {
    return caller.as(
        Roles.IDENTITY_OFFICER, Roles.HOUSING_OFFICER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR);
  }
}
