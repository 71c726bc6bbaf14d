package org.anju.complaint;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.stream.Stream;
import org.anju.platform.error.RefusedException;
import org.anju.platform.error.RequestRefusal;
import org.hibernate.exception.ConstraintViolationException;

/** The complaints. */
@ApplicationScoped
class Complaints implements PanacheRepositoryBase<Complaint, Long> {

  /** As the audit log calls it. */
  static final String CASE = "complaint";

  /** What its encrypted words are for. */
  static final String TEXT = "complaint.text";

  static final String ANSWER = "complaint.answer";
  static final String DECISION = "complaint.decision";

  /** As it was seen; refused with {@code request.stale} when it has moved. */
  Uni<Complaint> seen(long id, int version) {
    return findById(id)
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(ComplaintRefusal.UNKNOWN))
        .invoke(complaint -> requireSeen(complaint, version));
  }

  /** Keeps a new one; refused while one of its kind is open. */
  Uni<Complaint> keep(Complaint complaint) {
    return persistAndFlush(complaint)
        .onFailure(Complaints::isOneOpen)
        .transform(open -> RefusedException.of(ComplaintRefusal.ONE_IS_OPEN));
  }

  private static void requireSeen(Complaint complaint, int version) {
    if (complaint.version() != version) {
      throw RefusedException.of(RequestRefusal.STALE);
    }
  }

  /** An insert fails with the cause wrapped. */
  private static boolean isOneOpen(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(ConstraintViolationException.class::isInstance)
        .map(ConstraintViolationException.class::cast)
        .anyMatch(violation -> "complaint_one_open".equals(violation.getConstraintName()));
  }
}
