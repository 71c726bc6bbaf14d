package org.anju.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.anju.platform.clock.MovableClock;
import org.anju.platform.organisation.RegisterOrganisation;

/**
 * The demo city's story as it goes when the application is killed at the end of each step, just
 * before the step is noted as done: each is done again, by a clock that is set back to its
 * beginning.
 */
@IfBuildProfile("local")
@Mock
@Singleton
class InterruptedStory extends DemoStory {

  private final MovableClock clock;

  InterruptedStory(
      DemoPlan plan,
      DemoPeople people,
      MovableClock clock,
      RegisterOrganisation register,
      DemoQualifications qualifications,
      DemoProjects projects,
      DemoContracts contracts,
      DemoPurchases purchases,
      DemoMoney money,
      DemoAcquirers acquirers,
      DemoApplicants applicants,
      DemoBureau bureau,
      DemoSelection selection,
      DemoStock stock,
      DemoProperty property,
      DemoSupport support,
      DemoComplaints complaints) {
    super(
        plan,
        people,
        clock,
        register,
        qualifications,
        projects,
        contracts,
        purchases,
        money,
        acquirers,
        applicants,
        bureau,
        selection,
        stock,
        property,
        support,
        complaints);
    this.clock = clock;
  }

  @Override
  List<DemoStep> stepsUntil(Instant present) {
    return super.stepsUntil(present).stream().map(this::interrupted).toList();
  }

  private DemoStep interrupted(DemoStep step) {
    return new DemoStep(
        step.at(),
        step.line(),
        () -> {
          step.work().run();
          Await.result(() -> clock.standAt(step.at()));
          step.work().run();
        });
  }
}
