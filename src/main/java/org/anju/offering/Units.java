package org.anju.offering;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The flats of the offerings. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, Long> {}
