package org.anju.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import org.anju.employer.EmployerRefusal;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.platform.imports.ImportRefusal;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.spreadsheet.SheetFixture;
import org.anju.platform.spreadsheet.WorstFiles;
import org.anju.pricing.PricingRefusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Price lists and rosters that are not taken. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class ImportRefusalsTest {

  private static final String PRICE_HEADINGS = "楼栋,单元,房号,户型,建筑面积,套内面积,分摊面积,单价,总价\n";
  private static final byte[] GOOD_LIST =
      csv(PRICE_HEADINGS + "1栋,1单元,101,两室,100.5,80.3,20.2,5000,502500\n");
  private static final byte[] WRONG_LIST =
      csv(PRICE_HEADINGS + "1栋,1单元,101,两室,100.5,80.3,20.2,5000,1\n");
  private static final byte[] EMPTY_LIST = csv(PRICE_HEADINGS);
  private static final byte[] ROSTER_OF_NOBODY =
      csv("姓名,性别,身份证号,手机号,婚姻状况,申请类别,上年度家庭收入（元）,现住房面积（㎡）\n张三,男,1,13154157340,未婚,引进人才,5,20\n");

  private static long offering;

  @Inject AgroalDataSource database;

  @BeforeEach
  void announce() {
    if (offering == 0) {
      CityAtWork.registerOrganisations();
      offering = CityAtWork.announced(CityAtWork.form());
    }
  }

  @Test
  void an_import_that_does_not_exist_is_unknown() {
    Refused.by(ImportRefusal.UNKNOWN, priceList("preview", -1));
    Refused.by(ImportRefusal.UNKNOWN, priceList("save", -1));
  }

  @Test
  void an_import_belongs_to_whoever_uploaded_it() {
    long job = CityAtWork.readPriceList(offering, GOOD_LIST);

    Refused.by(
        ImportRefusal.NOT_YOURS,
        Api.call("east-acquirer", "PriceListEndpoint/preview", Map.of("importId", job)));
  }

  @Test
  void a_file_without_content_is_not_taken() {
    Refused.by(ImportRefusal.EMPTY_FILE, upload(new byte[0]));
  }

  @Test
  void what_was_discarded_is_not_saved() {
    long job = CityAtWork.readPriceList(offering, GOOD_LIST);
    priceList("discard", job).then().statusCode(204);

    Refused.by(ImportRefusal.NOT_READY, priceList("save", job));
    Refused.by(ImportRefusal.NOT_READY, priceList("discard", job));
  }

  @Test
  void a_price_list_with_a_wrong_row_is_not_saved() {
    long job = CityAtWork.readPriceList(offering, WRONG_LIST);

    Refused.by(ImportRefusal.HAS_PROBLEMS, priceList("save", job));
  }

  @Test
  void a_price_list_that_is_not_what_its_name_says_is_refused_in_words() {
    WorstFiles worst = new WorstFiles(oneFlat());
    for (String what : worst.reasons().keySet()) {
      long job = CityAtWork.uploadPriceList(offering, worst.unreadable(what));

      JsonPath seen = priceList("preview", job).jsonPath();
      assertThat(seen.getString("job.state")).as(what).isEqualTo("UNREADABLE");
      assertThat(seen.getString("job.unreadable"))
          .as(what)
          .isNotBlank()
          .doesNotContain("not your mistake");
      Refused.by(ImportRefusal.NOT_READY, priceList("save", job));
    }
  }

  @Test
  void an_unusual_price_list_says_the_same_as_a_usual_one() {
    new WorstFiles(oneFlat())
        .readable()
        .forEach(
            (what, file) ->
                assertThat(
                        priceList("preview", CityAtWork.readPriceList(offering, file))
                            .jsonPath()
                            .getInt("job.rowsGood"))
                    .as(what)
                    .isOne());
  }

  private static SheetFixture oneFlat() {
    return SheetFixture.sheet()
        .row((Object[]) PRICE_HEADINGS.strip().split(","))
        .row("1栋", "1单元", "101", "两室", "100.5", "80.3", "20.2", "5000", "502500");
  }

  @Test
  void a_price_list_without_flats_is_not_saved() {
    long job = CityAtWork.readPriceList(offering, EMPTY_LIST);

    assertThat(priceList("save", job).jsonPath().getString("code"))
        .isIn(ImportRefusal.NOTHING_TO_SAVE.code(), ImportRefusal.HAS_PROBLEMS.code());
  }

  @Test
  void a_roster_of_wrong_rows_alone_files_nobody() {
    long job = CityAtWork.importRoster(offering, ROSTER_OF_NOBODY);

    Refused.by(ImportRefusal.NOTHING_TO_SAVE, saveRoster(job, true));
  }

  @Test
  void an_employer_stands_for_the_truth_of_its_roster() {
    long job = CityAtWork.importRoster(offering, ROSTER_OF_NOBODY);

    Refused.by(EmployerRefusal.COMMITMENT_MISSING, saveRoster(job, false));
  }

  @Test
  void prices_stand_once_the_notice_has_begun() throws SQLException {
    long job = CityAtWork.readPriceList(offering, GOOD_LIST);
    beginNotice(offering);

    Refused.by(PricingRefusal.PRICES_ARE_FINAL, priceList("save", job));
    Refused.by(PricingRefusal.PRICES_ARE_FINAL, upload(GOOD_LIST));
    offering = 0;
  }

  private static Response upload(byte[] file) {
    return Api.upload(
        CityAtWork.ACQUIRER, "/api/offerings/" + offering + "/price-list?fileName=x.csv", file);
  }

  private static Response priceList(String method, long job) {
    return Api.call(CityAtWork.ACQUIRER, "PriceListEndpoint/" + method, Map.of("importId", job));
  }

  private static Response saveRoster(long job, boolean committed) {
    return Api.call(
        CityAtWork.EMPLOYER,
        "GroupFilingEndpoint/save",
        Map.of("importId", job, "mode", "GOOD_ROWS_NOW", "committed", committed));
  }

  /** The weeks that lie before it are of no matter here. */
  private void beginNotice(long offering) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement("UPDATE offering SET stage = 'NOTICE' WHERE id = ?")) {
      update.setLong(1, offering);
      update.execute();
    }
  }

  private static byte[] csv(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
