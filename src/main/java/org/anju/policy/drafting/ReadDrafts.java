package org.anju.policy.drafting;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;
import org.anju.policy.PolicyJson;
import org.anju.policy.StoredPolicies;

/** What officers have drafted for the city and for the districts that they serve. */
@ApplicationScoped
public class ReadDrafts {

  private static final String OWN =
      "city = ?1 and state <> ?2 and (district is null or district in ?3) order by id desc";

  private final PolicyDrafts drafts;
  private final PolicyScope scope;
  private final StoredPolicies stored;
  private final PolicyJson json;

  ReadDrafts(PolicyDrafts drafts, PolicyScope scope, StoredPolicies stored, PolicyJson json) {
    this.drafts = drafts;
    this.scope = scope;
    this.stored = stored;
    this.json = json;
  }

  /** What is not approved, the latest first; approved versions are for everybody to read. */
  @WithSession
  public Uni<Page<DraftRow>> list(Actor actor, int page, int size) {
    PanacheQuery<PolicyDraft> found =
        drafts.find(OWN, stored.city(), PolicyDraft.State.APPROVED, actor.districts());
    return found
        .count()
        .chain(
            total ->
                rows(found, total, page, size).map(rows -> new Page<>(rows, total, page, size)));
  }

  /** A page beyond the last one is empty; its first row need not fit into an int. */
  private static Uni<List<DraftRow>> rows(
      PanacheQuery<PolicyDraft> found, long total, int page, int size) {
    if ((long) page * size >= total) {
      return Uni.createFrom().item(List.of());
    }
    return found.page(page, size).list().map(list -> list.stream().map(DraftRow::of).toList());
  }

  @WithSession
  public Uni<DraftView> show(Actor actor, long id) {
    return drafts
        .required(id)
        .invoke(draft -> requireVisible(actor, draft))
        .chain(
            draft -> drafts.isWriter(draft, actor).map(isWriter -> view(actor, draft, isWriter)));
  }

  /** A draft for the whole city is shown to every officer, a district's to those who serve it. */
  void requireVisible(Actor actor, PolicyDraft draft) {
    if (draft.district() != null) {
      scope.require(actor, draft.district());
    }
  }

  private DraftView view(Actor actor, PolicyDraft draft, boolean isWriter) {
    return new DraftView(
        draft.id(),
        draft.version(),
        draft.name(),
        draft.district(),
        draft.state(),
        draft.effectiveOn(),
        draft.basedOn(),
        draft.basis(),
        draft.draftedAt(),
        draft.submittedAt(),
        scope.isServed(actor, draft.district()),
        isWriter,
        json.read(draft.rules()));
  }
}
