package org.anju.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.anju.application.eligibility.Condition;
import org.anju.application.eligibility.Outcome;
import org.anju.demo.DemoPlan.PlannedObjection;
import org.anju.draw.DrawQueries;
import org.anju.draw.EnterValue;
import org.anju.draw.FreezeRoster;
import org.anju.draw.SealDraw;
import org.anju.evidence.EvidenceState;
import org.anju.offering.OfferingCard;
import org.anju.offering.Stage;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;
import org.anju.pricing.filing.DecideFiling;
import org.anju.pricing.filing.FilingQueue;
import org.anju.pricing.filing.ListFilings;
import org.anju.publicity.DecideObjection;
import org.anju.publicity.NoticeEntry;
import org.anju.publicity.Notices;
import org.anju.publicity.Objection;
import org.anju.publicity.ObjectionCase;
import org.anju.publicity.ObjectionQueries;
import org.anju.publicity.PublicityRefusal;
import org.anju.publicity.PublishNotice;
import org.anju.publicity.PublishPrices;
import org.anju.publicity.RaiseObjection;
import org.anju.verification.CheckCase;
import org.anju.verification.CheckKind;
import org.anju.verification.ClaimCase;
import org.anju.verification.DecideCheck;
import org.anju.verification.Judgement;
import org.anju.verification.Officer;
import org.anju.verification.ReadCase;
import org.anju.verification.RefusalGround;
import org.anju.verification.ReviewRefusal;
import org.anju.verification.Verdict;
import org.anju.verification.queue.CheckQueue;
import org.anju.verification.queue.QueueFilter;
import org.anju.verification.queue.QueueOrder;
import org.anju.verification.queue.WaitingCase;

/** What the demo city's staff do: prices, checks, notices, objections, seals and draws. */
@IfBuildProfile(anyOf = {"dev", "local"})
@ApplicationScoped
class DemoBureau {

  private static final int ALL = 200;

  private final DemoPlan plan;
  private final DemoPeople people;
  private final CheckQueue queue;
  private final ClaimCase claimCase;
  private final ReviewRefusal reviewRefusal;
  private final ReadCase readCase;
  private final DecideCheck decideCheck;
  private final PublishPrices publishPrices;
  private final ListFilings filings;
  private final DecideFiling decideFiling;
  private final PublishNotice publishNotice;
  private final Notices notices;
  private final RaiseObjection raiseObjection;
  private final ObjectionQueries objections;
  private final DecideObjection decideObjection;
  private final FreezeRoster freezeRoster;
  private final SealDraw sealDraw;
  private final DrawQueries draws;
  private final EnterValue enterValue;

  DemoBureau(
      DemoPlan plan,
      DemoPeople people,
      CheckQueue queue,
      ClaimCase claimCase,
      ReviewRefusal reviewRefusal,
      ReadCase readCase,
      DecideCheck decideCheck,
      PublishPrices publishPrices,
      ListFilings filings,
      DecideFiling decideFiling,
      PublishNotice publishNotice,
      Notices notices,
      RaiseObjection raiseObjection,
      ObjectionQueries objections,
      DecideObjection decideObjection,
      FreezeRoster freezeRoster,
      SealDraw sealDraw,
      DrawQueries draws,
      EnterValue enterValue) {
    this.plan = plan;
    this.people = people;
    this.queue = queue;
    this.claimCase = claimCase;
    this.reviewRefusal = reviewRefusal;
    this.readCase = readCase;
    this.decideCheck = decideCheck;
    this.publishPrices = publishPrices;
    this.filings = filings;
    this.decideFiling = decideFiling;
    this.publishNotice = publishNotice;
    this.notices = notices;
    this.raiseObjection = raiseObjection;
    this.objections = objections;
    this.decideObjection = decideObjection;
    this.freezeRoster = freezeRoster;
    this.sealDraw = sealDraw;
    this.draws = draws;
    this.enterValue = enterValue;
  }

  void publishPrices(OfferingCard offering) {
    Actor officer = people.actor("bureau-officer1");
    Await.unlessDone(
        PublicityRefusal.NO_NEW_PRICES, () -> publishPrices.publish(officer, offering.id()));
  }

  /** Both offices file the prices, once their notice is over. */
  void filePrices(OfferingCard offering) {
    file(people.actor("bureau-officer2"), offering);
    file(people.actor("price-officer1"), offering);
  }

  /**
   * @param officer who has nothing to file when it is done already
   */
  private void file(Actor officer, OfferingCard offering) {
    Await.result(() -> filings.page(officer, FilingQueue.WAITING, 0, ALL)).items().stream()
        .filter(list -> list.offeringId() == offering.id())
        .forEach(
            list ->
                Await.result(
                    () ->
                        decideFiling.file(
                            officer, list.priceListId(), filingNumber(list.priceListId()))));
  }

  private static String filingNumber(long priceList) {
    return String.format(Locale.ROOT, "%04d", priceList);
  }

  /**
   * Decides the oldest waiting cases of an offering until that many are left.
   *
   * @param officer first or second of the check, as "1" or "2"; the other one confirms refusals
   */
  void check(String officer, CheckKind kind, OfferingCard offering, int left) {
    Officer first = officer(kind, officer);
    Officer second = officer(kind, officer.equals("1") ? "2" : "1");
    awaitRegistries(first.actor(), kind, offering);
    List<WaitingCase> waiting = waiting(first.actor(), QueueFilter.of(kind, offering.id())).items();
    waiting.stream()
        .limit(Math.max(0, waiting.size() - left))
        .forEach(one -> decide(first, second, kind, one.applicationId()));
  }

