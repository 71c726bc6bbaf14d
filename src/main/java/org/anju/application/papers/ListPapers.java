package org.anju.application.papers;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anju.application.Application;
import org.anju.application.Applications;
import org.anju.application.Category;
import org.anju.application.FactsCipher;
import org.anju.application.eligibility.HouseholdFacts;
import org.anju.application.eligibility.MaritalStatus;
import org.anju.offering.OfferingPolicies;
import org.anju.offering.Offerings;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.PaperKind;
import org.anju.policy.Policies;
import org.anju.policy.Policy;
import org.jetbrains.annotations.Nullable;

/** The papers of a draft for its owner, and of an application for the officers of the district. */
@ApplicationScoped
public class ListPapers {

  private static final String FOLDER = "SELECT id, owner, closed FROM paper_folder WHERE id = $1";

  private static final String FOLDER_OF_APPLICATION =
      "SELECT id, owner, closed FROM paper_folder WHERE application_id = $1";

  private final Pool pool;
  private final Papers papers;
  private final Applications applications;
  private final Offerings offerings;
  private final FactsCipher facts;
  private final Policies policies;
  private final OfferingPolicies offeringPolicies;
  private final BusinessClock clock;

  ListPapers(
      Pool pool,
      Papers papers,
      Applications applications,
      Offerings offerings,
      FactsCipher facts,
      Policies policies,
      OfferingPolicies offeringPolicies,
      BusinessClock clock) {
    this.pool = pool;
    this.papers = papers;
    this.applications = applications;
    this.offerings = offerings;
    this.facts = facts;
    this.policies = policies;
    this.offeringPolicies = offeringPolicies;
    this.clock = clock;
  }

  /**
   * The owner's folder, empty and open when nothing was handed in yet.
   *
   * @param offering whose district's rules count
   * @param category null while the family has not chosen one
   */
  public Uni<PaperFolder> ofOwner(
      Actor actor, UUID folder, long offering, @Nullable Category category, boolean married) {
    return pool.preparedQuery(FOLDER)
        .execute(Tuple.of(folder))
        .map(rows -> rows.size() == 0 ? null : rows.iterator().next())
        .map(found -> requireOwnOpen(actor, found))
        .chain(
            open ->
                papers
                    .of(pool, folder)
                    .chain(
                        handedIn ->
                            asked(offering, category)
                                .map(asked -> folder(folder, open, handedIn, asked, married))));
  }

  /** An application's folder, by the rules under which it was filed. */
  @WithSession
  public Uni<PaperFolder> ofApplication(Actor actor, long applicationId) {
    return applications
        .required(applicationId)
        .call(application -> offerings.inDistrictOf(actor, application.offeringId()))
        .chain(this::ofApplication);
  }

  private Uni<PaperFolder> ofApplication(Application application) {
    HouseholdFacts stated = facts.of(application);
    Policy policy = policies.version(application.policyVersion());
    List<PaperKind> asked = asked(policy, application.category());
    boolean married = stated.maritalStatus() == MaritalStatus.MARRIED;
    return pool.preparedQuery(FOLDER_OF_APPLICATION)
        .execute(Tuple.of(application.id()))
        .map(rows -> rows.size() == 0 ? null : rows.iterator().next())
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(PaperRefusal.UNKNOWN))
        .chain(
            found ->
                papers
                    .of(pool, found.getUUID("id"))
                    .map(
                        handedIn ->
                            folder(
                                found.getUUID("id"),
                                !found.getBoolean("closed"),
                                handedIn,
                                asked,
                                married)));
  }

  private Uni<List<PaperKind>> asked(long offering, @Nullable Category category) {
    return category == null
        ? Uni.createFrom().item(List.of())
        : offeringPolicies
            .inForce(pool, offering, clock.today())
            .map(policy -> asked(policy, category));
  }

  private static List<PaperKind> asked(Policy policy, Category category) {
    return policy.category(category.code()).papers();
  }

  private static PaperFolder folder(
      UUID folder, boolean open, List<Paper> handedIn, List<PaperKind> asked, boolean married) {
    Set<PaperKind> present = handedIn.stream().map(Paper::kind).collect(Collectors.toSet());
    return new PaperFolder(folder, open, handedIn, PapersNeeded.of(asked, married, present));
  }

  private static boolean requireOwnOpen(Actor actor, @Nullable Row folder) {
    if (folder == null) {
      return true;
    }
    if (!folder.getString("owner").equals(actor.id())) {
      throw RefusedException.of(PaperRefusal.UNKNOWN);
    }
    return !folder.getBoolean("closed");
  }
}
