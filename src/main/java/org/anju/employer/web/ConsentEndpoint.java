package org.anju.employer.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.anju.employer.AnswerLink;
import org.anju.employer.ShowLink;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;

/** Behind the link that an employer hands to one of its people; needs no account. */
@Path("/connect/ConsentEndpoint")
@PermitAll
public class ConsentEndpoint {

  private final Caller caller;
  private final ShowLink show;
  private final AnswerLink answer;

  ConsentEndpoint(Caller caller, ShowLink show, AnswerLink answer) {
    this.caller = caller;
    this.show = show;
    this.answer = answer;
  }

  /** {@code link} is the secret of the link. */
  public record LinkRequest(@NotBlank @Size(max = 100) String link) {}

  /** {@code lastSix}: the end of the person's identity number. */
  public record ProveRequest(
      @NotBlank @Size(max = 100) String link, @NotBlank @Size(max = 20) String lastSix) {}

  /** {@code version} is that of the family which was shown. */
  public record AnswerRequest(
      @NotBlank @Size(max = 100) String link,
      @NotBlank @Size(max = 20) String lastSix,
      @NotNull Integer version,
      boolean consent,
      boolean committed) {}

  @POST
  @Path("look")
  public Uni<ShowLink.LinkCard> look(@NotNull @Valid LinkRequest request) {
    return show.card(request.link());
  }

  @POST
  @Path("prove")
  public Uni<ShowLink.FiledFamily> prove(@NotNull @Valid ProveRequest request) {
    return show.family(request.link(), request.lastSix());
  }

  @POST
  @Path("answer")
  public Uni<AnswerLink.Answered> answer(@NotNull @Valid AnswerRequest request) {
    return answer.answer(
        caller.ifAny(Roles.APPLICANT).map(Actor::id).orElse(null),
        request.link(),
        new AnswerLink.Answer(
            request.lastSix(), request.version(), request.consent(), request.committed()));
  }
}
