package org.anju.application;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.anju.application.correction.Correction;
import org.anju.application.correction.Corrections;
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
    return applications.byReceipt(receipt).chain(application -> view(application, Own.NOTHING));
  }

  private Uni<List<ApplicationView>> views(List<Application> found) {
    return Multi.createFrom()
        .iterable(found)
        .onItem()
        .transformToUniAndConcatenate(this::ownView)
        .collect()
        .asList();
  }

  /** What only the family itself sees. */
  private record Own(
      @Nullable ApplicationView.Ground refusal,
      @Nullable Correction correction,
      @Nullable UUID paperFolder) {

    static final Own NOTHING = new Own(null, null, null);
  }

  private Uni<ApplicationView> ownView(Application application) {
    return own(application).chain(own -> view(application, own));
  }

  private Uni<Own> own(Application application) {
    return switch (application.status()) {
      case REFUSED -> applications.refusal(application).map(ground -> new Own(ground, null, null));
      case RETURNED ->
          corrections
              .waiting(application)
              .map(asked -> new Own(null, asked, application.paperFolder()));
      default -> Uni.createFrom().item(Own.NOTHING);
    };
  }

  private Uni<ApplicationView> view(Application application, Own own) {
    return offerings
        .findById(application.offeringId())
        .chain(
            offering ->
                applications
                    .timeline(application)
                    .map(timeline -> view(application, offering, timeline, own)));
  }

  private ApplicationView view(
      Application application, Offering offering, List<ApplicationEvent> timeline, Own own) {
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
        own.refusal(),
        own.correction(),
        own.paperFolder());
  }
}
