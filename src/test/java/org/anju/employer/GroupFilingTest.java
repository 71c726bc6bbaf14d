package org.anju.employer;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.platform.local.LocalStackResource;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an uploaded roster to applications, through the consent of each person. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class GroupFilingTest {

  private static final String CLERK = CityAtWork.EMPLOYER;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static CityAtWork city;
  private static int nextPerson = 2_000_000;

  @Inject AgroalDataSource database;

  @BeforeEach
  void build() {
    if (city == null) {
      city =
          CityAtWork.build(
              CityAtWork.household("孙一平", CityAtWork.identityNumber(401), "13900010401"));
    }
  }

  // ------------------------------------------------------------- filing

  @Test
  void all_or_nothing_files_nobody_while_a_row_is_wrong() {
    long job = read(roster(person(), wrongMobile(person())));

    Response answer = save(job, "ALL_OR_NOTHING", true);

    assertRefused(answer, 422, "import.has-problems");
    assertThat(preview(job).getInt("job.rowsGood")).isOne();
  }

  @Test
  void good_rows_now_files_them_and_leaves_the_others_on_the_desk_to_be_corrected() {
    List<String> wrong = wrongMobile(person());
    long job = read(roster(person(), wrong, person()));

    assertThat(ok(save(job, "GOOD_ROWS_NOW", true)).getInt("filed")).isEqualTo(2);
    assertThat(preview(job).getString("job.state")).isEqualTo("READY");
    assertCounts(job, 0, 1, 2);

    JsonPath row = ok(call("openRow", Map.of("importId", job, "row", 3)));
    assertThat(row.getString("cells.find { it.column == 'identity-number' }.text"))
        .isEqualTo(wrong.get(1));
    assertThat(row.getString("problems[0].message")).contains("11");
    assertThat(correct(job, 3, "mobile", "1390000123").getList("problems")).hasSize(1);
    assertThat(correct(job, 3, "mobile", "13900001234").getList("problems")).isEmpty();
    assertCounts(job, 1, 0, 2);

    assertThat(ok(save(job, "ALL_OR_NOTHING", true)).getInt("filed")).isOne();
    assertThat(preview(job).getString("job.state")).isEqualTo("SAVED");
  }

  @Test
  void a_corrected_row_whose_person_stands_in_another_row_stays_wrong() {
    List<String> first = person();
    long job = read(roster(first, wrongMobile(person())));

    JsonPath row = correct(job, 3, "identity-number", first.get(1));
    row = correct(job, 3, "mobile", "13900001234");

    assertThat(row.getString("problems[0].message")).contains("row 2");
    assertCounts(job, 1, 1, 0);
  }

  @Test
  void a_row_can_be_left_out() {
    long job = read(roster(person(), wrongMobile(person())));

    assertThat(call("leaveRowOut", Map.of("importId", job, "row", 3)).statusCode()).isEqualTo(204);

    assertCounts(job, 1, 0, 0);
    assertRefused(call("openRow", Map.of("importId", job, "row", 3)), 404, "employer.row-unknown");
  }

  @Test
  void what_concerns_the_whole_sheet_is_not_corrected_in_the_page() {
    long job = read("姓名,身份证号,手机号\n张三,1,2");
    int row = ok(rows(job)).getInt("items[0].row");

    assertRefused(
        call("openRow", Map.of("importId", job, "row", row)), 409, "employer.row-not-correctable");
  }

  @Test
  void without_the_employer_s_commitment_nobody_is_filed() {
    long job = read(roster(person()));

    assertRefused(save(job, "GOOD_ROWS_NOW", false), 422, "employer.commitment-missing");
  }

  @Test
  void a_roster_uploaded_again_makes_nobody_twice() {
    List<String> first = person();
    List<String> second = person();
    ok(save(read(roster(first)), "GOOD_ROWS_NOW", true));

    JsonPath again = ok(save(read(roster(first, second)), "GOOD_ROWS_NOW", true));

    assertThat(again.getInt("filed")).isOne();
    assertThat(again.getInt("renewed")).isOne();
    assertThat(members(first)).hasSize(1);
  }

  @Test
  void two_clerks_who_file_the_same_roster_at_once_make_nobody_twice() throws Exception {
    List<String> person = person();
    long one = read(roster(person));
    long other = read(roster(person));
    ExecutorService clerks = Executors.newFixedThreadPool(2);
    try {
      List<CompletableFuture<Integer>> filed =
          List.of(one, other).stream()
              .map(
                  job ->
                      CompletableFuture.supplyAsync(
                          () -> ok(save(job, "GOOD_ROWS_NOW", true)).getInt("filed"), clerks))
              .toList();
      assertThat(filed.get(0).get() + filed.get(1).get()).isOne();
    } finally {
      clerks.shutdown();
    }
    assertThat(members(person)).hasSize(1);
  }

  // ------------------------------------------------------------- consent

  @Test
  void filing_makes_members_and_only_consent_makes_an_application() {
    List<String> person = person();
    ok(save(read(roster(person)), "GOOD_ROWS_NOW", true));
    assertThat(members(person).get(0)).containsEntry("state", "AWAITING_CONSENT");

    String link = linkOf(person);
    JsonPath card = ok(consent("look", Map.of("link", link)));
    assertThat(card.getString("employer")).isEqualTo("黄石市第五人民医院");
    assertThat(card.getString("nameMasked")).isNotEqualTo(person.get(0));
    JsonPath family = ok(consent("prove", Map.of("link", link, "lastSix", lastSix(person))));
    assertThat(family.getString("applicant.name")).isEqualTo(person.get(0));
    JsonPath answered = ok(answer(link, person, family.getInt("version"), true, true));

    String receipt = answered.getString("receipt");
    assertThat(members(person).get(0))
        .containsEntry("state", "CONSENTED")
        .containsEntry("receipt", receipt)
        .as("the employer's certificate waives the identity check, not the housing check")
        .containsEntry("status", "IDENTITY_CONFIRMED");
    assertRefused(
        answer(link, person, family.getInt("version") + 1, true, true),
        409,
        "employer.already-consented");
  }

  @Test
  void who_is_logged_in_owns_the_application_at_once() {
    List<String> person = person();
    ok(save(read(roster(person)), "GOOD_ROWS_NOW", true));

    Response answer =
        Api.call(
            "family09",
            "ConsentEndpoint/answer",
            answerBody(linkOf(person), lastSix(person), 0, true, true));

    String receipt = ok(answer).getString("receipt");
    List<String> mine =
        Api.call("family09", "ApplicationEndpoint/mine", Map.of()).jsonPath().getList("receipt");
    assertThat(mine).contains(receipt);
  }

  @Test
  void who_declines_has_no_application_and_may_still_consent_while_applications_are_open() {
    List<String> person = person();
    ok(save(read(roster(person)), "GOOD_ROWS_NOW", true));
    String link = linkOf(person);

    ok(answer(link, person, 0, false, false));
    assertThat(members(person).get(0))
        .containsEntry("state", "DECLINED")
        .containsEntry("receipt", null);
    JsonPath again = ok(save(read(roster(person)), "GOOD_ROWS_NOW", true));
    assertThat(again.getList("answered")).containsExactly(2);

    assertThat(ok(answer(link, person, 1, true, true)).getString("receipt")).isNotBlank();
  }

  @Test
  void consent_needs_the_person_s_own_commitment() {
    List<String> person = person();
    ok(save(read(roster(person)), "GOOD_ROWS_NOW", true));

    assertRefused(
        answer(linkOf(person), person, 0, true, false), 422, "application.commitment-missing");
  }

  @Test
  void data_that_changed_since_it_was_shown_is_not_consented_to() {
    List<String> person = person();
    ok(save(read(roster(person)), "GOOD_ROWS_NOW", true));
    String link = linkOf(person);
    ok(save(read(roster(person)), "GOOD_ROWS_NOW", true));

    assertRefused(answer(link, person, 0, true, true), 409, "request.stale");
  }

  @Test
  void a_person_who_applied_alone_meanwhile_is_told_so_and_stays_awaiting() {
    List<String> person = person();
    ok(save(read(roster(person)), "GOOD_ROWS_NOW", true));
    ok(
        CityAtWork.submit(
            "family10", city.offering(), CityAtWork.household("李一", person.get(1), "13900019999")));

    assertRefused(
        answer(linkOf(person), person, 0, true, true), 409, "application.person-already-applying");
    assertThat(members(person).get(0)).containsEntry("state", "AWAITING_CONSENT");
  }

  @Test
  void consenting_twice_at_once_makes_one_application() throws Exception {
    List<String> person = person();
    ok(save(read(roster(person)), "GOOD_ROWS_NOW", true));
    String link = linkOf(person);
    ExecutorService hands = Executors.newFixedThreadPool(4);
    try {
      List<CompletableFuture<Integer>> answers =
          IntStream.range(0, 4)
              .mapToObj(
                  i ->
                      CompletableFuture.supplyAsync(
                          () -> answer(link, person, 0, true, true).statusCode(), hands))
              .toList();
      assertThat(answers.stream().map(CompletableFuture::join).filter(code -> code == 200))
          .hasSize(1);
    } finally {
      hands.shutdown();
    }
  }

  @Test
  void after_five_wrong_tries_the_link_is_locked_until_the_employer_renews_it() {
    List<String> person = person();
    ok(save(read(roster(person)), "GOOD_ROWS_NOW", true));
    String link = linkOf(person);

    for (int left = 4; left > 0; left--) {
      Response wrong = consent("prove", Map.of("link", link, "lastSix", "000000"));
      assertRefused(wrong, 403, "employer.not-you");
      assertThat(wrong.jsonPath().getString("detail")).contains(left + " tries");
    }
    for (String guess : List.of("000000", lastSix(person))) {
      assertRefused(
          consent("prove", Map.of("link", link, "lastSix", guess)), 403, "employer.link-locked");
    }

    String renewed = linkOf(person);
    assertRefused(consent("look", Map.of("link", link)), 404, "employer.link-unknown");
    ok(consent("prove", Map.of("link", renewed, "lastSix", lastSix(person))));
  }

  @Test
  void a_right_answer_forgives_the_wrong_ones_before_it() {
    List<String> person = person();
    ok(save(read(roster(person)), "GOOD_ROWS_NOW", true));
    String link = linkOf(person);

    consent("prove", Map.of("link", link, "lastSix", "000000"));
    ok(consent("prove", Map.of("link", link, "lastSix", lastSix(person))));

    assertThat(ok(consent("look", Map.of("link", link))).getInt("attemptsLeft")).isEqualTo(5);
  }

  @Test
  void the_secret_of_a_link_stands_nowhere_in_the_database() throws SQLException {
    List<String> person = person();
    ok(save(read(roster(person)), "GOOD_ROWS_NOW", true));
    String link = linkOf(person);

    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        var found = statement.executeQuery("SELECT m::text FROM group_member m")) {
      while (found.next()) {
        assertThat(found.getString(1)).doesNotContain(link).doesNotContain(person.get(1));
      }
    }
  }

  // ------------------------------------------------------------- board and files

  @Test
  void the_board_counts_filters_and_pages() {
    List<String> person = person();
    ok(save(read(roster(person, person(), person())), "GOOD_ROWS_NOW", true));
    ok(answer(linkOf(person), person, 0, true, true));

    JsonPath counts = ok(call("memberCounts", Map.of("offeringId", city.offering())));
    JsonPath consented = ok(call("members", board("CONSENTED", 0, 1)));

    assertThat(consented.getLong("total")).isEqualTo(counts.getLong("consented"));
    assertThat(consented.getList("items")).hasSize(1);
    assertThat(ok(call("members", board(null, 0, 200))).getList("items.state"))
        .contains("AWAITING_CONSENT", "CONSENTED");
  }

  @Test
  void exports_hold_every_member_masked_in_both_formats() throws IOException {
    List<String> person = person();
    ok(save(read(roster(person)), "GOOD_ROWS_NOW", true));
    long total = ok(call("members", board(null, 0, 1))).getLong("total");

    String csv = download("members?format=csv").asString();
    assertThat(csv.lines()).hasSize((int) total + 1);
    assertThat(csv).contains("Awaiting consent").doesNotContain(person.get(1));
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(download("members").asByteArray()))) {
      assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo((int) total);
    }
  }

  @Test
  void links_are_given_out_once_and_then_only_renewed() {
    ok(save(read(roster(person())), "GOOD_ROWS_NOW", true));
    links(true);

    assertThat(links(false)).isEmpty();
    assertThat(links(true)).isNotEmpty();
  }

  @Test
  void the_template_and_the_marked_roster_are_workbooks() throws IOException {
    long job = read(roster(person(), wrongMobile(person())));

    Response template = Api.as(CLERK).get("/api/roster-template");
    Response marked = Api.as(CLERK).get("/api/rosters/" + job + "/marked");

    assertThat(template.header("Content-Disposition")).contains("Roster%20template.xlsx");
    for (Response file : List.of(template, marked)) {
      try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.asByteArray()))) {
        assertThat(workbook.getNumberOfSheets()).isOne();
      }
    }
  }

  // ------------------------------------------------------------- people and rosters

  private static List<String> person() {
    return RosterFixture.person(nextPerson++);
  }

  private static List<String> wrongMobile(List<String> person) {
    return IntStream.range(0, person.size())
        .mapToObj(place -> place == 2 ? "139" : person.get(place))
        .toList();
  }

  @SafeVarargs
  private static String roster(List<String>... people) {
    StringBuilder csv = new StringBuilder(String.join(",", RosterFixture.HEADINGS));
    for (List<String> person : people) {
      csv.append('\n').append(String.join(",", person));
    }
    return csv.toString();
  }

  private static String lastSix(List<String> person) {
    return person.get(1).substring(12);
  }

  private static long read(String csv) {
    Response uploaded =
        Api.upload(
            CLERK,
            "/api/offerings/" + city.offering() + "/roster?fileName=roster.csv",
            csv.getBytes(StandardCharsets.UTF_8));
    long job = ok(uploaded).getLong("importId");
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (preview(job).getString("job.state").equals("READING") && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    return job;
  }

  private static JsonPath preview(long job) {
    return ok(call("preview", Map.of("importId", job)));
  }

  private static Response rows(long job) {
    return call("previewRows", Map.of("importId", job, "badOnly", true, "page", 0, "size", 50));
  }

  private static Response save(long job, String mode, boolean committed) {
    return call("save", Map.of("importId", job, "mode", mode, "committed", committed));
  }

  private static JsonPath correct(long job, int row, String column, String text) {
    Map<String, Object> cell = Map.of("column", column, "text", text);
    return ok(call("correctRow", Map.of("importId", job, "row", row, "cells", List.of(cell))));
  }

  private static void assertCounts(long job, int good, int bad, int filed) {
    JsonPath preview = preview(job);
    assertThat(
            List.of(
                preview.getInt("job.rowsGood"),
                preview.getInt("job.rowsBad"),
                preview.getInt("job.rowsFiled")))
        .containsExactly(good, bad, filed);
  }

  /** The members with that identity number's masked form. */
  private static List<Map<String, Object>> members(List<String> person) {
    String number = person.get(1);
    String masked = number.substring(0, 6) + "********" + number.substring(14);
    List<Map<String, Object>> all =
        ok(call("members", board(null, 0, 200))).<Map<String, Object>>getList("items");
    return all.stream()
        .filter(member -> masked.equals(member.get("identityMasked")))
        .filter(
            member -> member.get("mobileMasked").toString().endsWith(person.get(2).substring(7)))
        .toList();
  }

  /** A new link of the person: the one that the person's number opens. */
  private static String linkOf(List<String> person) {
    Object row = members(person).get(0).get("row");
    return links(true).stream()
        .filter(line -> line.startsWith(row + ","))
        .filter(line -> line.contains(person.get(2).substring(7)))
        .map(line -> line.substring(line.indexOf('#') + 1))
        .findFirst()
        .orElseThrow();
  }

  /** The lines of the export below its headings. */
  private static List<String> links(boolean renew) {
    String path = "/api/offerings/" + city.offering() + "/member-links?format=csv&renew=" + renew;
    Response file = Api.as(CLERK).post(path);
    assertThat(file.statusCode()).as(file.asString()).isEqualTo(200);
    return file.asString().lines().skip(1).toList();
  }

  private static Response download(String what) {
    return Api.as(CLERK).get("/api/offerings/" + city.offering() + "/" + what);
  }

  private static Map<String, Object> board(String state, int page, int size) {
    Map<String, Object> request = new HashMap<>();
    request.put("offeringId", city.offering());
    request.put("state", state);
    request.put("page", page);
    request.put("size", size);
    return request;
  }

  private static Response answer(
      String link, List<String> person, int version, boolean consent, boolean committed) {
    return consent("answer", answerBody(link, lastSix(person), version, consent, committed));
  }

  private static Map<String, Object> answerBody(
      String link, String lastSix, int version, boolean consent, boolean committed) {
    return Map.of(
        "link",
        link,
        "lastSix",
        lastSix,
        "version",
        version,
        "consent",
        consent,
        "committed",
        committed);
  }

  private static Response consent(String method, Map<String, ?> request) {
    return Api.call(null, "ConsentEndpoint/" + method, request);
  }

  private static Response call(String method, Map<String, ?> request) {
    return Api.call(CLERK, "GroupFilingEndpoint/" + method, request);
  }

  private static JsonPath ok(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer.jsonPath();
  }

  private static void assertRefused(Response answer, int status, String code) {
    assertThat(answer.jsonPath().getString("code")).as(answer.asString()).isEqualTo(code);
    assertThat(answer.statusCode()).isEqualTo(status);
  }
}
