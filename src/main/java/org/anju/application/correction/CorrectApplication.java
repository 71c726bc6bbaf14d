package org.anju.application.correction;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.anju.application.Application;
import org.anju.application.ApplicationEvent;
import org.anju.application.ApplicationRefusal;
import org.anju.application.Applications;
import org.anju.application.Household;
import org.anju.application.HouseholdForm;
import org.anju.application.OwnForm;
import org.anju.application.ReplaceHousehold;
import org.anju.application.eligibility.HouseholdFacts;
import org.anju.application.papers.CompletePapers;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;
import org.anju.policy.Policy;

/**
 * A family corrects what an officer marked, and nothing else; then the same check begins anew. As
 * at the first submission, no paper may be missing (article 15). The household is judged as of the
 * day on which it was first filed, so that a child does not come of age because an officer asked
 * back.
 */
@ApplicationScoped
public class CorrectApplication {

  private final Applications applications;
  private final Corrections corrections;
  private final OwnForm forms;
  private final ReplaceHousehold replaceHousehold;
  private final CompletePapers papers;
  private final Policies policies;
  private final BusinessClock clock;
  private final AuditTrail audit;

  CorrectApplication(
      Applications applications,
      Corrections corrections,
      OwnForm forms,
      ReplaceHousehold replaceHousehold,
      CompletePapers papers,
      Policies policies,
      BusinessClock clock,
      AuditTrail audit) {
    this.applications = applications;
    this.corrections = corrections;
    this.forms = forms;
    this.replaceHousehold = replaceHousehold;
    this.papers = papers;
    this.policies = policies;
    this.clock = clock;
    this.audit = audit;
  }

  /** {@code form} is the whole household, with the marked fields as they are now. */
  @WithTransaction
  public Uni<Void> correct(Actor actor, String receipt, HouseholdForm form) {
    return applications
        .ofApplicant(actor, receipt)
        .chain(
            application ->
                corrections
                    .open(application)
                    .onItem()
                    .ifNull()
                    .failWith(() -> RefusedException.of(ApplicationRefusal.WRONG_STATUS))
                    .chain(given -> correct(actor, application, given, form)));
  }

  private Uni<Void> correct(
      Actor actor, Application application, ApplicationReturn given, HouseholdForm form) {
    Correction asked = corrections.view(given);
    if (clock.now().isAfter(asked.dueAt())) {
      throw RefusedException.of(ApplicationRefusal.CORRECTION_OVERDUE);
    }
    Set<CorrectionField> open = asked.fields();
    return forms
        .of(application)
        .call(before -> replace(application, household(application, before, form, open)))
        .invoke(() -> application.resume(asked.returnedFrom(), clock.now()))
        .invoke(() -> given.close(Correction.State.CORRECTED, clock.now()))
        .call(() -> applications.note(application, ApplicationEvent.Kind.CORRECTED))
        .call(
            before ->
                audit.record(
                    actor,
                    Decision.of("application.correct", "application", application.receipt())
                        .before(open)
                        .after(CorrectionField.changed(before, form))
                        .under(application.policyVersion())))
        .replaceWithVoid();
  }

  private Household household(
      Application application,
      HouseholdForm before,
      HouseholdForm after,
      Set<CorrectionField> open) {
    if (!open.containsAll(CorrectionField.changed(before, after))) {
      throw RefusedException.of(ApplicationRefusal.FIELD_NOT_OPEN);
    }
    Household household = check(application, after, open);
    boolean tradesUnknown = before.trades() == null && !open.contains(CorrectionField.TRADE);
    return tradesUnknown ? withUnknownTrades(household) : household;
  }

  /**
   * A roster says nothing of transactions, and the form's empty list must not become a statement.
   */
  private static Household withUnknownTrades(Household household) {
    HouseholdFacts facts = household.facts();
    return new Household(
        household.applicant(),
        household.mobile(),
        household.spouse(),
        household.children(),
        new HouseholdFacts(
            facts.maritalStatus(),
            facts.marriageEndedOn(),
            facts.children(),
            facts.homes(),
            null,
            facts.category(),
            facts.categoryReason(),
            facts.answers(),
            facts.annualIncome()));
  }

  /**
   * The questions of the category are asked where they are open: a roster leaves some unanswered,
   * and who corrects something else is not held up by them.
   */
  private Household check(Application application, HouseholdForm form, Set<CorrectionField> open) {
    return open.contains(CorrectionField.CATEGORY)
        ? form.check(filedOn(application), policy(application))
        : form.check(filedOn(application), policy(application).adultAge());
  }

  /** The rules under which it was filed. */
  private Policy policy(Application application) {
    return policies.version(application.policyVersion());
  }

  private LocalDate filedOn(Application application) {
    return LocalDate.ofInstant(application.submittedAt(), clock.zone());
  }

  private Uni<Void> replace(Application application, Household household) {
    Policy policy = policy(application);
    BigDecimal area = household.facts().areaInCity(policy.adultAge(), filedOn(application));
    return papers
        .require(application, policy, household.facts())
        .chain(() -> replaceHousehold.replace(application, household, area));
  }
}
