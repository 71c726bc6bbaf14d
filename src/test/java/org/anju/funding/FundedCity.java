package org.anju.funding;

import static org.anju.permissions.Answers.ok;

import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.TestDatabase;
import org.anju.platform.personal.SocialCreditCode;
import org.jetbrains.annotations.Nullable;

/**
 * A project with an acquisition, put into the database, whose money moves by the endpoints alone.
 */
public final class FundedCity {

  public static final String CLERK = "cihu-acquirer";
  public static final String COLLEAGUE = "cihu-acquirer2";
  public static final String OFFICER = "bureau-officer1";
  public static final String STRANGER = "east-acquirer";
  public static final String DISTRICT = "下陆区";
  public static final String DAY = "2026-03-02";

  private static final char[] CODE = "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray();

  private final TestDatabase database;
  private final long project;
  private final long developer;
  private final String developerCode;

  private FundedCity(TestDatabase database, String use, String way) {
    this.database = database;
    this.developerCode = code();
    this.developer =
        database.number(
            "INSERT INTO developer (credit_code, name) VALUES (?, '锦绣置业') RETURNING id",
            developerCode);
    this.project =
        database.number(
            """
            INSERT INTO housing_project (acquirer, district, name, address, use, way, state, created_by, created_at)
            VALUES ('cihu-anju', ?, ?, '磁湖路 1 号', ?, ?, 'APPROVED', 'somebody', '2026-01-01T00:00Z') RETURNING id
            """,
            DISTRICT,
            "磁湖 " + UUID.randomUUID(),
            use,
            way);
  }

  /** An approved project that acquires flats to sell. */
  public static FundedCity acquiring(TestDatabase database) {
    return of(database, "SALE", "ACQUIRED");
  }

  public static FundedCity of(TestDatabase database, String use, String way) {
    CityAtWork.registerOrganisations();
    return new FundedCity(database, use, way);
  }

  /** The code of a company that exists in one test alone, with its check character. */
  private static String code() {
    StringBuilder code = new StringBuilder("91");
    UUID random = UUID.randomUUID();
    for (int i = 0; i < 15; i++) {
      code.append(CODE[(int) ((random.getMostSignificantBits() >>> (4 * i)) & 31) % CODE.length]);
    }
    return IntStream.range(0, CODE.length)
        .mapToObj(last -> code.toString() + CODE[last])
        .filter(each -> SocialCreditCode.parse(each).value().isPresent())
        .findFirst()
        .orElseThrow();
  }

  public long project() {
    return project;
  }

  String developerCode() {
    return developerCode;
  }

  /** An acquisition of the project in that state. */
  public long acquisition(String state, String price) {
    return database.number(
        """
        INSERT INTO acquisition (project_id, developer_id, state, price, policy_version, created_by, created_at)
        VALUES (?, ?, ?, ?::numeric, 'huangshi-2024-1', 'somebody', '2026-01-01T00:00Z') RETURNING id
        """,
        project,
        developer,
        state,
        price);
  }

  /** A flat of the project with a signed contract at that price. */
  public void sold(String price) {
    database.run(
        """
        WITH o AS (
          INSERT INTO offering (name, project_id, district, address, acquirer, stage, applications_open_at,
            applications_close_at, notice_working_days, draw_at, selection_at, policy_version, created_by, created_at)
          VALUES (?, ?, '下陆区', 'x', 'cihu-anju', 'COMPLETED', now() - '9 d'::interval, now() - '8 d'::interval, 5,
            now() - '1 d'::interval, now(), 'p', 'x', now())
          RETURNING id),
        u AS (
          INSERT INTO unit (offering_id, building, entrance, room, storey, layout, orientation, built_area,
            inner_area, shared_area, state)
          SELECT id, '1#', '1', id::text, 1, '两室', '南', 80, 64, 16, 'CHOSEN' FROM o RETURNING id),
        l AS (
          INSERT INTO price_list (offering_id, list_version, state, units, total_area, total_price, file_name,
            file_digest, imported_by, imported_at)
          SELECT id, 1, 'CURRENT', 1, 80, 1, 'f', 'd', 'x', now() FROM o RETURNING id),
        a AS (
          INSERT INTO application (receipt, offering_id, applicant, status, category, household_size, housing_area,
            annual_income, facts_cipher, tier, tickets, applicant_masked, identity_masked, mobile_cipher,
            mobile_masked, committed_at, submitted_at, price_list_version, policy_version, rank_score, waiting_since)
          SELECT 'P' || id, id, 'person-' || id, 'QUALIFIED', 'c', 1, 0, 0, '\\x00', 1, 1, '张*', '4202**',
            '\\x00', '138****0000', now(), now(), 1, 'huangshi-2024-1', 50, now() FROM o RETURNING id),
        p AS (
          INSERT INTO selection_phase (offering_id, phase, mode, starts_at, families_per_slot, seconds_per_turn,
            absent_seconds, hold_seconds, check_in_minutes)
          SELECT id, 1, 'TURNS', now(), 1, 60, 60, 30, 60 FROM o),
        s AS (
          INSERT INTO selection (offering_id, phase, unit_id, application_id, attempt, price_list_id, total_price,
            chosen_at)
          SELECT o.id, 1, u.id, a.id, gen_random_uuid(), l.id, ?::numeric, now() FROM o, u, l, a RETURNING id)
        INSERT INTO agreement (selection_id, number, state, sign_by, signed_at, recorded_by, rechecked_at)
        SELECT id, 'HT-' || id, 'SIGNED', now(), now(), 'x', now() FROM s
        """,
        "offering " + UUID.randomUUID(),
        project,
        price);
  }

