package org.anju.pricing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.imports.ImportKind;
import org.anju.platform.imports.UploadWorkbook;
import org.anju.platform.security.Actor;
import org.anju.pricing.calculation.RequireSheet;

/** An acquirer uploads a price list for an offering of its own that has a calculation sheet. */
@ApplicationScoped
public class ImportPriceList {

  private final Pool pool;
  private final RequireSheet sheet;
  private final UploadWorkbook workbooks;

  ImportPriceList(Pool pool, RequireSheet sheet, UploadWorkbook workbooks) {
    this.pool = pool;
    this.sheet = sheet;
    this.workbooks = workbooks;
  }

  /** Answers the import's id. */
  public Uni<Long> upload(Actor actor, long offering, String fileName, byte[] file) {
    return sheet
        .of(pool, actor, offering)
        .chain(() -> workbooks.upload(actor, ImportKind.PRICE_LIST, offering, fileName, file));
  }
}
