package org.anju.selection.file;

import static org.anju.platform.database.Rows.instant;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.contract.AgreementState;
import org.anju.offering.SelectionMode;
import org.anju.offering.StoredLeaseTerms;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;
import org.anju.selection.sheet.ConfirmationSheet;
import org.anju.selection.sheet.ConfirmationSheet.By;
import org.anju.selection.sheet.ConfirmationSheet.ChoicePart;
import org.anju.selection.sheet.ConfirmationSheet.FamilyPart;
import org.anju.selection.sheet.ConfirmationSheet.OfferingPart;
import org.anju.selection.sheet.ConfirmationSheet.Standing;
import org.anju.selection.sheet.ConfirmationSheet.UnitPart;
import org.anju.selection.sheet.SheetPdf;
import org.jetbrains.annotations.Nullable;

/**
 * Prints the confirmation of a choice: for the family, for whoever has its power of attorney, and
 * for the acquirer's desk.
 */
@ApplicationScoped
public class PrintSheet {

  /** $1 choice, $2 who asks. The leaf that first names the choice says who made it. */
  private static final String CHOICE =
      """
      SELECT s.id, s.phase, s.chosen_at, s.live, p.mode, g.state, g.sign_by,
             o.name, o.district, o.address, o.acquirer,
             a.receipt, a.applicant, a.applicant_masked, a.identity_masked, a.policy_version,
             d.number AS draw_number, r.rank, r.tier,
             u.building, u.entrance, u.room, u.storey, u.layout, u.orientation,
             u.built_area, u.inner_area, u.shared_area,
             l.unit_price, s.total_price, i.list_version, %s,
             f.actor, f.role, f.after_digest,
             EXISTS (SELECT FROM selection_proxy x
                     WHERE x.application_id = a.id AND x.subject = $2 AND x.state = 'CONFIRMED')
               AS is_proxy
      FROM selection s
      JOIN selection_phase p ON p.offering_id = s.offering_id AND p.phase = s.phase
      JOIN agreement g ON g.selection_id = s.id
      JOIN offering o ON o.id = s.offering_id
      JOIN application a ON a.id = s.application_id
      JOIN live_draw d ON d.offering_id = o.id
      JOIN draw_rank r ON r.draw_number = d.number AND r.application_id = a.id
      JOIN unit u ON u.id = s.unit_id
      LEFT JOIN lease_terms t ON t.offering_id = o.id
      JOIN price_list i ON i.id = s.price_list_id
      JOIN price_list_line l ON l.price_list_id = i.id AND l.unit_id = u.id
      LEFT JOIN LATERAL (
        SELECT actor, role, after_digest FROM audit_leaf
        WHERE case_type = 'selection' AND case_id = s.id::text
        ORDER BY id LIMIT 1) f ON true
      WHERE s.id = $1
      """
          .formatted(StoredLeaseTerms.COLUMNS);

  private final Pool pool;
  private final Vertx vertx;
  private final BusinessClock clock;
  private final Policies policies;

  PrintSheet(Pool pool, Vertx vertx, BusinessClock clock, Policies policies) {
    this.pool = pool;
    this.vertx = vertx;
    this.clock = clock;
    this.policies = policies;
  }

  /** The PDF; refused with {@code sale-file.not-yours} for everybody else. */
  public Uni<byte[]> print(Actor actor, long selectionId) {
    return sheet(actor, selectionId)
        .chain(sheet -> vertx.executeBlocking(() -> SheetPdf.of(sheet), false));
  }

  Uni<ConfirmationSheet> sheet(Actor actor, long selectionId) {
    return pool.preparedQuery(CHOICE)
        .execute(Tuple.of(selectionId, actor.id()))
        .map(FileRows::required)
        .invoke(row -> requireOpenTo(actor, row))
        .map(this::sheet);
  }

  private static void requireOpenTo(Actor actor, Row row) {
    boolean open =
        switch (actor.role()) {
          case Roles.APPLICANT ->
              actor.id().equals(row.getString("applicant")) || row.getBoolean("is_proxy");
          case Roles.ACQUIRER -> row.getString("acquirer").equals(actor.organisation());
          default -> false;
        };
    if (!open) {
      throw RefusedException.of(SaleFileRefusal.NOT_YOURS);
    }
  }

  private ConfirmationSheet sheet(Row row) {
    String city = policies.version(row.getString("policy_version")).city().zh();
    return new ConfirmationSheet(
        row.getLong("id"),
        standing(row),
        new OfferingPart(
            city, row.getString("name"), row.getString("district"), row.getString("address")),
        new FamilyPart(
            row.getString("receipt"),
            row.getString("applicant_masked"),
            row.getString("identity_masked"),
            row.getInteger("draw_number"),
            row.getInteger("rank"),
            row.getInteger("tier")),
        unit(row),
        new ChoicePart(
            row.getInteger("phase"),
            SelectionMode.valueOf(row.getString("mode")),
            by(row.getString("role"), row.getString("actor"), row.getString("applicant")),
            instant(row, "chosen_at"),
            instant(row, "sign_by")),
        StoredLeaseTerms.of(row),
        row.getString("after_digest"),
        clock.now());
  }

  private static UnitPart unit(Row row) {
    return new UnitPart(
        row.getString("building"),
        row.getString("entrance"),
        row.getString("room"),
        row.getInteger("storey"),
        row.getString("layout"),
        row.getString("orientation"),
        row.getBigDecimal("built_area"),
        row.getBigDecimal("inner_area"),
        row.getBigDecimal("shared_area"),
        row.getBigDecimal("unit_price"),
        row.getBigDecimal("total_price"),
        row.getInteger("list_version"));
  }

  private static Standing standing(Row row) {
    if (!row.getBoolean("live")) {
      return Standing.ENDED;
    }
    return switch (AgreementState.valueOf(row.getString("state"))) {
      case TO_SIGN -> Standing.TO_SIGN;
      case SIGNED -> Standing.SIGNED;
      case LAPSED, DECLINED, TAKEN_BACK, RECOVERED, ENDED -> Standing.ENDED;
    };
  }

  private static By by(@Nullable String role, @Nullable String actor, @Nullable String applicant) {
    if (Roles.ACQUIRER.equals(role)) {
      return By.DESK;
    }
    if (Roles.APPLICANT.equals(role)) {
      return actor.equals(applicant) ? By.FAMILY : By.PROXY;
    }
    return role == null ? By.FAMILY : By.WISHES;
  }
}
