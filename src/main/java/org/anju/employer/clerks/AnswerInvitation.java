package org.anju.employer.clerks;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.organisation.Organisation;
import org.anju.platform.organisation.Organisations;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/** A colleague opens the link of a clerk, sees the employer, and becomes a clerk. */
@ApplicationScoped
public class AnswerInvitation {

  private final ClerkInvitations invitations;
  private final Organisations organisations;
  private final AdmitClerk clerks;
  private final BusinessClock clock;
  private final AuditTrail audit;

  AnswerInvitation(
      ClerkInvitations invitations,
      Organisations organisations,
      AdmitClerk clerks,
      BusinessClock clock,
      AuditTrail audit) {
    this.invitations = invitations;
    this.organisations = organisations;
    this.clerks = clerks;
    this.clock = clock;
    this.audit = audit;
  }

  /** Who invites, and how long the link is good. */
  public record InvitationCard(String employer, Instant expiresAt) {}

  /** Refused when there is no such link, when it was used and when it is too old. */
  @WithTransaction
  public Uni<InvitationCard> look(String link) {
    return invitations
        .locked(link)
        .invoke(invitation -> invitation.requireOpen(clock.now()))
        .chain(
            invitation ->
                organisations
                    .registered(invitation.employer(), Organisation.Kind.EMPLOYER)
                    .map(employer -> new InvitationCard(employer.name(), invitation.expiresAt())));
  }

  /**
   * Accepts. Refused as {@link #look} is, and for whoever acts for an employer.
   *
   * @param name of the person, as the account says
   */
  @WithTransaction
  public Uni<Void> accept(Actor actor, String name, String link) {
    return invitations
        .locked(link)
        .invoke(invitation -> invitation.requireOpen(clock.now()))
        .call(() -> clerks.requireFree(actor))
        .invoke(invitation -> invitation.accept(actor, clock.now()))
        .call(invitation -> clerks.admit(invitation.employer(), actor.id(), name))
        .call(
            invitation ->
                audit.record(
                    actor,
                    Decision.of("employer.accept-invitation", "clerk-invitation", invitation.id())
                        .after(invitation.employer())))
        .replaceWithVoid();
  }
}
