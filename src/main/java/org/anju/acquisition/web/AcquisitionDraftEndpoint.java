package org.anju.acquisition.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anju.acquisition.CandidateUnit;
import org.anju.acquisition.ChooseUnits;
import org.anju.acquisition.DraftAcquisition;
import org.anju.acquisition.DraftChoice;
import org.anju.acquisition.FindCandidates;
import org.anju.acquisition.ListDraftChoices;
import org.anju.acquisition.PriceUnits;
import org.anju.acquisition.RecordEvidence;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/** What an acquirer does with a draft. {@code version} is always the one that the person saw. */
@Path("/connect/AcquisitionDraftEndpoint")
@RolesAllowed(Roles.ACQUIRER)
public class AcquisitionDraftEndpoint {

  /** {@code acquisitionId}: only units of its developer; null for every developer's. */
  public record CandidatesRequest(
      @NotNull Long projectId,
      @Nullable Long acquisitionId,
      @NotNull @Size(max = 100) String text,
      @NotNull @Min(0) Integer page,
      @NotNull @Min(1) @Max(100) Integer size) {}

  public record NewAcquisition(
      @NotNull Long projectId,
      @NotBlank @Size(max = 100) String place,
      @NotNull Long demandResultId,
      @NotEmpty @Size(max = 500) List<@NotNull Long> units) {}

  public record DraftedAcquisition(long acquisitionId) {}

  public record AddUnitsRequest(
      @NotNull Long acquisitionId,
      int version,
      @NotEmpty @Size(max = 500) List<@NotNull Long> units) {}

  public record RemoveUnitRequest(@NotNull Long acquisitionId, int version, @NotNull Long unitId) {}

  /** Yuan per m², whole cents; {@code paperId} null when there is no paper. */
  public record ComparableRequest(
      @NotNull Long acquisitionId,
      int version,
      @NotNull @Positive @Digits(integer = 8, fraction = 2) BigDecimal price,
      @NotBlank @Size(max = 500) String source,
      @NotNull LocalDate day,
      @Nullable Long paperId) {}

  /** {@code value} in yuan for all units together, whole cents. */
  public record AppraisalRequest(
      @NotNull Long acquisitionId,
      int version,
      @NotBlank @Size(max = 200) String appraiser,
      @NotBlank @Size(max = 40) String creditCode,
      @NotBlank @Size(max = 100) String licenceNumber,
      @NotNull LocalDate day,
      @NotNull @Positive @Digits(integer = 14, fraction = 2) BigDecimal value,
      @NotNull Long paperId) {}

  /** {@code amount} in yuan for all units together, whole cents. */
  public record RoundRequest(
      @NotNull Long acquisitionId,
      int version,
      RecordEvidence.@NotNull Side offeredBy,
      @NotNull @Positive @Digits(integer = 14, fraction = 2) BigDecimal amount,
      @NotNull LocalDate day,
      @NotNull @Size(max = 2000) String note) {}

  /** The same price per m² for all units, in yuan, whole cents. */
  public record PriceAllRequest(
      @NotNull Long acquisitionId,
      int version,
      @NotNull @Positive @Digits(integer = 8, fraction = 2) BigDecimal perSquareMetre) {}

  /** Yuan, whole cents. */
  public record PriceOneRequest(
      @NotNull Long acquisitionId,
      int version,
      @NotNull Long unitId,
      @NotNull @Positive @Digits(integer = 12, fraction = 2) BigDecimal price) {}

  private final Caller caller;
  private final ListDraftChoices choices;
  private final FindCandidates candidates;
  private final DraftAcquisition draft;
  private final ChooseUnits units;
  private final RecordEvidence evidence;
  private final PriceUnits prices;

  AcquisitionDraftEndpoint(
      Caller caller,
      ListDraftChoices choices,
      FindCandidates candidates,
      DraftAcquisition draft,
      ChooseUnits units,
      RecordEvidence evidence,
      PriceUnits prices) {
    this.caller = caller;
    this.choices = choices;
    this.candidates = candidates;
    this.draft = draft;
    this.units = units;
    this.evidence = evidence;
    this.prices = prices;
  }

  @POST
  @Path("choices")
  public Uni<List<DraftChoice>> choices() {
    return choices.of(acquirer());
  }

  @POST
  @Path("candidates")
  public Uni<Page<CandidateUnit>> candidates(@NotNull @Valid CandidatesRequest request) {
    FindCandidates.Search search =
        new FindCandidates.Search(
            request.projectId(), request.acquisitionId(), request.text().strip());
    return candidates.page(acquirer(), search, request.page(), request.size());
  }

  @POST
  @Path("draft")
  public Uni<DraftedAcquisition> draft(@NotNull @Valid NewAcquisition request) {
    return draft
        .draft(
            acquirer(),
            new DraftAcquisition.Draft(
                request.projectId(), request.place(), request.demandResultId(), request.units()))
        .map(DraftedAcquisition::new);
  }

  @POST
  @Path("addUnits")
  public Uni<Void> addUnits(@NotNull @Valid AddUnitsRequest request) {
    return units.add(acquirer(), request.acquisitionId(), request.version(), request.units());
  }

  @POST
  @Path("removeUnit")
  public Uni<Void> removeUnit(@NotNull @Valid RemoveUnitRequest request) {
    return units.remove(acquirer(), request.acquisitionId(), request.version(), request.unitId());
  }

  @POST
  @Path("comparable")
  public Uni<Void> comparable(@NotNull @Valid ComparableRequest request) {
    return evidence.comparable(
        acquirer(),
        request.acquisitionId(),
        request.version(),
        new RecordEvidence.Comparable(
            request.price(), request.source(), request.day(), request.paperId()));
  }

  @POST
  @Path("appraisal")
  public Uni<Void> appraisal(@NotNull @Valid AppraisalRequest request) {
    return evidence.appraisal(
        acquirer(),
        request.acquisitionId(),
        request.version(),
        new RecordEvidence.Appraisal(
            request.appraiser(),
            request.creditCode(),
            request.licenceNumber(),
            request.day(),
            request.value(),
            request.paperId()));
  }

  @POST
  @Path("round")
  public Uni<Void> round(@NotNull @Valid RoundRequest request) {
    return evidence.round(
        acquirer(),
        request.acquisitionId(),
        request.version(),
        new RecordEvidence.Round(
            request.offeredBy(), request.amount(), request.day(), request.note()));
  }

  @POST
  @Path("priceAll")
  public Uni<Void> priceAll(@NotNull @Valid PriceAllRequest request) {
    return prices.perSquareMetre(
        acquirer(), request.acquisitionId(), request.version(), request.perSquareMetre());
  }

  @POST
  @Path("priceOne")
  public Uni<Void> priceOne(@NotNull @Valid PriceOneRequest request) {
    return prices.one(
        acquirer(), request.acquisitionId(), request.version(), request.unitId(), request.price());
  }

  private Actor acquirer() {
    return caller.as(Roles.ACQUIRER);
  }
}
