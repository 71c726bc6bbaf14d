package org.anju.publicity;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.offering.Offerings;
import org.anju.platform.security.Actor;

/**
 * Officers take objections and appeals and give them back; a supervisor hands them to another
 * officer. Nobody decides what another holds, and nobody takes both an objection and its appeal.
 */
@ApplicationScoped
public class HandOutObjection {

  private final Objections objections;
  private final Offerings offerings;
  private final Impartiality impartiality;
  private final ObjectionOfficers officers;
  private final AuditTrail audit;

  HandOutObjection(
      Objections objections,
      Offerings offerings,
      Impartiality impartiality,
      ObjectionOfficers officers,
      AuditTrail audit) {
    this.objections = objections;
    this.offerings = offerings;
    this.impartiality = impartiality;
    this.officers = officers;
    this.audit = audit;
  }

  /** The officer takes it, unless another has. */
  @WithTransaction
  public Uni<Void> take(Actor actor, long objectionId, ObjectionTask task) {
    return objections
        .inDistrictOf(actor, objectionId)
        .call(objection -> impartiality.require(actor, objection))
        .call(
            objection ->
                switch (task) {
                  case OBJECTION -> done(() -> objection.take(actor.id()));
                  case APPEAL ->
                      objections
                          .requiredAppeal(objection)
                          .invoke(appeal -> appeal.take(actor.id()))
                          .replaceWithVoid();
                })
        .chain(() -> note(actor, "publicity.take", objectionId, task, actor.id()));
  }

  /** The officer gives back what the officer holds. */
  @WithTransaction
  public Uni<Void> release(Actor actor, long objectionId, ObjectionTask task) {
    return objections
        .inDistrictOf(actor, objectionId)
        .call(
            objection ->
                switch (task) {
                  case OBJECTION -> done(() -> objection.release(actor.id()));
                  case APPEAL ->
                      objections
                          .requiredAppeal(objection)
                          .invoke(appeal -> appeal.release(actor.id()))
                          .replaceWithVoid();
                })
        .chain(() -> note(actor, "publicity.release", objectionId, task, ""));
  }

  /**
   * A supervisor hands it to an officer of the district.
   *
   * @param officer subject of one whom {@link ObjectionOfficers#of} names
   */
  @WithTransaction
  public Uni<Void> assign(Actor supervisor, long objectionId, ObjectionTask task, String officer) {
    return objections
        .inDistrictOf(supervisor, objectionId)
        .call(objection -> requireOfficer(objection, officer))
        .call(
            objection ->
                switch (task) {
                  case OBJECTION -> done(() -> objection.assign(officer));
                  case APPEAL ->
                      objections
                          .requiredAppeal(objection)
                          .invoke(appeal -> appeal.assign(officer))
                          .replaceWithVoid();
                })
        .chain(() -> note(supervisor, "publicity.assign", objectionId, task, officer));
  }

  private Uni<Void> requireOfficer(Objection objection, String officer) {
    return offerings
        .announced(objection.offeringId())
        .chain(offering -> officers.requireServing(officer, offering.district()));
  }

  private Uni<Void> note(
      Actor actor, String action, long objectionId, ObjectionTask task, String holder) {
    return audit.record(
        actor, Decision.of(action, "objection", objectionId).after(task + ":" + holder));
  }

  private static Uni<Void> done(Runnable verb) {
    verb.run();
    return Uni.createFrom().voidItem();
  }
}
