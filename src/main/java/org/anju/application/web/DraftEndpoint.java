package org.anju.application.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.anju.application.HouseholdForm;
import org.anju.application.PopulationGroup;
import org.anju.application.draft.ApplicationDraft;
import org.anju.application.draft.DiscardDraft;
import org.anju.application.draft.DraftSummary;
import org.anju.application.draft.OpenDraft;
import org.anju.application.draft.SaveDraft;
import org.anju.application.draft.SavedDraft;
import org.anju.application.draft.SubmitApplication;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.jetbrains.annotations.Nullable;

/** A family's application while it is being filled in, on one device or several. */
@Path("/connect/DraftEndpoint")
@RolesAllowed(Roles.APPLICANT)
public class DraftEndpoint {

  /** The most characters of a half-filled form. */
  private static final int MOST_CONTENT = 60_000;

  private final Caller caller;
  private final OpenDraft open;
  private final SaveDraft save;
  private final DiscardDraft discard;
  private final SubmitApplication submit;

  DraftEndpoint(
      Caller caller,
      OpenDraft open,
      SaveDraft save,
      DiscardDraft discard,
      SubmitApplication submit) {
    this.caller = caller;
    this.open = open;
    this.save = save;
    this.discard = discard;
    this.submit = submit;
  }

  public record OpenDraftRequest(@NotNull Long offeringId) {}

  public record DraftRequest(@NotNull UUID draftId) {}

  /** {@code version} is the one that the page goes on from. */
  public record SaveDraftRequest(
      @NotNull UUID draftId,
      @NotNull Integer version,
      @NotNull @Size(max = 40) String step,
      @NotNull @Size(max = MOST_CONTENT) String content) {}

  /**
   * {@code priceListVersion} is the one that the family saw; {@code group} is for statistics
   * (article 9); {@code declaredName} is the signature below the declaration.
   */
  public record SubmitDraftRequest(
      @NotNull UUID draftId,
      @NotNull Integer version,
      @NotNull Integer priceListVersion,
      @NotNull @Valid HouseholdForm household,
      @Nullable PopulationGroup group,
      @Nullable @Size(max = 60) String declaredName) {

    private SubmitApplication.Submission submission() {
      return new SubmitApplication.Submission(
          draftId, version, priceListVersion, household, group, declaredName);
    }
  }

  public record Receipt(String receipt) {}

  @POST
  @Path("open")
  public Uni<ApplicationDraft> open(@NotNull @Valid OpenDraftRequest request) {
    return open.open(caller.as(Roles.APPLICANT), request.offeringId());
  }

  @POST
  @Path("mine")
  public Uni<List<DraftSummary>> mine() {
    return open.mine(caller.as(Roles.APPLICANT));
  }

  @POST
  @Path("save")
  public Uni<SavedDraft> save(@NotNull @Valid SaveDraftRequest request) {
    return save.save(
        caller.as(Roles.APPLICANT),
        request.draftId(),
        request.version(),
        request.step(),
        request.content());
  }

  @POST
  @Path("discard")
  public Uni<Void> discard(@NotNull @Valid DraftRequest request) {
    return discard.discard(caller.as(Roles.APPLICANT), request.draftId());
  }

  @POST
  @Path("submit")
  public Uni<Receipt> submit(@NotNull @Valid SubmitDraftRequest request) {
    return submit.submit(caller.as(Roles.APPLICANT), request.submission()).map(Receipt::new);
  }
}
