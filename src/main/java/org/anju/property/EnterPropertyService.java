package org.anju.property;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.document.OfficialDocuments;
import org.anju.document.ProvenRecord;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;
import org.anju.policy.Policy;
import org.anju.project.HousingProject;
import org.anju.project.HousingProjects;

/** An acquirer writes down who serves the homes of its approved project (article 20). */
@ApplicationScoped
public class EnterPropertyService {

  private final PropertyServices services;
  private final HousingProjects projects;
  private final OfficialDocuments documents;
  private final Policies policies;
  private final BusinessClock clock;
  private final AuditTrail audit;

  EnterPropertyService(
      PropertyServices services,
      HousingProjects projects,
      OfficialDocuments documents,
      Policies policies,
      BusinessClock clock,
      AuditTrail audit) {
    this.services = services;
    this.projects = projects;
    this.documents = documents;
    this.policies = policies;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * What the grading says.
   *
   * @param stars from 1 to 5
   * @param validUntil the last day on which the grading holds
   * @param documentId the grading, handed in by the same person
   */
  public record Form(
      long projectId,
      String company,
      String creditCode,
      int stars,
      String gradingAuthority,
      String gradingNumber,
      LocalDate validUntil,
      long documentId) {

    public Form {
      company = company.strip();
      gradingAuthority = gradingAuthority.strip();
      gradingNumber = gradingNumber.strip();
    }
  }

  /** Answers the record's id; refused below the policy's stars. */
  @WithTransaction
  public Uni<Long> enter(Actor acquirer, Form form) {
    String creditCode = PropertyRule.creditCode(form.creditCode()).value();
    PropertyRule.requireValid(form.validUntil(), clock.today());
    return projects
        .approvedOf(acquirer, form.projectId())
        .chain(project -> keep(acquirer, form, creditCode, project))
        .call(
            service ->
                audit.record(
                    acquirer,
                    Decision.of("property.enter", PropertyServices.CASE, service.id()).after(form)))
        .map(PropertyService::id);
  }

  private Uni<PropertyService> keep(
      Actor acquirer, Form form, String creditCode, HousingProject project) {
    Policy policy = policies.inForce(project.district(), clock.today());
    PropertyRule.requireStars(form.stars(), policy.minPropertyStars());
    return services
        .keep(new PropertyService(form, creditCode, acquirer.id(), clock.now(), policy.version()))
        .call(
            service ->
                documents.attach(
                    acquirer,
                    form.documentId(),
                    new ProvenRecord(
                        PropertyServices.CASE,
                        service.id(),
                        project.acquirer(),
                        project.district())));
  }
}