  private Officer officer(CheckKind kind, String number) {
    String username = kind.role() + number;
    return new Officer(people.actor(username), people.person(username).name());
  }

  private void awaitRegistries(Actor officer, CheckKind kind, OfferingCard offering) {
    QueueFilter unanswered =
        new QueueFilter(kind, offering.id(), null, null, null, EvidenceState.WAITING, null, null);
    Await.until(
        () -> queue.page(officer, unanswered, QueueOrder.WAITING, false, 0, 1),
        page -> page.total() == 0);
  }

  private Page<WaitingCase> waiting(Actor officer, QueueFilter filter) {
    return Await.result(() -> queue.page(officer, filter, QueueOrder.WAITING, false, 0, ALL));
  }

  private void decide(Officer first, Officer second, CheckKind kind, long application) {
    Actor actor = first.actor();
    Await.result(() -> claimCase.claim(first, application, kind));
    CheckCase found = Await.result(() -> readCase.read(actor, application));
    Judgement judgement = kind == CheckKind.IDENTITY ? judgeIdentity(found) : judgeHousing(found);
    Await.result(() -> decideCheck.decide(actor, application, kind, judgement, found.version()));
    if (judgement.verdict() == Verdict.REFUSED) {
      confirm(second, kind, application);
    }
  }

  private void confirm(Officer second, CheckKind kind, long application) {
    Await.result(() -> claimCase.claim(second, application, kind));
    int version = Await.result(() -> readCase.read(second.actor(), application)).version();
    Await.result(() -> reviewRefusal.confirm(second.actor(), application, kind, version));
  }

  private Judgement judgeIdentity(CheckCase found) {
    boolean vague = plan.vagueReason().equals(found.facts().categoryReason());
    return vague ? refused(RefusalGround.Code.CATEGORY_NOT_PROVEN) : approved();
  }

  private Judgement judgeHousing(CheckCase found) {
    return found.eligibility().conditions().stream()
        .filter(condition -> condition.outcome() == Outcome.NOT_MET)
        .findFirst()
        .map(unmet -> refused(ground(unmet.code())))
        .orElseGet(DemoBureau::approved);
  }

  private static RefusalGround.Code ground(Condition.Code unmet) {
    return switch (unmet) {
      case NO_HOME_AND_NO_RECENT_TRADE -> RefusalGround.Code.RECENT_TRADE;
      case SMALL_AREA_PER_HEAD -> RefusalGround.Code.ENOUGH_AREA_PER_HEAD;
      default -> RefusalGround.Code.HOUSING_NOT_AS_STATED;
    };
  }

  private static Judgement approved() {
    return Judgement.of(Verdict.APPROVED, null, null);
  }

  private Judgement refused(RefusalGround.Code code) {
    String article =
        RefusalGround.all().stream()
            .filter(ground -> ground.code() == code)
            .findFirst()
            .orElseThrow()
            .article();
    return Judgement.of(Verdict.REFUSED, article, plan.refusals().get(code));
  }

  void publishNotice(OfferingCard offering) {
    if (offering.stage() == Stage.ANNOUNCED) {
      Await.result(() -> publishNotice.publish(people.actor("bureau-officer1"), offering.id()));
    }
  }

  /**
   * Somebody objects to a family under notice.
   *
   * @param place of the family in the notice, from 0
   */
  void object(OfferingCard offering, PlannedObjection objection, int place) {
    if (objectionsTo(offering, null).isEmpty()) {
      NoticeEntry family =
          Await.result(() -> notices.entries(offering.id(), null, 0, ALL)).items().get(place);
      Await.result(
          () ->
              raiseObjection.raise(
                  offering.id(), family.receipt(), objection.text(), objection.contact(), null));
    }
  }

  void rejectObjections(OfferingCard offering, String reason) {
    Actor officer = people.actor("bureau-officer2");
    for (ObjectionCase open : objectionsTo(offering, Objection.State.OPEN)) {
      Await.result(
          () -> decideObjection.decide(officer, open.objectionId(), false, reason, open.version()));
    }
  }

  private List<ObjectionCase> objectionsTo(OfferingCard offering, Objection.State state) {
    Actor officer = people.actor("bureau-officer2");
    return Await.result(() -> objections.page(officer, offering.id(), state, null, 0, ALL)).items();
  }

  /**
   * @param drawNotBefore the announced time
   */
  void seal(OfferingCard offering, Instant drawNotBefore) {
    if (offering.stage() == Stage.NOTICE) {
      Await.result(() -> freezeRoster.freeze(people.actor("bureau-officer2"), offering.id()));
      Await.result(
          () -> sealDraw.seal(people.actor("bureau-officer1"), offering.id(), drawNotBefore, null));
    }
  }

  /** Two officers enter what the dice show; with the second entry the draw runs. */
  void draw(OfferingCard offering) {
    for (String officer : List.of("bureau-officer1", "bureau-officer2")) {
      if (offering.stage() == Stage.SEALED) {
        enter(people.actor(officer), offering.drawNumber());
      }
    }
  }

  private void enter(Actor officer, int draw) {
    Await.result(() -> draws.entering(officer, draw)).stream()
        .filter(entry -> !entry.mine())
        .forEach(
            entry ->
                Await.result(() -> enterValue.enter(officer, draw, entry.source(), plan.dice())));
  }
}
