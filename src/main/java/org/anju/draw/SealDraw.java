package org.anju.draw;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import org.jetbrains.annotations.Nullable;

/**
 * The bureau publishes the seal of a frozen roster (article 16): from then on nobody is added,
 * removed or moved. Number, seal and stage change in one transaction. Who froze the roster does not
 * seal it, and no family has changed since.
 */
@ApplicationScoped
public class SealDraw {

  private static final String ORDER_RULE = "order:tier,ticket,receipt";
  private static final String POLICY_RULE = "policy:";
  private static final String LEAD_RULE = "lead-hours:";

  /** More than that are not named. */
  private static final int MOST_NAMED = 20;

  private final Offerings offerings;
  private final QualifiedFamilies families;
  private final DrawRecords records;
  private final Rosters rosters;
  private final SealSigner signer;
  private final Policies policies;
  private final BusinessClock clock;
  private final AuditTrail audit;

  SealDraw(
      Offerings offerings,
      QualifiedFamilies families,
      DrawRecords records,
      Rosters rosters,
      SealSigner signer,
      Policies policies,
      BusinessClock clock,
      AuditTrail audit) {
    this.offerings = offerings;
    this.families = families;
    this.records = records;
    this.rosters = rosters;
    this.signer = signer;
    this.policies = policies;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Refused with the first condition that is not met, and with the families that changed since the
   * roster was frozen.
   *
   * @param drawNotBefore null for the earliest possible time
   */
  @WithTransaction
  public Uni<SealedDraw> seal(Actor actor, long offeringId, @Nullable Instant drawNotBefore) {
    return offerings
        .heldInDistrictOf(actor, offeringId)
        .chain(
            offering ->
                rosters
                    .current(offeringId)
                    .invoke(roster -> requireSealable(actor, roster))
                    .call(roster -> requireUnchanged(roster, offeringId))
                    .chain(roster -> seal(actor, offering, roster, drawNotBefore)))
        .map(SealDraw::sealed);
  }

  private static void requireSealable(Actor actor, @Nullable FrozenRoster roster) {
    if (roster == null) {
      throw RefusedException.of(DrawRefusal.NOT_FROZEN);
    }
    if (roster.isSealed()) {
      throw RefusedException.of(DrawRefusal.ALREADY_SEALED);
    }
    if (roster.frozenBy().equals(actor.id())) {
      throw RefusedException.of(DrawRefusal.OWN_ROSTER);
    }
  }

  private Uni<List<RosterChange>> requireUnchanged(FrozenRoster roster, long offeringId) {
    return rosters
        .holdFamilies(offeringId)
        .chain(() -> rosters.changes(roster.id(), offeringId, MOST_NAMED))
        .invoke(
            changes -> {
              if (!changes.isEmpty()) {
                throw RefusedException.of(DrawRefusal.ROSTER_CHANGED, words(changes));
              }
            });
  }

  private static Map<String, String> words(List<RosterChange> changes) {
    return Map.of(
        "added", receipts(changes, RosterChange.Kind.ADDED),
        "gone", receipts(changes, RosterChange.Kind.GONE),
        "changed", receipts(changes, RosterChange.Kind.CHANGED));
  }

  private static String receipts(List<RosterChange> changes, RosterChange.Kind kind) {
    String named =
        changes.stream()
            .filter(change -> change.kind() == kind)
            .map(RosterChange::receipt)
            .collect(Collectors.joining(", "));
    return named.isEmpty() ? "—" : named;
  }

  private Uni<SealRecord> seal(
      Actor actor, Offering offering, FrozenRoster frozen, @Nullable Instant drawNotBefore) {
    Policy policy = policies.inForce(offering.district(), clock.today());
    return records
        .facts(offering.id(), clock.now())
        .invoke(RosterFacts::requireReady)
        .invoke(offering::seal)
        .chain(
            facts -> over(offering, frozen, policy, facts, time(offering, policy, drawNotBefore)))
        .call(record -> publish(actor, policy, record));
  }

  private Instant time(Offering offering, Policy policy, @Nullable Instant drawNotBefore) {
    Instant earliest =
        DrawTime.earliest(offering.schedule().drawAt(), clock.now(), policy.sealLeadHours());
    if (drawNotBefore == null) {
      return earliest;
    }
    if (drawNotBefore.isBefore(earliest)) {
      throw RefusedException.of(DrawRefusal.TOO_SOON, Map.of("earliest", earliest.toString()));
    }
    return DrawTime.wholeSeconds(drawNotBefore);
  }

  private Uni<SealRecord> over(
      Offering offering, FrozenRoster frozen, Policy policy, RosterFacts facts, Instant earliest) {
    return rosters
        .lines(frozen.id())
        .invoke(lines -> frozen.requireUnaltered(lines))
        .chain(
            lines ->
                records
                    .nextNumber()
                    .chain(
                        number ->
                            rules(policy, number)
                                .map(
                                    rules ->
                                        Seal.over(
                                            lines,
                                            number,
                                            String.valueOf(offering.id()),
                                            TierAllotment.of(lines, (int) facts.units()),
                                            rules,
                                            earliest,
                                            DeclaredSources.of(policy, earliest, null)))
                                .map(
                                    seal ->
                                        new SealRecord(number, offering.id(), frozen.id(), seal))));
  }

  /** The seal before is named, so that none can be exchanged without all that follow. */
  private Uni<List<String>> rules(Policy policy, int number) {
    return records
        .sealDigest(number - 1)
        .map(
            previous -> {
              List<String> rules = new ArrayList<>();
              rules.add(ORDER_RULE);
              rules.add(POLICY_RULE + policy.version());
              rules.add(LEAD_RULE + policy.sealLeadHours());
              previous.ifPresent(digest -> rules.add(Seal.PREVIOUS_RULE + digest));
              return rules;
            });
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
