package org.anju.employer.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.anju.employer.clerks.AnswerInvitation;
import org.anju.employer.clerks.InviteClerk;
import org.anju.employer.clerks.ListClerks;
import org.anju.employer.clerks.RemoveClerk;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;

/** The clerks of an employer, for each other and for those whom they invite. */
@Path("/connect/ClerkEndpoint")
@RolesAllowed(Roles.EMPLOYER)
public class ClerkEndpoint {

  private final Caller caller;
  private final ListClerks clerks;
  private final InviteClerk invite;
  private final AnswerInvitation answer;
  private final RemoveClerk remove;

  ClerkEndpoint(
      Caller caller,
      ListClerks clerks,
      InviteClerk invite,
      AnswerInvitation answer,
      RemoveClerk remove) {
    this.caller = caller;
    this.clerks = clerks;
    this.invite = invite;
    this.answer = answer;
    this.remove = remove;
  }

  public record RemoveClerkRequest(@NotNull Long clerkId) {}

  /** {@code link} is the secret of an invitation. */
  public record InvitationRequest(@NotBlank @Size(max = 60) String link) {}

  @POST
  @Path("list")
  public Uni<List<ListClerks.Clerk>> list() {
    return clerks.of(caller.as(Roles.EMPLOYER));
  }

  /** For whom the caller acts, the account's rights aside: a newer login may show more. */
  @POST
  @Path("mine")
  @RolesAllowed({Roles.APPLICANT, Roles.EMPLOYER})
  public Uni<List<ListClerks.Clerkship>> mine() {
    return clerks.mine(caller.as(Roles.APPLICANT, Roles.EMPLOYER));
  }

  @POST
  @Path("invite")
  public Uni<InviteClerk.Invitation> invite() {
    return invite.invite(caller.as(Roles.EMPLOYER));
  }

  @POST
  @Path("look")
  @RolesAllowed({Roles.APPLICANT, Roles.EMPLOYER})
  public Uni<AnswerInvitation.InvitationCard> look(@NotNull @Valid InvitationRequest request) {
    return answer.look(request.link());
  }

  @POST
  @Path("accept")
  @RolesAllowed({Roles.APPLICANT, Roles.EMPLOYER})
  public Uni<Void> accept(@NotNull @Valid InvitationRequest request) {
    return answer.accept(caller.as(Roles.APPLICANT, Roles.EMPLOYER), caller.name(), request.link());
  }

  @POST
  @Path("remove")
  public Uni<Void> remove(@NotNull @Valid RemoveClerkRequest request) {
    return remove.remove(caller.as(Roles.EMPLOYER), request.clerkId());
  }
}
