package org.anju.policy.drafting;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.anju.application.Application;
import org.anju.offering.Offering;
import org.anju.offering.Offerings;
import org.anju.offering.Stage;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;
import org.anju.policy.Policy;
import org.anju.policy.PolicyJson;
import org.jetbrains.annotations.Nullable;

/** An officer sees what a draft would change, before anybody approves it. */
@ApplicationScoped
public class PreviewPolicy {

  private static final Set<Stage> NOT_LIVE = Set.of(Stage.DRAFT, Stage.COMPLETED);

  private static final String APPLICATIONS =
      "select a.offeringId, count(*) from Application a"
          + " where a.offeringId in ?1 and a.status <> ?2 group by a.offeringId";

  private final PolicyDrafts drafts;
  private final ReadDrafts read;
  private final Offerings offerings;
  private final SampleFamilies families;
  private final Policies policies;
  private final PolicyJson json;
  private final BusinessClock clock;

  PreviewPolicy(
      PolicyDrafts drafts,
      ReadDrafts read,
      Offerings offerings,
      SampleFamilies families,
      Policies policies,
      PolicyJson json,
      BusinessClock clock) {
    this.drafts = drafts;
    this.read = read;
    this.offerings = offerings;
    this.families = families;
    this.policies = policies;
    this.json = json;
    this.clock = clock;
  }

  @WithSession
  public Uni<PolicyPreview> preview(Actor actor, long id) {
    return drafts
        .required(id)
        .invoke(draft -> read.requireVisible(actor, draft))
        .chain(this::preview);
  }

  private Uni<PolicyPreview> preview(PolicyDraft draft) {
    LocalDate day = draft.effectiveOn();
    Policy before = policies.inForce(draft.district(), day);
    Policy after = json.read(draft.rules());
    List<PolicyValue> changed = PolicyValue.changed(before, after);
    return live(draft.district(), day)
        .map(live -> touched(live, changed, day))
        .map(touched -> preview(day, before, after, changed, touched));
  }

  private PolicyPreview preview(
      LocalDate day,
      Policy before,
      Policy after,
      List<PolicyValue> changed,
      List<TouchedOffering> offeringsOfPlace) {
    List<TouchedOffering> touched =
        offeringsOfPlace.stream().filter(offering -> !offering.changed().isEmpty()).toList();
    return new PolicyPreview(
        day,
        before,
        after,
        changed.stream().map(PolicyValue::field).toList(),
        touched,
        offeringsOfPlace.size() - touched.size(),
        families.judge(before, after, day));
  }

  private List<TouchedOffering> touched(
      List<LiveOffering> live, List<PolicyValue> changed, LocalDate day) {
    Instant from = day.atStartOfDay(clock.zone()).toInstant();
    return live.stream().map(offering -> touched(offering, changed, from)).toList();
  }

  private static TouchedOffering touched(
      LiveOffering offering, List<PolicyValue> changed, Instant from) {
    return new TouchedOffering(
        offering.id(),
        offering.name(),
        offering.district(),
        offering.stage(),
        offering.applicationsCloseAt(),
        offering.applications(),
        changed.stream()
            .filter(value -> value.reach().touches(offering, from))
            .map(PolicyValue::field)
            .toList());
  }

  /** Of the city's offerings only those whose district has no version of its own. */
  private Uni<List<LiveOffering>> live(@Nullable String district, LocalDate day) {
    return offerings
        .list("stage not in ?1 order by applicationsCloseAt, id", NOT_LIVE)
        .map(all -> all.stream().filter(one -> isRuledBy(district, one, day)).toList())
        .chain(this::withApplications);
  }

  private boolean isRuledBy(@Nullable String district, Offering offering, LocalDate day) {
    return district == null
        ? policies.versionInForce(offering.district(), day).district() == null
        : district.equals(offering.district());
  }

  private Uni<List<LiveOffering>> withApplications(List<Offering> found) {
    return applications(found.stream().map(Offering::id).toList())
        .map(counts -> found.stream().map(offering -> live(offering, counts)).toList());
  }

  private Uni<Map<Long, Long>> applications(List<Long> ids) {
    return offerings
        .getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(APPLICATIONS, Object[].class)
                    .setParameter(1, ids)
                    .setParameter(2, Application.Status.WITHDRAWN)
                    .getResultList())
        .map(
            rows ->
                rows.stream()
                    .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1])));
  }

  private static LiveOffering live(Offering offering, Map<Long, Long> applications) {
    return new LiveOffering(
        offering.id(),
        offering.name(),
        offering.district(),
        offering.stage(),
        offering.schedule().applicationsOpenAt(),
        offering.schedule().applicationsCloseAt(),
        applications.getOrDefault(offering.id(), 0L));
  }
}
