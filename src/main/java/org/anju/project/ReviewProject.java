package org.anju.project;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.anju.platform.time.BusinessClock;

/**
 * The district, the bureau, natural resources and development-and-reform say what they think of a
 * project, the district first (article 11). Officers of the bureau enter all but
 * development-and-reform, which has an officer of its own here.
 */
@ApplicationScoped
public class ReviewProject {

  private final HousingProjects projects;
  private final ProjectPapers papers;
  private final BusinessClock clock;
  private final AuditTrail audit;

  ReviewProject(
      HousingProjects projects, ProjectPapers papers, BusinessClock clock, AuditTrail audit) {
    this.projects = projects;
    this.papers = papers;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * What an office says.
   *
   * @param documentId its letter, handed in by the same officer
   */
  public record Form(ReviewOffice office, boolean inFavour, long documentId) {}

  /** A later review of the same office counts instead of the first, which stays on record. */
  @WithTransaction
  public Uni<Void> review(Actor officer, long id, Form form) {
    requireOffice(officer, form.office());
    ProjectReview review = new ProjectReview(id, form, officer.id(), clock.now());
    return projects
        .heldInDistrictOf(officer, id)
        .invoke(project -> project.require(ProjectState.SUBMITTED))
        .call(project -> requireMayReview(officer, project, form.office()))
        .call(project -> papers.keep(officer, project, review, form.documentId()))
        .call(
            () ->
                audit.record(
                    officer, Decision.of("project.review", HousingProjects.CASE, id).after(form)))
        .replaceWithVoid();
  }

  private static void requireOffice(Actor officer, ReviewOffice office) {
    boolean isPriceOfficer = Roles.PRICE_OFFICER.equals(officer.role());
    if (isPriceOfficer != (office == ReviewOffice.DEVELOPMENT_REFORM)) {
      throw RefusedException.of(ProjectRefusal.OTHER_OFFICE);
    }
  }

  private Uni<?> requireMayReview(Actor officer, HousingProject project, ReviewOffice office) {
    return papers
        .reviews(project.id())
        .map(reviews -> reviews.stream().map(ProjectReview::reviewed).toList())
        .invoke(
            before -> ProjectRule.requireMayReview(project.way(), office, officer.id(), before));
  }
}
