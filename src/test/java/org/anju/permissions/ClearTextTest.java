package org.anju.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.anju.platform.local.LocalStackResource;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;

/** Whoever copies the whole database reads no number, no phone and no name of a family in it. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class ClearTextTest {

  private static final String NAME = "欧阳照临";
  private static final String MOBILE = "13900010202";
  private static final String IDENTITY = CityAtWork.identityNumber(202);
  private static final String CONTACT = "请打电话 13900010303";

  private static final String WHY_THIS_CATEGORY = "与患病的母亲同住";
  private static final String WHY_REFUSED = "材料与其前夫所述不符";
  private static final String STRANGE_HEADING = "家访时邻居说";
  private static final byte[] ROSTER_WITH_A_STRANGE_HEADING =
      ("姓名,性别,身份证号,手机号,婚姻状况,申请类别,上年度家庭收入（元）,现住房面积（㎡）," + STRANGE_HEADING + "\n")
          .getBytes(StandardCharsets.UTF_8);

  private static final Pattern PERSONAL = Pattern.compile("\\d{17}[\\dX]|1[3-9]\\d{9}");

  /** Every column that can hold what somebody typed. */
  private static final String COLUMNS =
      """
      SELECT c.table_schema, c.table_name, c.column_name, c.data_type
      FROM information_schema.columns c
      JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE t.table_type = 'BASE TABLE'
        AND c.table_schema NOT IN ('pg_catalog', 'information_schema')
      """;

  @Inject TestDatabase stored;

  private record Column(String table, String name, boolean binary) {}

  @Test
  void a_family_and_a_roster_leave_nothing_in_clear() throws Exception {
    CityAtWork city = CityAtWork.build(CityAtWork.household(NAME, IDENTITY, MOBILE));
    Set<String> secrets = rosterSecrets();
    secrets.addAll(Set.of(NAME, MOBILE, IDENTITY));

    List<String> clear = columnsWith(secrets);

    assertThat(secrets).hasSizeGreaterThan(100);
    assertThat(clear).isEmpty();
    assertThat(columnsWith(Set.of(city.receipt()))).contains("public.application.receipt");
  }

  @Test
  void what_people_write_in_their_own_words_is_not_in_clear_and_is_shown_to_whoever_may_read_it()
      throws Exception {
    Map<String, Object> family = CityAtWork.household(NAME, CityAtWork.identityNumber(203), MOBILE);
    family.put("category", "OTHER");
    family.put("categoryReason", WHY_THIS_CATEGORY);
    CityAtWork city = CityAtWork.build(family);
    int application = applicationOf(city);
    Response read = CheckDesk.caseOf("identity-officer1", application);
    CheckDesk.take("identity-officer1", "IDENTITY", application);
    officer("decide", refusal(application)).then().statusCode(200);
    CheckDesk.take("identity-officer2", "IDENTITY", application);
    CheckDesk.confirm("identity-officer2", "IDENTITY", application).then().statusCode(200);
    long roster = CityAtWork.importRoster(city.offering(), ROSTER_WITH_A_STRANGE_HEADING);

    assertThat(columnsWith(Set.of(WHY_THIS_CATEGORY, WHY_REFUSED, STRANGE_HEADING))).isEmpty();
    assertThat(read.jsonPath().getString("facts.categoryReason")).isEqualTo(WHY_THIS_CATEGORY);
    assertThat(
            CheckDesk.caseOf("identity-officer1", application)
                .jsonPath()
                .getString("decisions[0].reason"))
        .isEqualTo(WHY_REFUSED);
    assertThat(Api.call(CityAtWork.FAMILY, "ApplicationEndpoint/mine", Map.of()).asString())
        .contains(WHY_REFUSED);
    assertThat(
            Api.call(CityAtWork.EMPLOYER, "GroupFilingEndpoint/preview", Map.of("importId", roster))
                .jsonPath()
                .getList("summary.ignoredHeadings"))
        .isEqualTo(List.of(STRANGE_HEADING));
  }

  @Test
  void a_number_in_clear_would_be_found_in_text_and_in_bytes() {
    List<String> found =
        stored
            .owner()
            .inTransaction(
                connection -> {
                  TestDatabase.execute(
                      connection, "CREATE TABLE careless (note text, file bytea, facts jsonb)");
                  TestDatabase.execute(
                      connection,
                      "INSERT INTO careless VALUES ('tel. %1$s', convert_to('%1$s', 'UTF8'), '{\"a\":\"%1$s\"}')"
                          .formatted(CONTACT));
                  return columnsWith(connection, Set.of(CONTACT));
                });

    assertThat(found)
        .containsExactlyInAnyOrder(
            "public.careless.note", "public.careless.file", "public.careless.facts");
  }

  private int applicationOf(CityAtWork city) {
    return (int) stored.number("SELECT id FROM application WHERE receipt = ?", city.receipt());
  }

  private static Map<String, Object> refusal(int application) {
    return Map.of(
        "applicationId",
        application,
        "kind",
        "IDENTITY",
        "outcome",
        "REFUSED",
        "article",
        "6",
        "reason",
        WHY_REFUSED,
        "version",
        CheckDesk.caseOf("identity-officer1", application).path("version"));
  }

  private static Response officer(String method, Map<String, ?> request) {
    return Api.call("identity-officer1", "VerificationEndpoint/" + method, request);
  }

  private List<String> columnsWith(Set<String> secrets) {
    return stored.owner().inTransaction(connection -> columnsWith(connection, secrets));
  }

  private static List<String> columnsWith(Connection connection, Set<String> secrets)
      throws SQLException {
    List<String> found = new ArrayList<>();
    for (Column column : columns(connection)) {
      if (holds(connection, column, secrets)) {
        found.add(column.table() + "." + column.name());
      }
    }
    return found;
  }

  private static List<Column> columns(Connection connection) throws SQLException {
    List<Column> columns = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(COLUMNS)) {
      while (rows.next()) {
        columns.add(
            new Column(
                rows.getString("table_schema") + "." + rows.getString("table_name"),
                rows.getString("column_name"),
                rows.getString("data_type").equals("bytea")));
      }
    }
    assertThat(columns).hasSizeGreaterThan(100);
    return columns;
  }

  private static boolean holds(Connection connection, Column column, Set<String> secrets)
      throws SQLException {
    String value = column.binary() ? "\"%s\"" : "\"%s\"::text";
    String sql = ("SELECT DISTINCT " + value + " FROM %s").formatted(column.name(), column.table());
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        String text = column.binary() ? text(rows.getBytes(1)) : rows.getString(1);
        if (text != null && secrets.stream().anyMatch(text::contains)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String text(byte[] bytes) {
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }

  /** Numbers and phones anywhere in the sheet, and the names of its second column. */
  private static Set<String> rosterSecrets() throws IOException {
    Set<String> secrets = new HashSet<>();
    DataFormatter format = new DataFormatter();
    try (Workbook workbook =
        WorkbookFactory.create(new ByteArrayInputStream(CityAtWork.roster()))) {
      for (Row row : workbook.getSheetAt(0)) {
        for (Cell cell : row) {
          PERSONAL
              .matcher(format.formatCellValue(cell))
              .results()
              .forEach(match -> secrets.add(match.group()));
        }
        String name = format.formatCellValue(row.getCell(1)).strip();
        if (row.getRowNum() > 2 && name.matches("\\p{IsHan}{3,4}")) {
          secrets.add(name);
        }
      }
    }
    return secrets;
  }
}
