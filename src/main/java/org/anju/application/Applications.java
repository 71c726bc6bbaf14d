package org.anju.application;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.hibernate.reactive.mutiny.Mutiny;

/** The applications and their timelines. */
@ApplicationScoped
public class Applications implements PanacheRepositoryBase<Application, Long> {

  /** The purpose under which an officer's reason for a refusal is encrypted. */
  public static final String REFUSAL_REASON = "check_decision.reason";

  /** Counts whom another application holds. */
  private static final String BIND_AGAIN =
      """
      WITH family AS (
        SELECT a.offering_id, m.person_hash, a.id
        FROM application a JOIN household_member m ON m.application_id = a.id WHERE a.id = ?1
      ), bound AS (
        INSERT INTO live_person (offering_id, person_hash, application_id)
        SELECT offering_id, person_hash, id FROM family
        ON CONFLICT (offering_id, person_hash) DO NOTHING RETURNING person_hash
      )
      SELECT count(*) FROM family WHERE person_hash NOT IN (SELECT person_hash FROM bound)
      """;

  private static final String BOUND_ELSEWHERE =
      """
      SELECT count(*) FROM household_member m
      JOIN application a ON a.id = m.application_id
      JOIN live_person p ON p.offering_id = a.offering_id AND p.person_hash = m.person_hash
      WHERE a.id = ?1 AND p.application_id <> a.id
      """;

  private final PersonalDataCipher cipher;
  private final BusinessClock clock;

  Applications(PersonalDataCipher cipher, BusinessClock clock) {
    this.cipher = cipher;
    this.clock = clock;
  }

  public Uni<Application> required(long id) {
    return findById(id)
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(ApplicationRefusal.UNKNOWN));
  }

  public Uni<Application> byReceipt(String receipt) {
    return find("receipt", receipt)
        .firstResult()
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(ApplicationRefusal.UNKNOWN));
  }

  /** The actor's own application; somebody else's counts as unknown. */
  public Uni<Application> ofApplicant(Actor actor, String receipt) {
    return find("receipt = ?1 and applicant = ?2", receipt, actor.id())
        .firstResult()
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(ApplicationRefusal.UNKNOWN));
  }

  /** The live application whose applicant has that identity number, by the number's keyed hash. */
  Uni<Application> byReceiptAndApplicantHash(String receipt, String personHash) {
    return find(
            "receipt = ?1 and id in (select m.applicationId from HouseholdMember m"
                + " where m.relation = ?2 and m.personHash = ?3)",
            receipt,
            HouseholdMember.Relation.SELF,
            personHash)
        .firstResult()
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(ApplicationRefusal.UNKNOWN));
  }

  /** Applicant, spouse, children. */
  public Uni<List<HouseholdMember>> members(Application application) {
    return getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(
                        "from HouseholdMember where applicationId = ?1 order by position",
                        HouseholdMember.class)
                    .setParameter(1, application.id())
                    .getResultList());
  }

  /** Adds to the timeline; {@code kind} happened now. */
  public Uni<Void> note(Application application, ApplicationEvent.Kind kind) {
    ApplicationEvent event = new ApplicationEvent(application.id(), kind, clock.now());
    return getSession().chain(session -> session.persist(event));
  }

  public Uni<List<ApplicationEvent>> timeline(Application application) {
    return getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(
                        "from ApplicationEvent where applicationId = ?1 order by id",
                        ApplicationEvent.class)
                    .setParameter(1, application.id())
                    .getResultList());
  }

  /** Why an officer refused the application; the item is null when none did. */
  Uni<ApplicationView.Ground> refusal(Application application) {
    return getSession()
        .chain(session -> refusal(session, application))
        .map(found -> found == null ? null : ground((String) found[0], (byte[]) found[1]));
  }

  private ApplicationView.Ground ground(String article, byte[] reason) {
    return new ApplicationView.Ground(article, cipher.decrypt(reason, REFUSAL_REASON));
  }

  private static Uni<Object[]> refusal(Mutiny.Session session, Application application) {
    return session
        .createNativeQuery(
            "SELECT article, reason_cipher FROM check_decision WHERE application_id = ?1 AND outcome = 'REFUSED'",
            Object[].class)
        .setParameter(1, application.id())
        .getSingleResultOrNull();
  }

  /** Removes the household, for another to take its place. */
  Uni<Integer> forgetMembers(Application application) {
    return getSession()
        .chain(
            session ->
                session
                    .createMutationQuery("delete from HouseholdMember where applicationId = ?1")
                    .setParameter(1, application.id())
                    .executeUpdate());
  }

  /** Frees the persons of an application that is no longer live, so that they may apply again. */
  public Uni<Void> release(Application application) {
    return getSession().chain(session -> freePersons(session, application)).replaceWithVoid();
  }

  private static Uni<Integer> freePersons(Mutiny.Session session, Application application) {
    return session
        .createNativeQuery("DELETE FROM live_person WHERE application_id = ?1")
        .setParameter(1, application.id())
        .executeUpdate();
  }

  /**
   * Binds the persons of an application that is live again; false when one of them is bound to
   * another application of the offering meanwhile.
   */
  public Uni<Boolean> bindAgain(Application application) {
    return getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(BIND_AGAIN, Long.class)
                    .setParameter(1, application.id())
                    .getSingleResult())
        .map(elsewhere -> elsewhere == 0);
  }

  /**
   * Whether nobody of the household is bound to another application of the offering. Those who are
   * not can still be bound before {@link #bindAgain} does.
   */
  public Uni<Boolean> arePersonsFree(Application application) {
    return getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(BOUND_ELSEWHERE, Long.class)
                    .setParameter(1, application.id())
                    .getSingleResult())
        .map(elsewhere -> elsewhere == 0);
  }
}
