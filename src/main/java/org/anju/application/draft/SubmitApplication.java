package org.anju.application.draft;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.anju.application.ApplicationRefusal;
import org.anju.application.BarredPersons;
import org.anju.application.FileApplications;
import org.anju.application.Household;
import org.anju.application.HouseholdForm;
import org.anju.application.NewApplication;
import org.anju.application.OpenOffering;
import org.anju.application.OpenOfferings;
import org.anju.application.PopulationGroup;
import org.anju.application.papers.CompletePapers;
import org.anju.offering.OfferingPolicies;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.PersonHash;
import org.anju.platform.personal.PersonName;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policy;
import org.jetbrains.annotations.Nullable;

/**
 * A family applies for an offering (article 14, 2): its draft becomes an application and gets a
 * receipt number.
 */
@ApplicationScoped
public class SubmitApplication {

  private static final String OWNERS =
      "SELECT 1 FROM unit_owner WHERE person_hash = ANY ($1) LIMIT 1";

  private static final String SUBMITTED =
      "SELECT receipt FROM application WHERE draft_id = $1 AND applicant = $2";

  private static final String SIGN =
      """
      UPDATE application SET draft_id = $2, paper_folder = $3, declared_name = $4, declared_at = $5
      WHERE receipt = $1
      """;

  private final Pool pool;
  private final Drafts drafts;
  private final OpenOfferings offerings;
  private final CompletePapers papers;
  private final FileApplications file;
  private final BarredPersons barred;
  private final PersonHash hash;
  private final PersonalDataCipher cipher;
  private final OfferingPolicies policies;
  private final BusinessClock clock;

  SubmitApplication(
      Pool pool,
      Drafts drafts,
      OpenOfferings offerings,
      CompletePapers papers,
      FileApplications file,
      BarredPersons barred,
      PersonHash hash,
      PersonalDataCipher cipher,
      OfferingPolicies policies,
      BusinessClock clock) {
    this.pool = pool;
    this.drafts = drafts;
    this.offerings = offerings;
    this.papers = papers;
    this.file = file;
    this.barred = barred;
    this.hash = hash;
    this.cipher = cipher;
    this.policies = policies;
    this.clock = clock;
  }

  /**
   * What the family sends.
   *
   * @param draft the draft that becomes the application
   * @param version the draft's version that the family saw
   * @param priceListVersion the version that the family saw; a newer one refuses the application
   * @param group named for the statistics of article 9
   * @param declaredName the applicant's name, typed below the declaration of article 15
   */
  public record Submission(
      UUID draft,
      int version,
      int priceListVersion,
      HouseholdForm form,
      @Nullable PopulationGroup group,
      @Nullable String declaredName) {}

  /** Answers the receipt number; sent again when no answer came, the same one. */
  public Uni<String> submit(Actor actor, Submission submission) {
    return pool.withTransaction(
            connection ->
                drafts
                    .lock(connection, actor, submission.draft())
                    .chain(
                        found ->
                            found == null
                                ? earlierReceipt(connection, actor, submission.draft())
                                : submit(
                                    connection,
                                    actor,
                                    sameVersion(found, submission.version()),
                                    submission)))
        .onFailure(FileApplications::isSecondFiler)
        .transform(raced -> RefusedException.of(ApplicationRefusal.PERSON_ALREADY_APPLYING));
  }

  private static ApplicationDraft sameVersion(ApplicationDraft draft, int version) {
    if (draft.version() != version) {
      throw RefusedException.of(DraftRefusal.CHANGED_ELSEWHERE);
    }
    return draft;
  }

  private Uni<String> earlierReceipt(SqlConnection connection, Actor actor, UUID draft) {
    return connection
        .preparedQuery(SUBMITTED)
        .execute(Tuple.of(draft, actor.id()))
        .map(
            rows -> {
              if (rows.size() == 0) {
                throw RefusedException.of(DraftRefusal.UNKNOWN);
              }
              return rows.iterator().next().getString("receipt");
            });
  }

  private Uni<String> submit(
      SqlConnection connection, Actor actor, ApplicationDraft draft, Submission submission) {
    return offerings
        .hold(connection, draft.offeringId())
        .invoke(open -> requireSeenPrices(open, submission.priceListVersion()))
        .chain(
            open ->
                household(connection, draft, submission.form())
                    .map(family -> application(actor, draft, open, family, submission.group())))
        .call(application -> requireNoUnit(connection, application.household()))
        .call(application -> barred.requireNone(connection, application.household()))
        .chain(
            application -> file(connection, actor, draft, application, submission.declaredName()))
        .call(() -> drafts.remove(connection, actor, draft.id()));
  }

  private Uni<String> file(
      SqlConnection connection,
      Actor actor,
      ApplicationDraft draft,
      NewApplication application,
      String declaredName) {
    PersonName name = Signature.check(declaredName, application.household().applicant().name());
    return file.file(connection, actor, List.of(application))
        .map(SubmitApplication::receiptOf)
        .call(receipt -> sign(connection, receipt, draft, name));
  }

  /** One unit per family (article 7); the choice of a unit asks again, by a key of the database. */
  private Uni<Void> requireNoUnit(SqlConnection connection, Household household) {
    String[] persons =
        household.members().stream()
            .map(person -> hash.of(person.identity()))
            .toArray(String[]::new);
    return connection
        .preparedQuery(OWNERS)
        .execute(Tuple.tuple().addArrayOfString(persons))
        .invoke(
            owners -> {
              if (owners.size() > 0) {
                throw RefusedException.of(ApplicationRefusal.PERSON_HAS_UNIT);
              }
            })
        .replaceWithVoid();
  }

  private Uni<Void> sign(
      SqlConnection connection, String receipt, ApplicationDraft draft, PersonName name) {
    Tuple values =
        Tuple.tuple()
            .addString(receipt)
            .addUUID(draft.id())
            .addUUID(draft.paperFolder())
            .addBuffer(Buffer.buffer(cipher.encrypt(name.value(), FileApplications.DECLARED_NAME)))
            .addOffsetDateTime(clock.now().atOffset(ZoneOffset.UTC));
    return connection.preparedQuery(SIGN).execute(values).replaceWithVoid();
  }

  private Uni<Household> household(
      SqlConnection connection, ApplicationDraft draft, HouseholdForm form) {
    return policies
        .inForce(connection, draft.offeringId(), clock.today())
        .chain(policy -> complete(connection, draft, policy, form.check(clock.today(), policy)));
  }

  /** The draft is locked, so no paper leaves its folder before the application is filed. */
  private Uni<Household> complete(
      SqlConnection connection, ApplicationDraft draft, Policy policy, Household household) {
    return papers
        .require(connection, draft.paperFolder(), policy, household.facts())
        .replaceWith(household);
  }

  private static void requireSeenPrices(OpenOffering open, int seen) {
    if (open.priceListVersion() != seen) {
      throw RefusedException.of(ApplicationRefusal.PRICE_LIST_CHANGED);
    }
  }

  private NewApplication application(
      Actor actor,
      ApplicationDraft draft,
      OpenOffering open,
      Household household,
      @Nullable PopulationGroup group) {
    return new NewApplication(
        draft.offeringId(),
        actor.id(),
        null,
        null,
        household,
        group,
        open.tierOf(null),
        open.priceListVersion(),
        clock.now());
  }

  private static String receiptOf(FileApplications.Filed filed) {
    String receipt = filed.receipts().get(0);
    if (receipt == null) {
      throw RefusedException.of(ApplicationRefusal.PERSON_ALREADY_APPLYING);
    }
    return receipt;
  }
}