  /**
   * A flat of the project that is let since that day for 1,000 yuan a month, for seven months with
   * a deposit of two, the rent paid for three at once. Signed on 15 January; its last day is far
   * away, so that it does not end by itself.
   */
  public long let(String startsOn) {
    return let(startsOn, "2199-12-31");
  }

  /** As {@link #let(String)}, with that last day. */
  public long let(String startsOn, String endsOn) {
    return database.number(
        """
        WITH o AS (
          INSERT INTO offering (name, project_id, use, district, address, acquirer, stage, applications_open_at,
            applications_close_at, notice_working_days, draw_at, selection_at, policy_version, created_by, created_at)
          VALUES (?, ?, 'RENT', '下陆区', 'x', 'cihu-anju', 'COMPLETED', now() - '9 d'::interval,
            now() - '8 d'::interval, 5, now() - '1 d'::interval, now(), 'p', 'x', now())
          RETURNING id),
        t AS (
          INSERT INTO lease_terms (offering_id, months, deposit_months, pay_every_months, renewal)
          SELECT id, 7, 2, 3, '期满前提出' FROM o),
        u AS (
          INSERT INTO unit (offering_id, building, entrance, room, storey, layout, orientation, built_area,
            inner_area, shared_area, state)
          SELECT id, '1#', '1', id::text, 1, '两室', '南', 80, 64, 16, 'SOLD' FROM o RETURNING id),
        l AS (
          INSERT INTO price_list (offering_id, list_version, state, units, total_area, total_price, file_name,
            file_digest, imported_by, imported_at)
          SELECT id, 1, 'CURRENT', 1, 80, 1, 'f', 'd', 'x', now() FROM o RETURNING id),
        a AS (
          INSERT INTO application (receipt, offering_id, applicant, status, category, household_size, housing_area,
            annual_income, facts_cipher, tier, tickets, applicant_masked, identity_masked, mobile_cipher,
            mobile_masked, committed_at, submitted_at, price_list_version, policy_version, rank_score, waiting_since)
          SELECT 'P' || id, id, 'person-' || id, 'QUALIFIED', 'c', 1, 0, 0, '\\x00', 1, 1, '张*', '4202**',
            '\\x00', '138****0000', now(), now(), 1, 'huangshi-2024-1', 50, now() FROM o RETURNING id),
        p AS (
          INSERT INTO selection_phase (offering_id, phase, mode, starts_at, families_per_slot, seconds_per_turn,
            absent_seconds, hold_seconds, check_in_minutes)
          SELECT id, 1, 'TURNS', now(), 1, 60, 60, 30, 60 FROM o),
        s AS (
          INSERT INTO selection (offering_id, phase, unit_id, application_id, attempt, price_list_id, total_price,
            chosen_at)
          SELECT o.id, 1, u.id, a.id, gen_random_uuid(), l.id, 1000, now() FROM o, u, l, a RETURNING id),
        g AS (
          INSERT INTO agreement (selection_id, number, state, sign_by, signed_at, recorded_by, rechecked_at)
          SELECT id, 'ZL-' || id, 'SIGNED', now(), '2026-01-15T04:00:00Z', 'x', now() FROM s)
        INSERT INTO lease (selection_id, starts_on, ends_on)
        SELECT id, d.first_day, d.last_day FROM s,
          (SELECT ?::date AS first_day, ?::date AS last_day) d RETURNING selection_id
        """,
        "offering " + UUID.randomUUID(),
        project,
        startsOn,
        endsOn);
  }

  /** What came for a lease on that day. */
  public Map<String, Object> rent(String amount, long lease, String day) {
    Map<String, Object> rent = movement("PROCEEDS", amount, null);
    rent.put("leaseId", lease);
    rent.put("occurredOn", day);
    return rent;
  }

  /** How the family of the only contract pays: its own money, and a loan of the provident fund. */
  void financed(String ownMoney, String providentLoan) {
    database.run(
        """
        INSERT INTO agreement_financing (selection_id, version, price, own_money, provident_loan, provident_lender,
          bank_loan, recorded_by, recorded_at)
        SELECT c.id, 1, c.total_price, ?::numeric, ?::numeric, '公积金中心', 0, 'x', now()
        FROM selection c JOIN offering o ON o.id = c.offering_id WHERE o.project_id = ?
        """,
        ownMoney,
        providentLoan,
        project);
  }

