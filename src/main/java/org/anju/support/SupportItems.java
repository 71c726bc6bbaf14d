package org.anju.support;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import org.anju.document.OfficialDocuments;
import org.anju.document.ProvenRecord;
import org.anju.platform.error.RefusedException;
import org.anju.platform.error.RequestRefusal;
import org.anju.platform.security.Actor;
import org.anju.project.HousingProject;
import org.anju.project.HousingProjects;

/** The claims with their decisions, each proven by a document. */
@ApplicationScoped
class SupportItems implements PanacheRepositoryBase<SupportItem, Long> {

  /** As the audit log and the documents call it. */
  static final String CASE = "support-item";

  private final HousingProjects projects;
  private final OfficialDocuments documents;

  SupportItems(HousingProjects projects, OfficialDocuments documents) {
    this.projects = projects;
    this.documents = documents;
  }

  /** A claim with the project that it is for. */
  record Found(SupportItem item, HousingProject project) {}

  /** Of the actor's own acquirer, held until the transaction ends. */
  Uni<Found> heldOf(Actor acquirer, long id) {
    return held(id)
        .chain(
            item ->
                projects
                    .ownedBy(acquirer, item.projectId())
                    .map(project -> new Found(item, project)));
  }

  /** In a district of the officer, held until the transaction ends. */
  Uni<Found> heldInDistrictOf(Actor officer, long id) {
    return held(id)
        .chain(
            item ->
                projects
                    .inDistrictOf(officer, item.projectId())
                    .map(project -> new Found(item, project)));
  }

  /** The decision, with its claim held. */
  Uni<SupportDecision> decision(long id) {
    return getSession()
        .chain(session -> session.find(SupportDecision.class, id))
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(SupportRefusal.UNKNOWN));
  }

  /** Whether a decision on the claim waits to be confirmed. */
  Uni<Boolean> isBeingDecided(long itemId) {
    return getSession()
        .chain(
            session ->
                session
                    .createQuery(
                        "select count(*) from SupportDecision where itemId = ?1 and settledBy is null",
                        Long.class)
                    .setParameter(1, itemId)
                    .getSingleResult())
        .map(waiting -> waiting > 0);
  }

  Uni<Void> keep(Object entity) {
    return getSession().chain(session -> session.persist(entity).chain(session::flush));
  }

  Uni<Void> prove(Actor actor, SupportItem item, HousingProject project, long documentId) {
    return documents.attach(
        actor,
        documentId,
        new ProvenRecord(CASE, item.id(), project.acquirer(), project.district()));
  }

  static void requireSeen(SupportItem item, int version) {
    if (item.version() != version) {
      throw RefusedException.of(RequestRefusal.STALE);
    }
  }

  private Uni<SupportItem> held(long id) {
    return find("id", id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResult()
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(SupportRefusal.UNKNOWN));
  }
}
