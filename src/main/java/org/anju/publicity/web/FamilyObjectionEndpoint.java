package org.anju.publicity.web;

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
import java.time.Instant;
import java.util.UUID;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.anju.publicity.AnswerObjection;
import org.anju.publicity.FamilyObjection;
import org.anju.publicity.FamilyObjections;
import org.anju.publicity.FileAppeal;
import org.jetbrains.annotations.Nullable;

/** What a family says to an objection to it. */
@Path("/connect/FamilyObjectionEndpoint")
@RolesAllowed(Roles.APPLICANT)
public class FamilyObjectionEndpoint {

  /** Which page of the family's own. */
  public record FamilyObjectionsRequest(@Min(0) int page, @Min(1) @Max(100) int size) {}

  /** The family's own words; the attachments may be left out. */
  public record FamilyWordsRequest(
      @NotNull Long objectionId,
      @NotBlank @Size(min = 2, max = 4000) String text,
      @Nullable UUID folder) {}

  private final Caller caller;
  private final FamilyObjections objections;
  private final AnswerObjection answerObjection;
  private final FileAppeal fileAppeal;

  FamilyObjectionEndpoint(
      Caller caller,
      FamilyObjections objections,
      AnswerObjection answerObjection,
      FileAppeal fileAppeal) {
    this.caller = caller;
    this.objections = objections;
    this.answerObjection = answerObjection;
    this.fileAppeal = fileAppeal;
  }

  @POST
  @Path("mine")
  public Uni<Page<FamilyObjection>> mine(@NotNull @Valid FamilyObjectionsRequest request) {
    return objections.page(caller.as(Roles.APPLICANT), request.page(), request.size());
  }

  @POST
  @Path("answer")
  public Uni<Void> answer(@NotNull @Valid FamilyWordsRequest request) {
    return answerObjection.answer(
        caller.as(Roles.APPLICANT), request.objectionId(), request.text(), request.folder());
  }

  /** Answers by when the appeal is decided. */
  @POST
  @Path("appeal")
  public Uni<Instant> appeal(@NotNull @Valid FamilyWordsRequest request) {
    return fileAppeal.file(
        caller.as(Roles.APPLICANT), request.objectionId(), request.text(), request.folder());
  }
}
