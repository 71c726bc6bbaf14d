package org.anju.employer;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.application.Application;
import org.anju.application.Applications;
import org.anju.application.Category;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;

/** How the people stand whom an employer has filed. */
@ApplicationScoped
public class GroupMembers {

  private final Applications applications;

  GroupMembers(Applications applications) {
    this.applications = applications;
  }

  /** One of the employer's people, masked. */
  public record GroupMember(
      String receipt,
      String nameMasked,
      String identityMasked,
      int householdSize,
      Category category,
      Application.Status status,
      boolean claimed) {}

  @WithSession
  public Uni<Page<GroupMember>> of(Actor actor, long offering, int page, int size) {
    PanacheQuery<Application> members =
        applications
            .find("employer = ?1 and offeringId = ?2 order by id", actor.organisation(), offering)
            .page(page, size);
    return members
        .count()
        .chain(
            total ->
                members
                    .list()
                    .map(found -> found.stream().map(GroupMembers::member).toList())
                    .map(items -> new Page<>(items, total, page, size)));
  }

  private static GroupMember member(Application application) {
    return new GroupMember(
        application.receipt(),
        application.applicantMasked(),
        application.identityMasked(),
        application.householdSize(),
        application.category(),
        application.status(),
        application.applicant() != null);
  }
}
