package org.anju.funding.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.anju.funding.Account;
import org.anju.funding.AccountKind;
import org.anju.funding.CountInterest;
import org.anju.funding.FundingTotals;
import org.anju.funding.InterestDue;
import org.anju.funding.ListEntries;
import org.anju.funding.ListFundedProjects;
import org.anju.funding.ListPostings;
import org.anju.funding.ShowBooks;
import org.anju.funding.ShowVoucher;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;

/** The ledger for those who watch it: an acquirer its own, staff that of their districts. */
@Path("/connect/FundingEndpoint")
@RolesAllowed({Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR})
public class FundingEndpoint {

  /** Pages count from 0. */
  public record FundedProjectsRequest(
      @NotNull @Min(0) @Max(100_000) Integer page, @NotNull @Min(1) @Max(200) Integer size) {}

  /** Pages count from 0. */
  public record AccountsRequest(
      @NotNull AccountKind accountKind,
      @NotNull @Min(0) @Max(100_000) Integer page,
      @NotNull @Min(1) @Max(200) Integer size) {}

  public record BooksRequest(@NotNull Long projectId) {}

  /** Pages count from 0. */
  public record EntriesRequest(
      @NotNull Long accountId,
      @NotNull @Min(0) @Max(100_000) Integer page,
      @NotNull @Min(1) @Max(200) Integer size) {}

  /** What interest is due by {@code until}. */
  public record InterestRequest(@NotNull Long sourceId, @NotNull LocalDate until) {}

  public record VoucherRequest(@NotNull Long voucherId) {}

  /** Pages count from 0. */
  public record PostingsRequest(
      @NotNull Long projectId,
      @NotNull @Min(0) @Max(100_000) Integer page,
      @NotNull @Min(1) @Max(200) Integer size) {}

  private final Caller caller;
  private final FundingTotals totals;
  private final ListFundedProjects projects;
  private final ShowBooks books;
  private final ListEntries entries;
  private final ShowVoucher voucher;
  private final ListPostings postings;
  private final CountInterest interest;

  FundingEndpoint(
      Caller caller,
      FundingTotals totals,
      ListFundedProjects projects,
      ShowBooks books,
      ListEntries entries,
      ShowVoucher voucher,
      ListPostings postings,
      CountInterest interest) {
    this.caller = caller;
    this.totals = totals;
    this.projects = projects;
    this.books = books;
    this.entries = entries;
    this.voucher = voucher;
    this.postings = postings;
    this.interest = interest;
  }

  @POST
  @Path("totals")
  public Uni<FundingTotals.Totals> totals() {
    return totals.totals(reader());
  }

  @POST
  @Path("accounts")
  public Uni<Page<Account>> accounts(@NotNull @Valid AccountsRequest request) {
    return totals.accounts(reader(), request.accountKind(), request.page(), request.size());
  }

  @POST
  @Path("projects")
  public Uni<Page<ListFundedProjects.ProjectFunds>> projects(
      @NotNull @Valid FundedProjectsRequest request) {
    return projects.list(reader(), request.page(), request.size());
  }

  @POST
  @Path("books")
  public Uni<ShowBooks.ProjectBooks> books(@NotNull @Valid BooksRequest request) {
    return books.of(reader(), request.projectId());
  }

  @POST
  @Path("entries")
  public Uni<ListEntries.AccountEntries> entries(@NotNull @Valid EntriesRequest request) {
    return entries.list(reader(), request.accountId(), request.page(), request.size());
  }

  @POST
  @Path("voucher")
  public Uni<ShowVoucher.VoucherView> voucher(@NotNull @Valid VoucherRequest request) {
    return voucher.show(reader(), request.voucherId());
  }

  @POST
  @Path("postings")
  public Uni<Page<ListPostings.PostingRow>> postings(@NotNull @Valid PostingsRequest request) {
    return postings.list(reader(), request.projectId(), request.page(), request.size());
  }

  @POST
  @Path("interest")
  public Uni<InterestDue> interest(@NotNull @Valid InterestRequest request) {
    return interest.due(reader(), request.sourceId(), request.until());
  }

  private Actor reader() {
    return caller.as(Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR);
  }
}
