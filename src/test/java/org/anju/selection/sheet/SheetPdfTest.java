package org.anju.selection.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import org.anju.offering.LeaseTerms;
import org.anju.offering.SelectionMode;
import org.anju.selection.sheet.ConfirmationSheet.By;
import org.anju.selection.sheet.ConfirmationSheet.ChoicePart;
import org.anju.selection.sheet.ConfirmationSheet.FamilyPart;
import org.anju.selection.sheet.ConfirmationSheet.OfferingPart;
import org.anju.selection.sheet.ConfirmationSheet.Standing;
import org.anju.selection.sheet.ConfirmationSheet.UnitPart;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jetbrains.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetPdfTest {

  private static final Instant CHOSEN_AT = Instant.parse("2026-11-23T02:03:04Z");
  private static final String DIGEST = "0123456789abcdef".repeat(4);

  @Test
  void family_home_price_and_what_comes_next_stand_in_it_in_both_languages() throws IOException {
    String text = text(SheetPdf.of(sheet(Standing.TO_SIGN, By.FAMILY)));

    assertThat(text)
        .contains("黄石市配售型保障房选房确认单", "Confirmation of the chosen home, No. 42")
        .contains("HS2026-000123", "张*", "第 7 号摇号，第 123 位", "place 123, tier 1")
        .contains("3#", "1204", "两室两厅", "89.52 ㎡", "第 2 版")
        .contains("7,350.00 元/㎡", "657,972.00 元")
        .contains("2026-11-23 10:03:04", "申请家庭本人", "先到先选")
        .contains("2026-12-07 23:59:59", "第二十一条第三项", "article 21, 3", "授权委托书")
        .contains("签字", DIGEST);
  }

  @Test
  void it_fits_on_one_page() throws IOException {
    try (PDDocument document = Loader.loadPDF(SheetPdf.of(sheet(Standing.TO_SIGN, By.PROXY)))) {
      assertThat(document.getNumberOfPages()).isOne();
    }
  }

  @Test
  void of_a_home_for_rent_it_says_the_rent_and_what_the_lease_says_and_nothing_of_a_price()
      throws IOException {
    String text = text(SheetPdf.of(ofRental(Standing.TO_SIGN)));

    assertThat(text)
        .contains("黄石市配租型保障房选房确认单", "一房一租清单", "签订租赁合同")
        .contains("15.50 元/㎡·月", "1,387.56 元/月", "yuan a month")
        .contains("36 个月", "2 个月租金，2,775.12 元", "每 3 个月付一次，每次 4,162.68 元")
        .doesNotContain("总价", "单价", "配售", "价格", "price", "agreement");
    try (PDDocument document = Loader.loadPDF(SheetPdf.of(ofRental(Standing.TO_SIGN)))) {
      assertThat(document.getNumberOfPages()).isOne();
    }
    assertThat(text(SheetPdf.of(ofRental(Standing.SIGNED)))).contains("租赁合同已经签订");
  }

  @Test
  void a_choice_that_has_ended_says_so_and_has_no_place_to_sign() throws IOException {
    String text = text(SheetPdf.of(sheet(Standing.ENDED, By.FAMILY)));

    assertThat(text).contains("已经失效", "no longer stands").doesNotContain("六、签字", "2026-12-07");
  }

  @ParameterizedTest
  @EnumSource(By.class)
  void whoever_chose_is_named(By by) throws IOException {
    assertThat(text(SheetPdf.of(sheet(Standing.SIGNED, by))))
        .contains(
            switch (by) {
              case FAMILY -> "The family itself";
              case PROXY -> "by power of attorney";
              case DESK -> "现场工作人员，按家庭当场的选择";
              case WISHES -> "意向房源排序";
            });
  }

  @ParameterizedTest
  @EnumSource(SelectionMode.class)
  void every_mode_has_words(SelectionMode mode) {
    ConfirmationSheet sheet = sheet(Standing.TO_SIGN, By.FAMILY);
    ChoicePart choice =
        new ChoicePart(1, mode, By.FAMILY, CHOSEN_AT, CHOSEN_AT.plusSeconds(86_400));

    assertThat(
            SheetPdf.of(
                new ConfirmationSheet(
                    sheet.number(),
                    sheet.standing(),
                    sheet.offering(),
                    sheet.family(),
                    sheet.unit(),
                    choice,
                    null,
                    null,
                    sheet.printedAt())))
        .isNotEmpty();
  }

  @Test
  void the_same_sheet_makes_the_same_bytes_and_another_does_not() {
    byte[] printed = SheetPdf.of(sheet(Standing.TO_SIGN, By.FAMILY));

    assertThat(SheetPdf.of(sheet(Standing.TO_SIGN, By.FAMILY))).isEqualTo(printed);
    assertThat(SheetPdf.of(sheet(Standing.TO_SIGN, By.DESK))).isNotEqualTo(printed);
  }

  private static ConfirmationSheet sheet(Standing standing, By by) {
    return sheet(standing, by, null, new BigDecimal("7350.00"), new BigDecimal("657972.00"));
  }

  private static ConfirmationSheet ofRental(Standing standing) {
    LeaseTerms terms = new LeaseTerms(36, 2, 3, "期满前三个月提出，符合条件的可以续租。");
    return sheet(standing, By.FAMILY, terms, new BigDecimal("15.50"), new BigDecimal("1387.56"));
  }

  private static ConfirmationSheet sheet(
      Standing standing,
      By by,
      @Nullable LeaseTerms lease,
      BigDecimal unitPrice,
      BigDecimal totalPrice) {
    return new ConfirmationSheet(
        42,
        standing,
        new OfferingPart("黄石", "磁湖云庭", "下陆区", "杭州东路 88 号"),
        new FamilyPart("HS2026-000123", "张*", "4202**********0018", 7, 123, 1),
        new UnitPart(
            "3#",
            "2 单元",
            "1204",
            12,
            "两室两厅",
            "南",
            new BigDecimal("89.52"),
            new BigDecimal("71.20"),
            new BigDecimal("18.32"),
            unitPrice,
            totalPrice,
            2),
        new ChoicePart(
            3, SelectionMode.LEFTOVERS, by, CHOSEN_AT, Instant.parse("2026-12-07T15:59:59Z")),
        lease,
        DIGEST,
        CHOSEN_AT.plusSeconds(60));
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
