package org.anju.publicity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;

/** Reads notices. */
@ApplicationScoped
public class Notices {

  public Uni<Page<PublicNoticeView>> page(int page, int size) {
    throw new UnsupportedOperationException();
  }

  public Uni<PublicNoticeView> required(long offeringId) {
    throw new UnsupportedOperationException();
  }

  public Uni<Page<NoticeEntry>> entries(long offeringId, String receipt, int page, int size) {
    throw new UnsupportedOperationException();
  }

  public Uni<Page<NoticeProgress>> progress(Actor actor, int page, int size) {
    throw new UnsupportedOperationException();
  }
}
