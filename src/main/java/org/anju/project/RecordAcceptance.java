package org.anju.project;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/** An acquirer writes down when the buildings of its project passed their acceptance 竣工验收. */
@ApplicationScoped
public class RecordAcceptance {

  private final HousingProjects projects;
  private final ProjectPapers papers;
  private final BusinessClock clock;
  private final AuditTrail audit;

  RecordAcceptance(
      HousingProjects projects, ProjectPapers papers, BusinessClock clock, AuditTrail audit) {
    this.projects = projects;
    this.papers = papers;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Once and for all: the scorecard counts from that day.
   *
   * @param documentId the acceptance's paper, handed in by the same person
   */
  @WithTransaction
  public Uni<Void> record(Actor acquirer, long projectId, LocalDate acceptedOn, long documentId) {
    ProjectAcceptance acceptance =
        new ProjectAcceptance(projectId, acceptedOn, documentId, acquirer.id(), clock.now());
    return projects
        .heldOf(acquirer, projectId)
        .invoke(HousingProjects::requireApproved)
        .invoke(project -> requireSound(project, acceptedOn))
        .call(() -> requireFirst(projectId))
        .call(project -> papers.keep(acquirer, project, acceptance))
        .call(
            () ->
                audit.record(
                    acquirer,
                    Decision.of("project.record-acceptance", HousingProjects.CASE, projectId)
                        .after(acceptedOn)))
        .replaceWithVoid();
  }

  private void requireSound(HousingProject project, LocalDate acceptedOn) {
    if (!ProjectRule.isAccepted(project.way())) {
      throw RefusedException.of(ProjectRefusal.ACCEPTANCE_NOT_ASKED);
    }
    if (acceptedOn.isAfter(clock.today())) {
      throw RefusedException.of(ProjectRefusal.ACCEPTANCE_LATER);
    }
  }

  private Uni<Boolean> requireFirst(long projectId) {
    return papers
        .isAccepted(projectId)
        .invoke(
            accepted -> {
              if (accepted) {
                throw RefusedException.of(ProjectRefusal.ACCEPTED_ALREADY);
              }
            });
  }
}
