package org.anju.application;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.offering.Offering;
import org.anju.offering.Offerings;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.jetbrains.annotations.Nullable;

/** What a family sees of its applications, and what a receipt number tells anybody. */
@ApplicationScoped
public class MyApplications {

  private final Applications applications;
  private final Corrections corrections;
  private final Offerings offerings;
  private final BusinessClock clock;

  MyApplications(
      Applications applications,
      Corrections corrections,
      Offerings offerings,
      BusinessClock clock) {
    this.applications = applications;
    this.corrections = corrections;
    this.offerings = offerings;
    this.clock = clock;
  }

  /** The actor's applications, newest first; nobody has more than a few. */
  @WithSession
  public Uni<List<ApplicationView>> of(Actor actor) {
    return applications
        .find("applicant = ?1 order by id desc", actor.id())
        .page(0, 50)
        .list()
        .chain(this::views);
  }

  /** The state behind a receipt number, with nothing personal but the masked name. */
  @WithSession
  public Uni<ApplicationView> byReceipt(String receipt) {
    return applications.byReceipt(receipt).chain(application -> view(application, null, null));
  }

  private Uni<List<ApplicationView>> views(List<Application> found) {
    return Multi.createFrom()
        .iterable(found)
        .onItem()
        .transformToUniAndConcatenate(this::ownView)
        .collect()
        .asList();
  }

  private Uni<ApplicationView> ownView(Application application) {
    return applications
        .refusal(application)
        .chain(
            refusal -> correction(application).chain(asked -> view(application, refusal, asked)));
  }

  /** What the family has to correct; the item is null when it has not. */
  private Uni<Correction> correction(Application application) {
    return corrections.open(application).onItem().ifNotNull().transform(corrections::view);
  }

  private Uni<ApplicationView> view(
      Application application,
      @Nullable ApplicationView.Ground refusal,
      @Nullable Correction correction) {
    return offerings
        .findById(application.offeringId())
        .chain(
            offering ->
                applications
                    .timeline(application)
                    .map(timeline -> view(application, offering, timeline, refusal, correction)));
  }

  private ApplicationView view(
      Application application,
      Offering offering,
      List<ApplicationEvent> timeline,
      @Nullable ApplicationView.Ground refusal,
      @Nullable Correction correction) {
    return new ApplicationView(
        application.receipt(),
        offering.id(),
        offering.name(),
        offering.stepAt(clock.now()),
        application.status(),
        application.category(),
        application.householdSize(),
        application.applicantMasked(),
        application.employer(),
        application.submittedAt(),
        timeline.stream()
            .map(event -> new ApplicationView.Entry(event.kind(), event.at()))
            .toList(),
        refusal,
        correction);
  }
}
