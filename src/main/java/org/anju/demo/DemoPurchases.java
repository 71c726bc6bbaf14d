package org.anju.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.anju.acquisition.AcquisitionPapers;
import org.anju.acquisition.AcquisitionRow;
import org.anju.acquisition.AcquisitionUnit;
import org.anju.acquisition.AcquisitionView;
import org.anju.acquisition.CandidateUnit;
import org.anju.acquisition.DecideAcquisition;
import org.anju.acquisition.Department;
import org.anju.acquisition.DraftAcquisition;
import org.anju.acquisition.FindCandidates;
import org.anju.acquisition.HandOver;
import org.anju.acquisition.InspectUnit;
import org.anju.acquisition.Inspection;
import org.anju.acquisition.Instalment;
import org.anju.acquisition.ListAcquisitions;
import org.anju.acquisition.PaperKind;
import org.anju.acquisition.PriceUnits;
import org.anju.acquisition.ProposeAcquisition;
import org.anju.acquisition.ReadAcquisition;
import org.anju.acquisition.ReadUnits;
import org.anju.acquisition.RecordEvidence;
import org.anju.acquisition.RecordEvidence.Side;
import org.anju.acquisition.RecordOpinion;
import org.anju.acquisition.SignContract;
import org.anju.acquisition.replacement.EnterReplacementPrice;
import org.anju.acquisition.replacement.ListReplacementPrices;
import org.anju.acquisition.replacement.ReplacementPrice;
import org.anju.demo.DemoPurchasePlan.PlannedPurchase;
import org.anju.demo.DemoPurchasePlan.PlannedReplacement;
import org.anju.platform.money.Yuan;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/** An acquirer of the demo city buys unsold homes: some are its own by now, some are proposed. */
@IfBuildProfile(anyOf = {"dev", "local"})
@ApplicationScoped
class DemoPurchases {

  private static final int ALL = 200;
  private static final int YEARS_VALID = 2;
  private static final int MONTHS_TO_PAY = 3;

  /** So many % of the price are due with the contract. */
  private static final BigDecimal HALF = new BigDecimal("50");

  private final DemoPlan remarks;
  private final DemoPeople people;
  private final DemoProjects projects;
  private final BusinessClock clock;
  private final EnterReplacementPrice enterPrice;
  private final ListReplacementPrices prices;
  private final FindCandidates candidates;
  private final DraftAcquisition draft;
  private final ListAcquisitions acquisitions;
  private final ReadAcquisition read;
  private final ReadUnits units;
  private final AcquisitionPapers papers;
  private final RecordEvidence evidence;
  private final PriceUnits price;
  private final ProposeAcquisition propose;
  private final DecideAcquisition decide;
  private final RecordOpinion opinions;
  private final SignContract sign;
  private final InspectUnit inspect;
  private final HandOver handOver;
  private final DemoPurchasePlan plan = DemoPurchasePlan.read();

  DemoPurchases(
      DemoPlan remarks,
      DemoPeople people,
      DemoProjects projects,
      BusinessClock clock,
      EnterReplacementPrice enterPrice,
      ListReplacementPrices prices,
      FindCandidates candidates,
      DraftAcquisition draft,
      ListAcquisitions acquisitions,
      ReadAcquisition read,
      ReadUnits units,
      AcquisitionPapers papers,
      RecordEvidence evidence,
      PriceUnits price,
      ProposeAcquisition propose,
      DecideAcquisition decide,
      RecordOpinion opinions,
      SignContract sign,
      InspectUnit inspect,
      HandOver handOver) {
    this.remarks = remarks;
    this.people = people;
    this.projects = projects;
    this.clock = clock;
    this.enterPrice = enterPrice;
    this.prices = prices;
    this.candidates = candidates;
    this.draft = draft;
    this.acquisitions = acquisitions;
    this.read = read;
    this.units = units;
    this.papers = papers;
    this.evidence = evidence;
    this.price = price;
    this.propose = propose;
    this.decide = decide;
    this.opinions = opinions;
    this.sign = sign;
    this.inspect = inspect;
    this.handOver = handOver;
  }

  /** All of them; goes on where an interruption left it. */
  void buy() {
    priceOfThePlace();
    for (int i = 0; i < plan.purchases().size(); i++) {
      PlannedPurchase planned = plan.purchases().get(i);
      if (found().size() <= i) {
        begin(planned);
      }
      long id = found().get(i).id();
      while (show(id).state() != planned.until()) {
        stepOn(id);
      }
    }
  }

  private void priceOfThePlace() {
    PlannedReplacement planned = plan.replacement();
    if (replacements().isEmpty()) {
      EnterReplacementPrice.Entry entry =
          new EnterReplacementPrice.Entry(
              planned.district(),
              planned.place(),
              planned.land(),
              planned.construction(),
              planned.fees(),
              planned.source(),
              clock.today(),
              clock.today().plusYears(YEARS_VALID));
      Await.result(() -> enterPrice.enter(officer(), entry));
    }
    ReplacementPrice entered = replacements().get(0);
    if (!entered.confirmed()) {
      Await.result(() -> enterPrice.confirm(people.actor("price-officer1"), entered.id()));
    }
  }

  private List<ReplacementPrice> replacements() {
    return Await.result(() -> prices.page(officer(), 0, ALL)).items();
  }

