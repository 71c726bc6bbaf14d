package org.anju.pricing.calculation;

import static org.anju.pricing.calculation.Sheets.number;
import static org.anju.selection.SaleCity.await;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.anju.audit.AuditTrail;
import org.anju.audit.AuditTrails;
import org.anju.document.PlainDocuments;
import org.anju.funding.BuildingContracts;
import org.anju.funding.FindContracts;
import org.anju.platform.money.Yuan;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;
import org.anju.selection.SaleCity;

/**
 * A real PostgreSQL with projects of all kinds and offerings to price; replacement price 4,800 yuan
 * per m², of which 3,200 are construction.
 */
final class PricedCity implements AutoCloseable {

  static final String DISTRICT = "下陆区";
  static final String PLACE = "团城山";
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final Actor OWNER = new Actor("owner", Roles.ACQUIRER, SaleCity.ACQUIRER, Set.of());
  static final Actor RIVAL = new Actor("rival", Roles.ACQUIRER, "other", Set.of());

  /** $1 list, $2 office, $3 number and officer. */
  static final String FILE =
      """
      INSERT INTO price_filing (price_list_id, office, decision, number, officer, decided_at)
      VALUES ($1::bigint, $2, 'FILED', concat($3::text, ' ', $1::bigint), $3::text, '2026-11-20')
      """;

  private static final PersonalDataCipher CIPHER =
      new PersonalDataCipher(1, Map.of(1, new byte[32]));

  final SaleCity city;
  final Pool pool;
  final ReadCalculation read;
  final WriteSheet write;
  final PreviewList preview;
  final GenerateList generate;
  final SaveList save;
  final CheckPrices check;
  final ListableHomes homes;
  private int buildings;

  PricedCity() {
    this(new SaleCity());
  }

  PricedCity(SaleCity city) {
    this.city = city;
    pool = city.pool();
    Policies policies = city.policies();
    BusinessClock clock = city.clock();
    AuditTrail audit = AuditTrails.of(clock, policies);
    PricedOfferings offerings = new PricedOfferings();
    PriceSheets sheets = new PriceSheets();
    CostPapers papers = new CostPapers(PlainDocuments.of(CIPHER));
    PriceFacts facts =
        new PriceFacts(
            policies,
            new FindProjectCosts(),
            new FindProfits(),
            new FindContracts(),
            papers,
            clock);
    check = new CheckPrices(offerings, sheets, facts);
    homes = new ListableHomes(offerings, sheets, clock);
    save =
        new SaveList(offerings, sheets, new LinkHomes(homes), check, new WriteList(clock), audit);
    LevelList level = new LevelList(sheets, homes, new ListedUnits(), check);
    read = new ReadCalculation(pool, offerings, sheets, facts, papers, check);
    write =
        new WriteSheet(pool, offerings, sheets, facts, papers, new StorePriceSheet(clock), audit);
    preview = new PreviewList(pool, offerings, level);
    generate = new GenerateList(pool, offerings, level, save);
    replacementPrice(PLACE, "3200.00");
  }

  @Override
  public void close() {
    city.close();
  }

  /** Confirmed, in force this year; land 1,200 and fees 400 yuan per m². */
  void replacementPrice(String place, String construction) {
    city.run(
        """
        INSERT INTO replacement_price (district, place, land, construction, fees, source, valid_from, valid_until,
          entered_by, entered_at, confirmed_by, confirmed_at)
        VALUES ($1, $2, 1200, $3, 400, '测算报告', $4, $5, 'a', now(), 'b', now())
        """,
        DISTRICT,
        place,
        number(construction),
        TODAY.minusMonths(1),
        TODAY.plusMonths(1));
  }

  /** One that acquires, or one with confirmed contracts about more than any test says it cost. */
  long project(String way, String use) {
    long project = projectWithoutContracts(way, use);
    if (!"ACQUIRED".equals(way)) {
      contract(project, "LAND_AUTHORITY", "99999999999.00");
      contract(project, "GENERAL_CONTRACTOR", "99999999999.00");
    }
    return project;
  }

  /** A contract that the bureau has confirmed. */
  void contract(long project, String role, String sum) {
    city.run(BuildingContracts.CONFIRM, enteredContract(project, role, sum));
  }

  /** A contract that waits for the bureau; answers its payee. */
  long enteredContract(long project, String role, String sum) {
    city.run(BuildingContracts.OPEN_LEDGER, project);
    return city.count(BuildingContracts.ENTER, project, role, number(sum));
  }

  long projectWithoutContracts(String way, String use) {
    return city.count(
        """
        INSERT INTO housing_project (acquirer, district, name, address, use, way, state, created_by, created_at)
        VALUES ($1, $2, $3, '杭州西路', $4, $5, 'APPROVED', 'a', now()) RETURNING id
        """,
        SaleCity.ACQUIRER,
        DISTRICT,
        UUID.randomUUID().toString(),
        use,
        way);
  }

