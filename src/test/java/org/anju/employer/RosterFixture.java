package org.anju.employer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.anju.platform.personal.IdentityNumber;
import org.anju.platform.spreadsheet.SheetFixture;

/** Rosters of single people who do not exist, as employers save them. */
final class RosterFixture {

  static final List<String> HEADINGS =
      List.of(
          "姓名",
          "身份证号",
          "手机号",
          "婚姻状况",
          "配偶姓名",
          "配偶身份证号",
          "未成年子女",
          "申请类别",
          "入职日期",
          "上年度家庭收入（元）",
          "现住房面积（㎡）");

  private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1980, 1, 1);
  private static final int BIRTHDAYS = 5_000;

  private RosterFixture() {}

  /** The cells of person {@code index}, in the order of {@link #HEADINGS}. */
  static List<String> person(int index) {
    return List.of(
        "赵" + "一二三四五六七八九十".charAt(index % 10),
        identityNumber(index),
        "139%08d".formatted(index),
        "未婚",
        "",
        "",
        "",
        "引进人才",
        "2021-07-01",
        "68000",
        "12.5");
  }

  /** Sound, and another one for each index below five million. */
  static String identityNumber(int index) {
    String birthday = FIRST_BIRTHDAY.plusDays(index % BIRTHDAYS).toString().replace("-", "");
    String digits = "420204" + birthday + "%03d".formatted(index / BIRTHDAYS + 1);
    return "0123456789X"
        .chars()
        .mapToObj(last -> digits + (char) last)
        .filter(
            number -> IdentityNumber.parse(number, LocalDate.of(2026, 1, 1)).value().isPresent())
        .findFirst()
        .orElseThrow();
  }

  static SheetFixture people(int first, int count) {
    SheetFixture roster = SheetFixture.sheet().row(HEADINGS.toArray());
    for (int i = first; i < first + count; i++) {
      roster.row(person(i).toArray());
    }
    return roster;
  }

  /** The same columns from right to left, under other words. */
  static SheetFixture reversed(int first, int count) {
    List<String> headings =
        new ArrayList<>(
            List.of(
                "申请人姓名", "公民身份号码", "联系电话", "婚姻情况", "爱人姓名", "配偶证件号码", "子女", "人员类别", "参加工作时间",
                "家庭年收入", "住房面积"));
    Collections.reverse(headings);
    SheetFixture roster = SheetFixture.sheet().row(headings.toArray());
    for (int i = first; i < first + count; i++) {
      List<String> cells = new ArrayList<>(person(i));
      Collections.reverse(cells);
      roster.row(cells.toArray());
    }
    return roster;
  }

  static SheetFixture without(String heading, int first, int count) {
    int left = HEADINGS.indexOf(heading);
    SheetFixture roster = SheetFixture.sheet().row(leavingOut(HEADINGS, left));
    for (int i = first; i < first + count; i++) {
      roster.row(leavingOut(person(i), left));
    }
    return roster;
  }

  private static Object[] leavingOut(List<String> cells, int place) {
    List<String> rest = new ArrayList<>(cells);
    rest.remove(place);
    return rest.toArray();
  }

  static String csv(int first, int count) {
    List<List<String>> lines = new ArrayList<>(List.of(HEADINGS));
    for (int i = first; i < first + count; i++) {
      lines.add(person(i));
    }
    return lines.stream().map(cells -> String.join(",", cells)).collect(Collectors.joining("\r\n"));
  }
}
