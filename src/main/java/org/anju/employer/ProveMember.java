package org.anju.employer;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Map;
import org.anju.employer.sheet.RosterRow;
import org.anju.platform.error.RefusedException;
import org.anju.platform.spreadsheet.Texts;

/**
 * Whoever opens a link proves by the last six characters of the identity number to be the person it
 * was made for. An attempt is spent before it is compared, so that guesses sent together count
 * each.
 */
@ApplicationScoped
public class ProveMember {

  private static final int PROVING = 6;

  private static final String SPEND =
      """
      UPDATE group_member SET attempts_left = attempts_left - 1
      WHERE link_hash = $1 AND attempts_left > 0
      RETURNING id, attempts_left, family_cipher, version
      """;

  private static final String RESTORE = "UPDATE group_member SET attempts_left = $2 WHERE id = $1";

  private static final String EXISTS = "SELECT 1 FROM group_member WHERE link_hash = $1";

  private final Pool pool;
  private final GroupMembers members;

  ProveMember(Pool pool, GroupMembers members) {
    this.pool = pool;
    this.members = members;
  }

  /** A member who has been proved, with what the roster says. */
  record Proved(long id, int version, RosterRow family) {}

  Uni<Proved> prove(String link, String lastSix) {
    String hash = SecretLink.hash(link);
    return pool.preparedQuery(SPEND)
        .execute(Tuple.of(hash))
        .chain(spent -> spent.size() == 0 ? refuse(hash) : compare(spent, lastSix));
  }

  private Uni<Proved> compare(RowSet<Row> spent, String lastSix) {
    Row member = spent.iterator().next();
    RosterRow family = members.family(member);
    int left = member.getInteger("attempts_left");
    if (!isLastSixOf(family.identityNumber().value(), lastSix)) {
      throw left == 0
          ? RefusedException.of(EmployerRefusal.LINK_LOCKED)
          : RefusedException.of(EmployerRefusal.NOT_YOU, Map.of("left", String.valueOf(left)));
    }
    Proved proved = new Proved(member.getLong("id"), member.getInteger("version"), family);
    return pool.preparedQuery(RESTORE)
        .execute(Tuple.of(proved.id(), GroupMembers.ATTEMPTS))
        .replaceWith(proved);
  }

  private Uni<Proved> refuse(String hash) {
    return pool.preparedQuery(EXISTS)
        .execute(Tuple.of(hash))
        .map(
            found -> {
              throw RefusedException.of(
                  found.size() == 0 ? EmployerRefusal.LINK_UNKNOWN : EmployerRefusal.LINK_LOCKED);
            });
  }

  private static boolean isLastSixOf(String number, String typed) {
    String last = number.substring(number.length() - PROVING);
    String said = Texts.comparable(typed).toUpperCase(Locale.ROOT);
    return MessageDigest.isEqual(
        last.getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
  }
}
