package org.anju.stock;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.error.RefusedException;
import org.anju.platform.imports.ImportKind;
import org.anju.platform.imports.ImportOwner;
import org.anju.platform.imports.UploadWorkbook;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;

/** An officer uploads the ledger of a district. */
@ApplicationScoped
public class ImportStock {

  private final UploadWorkbook workbooks;
  private final Policies policies;
  private final BusinessClock clock;

  ImportStock(UploadWorkbook workbooks, Policies policies, BusinessClock clock) {
    this.workbooks = workbooks;
    this.policies = policies;
    this.clock = clock;
  }

  /** Answers the import's id. */
  public Uni<Long> upload(Actor officer, String district, String fileName, byte[] file) {
    if (!policies.inForce(clock.today()).districts().contains(district)) {
      return Uni.createFrom().failure(RefusedException.of(StockRefusal.UNKNOWN_DISTRICT));
    }
    if (!officer.servesDistrict(district)) {
      return Uni.createFrom().failure(RefusedException.of(StockRefusal.NOT_YOUR_DISTRICT));
    }
    return workbooks.upload(
        officer, ImportKind.STOCK, ImportOwner.ofDistrict(district), fileName, file);
  }
}
