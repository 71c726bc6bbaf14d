package org.anju.acquisition;

import static org.anju.acquisition.Purchases.yuan;
import static org.anju.selection.SaleCity.await;

import io.vertx.mutiny.sqlclient.Pool;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.anju.acquisition.RecordEvidence.Side;
import org.anju.acquisition.replacement.EnterReplacementPrice;
import org.anju.acquisition.replacement.ListReplacementPrices;
import org.anju.acquisition.replacement.ReplacementDesk;
import org.anju.audit.AuditTrail;
import org.anju.audit.AuditTrails;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;
import org.anju.selection.SaleCity;

/**
 * A real PostgreSQL with a qualified acquirer, an approved project, a survey and a developer's
 * homes of 100 m²; replacement price 5,000, comparable price 6,000 yuan per m².
 */
final class AcquisitionCity implements AutoCloseable {

  static final String DISTRICT = "下陆区";
  static final String PLACE = "团城山";
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final Actor BUYER = new Actor("buyer", Roles.ACQUIRER, SaleCity.ACQUIRER, Set.of());
  static final Actor COLLEAGUE =
      new Actor("colleague", Roles.ACQUIRER, SaleCity.ACQUIRER, Set.of());
  static final Actor RIVAL = new Actor("rival", Roles.ACQUIRER, "other", Set.of());
  static final Actor OFFICER = officer("officer", Roles.BUREAU_OFFICER);
  static final Actor SECOND = officer("second", Roles.BUREAU_OFFICER);
  static final Actor SUPERVISOR = officer("supervisor", Roles.SUPERVISOR);
  static final Actor OUTSIDER = new Actor("outsider", Roles.BUREAU_OFFICER, null, Set.of("铁山区"));

  /** Of two appraisers that exist in tests alone. */
  static final List<String> CREDIT_CODES = List.of("91420200MA48ABCD13", "91420200MA48ABCD26");

  private final SaleCity city = new SaleCity();
  private final Policies policies = city.policies();
  final Pool pool = city.pool();
  private final BusinessClock clock = city.clock();
  private final AuditTrail audit = AuditTrails.of(clock, policies);
  private final AcquisitionCases cases = new AcquisitionCases();
  private final ReadPurchase purchases = new ReadPurchase(policies, clock);
  private final WritePrices prices = new WritePrices();
  private final StepLog log = new StepLog(policies, clock, audit);
  private final AcquirerStanding standing = new AcquirerStanding(policies, clock);
  private final CheckPurchase check = new CheckPurchase(standing, purchases, prices);
  final AcquisitionPapers papers = new AcquisitionPapers(pool, cases, null, log, clock);
  private final Instalments instalments = new Instalments();
  private final ShownLimits shownLimits = new ShownLimits(pool);

  final ChooseUnits units = new ChooseUnits(pool, cases, purchases, log);
  final DraftAcquisition draft = new DraftAcquisition(pool, standing, units, purchases, log, clock);
  final RecordEvidence evidence = new RecordEvidence(pool, cases, purchases, papers, log, clock);
  final PriceUnits pricing = new PriceUnits(pool, cases, purchases, prices, log);
  final ProposeAcquisition propose = new ProposeAcquisition(pool, cases, check, log);
  final EndAcquisition end = new EndAcquisition(pool, cases, log);
  final DecideAcquisition decide = new DecideAcquisition(pool, cases, check, end, log);
  final RecordOpinion opinions = new RecordOpinion(pool, cases, papers, log, clock);
  final SignContract sign = new SignContract(pool, cases, check, papers, instalments, log, clock);
  final InspectUnit inspect = new InspectUnit(pool, cases, purchases, log, clock);
  final HandOver handOver = new HandOver(pool, cases, purchases, prices, instalments, log);
  final ListAcquisitions list = new ListAcquisitions(pool);
  final FindCandidates candidates = new FindCandidates(pool, policies, clock);
  final ListDraftChoices choices = new ListDraftChoices(pool, ReplacementDesk.list(pool, clock));
  final EnterReplacementPrice replacement = ReplacementDesk.enter(pool, policies, clock, audit);
  final ListReplacementPrices replacementPrices = ReplacementDesk.list(pool, clock);
  private final ReadAcquisition read =
      new ReadAcquisition(
          pool, cases, purchases, new ReadEvidence(pool, instalments, papers), shownLimits, clock);
  private final ReadUnits readUnits = new ReadUnits(pool, cases, purchases, shownLimits);

  final long project;
  final long demand;
  private int buildings;

  AcquisitionCity() {
    qualify(SaleCity.ACQUIRER);
    demand = survey(1000, 600);
    project = project("收购项目", "ACQUIRED", "APPROVED");
    replacementPrice(PLACE, "5000.00", TODAY.minusYears(1), TODAY.plusYears(1));
  }

  @Override
  public void close() {
    city.close();
  }

  private static Actor officer(String id, String role) {
    return new Actor(id, role, null, Set.of(DISTRICT));
  }

