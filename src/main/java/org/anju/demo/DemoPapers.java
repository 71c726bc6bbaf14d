package org.anju.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.util.EnumMap;
import java.util.Map;
import org.anju.application.HouseholdForm;
import org.anju.application.draft.ApplicationDraft;
import org.anju.application.eligibility.MaritalStatus;
import org.anju.application.papers.ListPapers;
import org.anju.application.papers.PaperNeed;
import org.anju.application.papers.UploadPaper;
import org.anju.platform.security.Actor;
import org.anju.policy.PaperKind;

/**
 * Hands in the papers of made-up families. All families have the same paper of a kind, so that each
 * is stored once.
 */
@IfBuildProfile(anyOf = {"dev", "local"})
@ApplicationScoped
class DemoPapers {

  private final ListPapers list;
  private final UploadPaper upload;
  private final Map<PaperKind, String> names;
  private final Map<PaperKind, byte[]> papers = new EnumMap<>(PaperKind.class);

  DemoPapers(DemoPlan plan, ListPapers list, UploadPaper upload) {
    this.list = list;
    this.upload = upload;
    this.names = plan.papers();
    names.forEach((kind, name) -> papers.put(kind, DemoPaper.pdf(name, plan.paperRemark())));
  }

  /** Hands in what the policy asks of the family and the draft does not have yet. */
  void handIn(Actor account, ApplicationDraft draft, HouseholdForm form) {
    boolean married = form.maritalStatus() == MaritalStatus.MARRIED;
    Await.result(
            () ->
                list.ofFolder(
                    account, draft.paperFolder(), draft.offeringId(), form.category(), married))
        .needs()
        .stream()
        .filter(need -> need.state() == PaperNeed.State.MISSING)
        .map(PaperNeed::kinds)
        .map(kinds -> kinds.get(0))
        .forEach(kind -> handIn(account, draft, kind));
  }

  /** The content is read here, on a thread that may block. */
  private void handIn(Actor account, ApplicationDraft draft, PaperKind kind) {
    Uni<Void> kept =
        upload.upload(
            account,
            draft.paperFolder(),
            kind,
            names.get(kind) + ".pdf",
            null,
            new ByteArrayInputStream(papers.get(kind)));
    Await.result(() -> kept);
  }
}
