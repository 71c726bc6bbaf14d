package org.anju.acquisition.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anju.acquisition.replacement.EnterReplacementPrice;
import org.anju.acquisition.replacement.ListReplacementPrices;
import org.anju.acquisition.replacement.ReplacementPrice;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;

/** What building affordable housing at a place costs, kept by the bureau and by price officers. */
@Path("/connect/ReplacementPriceEndpoint")
@RolesAllowed({Roles.BUREAU_OFFICER, Roles.PRICE_OFFICER})
public class ReplacementPriceEndpoint {

  public record ReplacementPricesRequest(
      @NotNull @Min(0) Integer page, @NotNull @Min(1) @Max(100) Integer size) {}

  /** Yuan per m² of built area, whole cents; with seven digits each their sum is still stored. */
  public record ReplacementPriceEntry(
      @NotBlank @Size(max = 50) String district,
      @NotBlank @Size(max = 100) String place,
      @NotNull @PositiveOrZero @Digits(integer = 7, fraction = 2) BigDecimal land,
      @NotNull @Positive @Digits(integer = 7, fraction = 2) BigDecimal construction,
      @NotNull @PositiveOrZero @Digits(integer = 7, fraction = 2) BigDecimal fees,
      @NotBlank @Size(max = 500) String source,
      @NotNull LocalDate validFrom,
      @NotNull LocalDate validUntil) {}

  public record EnteredReplacementPrice(long id) {}

  public record ConfirmReplacementPrice(@NotNull Long id) {}

  private final Caller caller;
  private final ListReplacementPrices list;
  private final EnterReplacementPrice enter;

  ReplacementPriceEndpoint(Caller caller, ListReplacementPrices list, EnterReplacementPrice enter) {
    this.caller = caller;
    this.list = list;
    this.enter = enter;
  }

  /** Of which districts the officer may enter prices. */
  @POST
  @Path("districts")
  public Uni<List<String>> districts() {
    return enter.districts(officer());
  }

  @POST
  @Path("list")
  public Uni<Page<ReplacementPrice>> list(@NotNull @Valid ReplacementPricesRequest request) {
    return list.page(officer(), request.page(), request.size());
  }

  @POST
  @Path("enter")
  public Uni<EnteredReplacementPrice> enter(@NotNull @Valid ReplacementPriceEntry request) {
    return enter
        .enter(
            officer(),
            new EnterReplacementPrice.Entry(
                request.district(),
                request.place().strip(),
                request.land(),
                request.construction(),
                request.fees(),
                request.source(),
                request.validFrom(),
                request.validUntil()))
        .map(EnteredReplacementPrice::new);
  }

  @POST
  @Path("confirm")
  public Uni<Void> confirm(@NotNull @Valid ConfirmReplacementPrice request) {
    return enter.confirm(officer(), request.id());
  }

  private Actor officer() {
    return caller.as(Roles.BUREAU_OFFICER, Roles.PRICE_OFFICER);
  }
}
