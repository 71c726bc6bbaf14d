package org.anju.employer.sheet;

import static org.anju.platform.spreadsheet.CellReaders.date;
import static org.anju.platform.spreadsheet.CellReaders.notNegative;
import static org.anju.platform.spreadsheet.CellReaders.oneOf;
import static org.anju.platform.spreadsheet.CellReaders.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anju.application.Category;
import org.anju.employer.sheet.RosterRow.Person;
import org.anju.platform.personal.IdentityNumber;
import org.anju.platform.personal.MobileNumber;
import org.anju.platform.personal.PersonName;
import org.anju.platform.spreadsheet.Column;
import org.anju.platform.spreadsheet.Texts;

/** The columns of a roster, and the words by which they and their choices are known. */
final class RosterColumns {

  private static final int SHORT = 40;
  private static final int LONG = 200;

  private static final Map<String, IdentityNumber.Sex> SEXES =
      Choices.<IdentityNumber.Sex>none()
          .with(IdentityNumber.Sex.MALE, "男", "男性", "male", "m")
          .with(IdentityNumber.Sex.FEMALE, "女", "女性", "female", "f")
          .asMap();

  private static final Map<String, MaritalStatus> MARITAL_STATUSES =
      Choices.<MaritalStatus>none()
          .with(MaritalStatus.SINGLE, "未婚", "单身", "single", "unmarried")
          .with(MaritalStatus.MARRIED, "已婚", "初婚", "再婚", "复婚", "有配偶", "married")
          .with(MaritalStatus.DIVORCED, "离异", "离婚", "divorced")
          .with(MaritalStatus.WIDOWED, "丧偶", "widowed")
          .asMap();

  private static final Map<String, Category> CATEGORIES =
      Choices.<Category>none()
          .with(
              Category.NEW_WORKER,
              "新参加工作未满五年",
              "新参加工作未满5年",
              "新参加工作",
              "新参加工作人员",
              "新参加工作未满五年的工薪收入群体",
              "new worker")
          .with(Category.TALENT, "引进人才", "人才", "各类人才", "城市引进人才", "talent")
          .with(
              Category.MIGRANT_WORKER,
              "外来务工人员",
              "外来务工",
              "稳定就业的外来务工人员",
              "稳定就业外来务工人员",
              "migrant worker")
          .with(
              Category.LOW_INCOME, "城镇中低收入家庭", "中低收入家庭", "中低收入", "low income", "low-income family")
          .with(
              Category.HOME_EXPROPRIATED,
              "唯一住房被征收或危改",
              "唯一住房被征收或纳入危改范围",
              "唯一住房被征收",
              "唯一住房危改",
              "被征收或危改家庭",
              "home expropriated")
          .with(
              Category.OTHER_HOUSING_POLICY,
              "保租房/人才公寓/租赁补贴对象",
              "保租房、人才公寓、租赁补贴对象",
              "保障性租赁住房对象",
              "保租房对象",
              "人才公寓对象",
              "租赁补贴对象",
              "other housing policy")
          .with(Category.OTHER, "其他", "其它", "其他家庭", "其他符合住房保障条件的家庭", "other")
          .asMap();

  static final Column<PersonName> NAME =
      Column.required(
          "name", PersonReaders.name(), "姓名", "申请人", "申请人姓名", "职工姓名", "主申请人", "name", "applicant");
  static final Column<IdentityNumber.Sex> SEX =
      Column.required("sex", oneOf(SEXES, "offered.sex"), "性别", "申请人性别", "sex", "gender")
          .orMissing();
  static final Column<MobileNumber> MOBILE =
      Column.required(
          "mobile",
          PersonReaders.mobile(),
          "手机号",
          "手机号码",
          "手机",
          "联系电话",
          "联系方式",
          "电话",
          "申请人手机号",
          "mobile",
          "mobile number",
          "phone");
  static final Column<MaritalStatus> MARITAL_STATUS =
      Column.required(
          "marital-status",
          oneOf(MARITAL_STATUSES, "offered.marital-status"),
          "婚姻状况",
          "婚姻情况",
          "婚姻",
          "婚否",
          "marital status");
  static final Column<PersonName> SPOUSE_NAME =
      Column.required(
              "spouse-name", PersonReaders.name(), "配偶姓名", "配偶", "爱人姓名", "spouse name", "spouse")
          .orBlank();
  static final Column<Category> CATEGORY =
      Column.required(
          "category",
          oneOf(CATEGORIES, "offered.category"),
          "申请类别",
          "申请人类别",
          "人员类别",
          "类别",
          "申请类型",
          "category");
  static final Column<String> CATEGORY_REASON =
      Column.required(
              "category-reason",
              text(LONG),
              "类别说明",
              "申请理由",
              "其他类别说明",
              "其他原因",
              "理由",
              "说明",
              "备注",
              "category reason",
              "reason")
          .orMissing();
  static final Column<LocalDate> HIRED_ON =
      Column.required(
          "hired-on", date(), "入职日期", "入职时间", "参加工作时间", "参加工作日期", "到岗日期", "hired on", "hire date");
  static final Column<BigDecimal> INCOME =
      Column.required(
          "income",
          notNegative(),
          "上年度家庭收入",
          "家庭上年度收入",
          "上年度家庭总收入",
          "家庭年收入",
          "上年家庭收入",
          "household income last year",
          "household income");
  static final Column<BigDecimal> HOUSING_AREA =
      Column.required(
          "housing-area",
          notNegative(),
          "现住房面积",
          "现有住房面积",
          "现住房建筑面积",
          "住房面积",
          "present housing area",
          "housing area");
  static final Column<String> WISHED_DISTRICT =
      Column.required(
              "wished-district",
              text(SHORT),
              "意向区域",
              "意向城区",
              "意向片区",
              "意向区",
              "wished district",
              "district")
          .orMissing();

  final Column<IdentityNumber> identityNumber;
  final Column<IdentityNumber> spouseNumber;
  final Column<List<Person>> minors;

  /**
   * @param today nobody is born after it
   */
  RosterColumns(LocalDate today) {
    identityNumber =
        Column.required(
            "identity-number",
            PersonReaders.identityNumber(today),
            "身份证号",
            "身份证号码",
            "身份证",
            "公民身份号码",
            "证件号码",
            "申请人身份证号",
            "申请人身份证号码",
            "identity number",
            "id number");
    spouseNumber =
        Column.required(
                "spouse-number",
                PersonReaders.identityNumber(today),
                "配偶身份证号",
                "配偶身份证号码",
                "配偶身份证",
                "配偶证件号码",
                "spouse identity number",
                "spouse id number")
            .orBlank();
    minors =
        Column.required(
                "minors",
                PersonReaders.persons(today),
                "未成年子女",
                "未成年子女情况",
                "未成年子女信息",
                "子女",
                "minor children",
                "children")
            .orBlank();
  }

  List<Column<?>> all() {
    return List.of(
        NAME,
        SEX,
        identityNumber,
        MOBILE,
        MARITAL_STATUS,
        SPOUSE_NAME,
        spouseNumber,
        minors,
        CATEGORY,
        CATEGORY_REASON,
        HIRED_ON,
        INCOME,
        HOUSING_AREA,
        WISHED_DISTRICT);
  }

  /** Words and what they mean. */
  private record Choices<T>(Map<String, T> asMap) {

    static <T> Choices<T> none() {
      return new Choices<>(new HashMap<>());
    }

    Choices<T> with(T meaning, String... words) {
      Arrays.stream(words).map(Texts::comparable).forEach(word -> asMap.put(word, meaning));
      return this;
    }
  }
}
