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

/** The papers of a draft, and of an application, with what the policy asks for. */
@ApplicationScoped
public class ListPapers {

  private static final String FOLDER = "SELECT paper_folder FROM application WHERE id = $1";

  private final Pool pool;
  private final PaperFolders folders;
  private final Papers papers;
  private final Applications applications;
  private final Offerings offerings;
  private final FactsCipher facts;
  private final Policies policies;
  private final OfferingPolicies offeringPolicies;
  private final BusinessClock clock;

  ListPapers(
      Pool pool,
      PaperFolders folders,
      Papers papers,
      Applications applications,
      Offerings offerings,
      FactsCipher facts,
      Policies policies,
      OfferingPolicies offeringPolicies,
      BusinessClock clock) {
    this.pool = pool;
    this.folders = folders;
    this.papers = papers;
    this.applications = applications;
    this.offerings = offerings;
    this.facts = facts;
    this.policies = policies;
    this.offeringPolicies = offeringPolicies;
    this.clock = clock;
  }

  /**
   * The folder of the family's own draft or application, by what it states now.
   *
   * @param offering whose district's rules count
   * @param category null while the family has not chosen one
   */
  public Uni<PaperFolder> ofFolder(
      Actor actor, UUID folder, long offering, @Nullable Category category, boolean married) {
    return folders
        .holder(pool, folder)
        .invoke(holder -> PaperFolders.requireOwn(actor, holder))
        .chain(
            holder ->
                asked(offering, category)
                    .chain(asked -> folder(folder, holder.open(), asked, married)));
  }

  /** The folder of the family's own application, by the rules under which it was filed. */
  @WithSession
  public Uni<PaperFolder> ofReceipt(Actor actor, String receipt) {
    return applications.ofApplicant(actor, receipt).chain(this::ofApplication);
  }

  /** The same for an officer of the district. */
  @WithSession
  public Uni<PaperFolder> ofApplication(Actor actor, long applicationId) {
    return applications
        .required(applicationId)
        .call(application -> offerings.inDistrictOf(actor, application.offeringId()))
        .chain(this::ofApplication);
  }

  private Uni<PaperFolder> ofApplication(Application application) {
    HouseholdFacts stated = facts.of(application);
    List<PaperKind> asked =
        asked(policies.version(application.policyVersion()), application.category());
    boolean married = stated.maritalStatus() == MaritalStatus.MARRIED;
    return pool.preparedQuery(FOLDER)
        .execute(Tuple.of(application.id()))
        .map(rows -> rows.iterator().next())
        .map(ListPapers::folderOf)
        .chain(
            folder ->
                folders
                    .holder(pool, folder)
                    .chain(holder -> folder(folder, holder.open(), asked, married)));
  }

  private static UUID folderOf(Row application) {
    UUID folder = application.getUUID("paper_folder");
    if (folder == null) {
      throw RefusedException.of(PaperRefusal.NONE_FILED);
    }
    return folder;
  }

  private Uni<PaperFolder> folder(
      UUID folder, boolean open, List<PaperKind> asked, boolean married) {
    return papers
        .of(pool, folder)
        .map(
            handedIn ->
                new PaperFolder(
                    folder, open, handedIn, PapersNeeded.of(asked, married, kinds(handedIn))));
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

  private static Set<PaperKind> kinds(List<Paper> papers) {
    return papers.stream().map(Paper::kind).collect(Collectors.toSet());
  }
}
