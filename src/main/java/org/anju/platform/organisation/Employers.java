package org.anju.platform.organisation;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The registered employers, for choosing one. */
@ApplicationScoped
public class Employers {

  private final Organisations organisations;

  Employers(Organisations organisations) {
    this.organisations = organisations;
  }

  /** An employer's alias and name. */
  public record Employer(String alias, String name) {}

  @WithSession
  public Uni<List<Employer>> all() {
    return organisations
        .all(Organisation.Kind.EMPLOYER)
        .map(found -> found.stream().map(one -> new Employer(one.alias(), one.name())).toList());
  }
}
