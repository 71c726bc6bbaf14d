package org.anju.pricing;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.offering.Offering;
import org.anju.offering.Offerings;
import org.anju.offering.Stage;
import org.anju.platform.error.RefusedException;
import org.anju.platform.imports.ImportKind;
import org.anju.platform.imports.UploadWorkbook;
import org.anju.platform.security.Actor;

/** An acquirer uploads a price list for an offering of its own. */
@ApplicationScoped
public class ImportPriceList {

  private final Offerings offerings;
  private final UploadWorkbook workbooks;

  ImportPriceList(Offerings offerings, UploadWorkbook workbooks) {
    this.offerings = offerings;
    this.workbooks = workbooks;
  }

  /** Answers the import's id. */
  @WithSession
  public Uni<Long> upload(Actor actor, long offering, String fileName, byte[] file) {
    return offerings
        .ownedBy(actor, offering)
        .invoke(ImportPriceList::requireOpenPrices)
        .chain(() -> workbooks.upload(actor, ImportKind.PRICE_LIST, offering, fileName, file));
  }

  private static void requireOpenPrices(Offering offering) {
    if (offering.stage() != Stage.DRAFT && offering.stage() != Stage.ANNOUNCED) {
      throw RefusedException.of(PricingRefusal.PRICES_ARE_FINAL);
    }
  }
}
