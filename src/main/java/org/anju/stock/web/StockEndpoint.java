package org.anju.stock.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.anju.stock.AreaBand;
import org.anju.stock.Encumbrance;
import org.anju.stock.LedgerTotals;
import org.anju.stock.ReadStockUnit;
import org.anju.stock.SaleState;
import org.anju.stock.StockFilter;
import org.anju.stock.StockLedger;
import org.anju.stock.StockOrder;
import org.anju.stock.StockUnitFile;
import org.anju.stock.StockUnitLine;
import org.anju.stock.SumUpStock;
import org.anju.stock.Title;
import org.jetbrains.annotations.Nullable;

/** The stock ledger, for those who acquire, decide and watch. */
@Path("/connect/StockEndpoint")
@RolesAllowed({
  Roles.ACQUIRER,
  Roles.BUREAU_OFFICER,
  Roles.PRICE_OFFICER,
  Roles.SUPERVISOR,
  Roles.AUDITOR
})
public class StockEndpoint {

  private final Caller caller;
  private final StockLedger ledger;
  private final SumUpStock sums;
  private final ReadStockUnit units;

  StockEndpoint(Caller caller, StockLedger ledger, SumUpStock sums, ReadStockUnit units) {
    this.caller = caller;
    this.ledger = ledger;
    this.sums = sums;
    this.units = units;
  }

  /** Whatever is empty or missing leaves all units. */
  public record StockChoice(
      @NotNull @Size(max = 40) String district,
      @NotNull @Size(max = 100) String text,
      @NotNull @Size(max = 40) String layout,
      @Nullable AreaBand band,
      @Nullable SaleState saleState,
      @Nullable Encumbrance encumbrance,
      @Nullable Title title,
      boolean acquirable) {

    StockFilter filter() {
      return new StockFilter(
          district, text, layout, band, saleState, encumbrance, title, acquirable);
    }
  }

  /** Pages count from 0. */
  public record StockPageRequest(
      @NotNull @Valid StockChoice choice,
      @NotNull StockOrder order,
      @NotNull @Min(0) @Max(100_000) Integer page,
      @NotNull @Min(1) @Max(200) Integer size) {}

  /** Which units to sum up. */
  public record StockTotalsRequest(@NotNull @Valid StockChoice choice) {}

  /** Names the unit. */
  public record StockUnitRequest(@NotNull Long unitId) {}

  @POST
  @Path("list")
  public Uni<Page<StockUnitLine>> list(@NotNull @Valid StockPageRequest request) {
    return ledger.page(
        reader(), request.choice().filter(), request.order(), request.page(), request.size());
  }

  @POST
  @Path("totals")
  public Uni<LedgerTotals> totals(@NotNull @Valid StockTotalsRequest request) {
    return sums.sumUp(reader(), request.choice().filter());
  }

  @POST
  @Path("unit")
  public Uni<StockUnitFile> unit(@NotNull @Valid StockUnitRequest request) {
    return units.read(reader(), request.unitId());
  }

  private Actor reader() {
    return caller.as(
        Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.PRICE_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR);
  }
}
