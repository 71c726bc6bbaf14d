package org.anju.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.anju.platform.security.Actor;

/** One decision: who, in which role, what, about which case, under which policy. Never changed. */
@Entity
@Table(name = "audit_leaf")
class AuditLeaf {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Instant at;
  private String actor;
  private String role;
  private String action;

  @Column(name = "case_type")
  private String caseType;

  @Column(name = "case_id")
  private String caseId;

  @Column(name = "before_digest")
  private String beforeDigest;

  @Column(name = "after_digest")
  private String afterDigest;

  @Column(name = "policy_version")
  private String policyVersion;

  protected AuditLeaf() {}

  AuditLeaf(Instant at, Actor actor, Decision decision, String policyVersion) {
    this.at = at;
    this.actor = actor.id();
    this.role = actor.role();
    this.action = decision.action();
    this.caseType = decision.caseType();
    this.caseId = decision.caseId();
    this.beforeDigest = decision.beforeDigest();
    this.afterDigest = decision.afterDigest();
    this.policyVersion = policyVersion;
  }
}
