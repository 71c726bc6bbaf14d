package org.anju.permissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anju.platform.local.LocalStackResource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What the application's own role may do in the database, and what not even it can undo. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class ApplicationRoleTest {

  private static final String NO_PRIVILEGE = "42501";
  private static final String WRITTEN_ONCE = "23001";

  private static final String APPEND_ONLY =
      """
      SELECT c.relname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
      WHERE t.tgname = 'append_only' ORDER BY c.relname
      """;

  /** A column that can be set at all. */
  private static final String COLUMN =
      """
      SELECT attname FROM pg_attribute
      WHERE attrelid = ?::regclass AND attnum > 0 AND attgenerated = '' AND attidentity = ''
      ORDER BY attnum LIMIT 1
      """;

  private static final String NOT_OPEN =
      """
      SELECT c.relname FROM pg_class c
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
        AND c.relname <> 'flyway_schema_history'
        AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'append_only')
        AND NOT (has_table_privilege(c.oid, 'SELECT') AND has_table_privilege(c.oid, 'INSERT')
                 AND has_table_privilege(c.oid, 'UPDATE') AND has_table_privilege(c.oid, 'DELETE'))
      """;

  private static final String WRITABLE_VIEWS =
      """
      SELECT c.relname FROM pg_class c
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('v', 'm')
        AND (NOT has_table_privilege(c.oid, 'SELECT')
             OR has_table_privilege(c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE, TRIGGER'))
      """;

  private static final String OWNED =
      "SELECT relname FROM pg_class WHERE relowner = current_user::regrole";

  @Inject TestDatabase database;
  @Inject Flyway flyway;

  @Test
  void what_is_written_once_it_can_neither_change_nor_remove_nor_unlock() {
    List<String> tables = names(APPEND_ONLY);

    assertThat(tables).hasSizeGreaterThan(15).contains("audit_leaf", "draw", "draw_result");
    for (String table : tables) {
      assertThat(
              List.of(
                      change(table),
                      "DELETE FROM " + table,
                      "TRUNCATE " + table + " CASCADE",
                      "ALTER TABLE " + table + " DISABLE TRIGGER append_only",
                      "ALTER TABLE " + table + " RENAME TO gone",
                      "DROP TRIGGER append_only ON " + table,
                      "CREATE TRIGGER quiet BEFORE INSERT ON "
                          + table
                          + " EXECUTE FUNCTION refuse_change()",
                      "CREATE RULE quiet AS ON INSERT TO " + table + " DO INSTEAD NOTHING",
                      "DROP TABLE " + table + " CASCADE")
                  .stream()
                  .map(database::refusal))
          .as(table)
          .containsOnly(NO_PRIVILEGE);
    }
  }

  @Test
  void not_even_their_owner_changes_them_while_the_trigger_stands() {
    for (String table : names(APPEND_ONLY)) {
      assertThat(database.owner().refusal(change(table))).as(table).isEqualTo(WRITTEN_ONCE);
      assertThat(database.owner().refusal("DELETE FROM " + table)).isEqualTo(WRITTEN_ONCE);
    }
  }

  @Test
  void the_trigger_is_all_that_stops_the_owner() {
    long changed =
        database
            .owner()
            .inTransaction(
                connection -> {
                  TestDatabase.execute(
                      connection, "ALTER TABLE audit_leaf DISABLE TRIGGER append_only");
                  TestDatabase.execute(connection, change("audit_leaf"));
                  return 1L;
                });

    assertThat(changed).isOne();
  }

  @Test
  void it_has_no_way_round() {
    assertThat(
            List.of(
                    "SET session_replication_role = replica",
                    "SET ROLE " + database.owner().text("SELECT current_user"),
                    "CREATE TABLE draw_of_mine (number int)",
                    "CREATE TEMPORARY TABLE draw (number int)",
                    "CREATE SCHEMA mine",
                    "SELECT setval(pg_get_serial_sequence('audit_leaf', 'id'), 1)",
                    "SELECT * FROM flyway_schema_history")
                .stream()
                .map(database::refusal))
        .containsOnly(NO_PRIVILEGE);
    assertThat(names(OWNED)).isEmpty();
  }

  @Test
  void ordinary_tables_are_open_to_it_and_views_are_for_reading() {
    assertThat(names(NOT_OPEN)).isEmpty();
    assertThat(names(WRITABLE_VIEWS)).isEmpty();
    database.run("UPDATE offering SET name = name");
    database.run("DELETE FROM offering WHERE id < 0");
  }

  @Test
  void a_later_table_and_a_right_given_by_hand_are_put_right_by_the_next_start() {
    TestDatabase owner = database.owner();
    String application = database.text("SELECT current_user");
    owner.run("CREATE TABLE later (id int)");
    try {
      owner.run("CALL make_append_only('later')");
      owner.run("GRANT UPDATE ON audit_leaf TO " + application);

      flyway.migrate();

      assertThat(database.refusal("DELETE FROM later")).isEqualTo(NO_PRIVILEGE);
      database.run("INSERT INTO later VALUES (1)");
      assertThat(database.refusal(change("audit_leaf"))).isEqualTo(NO_PRIVILEGE);
    } finally {
      owner.run("DROP TABLE later");
    }
  }

  @Test
  void the_owner_itself_is_not_accepted_as_the_application_s_role() {
    String owner = database.owner().text("SELECT current_user");
    Flyway careless =
        Flyway.configure()
            .configuration(flyway.getConfiguration())
            .placeholders(Map.of("applicationRole", owner))
            .load();

    assertThatThrownBy(careless::migrate).hasStackTraceContaining("must not own the tables");
  }

  private String change(String table) {
    String column = database.text(COLUMN, table);
    return "UPDATE " + table + " SET " + column + " = " + column;
  }

  private List<String> names(String sql) {
    return database.inTransaction(
        connection -> {
          List<String> names = new ArrayList<>();
          try (Statement statement = connection.createStatement();
              ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
              names.add(rows.getString(1));
            }
          }
          return names;
        });
  }
}
