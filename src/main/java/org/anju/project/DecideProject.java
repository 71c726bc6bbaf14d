package org.anju.project;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.acquirer.ActiveAcquirers;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.demand.DemandResults;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * A supervisor of the district approves a project once everybody who is asked is in favour, its
 * survey still justifies it and its duties are taken on (articles 8, 11 and 12), or refuses it.
 * Whoever reviewed it does not decide.
 */
@ApplicationScoped
public class DecideProject {

  private final HousingProjects projects;
  private final ProjectPapers papers;
  private final ActiveAcquirers acquirers;
  private final DemandResults demand;
  private final BusinessClock clock;
  private final AuditTrail audit;

  DecideProject(
      HousingProjects projects,
      ProjectPapers papers,
      ActiveAcquirers acquirers,
      DemandResults demand,
      BusinessClock clock,
      AuditTrail audit) {
    this.projects = projects;
    this.papers = papers;
    this.acquirers = acquirers;
    this.demand = demand;
    this.clock = clock;
    this.audit = audit;
  }

  /** Refused with {@code request.stale} when {@code version} is not the one that was seen. */
  @WithTransaction
  public Uni<Void> approve(Actor supervisor, long id, int version) {
    return found(supervisor, id, version)
        .call(project -> requireReviewed(supervisor, project))
        .call(this::requireDuties)
        .call(this::requireJustified)
        .invoke(project -> project.approve(supervisor, clock.now()))
        .call(() -> note(supervisor, id, ProjectState.APPROVED.name()))
        .replaceWithVoid();
  }

  /** As {@link #approve}. */
  @WithTransaction
  public Uni<Void> refuse(Actor supervisor, long id, int version, String reason) {
    return found(supervisor, id, version)
        .call(project -> reviews(project).invoke(reviews -> requireNoneOf(supervisor, reviews)))
        .invoke(project -> project.refuse(supervisor, reason.strip(), clock.now()))
        .call(() -> note(supervisor, id, ProjectState.REFUSED + ":" + reason))
        .replaceWithVoid();
  }

  private Uni<HousingProject> found(Actor supervisor, long id, int version) {
    return projects
        .heldInDistrictOf(supervisor, id)
        .invoke(project -> HousingProjects.requireSeen(project, version))
        .invoke(project -> project.require(ProjectState.SUBMITTED));
  }

  private Uni<?> requireReviewed(Actor supervisor, HousingProject project) {
    return reviews(project)
        .invoke(reviews -> requireNoneOf(supervisor, reviews))
        .invoke(reviews -> ProjectRule.requireReviewed(project.way(), reviews));
  }

  private Uni<List<ProjectRule.Reviewed>> reviews(HousingProject project) {
    return papers
        .reviews(project.id())
        .map(reviews -> reviews.stream().map(ProjectReview::reviewed).toList());
  }

  private static void requireNoneOf(Actor supervisor, List<ProjectRule.Reviewed> reviews) {
    if (reviews.stream().anyMatch(review -> review.enteredBy().equals(supervisor.id()))) {
      throw RefusedException.of(ProjectRefusal.FOUR_EYES);
    }
  }

  private Uni<?> requireDuties(HousingProject project) {
    return papers
        .duties(project.id())
        .map(duties -> duties.stream().map(ProjectDuty::taken).toList())
        .invoke(taken -> ProjectRule.requireDuties(project.way(), taken, clock.today()));
  }

  private Uni<Void> requireJustified(HousingProject project) {
    return acquirers
        .requireIn(project.acquirer(), project.district(), clock.today())
        .chain(
            () ->
                demand.requireEnough(project.demandResultId(), project.district(), clock.today()));
  }

  private Uni<Void> note(Actor supervisor, long id, String after) {
    return audit.record(
        supervisor,
        Decision.of("project.decide", HousingProjects.CASE, id)
            .before(ProjectState.SUBMITTED)
            .after(after));
  }
}
