package org.anju.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import org.anju.demo.DemoProjectPlan.PlannedDocument;
import org.anju.document.HandInDocument;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/** Hands in the official documents of the demo city. */
@IfBuildProfile(anyOf = {"dev", "local"})
@ApplicationScoped
class DemoDocuments {

  private static final int DAYS_AGO = 20;

  private final DemoPlan plan;
  private final HandInDocument handIn;
  private final BusinessClock clock;

  DemoDocuments(DemoPlan plan, HandInDocument handIn, BusinessClock clock) {
    this.plan = plan;
    this.handIn = handIn;
    this.clock = clock;
  }

  /** Answers its id. The content is read here, on a thread that may block. */
  long handIn(Actor actor, PlannedDocument document) {
    HandInDocument.Form form =
        new HandInDocument.Form(
            document.issuer(),
            document.number(),
            clock.today().minusDays(DAYS_AGO),
            document.name() + ".pdf");
    byte[] scan = DemoPaper.pdf(document.name(), plan.paperRemark());
    Uni<Long> handedIn = handIn.handIn(actor, form, new ByteArrayInputStream(scan));
    return Await.result(() -> handedIn);
  }
}
