package org.anju.acquisition;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/** The acquirer records the signed contract with its instalments, at the approved price. */
@ApplicationScoped
public class SignContract {

  private static final String SIGN =
      """
      UPDATE acquisition SET state = 'SIGNED', contract_number = $2, contract_on = $3, contract_paper = $4,
        contract_price = price
      WHERE id = $1
      """;

  private static final String SIGN_UNITS =
      "UPDATE acquisition_unit SET contract_price = price WHERE acquisition_id = $1 AND live";

  private final Pool pool;
  private final AcquisitionCases cases;
  private final CheckPurchase check;
  private final AcquisitionPapers papers;
  private final Instalments instalments;
  private final StepLog log;
  private final BusinessClock clock;

  SignContract(
      Pool pool,
      AcquisitionCases cases,
      CheckPurchase check,
      AcquisitionPapers papers,
      Instalments instalments,
      StepLog log,
      BusinessClock clock) {
    this.pool = pool;
    this.cases = cases;
    this.check = check;
    this.papers = papers;
    this.instalments = instalments;
    this.log = log;
    this.clock = clock;
  }

  /**
   * A signed contract.
   *
   * @param paperId its scan
   * @param instalments add up to the price, in the order of their days
   */
  public record Contract(
      String number, LocalDate day, long paperId, List<Instalment> instalments) {}

  /** {@code version} is the one that the person saw. */
  public Uni<Void> sign(Actor actor, long id, int version, Contract contract) {
    return pool.withTransaction(
            connection ->
                cases
                    .locked(connection, actor, id, version, AcquisitionState.APPROVED)
                    .invoke(() -> PastDay.require(contract.day(), clock.today()))
                    .chain(found -> sign(connection, actor, found, contract)))
        .onFailure(PgException.class)
        .transform(SignContract::refusedNumber);
  }

  private Uni<Void> sign(
      SqlConnection connection, Actor actor, AcquisitionCase found, Contract contract) {
    InstalmentPlan plan = new InstalmentPlan(contract.instalments());
    return papers
        .require(connection, found, PaperKind.CONTRACT, contract.paperId())
        .chain(() -> check.whole(connection, found))
        .invoke(purchase -> plan.require(purchase.price(), contract.day()))
        .call(() -> write(connection, found, contract))
        .call(() -> instalments.replace(connection, found.id(), plan))
        .chain(
            purchase -> log.note(connection, actor, found, AcquisitionStep.SIGNED, purchase, null));
  }

  private static Uni<Void> write(
      SqlConnection connection, AcquisitionCase found, Contract contract) {
    return connection
        .preparedQuery(SIGN)
        .execute(Tuple.of(found.id(), contract.number(), contract.day(), contract.paperId()))
        .chain(() -> connection.preparedQuery(SIGN_UNITS).execute(Tuple.of(found.id())))
        .replaceWithVoid();
  }

  private static Throwable refusedNumber(Throwable failure) {
    return "acquisition_contract_number".equals(((PgException) failure).getConstraint())
        ? RefusedException.of(AcquisitionRefusal.CONTRACT_NUMBER_TAKEN)
        : failure;
  }
}
