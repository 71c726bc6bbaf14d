package org.anju.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.anju.demo.DemoLedger.PlannedLedger;
import org.anju.platform.imports.ImportRefusal;
import org.anju.platform.imports.ImportState;
import org.anju.platform.security.Actor;
import org.anju.stock.ImportStock;
import org.anju.stock.SaveStock;
import org.anju.stock.StockImports;

/** The districts of the demo city report their unsold homes. */
@IfBuildProfile(anyOf = {"dev", "local"})
@ApplicationScoped
class DemoStock {

  private final DemoPeople people;
  private final ImportStock upload;
  private final StockImports imports;
  private final SaveStock save;

  DemoStock(DemoPeople people, ImportStock upload, StockImports imports, SaveStock save) {
    this.people = people;
    this.upload = upload;
    this.imports = imports;
    this.save = save;
  }

  /** Enters all ledgers; those that are there already stay as they are. */
  void report() {
    DemoLedger plan = DemoLedger.read();
    Actor officer = people.actor(plan.officer());
    plan.ledgers().forEach(ledger -> report(plan, ledger, officer));
  }

  private void report(DemoLedger plan, PlannedLedger ledger, Actor officer) {
    byte[] sheet = plan.sheet(ledger);
    long job =
        Await.result(() -> upload.upload(officer, ledger.district(), ledger.fileName(), sheet));
    Await.until(
        () -> imports.preview(officer, job, Locale.ENGLISH),
        preview -> preview.job().state() != ImportState.READING);
    Await.unlessDone(ImportRefusal.NOTHING_TO_SAVE, () -> save.save(officer, job));
  }
}
