package org.anju.interest;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.anju.platform.database.Rows;
import org.jetbrains.annotations.Nullable;

/** The stored declarations. */
@ApplicationScoped
class Declarations {

  private static final String DECLARED_AT =
      "SELECT declared_at FROM interest_declaration WHERE officer = $1";

  private static final String PERSONS =
      "SELECT id, relation, masked FROM interest_person WHERE officer = $1 ORDER BY id";

  private static final String EMPLOYERS =
      "SELECT name FROM interest_employer WHERE officer = $1 ORDER BY name";

  private static final String DECLARE =
      """
      INSERT INTO interest_declaration (officer, declared_at) VALUES ($1, $2)
      ON CONFLICT (officer) DO UPDATE SET declared_at = excluded.declared_at
      """;

  private static final String FORGET_PERSONS =
      "DELETE FROM interest_person WHERE officer = $1 AND NOT id = ANY ($2)";

  private static final String ADD_PERSON =
      "INSERT INTO interest_person (officer, relation, person_hash, masked) VALUES ($1, $2, $3, $4)"
          + " ON CONFLICT (officer, person_hash) DO UPDATE SET relation = excluded.relation";

  private static final String FORGET_EMPLOYERS = "DELETE FROM interest_employer WHERE officer = $1";

  private static final String ADD_EMPLOYERS =
      "INSERT INTO interest_employer (officer, name) SELECT $1, unnest($2::text[])";

  private final Pool pool;

  Declarations(Pool pool) {
    this.pool = pool;
  }

  /** Somebody who is declared anew. */
  record NewPerson(Relation relation, String personHash, String masked) {}

  /** A declaration as it is to be stored; {@code kept} are persons declared before who stay. */
  record Replacement(List<Long> kept, List<NewPerson> added, List<String> employers) {}

  Uni<Declaration> of(String officer) {
    return pool.withConnection(
        connection ->
            declaredAt(connection, officer)
                .chain(
                    declaredAt ->
                        persons(connection, officer)
                            .chain(
                                persons ->
                                    employers(connection, officer)
                                        .map(
                                            employers ->
                                                new Declaration(declaredAt, persons, employers)))));
  }

  Uni<Void> replace(SqlConnection connection, String officer, Instant now, Replacement stated) {
    OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
    return connection
        .preparedQuery(DECLARE)
        .execute(Tuple.of(officer, at))
        .chain(
            () ->
                connection
                    .preparedQuery(FORGET_PERSONS)
                    .execute(Tuple.of(officer, stated.kept().toArray(Long[]::new))))
        .chain(() -> addPersons(connection, officer, stated.added()))
        .chain(() -> connection.preparedQuery(FORGET_EMPLOYERS).execute(Tuple.of(officer)))
        .chain(
            () ->
                connection
                    .preparedQuery(ADD_EMPLOYERS)
                    .execute(Tuple.of(officer, stated.employers().toArray(String[]::new))))
        .replaceWithVoid();
  }

  private static Uni<Void> addPersons(
      SqlConnection connection, String officer, List<NewPerson> added) {
    List<Tuple> rows =
        added.stream()
            .map(
                person ->
                    Tuple.of(
                        officer, person.relation().name(), person.personHash(), person.masked()))
            .toList();
    return rows.isEmpty()
        ? Uni.createFrom().voidItem()
        : connection.preparedQuery(ADD_PERSON).executeBatch(rows).replaceWithVoid();
  }

  private static Uni<@Nullable Instant> declaredAt(SqlConnection connection, String officer) {
    return connection
        .preparedQuery(DECLARED_AT)
        .execute(Tuple.of(officer))
        .map(
            rows ->
                rows.size() == 0
                    ? null
                    : rows.iterator().next().getOffsetDateTime("declared_at").toInstant());
  }

  private static Uni<List<DeclaredPerson>> persons(SqlConnection connection, String officer) {
    return connection
        .preparedQuery(PERSONS)
        .execute(Tuple.of(officer))
        .map(rows -> Rows.list(rows, Declarations::person));
  }

  private static DeclaredPerson person(Row row) {
    return new DeclaredPerson(
        row.getLong("id"), Relation.valueOf(row.getString("relation")), row.getString("masked"));
  }

  private static Uni<List<String>> employers(SqlConnection connection, String officer) {
    return connection.preparedQuery(EMPLOYERS).execute(Tuple.of(officer)).map(Declarations::names);
  }

  private static List<String> names(RowSet<Row> rows) {
    return Rows.list(rows, row -> row.getString("name"));
  }
}
