package org.anju.acquirer;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.anju.document.OfficialDocuments;
import org.anju.document.ProvenRecord;
import org.anju.platform.error.RefusedException;
import org.anju.platform.error.RequestRefusal;
import org.anju.platform.security.Actor;

/** The qualifications with what was stated and said about them, for those who may work at them. */
@ApplicationScoped
class Qualifications implements PanacheRepositoryBase<Qualification, Long> {

  /** As the audit log and the documents call it. */
  static final String CASE = "acquirer-qualification";

  private static final String DISTRICT_OF =
      "SELECT district FROM acquirer_qualification WHERE id = ?1";

  private final OfficialDocuments documents;

  Qualifications(OfficialDocuments documents) {
    this.documents = documents;
  }

  /** One of the actor's own company, held until the transaction ends. */
  Uni<Qualification> heldOf(Actor acquirer, long id) {
    return held(id).invoke(found -> requireOwn(acquirer, found));
  }

  /** One of a district of the officer, held until the transaction ends. */
  Uni<Qualification> heldInDistrictOf(Actor officer, long id) {
    return held(id).invoke(found -> requireDistrict(officer, found));
  }

  /**
   * One with all of its district, held until the transaction ends: whoever wants to take a place
   * there comes afterwards. Refused with {@code request.stale} when the officer saw another
   * version.
   */
  Uni<Register> registerOf(Actor officer, long id, int version) {
    return districtOf(id)
        .chain(this::heldInDistrict)
        .map(all -> registerOf(all, id))
        .invoke(register -> requireDistrict(officer, register.found()))
        .invoke(register -> requireSeen(register.found(), version));
  }

  /** In the order of their entering. */
  Uni<List<Opinion>> opinions(long id) {
    return getSession()
        .chain(
            session ->
                session
                    .createQuery(
                        "from Opinion where qualificationId = ?1 order by id", Opinion.class)
                    .setParameter(1, id)
                    .getResultList());
  }

  Uni<List<Statement>> statements(long id) {
    return getSession()
        .chain(
            session ->
                session
                    .createQuery("from Statement where qualificationId = ?1", Statement.class)
                    .setParameter(1, id)
                    .getResultList());
  }

  /** Says it for the first time or anew, proven by the document. */
  Uni<Void> state(Actor acquirer, Qualification found, MakeStatement.Form form) {
    return prove(acquirer, found, form.documentId())
        .chain(() -> statements(found.id()))
        .map(stated -> ofKind(stated, form.kind()))
        .chain(
            said -> {
              said.ifPresent(statement -> statement.take(form));
              return said.isPresent() ? flush() : keep(new Statement(found.id(), form));
            });
  }

  Uni<Void> hear(Actor officer, Qualification found, Opinion opinion, long documentId) {
    return prove(officer, found, documentId).chain(() -> keep(opinion));
  }

  static void requireSeen(Qualification found, int version) {
    if (found.version() != version) {
      throw RefusedException.of(RequestRefusal.STALE);
    }
  }

  private Uni<Void> prove(Actor actor, Qualification found, long documentId) {
    return documents.attach(
        actor,
        documentId,
        new ProvenRecord(CASE, found.id(), found.organisation(), found.district()));
  }

  private Uni<Void> keep(Object entity) {
    return getSession().chain(session -> session.persist(entity));
  }

  private static Optional<Statement> ofKind(List<Statement> stated, StatementKind kind) {
    return stated.stream().filter(each -> each.stated().kind() == kind).findFirst();
  }

  private Uni<Qualification> held(long id) {
    return find("id", id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResult()
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(AcquirerRefusal.UNKNOWN));
  }

  private Uni<String> districtOf(long id) {
    return getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(DISTRICT_OF, String.class)
                    .setParameter(1, id)
                    .getSingleResultOrNull())
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(AcquirerRefusal.UNKNOWN));
  }

  /** In one order, so that two who hold a district never wait for each other in a circle. */
  private Uni<List<Qualification>> heldInDistrict(String district) {
    return find("district = ?1 order by id", district)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  private static Register registerOf(List<Qualification> all, long id) {
    return new Register(
        all.stream().filter(each -> each.id() == id).findFirst().orElseThrow(), all);
  }

  private static void requireOwn(Actor acquirer, Qualification found) {
    if (!found.organisation().equals(acquirer.organisation())) {
      throw RefusedException.of(AcquirerRefusal.UNKNOWN);
    }
  }

  private static void requireDistrict(Actor officer, Qualification found) {
    if (!officer.servesDistrict(found.district())) {
      throw RefusedException.of(AcquirerRefusal.UNKNOWN);
    }
  }
}
