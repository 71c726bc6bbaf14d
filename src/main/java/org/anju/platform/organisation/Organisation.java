package org.anju.platform.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An employer or an acquirer; the alias is that of its Keycloak organisation. */
@Entity
public class Organisation {

  /** What an organisation may do here. */
  @Schema(name = "OrganisationKind")
  public enum Kind {
    EMPLOYER,
    ACQUIRER
  }

  @Id private String alias;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String name;

  protected Organisation() {}

  Organisation(String alias, Kind kind, String name) {
    this.alias = alias;
    this.kind = kind;
    this.name = name;
  }

  public String alias() {
    return alias;
  }

  public Kind kind() {
    return kind;
  }

  public String name() {
    return name;
  }
}
