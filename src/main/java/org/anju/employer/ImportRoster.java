package org.anju.employer;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.offering.Offering;
import org.anju.offering.OfferingRefusal;
import org.anju.offering.Offerings;
import org.anju.offering.Stage;
import org.anju.platform.error.RefusedException;
import org.anju.platform.imports.ImportKind;
import org.anju.platform.imports.UploadWorkbook;
import org.anju.platform.organisation.Organisation;
import org.anju.platform.organisation.Organisations;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/** An employer uploads its roster for an offering that is open for applications. */
@ApplicationScoped
public class ImportRoster {

  private final Offerings offerings;
  private final Organisations organisations;
  private final UploadWorkbook workbooks;
  private final BusinessClock clock;

  ImportRoster(
      Offerings offerings,
      Organisations organisations,
      UploadWorkbook workbooks,
      BusinessClock clock) {
    this.offerings = offerings;
    this.organisations = organisations;
    this.workbooks = workbooks;
    this.clock = clock;
  }

  /** Answers the import's id. */
  @WithSession
  public Uni<Long> upload(Actor actor, long offering, String fileName, byte[] file) {
    return organisations
        .of(actor, Organisation.Kind.EMPLOYER)
        .chain(() -> offerings.announced(offering))
        .invoke(this::requireOpen)
        .chain(() -> workbooks.upload(actor, ImportKind.ROSTER, offering, fileName, file));
  }

  private void requireOpen(Offering offering) {
    if (offering.stage() != Stage.ANNOUNCED
        || !offering.schedule().applicationsOpenOn(clock.now())) {
      throw RefusedException.of(OfferingRefusal.APPLICATIONS_NOT_OPEN);
    }
  }
}
