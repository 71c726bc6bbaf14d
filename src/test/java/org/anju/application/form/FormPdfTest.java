package org.anju.application.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anju.application.Category;
import org.anju.application.HouseholdForm;
import org.anju.application.HouseholdForm.Member;
import org.anju.application.eligibility.HouseholdFacts.Home;
import org.anju.application.eligibility.HouseholdFacts.Owner;
import org.anju.application.eligibility.HouseholdFacts.Trade;
import org.anju.application.eligibility.MaritalStatus;
import org.anju.platform.personal.IdentityNumber;
import org.anju.policy.PaperKind;
import org.anju.project.ProjectUse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class FormPdfTest {

  private static final Member LI_MING = new Member("李明", "420203199103094011");

  @Test
  void the_form_says_what_the_family_stated() throws IOException {
    String text = text(FormPdf.of(form(family(), "李明")));

    assertThat(text)
        .contains("黄石市配售型保障房申请表")
        .contains("受理编号：HS26-000731-4")
        .contains("磁湖云亭")
        .contains("下陆区")
        .contains("2026年3月9日 08:05")
        .contains("李明", "420203199103094011", "13900010401", "1991年3月9日")
        .contains("配偶", "王芳", "420203199305054026")
        .contains("未成年子女", "李小满", "420203202001014011", "6 周岁")
        .contains("已婚", "3 人")
        .contains("本市城区", "40.50 平方米", "13.50 平方米")
        .contains("申请人，2020年1月2日 登记")
        .contains("第（一）项 新参加工作未满五年的工薪收入群体")
        .contains("86,400.00 元")
        .contains("身份证 3 份；劳动（聘用）合同 1 份")
        .contains("承诺人（电子签名）：李明", "签署时间：2026年3月9日 08:04")
        .contains("第 1 页");
  }

  @Test
  void a_family_that_applies_to_rent_commits_itself_to_rent_and_not_to_buy() throws IOException {
    ApplicationForm sale = form(family(), "李明");
    ApplicationForm rent =
        new ApplicationForm(
            sale.city(),
            sale.regulation(),
            sale.policyVersion(),
            sale.receipt(),
            sale.offering(),
            ProjectUse.RENT,
            sale.district(),
            sale.employer(),
            sale.submittedAt(),
            sale.household(),
            sale.householdSize(),
            sale.housingArea(),
            sale.papers(),
            sale.declaredName(),
            sale.declaredAt());

    assertThat(text(FormPdf.of(rent)).replace("\n", ""))
        .contains("黄石市配租型保障房申请表", "只承租一套", "骗租")
        .doesNotContain("购买", "骗购");
  }

  @Test
  void letters_that_a_font_likes_to_join_are_found_again() throws IOException {
    assertThat(text(FormPdf.of(form(family(), "Steffi Fischoff")))).contains("Steffi Fischoff");
  }

  @Test
  void nothing_is_masked() throws IOException {
    assertThat(text(FormPdf.of(form(family(), "李明")))).doesNotContain("*");
  }

  @Test
  void what_a_roster_does_not_tell_is_said_to_be_unknown() throws IOException {
    HouseholdForm told =
        new HouseholdForm(
            LI_MING,
            "13900010401",
            MaritalStatus.SINGLE,
            null,
            null,
            List.of(),
            null,
            null,
            Category.TALENT,
            null,
            null,
            BigDecimal.ZERO);
    String text = text(FormPdf.of(form(told, null)));

    assertThat(text)
        .contains("未填报", "无共同申请人", "未上传材料")
        .contains("黄石市第五人民医院")
        .contains("由申报单位集中代为提交")
        .doesNotContain("电子签名");
  }

  @Test
  void the_font_is_in_the_file_and_only_the_part_that_is_used() throws IOException {
    byte[] pdf = FormPdf.of(form(family(), "李明"));

    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (COSName name : document.getPage(0).getResources().getFontNames()) {
        PDFont font = document.getPage(0).getResources().getFont(name);
        assertThat(font.isEmbedded()).isTrue();
        assertThat(font.getName()).endsWith("+NotoSansSC-Regular");
      }
    }
    assertThat(pdf.length).isLessThan(300_000);
  }

  @Test
  void a_rare_character_of_a_name_is_printed_and_one_that_no_font_has_is_marked()
      throws IOException {
    Member rare = new Member("王䶮\uD869\uDEF5\uDB80\uDC01", LI_MING.identityNumber());

    assertThat(text(FormPdf.of(form(alone(rare), "x")))).contains("王䶮").contains("〓");
  }

  @Test
  void a_large_household_and_a_long_reason_go_on_to_the_next_page() throws IOException {
    List<Member> children =
        IntStream.range(0, 10).mapToObj(child -> new Member("李" + child, child(child))).toList();
    HouseholdForm large =
        new HouseholdForm(
            LI_MING,
            "13900010401",
            MaritalStatus.DIVORCED,
            LocalDate.of(2026, 2, 9),
            null,
            children,
            List.of(),
            List.of(),
            Category.OTHER,
            "家中情况特殊。".repeat(28),
            null,
            new BigDecimal("12000"));
    byte[] pdf = FormPdf.of(form(large, "李明"));
    String text = text(pdf).replaceAll("\\s", "");

    assertThat(text)
        .contains("家中情况特殊。".repeat(28))
        .contains("离异（2026年2月9日）")
        .contains("李9")
        .contains("第2页，共2页");
  }

  private static String child(int number) {
    String digits = "42020320200101%03d".formatted(100 + number);
    return Stream.of("0123456789X".split(""))
        .map(last -> digits + last)
        .filter(typed -> IdentityNumber.parse(typed, LocalDate.of(2026, 1, 1)).value().isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static HouseholdForm family() {
    return new HouseholdForm(
        LI_MING,
        "13900010401",
        MaritalStatus.MARRIED,
        null,
        new Member("王芳", "420203199305054026"),
        List.of(new Member("李小满", "420203202001014011")),
        List.of(Home.inCity(Owner.SELF, new BigDecimal("40.5"))),
        List.of(Trade.of(Owner.SELF, LocalDate.of(2020, 1, 2))),
        Category.NEW_WORKER,
        null,
        null,
        new BigDecimal("86400"));
  }

  private static HouseholdForm alone(Member applicant) {
    return new HouseholdForm(
        applicant,
        "13900010401",
        MaritalStatus.SINGLE,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        Category.TALENT,
        null,
        null,
        BigDecimal.ZERO);
  }

  private static ApplicationForm form(HouseholdForm household, String declaredName) {
    Map<PaperKind, Long> papers = new EnumMap<>(PaperKind.class);
    if (declaredName != null) {
      papers.put(PaperKind.IDENTITY_CARD, 3L);
      papers.put(PaperKind.LABOUR_CONTRACT, 1L);
    }
    return new ApplicationForm(
        "黄石",
        "黄石市配售型保障房管理暂行办法（征求意见稿）",
        "huangshi-2024-1",
        "HS26-000731-4",
        "磁湖云亭",
        ProjectUse.SALE,
        "下陆区",
        declaredName == null ? "黄石市第五人民医院" : null,
        LocalDateTime.of(2026, 3, 9, 8, 5),
        household,
        1 + (household.spouse() == null ? 0 : 1) + household.children().size(),
        household.homes() == null || household.homes().isEmpty()
            ? BigDecimal.ZERO
            : household.homes().get(0).area(),
        papers,
        declaredName,
        LocalDateTime.of(2026, 3, 9, 8, 4));
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
