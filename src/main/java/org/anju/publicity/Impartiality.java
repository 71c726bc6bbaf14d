package org.anju.publicity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.application.Application;
import org.anju.application.Applications;
import org.anju.interest.Interests;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;

/** Who may not decide about a family: whoever belongs to it, is related to it or employs it. */
@ApplicationScoped
class Impartiality {

  private final Applications applications;
  private final Interests interests;

  Impartiality(Applications applications, Interests interests) {
    this.applications = applications;
    this.interests = interests;
  }

  /**
   * Lets the officer decide about the family of the objection.
   *
   * @throws RefusedException {@link PublicityRefusal#OWN_FAMILY}, or as {@link Interests} refuses
   */
  Uni<Application> require(Actor actor, Objection objection) {
    return applications
        .required(objection.applicationId())
        .call(family -> interests.requireNone(actor, family.id()))
        .invoke(
            family -> {
              if (actor.id().equals(family.applicant())) {
                throw RefusedException.of(PublicityRefusal.OWN_FAMILY);
              }
            });
  }
}
