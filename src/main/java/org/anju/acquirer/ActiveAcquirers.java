package org.anju.acquirer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.anju.platform.error.RefusedException;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jetbrains.annotations.Nullable;

/** Which companies may act as acquirers on a day (Weihai work plan, part 2 (3)). */
@ApplicationScoped
public class ActiveAcquirers {

  private static final String COUNT =
      """
      SELECT count(*) FROM acquirer_qualification
      WHERE organisation = :organisation AND state = 'ACTIVE' AND valid_until >= :today
        AND district = coalesce(cast(:district AS text), district)
      """;

  private final Mutiny.SessionFactory sessions;

  ActiveAcquirers(Mutiny.SessionFactory sessions) {
    this.sessions = sessions;
  }

  /** Refused with {@code acquirer.not-qualified} unless the company is active in some district. */
  public Uni<Void> require(String organisation, LocalDate today) {
    return requireAny(organisation, null, today);
  }

  /** As {@link #require}, in that district. */
  public Uni<Void> requireIn(String organisation, String district, LocalDate today) {
    return requireAny(organisation, district, today);
  }

  private Uni<Void> requireAny(String organisation, @Nullable String district, LocalDate today) {
    return sessions
        .withSession(
            session ->
                session
                    .createNativeQuery(COUNT, Long.class)
                    .setParameter("organisation", organisation)
                    .setParameter("today", today)
                    .setParameter("district", district)
                    .getSingleResult())
        .invoke(ActiveAcquirers::requireSome)
        .replaceWithVoid();
  }

  private static void requireSome(long active) {
    if (active == 0) {
      throw RefusedException.of(AcquirerRefusal.NOT_QUALIFIED);
    }
  }
}
