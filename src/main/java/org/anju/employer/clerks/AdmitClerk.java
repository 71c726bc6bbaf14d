package org.anju.employer.clerks;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.hibernate.exception.ConstraintViolationException;

/** Makes an account a clerk, in the transaction of the decision by which it becomes one. */
@ApplicationScoped
public class AdmitClerk {

  private final Clerks clerks;
  private final BusinessClock clock;

  AdmitClerk(Clerks clerks, BusinessClock clock) {
    this.clerks = clerks;
    this.clock = clock;
  }

  /** Refuses whoever acts for an employer. */
  public Uni<Void> requireFree(Actor actor) {
    return actor.organisation() == null
        ? requireFree(actor.id())
        : Uni.createFrom().failure(RefusedException.of(ClerkRefusal.ALREADY_CLERK));
  }

  /**
   * Admits a clerk; Keycloak follows. Refused when the account acts for an employer.
   *
   * @param employer alias of the employer's organisation
   * @param account Keycloak subject
   */
  public Uni<Void> admit(String employer, String account, String name) {
    EmployerClerk clerk =
        new EmployerClerk(employer, account, clerks.encryptedName(name), clock.now());
    return requireFree(account)
        .chain(() -> clerks.persistAndFlush(clerk))
        .onFailure(ConstraintViolationException.class)
        .transform(raced -> RefusedException.of(ClerkRefusal.ALREADY_CLERK))
        .replaceWithVoid();
  }

  private Uni<Void> requireFree(String account) {
    return clerks.isClerk(account).invoke(AdmitClerk::refuseClerk).replaceWithVoid();
  }

  private static void refuseClerk(boolean isClerk) {
    if (isClerk) {
      throw RefusedException.of(ClerkRefusal.ALREADY_CLERK);
    }
  }
}
