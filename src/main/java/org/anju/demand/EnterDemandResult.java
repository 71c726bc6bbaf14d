package org.anju.demand;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.document.OfficialDocuments;
import org.anju.document.ProvenRecord;
import org.anju.platform.error.FieldRefusal;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/** An officer of the district enters what a survey found, from its report. */
@ApplicationScoped
public class EnterDemandResult {

  private final DemandResults results;
  private final OfficialDocuments documents;
  private final BusinessClock clock;
  private final AuditTrail audit;

  EnterDemandResult(
      DemandResults results, OfficialDocuments documents, BusinessClock clock, AuditTrail audit) {
    this.results = results;
    this.documents = documents;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * What the report says.
   *
   * @param areaName the place that households were asked about
   * @param surveyed households that were asked
   * @param wanting households among them that want a home there
   * @param surveyedOn the survey's last day
   * @param documentId the report, handed in by the same officer
   */
  public record Form(
      String district,
      String areaName,
      int surveyed,
      int wanting,
      LocalDate surveyedOn,
      long documentId) {

    public Form {
      areaName = areaName.strip();
    }
  }

  /** Answers its id; refused at the field that cannot be. */
  @WithTransaction
  public Uni<Long> enter(Actor officer, Form form) {
    requireSound(officer, form);
    DemandResult result = new DemandResult(form, officer.id(), clock.now());
    return results
        .persistAndFlush(result)
        .call(
            () ->
                documents.attach(
                    officer,
                    form.documentId(),
                    new ProvenRecord(DemandResults.CASE, result.id(), null, form.district())))
        .call(
            () ->
                audit.record(
                    officer,
                    Decision.of("demand.enter", DemandResults.CASE, result.id()).after(form)))
        .map(DemandResult::id);
  }

  private void requireSound(Actor officer, Form form) {
    if (!officer.servesDistrict(form.district())) {
      throw RefusedException.of(DemandRefusal.UNKNOWN);
    }
    if (form.wanting() > form.surveyed()) {
      throw at("wanting", DemandRefusal.MORE_THAN_SURVEYED);
    }
    if (form.surveyedOn().isAfter(clock.today())) {
      throw at("surveyedOn", DemandRefusal.SURVEYED_LATER);
    }
  }

  private static RefusedException at(String field, DemandRefusal refusal) {
    return RefusedException.at(refusal, List.of(new FieldRefusal(field, refusal)));
  }
}
