package org.anju.support;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;
import org.anju.project.HousingProject;
import org.anju.project.HousingProjects;
import org.jetbrains.annotations.Nullable;

/** An acquirer writes down what it claims for an approved project, and takes a claim back. */
@ApplicationScoped
public class ClaimSupport {

  private static final String OF_PROJECT =
      "SELECT count(*) FROM acquisition WHERE id = :acquisition AND project_id = :project";

  private final SupportItems items;
  private final HousingProjects projects;
  private final Policies policies;
  private final BusinessClock clock;
  private final AuditTrail audit;

  ClaimSupport(
      SupportItems items,
      HousingProjects projects,
      Policies policies,
      BusinessClock clock,
      AuditTrail audit) {
    this.items = items;
    this.projects = projects;
    this.policies = policies;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * What is claimed.
   *
   * @param tax which tax is spared; null unless it is tax relief
   * @param legalBasis the rule that spares it; null unless it is tax relief
   * @param acquisitionId the acquisition whose tax it is; null for the whole project
   * @param amount in yuan
   * @param documentId the claim as it was sent, handed in by the same person
   */
  public record Form(
      long projectId,
      SupportKind kind,
      @Nullable SparedTax tax,
      @Nullable String legalBasis,
      @Nullable Long acquisitionId,
      BigDecimal amount,
      LocalDate claimedOn,
      long documentId) {

    public Form {
      legalBasis = legalBasis == null || legalBasis.isBlank() ? null : legalBasis.strip();
    }
  }

  /** Answers the claim's id. */
  @WithTransaction
  public Uni<Long> claim(Actor acquirer, Form form) {
    SupportRule.requireClaim(form, clock.today());
    return projects
        .approvedOf(acquirer, form.projectId())
        .call(() -> requireOwnAcquisition(form))
        .chain(project -> keep(acquirer, form, project))
        .call(
            item ->
                audit.record(
                    acquirer,
                    Decision.of("support.claim", SupportItems.CASE, item.id()).after(form)))
        .map(SupportItem::id);
  }

  /** Until a decision is entered; the claim stays on record. */
  @WithTransaction
  public Uni<Void> withdraw(Actor acquirer, long id, int version) {
    return items
        .heldOf(acquirer, id)
        .map(SupportItems.Found::item)
        .invoke(item -> SupportItems.requireSeen(item, version))
        .call(() -> requireUndecided(id))
        .invoke(SupportItem::withdraw)
        .call(
            () ->
                audit.record(
                    acquirer,
                    Decision.of("support.withdraw", SupportItems.CASE, id)
                        .before(SupportState.CLAIMED)
                        .after(SupportState.WITHDRAWN)))
        .replaceWithVoid();
  }

  private Uni<?> requireUndecided(long id) {
    return items
        .isBeingDecided(id)
        .invoke(
            waits -> {
              if (waits) {
                throw RefusedException.of(SupportRefusal.DECISION_WAITS);
              }
            });
  }

  private Uni<SupportItem> keep(Actor acquirer, Form form, HousingProject project) {
    String policy = policies.inForce(project.district(), clock.today()).version();
    SupportItem item = new SupportItem(form, acquirer.id(), clock.now(), policy);
    return items
        .persistAndFlush(item)
        .call(() -> items.prove(acquirer, item, project, form.documentId()));
  }

  private Uni<?> requireOwnAcquisition(Form form) {
    if (form.acquisitionId() == null) {
      return Uni.createFrom().voidItem();
    }
    return items
        .getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(OF_PROJECT, Long.class)
                    .setParameter("acquisition", form.acquisitionId())
                    .setParameter("project", form.projectId())
                    .getSingleResult())
        .invoke(
            known -> {
              if (known == 0) {
                throw RefusedException.of(SupportRefusal.OTHER_PROJECT);
              }
            });
  }
}
