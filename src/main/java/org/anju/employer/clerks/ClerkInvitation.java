package org.anju.employer.clerks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;

/** A clerk's link for one colleague. It is good for three days and for one use. */
@Entity
@Table(name = "clerk_invitation")
public class ClerkInvitation {

  static final Duration TERM = Duration.ofDays(3);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String employer;

  @Column(name = "link_hash")
  private String linkHash;

  @Column(name = "invited_by")
  private String invitedBy;

  @Column(name = "invited_at")
  private Instant invitedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "accepted_by")
  private String acceptedBy;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  protected ClerkInvitation() {}

  ClerkInvitation(Actor clerk, String linkHash, Instant now) {
    this.employer = clerk.organisation();
    this.linkHash = linkHash;
    this.invitedBy = clerk.id();
    this.invitedAt = now;
    this.expiresAt = now.plus(TERM);
  }

  /** Uses the link up. */
  void accept(Actor colleague, Instant now) {
    requireOpen(now);
    acceptedBy = colleague.id();
    acceptedAt = now;
  }

  /** Refused when the link was used or is too old. */
  void requireOpen(Instant now) {
    if (acceptedBy != null) {
      throw RefusedException.of(ClerkRefusal.INVITATION_USED);
    }
    if (!now.isBefore(expiresAt)) {
      throw RefusedException.of(ClerkRefusal.INVITATION_EXPIRED);
    }
  }

  /** Ends the link before its time, unless it was used. */
  void end(Instant now) {
    if (now.isBefore(expiresAt)) {
      expiresAt = now;
    }
  }

  Long id() {
    return id;
  }

  String employer() {
    return employer;
  }

  Instant expiresAt() {
    return expiresAt;
  }
}