  void qualify(String acquirer) {
    run(
        """
        INSERT INTO acquirer_qualification (organisation, district, state, slot, valid_until, drafted_by, drafted_at,
          submitted_by, submitted_at, decided_by, decided_at)
        SELECT $1, $2, 'ACTIVE', count(*) + 1, $3, 'a', now(), 'a', now(), 'b', now() FROM acquirer_qualification
        """,
        acquirer,
        DISTRICT,
        TODAY);
  }

  long survey(int surveyed, int wanting) {
    return number(
        """
        INSERT INTO demand_result (district, area_name, surveyed, wanting, surveyed_on, entered_by, entered_at,
          confirmed_by, confirmed_at)
        VALUES ($1, '团城山片区', $2, $3, $4, 'a', now(), 'b', now()) RETURNING id
        """,
        DISTRICT,
        surveyed,
        wanting,
        TODAY);
  }

  long project(String name, String way, String state) {
    return number(
        """
        INSERT INTO housing_project (acquirer, district, name, address, use, way, state, created_by, created_at)
        VALUES ($1, $2, $3, '杭州西路', 'SALE', $4, $5, 'a', now()) RETURNING id
        """,
        SaleCity.ACQUIRER,
        DISTRICT,
        name,
        way,
        state);
  }

  /** Confirmed. */
  void replacementPrice(String place, String price, LocalDate from, LocalDate until) {
    run(
        """
        INSERT INTO replacement_price (district, place, land, construction, fees, source, valid_from, valid_until,
          entered_by, entered_at, confirmed_by, confirmed_at)
        VALUES ($1, $2, 0, $3, 0, '测算报告', $4, $5, 'a', now(), 'b', now())
        """,
        DISTRICT,
        place,
        yuan(price),
        from,
        until);
  }

  /** Homes of a building of the one developer's. */
  List<Long> homes(int count) {
    return homes(count, 1);
  }

  /** Homes of 100 m² in a new building; {@code developer} 1 to 9. */
  List<Long> homes(int count, int developer) {
    String code = "91420200MA48DEW" + developer + "XX";
    run(
        "INSERT INTO developer (credit_code, name) VALUES ($1, $2) ON CONFLICT DO NOTHING",
        code,
        "开发企业" + developer);
    int building = ++buildings;
    run(
        """
        WITH estate AS (
          INSERT INTO estate (developer_id, district, name, address)
          SELECT id, $2, $3, '杭州西路' FROM developer WHERE credit_code = $1 RETURNING id
        )
        INSERT INTO stock_building (estate_id, name, completed_on) SELECT id, $4, $5 FROM estate
        """,
        code,
        DISTRICT,
        "楼盘" + building,
        building + "栋",
        TODAY.minusYears(1));
    String ids =
        text(
            """
            WITH made AS (
              INSERT INTO stock_unit (code, building_id, room, storey, layout, built_area, inner_area, sale_state,
                encumbrance)
              SELECT b.id || '-' || lpad(n::text, 3, '0'), b.id, n::text, 1, '两室', 100, 80, 'UNSOLD', 'NONE'
              FROM stock_building b, generate_series(1, $2) n WHERE b.name = $1
              RETURNING id
            )
            SELECT string_agg(id::text, ',' ORDER BY id) FROM made
            """,
            building + "栋",
            count);
    return Stream.of(ids.split(",")).map(Long::valueOf).toList();
  }

  long paper(long acquisition, PaperKind kind) {
    return number(
        """
        WITH file AS (
          INSERT INTO stored_file (digest, size, type, uses, unused_since)
          VALUES (encode(sha256(gen_random_uuid()::text::bytea), 'hex'), 1, 'PDF', 1, now()) RETURNING digest
        )
        INSERT INTO acquisition_paper (acquisition_id, kind, file_name, digest, added_by, added_at)
        SELECT $1, $2, $2, digest, 'a', now() FROM file RETURNING id
        """,
        acquisition,
        kind.name());
  }

  long drafted(List<Long> homes) {
    return await(draft.draft(BUYER, begin(homes)));
  }

  DraftAcquisition.Draft begin(List<Long> homes) {
    return new DraftAcquisition.Draft(project, PLACE, demand, homes);
  }

  /** A draft with all that a proposal needs, at that price per m². */
  long ready(List<Long> homes, String perSquareMetre) {
    long id = drafted(homes);
    comparable(id, "6000.00");
    appraise(id, 0, yuan("1000000").multiply(BigDecimal.valueOf(homes.size())));
    offer(id, Side.DEVELOPER, yuan("500000").multiply(BigDecimal.valueOf(homes.size())));
    await(pricing.perSquareMetre(BUYER, id, version(id), yuan(perSquareMetre)));
    return id;
  }

  long proposed(List<Long> homes, String perSquareMetre) {
    long id = ready(homes, perSquareMetre);
    await(propose.propose(BUYER, id, version(id)));
    return id;
  }

  long approved(List<Long> homes, String perSquareMetre) {
    long id = proposed(homes, perSquareMetre);
    await(decide.approve(OFFICER, id, version(id)));
    opinion(id, Department.FINANCE, true);
    opinion(id, Department.STATE_ASSETS, true);
    await(decide.approve(SUPERVISOR, id, version(id)));
    return id;
  }

