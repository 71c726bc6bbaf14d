package org.anju.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.anju.application.form.ApplicationForm;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.offering.Offering;
import org.anju.offering.Offerings;
import org.anju.platform.organisation.Organisation;
import org.anju.platform.organisation.Organisations;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.PaperKind;
import org.anju.policy.Policies;
import org.anju.policy.Policy;
import org.jetbrains.annotations.Nullable;

/**
 * The completed form (article 15, 1), in clear, for its family and for the officers of the district
 * who check it. Each time leaves a leaf, as every unmasking does.
 */
@ApplicationScoped
public class ReadApplicationForm {

  private static final String SIGNATURE =
      """
      SELECT declared_name, coalesce(declared_at, committed_at) AS declared_at
      FROM application WHERE id = $1
      """;

  private static final String PAPERS =
      """
      SELECT p.kind, count(*) AS count
      FROM paper p JOIN application a ON a.paper_folder = p.folder
      WHERE a.id = $1 GROUP BY p.kind
      """;

  private final Pool pool;
  private final Applications applications;
  private final Offerings offerings;
  private final Organisations organisations;
  private final OwnForm forms;
  private final PersonalDataCipher cipher;
  private final Policies policies;
  private final BusinessClock clock;
  private final AuditTrail audit;

  ReadApplicationForm(
      Pool pool,
      Applications applications,
      Offerings offerings,
      Organisations organisations,
      OwnForm forms,
      PersonalDataCipher cipher,
      Policies policies,
      BusinessClock clock,
      AuditTrail audit) {
    this.pool = pool;
    this.applications = applications;
    this.offerings = offerings;
    this.organisations = organisations;
    this.forms = forms;
    this.cipher = cipher;
    this.policies = policies;
    this.clock = clock;
    this.audit = audit;
  }

  /** Somebody else's application counts as unknown for a family. */
  @WithTransaction
  public Uni<ApplicationForm> read(Actor actor, String receipt) {
    return admitted(actor, receipt)
        .chain(this::form)
        .call(
            () ->
                audit.record(actor, Decision.of("application.read-form", "application", receipt)));
  }

  private Uni<Application> admitted(Actor actor, String receipt) {
    if (actor.role().equals(Roles.APPLICANT)) {
      return applications.ofApplicant(actor, receipt);
    }
    return applications
        .byReceipt(receipt)
        .call(application -> offerings.inDistrictOf(actor, application.offeringId()));
  }

  private Uni<ApplicationForm> form(Application application) {
    return offerings
        .findById(application.offeringId())
        .chain(
            offering ->
                employerName(application).chain(employer -> form(application, offering, employer)));
  }

  private Uni<ApplicationForm> form(
      Application application, Offering offering, @Nullable String employer) {
    return forms
        .of(application)
        .chain(
            household ->
                papers(application)
                    .chain(
                        papers ->
                            signature(application)
                                .map(
                                    signature ->
                                        form(
                                            application,
                                            offering,
                                            employer,
                                            household,
                                            papers,
                                            signature))));
  }

  private ApplicationForm form(
      Application application,
      Offering offering,
      @Nullable String employer,
      HouseholdForm household,
      Map<PaperKind, Long> papers,
      Row signature) {
    Policy policy = policies.version(application.policyVersion());
    return new ApplicationForm(
        policy.city().zh(),
        policy.regulation().zh(),
        policy.version(),
        application.receipt(),
        offering.name(),
        offering.use(),
        offering.district(),
        employer,
        inTheCity(application.submittedAt()),
        household,
        application.householdSize(),
        application.housingArea(),
        papers,
        signedName(signature.getBuffer("declared_name")),
        inTheCity(signature.getOffsetDateTime("declared_at").toInstant()));
  }

  private Uni<String> employerName(Application application) {
    return application.employer() == null
        ? Uni.createFrom().nullItem()
        : organisations.findById(application.employer()).map(Organisation::name);
  }

  private Uni<Row> signature(Application application) {
    return pool.preparedQuery(SIGNATURE)
        .execute(Tuple.of(application.id()))
        .map(rows -> rows.iterator().next());
  }

  private Uni<Map<PaperKind, Long>> papers(Application application) {
    return pool.preparedQuery(PAPERS)
        .execute(Tuple.of(application.id()))
        .map(
            rows -> {
              Map<PaperKind, Long> papers = new EnumMap<>(PaperKind.class);
              rows.forEach(
                  row ->
                      papers.put(PaperKind.valueOf(row.getString("kind")), row.getLong("count")));
              return papers;
            });
  }

  @Nullable
  private String signedName(@Nullable Buffer stored) {
    return stored == null
        ? null
        : cipher.decrypt(stored.getBytes(), FileApplications.DECLARED_NAME);
  }

  private LocalDateTime inTheCity(Instant instant) {
    return LocalDateTime.ofInstant(instant, clock.zone());
  }
}
