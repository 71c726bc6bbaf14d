package org.anju.selection.wish;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.anju.contract.SigningDeadline;
import org.anju.platform.database.Rows;
import org.anju.platform.signing.CityKey;
import org.anju.platform.signing.CitySignature;
import org.anju.platform.time.WorkingDays;
import org.anju.policy.Policies;
import org.anju.policy.Policy;
import org.anju.policy.PolicyVersion;

/**
 * The close of a wish-list phase: assigns the free units in the order of the draw, writes what a
 * choice writes for every family that got one, forfeits who had no list when its place came, and
 * keeps the signed statement that is published. All in the caller's transaction; families pass
 * through a cursor, so that memory holds no lists.
 */
@ApplicationScoped
public class AssignWishes {

  private static final int FAMILIES_AT_ONCE = 5_000;

  private final WorkingDays calendar;
  private final Policies policies;
  private final CityKey key;

  public AssignWishes(WorkingDays calendar, Policies policies, CityKey key) {
    this.calendar = calendar;
    this.policies = policies;
    this.key = key;
  }

  /**
   * Closes the lists of an open phase and assigns. The caller holds the offering's row, and closes
   * the session afterwards in the same transaction.
   *
   * @param policyVersion the version under which the phase is closed
   */
  public Uni<Void> assign(
      SqlConnection connection, long offeringId, int phase, Instant now, String policyVersion) {
    Close close = new Close(connection, offeringId, phase, now, policyVersion);
    return close
        .read(AssignWishesSql.LOCK_SESSION, row -> row)
        .chain(session -> assign(close, session.get(0)));
  }

  private Uni<Void> assign(Close close, Row session) {
    return close
        .run(AssignWishesSql.LOCK_TURNS, close.phase())
        .chain(() -> close.read(AssignWishesSql.LOCK_UNITS, AssignWishes::freeUnit))
        .map(Closing::new)
        .call(() -> close.run(AssignWishesSql.SALT_THE_REST, close.phase()))
        .call(closing -> close.eachFamily(closing::next))
        .call(closing -> close.run(AssignWishesSql.KEEP_OUTCOMES, outcomes(close, closing)))
        .call(() -> close.run(AssignWishesSql.SETTLE_TURNS, close.phase()))
        .call(() -> close.run(AssignWishesSql.TAKE_UNITS, close.phase()))
        .call(() -> close.run(AssignWishesSql.SELL, deadlines(close)))
        .call(() -> close.run(AssignWishesSql.FORFEIT_ABSENT, close.decision()))
        .chain(closing -> publish(close, session, closing.digests()));
  }

  private Uni<Void> publish(Close close, Row session, Closing.Digests digests) {
    String statement =
        new Statement(
                digests.assignment(),
                close.now().truncatedTo(ChronoUnit.SECONDS),
                session.getInteger("number"),
                session.getString("result_digest"),
                String.valueOf(close.offeringId()),
                close.number(),
                WishProtocol.NAME,
                session.getInteger("tier"),
                digests.units(),
                digests.wishes())
            .jcs();
    CitySignature signed = key.sign(WishProtocol.STATEMENT_LABEL, WishProtocol.utf8(statement));
    return close.run(
        AssignWishesSql.PUBLISH,
        close
            .decision()
            .addString(statement)
            .addString(signed.keyId())
            .addString(signed.signature()));
  }

  private Tuple deadlines(Close close) {
    List<Policy> rules = policies.approved().stream().map(PolicyVersion::policy).toList();
    return close
        .phase()
        .addOffsetDateTime(time(close.now()))
        .addArrayOfString(rules.stream().map(Policy::version).toArray(String[]::new))
        .addArrayOfOffsetDateTime(
            rules.stream().map(rule -> signBy(close.now(), rule)).toArray(OffsetDateTime[]::new));
  }

  private OffsetDateTime signBy(Instant now, Policy policy) {
    return time(SigningDeadline.of(calendar, now, policy.signWorkingDays()));
  }

  private static Tuple outcomes(Close close, Closing closing) {
    List<Closing.Settled> all = closing.settled();
    return close
        .phase()
        .addArrayOfInteger(all.stream().map(Closing.Settled::rank).toArray(Integer[]::new))
        .addArrayOfLong(all.stream().map(Closing.Settled::applicationId).toArray(Long[]::new))
        .addArrayOfInteger(all.stream().map(Closing.Settled::version).toArray(Integer[]::new))
        .addArrayOfString(
            all.stream().map(one -> one.award().outcome().name()).toArray(String[]::new))
        .addArrayOfLong(all.stream().map(one -> one.award().unit()).toArray(Long[]::new))
        .addArrayOfInteger(all.stream().map(one -> one.award().place()).toArray(Integer[]::new));
  }

  private static Closing.FreeUnit freeUnit(Row row) {
    return new Closing.FreeUnit(
        row.getLong("id"),
        row.getString("building"),
        row.getString("entrance"),
        row.getString("room"));
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  /** The phase that is being closed, in its transaction. */
  private record Close(
      SqlConnection connection, long offeringId, int number, Instant now, String policyVersion) {

    Tuple phase() {
      return Tuple.of(offeringId, number);
    }

    Tuple decision() {
      return phase().addOffsetDateTime(time(now)).addString(policyVersion);
    }

    Uni<Void> run(String statement, Tuple values) {
      return connection.preparedQuery(statement).execute(values).replaceWithVoid();
    }

    <T> Uni<List<T>> read(String statement, Function<Row, T> reader) {
      return connection
          .preparedQuery(statement)
          .execute(phase())
          .map(rows -> Rows.list(rows, reader));
    }

    Uni<Void> eachFamily(Consumer<Closing.Family> next) {
      return connection
          .prepare(AssignWishesSql.FAMILIES)
          .onItem()
          .transformToMulti(query -> query.createStream(FAMILIES_AT_ONCE, phase()).toMulti())
          .map(Close::family)
          .invoke(next)
          .collect()
          .last()
          .replaceWithVoid();
    }

    private static Closing.Family family(Row row) {
      Buffer salt = row.getBuffer("salt");
      return new Closing.Family(
          row.getLong("application_id"),
          row.getInteger("rank"),
          salt.getBytes(),
          row.getString("receipt"),
          row.getInteger("version"),
          row.getArrayOfLongs("wishes"));
    }
  }
}
