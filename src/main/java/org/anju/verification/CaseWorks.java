package org.anju.verification;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.application.Application;
import org.anju.platform.error.Refusal;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.verification.CheckCase.CaseWork;
import org.jetbrains.annotations.Nullable;

/** Who works on a case and by when; in the caller's session. */
@ApplicationScoped
class CaseWorks {

  private static final String FULL_REVIEW =
      "SELECT EXISTS (SELECT FROM full_review WHERE application_id = ?1 AND kind = ?2 AND chosen)";

  private final CaseGuard guard;
  private final Claims claims;
  private final CheckTerms terms;
  private final BusinessClock clock;

  CaseWorks(CaseGuard guard, Claims claims, CheckTerms terms, BusinessClock clock) {
    this.guard = guard;
    this.claims = claims;
    this.terms = terms;
    this.clock = clock;
  }

  /** The item is null when the application waits for no check. */
  Uni<@Nullable CaseWork> of(Actor asking, Application application) {
    CheckKind kind = CheckKind.awaitedBy(application.status());
    return kind == null ? Uni.createFrom().nullItem() : of(asking, application, kind);
  }

  private Uni<CaseWork> of(Actor asking, Application application, CheckKind kind) {
    return claims
        .holder(asking, application.id())
        .chain(
            holder ->
                guard
                    .barred(asking.id(), application.id(), kind)
                    .chain(
                        barred ->
                            isChosen(application, kind)
                                .map(chosen -> work(application, kind, holder, barred, chosen))));
  }

  private CaseWork work(
      Application application,
      CheckKind kind,
      @Nullable CaseHolder holder,
      @Nullable Refusal barred,
      boolean fullReview) {
    CheckTerm term = terms.of(application.policyVersion());
    return new CaseWork(
        kind,
        holder,
        barred == null ? null : barred.code(),
        application.waitingSince(),
        term.lastDay(application.waitingSince()),
        term.isOverdue(application.waitingSince(), clock.today()),
        fullReview);
  }

  private static Uni<Boolean> isChosen(Application application, CheckKind kind) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(FULL_REVIEW, Boolean.class)
                    .setParameter(1, application.id())
                    .setParameter(2, kind.name())
                    .getSingleResult());
  }
}
