package org.anju.offering;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jetbrains.annotations.Nullable;

/** Stores and reads the lease terms of offerings for rent. */
@ApplicationScoped
public class StoredLeaseTerms {

  /** The columns of the terms {@code t}, for {@link #of}. */
  public static final String COLUMNS = "t.months, t.deposit_months, t.pay_every_months, t.renewal";

  private static final String FORGET = "DELETE FROM lease_terms WHERE offering_id = ?1";

  private static final String STORE =
      """
      INSERT INTO lease_terms (offering_id, months, deposit_months, pay_every_months, renewal)
      VALUES (?1, ?2, ?3, ?4, ?5)
      """;

  /** In the caller's session: the terms of a draft take the place of those before. */
  Uni<Void> store(long offering, @Nullable LeaseTerms terms) {
    return Panache.getSession()
        .call(
            session -> session.createNativeQuery(FORGET).setParameter(1, offering).executeUpdate())
        .call(
            session ->
                terms == null ? Uni.createFrom().voidItem() : insert(session, offering, terms))
        .replaceWithVoid();
  }

  private static Uni<Void> insert(Mutiny.Session session, long offering, LeaseTerms terms) {
    return session
        .createNativeQuery(STORE)
        .setParameter(1, offering)
        .setParameter(2, terms.months())
        .setParameter(3, terms.depositMonths())
        .setParameter(4, terms.payEveryMonths())
        .setParameter(5, terms.renewal())
        .executeUpdate()
        .replaceWithVoid();
  }

  /** The terms in a row with {@link #COLUMNS}; null where there are none. */
  public static @Nullable LeaseTerms of(Row row) {
    return row.getInteger("months") == null
        ? null
        : new LeaseTerms(
            row.getInteger("months"),
            row.getInteger("deposit_months"),
            row.getInteger("pay_every_months"),
            row.getString("renewal"));
  }
}
