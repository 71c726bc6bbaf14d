package org.anju.draw;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.anju.application.ApplicationEvent;
import org.anju.application.QualifiedFamilies;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.offering.Offering;
import org.anju.offering.Offerings;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;
import org.anju.policy.Policy;
import org.hibernate.LockMode;
import org.jetbrains.annotations.Nullable;

/**
 * The bureau freezes the roster of an offering and publishes the seal (article 16): from then on
 * nobody is added, removed or moved. Roster, number, seal and stage change in one transaction.
 */
@ApplicationScoped
public class SealDraw {

  private static final String ORDER_RULE = "order:tier,ticket,receipt";
  private static final String POLICY_RULE = "policy:";

  private final Offerings offerings;
  private final QualifiedFamilies families;
  private final DrawRecords records;
  private final SealSigner signer;
  private final Policies policies;
  private final BusinessClock clock;
  private final AuditTrail audit;

  SealDraw(
      Offerings offerings,
      QualifiedFamilies families,
      DrawRecords records,
      SealSigner signer,
      Policies policies,
      BusinessClock clock,
      AuditTrail audit) {
    this.offerings = offerings;
    this.families = families;
    this.records = records;
    this.signer = signer;
    this.policies = policies;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Refused with the first condition that is not met.
   *
   * @param drawNotBefore null for the earliest possible time
   */
  @WithTransaction
  public Uni<SealedDraw> seal(Actor actor, long offeringId, @Nullable Instant drawNotBefore) {
    return offerings
        .inDistrictOf(actor, offeringId)
        .call(this::lock)
        .call(this::requireUnsealed)
        .chain(
            offering ->
                records
                    .facts(offeringId, clock.now())
                    .invoke(RosterFacts::requireReady)
                    .invoke(offering::seal)
                    .chain(facts -> freeze(offering, facts, time(offering, drawNotBefore)))
                    .call(record -> publish(actor, policyOf(offering), record)))
        .map(SealDraw::sealed);
  }

  private Uni<Void> lock(Offering offering) {
    return offerings
        .getSession()
        .chain(session -> session.lock(offering, LockMode.PESSIMISTIC_WRITE));
  }

  private Uni<Boolean> requireUnsealed(Offering offering) {
    return records
        .isSealed(offering.id())
        .invoke(
            isSealed -> {
              if (isSealed) {
                throw RefusedException.of(DrawRefusal.ALREADY_SEALED);
              }
            });
  }

  private Instant time(Offering offering, @Nullable Instant drawNotBefore) {
    Instant earliest =
        DrawTime.earliest(
            offering.schedule().drawAt(), clock.now(), policyOf(offering).sealLeadHours());
    if (drawNotBefore == null) {
      return earliest;
    }
    if (drawNotBefore.isBefore(earliest)) {
      throw RefusedException.of(DrawRefusal.TOO_SOON, Map.of("earliest", earliest.toString()));
    }
    return DrawTime.wholeSeconds(drawNotBefore);
  }

  private Uni<SealRecord> freeze(Offering offering, RosterFacts facts, Instant earliest) {
    return records
        .nextNumber()
        .chain(
            number ->
                records
                    .freeze(number, offering.id())
                    .map(
                        roster -> {
                          Seal seal = seal(roster, number, offering, (int) facts.units(), earliest);
                          return new SealRecord(number, offering.id(), seal);
                        }));
  }

  private Seal seal(Roster roster, int number, Offering offering, int units, Instant earliest) {
    Policy policy = policyOf(offering);
    return Seal.over(
        roster,
        number,
        String.valueOf(offering.id()),
        TierAllotment.of(roster, units),
        List.of(ORDER_RULE, POLICY_RULE + policy.version()),
        earliest,
        DeclaredSources.of(policy, earliest, null));
  }

  private Policy policyOf(Offering offering) {
    return policies.inForce(offering.district(), clock.today());
  }

  private Uni<Void> publish(Actor actor, Policy policy, SealRecord record) {
    SealSignature signature = signer.sign(record.seal());
    return records
        .insertSeal(record, signature, signer.publicKey().hex(), actor.id(), clock.now())
        .chain(() -> families.note(record.offeringId(), ApplicationEvent.Kind.SEALED))
        .chain(
            () ->
                audit.record(
                    actor,
                    Decision.of("draw.seal", "draw", record.number())
                        .after(record.seal().jcs())
                        .under(policy.version())));
  }

  private static SealedDraw sealed(SealRecord record) {
    return new SealedDraw(record.number(), record.seal().earliest(), record.seal().digest().hex());
  }
}
