package org.anju.property.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.anju.property.EnterPropertyService;
import org.anju.property.PropertyRow;
import org.anju.property.PropertyState;
import org.anju.property.PublicProperty;
import org.anju.property.ReadProperty;
import org.anju.property.SettlePropertyService;
import org.jetbrains.annotations.Nullable;

/** Property service: entered by acquirers, settled by officers, public for an offering. */
@Path("/connect/PropertyEndpoint")
@RolesAllowed(Roles.BUREAU_OFFICER)
public class PropertyEndpoint {

  private final Caller caller;
  private final EnterPropertyService enter;
  private final SettlePropertyService settle;
  private final ReadProperty read;

  PropertyEndpoint(
      Caller caller, EnterPropertyService enter, SettlePropertyService settle, ReadProperty read) {
    this.caller = caller;
    this.enter = enter;
    this.settle = settle;
    this.read = read;
  }

  public record EnterPropertyRequest(
      @NotNull Long projectId,
      @NotBlank @Size(max = 80) String company,
      @NotBlank @Size(max = 30) String creditCode,
      @NotNull @Min(1) @Max(5) Integer stars,
      @NotBlank @Size(max = 80) String gradingAuthority,
      @NotBlank @Size(max = 60) String gradingNumber,
      @NotNull LocalDate validUntil,
      @NotNull Long documentId) {}

  /** The new record. */
  public record EnteredProperty(long propertyId) {}

  /** {@code version} is the one that was seen. */
  public record ConfirmPropertyRequest(@NotNull Long propertyId, @NotNull Integer version) {}

  /** {@code version} is the one that was seen. */
  public record SendPropertyBackRequest(
      @NotNull Long propertyId,
      @NotNull Integer version,
      @NotBlank @Size(max = 500) String reason) {}

  /** Null stands for all projects and all states. */
  public record PropertyPageRequest(
      @Nullable Long projectId,
      @Nullable PropertyState state,
      @Min(0) @Max(100_000) int page,
      @Min(1) @Max(200) int size) {}

  public record PropertyOfOfferingRequest(@NotNull Long offeringId) {}

  /** What is public; null while no record is confirmed. */
  public record PropertyOfOffering(@Nullable PublicProperty property) {}

  @POST
  @Path("enter")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<EnteredProperty> enter(@NotNull @Valid EnterPropertyRequest request) {
    EnterPropertyService.Form form =
        new EnterPropertyService.Form(
            request.projectId(),
            request.company(),
            request.creditCode(),
            request.stars(),
            request.gradingAuthority(),
            request.gradingNumber(),
            request.validUntil(),
            request.documentId());
    return enter.enter(caller.as(Roles.ACQUIRER), form).map(EnteredProperty::new);
  }

  @POST
  @Path("confirm")
  public Uni<Void> confirm(@NotNull @Valid ConfirmPropertyRequest request) {
    return settle.confirm(caller.as(Roles.BUREAU_OFFICER), request.propertyId(), request.version());
  }

  @POST
  @Path("sendBack")
  public Uni<Void> sendBack(@NotNull @Valid SendPropertyBackRequest request) {
    return settle.sendBack(
        caller.as(Roles.BUREAU_OFFICER), request.propertyId(), request.version(), request.reason());
  }

  /** Those of the caller's company, or of the caller's districts. */
  @POST
  @Path("page")
  @RolesAllowed({Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR})
  public Uni<Page<PropertyRow>> page(@NotNull @Valid PropertyPageRequest request) {
    return read.page(
        caller.as(Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR),
        request.projectId(),
        request.state(),
        request.page(),
        request.size());
  }

  @POST
  @Path("ofOffering")
  @PermitAll
  public Uni<PropertyOfOffering> ofOffering(@NotNull @Valid PropertyOfOfferingRequest request) {
    return read.ofOffering(request.offeringId())
        .map(property -> new PropertyOfOffering(property.orElse(null)));
  }
}
