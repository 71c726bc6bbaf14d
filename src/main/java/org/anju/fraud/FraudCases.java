package org.anju.fraud;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import org.anju.application.Application;
import org.anju.application.Applications;
import org.anju.offering.Offerings;
import org.anju.platform.error.RefusedException;
import org.anju.platform.error.RequestRefusal;
import org.anju.platform.security.Actor;

/** The cases of fraud, for those who may work at them. */
@ApplicationScoped
class FraudCases implements PanacheRepositoryBase<FraudCase, Long> {

  private final Applications applications;
  private final Offerings offerings;

  FraudCases(Applications applications, Offerings offerings) {
    this.applications = applications;
    this.offerings = offerings;
  }

  /** A case with its application. */
  record Opened(FraudCase fraud, Application application) {}

  /** A case of a district of the officer. */
  Uni<Opened> inDistrictOf(Actor officer, long id) {
    return findById(id).chain(this::withApplication).call(found -> requireDistrict(officer, found));
  }

  /**
   * As {@link #inDistrictOf}, for a step that nobody else takes meanwhile. Refused with {@code
   * request.stale} when the officer saw another version.
   */
  Uni<Opened> lockedInDistrictOf(Actor officer, long id, int version) {
    return locked(id)
        .chain(this::withApplication)
        .call(found -> requireDistrict(officer, found))
        .invoke(found -> requireVersion(found.fraud(), version))
        .invoke(found -> requireStranger(officer, found.application()));
  }

  /** A case against an application of the family, for a step of its own. */
  Uni<Opened> lockedOfFamily(Actor family, long id) {
    return locked(id).chain(this::withApplication).invoke(found -> requireFamily(family, found));
  }

  /** Officers never work at a case against themselves. */
  static void requireStranger(Actor officer, Application application) {
    if (officer.id().equals(application.applicant())) {
      throw RefusedException.of(FraudRefusal.OWN_APPLICATION);
    }
  }

  private Uni<FraudCase> locked(long id) {
    return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
  }

  Uni<Opened> withApplication(FraudCase found) {
    if (found == null) {
      return Uni.createFrom().failure(RefusedException.of(FraudRefusal.UNKNOWN));
    }
    return applications
        .required(found.applicationId())
        .map(application -> new Opened(found, application));
  }

  private Uni<?> requireDistrict(Actor officer, Opened found) {
    return offerings.inDistrictOf(officer, found.application().offeringId());
  }

  private static void requireVersion(FraudCase fraud, int version) {
    if (fraud.version() != version) {
      throw RefusedException.of(RequestRefusal.STALE);
    }
  }

  private static void requireFamily(Actor family, Opened found) {
    if (!family.id().equals(found.application().applicant())) {
      throw RefusedException.of(FraudRefusal.UNKNOWN);
    }
  }
}
