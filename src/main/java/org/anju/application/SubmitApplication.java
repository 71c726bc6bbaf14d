package org.anju.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.offering.OfferingPolicies;
import org.anju.offering.OfferingRefusal;
import org.anju.offering.Stage;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/** A family applies for an offering (article 14, 2) and gets its receipt number. */
@ApplicationScoped
public class SubmitApplication {

  /**
   * Shares the offering's row with other families and excludes the officer who closes the window.
   */
  private static final String OFFERING =
      """
      SELECT o.stage, o.applications_open_at, o.applications_close_at, o.target_employer, p.list_version
      FROM offering o LEFT JOIN price_list p ON p.offering_id = o.id AND p.state = 'CURRENT'
      WHERE o.id = $1 FOR SHARE OF o
      """;

  private final Pool pool;
  private final FileApplications file;
  private final OfferingPolicies policies;
  private final BusinessClock clock;

  SubmitApplication(
      Pool pool, FileApplications file, OfferingPolicies policies, BusinessClock clock) {
    this.pool = pool;
    this.file = file;
    this.policies = policies;
    this.clock = clock;
  }

  /**
   * Answers the receipt number.
   *
   * @param priceListVersion the version that the family saw; a newer one refuses the application
   * @param committed whether the commitment of article 15 was signed
   */
  public Uni<String> submit(
      Actor actor, long offering, int priceListVersion, HouseholdForm form, boolean committed) {
    if (!committed) {
      return Uni.createFrom().failure(RefusedException.of(ApplicationRefusal.COMMITMENT_MISSING));
    }
    return pool.withTransaction(
            connection ->
                openOffering(connection, offering)
                    .invoke(open -> requireSeenPrices(open, priceListVersion))
                    .chain(
                        open ->
                            household(connection, offering, form)
                                .map(family -> application(actor, offering, open, family)))
                    .chain(application -> file.file(connection, actor, List.of(application)))
                    .map(SubmitApplication::receiptOf))
        .onFailure(SubmitApplication::isSecondFiler)
        .transform(raced -> RefusedException.of(ApplicationRefusal.PERSON_ALREADY_APPLYING));
  }

  /**
   * The offering while families may apply for it.
   *
   * @param targetEmployer alias of the employer whose people come first, null when there is none
   */
  public record OpenOffering(int priceListVersion, String targetEmployer) {

    /**
     * The tier of somebody who applies through {@code employer}, which may be null (article 17).
     */
    public int tierOf(String employer) {
      return targetEmployer == null || targetEmployer.equals(employer) ? 1 : 2;
    }
  }

  /** The offering, held open until the connection's transaction ends. */
  public Uni<OpenOffering> openOffering(SqlConnection connection, long offering) {
    return connection
        .preparedQuery(OFFERING)
        .execute(Tuple.of(offering))
        .map(rows -> rows.iterator().hasNext() ? rows.iterator().next() : null)
        .map(this::requireOpen);
  }

  private OpenOffering requireOpen(Row row) {
    if (row == null || Stage.DRAFT.name().equals(row.getString("stage"))) {
      throw RefusedException.of(OfferingRefusal.UNKNOWN);
    }
    boolean open =
        Stage.ANNOUNCED.name().equals(row.getString("stage"))
            && !clock.now().isBefore(row.getOffsetDateTime("applications_open_at").toInstant())
            && clock.now().isBefore(row.getOffsetDateTime("applications_close_at").toInstant());
    if (!open) {
      throw RefusedException.of(OfferingRefusal.APPLICATIONS_NOT_OPEN);
    }
    return new OpenOffering(row.getInteger("list_version"), row.getString("target_employer"));
  }

  private Uni<Household> household(SqlConnection connection, long offering, HouseholdForm form) {
    return policies
        .inForce(connection, offering, clock.today())
        .map(policy -> form.check(clock.today(), policy.adultAge()));
  }

  private static void requireSeenPrices(OpenOffering open, int seen) {
    if (open.priceListVersion() != seen) {
      throw RefusedException.of(ApplicationRefusal.PRICE_LIST_CHANGED);
    }
  }

  private NewApplication application(
      Actor actor, long offering, OpenOffering open, Household household) {
    return new NewApplication(
        offering,
        actor.id(),
        null,
        null,
        household,
        open.tierOf(null),
        open.priceListVersion(),
        clock.now());
  }

  private static String receiptOf(FileApplications.Filed filed) {
    String receipt = filed.receipts().get(0);
    if (receipt == null) {
      throw RefusedException.of(ApplicationRefusal.PERSON_ALREADY_APPLYING);
    }
    return receipt;
  }

  /** The primary key of {@code live_person} decided between two who filed at the same moment. */
  public static boolean isSecondFiler(Throwable failure) {
    return failure instanceof PgException database
        && "23505".equals(database.getSqlState())
        && "live_person".equals(database.getTable());
  }
}
