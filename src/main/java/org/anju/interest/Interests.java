package org.anju.interest;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;

/** Refuses officers who would decide about relatives or colleagues (article 36). */
@ApplicationScoped
public class Interests {

  /**
   * Nothing speaks against this officer's deciding about that application; otherwise refused with
   * {@code interest.declare-first}, {@code interest.own-relative} or {@code interest.own-employer}.
   * In the caller's session.
   */
  public Uni<Void> requireNone(Actor officer, long applicationId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery("SELECT conflict_of_interest(?1, ?2)", String.class)
                    .setParameter(1, officer.id())
                    .setParameter(2, applicationId)
                    .getSingleResultOrNull())
        .invoke(Interests::refuse)
        .replaceWithVoid();
  }

  /** Whether the officer has declared an employer of that name. In the caller's session. */
  public Uni<Boolean> isOwnEmployer(String officer, String name) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(
                        "SELECT EXISTS (SELECT FROM interest_employer WHERE officer = ?1 AND name = ?2)",
                        Boolean.class)
                    .setParameter(1, officer)
                    .setParameter(2, name)
                    .getSingleResult());
  }

  private static void refuse(String conflict) {
    if (conflict != null) {
      throw RefusedException.of(InterestRefusal.valueOf(conflict));
    }
  }
}