  /** A draft of an offering of that project. */
  long offering(long project) {
    return city.count(
        """
        INSERT INTO offering (name, district, address, acquirer, stage, applications_open_at,
          applications_close_at, notice_working_days, draw_at, selection_at, policy_version, created_by,
          created_at, project_id, use)
        SELECT 'offering ' || count(*), $1, 'x', $2, 'DRAFT', '2026-12-01', '2026-12-10', 5, '2026-12-20',
          '2026-12-21', 'p', 'x', '2026-11-01', $3, (SELECT use FROM housing_project WHERE id = $3)
        FROM offering RETURNING id
        """,
        DISTRICT,
        SaleCity.ACQUIRER,
        project);
  }

  /** Homes of a new building, named by their count, that were bought for the project. */
  List<Long> handedOver(long project, String place, String price, String... areas) {
    String building = ++buildings + "栋";
    return HandedOverHomes.of(pool, project, DISTRICT, place, building, price, areas);
  }

  /** The next version of the sheet, each cost with a paper of its own; answers it. */
  int sheet(long offering, PriceBasis basis, CostItem... costs) {
    CostItem[] proven =
        Stream.of(costs)
            .map(cost -> new CostItem(cost.kind(), cost.amount(), cost.note(), paper()))
            .toArray(CostItem[]::new);
    return sheet(offering, draft(basis, null, Sheets.NONE, proven));
  }

  /** A document that the owner has handed in and nobody has seen before. */
  long paper() {
    return paper(OWNER, digest());
  }

  /** SHA-256 of a file that nobody has seen before. */
  static String digest() {
    return (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
  }

  long paper(Actor actor, String digest) {
    city.run(
        """
        INSERT INTO stored_file (digest, size, type, uses, unused_since) VALUES ($1, 1, 'PDF', 1, now())
        ON CONFLICT DO NOTHING
        """,
        digest);
    return city.count(
        """
        INSERT INTO official_document (issuer, number, issued_on, file_name_cipher, digest, added_by, added_at)
        VALUES ('税务局', '完税 1 号', '2026-01-05', $1, $2, $3, now()) RETURNING id
        """,
        Buffer.buffer(CIPHER.encrypt("票.pdf", "official_document.file_name")),
        digest,
        actor.id());
  }

  int sheet(long offering, WriteSheet.Draft draft) {
    return await(write.write(OWNER, offering, sheetVersion(offering), draft));
  }

  /** Acquired homes name their place alone: the price there is the one in force. */
  static WriteSheet.Draft draft(
      PriceBasis basis, BigDecimal target, Coefficients coefficients, CostItem... costs) {
    return new WriteSheet.Draft(
        basis instanceof PriceBasis.Acquired each
            ? new WriteSheet.AcquiredHousing(each.place(), each.markupPercent())
            : null,
        basis instanceof PriceBasis.Built each ? each : null,
        basis instanceof PriceBasis.Rented each ? each : null,
        target,
        List.of(costs),
        coefficients);
  }

  int sheetVersion(long offering) {
    return (int)
        city.count(
            "SELECT coalesce(max(sheet_version), 0) FROM price_calculation WHERE offering_id = $1",
            offering);
  }

  /** Saves these lines as if they came from a file; answers the list's version. */
  int imported(long offering, ListLine... lines) {
    return await(importing(offering, lines));
  }

  Uni<Integer> importing(long offering, ListLine... lines) {
    return pool.withTransaction(
        connection ->
            save.imported(
                connection,
                OWNER,
                offering,
                List.of(lines),
                new SaveList.Source("list.csv", "digest")));
  }

  int generated(long offering) {
    return await(generate.generate(OWNER, offering, sheetVersion(offering)));
  }

  PreviewList.Generated previewed(long offering) {
    return await(
        preview.preview(OWNER, offering, new PreviewList.Window(false, 0, 200), Locale.ENGLISH));
  }

  CalculationView shown(long offering) {
    return await(read.show(OWNER, offering, Locale.ENGLISH));
  }

  /** The number of the current list. */
  long list(long offering) {
    return city.count(
        "SELECT id FROM price_list WHERE offering_id = $1 AND state = 'CURRENT'", offering);
  }

  /** Puts the current list under a notice that is over, as before the offices decide. */
  void noticed(long offering) {
    city.run(
        """
        INSERT INTO price_notice (price_list_id, offering_id, published_at, closes_at, published_by)
        VALUES ($1, $2, '2026-11-02', '2026-11-10', 'publisher')
        """,
        list(offering),
        offering);
  }

  /** Has both offices file the current list. */
  void filed(long offering) {
    noticed(offering);
    filedBy("BUREAU", offering);
    filedBy("PRICE", offering);
  }

  void filedBy(String office, long offering) {
    city.run(FILE, list(offering), office, office + " of " + offering);
  }

  /** Of a home of the {@code n}th building of {@link #handedOver}, as a file would name it. */
  static ListLine homeOf(String building, String room, String area, String unitPrice) {
    BigDecimal builtArea = number(area);
    BigDecimal price = number(unitPrice);
    return new ListLine(
        new ListUnit(
            building,
            "1单元",
            room,
            1,
            "两室",
            "南",
            builtArea,
            builtArea.subtract(number("10.00")),
            number("10.00"),
            "",
            null),
        price,
        Yuan.times(price, builtArea));
  }
}
