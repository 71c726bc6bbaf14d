package org.anju.pricing.calculation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.security.Actor;

/** Tells early whether a list can be saved at all: prices still open, and a sheet written. */
@ApplicationScoped
public class RequireSheet {

  private final PricedOfferings offerings;
  private final PriceSheets sheets;

  RequireSheet(PricedOfferings offerings, PriceSheets sheets) {
    this.offerings = offerings;
    this.sheets = sheets;
  }

  /** Refused for an offering of somebody else, with final prices, or without a sheet. */
  public Uni<Void> of(SqlClient client, Actor actor, long offering) {
    return offerings
        .ownedBy(client, actor, offering)
        .invoke(PricedOffering::requireOpenPrices)
        .chain(found -> sheets.required(client, found))
        .replaceWithVoid();
  }
}
