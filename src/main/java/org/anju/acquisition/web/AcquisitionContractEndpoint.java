package org.anju.acquisition.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
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
import org.anju.acquisition.Department;
import org.anju.acquisition.InspectUnit;
import org.anju.acquisition.Inspection;
import org.anju.acquisition.Instalment;
import org.anju.acquisition.RecordOpinion;
import org.anju.acquisition.SignContract;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.jetbrains.annotations.Nullable;

/** Opinions, contract and inspections. {@code version} is always the one that the person saw. */
@Path("/connect/AcquisitionContractEndpoint")
@RolesAllowed(Roles.ACQUIRER)
public class AcquisitionContractEndpoint {

  public record AcquisitionOpinionRequest(
      @NotNull Long acquisitionId,
      int version,
      @NotNull Department department,
      @NotNull Boolean inFavour,
      @NotBlank @Size(max = 100) String documentNumber,
      @NotNull LocalDate day,
      @NotNull @Size(max = 2000) String note,
      @Nullable Long paperId) {}

  /** Yuan, whole cents. */
  public record InstalmentRequest(
      @NotNull @Positive @Digits(integer = 14, fraction = 2) BigDecimal amount,
      @NotNull LocalDate dueOn) {}

  public record ContractRequest(
      @NotNull Long acquisitionId,
      int version,
      @NotBlank @Size(max = 100) String number,
      @NotNull LocalDate day,
      @NotNull Long paperId,
      @NotEmpty @Size(max = 24) List<@NotNull @Valid InstalmentRequest> instalments) {}

  /** {@code agreedPrice} in yuan, null when the contract's price stands. */
  public record InspectionRequest(
      @NotNull Long acquisitionId,
      int version,
      @NotNull Long unitId,
      @NotNull @Positive @Digits(integer = 6, fraction = 2) BigDecimal measuredArea,
      @NotNull Boolean fitOut,
      @NotNull Boolean facilities,
      @Nullable @Size(max = 100) String registrationNumber,
      @NotNull @Size(max = 2000) String findings,
      @Nullable @Positive @Digits(integer = 12, fraction = 2) BigDecimal agreedPrice,
      @NotNull LocalDate inspectedOn) {}

  public record LeaveOutRequest(
      @NotNull Long acquisitionId,
      int version,
      @NotNull Long unitId,
      @NotBlank @Size(min = 5, max = 500) String reason) {}

  private final Caller caller;
  private final RecordOpinion recordOpinion;
  private final SignContract signContract;
  private final InspectUnit inspectUnit;

  AcquisitionContractEndpoint(
      Caller caller,
      RecordOpinion recordOpinion,
      SignContract signContract,
      InspectUnit inspectUnit) {
    this.caller = caller;
    this.recordOpinion = recordOpinion;
    this.signContract = signContract;
    this.inspectUnit = inspectUnit;
  }

  @POST
  @Path("recordOpinion")
  @RolesAllowed(Roles.BUREAU_OFFICER)
  public Uni<Void> recordOpinion(@NotNull @Valid AcquisitionOpinionRequest request) {
    return recordOpinion.record(
        caller.as(Roles.BUREAU_OFFICER),
        request.acquisitionId(),
        request.version(),
        new RecordOpinion.Opinion(
            request.department(),
            request.inFavour(),
            request.documentNumber(),
            request.day(),
            request.note(),
            request.paperId()));
  }

  @POST
  @Path("sign")
  public Uni<Void> sign(@NotNull @Valid ContractRequest request) {
    List<Instalment> instalments =
        request.instalments().stream()
            .map(each -> new Instalment(each.amount(), each.dueOn()))
            .toList();
    return signContract.sign(
        caller.as(Roles.ACQUIRER),
        request.acquisitionId(),
        request.version(),
        new SignContract.Contract(
            request.number().strip(), request.day(), request.paperId(), instalments));
  }

  @POST
  @Path("inspect")
  public Uni<Void> inspect(@NotNull @Valid InspectionRequest request) {
    return inspectUnit.inspect(
        caller.as(Roles.ACQUIRER),
        request.acquisitionId(),
        request.version(),
        request.unitId(),
        new Inspection(
            request.measuredArea(),
            request.fitOut(),
            request.facilities(),
            stripped(request.registrationNumber()),
            request.findings(),
            request.agreedPrice(),
            request.inspectedOn()));
  }

  @POST
  @Path("leaveOut")
  public Uni<Void> leaveOut(@NotNull @Valid LeaveOutRequest request) {
    return inspectUnit.leaveOut(
        caller.as(Roles.ACQUIRER),
        request.acquisitionId(),
        request.version(),
        request.unitId(),
        request.reason());
  }

  /** A number of blanks is none. */
  private static @Nullable String stripped(@Nullable String number) {
    return number == null || number.isBlank() ? null : number.strip();
  }
}
