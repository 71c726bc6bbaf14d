package org.anju.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.anju.offering.Offerings;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.PersonHash;
import org.anju.platform.personal.PersonalDataCipher;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Puts another household into a filed application: whom it binds and its place in the order follow.
 */
@ApplicationScoped
public class ReplaceHousehold {

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
  private final BarredPersons barred;
  private final Offerings offerings;
  private final RankApplication ranking;
  private final FactsCipher facts;
  private final PersonHash hash;
  private final PersonalDataCipher cipher;

  ReplaceHousehold(
      Applications applications,
      BarredPersons barred,
      Offerings offerings,
      RankApplication ranking,
      FactsCipher facts,
      PersonHash hash,
      PersonalDataCipher cipher) {
    this.applications = applications;
    this.barred = barred;
    this.offerings = offerings;
    this.ranking = ranking;
    this.facts = facts;
    this.hash = hash;
    this.cipher = cipher;
  }

  /**
   * Replaces it, in the caller's session and transaction.
   *
   * @param area m² of the homes in the city that count
   * @throws RefusedException when somebody of it applies elsewhere, has a unit or is barred
   */
  public Uni<Void> replace(Application application, Household household, BigDecimal area) {
    application.correct(
        household,
        area,
        facts.encrypt(household.facts()),
        cipher.encrypt(household.mobile().value(), FileApplications.MOBILE));
    List<HouseholdMember> members = members(application, household);
    return applications
        .release(application)
        .chain(() -> barred.requireNone(household))
        .chain(() -> applications.forgetMembers(application))
        .chain(() -> applications.getSession())
        .call(session -> session.persistAll(members.toArray()))
        .chain(session -> bindAll(session, application, members))
        .chain(() -> rank(application));
  }

  private Uni<Void> rank(Application application) {
    return offerings
        .announced(application.offeringId())
        .invoke(offering -> application.rank(ranking.score(application, offering)))
        .replaceWithVoid();
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
