package org.anju.publicity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.application.Application;
import org.anju.application.Applications;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;

/**
 * Who may not decide about a family: whoever belongs to it. The one place for every further bond
 * that an officer has to declare.
 */
@ApplicationScoped
class Impartiality {

  private final Applications applications;

  Impartiality(Applications applications) {
    this.applications = applications;
  }

  /**
   * Lets the officer decide about the family of the objection.
   *
   * @throws RefusedException {@link PublicityRefusal#OWN_FAMILY}
   */
  Uni<Application> require(Actor actor, Objection objection) {
    return applications
        .required(objection.applicationId())
        .invoke(
            family -> {
              if (actor.id().equals(family.applicant())) {
                throw RefusedException.of(PublicityRefusal.OWN_FAMILY);
              }
            });
  }
}
