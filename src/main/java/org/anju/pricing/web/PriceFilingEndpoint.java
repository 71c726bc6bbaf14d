package org.anju.pricing.web;

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
import org.anju.platform.security.Actor;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.anju.platform.web.RequestLanguage;
import org.anju.pricing.filing.DecideFiling;
import org.anju.pricing.filing.FilingCase;
import org.anju.pricing.filing.FilingQueue;
import org.anju.pricing.filing.FilingRow;
import org.anju.pricing.filing.ListFilings;
import org.anju.pricing.filing.ReadFiling;

/** Price lists before the housing bureau and development-and-reform (article 13). */
@Path("/connect/PriceFilingEndpoint")
@RolesAllowed({Roles.BUREAU_OFFICER, Roles.PRICE_OFFICER})
public class PriceFilingEndpoint {

  public record PriceFilingsRequest(
      @NotNull FilingQueue queue,
      @NotNull @Min(0) Integer page,
      @NotNull @Min(1) @Max(100) Integer size) {}

  public record PriceFilingRequest(@NotNull Long priceListId) {}

  /** {@code number}: under which the office keeps the list. */
  public record FilePricesRequest(
      @NotNull Long priceListId, @NotBlank @Size(max = 60) String number) {}

  public record ReturnPricesRequest(
      @NotNull Long priceListId, @NotBlank @Size(min = 4, max = 1000) String reason) {}

  private final Caller caller;
  private final RequestLanguage language;
  private final ListFilings list;
  private final ReadFiling read;
  private final DecideFiling decide;

  PriceFilingEndpoint(
      Caller caller,
      RequestLanguage language,
      ListFilings list,
      ReadFiling read,
      DecideFiling decide) {
    this.caller = caller;
    this.language = language;
    this.list = list;
    this.read = read;
    this.decide = decide;
  }

  @POST
  @Path("page")
  public Uni<Page<FilingRow>> page(@NotNull @Valid PriceFilingsRequest request) {
    return list.page(officer(), request.queue(), request.page(), request.size());
  }

  @POST
  @Path("one")
  public Uni<FilingCase> one(@NotNull @Valid PriceFilingRequest request) {
    return read.one(officer(), request.priceListId(), language.locale());
  }

  @POST
  @Path("file")
  public Uni<Void> file(@NotNull @Valid FilePricesRequest request) {
    return decide.file(officer(), request.priceListId(), request.number());
  }

  @POST
  @Path("giveBack")
  public Uni<Void> giveBack(@NotNull @Valid ReturnPricesRequest request) {
    return decide.giveBack(officer(), request.priceListId(), request.reason());
  }

  private Actor officer() {
    return caller.as(Roles.BUREAU_OFFICER, Roles.PRICE_OFFICER);
  }
}
