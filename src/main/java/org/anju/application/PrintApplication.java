package org.anju.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.application.form.FormPdf;
import org.anju.platform.security.Actor;

/** Makes the completed form as a PDF, outside the transaction that reads it. */
@ApplicationScoped
public class PrintApplication {

  private final ReadApplicationForm forms;
  private final Vertx vertx;

  PrintApplication(ReadApplicationForm forms, Vertx vertx) {
    this.forms = forms;
    this.vertx = vertx;
  }

  public Uni<byte[]> print(Actor actor, String receipt) {
    return forms
        .read(actor, receipt)
        .chain(form -> vertx.executeBlocking(() -> FormPdf.of(form), false));
  }
}
