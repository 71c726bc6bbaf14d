package org.anju.draw;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
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

  /** More than that are not named. */
  private static final int MOST_NAMED = 20;

  private final Offerings offerings;
  private final QualifiedFamilies families;
  private final DrawRecords records;
  private final Rosters rosters;
  private final SealSigners signers;
  private final SigningKeys keys;
  private final DrandRelays relays;
  private final Policies policies;
  private final BusinessClock clock;
  private final AuditTrail audit;

  SealDraw(
      Offerings offerings,
      QualifiedFamilies families,
      DrawRecords records,
      Rosters rosters,
      SealSigners signers,
      SigningKeys keys,
      DrandRelays relays,
      Policies policies,
      BusinessClock clock,
      AuditTrail audit) {
    this.offerings = offerings;
    this.families = families;
    this.records = records;
    this.rosters = rosters;
    this.signers = signers;
    this.keys = keys;
    this.relays = relays;
    this.policies = policies;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Refused with the first condition that is not met, and with the families that changed since the
   * roster was frozen.
   *
   * @param drawNotBefore null for the earliest possible time
   * @param declared the public number, null where the policy demands none
   */
  @WithTransaction
  public Uni<SealedDraw> seal(
      Actor actor,
      long offeringId,
      @Nullable Instant drawNotBefore,
      @Nullable DeclaredNumber declared) {
    Wish wish = new Wish(drawNotBefore, declared);
    return offerings
        .heldInDistrictOf(actor, offeringId)
        .chain(
            offering ->
                rosters
                    .current(offeringId)
                    .invoke(roster -> requireSealable(actor, roster))
                    .call(roster -> requireUnchanged(roster, offering))
                    .chain(roster -> seal(actor, offering, roster, wish)))
        .map(SealDraw::sealed);
  }

  /** What the officer asked for. */
  private record Wish(@Nullable Instant drawNotBefore, @Nullable DeclaredNumber declared) {}

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

  private Uni<List<RosterChange>> requireUnchanged(FrozenRoster roster, Offering offering) {
    int mostTickets = policies.inForce(offering.district(), clock.today()).mostTickets();
    return rosters
        .holdFamilies(offering.id())
        .chain(() -> rosters.changes(roster.id(), offering.id(), mostTickets, MOST_NAMED))
        .invoke(RosterChange::requireNone);
  }

  /**
   * What the seal fixes besides its roster.
   *
   * @param sealedAt the moment from which the lead to the draw counts
   */
  private record Terms(
      Policy policy,
      Instant sealedAt,
      Instant earliest,
      List<RandomnessSource> sources,
      int units) {}

  private Uni<SealRecord> seal(Actor actor, Offering offering, FrozenRoster frozen, Wish wish) {
    return records
        .facts(offering.id(), clock.now())
        .invoke(RosterFacts::requireReady)
        .invoke(offering::seal)
        .map(facts -> terms(offering, wish, (int) facts.units()))
        .chain(
            terms -> over(offering, frozen, terms).call(record -> publish(actor, terms, record)));
  }

  private Terms terms(Offering offering, Wish wish, int units) {
    Policy policy = policies.inForce(offering.district(), clock.today());
    Instant now = clock.now();
    Instant earliest = time(offering, policy, now, wish.drawNotBefore());
    return new Terms(
        policy, now, earliest, DeclaredSources.of(policy, earliest, wish.declared()), units);
  }

  private static Instant time(
      Offering offering, Policy policy, Instant now, @Nullable Instant drawNotBefore) {
    Instant earliest = DrawTime.earliest(offering.schedule().drawAt(), now, policy.sealLeadHours());
    if (drawNotBefore == null) {
      return earliest;
    }
    if (drawNotBefore.isBefore(earliest)) {
      throw RefusedException.of(DrawRefusal.TOO_SOON, Map.of("earliest", earliest.toString()));
    }
    return DrawTime.wholeSeconds(drawNotBefore);
  }

  private Uni<SealRecord> over(Offering offering, FrozenRoster frozen, Terms terms) {
    return rosters
        .lines(frozen.id())
        .invoke(frozen::requireUnaltered)
        .chain(lines -> records.nextNumber().chain(number -> over(offering, lines, number, terms)))
        .map(seal -> new SealRecord((int) seal.drawNumber(), offering.id(), frozen.id(), seal));
  }

  private Uni<Seal> over(Offering offering, Roster lines, int number, Terms terms) {
    return rules(terms.policy(), number)
        .map(
            rules ->
                Seal.over(
                    lines,
                    number,
                    String.valueOf(offering.id()),
                    TierAllotment.of(lines, terms.units()),
                    rules,
                    terms.earliest(),
                    terms.sources()));
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
              rules.add(DrawHistory.LEAD_RULE + policy.sealLeadHours());
              previous.ifPresent(digest -> rules.add(Seal.PREVIOUS_RULE + digest));
              return rules;
            });
  }

  private Uni<Void> publish(Actor actor, Terms terms, SealRecord record) {
    SealSigner signer = signers.current();
    SealSignature signature = signer.sign(record.seal());
    relays.requireEnough(record.seal().sources());
    return keys.requireLatest(signer.publicKey())
        .chain(
            () ->
                records.insertSeal(
                    record, signature, signer.publicKey().hex(), actor.id(), terms.sealedAt()))
        .chain(() -> families.note(record.offeringId(), ApplicationEvent.Kind.SEALED))
        .chain(
            () ->
                audit.record(
                    actor,
                    Decision.of("draw.seal", "draw", record.number())
                        .after(record.seal().jcs())
                        .under(terms.policy().version())));
  }

  private static SealedDraw sealed(SealRecord record) {
    return new SealedDraw(record.number(), record.seal().earliest(), record.seal().digest().hex());
  }
}
