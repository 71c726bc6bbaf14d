package org.anju.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.anju.application.eligibility.HouseholdFacts;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.offering.Offerings;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.PersonHash;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * A family corrects what an officer marked, and nothing else; then the same check begins anew. The
 * household is judged as of the day on which it was first filed, so that a child does not come of
 * age because an officer asked back.
 */
@ApplicationScoped
public class CorrectApplication {

  /**
   * The primary key lets the later of two households wait for the earlier, and then adds nothing.
   */
  private static final String BIND =
      """
      INSERT INTO live_person (offering_id, person_hash, application_id) VALUES (?1, ?2, ?3)
      ON CONFLICT DO NOTHING
      """;

  private static final String OWNER = "SELECT count(*) FROM unit_owner WHERE person_hash = ?1";

  private final Applications applications;
  private final Offerings offerings;
  private final RankApplication ranking;
  private final Corrections corrections;
  private final OwnForm forms;
  private final FactsCipher facts;
  private final PersonHash hash;
  private final PersonalDataCipher cipher;
  private final Policies policies;
  private final BusinessClock clock;
  private final AuditTrail audit;

  CorrectApplication(
      Applications applications,
      Offerings offerings,
      RankApplication ranking,
      Corrections corrections,
      OwnForm forms,
      FactsCipher facts,
      PersonHash hash,
      PersonalDataCipher cipher,
      Policies policies,
      BusinessClock clock,
      AuditTrail audit) {
    this.applications = applications;
    this.offerings = offerings;
    this.ranking = ranking;
    this.corrections = corrections;
    this.forms = forms;
    this.facts = facts;
    this.hash = hash;
    this.cipher = cipher;
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
        .call(() -> rank(application))
        .invoke(() -> application.resume(asked.returnedFrom()))
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
    Household household = after.check(filedOn(application), adultAge(application));
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

  /** By the rules under which it was filed. */
  private int adultAge(Application application) {
    return policies.version(application.policyVersion()).adultAge();
  }

  private LocalDate filedOn(Application application) {
    return LocalDate.ofInstant(application.submittedAt(), clock.zone());
  }

  private Uni<Void> rank(Application application) {
    return offerings
        .announced(application.offeringId())
        .invoke(offering -> application.rank(ranking.score(application, offering)))
        .replaceWithVoid();
  }

  private Uni<Void> replace(Application application, Household household) {
    application.correct(
        household,
        household.facts().areaInCity(adultAge(application), filedOn(application)),
        facts.encrypt(household.facts()),
        cipher.encrypt(household.mobile().value(), FileApplications.MOBILE));
    List<HouseholdMember> members = members(application, household);
    return applications
        .release(application)
        .chain(() -> applications.forgetMembers(application))
        .chain(() -> applications.getSession())
        .call(session -> session.persistAll(members.toArray()))
        .chain(session -> bindAll(session, application, members));
  }

  /** One after the other: a session does one thing at a time. */
  private static Uni<Void> bindAll(
      Mutiny.Session session, Application application, List<HouseholdMember> members) {
    return Multi.createFrom()
        .iterable(members)
        .onItem()
        .transformToUniAndConcatenate(
            member ->
                requireNoUnit(session, member).chain(() -> bind(session, application, member)))
        .collect()
        .last();
  }

  private static Uni<Void> requireNoUnit(Mutiny.Session session, HouseholdMember member) {
    return session
        .createNativeQuery(OWNER, Long.class)
        .setParameter(1, member.personHash())
        .getSingleResult()
        .invoke(
            owned -> {
              if (owned > 0) {
                throw RefusedException.of(ApplicationRefusal.PERSON_HAS_UNIT);
              }
            })
        .replaceWithVoid();
  }

  private static Uni<Void> bind(
      Mutiny.Session session, Application application, HouseholdMember member) {
    return session
        .createNativeQuery(BIND)
        .setParameter(1, application.offeringId())
        .setParameter(2, member.personHash())
        .setParameter(3, application.id())
        .executeUpdate()
        .invoke(
            bound -> {
              if (bound == 0) {
                throw RefusedException.of(ApplicationRefusal.PERSON_ALREADY_APPLYING);
              }
            })
        .replaceWithVoid();
  }

  private List<HouseholdMember> members(Application application, Household household) {
    List<Person> persons = household.members();
    return IntStream.range(0, persons.size())
        .mapToObj(place -> member(application, household, persons.get(place), place))
        .toList();
  }

  private HouseholdMember member(
      Application application, Household household, Person person, int place) {
    return new HouseholdMember(
        application.id(),
        household.relation(place),
        place,
        person,
        cipher.encrypt(person.name().value(), FileApplications.NAME),
        cipher.encrypt(person.identity().value(), FileApplications.IDENTITY),
        hash.of(person.identity()));
  }
}
