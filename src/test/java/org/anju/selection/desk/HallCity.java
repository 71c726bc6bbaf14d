package org.anju.selection.desk;

import static org.anju.selection.SaleCity.await;

import io.vertx.core.buffer.Buffer;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anju.audit.AuditTrail;
import org.anju.audit.AuditTrails;
import org.anju.platform.database.Rows;
import org.anju.platform.personal.PersonHash;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.anju.platform.time.Holidays;
import org.anju.platform.time.WorkingDays;
import org.anju.selection.Chosen;
import org.anju.selection.Overviews;
import org.anju.selection.SaleCity;
import org.anju.selection.SaleCity.Sale;

/** The hall's use cases on a real PostgreSQL, with its staff. */
final class HallCity implements AutoCloseable {

  static final Actor DESK = SaleCity.acquirer(SaleCity.ACQUIRER);
  static final Actor OTHER_DESK = SaleCity.acquirer("other");
  static final Actor SUPERVISOR = staff("supervisor", Roles.SUPERVISOR, "下陆区");
  static final Actor FAR_SUPERVISOR = staff("far supervisor", Roles.SUPERVISOR, "大冶市");
  static final Actor OFFICER = staff("officer", Roles.BUREAU_OFFICER, "下陆区");
  static final Actor FAR_OFFICER = staff("far officer", Roles.BUREAU_OFFICER, "大冶市");

  final SaleCity sales = new SaleCity();
  final PersonHash hash = new PersonHash(new byte[32]);
  private final HallTexts texts = new HallTexts(new PersonalDataCipher(1, Map.of(1, new byte[32])));
  private final WorkingDays calendar = new WorkingDays(Holidays.shipped());

  private static Actor staff(String id, String role, String district) {
    return new Actor(id, role, null, Set.of(district));
  }

  Halls halls() {
    return new Halls(sales.clock(), sales.policies());
  }

  AuditTrail audit() {
    return AuditTrails.of(sales.clock(), sales.policies());
  }

  PauseSelection pause() {
    return new PauseSelection(sales.pool(), halls(), sales.clock(), audit());
  }

  ResumeSelection resume() {
    return new ResumeSelection(sales.pool(), halls(), sales.clock(), audit());
  }

  ShowPauses pauses() {
    return new ShowPauses(sales.pool(), halls(), sales.clock());
  }

  ListRunning running() {
    return new ListRunning(sales.pool());
  }

  CallFamilies calls() {
    return new CallFamilies(sales.pool(), halls(), sales.clock(), audit());
  }

  ReportIncident report() {
    return new ReportIncident(sales.pool(), halls(), texts, sales.clock(), audit());
  }

  ListIncidents incidents() {
    return new ListIncidents(sales.pool(), halls(), texts);
  }

  ShowConsole console() {
    return new ShowConsole(sales.pool(), halls(), new Overviews(), sales.clock());
  }

  NameProxy nameProxy() {
    return new NameProxy(sales.pool(), texts, hash, sales.policies(), sales.clock(), audit());
  }

  DecideProxy decideProxy() {
    return new DecideProxy(sales.pool(), hash, sales.clock(), audit());
  }

  ClaimProxy claimProxy() {
    return new ClaimProxy(sales.pool(), hash, sales.clock(), audit());
  }

  Proxies proxies() {
    return new Proxies(sales.pool(), halls(), texts);
  }

  AskForceMajeure ask() {
    return new AskForceMajeure(sales.pool(), turns(), texts, sales.clock(), audit());
  }

  DecideForceMajeure decide() {
    return new DecideForceMajeure(sales.pool(), texts, sales.clock(), audit());
  }

  ReadForceMajeure read() {
    return new ReadForceMajeure(sales.pool(), turns(), texts, sales.clock());
  }

  private MissedTurns turns() {
    return new MissedTurns(sales.policies(), calendar);
  }

  Chosen choose(Sale sale, int rank, int unit) {
    return await(
        sales
            .chooseUnit()
            .choose(sale.chooser(rank), sale.offering(), sale.unit(unit), UUID.randomUUID()));
  }

  /** A paper that the person handed in. */
  long paperOf(Actor owner) {
    String hex = (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
    sales.run(
        "INSERT INTO stored_file (digest, size, type, uses, unused_since) VALUES ($1, 1, 'PNG', 1, $2)",
        hex,
        Rows.parameter(sales.clock().now()));
    return sales.count(
        """
        INSERT INTO selection_paper (owner, file_name_cipher, digest, added_at) VALUES ($1, $4, $2, $3)
        RETURNING id
        """,
        owner.id(),
        hex,
        Rows.parameter(sales.clock().now()),
        Buffer.buffer(texts.hidden("委托书.png", HallTexts.PAPER)));
  }

  String turn(Sale sale, int rank) {
    return ofTurn(sale, rank, "state");
  }

  /** A column of the family's latest turn. */
  String ofTurn(Sale sale, int rank, String column) {
    return sales.text(
        "SELECT t.%s FROM selection_turn t JOIN application a ON a.id = t.application_id"
                .formatted(column)
            + " WHERE a.receipt = $1 ORDER BY t.phase DESC LIMIT 1",
        sale.receipt(rank));
  }

  long notices(Sale sale, int rank, String kind) {
    return sales.count(
        """
        SELECT count(*) FROM notice n JOIN application a ON a.id = n.application_id
        WHERE a.receipt = $1 AND n.kind = $2
        """,
        sale.receipt(rank),
        kind);
  }

  long leaves(String action, Object caseId) {
    return sales.count(
        "SELECT count(*) FROM audit_leaf WHERE action = $1 AND case_id = $2",
        action,
        String.valueOf(caseId));
  }

  @Override
  public void close() {
    sales.close();
  }
}
