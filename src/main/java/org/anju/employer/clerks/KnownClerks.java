package org.anju.employer.clerks;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import org.anju.platform.error.RefusedException;
import org.anju.platform.organisation.OrganisationRefusal;
import org.anju.platform.security.Actor;

/**
 * Decides whether an account acts for the employer that its token names; a token outlives a removal
 * by some minutes. Accounts that an administrator has made in Keycloak by hand are entered when one
 * of them first comes.
 */
@ApplicationScoped
class KnownClerks {

  private static final String KNOWN =
      """
      SELECT o.name, EXISTS (
        SELECT FROM employer_clerk c
        WHERE c.employer = o.alias AND c.account = $2 AND c.state IN ('JOINING', 'ACTIVE')) AS known
      FROM organisation o WHERE o.alias = $1 AND o.kind = 'EMPLOYER'
      """;

  private static final String ENTER =
      """
      INSERT INTO employer_clerk (employer, account, name_cipher, since, state)
      VALUES ($1, $2, $3, $4, 'ACTIVE') ON CONFLICT DO NOTHING
      """;

  private final Pool pool;
  private final Clerks clerks;
  private final KeycloakOrganisations keycloak;

  KnownClerks(Pool pool, Clerks clerks, KeycloakOrganisations keycloak) {
    this.pool = pool;
    this.clerks = clerks;
    this.keycloak = keycloak;
  }

  private record Known(String employerName, boolean clerk) {}

  /** Refused unless the actor is a clerk. May ask Keycloak, so it stands in no transaction. */
  Uni<Void> require(Actor actor) {
    return known(actor)
        .chain(
            known ->
                known.clerk()
                    ? Uni.createFrom().item(known)
                    : enterAll(actor, known.employerName()).chain(() -> known(actor)))
        .invoke(known -> refuseUnless(known.clerk()))
        .replaceWithVoid();
  }

  private Uni<Known> known(Actor actor) {
    return pool.preparedQuery(KNOWN)
        .execute(Tuple.of(actor.organisation(), actor.id()))
        .invoke(rows -> refuseUnless(rows.size() == 1))
        .map(rows -> rows.iterator().next())
        .map(row -> new Known(row.getString("name"), row.getBoolean("known")));
  }

  private Uni<Void> enterAll(Actor actor, String employerName) {
    return keycloak
        .members(actor.organisation(), employerName)
        .map(members -> members.stream().map(member -> values(actor, member)).toList())
        .chain(this::enter);
  }

  private Uni<Void> enter(List<Tuple> members) {
    return members.isEmpty()
        ? Uni.createFrom().voidItem()
        : pool.preparedQuery(ENTER).executeBatch(members).replaceWithVoid();
  }

  private Tuple values(Actor actor, KeycloakOrganisations.Member member) {
    return Tuple.tuple()
        .addString(actor.organisation())
        .addString(member.account())
        .addBuffer(Buffer.buffer(clerks.encryptedName(member.name())))
        .addOffsetDateTime(member.since().atOffset(ZoneOffset.UTC));
  }

  private static void refuseUnless(boolean isClerk) {
    if (!isClerk) {
      throw RefusedException.of(OrganisationRefusal.NOT_A_MEMBER);
    }
  }
}
