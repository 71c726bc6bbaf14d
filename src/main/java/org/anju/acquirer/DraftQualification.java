package org.anju.acquirer;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.stream.Stream;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.organisation.Organisation;
import org.anju.platform.organisation.Organisations;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;
import org.hibernate.exception.ConstraintViolationException;

/** A company begins to collect what its qualification in a district needs. */
@ApplicationScoped
public class DraftQualification {

  private final Qualifications qualifications;
  private final Organisations organisations;
  private final Policies policies;
  private final BusinessClock clock;
  private final AuditTrail audit;

  DraftQualification(
      Qualifications qualifications,
      Organisations organisations,
      Policies policies,
      BusinessClock clock,
      AuditTrail audit) {
    this.qualifications = qualifications;
    this.organisations = organisations;
    this.policies = policies;
    this.clock = clock;
    this.audit = audit;
  }

  /** Answers its id. While one is active, a second one is drafted to be its successor. */
  @WithTransaction
  public Uni<Long> draft(Actor acquirer, String district) {
    if (!policies.inForce(clock.today()).districts().contains(district)) {
      return Uni.createFrom().failure(RefusedException.of(AcquirerRefusal.DISTRICT_UNKNOWN));
    }
    return organisations
        .of(acquirer, Organisation.Kind.ACQUIRER)
        .chain(company -> draft(acquirer, company, district));
  }

  private Uni<Long> draft(Actor acquirer, Organisation company, String district) {
    Qualification draft = new Qualification(company.alias(), district, acquirer, clock.now());
    return qualifications
        .persistAndFlush(draft)
        .onFailure(DraftQualification::isSecond)
        .transform(open -> RefusedException.of(AcquirerRefusal.ALREADY_OPEN))
        .call(
            () ->
                audit.record(
                    acquirer,
                    Decision.of("acquirer.draft", Qualifications.CASE, draft.id())
                        .after(company.alias() + ":" + district)))
        .map(Qualification::id);
  }

  /** An insert fails with the cause wrapped. */
  private static boolean isSecond(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(ConstraintViolationException.class::isInstance)
        .map(ConstraintViolationException.class::cast)
        .anyMatch(violation -> "acquirer_one_open".equals(violation.getConstraintName()));
  }
}
