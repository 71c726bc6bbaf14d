package org.anju.employer.sheet;

import static org.anju.platform.spreadsheet.SheetFixture.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.anju.application.Category;
import org.anju.platform.spreadsheet.CellProblem;
import org.anju.platform.spreadsheet.Limits;
import org.anju.platform.spreadsheet.ProblemWords;
import org.anju.platform.spreadsheet.Progress;
import org.anju.platform.spreadsheet.Reading;
import org.anju.platform.spreadsheet.Reading.Readable;
import org.anju.platform.spreadsheet.SheetFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterSheetTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
  private static final RosterSheet SHEET = new RosterSheet(TODAY, Limits.DEFAULT, Progress.UNHEARD);
  private static final String APPLICANT = "420203198506121016";
  private static final String SPOUSE = "420204200002291026";
  private static final String CHILD = "420203202001015014";

  @TempDir Path folder;

  private static RosterDraft content(Reading<RosterDraft> reading) {
    assertThat(reading).isInstanceOf(Readable.class);
    return ((Readable<RosterDraft>) reading).content();
  }

  private static List<String> codes(RosterDraft draft) {
    return draft.problems().stream().map(found -> found.code() + "@" + found.cell()).toList();
  }

  private static SheetFixture roster() {
    return sheet()
        .row(
            "姓名",
            "性别",
            "身份证号",
            "手机号",
            "婚姻状况",
            "配偶姓名",
            "配偶身份证号",
            "未成年子女",
            "申请类别",
            "类别说明",
            "入职日期",
            "上年度家庭收入（元）",
            "现住房面积（㎡）",
            "意向区域");
  }

  private static Object[] single() {
    return new Object[] {
      "张三",
      "男",
      APPLICANT,
      "13154157340",
      "未婚",
      "",
      "",
      "",
      "引进人才",
      "",
      "2020-01-02",
      50000,
      20,
      "西塞山区"
    };
  }

  private static Object[] with(Object... placesAndValues) {
    Object[] row = single();
    for (int i = 0; i < placesAndValues.length; i += 2) {
      row[(Integer) placesAndValues[i]] = placesAndValues[i + 1];
    }
    return row;
  }

  private RosterDraft read(Object[]... rows) {
    SheetFixture roster = roster();
    for (Object[] row : rows) {
      roster.row(row);
    }
    return content(SHEET.read(roster.xlsx(folder)));
  }

  private static RosterDraft sample() {
    InputStream stream =
        RosterSheetTest.class.getResourceAsStream("/samples/employer-roster-fifth-hospital.xlsx");
    return content(SHEET.read(stream));
  }

  @Test
  void the_sample_has_fifty_four_good_households_and_six_wrong_cells() {
    RosterDraft draft = sample();
    assertThat(draft.rowsRead()).isEqualTo(60);
    assertThat(draft.rows()).hasSize(54);
    assertThat(codes(draft))
        .containsExactly(
            "roster.identity-check-character@D10",
            "roster.person-twice@D16",
            "roster.mobile-length@E24",
            "roster.spouse-missing@G31",
            "roster.category-reason-missing@J45",
            "sheet.impossible-date@K58");
    assertThat(draft.problems().get(1).arguments())
        .containsEntry("firstRow", "8")
        .containsEntry("firstCell", "D8");
    assertThat(draft.ignoredHeadings()).isEmpty();
  }

  @Test
  void the_row_in_full_width_digits_is_accepted_once_normalised() {
    RosterRow row =
        sample().rows().stream().filter(each -> each.row() == 37).findFirst().orElseThrow();
    assertThat(row.identityNumber().value()).isEqualTo("420203198901261692");
    assertThat(row.minors()).hasSize(1);
    assertThat(row.category()).isEqualTo(Category.MIGRANT_WORKER);
    assertThat(row.hiredOn()).isEqualTo("2020-01-26");
    assertThat(row.householdIncomeLastYear()).isEqualTo("81663.00");
    assertThat(row.presentHousingArea()).isEqualTo("21.90");
  }

  @Test
  void every_problem_is_worded_without_personal_data_and_without_open_places() {
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      ProblemWords words = ProblemWords.of(RosterSheet.class, locale);
      assertThat(sample().problems())
          .extracting(words::of)
          .allSatisfy(sentence -> assertThat(sentence).doesNotContain("{").doesNotContain("42020"));
    }
  }

  @Test
  void a_family_is_read_whole() {
    RosterDraft draft =
        read(with(4, "已婚", 5, "李四", 6, SPOUSE, 7, "张小/" + CHILD + "；", 8, "其他", 9, "军属"));
    assertThat(draft.problems()).isEmpty();
    RosterRow row = draft.rows().get(0);
    assertThat(row.spouse().identityNumber().value()).isEqualTo(SPOUSE);
    assertThat(row.minors()).extracting(child -> child.name().value()).containsExactly("张小");
    assertThat(row.categoryReason()).isEqualTo("军属");
  }

  @Test
  void each_wrong_cell_has_its_own_reason() {
    assertThat(codes(read(with(0, "12345")))).containsExactly("roster.name@A2");
    assertThat(codes(read(with(1, "其他")))).containsExactly("sheet.not-in-list@B2");
    assertThat(codes(read(with(2, "4202031985061210"))))
        .containsExactly("roster.identity-length@C2");
    assertThat(codes(read(with(2, "420203A98506121016"))))
        .containsExactly("roster.identity-characters@C2");
    assertThat(codes(read(with(2, "000203198506121016"))))
        .containsExactly("roster.identity-region@C2");
    assertThat(codes(read(with(2, "420203199902290174"))))
        .containsExactly("roster.identity-date@C2");
    assertThat(codes(read(with(2, 420203198506121016d)))).containsExactly("sheet.digits-lost@C2");
    assertThat(codes(read(with(3, "23154157340")))).containsExactly("roster.mobile-form@D2");
    assertThat(codes(read(with(4, "保密")))).containsExactly("sheet.not-in-list@E2");
    assertThat(codes(read(with(7, "张小")))).containsExactly("roster.minors-unclear@H2");
    assertThat(codes(read(with(7, "张大/" + SPOUSE)))).containsExactly("roster.not-a-minor@H2");
    assertThat(codes(read(with(8, "朋友")))).containsExactly("sheet.not-in-list@I2");
    assertThat(codes(read(with(10, "2026-03-21")))).containsExactly("roster.hired-in-future@K2");
    assertThat(codes(read(with(11, -1)))).containsExactly("sheet.negative@L2");
    assertThat(codes(read(with(12, "")))).containsExactly("sheet.required@M2");
  }

  @Test
  void spouse_and_marital_status_must_agree() {
    assertThat(codes(read(with(4, "已婚")))).containsExactly("roster.spouse-missing@F2");
    assertThat(codes(read(with(4, "已婚", 5, "李四")))).containsExactly("sheet.required@G2");
    assertThat(codes(read(with(4, "已婚", 6, SPOUSE)))).containsExactly("sheet.required@F2");
    assertThat(codes(read(with(5, "李四", 6, SPOUSE))))
        .containsExactly("roster.spouse-of-unmarried@E2");
    assertThat(codes(read(with(4, "已婚", 5, "李四", 6, APPLICANT))))
        .containsExactly("roster.spouse-is-applicant@G2");
  }

  @Test
  void a_person_is_found_again_in_whatever_role() {
    RosterDraft draft =
        read(with(4, "已婚", 5, "李四", 6, SPOUSE, 7, "张小/" + CHILD), with(0, "李四", 2, SPOUSE));
    assertThat(draft.rows()).hasSize(1);
    assertThat(draft.problems())
        .extracting(
            CellProblem::code, CellProblem::cell, found -> found.arguments().get("firstCell"))
        .containsExactly(tuple("roster.person-twice", "C3", "G2"));
  }

  @Test
  void a_sex_that_differs_from_the_number_is_no_reason_to_refuse() {
    assertThat(read(with(1, "女")).rows()).hasSize(1);
  }

  @Test
  void a_person_may_be_a_minor_until_the_day_before_the_eighteenth_birthday() {
    LocalDate birthday = LocalDate.of(2038, 1, 1);
    Path file = roster().row(with(7, "张小 " + CHILD)).xlsx(folder);
    RosterSheet before = new RosterSheet(birthday.minusDays(1), Limits.DEFAULT, Progress.UNHEARD);
    RosterSheet after = new RosterSheet(birthday, Limits.DEFAULT, Progress.UNHEARD);
    assertThat(content(before.read(file)).problems()).isEmpty();
    assertThat(codes(content(after.read(file)))).containsExactly("roster.not-a-minor@H2");
  }

  @Test
  void every_category_of_article_6_is_known() {
    List<String> words =
        List.of("新参加工作未满5年", "引进人才", "外来务工人员", "城镇中低收入家庭", "唯一住房被征收或危改", "保租房/人才公寓/租赁补贴对象", "其他");
    for (int i = 0; i < words.size(); i++) {
      RosterDraft draft = read(with(8, words.get(i), 9, "证明"));
      assertThat(draft.rows().get(0).category()).isEqualTo(Category.values()[i]);
    }
  }
}
