package org.anju.project;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.SocialCreditCode;
import org.anju.platform.security.Actor;
import org.jetbrains.annotations.Nullable;

/** An acquirer writes down who answers for a part of its new-built project (article 12). */
@ApplicationScoped
public class RecordDuty {

  private final HousingProjects projects;
  private final ProjectPapers papers;
  private final AuditTrail audit;

  RecordDuty(HousingProjects projects, ProjectPapers papers, AuditTrail audit) {
    this.projects = projects;
    this.papers = papers;
    this.audit = audit;
  }

  /**
   * One duty. Company, credit code and last day are those of a company, and null for a certificate.
   *
   * @param validUntil last day of the company's licence
   * @param documentId licence or certificate, handed in by the same person
   */
  public record Form(
      DutyKind kind,
      @Nullable String company,
      @Nullable String creditCode,
      @Nullable LocalDate validUntil,
      long documentId) {}

  /** A later one of the same kind takes the place of the first, until the project is decided. */
  @WithTransaction
  public Uni<Void> record(Actor acquirer, long projectId, Form form) {
    requireSound(form);
    return projects
        .heldOf(acquirer, projectId)
        .invoke(HousingProject::requireOpen)
        .invoke(project -> requireAsked(project, form.kind()))
        .call(project -> papers.keep(acquirer, project, form))
        .call(
            () ->
                audit.record(
                    acquirer,
                    Decision.of("project.record-duty", HousingProjects.CASE, projectId)
                        .after(form)))
        .replaceWithVoid();
  }

  private static void requireAsked(HousingProject project, DutyKind kind) {
    if (!ProjectRule.dutiesOf(project.way()).contains(kind)) {
      throw RefusedException.of(ProjectRefusal.DUTY_NOT_ASKED);
    }
  }

  private static void requireSound(Form form) {
    boolean sound =
        form.kind().isCompany()
            ? form.company() != null
                && !form.company().isBlank()
                && form.validUntil() != null
                && form.creditCode() != null
                && SocialCreditCode.parse(form.creditCode()).value().isPresent()
            : form.company() == null && form.creditCode() == null && form.validUntil() == null;
    if (!sound) {
      throw RefusedException.of(ProjectRefusal.DUTY_INVALID);
    }
  }
}
