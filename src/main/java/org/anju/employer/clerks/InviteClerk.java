package org.anju.employer.clerks;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.employer.SecretLink;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/** A clerk makes a link by which one colleague becomes a clerk too. */
@ApplicationScoped
public class InviteClerk {

  private final KnownClerks known;
  private final ClerkInvitations invitations;
  private final BusinessClock clock;
  private final AuditTrail audit;

  InviteClerk(
      KnownClerks known, ClerkInvitations invitations, BusinessClock clock, AuditTrail audit) {
    this.known = known;
    this.invitations = invitations;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * The link, given out once: from then on only its hash exists.
   *
   * @param secret opens the invitation; never stored
   */
  public record Invitation(String secret, Instant expiresAt) {}

  /** Refused for whoever is no clerk of the employer that the token names. */
  public Uni<Invitation> invite(Actor actor) {
    return known.require(actor).chain(() -> Panache.withTransaction(() -> issue(actor)));
  }

  private Uni<Invitation> issue(Actor actor) {
    String secret = SecretLink.fresh();
    ClerkInvitation invitation = new ClerkInvitation(actor, SecretLink.hash(secret), clock.now());
    return invitations
        .persistAndFlush(invitation)
        .chain(
            () ->
                audit.record(
                    actor,
                    Decision.of("employer.invite-clerk", "clerk-invitation", invitation.id())
                        .after(actor.organisation() + ":" + invitation.expiresAt())))
        .map(done -> new Invitation(secret, invitation.expiresAt()));
  }
}
