package org.anju.project;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.anju.document.OfficialDocuments;
import org.anju.document.ProvenRecord;
import org.anju.platform.security.Actor;

/** The reviews and duties of projects, each proven by a document. */
@ApplicationScoped
class ProjectPapers {

  private final HousingProjects projects;
  private final OfficialDocuments documents;

  ProjectPapers(HousingProjects projects, OfficialDocuments documents) {
    this.projects = projects;
    this.documents = documents;
  }

  /** In the order of their entering. */
  Uni<List<ProjectReview>> reviews(long projectId) {
    return projects
        .getSession()
        .chain(
            session ->
                session
                    .createQuery(
                        "from ProjectReview where projectId = ?1 order by id", ProjectReview.class)
                    .setParameter(1, projectId)
                    .getResultList());
  }

  Uni<List<ProjectDuty>> duties(long projectId) {
    return projects
        .getSession()
        .chain(
            session ->
                session
                    .createQuery("from ProjectDuty where projectId = ?1", ProjectDuty.class)
                    .setParameter(1, projectId)
                    .getResultList());
  }

  Uni<Void> keep(Actor officer, HousingProject project, ProjectReview review, long documentId) {
    return prove(officer, project, documentId).chain(() -> keep(review));
  }

  /** Says it for the first time or anew. */
  Uni<Void> keep(Actor acquirer, HousingProject project, RecordDuty.Form form) {
    return prove(acquirer, project, form.documentId())
        .chain(() -> duties(project.id()))
        .map(duties -> ofKind(duties, form.kind()))
        .chain(
            known -> {
              known.ifPresent(duty -> duty.take(form));
              return known.isPresent()
                  ? projects.flush()
                  : keep(new ProjectDuty(project.id(), form));
            });
  }

  Uni<Void> keep(Actor acquirer, HousingProject project, ProjectAcceptance acceptance) {
    return prove(acquirer, project, acceptance.documentId()).chain(() -> keep(acceptance));
  }

  Uni<Boolean> isAccepted(long projectId) {
    return projects
        .getSession()
        .chain(session -> session.find(ProjectAcceptance.class, projectId))
        .map(Objects::nonNull);
  }

  private Uni<Void> prove(Actor actor, HousingProject project, long documentId) {
    return documents.attach(
        actor,
        documentId,
        new ProvenRecord(
            HousingProjects.CASE, project.id(), project.acquirer(), project.district()));
  }

  private Uni<Void> keep(Object entity) {
    return projects.getSession().chain(session -> session.persist(entity));
  }

  private static Optional<ProjectDuty> ofKind(List<ProjectDuty> duties, DutyKind kind) {
    return duties.stream().filter(duty -> duty.taken().kind() == kind).findFirst();
  }
}
