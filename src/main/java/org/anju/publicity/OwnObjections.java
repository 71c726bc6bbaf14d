package org.anju.publicity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.application.Applications;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;

/** The objections to a family's own application. */
@ApplicationScoped
class OwnObjections {

  private final Objections objections;
  private final Applications applications;

  OwnObjections(Objections objections, Applications applications) {
    this.objections = objections;
    this.applications = applications;
  }

  /** One of them; to everybody else there is no such objection. */
  Uni<Objection> required(Actor family, long objectionId) {
    return objections
        .required(objectionId)
        .call(
            objection ->
                applications
                    .required(objection.applicationId())
                    .invoke(
                        application -> {
                          if (!family.id().equals(application.applicant())) {
                            throw RefusedException.of(PublicityRefusal.OBJECTION_UNKNOWN);
                          }
                        }));
  }
}
