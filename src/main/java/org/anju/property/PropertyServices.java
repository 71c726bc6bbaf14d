package org.anju.property;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.stream.Stream;
import org.anju.platform.error.RefusedException;
import org.anju.platform.error.RequestRefusal;
import org.anju.platform.security.Actor;
import org.anju.project.HousingProject;
import org.anju.project.HousingProjects;
import org.hibernate.exception.ConstraintViolationException;

/** The records of property service. */
@ApplicationScoped
class PropertyServices implements PanacheRepositoryBase<PropertyService, Long> {

  /** As the audit log and the documents call it. */
  static final String CASE = "property-service";

  private final HousingProjects projects;

  PropertyServices(HousingProjects projects) {
    this.projects = projects;
  }

  /** A record with its project. */
  record Found(PropertyService service, HousingProject project) {}

  /** In a district of the officer, as it was seen. */
  Uni<Found> seenInDistrictOf(Actor officer, long id, int version) {
    return findById(id)
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(PropertyRefusal.UNKNOWN))
        .invoke(service -> requireSeen(service, version))
        .chain(
            service ->
                projects
                    .inDistrictOf(officer, service.projectId())
                    .map(project -> new Found(service, project)));
  }

  /** Keeps a new record; refused while another of its project waits. */
  Uni<PropertyService> keep(PropertyService service) {
    return persistAndFlush(service)
        .onFailure(PropertyServices::isOneWaiting)
        .transform(waits -> RefusedException.of(PropertyRefusal.ONE_WAITS));
  }

  private static void requireSeen(PropertyService service, int version) {
    if (service.version() != version) {
      throw RefusedException.of(RequestRefusal.STALE);
    }
  }

  /** An insert fails with the cause wrapped. */
  private static boolean isOneWaiting(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(ConstraintViolationException.class::isInstance)
        .map(ConstraintViolationException.class::cast)
        .anyMatch(violation -> "property_one_waits".equals(violation.getConstraintName()));
  }
}
