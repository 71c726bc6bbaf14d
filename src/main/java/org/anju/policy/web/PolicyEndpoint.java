package org.anju.policy.web;

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
import org.anju.platform.security.Actor;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.anju.policy.Policy;
import org.anju.policy.Policy.LocalName;
import org.anju.policy.PolicyVersion;
import org.anju.policy.StoredPolicies;
import org.anju.policy.drafting.DecidePolicy;
import org.anju.policy.drafting.DraftPolicy;
import org.anju.policy.drafting.DraftRow;
import org.anju.policy.drafting.DraftView;
import org.anju.policy.drafting.PolicyPreview;
import org.anju.policy.drafting.PreviewPolicy;
import org.anju.policy.drafting.PublishedVersion;
import org.anju.policy.drafting.ReadDrafts;
import org.anju.policy.drafting.ReadPolicies;
import org.jetbrains.annotations.Nullable;

/** The rules: approved versions for everybody, drafts for the bureau's officers. */
@Path("/connect/PolicyEndpoint")
@RolesAllowed(Roles.BUREAU_OFFICER)
public class PolicyEndpoint {

  private final Caller caller;
  private final ReadPolicies policies;
  private final ReadDrafts drafts;
  private final DraftPolicy draft;
  private final DecidePolicy decide;
  private final PreviewPolicy preview;
  private final StoredPolicies stored;

  PolicyEndpoint(
      Caller caller,
      ReadPolicies policies,
      ReadDrafts drafts,
      DraftPolicy draft,
      DecidePolicy decide,
      PreviewPolicy preview,
      StoredPolicies stored) {
    this.caller = caller;
    this.policies = policies;
    this.drafts = drafts;
    this.draft = draft;
    this.decide = decide;
    this.preview = preview;
    this.stored = stored;
  }

  /** {@code district} is null for the city's own rules. */
  public record PlaceRequest(@Nullable @Size(max = 30) String district) {}

  public record VersionRequest(@NotBlank @Size(max = 60) String name) {}

  public record PolicyPageRequest(@Min(0) int page, @Min(1) @Max(100) int size) {}

  /** {@code from} is the version to begin with; {@code district} is null for the whole city. */
  public record DraftRequest(
      @NotBlank @Size(max = 60) String from,
      @Nullable @Size(max = 30) String district,
      @NotNull LocalDate effectiveOn) {}

  public record DraftedPolicy(long id) {}

  public record DraftIdRequest(@NotNull Long id) {}

  /** {@code version} is the one that the officer saw. */
  public record StepRequest(@NotNull Long id, int version) {}

  /** The decision that changes rest on, in both languages; empty while it is not named. */
  public record BasisForm(
      @NotNull @Size(max = 120) String zh, @NotNull @Size(max = 200) String en) {}

  /** {@code version} is the one that the officer saw. */
  public record PolicyRevision(
      @NotNull Long id,
      int version,
      @NotNull LocalDate effectiveOn,
      @NotNull @Valid BasisForm basis,
      @NotNull Policy values) {

    DraftPolicy.Revision revision() {
      LocalName named = new LocalName(basis.zh().strip(), basis.en().strip());
      return new DraftPolicy.Revision(values, effectiveOn, named);
    }
  }

  /** The city's own rules of today. */
  @POST
  @Path("current")
  @PermitAll
  public Policy current() {
    return policies.inForce(null).policy();
  }

  /** The rules of today in a district. */
  @POST
  @Path("inForce")
  @PermitAll
  public PolicyVersion inForce(@NotNull @Valid PlaceRequest request) {
    return policies.inForce(request.district());
  }

  @POST
  @Path("versions")
  @PermitAll
  public Page<PublishedVersion> versions(@NotNull @Valid PolicyPageRequest request) {
    return policies.list(request.page(), request.size());
  }

  @POST
  @Path("version")
  @PermitAll
  public PolicyVersion version(@NotNull @Valid VersionRequest request) {
    return policies.version(request.name());
  }

  @POST
  @Path("drafts")
  public Uni<Page<DraftRow>> drafts(@NotNull @Valid PolicyPageRequest request) {
    return drafts.list(officer(), request.page(), request.size());
  }

  @POST
  @Path("draft")
  public Uni<DraftView> draft(@NotNull @Valid DraftIdRequest request) {
    return drafts.show(officer(), request.id());
  }

  @POST
  @Path("create")
  public Uni<DraftedPolicy> create(@NotNull @Valid DraftRequest request) {
    return draft
        .create(officer(), request.from(), request.district(), request.effectiveOn())
        .map(DraftedPolicy::new);
  }

  @POST
  @Path("revise")
  public Uni<Void> revise(@NotNull @Valid PolicyRevision request) {
    return draft.revise(officer(), request.id(), request.version(), request.revision());
  }

  @POST
  @Path("preview")
  public Uni<PolicyPreview> preview(@NotNull @Valid DraftIdRequest request) {
    return preview.preview(officer(), request.id());
  }

  @POST
  @Path("submit")
  public Uni<Void> submit(@NotNull @Valid StepRequest request) {
    return decide.submit(officer(), request.id(), request.version());
  }

  @POST
  @Path("sendBack")
  public Uni<Void> sendBack(@NotNull @Valid StepRequest request) {
    return decide.sendBack(officer(), request.id(), request.version());
  }

  /** This replica knows the version at once, the others within seconds. */
  @POST
  @Path("approve")
  public Uni<Void> approve(@NotNull @Valid StepRequest request) {
    return decide.approve(officer(), request.id(), request.version()).call(stored::refresh);
  }

  @POST
  @Path("withdraw")
  public Uni<Void> withdraw(@NotNull @Valid StepRequest request) {
    return decide.withdraw(officer(), request.id(), request.version());
  }

  private Actor officer() {
    return caller.as(Roles.BUREAU_OFFICER);
  }
}
