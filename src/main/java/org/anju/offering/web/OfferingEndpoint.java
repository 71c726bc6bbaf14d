package org.anju.offering.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.anju.offering.AnnounceOffering;
import org.anju.offering.DraftOffering;
import org.anju.offering.LeaseTerms;
import org.anju.offering.Offering;
import org.anju.offering.OfferingCard;
import org.anju.offering.OfferingCards;
import org.anju.offering.Schedule;
import org.anju.offering.SelectionMode;
import org.anju.offering.SelectionPhase;
import org.anju.offering.SelectionPlan;
import org.anju.platform.organisation.Employers;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.anju.project.ProjectUse;
import org.jetbrains.annotations.Nullable;

/** Offerings: the public ones for everybody, drafts for their acquirer. */
@Path("/connect/OfferingEndpoint")
@RolesAllowed(Roles.ACQUIRER)
public class OfferingEndpoint {

  private final Caller caller;
  private final DraftOffering draft;
  private final AnnounceOffering announce;
  private final OfferingCards cards;
  private final Employers employers;

  OfferingEndpoint(
      Caller caller,
      DraftOffering draft,
      AnnounceOffering announce,
      OfferingCards cards,
      Employers employers) {
    this.caller = caller;
    this.draft = draft;
    this.announce = announce;
    this.cards = cards;
    this.employers = employers;
  }

  /**
   * What an acquirer fills in.
   *
   * @param projectId its approved project, which says where the flats are and whether they are sold
   *     or let
   * @param targetEmployer alias of the employer whose people come first, null for none
   * @param lease what every lease says; null when the flats are sold
   */
  public record OfferingForm(
      @NotNull Long projectId,
      @NotBlank @Size(max = 60) String name,
      @NotBlank @Size(max = 120) String address,
      @NotNull @Size(max = 2000) String introduction,
      @Nullable String targetEmployer,
      @NotNull Instant applicationsOpenAt,
      @NotNull Instant applicationsCloseAt,
      @Min(1) @Max(60) int noticeWorkingDays,
      @NotNull Instant drawAt,
      @NotNull @Valid PlanForm plan,
      @Nullable @Valid LeaseForm lease) {

    Offering.Draft draft() {
      Schedule schedule =
          new Schedule(
              applicationsOpenAt,
              applicationsCloseAt,
              noticeWorkingDays,
              drawAt,
              plan.phases().get(0).startsAt());
      return new Offering.Draft(
          projectId,
          name,
          address,
          introduction,
          targetEmployer,
          schedule,
          plan.plan(),
          lease == null ? null : lease.terms());
    }
  }

  /** As {@link LeaseTerms}. */
  public record LeaseForm(
      @Min(1) @Max(LeaseTerms.MOST_MONTHS) int months,
      @Min(0) @Max(LeaseTerms.MOST_MONTHS_AT_ONCE) int depositMonths,
      @Min(1) @Max(LeaseTerms.MOST_MONTHS_AT_ONCE) int payEveryMonths,
      @NotBlank @Size(max = 300) String renewal) {

    LeaseTerms terms() {
      return new LeaseTerms(months, depositMonths, payEveryMonths, renewal.strip());
    }
  }

  /** {@code rehearsalAt} is null when there is no rehearsal. */
  public record PlanForm(
      @Nullable Instant rehearsalAt,
      @NotEmpty @Size(max = 8) List<@NotNull @Valid PhaseForm> phases) {

    SelectionPlan plan() {
      return new SelectionPlan(
          rehearsalAt,
          IntStream.range(0, phases.size()).mapToObj(i -> phases.get(i).phase(i + 1)).toList());
    }
  }

  /** As {@link SelectionPhase}; what the mode has no use for is null. */
  public record PhaseForm(
      @Nullable @Min(1) @Max(2) Integer tier,
      @NotNull SelectionMode mode,
      @NotNull Instant startsAt,
      @Nullable Instant endsAt,
      @Nullable @Min(1) @Max(1_000) Integer familiesPerSlot,
      @Nullable @Min(30) @Max(86_400) Integer secondsPerTurn,
      @Nullable @Min(30) @Max(86_400) Integer absentSeconds,
      @Nullable @Min(0) @Max(300) Integer holdSeconds,
      @Nullable @Min(10) @Max(2_880) Integer checkInMinutes,
      @Nullable @Min(1) @Max(100) Integer mostWishes,
      @Nullable Boolean showsChances) {

    SelectionPhase phase(int number) {
      return new SelectionPhase(
          number,
          tier,
          mode,
          startsAt,
          endsAt,
          familiesPerSlot,
          secondsPerTurn,
          absentSeconds,
          holdSeconds,
          checkInMinutes,
          mostWishes,
          showsChances,
          false);
    }
  }

  public record CreateRequest(@NotNull @Valid OfferingForm offering) {}

  /** {@code version} is the one that the editor saw. */
  public record ReviseRequest(
      @NotNull Long offeringId, int version, @NotNull @Valid OfferingForm offering) {}

  public record OfferingRequest(@NotNull Long offeringId) {}

  public record PageRequest(@Min(0) int page, @Min(1) @Max(100) int size) {}

  public record Created(long offeringId) {}

  /** Whether the flats of an offering are sold or let. */
  public record Homes(ProjectUse use) {}

  @POST
  @Path("create")
  public Uni<Created> create(@NotNull @Valid CreateRequest request) {
    return draft.create(caller.as(Roles.ACQUIRER), request.offering().draft()).map(Created::new);
  }

  @POST
  @Path("revise")
  public Uni<Void> revise(@NotNull @Valid ReviseRequest request) {
    return draft.revise(
        caller.as(Roles.ACQUIRER),
        request.offeringId(),
        request.version(),
        request.offering().draft());
  }

  @POST
  @Path("announce")
  public Uni<Void> announce(@NotNull @Valid OfferingRequest request) {
    return announce.announce(caller.as(Roles.ACQUIRER), request.offeringId());
  }

  /** The acquirer's own offerings, drafts too. */
  @POST
  @Path("mine")
  public Uni<Page<OfferingCard>> mine(@NotNull @Valid PageRequest request) {
    return cards.ownedBy(caller.as(Roles.ACQUIRER), request.page(), request.size());
  }

  @POST
  @Path("mineOne")
  public Uni<OfferingCard> mineOne(@NotNull @Valid OfferingRequest request) {
    return cards.ownedBy(caller.as(Roles.ACQUIRER), request.offeringId());
  }

  /** The employers whose people an offering can put first. */
  @POST
  @Path("employers")
  public Uni<List<Employers.Employer>> employers() {
    return employers.all();
  }

  @POST
  @Path("list")
  @PermitAll
  public Uni<Page<OfferingCard>> list(@NotNull @Valid PageRequest request) {
    return cards.announced(request.page(), request.size());
  }

  @POST
  @Path("show")
  @PermitAll
  public Uni<OfferingCard> show(@NotNull @Valid OfferingRequest request) {
    return cards.announced(request.offeringId());
  }

  /** For pages that know an offering by its number alone. */
  @POST
  @Path("homes")
  @PermitAll
  public Uni<Homes> homes(@NotNull @Valid OfferingRequest request) {
    return cards.useOf(request.offeringId()).map(Homes::new);
  }

  /** What the home page counts. */
  @POST
  @Path("overview")
  @PermitAll
  public Uni<OfferingCards.Overview> overview() {
    return cards.overview();
  }
}
