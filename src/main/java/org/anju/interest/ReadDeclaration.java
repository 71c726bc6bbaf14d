package org.anju.interest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.security.Actor;

/** An officer reads the own declaration. */
@ApplicationScoped
public class ReadDeclaration {

  private final Declarations declarations;

  ReadDeclaration(Declarations declarations) {
    this.declarations = declarations;
  }

  public Uni<Declaration> own(Actor officer) {
    return declarations.of(officer.id());
  }
}
