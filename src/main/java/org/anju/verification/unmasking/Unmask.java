package org.anju.verification.unmasking;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.anju.application.Application;
import org.anju.application.Applications;
import org.anju.application.ClearPersonalData;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.offering.Offering;
import org.anju.offering.Offerings;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;
import org.anju.policy.UnmaskingRule.PersonalField;
import org.jetbrains.annotations.Nullable;

/**
 * An officer of the district looks at one piece of personal data in clear. The row for the auditors
 * and the leaf are written in the transaction that reads it: what cannot be recorded is not shown.
 */
@ApplicationScoped
public class Unmask {

  /** The purpose under which a reason is encrypted. */
  static final String REASON = "unmasking.reason";

  private static final String RECORD =
      """
      INSERT INTO unmasking (at, officer, officer_name, role, application_id, field, position, reason_cipher)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, CAST(NULLIF(?7, -1) AS int), ?8)
      """;

  private static final int NO_PLACE = -1;

  private final Applications applications;
  private final Offerings offerings;
  private final ClearPersonalData personal;
  private final PersonalDataCipher cipher;
  private final Policies policies;
  private final BusinessClock clock;
  private final AuditTrail audit;

  Unmask(
      Applications applications,
      Offerings offerings,
      ClearPersonalData personal,
      PersonalDataCipher cipher,
      Policies policies,
      BusinessClock clock,
      AuditTrail audit) {
    this.applications = applications;
    this.offerings = offerings;
    this.personal = personal;
    this.cipher = cipher;
    this.policies = policies;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * What somebody wants to see and why.
   *
   * @param position place in the household, 0 for the applicant; not looked at for the mobile
   *     number, which is the applicant's
   */
  public record Wish(
      long applicationId,
      PersonalField field,
      @Nullable Integer position,
      @Nullable String reason) {

    String statedReason() {
      return Objects.requireNonNullElse(reason, "").strip();
    }

    /** Null for the mobile number alone. */
    @Nullable
    Integer place() {
      if (field == PersonalField.MOBILE) {
        return null;
      }
      return Objects.requireNonNullElse(position, 0);
    }
  }

  /**
   * @param roles the caller in each of its roles
   * @param name of the officer, as the auditors read it
   */
  @WithTransaction
  public Uni<Unmasked> reveal(List<Actor> roles, String name, Wish wish) {
    return applications
        .required(wish.applicationId())
        .chain(
            application ->
                offerings
                    .inDistrictOf(roles.get(0), application.offeringId())
                    .map(offering -> admitted(roles, offering, wish))
                    .chain(officer -> reveal(officer, name, application, wish)));
  }

  private Actor admitted(List<Actor> roles, Offering offering, Wish wish) {
    UnmaskingRules rules =
        new UnmaskingRules(policies.inForce(offering.district(), clock.today()).unmaskingRules());
    Actor officer =
        rules
            .admitted(roles, wish.field())
            .orElseThrow(() -> RefusedException.of(UnmaskingRefusal.NOT_ALLOWED));
    if (rules.lacksReason(wish.field(), wish.statedReason())) {
      throw RefusedException.of(UnmaskingRefusal.REASON_MISSING);
    }
    return officer;
  }

  private Uni<Unmasked> reveal(Actor officer, String name, Application application, Wish wish) {
    return personal
        .of(application, wish.field(), wish.place())
        .map(found -> found.orElseThrow(() -> RefusedException.of(UnmaskingRefusal.NOBODY)))
        .call(() -> record(officer, name, wish))
        .call(clear -> leaf(officer, application, wish, clear))
        .map(clear -> new Unmasked(clear.value()));
  }

  private Uni<Integer> record(Actor officer, String name, Wish wish) {
    Integer place = wish.place();
    return applications
        .getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(RECORD)
                    .setParameter(1, clock.now())
                    .setParameter(2, officer.id())
                    .setParameter(3, name)
                    .setParameter(4, officer.role())
                    .setParameter(5, wish.applicationId())
                    .setParameter(6, wish.field().name())
                    .setParameter(7, place == null ? NO_PLACE : place)
                    .setParameter(8, cipher.encrypt(wish.statedReason(), REASON))
                    .executeUpdate());
  }

  /** Nothing of the value stands in the leaf: the person's keyed hash alone, and that digested. */
  private Uni<Void> leaf(
      Actor officer, Application application, Wish wish, ClearPersonalData.Clear clear) {
    return audit.record(
        officer,
        Decision.of("verification.unmask", "application", application.receipt())
            .after(wish.field() + ":" + clear.personHash())
            .under(application.policyVersion()));
  }
}
