package org.anju.funding;

import static org.anju.permissions.Answers.assertRefused;
import static org.anju.permissions.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.anju.permissions.Api;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.spreadsheet.SheetFixture;
import org.anju.platform.spreadsheet.WorstFiles;
import org.anju.project.ProjectRefusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the bank says is held against the books. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class BankStatementTest {

  private static final String HEADINGS = "日期,支出,收入,对方户名,流水号\n";

  @Inject TestDatabase database;

  private FundedCity city;
  private long account;

  @BeforeEach
  void open_a_ledger() {
    city = FundedCity.acquiring(database);
    post("500.00", "S001", "2026-03-02");
    account = city.account("RESTRICTED_BANK", null);
  }

  @Test
  void lines_become_vouchers_and_what_differs_is_listed_from_both_sides() {
    post("70.00", "S003", "2026-03-04");
    post("30.00", "S009", "2026-03-05");

    Response imported =
        ok(
            upload(
                """
                2026-03-02,,500.00,集团,S001
                2026-03-04,,70.01,集团,S003
                2026-03-05,12.00,,银行,S004
                2026-03-06,,0.01,银行,
                """));

    assertThat(imported.<Integer>path("lines")).isEqualTo(4);
    assertThat(imported.<Integer>path("matched")).isEqualTo(1);
    Response differences = differences(imported, "supervisor1");
    assertThat(differences.<List<String>>path("items.reference"))
        .containsExactly("S003", "S004", "S009", "");
    assertThat(differences.<List<Float>>path("items.bankAmount"))
        .containsExactly(70.01f, -12f, null, 0.01f);
    assertThat(differences.<List<Float>>path("items.bookAmount"))
        .containsExactly(70f, null, 30f, null);
  }

  @Test
  void a_voucher_that_is_posted_later_is_found_when_matched_again() {
    Response imported = ok(upload("2026-03-05,,25.00,集团,S005\n"));
    assertThat(imported.<Integer>path("matched")).isZero();
    post("25.00", "S005", "2026-03-05");

    Response again = ok(call("matchAgain", imported, FundedCity.COLLEAGUE));

    assertThat(again.<Integer>path("lines")).isEqualTo(1);
    assertThat(differences(imported, "auditor1").<Integer>path("total")).isZero();
  }

  @Test
  void a_voucher_and_its_reversal_are_no_difference() {
    long wrong = post("40.00", "S007", "2026-03-03");
    ok(FundedCity.approve(FundedCity.id(ok(FundedCity.reverse(wrong)))));

    Response imported = ok(upload("2026-03-02,,500.00,集团,S001\n2026-03-03,,1.00,集团,S008\n"));

    assertThat(differences(imported, "supervisor1").<List<String>>path("items.reference"))
        .containsExactly("S008");
  }

  @Test
  void one_wrong_row_keeps_the_file_out_and_is_named() {
    Response answer = ok(upload("2026-03-02,,500.00,集团,S001\n2026-03-03,,,集团,S002\n"));

    assertThat(answer.<Object>path("statementId")).isNull();
    assertThat(answer.<List<String>>path("problems")).singleElement().asString().contains("Row 3");
    assertThat(ok(list("supervisor1")).<Integer>path("total")).isZero();
  }

  @Test
  void a_file_that_is_no_statement_says_so() {
    Response answer =
        ok(send(FundedCity.CLERK, account, "%PDF-1.4".getBytes(StandardCharsets.US_ASCII)));

    assertThat(answer.<Object>path("statementId")).isNull();
    assertThat(answer.<List<String>>path("problems")).isNotEmpty();
  }

  @Test
  void a_file_that_is_not_what_its_name_says_is_refused_in_words() {
    WorstFiles worst = new WorstFiles(statement());
    for (String what : worst.reasons().keySet()) {
      Response answer = ok(send(FundedCity.CLERK, account, worst.unreadable(what)));

      assertThat(answer.<Object>path("statementId")).as(what).isNull();
      assertThat(answer.<List<String>>path("problems")).as(what).singleElement().isNotNull();
    }
    assertThat(ok(list("supervisor1")).<Integer>path("total")).isZero();
  }

  @Test
  void an_unusual_file_says_the_same_as_a_usual_one() {
    new WorstFiles(statement())
        .readable()
        .forEach(
            (what, file) ->
                assertThat(ok(send(FundedCity.CLERK, account, file)).<Integer>path("lines"))
                    .as(what)
                    .isEqualTo(1));
  }

  private static SheetFixture statement() {
    return SheetFixture.sheet()
        .row("日期", "支出", "收入", "对方户名", "流水号")
        .row("2026-03-02", null, "500.00", "集团", "S001");
  }

  @Test
  void a_file_is_imported_once_and_only_for_a_restricted_account() {
    ok(upload("2026-03-02,,500.00,集团,S001\n"));

    assertRefused(upload("2026-03-02,,500.00,集团,S001\n"), FundingRefusal.STATEMENT_KNOWN);
    assertRefused(
        send(FundedCity.CLERK, city.account("OWN_CAPITAL", null), new byte[] {1}),
        FundingRefusal.NOT_A_BANK_ACCOUNT);
  }

  @Test
  void strangers_neither_import_nor_look() {
    Response imported = ok(upload("2026-03-02,,500.00,集团,S001\n"));
    String stranger = FundedCity.STRANGER;

    assertRefused(send(stranger, account, new byte[] {1}), ProjectRefusal.NOT_YOURS);
    assertRefused(list(stranger), ProjectRefusal.NOT_YOURS);
    assertRefused(call("matchAgain", imported, stranger), ProjectRefusal.NOT_YOURS);
    FundedCity other = FundedCity.acquiring(database);
    other.post(other.movement("OWN_CAPITAL", "1.00", null));
    Map<String, Object> foreign =
        Map.of(
            "accountId",
            other.account("RESTRICTED_BANK", null),
            "statementId",
            imported.jsonPath().getLong("statementId"),
            "page",
            0,
            "size",
            10);
    assertRefused(
        Api.call(FundedCity.CLERK, "StatementEndpoint/differences", foreign),
        FundingRefusal.UNKNOWN);
    assertRefused(
        Api.call(FundedCity.CLERK, "StatementEndpoint/matchAgain", foreign),
        FundingRefusal.UNKNOWN);
  }

  private long post(String amount, String reference, String day) {
    Map<String, Object> movement = city.movement("OWN_CAPITAL", amount, null);
    movement.put("reference", reference);
    movement.put("occurredOn", day);
    return city.post(movement);
  }

  private Response upload(String lines) {
    return send(FundedCity.CLERK, account, (HEADINGS + lines).getBytes(StandardCharsets.UTF_8));
  }

  private static Response send(String person, long account, byte[] file) {
    return Api.upload(
        person, "/api/funding/accounts/" + account + "/statement?fileName=march.csv", file);
  }

  private Response list(String person) {
    return Api.call(
        person, "StatementEndpoint/list", Map.of("accountId", account, "page", 0, "size", 10));
  }

  private Response differences(Response imported, String person) {
    return ok(call("differences", imported, person));
  }

  private Response call(String method, Response imported, String person) {
    return Api.call(
        person,
        "StatementEndpoint/" + method,
        Map.of(
            "accountId",
            account,
            "statementId",
            imported.jsonPath().getLong("statementId"),
            "page",
            0,
            "size",
            20));
  }
}
