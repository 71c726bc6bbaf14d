package org.anju.funding.sheet;

import static org.anju.platform.spreadsheet.CellReaders.code;
import static org.anju.platform.spreadsheet.CellReaders.date;
import static org.anju.platform.spreadsheet.CellReaders.notNegative;
import static org.anju.platform.spreadsheet.CellReaders.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anju.platform.spreadsheet.Column;

/** The columns of a bank statement and the words by which banks name them. */
final class StatementColumns {

  private static final int LONG = 200;
  private static final int SHORT = 60;

  static final Column<LocalDate> DAY =
      Column.required("day", date(), "交易日期", "记账日期", "入账日期", "日期", "交易时间", "date", "booking date");

  /** A bank debits what leaves its customer's account. */
  static final Column<BigDecimal> OUT =
      Column.required(
              "out",
              notNegative(),
              "支出",
              "支出金额",
              "借方发生额",
              "借方金额",
              "借方",
              "转出金额",
              "debit",
              "paid out",
              "withdrawal")
          .orMissing();

  static final Column<BigDecimal> IN =
      Column.required(
              "in",
              notNegative(),
              "收入",
              "收入金额",
              "贷方发生额",
              "贷方金额",
              "贷方",
              "转入金额",
              "存入金额",
              "credit",
              "paid in",
              "deposit")
          .orMissing();

  static final Column<String> COUNTERPARTY =
      Column.required(
              "counterparty",
              text(LONG),
              "对方户名",
              "对方名称",
              "对方账户名称",
              "对手户名",
              "对方单位",
              "counterparty",
              "payee")
          .orMissing();

  static final Column<String> REFERENCE =
      Column.required(
              "reference",
              code(SHORT),
              "流水号",
              "交易流水号",
              "交易流水",
              "银行流水号",
              "凭证号",
              "reference",
              "serial",
              "serial number")
          .orMissing();

  static final List<Column<?>> ALL = List.of(DAY, OUT, IN, COUNTERPARTY, REFERENCE);

  private StatementColumns() {}
}
