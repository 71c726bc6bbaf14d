package org.anju.pricing.calculation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.anju.platform.security.Actor;

/** Holds a list that somebody else has priced against its limits, before anything is saved. */
@ApplicationScoped
public class TryList {

  private final PricedOfferings offerings;
  private final PriceSheets sheets;
  private final LinkHomes link;
  private final CheckPrices check;

  TryList(PricedOfferings offerings, PriceSheets sheets, LinkHomes link, CheckPrices check) {
    this.offerings = offerings;
    this.sheets = sheets;
    this.link = link;
    this.check = check;
  }

  /**
   * How it would stand, as {@link SaveList} asks; refused as there when it cannot be held against
   * anything.
   *
   * @param language of what stands against it
   */
  public Uni<ListStanding> standing(
      SqlClient client, Actor actor, long offering, List<ListLine> lines, Locale language) {
    return offerings
        .ownedBy(client, actor, offering)
        .invoke(PricedOffering::requireOpenPrices)
        .chain(found -> checked(client, found, lines))
        .map(checked -> ListStanding.of(checked.rules(), checked.sums(), language));
  }

  private Uni<CheckPrices.Checked> checked(
      SqlClient client, PricedOffering offering, List<ListLine> lines) {
    return sheets
        .required(client, offering)
        .chain(
            sheet ->
                link.of(client, offering, sheet, lines)
                    .chain(linked -> check.of(client, offering, sheet.sheet(), linked)));
  }
}
