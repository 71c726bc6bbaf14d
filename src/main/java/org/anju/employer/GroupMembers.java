package org.anju.employer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.anju.employer.sheet.RosterRow;
import org.anju.platform.imports.ImportJob;
import org.anju.platform.personal.PersonHash;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/** Writes and reads what is stored of an employer's people. */
@ApplicationScoped
class GroupMembers {

  /** After this many wrong answers a link opens nothing more. */
  static final int ATTEMPTS = 5;

  private static final String FAMILY = "group_member.family";

  /** Whoever waits for an answer gets the new data; who has answered is left alone. */
  private static final String UPSERT =
      """
      INSERT INTO group_member AS m (employer, offering_id, import_job_id, row_no, person_hash,
          family_cipher, name_masked, identity_masked, mobile_masked, household_size, category, state,
          attempts_left, certified_by, certified_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'AWAITING_CONSENT', $12, $13, $14)
      ON CONFLICT (employer, offering_id, person_hash) DO UPDATE SET
          import_job_id = excluded.import_job_id, row_no = excluded.row_no,
          family_cipher = excluded.family_cipher, name_masked = excluded.name_masked,
          mobile_masked = excluded.mobile_masked, household_size = excluded.household_size,
          category = excluded.category, certified_by = excluded.certified_by,
          certified_at = excluded.certified_at, version = m.version + 1
      WHERE m.state = 'AWAITING_CONSENT'
      RETURNING xmax = 0 AS fresh
      """;

  private final PersonalDataCipher cipher;
  private final PersonHash hash;
  private final ObjectMapper json;
  private final BusinessClock clock;

  GroupMembers(PersonalDataCipher cipher, PersonHash hash, ObjectMapper json, BusinessClock clock) {
    this.cipher = cipher;
    this.hash = hash;
    this.json = json;
    this.clock = clock;
  }

  /** Files people; {@code actor} certifies them. */
  Uni<FileRoster.FiledRoster> add(
      SqlConnection connection, Actor actor, ImportJob job, List<RosterRow> families) {
    List<Tuple> values = families.stream().map(family -> values(actor, job, family)).toList();
    return connection
        .preparedQuery(UPSERT)
        .executeBatch(values)
        .map(results -> filed(families, results));
  }

  /** What the roster said of a member's family. */
  RosterRow family(Row row) {
    try {
      String text = cipher.decrypt(row.getBuffer("family_cipher").getBytes(), FAMILY);
      return json.readValue(text, RosterRow.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a member is not what was stored", e);
    }
  }

  private static FileRoster.FiledRoster filed(List<RosterRow> families, RowSet<Row> results) {
    int filed = 0;
    int renewed = 0;
    List<Integer> answered = new ArrayList<>();
    RowSet<Row> result = results;
    for (RosterRow family : families) {
      if (result.size() == 0) {
        answered.add(family.row());
      } else if (result.iterator().next().getBoolean("fresh")) {
        filed++;
      } else {
        renewed++;
      }
      result = result.next();
    }
    return new FileRoster.FiledRoster(filed, renewed, answered);
  }

  private Tuple values(Actor actor, ImportJob job, RosterRow family) {
    return Tuple.tuple()
        .addString(actor.organisation())
        .addLong(job.offeringId())
        .addLong(job.id())
        .addInteger(family.row())
        .addString(hash.of(family.identityNumber()))
        .addBuffer(Buffer.buffer(cipher.encrypt(written(family), FAMILY)))
        .addString(family.name().masked())
        .addString(family.identityNumber().masked())
        .addString(family.mobile().masked())
        .addInteger(family.size())
        .addString(family.category().name())
        .addInteger(ATTEMPTS)
        .addString(actor.id())
        .addOffsetDateTime(clock.now().atOffset(ZoneOffset.UTC));
  }

  private String written(RosterRow family) {
    try {
      return json.writeValueAsString(family);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