  private void begin(PlannedPurchase planned) {
    long project = projects.approved(buyer(), plan.project());
    FindCandidates.Search search = new FindCandidates.Search(project, null, plan.estate());
    List<Long> homes =
        Await.result(() -> candidates.page(buyer(), search, 0, planned.units())).items().stream()
            .map(CandidateUnit::unitId)
            .toList();
    DraftAcquisition.Draft wanted =
        new DraftAcquisition.Draft(
            project,
            plan.replacement().place(),
            projects.survey(plan.replacement().district()),
            homes);
    Await.result(() -> draft.draft(buyer(), wanted));
  }

  private void stepOn(long id) {
    AcquisitionView view = show(id);
    switch (view.state()) {
      case DRAFT -> prepare(view);
      case PROPOSED -> step(id, version -> decide.approve(officer(), id, version));
      case DISTRICT_APPROVED -> approveForTheCity(id);
      case APPROVED -> sign(view);
      case SIGNED -> takeOver(id);
      default -> throw new IllegalStateException("an acquisition that is over: " + id);
    }
  }

  private void prepare(AcquisitionView view) {
    long id = view.id();
    BigDecimal area = view.sums().area();
    RecordEvidence.Comparable comparable =
        new RecordEvidence.Comparable(
            plan.comparable(), plan.comparableSource(), clock.today(), null);
    step(id, version -> evidence.comparable(buyer(), id, version, comparable));
    if (view.evidence().appraisals().isEmpty()) {
      RecordEvidence.Appraisal appraisal =
          new RecordEvidence.Appraisal(
              plan.appraiser(),
              plan.appraiserCode(),
              plan.appraiserLicence(),
              clock.today(),
              Yuan.times(plan.appraised(), area),
              paper(id, PaperKind.APPRAISAL));
      step(id, version -> evidence.appraisal(buyer(), id, version, appraisal));
    }
    if (view.evidence().rounds().isEmpty()) {
      offer(id, Side.DEVELOPER, Yuan.times(plan.asked(), area));
      offer(id, Side.ACQUIRER, Yuan.times(plan.offered(), area));
      offer(id, Side.DEVELOPER, Yuan.times(plan.agreed(), area));
    }
    step(id, version -> price.perSquareMetre(buyer(), id, version, plan.agreed()));
    step(id, version -> propose.propose(buyer(), id, version));
  }

  private void offer(long id, Side side, BigDecimal amount) {
    RecordEvidence.Round round = new RecordEvidence.Round(side, amount, clock.today(), "");
    step(id, version -> evidence.round(buyer(), id, version, round));
  }

  private void approveForTheCity(long id) {
    plan.opinions().forEach((department, number) -> opinion(id, department, number));
    step(id, version -> decide.approve(people.actor("supervisor1"), id, version));
  }

  private void opinion(long id, Department department, String number) {
    boolean isThere =
        show(id).evidence().opinions().stream().anyMatch(given -> given.department() == department);
    if (!isThere) {
      RecordOpinion.Opinion opinion =
          new RecordOpinion.Opinion(department, true, number, clock.today(), "", null);
      step(id, version -> opinions.record(second(), id, version, opinion));
    }
  }

  private void sign(AcquisitionView view) {
    BigDecimal total = view.sums().price();
    BigDecimal first = Yuan.percentOf(total, HALF);
    SignContract.Contract contract =
        new SignContract.Contract(
            plan.contract(),
            clock.today(),
            paper(view.id(), PaperKind.CONTRACT),
            List.of(
                new Instalment(first, clock.today()),
                new Instalment(total.subtract(first), clock.today().plusMonths(MONTHS_TO_PAY))));
    step(view.id(), version -> sign.sign(buyer(), view.id(), version, contract));
  }

  private void takeOver(long id) {
    for (AcquisitionUnit unit : Await.result(() -> units.page(buyer(), id, 0, ALL)).items()) {
      if (unit.inspection() == null) {
        Inspection found =
            new Inspection(
                unit.builtArea(),
                true,
                true,
                plan.registration() + unit.code(),
                "",
                null,
                clock.today());
        step(id, version -> inspect.inspect(buyer(), id, version, unit.unitId(), found));
      }
    }
    step(id, version -> handOver.handOver(second(), id, version));
  }

  /** Hands a scan in; answers its number. */
  private long paper(long id, PaperKind kind) {
    String title = plan.papers().get(kind);
    byte[] scan = DemoPaper.pdf(title, remarks.paperRemark());
    Uni<Void> added = papers.add(buyer(), id, kind, title + ".pdf", new ByteArrayInputStream(scan));
    Await.result(() -> added);
    return show(id).evidence().papers().stream()
        .filter(paper -> paper.kind() == kind)
        .findFirst()
        .orElseThrow()
        .id();
  }

  /** Oldest first. */
  private List<AcquisitionRow> found() {
    return Await.result(() -> acquisitions.page(buyer(), null, 0, ALL)).items().stream()
        .sorted((one, other) -> Long.compare(one.id(), other.id()))
        .toList();
  }

  private AcquisitionView show(long id) {
    return Await.result(() -> read.show(buyer(), id, Locale.CHINESE));
  }

  /** A step as it is asked for by whoever has seen the latest version. */
  private void step(long id, IntFunction<Uni<?>> step) {
    int version = show(id).version();
    Await.result(() -> step.apply(version).replaceWithVoid());
  }

  private Actor buyer() {
    return people.actor("cihu-acquirer");
  }

  private Actor officer() {
    return people.actor("bureau-officer1");
  }

  private Actor second() {
    return people.actor("bureau-officer2");
  }
}
