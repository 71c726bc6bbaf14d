package org.anju.offering;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;

/** The offerings. */
@ApplicationScoped
public class Offerings implements PanacheRepositoryBase<Offering, Long> {

  /** An offering that everybody may see: a draft counts as unknown. */
  public Uni<Offering> announced(long id) {
    return announced(id, LockModeType.NONE);
  }

  /** As {@link #announced}; its stage cannot change until the transaction ends. */
  public Uni<Offering> announcedLocked(long id) {
    return announced(id, LockModeType.PESSIMISTIC_READ);
  }

  /** An offering of the actor's own acquirer, a draft too. */
  public Uni<Offering> ownedBy(Actor actor, long id) {
    return any(id).invoke(offering -> requireAcquirer(actor, offering));
  }

  /**
   * An offering in a district of the officer, held until the transaction ends: who wants to take a
   * step of it comes afterwards.
   */
  public Uni<Offering> heldInDistrictOf(Actor actor, long id) {
    return held(id).invoke(offering -> requireDistrict(actor, offering));
  }

  /** As {@link #heldInDistrictOf}, for whoever serves the whole city. */
  public Uni<Offering> held(long id) {
    return announced(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** An offering in a district of the officer. */
  public Uni<Offering> inDistrictOf(Actor actor, long id) {
    return announced(id).invoke(offering -> requireDistrict(actor, offering));
  }

  /** Locked as it is read: who waited for the lock sees what the one before has changed. */
  private Uni<Offering> announced(long id, LockModeType lock) {
    return find("id = ?1 and stage <> ?2", id, Stage.DRAFT)
        .withLock(lock)
        .firstResult()
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(OfferingRefusal.UNKNOWN));
  }

  private Uni<Offering> any(long id) {
    return findById(id)
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(OfferingRefusal.UNKNOWN));
  }

  private static void requireAcquirer(Actor actor, Offering offering) {
    if (!offering.acquirer().equals(actor.organisation())) {
      throw RefusedException.of(OfferingRefusal.NOT_YOURS);
    }
  }

  private static void requireDistrict(Actor actor, Offering offering) {
    if (!actor.servesDistrict(offering.district())) {
      throw RefusedException.of(OfferingRefusal.NOT_YOURS);
    }
  }
}
