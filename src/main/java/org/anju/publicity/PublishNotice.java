package org.anju.publicity;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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
import org.anju.platform.time.WorkingDays;
import org.anju.pricing.filing.FiledPrices;
import org.hibernate.LockMode;

/**
 * The bureau puts the qualified families of an offering under public notice (article 14, 5), once
 * both offices have filed its prices (article 13), nobody can apply any more and every case is
 * decided.
 */
@ApplicationScoped
public class PublishNotice {

  private final Offerings offerings;
  private final QualifiedFamilies families;
  private final FiledPrices prices;
  private final WorkingDays calendar;
  private final BusinessClock clock;
  private final AuditTrail audit;

  PublishNotice(
      Offerings offerings,
      QualifiedFamilies families,
      FiledPrices prices,
      WorkingDays calendar,
      BusinessClock clock,
      AuditTrail audit) {
    this.offerings = offerings;
    this.families = families;
    this.prices = prices;
    this.calendar = calendar;
    this.clock = clock;
    this.audit = audit;
  }

  @WithTransaction
  public Uni<PublicNoticeView> publish(Actor actor, long offeringId) {
    return offerings
        .inDistrictOf(actor, offeringId)
        .call(this::lock)
        .invoke(offering -> offering.openNotice(clock.now()))
        .call(offering -> prices.require(offering.id()))
        .call(this::requireEveryCaseDecided)
        .chain(offering -> publish(actor, offering));
  }

  private Uni<Void> lock(Offering offering) {
    return offerings
        .getSession()
        .chain(session -> session.lock(offering, LockMode.PESSIMISTIC_WRITE));
  }

  private Uni<Long> requireEveryCaseDecided(Offering offering) {
    return families
        .countUndecided(offering.id())
        .invoke(
            undecided -> {
              if (undecided > 0) {
                throw RefusedException.of(
                    PublicityRefusal.UNDECIDED_LEFT, Map.of("count", String.valueOf(undecided)));
              }
            });
  }

  private Uni<PublicNoticeView> publish(Actor actor, Offering offering) {
    Instant now = clock.now();
    Instant closesAt =
        NoticeTerm.end(calendar, clock.today(), offering.schedule().noticeWorkingDays());
    PublicNotice notice = new PublicNotice(offering.id(), now, closesAt, actor.id());
    return offerings
        .getSession()
        .chain(session -> session.persist(notice))
        .chain(() -> families.note(offering.id(), ApplicationEvent.Kind.NOTICE_PUBLISHED))
        .invoke(PublishNotice::requireSomebody)
        .call(
            count ->
                audit.record(
                    actor,
                    Decision.of("publicity.publish", "offering", offering.id())
                        .after(count + ":" + closesAt)
                        .under(offering.policyVersion())))
        .map(count -> view(offering, now, closesAt, count));
  }

  private static void requireSomebody(int families) {
    if (families == 0) {
      throw RefusedException.of(PublicityRefusal.NOBODY_QUALIFIED);
    }
  }

  private static PublicNoticeView view(
      Offering offering, Instant now, Instant closesAt, int families) {
    return new PublicNoticeView(
        PublicNoticeKind.QUALIFIED,
        offering.id(),
        offering.name(),
        offering.district(),
        offering.use(),
        now,
        closesAt,
        false,
        null,
        families);
  }
}
