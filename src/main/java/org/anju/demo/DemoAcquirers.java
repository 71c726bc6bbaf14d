package org.anju.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import org.anju.demo.DemoPlan.PlannedOffering;
import org.anju.offering.AnnounceOffering;
import org.anju.offering.DraftOffering;
import org.anju.offering.Offering;
import org.anju.offering.OfferingCard;
import org.anju.offering.OfferingCards;
import org.anju.offering.Schedule;
import org.anju.offering.SelectionPlan;
import org.anju.offering.Stage;
import org.anju.platform.imports.ImportState;
import org.anju.platform.security.Actor;
import org.anju.pricing.ImportPriceList;
import org.anju.pricing.PriceListImports;
import org.anju.pricing.SavePriceList;

/** What the acquirers of the demo city do until an offering is announced. */
@IfBuildProfile(anyOf = {"dev", "local"})
@ApplicationScoped
class DemoAcquirers {

  private static final int ALL = 200;

  private final DemoPlan plan;
  private final DemoPeople people;
  private final DemoProjects projects;
  private final OfferingCards cards;
  private final DraftOffering draft;
  private final DemoSheets sheets;
  private final ImportPriceList importList;
  private final PriceListImports imports;
  private final SavePriceList saveList;
  private final AnnounceOffering announce;

  DemoAcquirers(
      DemoPlan plan,
      DemoPeople people,
      DemoProjects projects,
      OfferingCards cards,
      DraftOffering draft,
      DemoSheets sheets,
      ImportPriceList importList,
      PriceListImports imports,
      SavePriceList saveList,
      AnnounceOffering announce) {
    this.plan = plan;
    this.people = people;
    this.projects = projects;
    this.cards = cards;
    this.draft = draft;
    this.sheets = sheets;
    this.importList = importList;
    this.imports = imports;
    this.saveList = saveList;
    this.announce = announce;
  }

  /** The offering of that key in the plan. */
  OfferingCard card(String key) {
    return find(plan.offering(key)).orElseThrow();
  }

  /** Drafts the offering, calculates its prices, imports its price list and announces it. */
  void offer(String key, Schedule schedule, SelectionPlan selection) {
    PlannedOffering planned = plan.offering(key);
    if (find(planned).isEmpty()) {
      Actor acquirer = acquirer(planned);
      Offering.Draft offer =
          draftOf(planned, projects.approved(acquirer, planned.project()), schedule, selection);
      Await.result(() -> draft.create(acquirer, offer));
    }
    OfferingCard offering = card(key);
    if (offering.units() == 0) {
      price(planned, offering.id());
    }
    if (offering.stage() == Stage.DRAFT) {
      Await.result(() -> announce.announce(acquirer(planned), offering.id()));
    }
  }

  private void price(PlannedOffering planned, long offering) {
    Actor acquirer = acquirer(planned);
    sheets.write(acquirer, offering, planned);
    byte[] sheet = new DemoPriceList(plan).sheet(planned.priceList());
    String fileName = planned.priceList().fileName();
    long job = Await.result(() -> importList.upload(acquirer, offering, fileName, sheet));
    Await.until(
        () -> imports.preview(acquirer, job, Locale.ENGLISH),
        preview -> preview.job().state() != ImportState.READING);
    Await.result(() -> saveList.save(acquirer, job));
  }

  private Optional<OfferingCard> find(PlannedOffering planned) {
    return Await.result(() -> cards.ownedBy(acquirer(planned), 0, ALL)).items().stream()
        .filter(card -> card.name().equals(planned.name()))
        .findFirst();
  }

  private Actor acquirer(PlannedOffering planned) {
    return people.actor(planned.acquirer());
  }

  private static Offering.Draft draftOf(
      PlannedOffering planned, long project, Schedule schedule, SelectionPlan selection) {
    return new Offering.Draft(
        project,
        planned.name(),
        planned.address(),
        planned.introduction(),
        planned.targetEmployer(),
        schedule,
        selection,
        planned.lease());
  }
}