  /** Paid in two instalments, the first of 100,000 yuan. */
  long signed(List<Long> homes, String perSquareMetre) {
    long id = approved(homes, perSquareMetre);
    await(sign.sign(BUYER, id, version(id), contract(id, "合同-" + id)));
    return id;
  }

  SignContract.Contract contract(long id, String number) {
    BigDecimal first = yuan("100000.00");
    return new SignContract.Contract(
        number,
        TODAY,
        paper(id, PaperKind.CONTRACT),
        List.of(
            new Instalment(first, TODAY),
            new Instalment(price(id).subtract(first), TODAY.plusMonths(6))));
  }

  void comparable(long id, String price) {
    await(
        evidence.comparable(
            BUYER,
            id,
            version(id),
            new RecordEvidence.Comparable(yuan(price), "网签均价", TODAY, null)));
  }

  void appraise(long id, int appraiser, BigDecimal value) {
    await(
        evidence.appraisal(
            BUYER,
            id,
            version(id),
            new RecordEvidence.Appraisal(
                "评估机构" + appraiser,
                CREDIT_CODES.get(appraiser),
                "评证-1",
                TODAY,
                value,
                paper(id, PaperKind.APPRAISAL))));
  }

  void offer(long id, Side side, BigDecimal amount) {
    await(
        evidence.round(BUYER, id, version(id), new RecordEvidence.Round(side, amount, TODAY, "")));
  }

  void opinion(long id, Department department, boolean inFavour) {
    await(
        opinions.record(
            SECOND,
            id,
            version(id),
            new RecordOpinion.Opinion(department, inFavour, "财函1号", TODAY, "", null)));
  }

  void pass(long id, long home, String measured) {
    await(inspect.inspect(BUYER, id, version(id), home, Purchases.inspection(measured, null)));
  }

  AcquisitionView show(Actor actor, long id) {
    return await(read.show(actor, id, Locale.ENGLISH));
  }

  List<AcquisitionUnit> unitsOf(long id) {
    return await(readUnits.page(BUYER, id, 0, 100)).items();
  }

  int version(long id) {
    return (int) number("SELECT version FROM acquisition WHERE id = $1", id);
  }

  String state(long id) {
    return text("SELECT state FROM acquisition WHERE id = $1", id);
  }

  BigDecimal price(long id) {
    return yuan(text("SELECT price FROM acquisition WHERE id = $1", id));
  }

  /** Own money comes in and is paid to the developer, by two vouchers of the ledger. */
  void pay(long acquisition, String amount) {
    run(
        """
        WITH ledger AS (
          INSERT INTO project_ledger (project_id) SELECT project_id FROM acquisition WHERE id = $1 RETURNING project_id
        ), accounts AS (
          INSERT INTO ledger_account (project_id, kind)
          SELECT project_id, unnest(ARRAY['RESTRICTED_BANK', 'OWN_CAPITAL', 'ACQUISITION_COST']) FROM ledger
          RETURNING id, project_id, kind
        ), entered AS (
          INSERT INTO posting (project_id, kind, amount, own_account, acquisition_id, counterparty, reference,
            occurred_on, note, state, entered_by, entered_name, entered_at, decided_by, decided_name, decided_at)
          SELECT project_id, each.kind, $2::text::numeric, true, CASE each.kind WHEN 'PAYMENT' THEN $1 END, '某某', '1',
            $3, '', 'POSTED', 'one', '一', now(), 'two', '二', now()
          FROM ledger CROSS JOIN (VALUES ('OWN_CAPITAL'), ('PAYMENT')) AS each (kind)
          RETURNING *
        ), made AS (
          INSERT INTO voucher (project_id, number, posting_id, kind, amount, own_account, acquisition_id,
            counterparty, reference, occurred_on, note, posted_by, posted_at, approved_by, approved_at)
          SELECT project_id, CASE kind WHEN 'PAYMENT' THEN 2 ELSE 1 END, id, kind, amount, own_account,
            acquisition_id, counterparty, reference, occurred_on, note, entered_by, entered_at, decided_by, decided_at
          FROM entered
          RETURNING id, project_id, kind, amount
        )
        INSERT INTO voucher_line (voucher_id, line, project_id, account_id, debit, credit)
        SELECT made.id, CASE WHEN side.debit THEN 1 ELSE 2 END, made.project_id, accounts.id,
          CASE WHEN side.debit THEN made.amount ELSE 0 END, CASE WHEN side.debit THEN 0 ELSE made.amount END
        FROM made
        JOIN (VALUES ('OWN_CAPITAL', true, 'RESTRICTED_BANK'), ('OWN_CAPITAL', false, 'OWN_CAPITAL'),
          ('PAYMENT', true, 'ACQUISITION_COST'), ('PAYMENT', false, 'RESTRICTED_BANK'))
          AS side (done, debit, account) ON side.done = made.kind
        JOIN accounts ON accounts.kind = side.account
        """,
        acquisition,
        amount,
        TODAY);
  }

  void run(String sql, Object... values) {
    city.run(sql, values);
  }

  String text(String sql, Object... values) {
    return city.text(sql, values);
  }

  long number(String sql, Object... values) {
    return city.count(sql, values);
  }
}