  /** A source of the project that a colleague has confirmed. */
  public long source(String kind, String principal) {
    long source = enteredSource(kind, principal, null);
    ok(Api.call(COLLEAGUE, "PostingEndpoint/confirmSource", Map.of("sourceId", source)));
    return source;
  }

  long enteredSource(String kind, String principal, @Nullable Long acquisition) {
    return id(ok(enterSource(terms(kind, principal, acquisition))));
  }

  static Response enterSource(Map<String, Object> terms) {
    return Api.call(CLERK, "PostingEndpoint/registerSource", terms);
  }

  Map<String, Object> terms(String kind, String principal, @Nullable Long acquisition) {
    Map<String, Object> terms = new HashMap<>();
    terms.put("projectId", project);
    terms.put("acquisitionId", acquisition);
    terms.put("kind", kind);
    terms.put("lender", "磁湖银行");
    terms.put("contractNumber", UUID.randomUUID().toString());
    terms.put("principal", new BigDecimal(principal));
    terms.put("annualRate", 1.75);
    terms.put("dayBasis", "ACTUAL_360");
    terms.put("signedOn", "2026-01-15");
    terms.put("dueOn", "2031-01-15");
    return terms;
  }

  /** Interest of a source, paid on that day. */
  Map<String, Object> interest(String amount, long source, String day) {
    Map<String, Object> interest = movement("INTEREST", amount, source);
    interest.put("occurredOn", day);
    return interest;
  }

  /** A movement through a source's own account. */
  public Map<String, Object> movement(String kind, String amount, @Nullable Long source) {
    Map<String, Object> movement = new HashMap<>();
    movement.put("projectId", project);
    movement.put("kind", kind);
    movement.put("amount", new BigDecimal(amount));
    movement.put("sourceId", source);
    movement.put("ownAccount", source == null);
    movement.put("counterparty", "锦绣置业");
    movement.put("counterpartyCode", developerCode);
    movement.put("reference", UUID.randomUUID().toString());
    movement.put("occurredOn", DAY);
    movement.put("note", "");
    return movement;
  }

  Map<String, Object> payment(String amount, @Nullable Long source, long acquisition) {
    Map<String, Object> payment = movement("PAYMENT", amount, source);
    payment.put("acquisitionId", acquisition);
    return payment;
  }

  /** What a contract with a builder says. */
  Map<String, Object> contract(String sum) {
    Map<String, Object> contract = new HashMap<>();
    contract.put("projectId", project);
    contract.put("role", "GENERAL_CONTRACTOR");
    contract.put("name", "磁湖建工");
    contract.put("creditCode", code());
    contract.put("contractNumber", UUID.randomUUID().toString());
    contract.put("contractSum", new BigDecimal(sum));
    contract.put("signedOn", "2026-01-15");
    return contract;
  }

  static Response enterPayee(Map<String, Object> contract) {
    return Api.call(CLERK, "PayeeEndpoint/register", contract);
  }

  /** A builder whose contract an officer has confirmed. */
  long payee(String sum) {
    long payee = ok(enterPayee(contract(sum))).jsonPath().getLong("payeeId");
    ok(Api.call(OFFICER, "PayeeEndpoint/confirm", Map.of("payeeId", payee)));
    return payee;
  }

  Map<String, Object> building(String amount, @Nullable Long source, long payee) {
    Map<String, Object> payment = movement("BUILDING_PAYMENT", amount, source);
    payment.put("payeeId", payee);
    return payment;
  }

  /** Enters and has it approved; answers the voucher. */
  public long post(Map<String, Object> movement) {
    return id(ok(approve(entered(movement))));
  }

  public long entered(Map<String, Object> movement) {
    return id(ok(enter(movement)));
  }

  static Response enter(Map<String, Object> movement) {
    return Api.call(CLERK, "PostingEndpoint/enter", movement);
  }

  public static Response approve(long posting) {
    return Api.call(COLLEAGUE, "PostingEndpoint/approve", Map.of("postingId", posting));
  }

  public static Response reverse(long voucher) {
    return Api.call(
        CLERK,
        "PostingEndpoint/reverse",
        Map.of("voucherId", voucher, "occurredOn", DAY, "reason", "金额记错"));
  }

  Response books(String person) {
    return Api.call(person, "FundingEndpoint/books", Map.of("projectId", project));
  }

  /** What an account of the project holds; of all sources together. */
  String balance(String kind) {
    return database.text(
        "SELECT sum(abs(debited - credited)) FROM ledger_account WHERE project_id = ? AND kind = ?",
        project,
        kind);
  }

  long account(String kind, @Nullable Long source) {
    return database.number(
        "SELECT id FROM ledger_account WHERE project_id = ? AND kind = ? AND coalesce(source_id, 0) = ?",
        project,
        kind,
        source == null ? 0 : source);
  }

  public static long id(Response made) {
    return made.jsonPath().getLong("id");
  }
}
