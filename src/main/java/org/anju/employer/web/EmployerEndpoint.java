package org.anju.employer.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.anju.employer.registration.DecideRegistration;
import org.anju.employer.registration.ReadRegistrationPaper;
import org.anju.employer.registration.ReadRegistrations;
import org.anju.employer.registration.RegisterEmployer;
import org.anju.employer.registration.RegistrationPaper;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/** Employers register; the bureau admits them. */
@Path("/connect/EmployerEndpoint")
@RolesAllowed(Roles.BUREAU_OFFICER)
public class EmployerEndpoint {

  private final Caller caller;
  private final RegisterEmployer register;
  private final DecideRegistration decide;
  private final ReadRegistrations read;
  private final ReadRegistrationPaper papers;

  EmployerEndpoint(
      Caller caller,
      RegisterEmployer register,
      DecideRegistration decide,
      ReadRegistrations read,
      ReadRegistrationPaper papers) {
    this.caller = caller;
    this.register = register;
    this.decide = decide;
    this.read = read;
    this.papers = papers;
  }

  /** As the employer types it. */
  public record RegisterEmployerRequest(
      @NotBlank @Size(max = 30) String creditCode,
      @NotBlank @Size(max = 80) String legalName,
      @NotBlank @Size(max = 60) String contactName,
      @NotBlank @Size(max = 30) String contactMobile) {}

  /** The new registration. */
  public record Registered(long registrationId) {}

  public record RegistrationsRequest(
      boolean waitingOnly, @Min(0) @Max(100_000) int page, @Min(1) @Max(200) int size) {}

  public record RegistrationPapersRequest(@NotNull Long registrationId) {}

  /** {@code reason} is needed for a refusal; {@code version} is that which was seen. */
  public record DecideRegistrationRequest(
      @NotNull Long registrationId,
      boolean approve,
      @Nullable @Size(max = 500) String reason,
      @NotNull Integer version) {}

  @POST
  @Path("register")
  @RolesAllowed({Roles.APPLICANT, Roles.EMPLOYER})
  public Uni<Registered> register(@NotNull @Valid RegisterEmployerRequest request) {
    RegisterEmployer.Form form =
        new RegisterEmployer.Form(
            request.creditCode(),
            request.legalName(),
            request.contactName(),
            request.contactMobile());
    return register.register(caller.as(Roles.APPLICANT, Roles.EMPLOYER), form).map(Registered::new);
  }

  @POST
  @Path("mine")
  @RolesAllowed({Roles.APPLICANT, Roles.EMPLOYER})
  public Uni<List<ReadRegistrations.Registration>> mine() {
    return read.of(caller.as(Roles.APPLICANT, Roles.EMPLOYER));
  }

  /** What the caller has handed in for the next registration. */
  @POST
  @Path("waitingPapers")
  @RolesAllowed({Roles.APPLICANT, Roles.EMPLOYER})
  public Uni<List<RegistrationPaper>> waitingPapers() {
    return papers.waiting(caller.as(Roles.APPLICANT, Roles.EMPLOYER));
  }

  @POST
  @Path("papers")
  public Uni<List<RegistrationPaper>> papers(@NotNull @Valid RegistrationPapersRequest request) {
    return papers.of(request.registrationId());
  }

  @POST
  @Path("registrations")
  public Uni<Page<ReadRegistrations.Registration>> registrations(
      @NotNull @Valid RegistrationsRequest request) {
    return read.queue(request.waitingOnly(), request.page(), request.size());
  }

  @POST
  @Path("decide")
  public Uni<Void> decide(@NotNull @Valid DecideRegistrationRequest request) {
    return decide.decide(
        caller.as(Roles.BUREAU_OFFICER),
        request.registrationId(),
        request.approve(),
        request.reason(),
        request.version());
  }
}
