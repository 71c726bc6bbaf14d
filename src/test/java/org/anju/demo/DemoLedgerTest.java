package org.anju.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anju.platform.spreadsheet.CellProblem;
import org.anju.platform.spreadsheet.Limits;
import org.anju.platform.spreadsheet.Progress;
import org.anju.stock.Encumbrance;
import org.anju.stock.SaleState;
import org.anju.stock.sheet.StockLine;
import org.anju.stock.sheet.StockRows;
import org.anju.stock.sheet.StockSheet;
import org.anju.stock.sheet.StockTerms;
import org.junit.jupiter.api.Test;

class DemoLedgerTest {

  private static final DemoLedger PLAN = DemoLedger.read();

  private final List<StockLine> homes = new ArrayList<>();

  private void read(DemoLedger.PlannedLedger ledger) {
    StockTerms terms =
        new StockTerms(ledger.district(), new BigDecimal("120"), LocalDate.of(2026, 1, 1));
    new StockSheet(terms, Limits.DEFAULT, Progress.UNHEARD)
        .read(
            new ByteArrayInputStream(PLAN.sheet(ledger)),
            new StockRows() {
              @Override
              public void sound(StockLine line) {
                homes.add(line);
              }

              @Override
              public void wrong(int row, String code, List<CellProblem> problems) {
                throw new AssertionError(problems.toString());
              }
            });
  }

  @Test
  void the_districts_report_two_hundred_sound_homes_of_every_kind() {
    PLAN.ledgers().forEach(this::read);

    assertThat(homes).hasSize(200).extracting(StockLine::code).doesNotHaveDuplicates();
    assertThat(homes).extracting(StockLine::saleState).contains(SaleState.UNSOLD, SaleState.SOLD);
    assertThat(homes)
        .extracting(StockLine::encumbrance)
        .contains(Encumbrance.NONE, Encumbrance.MORTGAGED);
  }
}
