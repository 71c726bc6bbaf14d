package org.anju.draw;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.anju.application.FileApplications;
import org.anju.platform.local.DemoTokens;
import org.anju.platform.personal.IdentityNumber;
import org.anju.platform.personal.PersonalDataCipher;

/** An announced offering whose window is closed, with families, in the real database. */
public final class BureauCase {

  public static final String DISTRICT = "下陆区";
  public static final String IDENTITY = "42020319900307101";

  /** A teacher alone, one hundredth of a square metre below the limit. */
  private static final String FACTS =
      """
      {"maritalStatus": "SINGLE", "children": [], "trades": [], "category": "TALENT",
       "homes": [{"owner": "SELF", "inCity": true, "area": 15.99, "lost": false}],
       "answers": {"talentKind": "TEACHER"}, "annualIncome": 50000}
      """;

  private final DataSource database;
  private final PersonalDataCipher cipher;
  private final Instant now;
  private final long offering;

  public BureauCase(DataSource database, PersonalDataCipher cipher, Instant now) {
    this.database = database;
    this.cipher = cipher;
    this.now = now;
    String acquirer = "acquirer-" + UUID.randomUUID();
    insert("INSERT INTO organisation VALUES (?, 'ACQUIRER', ?)", acquirer, acquirer);
    this.offering =
        id(
            """
            INSERT INTO offering (name, district, address, acquirer, stage, applications_open_at,
                applications_close_at, notice_working_days, draw_at, selection_at,
                policy_version, created_by, created_at)
            VALUES (?, ?, 'road 1', ?, 'ANNOUNCED', ?, ?, 5, ?, ?, 'test', 'test', ?)
            RETURNING id
            """,
            acquirer,
            DISTRICT,
            acquirer,
            at(-10),
            at(-1),
            at(10),
            at(20),
            at(-11));
    insert(
        """
        INSERT INTO selection_phase (offering_id, phase, tier, mode, starts_at, families_per_slot,
            seconds_per_turn, absent_seconds, hold_seconds, check_in_minutes)
        VALUES (?, 1, 1, 'TURNS', ?, 1, 60, 60, 0, 60)
        """,
        offering,
        at(20));
  }

  public long offering() {
    return offering;
  }

  public void addUnits(int count) {
    for (int room = 1; room <= count; room++) {
      insert(
          """
          INSERT INTO unit (offering_id, building, entrance, room, storey, layout, orientation,
              built_area, inner_area, shared_area, state)
          VALUES (?, '1', '1', ?, 1, '', '', 90, 70, 20, 'AVAILABLE')
          """,
          offering,
          String.valueOf(room));
    }
  }

  /** Both offices have filed the present prices; an offering without prices gets a list first. */
  public void filePrices() {
    insert(
        """
        INSERT INTO price_list (offering_id, list_version, state, units, total_area, total_price,
            file_name, file_digest, imported_by, imported_at)
        SELECT ?, 1, 'CURRENT', 1, 90, 450000, 'list', '', 'test', ?
        WHERE NOT EXISTS (SELECT FROM price_list WHERE offering_id = ? AND state = 'CURRENT')
        """,
        offering,
        at(-11),
        offering);
    long list =
        id("SELECT id FROM price_list WHERE offering_id = ? AND state = 'CURRENT'", offering);
    insert(
        "INSERT INTO price_notice VALUES (?, ?, ?, ?, 'publisher') ON CONFLICT DO NOTHING",
        list,
        offering,
        at(-11),
        at(-3));
    for (String office : List.of("BUREAU", "PRICE")) {
      insert(
          """
          INSERT INTO price_filing (price_list_id, office, decision, number, officer, decided_at)
          VALUES (?, ?, 'FILED', ?, ?, ?)
          """,
          list,
          office,
          "test-" + list,
          "officer of " + office,
          at(-2));
    }
  }

  /** A family that waits for its identity check; answers the application's id. */
  public long addFamily(String receipt, String applicant) {
    long application =
        id(
            """
            INSERT INTO application (receipt, offering_id, applicant, status, category, household_size,
                housing_area, annual_income, facts_cipher, tier, tickets, applicant_masked,
                identity_masked, mobile_cipher, mobile_masked, committed_at, submitted_at,
                price_list_version, policy_version, rank_score, waiting_since)
            VALUES (?, ?, ?, 'SUBMITTED', 'TALENT', 1, 15.99, 50000, ?, 1, 1, '王*',
                '420203********1012', '\\x00', '138****0000', ?, ?, 1, 'huangshi-2024-1', 50, ?)
            RETURNING id
            """,
            receipt,
            offering,
            applicant,
            cipher.encrypt(FACTS, "application.facts"),
            at(-5),
            at(-5),
            at(-5));
    String number = IDENTITY + check();
    insert(
        """
        INSERT INTO household_member (application_id, relation, position, name_cipher, name_masked,
            identity_cipher, identity_masked, person_hash)
        VALUES (?, 'SELF', 0, ?, '王*', ?, ?, ?)
        """,
        application,
        cipher.encrypt("王安", FileApplications.NAME),
        cipher.encrypt(number, FileApplications.IDENTITY),
        new IdentityNumber(number).masked(),
        receipt);
    insert("INSERT INTO live_person VALUES (?, ?, ?)", offering, receipt, application);
    return application;
  }

  public static Response call(String person, String method, Map<String, ?> request) {
    return RestAssured.given()
        .auth()
        .oauth2(DemoTokens.of(person))
        .header("Accept-Language", "en")
        .contentType(ContentType.JSON)
        .body(request)
        .post("/connect/" + method);
  }

  public static Response callByAnybody(String method, Map<String, ?> request) {
    return RestAssured.given()
        .contentType(ContentType.JSON)
        .body(request)
        .post("/connect/" + method);
  }

  public long count(String sql, Object... values) {
    return id(sql, values);
  }

  public String text(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = prepared(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The SQL state with which the database refuses; fails when it does not. */
  public String refusal(String sql) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.execute();
      throw new AssertionError("not refused: " + sql);
    } catch (SQLException e) {
      return e.getSQLState();
    }
  }

  public void insert(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = prepared(connection, sql, values)) {
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private long id(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = prepared(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  private OffsetDateTime at(int days) {
    return now.atOffset(ZoneOffset.UTC).plusDays(days);
  }

  private static char check() {
    for (char last : "0123456789X".toCharArray()) {
      try {
        new IdentityNumber(IDENTITY + last);
        return last;
      } catch (IllegalArgumentException another) {
        continue;
      }
    }
    throw new AssertionError(IDENTITY);
  }
}
