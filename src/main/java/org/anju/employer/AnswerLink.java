package org.anju.employer;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.anju.application.ApplicationRefusal;
import org.anju.application.BarredPersons;
import org.anju.application.FileApplications;
import org.anju.application.NewApplication;
import org.anju.application.OpenOffering;
import org.anju.application.OpenOfferings;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.employer.sheet.RosterRow;
import org.anju.platform.error.RefusedException;
import org.anju.platform.error.RequestRefusal;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.anju.platform.time.BusinessClock;
import org.jetbrains.annotations.Nullable;

/**
 * One of an employer's people consents to what was filed, and thereby applies, or declines. The
 * employer's certificate waives the identity check (article 14, 3), never the housing check.
 */
@ApplicationScoped
public class AnswerLink {

  private static final String LOCK =
      """
      SELECT id, employer, offering_id, import_job_id, family_cipher, state, certified_by, version
      FROM group_member WHERE id = $1 FOR UPDATE
      """;

  private static final String STORE =
      """
      UPDATE group_member SET state = $2, answered_at = $3, receipt = $4, version = version + 1
      WHERE id = $1
      """;

  private final Pool pool;
  private final ProveMember prove;
  private final GroupMembers members;
  private final OpenOfferings openOfferings;
  private final FileApplications applications;
  private final BarredPersons barred;
  private final BusinessClock clock;
  private final AuditTrail audit;

  AnswerLink(
      Pool pool,
      ProveMember prove,
      GroupMembers members,
      OpenOfferings openOfferings,
      FileApplications applications,
      BarredPersons barred,
      BusinessClock clock,
      AuditTrail audit) {
    this.pool = pool;
    this.prove = prove;
    this.members = members;
    this.openOfferings = openOfferings;
    this.applications = applications;
    this.barred = barred;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * What a person answers.
   *
   * @param version of the data that was shown; other data refuses the answer
   * @param consent false declines
   * @param committed whether the commitment of article 15 was signed; needed to consent
   */
  public record Answer(String lastSix, int version, boolean consent, boolean committed) {}

  /** {@code receipt} is null when the person has declined. */
  public record Answered(MemberState state, @Nullable String receipt) {}

  /**
   * Proves the person first, as looking does.
   *
   * @param account Keycloak subject of an applicant who is logged in, to whom the application then
   *     belongs; null for everybody else
   */
  public Uni<Answered> answer(@Nullable String account, String link, Answer answer) {
    if (answer.consent() && !answer.committed()) {
      return Uni.createFrom().failure(RefusedException.of(ApplicationRefusal.COMMITMENT_MISSING));
    }
    return prove
        .prove(link, answer.lastSix())
        .chain(proved -> settle(account, proved, answer))
        .onFailure(FileApplications::isSecondFiler)
        .transform(raced -> RefusedException.of(ApplicationRefusal.PERSON_ALREADY_APPLYING));
  }

  private Uni<Answered> settle(@Nullable String account, ProveMember.Proved proved, Answer answer) {
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(LOCK)
                .execute(Tuple.of(proved.id()))
                .map(rows -> rows.iterator().next())
                .invoke(member -> requireOpenQuestion(member, answer))
                .chain(member -> settle(connection, account, member, answer.consent())));
  }

  private Uni<Answered> settle(
      SqlConnection connection, @Nullable String account, Row member, boolean consent) {
    MemberState before = MemberState.valueOf(member.getString("state"));
    Uni<Answered> outcome =
        consent
            ? apply(connection, account, member)
            : Uni.createFrom().item(new Answered(MemberState.DECLINED, null));
    return outcome
        .call(answered -> store(connection, member.getLong("id"), answered))
        .call(
            answered ->
                audit.record(
                    connection,
                    person(account, member.getLong("id")),
                    Decision.of("employer.answer", "group-member", member.getLong("id"))
                        .before(before)
                        .after(answered.state() + ":" + answered.receipt())));
  }

  private Uni<Answered> apply(SqlConnection connection, @Nullable String account, Row member) {
    Actor clerk =
        new Actor(
            member.getString("certified_by"),
            Roles.EMPLOYER,
            member.getString("employer"),
            Set.of());
    return openOfferings
        .hold(connection, member.getLong("offering_id"))
        .map(open -> application(account, member, open))
        .call(application -> barred.requireNone(connection, application.household()))
        .chain(application -> applications.file(connection, clerk, List.of(application)))
        .map(filed -> filed.receipts().get(0))
        .map(AnswerLink::consented);
  }

  private static Answered consented(@Nullable String receipt) {
    if (receipt == null) {
      throw RefusedException.of(ApplicationRefusal.PERSON_ALREADY_APPLYING);
    }
    return new Answered(MemberState.CONSENTED, receipt);
  }

  private NewApplication application(@Nullable String account, Row member, OpenOffering open) {
    RosterRow family = members.family(member);
    String employer = member.getString("employer");
    return new NewApplication(
        member.getLong("offering_id"),
        account,
        employer,
        member.getLong("import_job_id"),
        RosterHouseholds.of(family),
        null,
        open.tierOf(employer),
        open.priceListVersion(),
        clock.now());
  }

  private Uni<Void> store(SqlConnection connection, long member, Answered answered) {
    Instant now = clock.now();
    return connection
        .preparedQuery(STORE)
        .execute(
            Tuple.of(
                member, answered.state().name(), now.atOffset(ZoneOffset.UTC), answered.receipt()))
        .replaceWithVoid();
  }

  private static void requireOpenQuestion(Row member, Answer answer) {
    if (MemberState.CONSENTED.name().equals(member.getString("state"))) {
      throw RefusedException.of(EmployerRefusal.ALREADY_CONSENTED);
    }
    if (member.getInteger("version") != answer.version()) {
      throw RefusedException.of(RequestRefusal.STALE);
    }
  }

  /** Nobody needs an account to answer; the link and the number say who it is. */
  private static Actor person(@Nullable String account, long member) {
    return account == null
        ? new Actor("group-member-" + member, "group-member", null, Set.of())
        : new Actor(account, Roles.APPLICANT, null, Set.of());
  }
}
