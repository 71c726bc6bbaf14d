package org.anju.selection.floorplan.web;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anju.platform.files.StoredFiles;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.selection.floorplan.FloorPlans;
import org.anju.selection.floorplan.FloorPlans.Picture;
import org.anju.selection.floorplan.KeepFloorPlans;
import org.jboss.resteasy.reactive.RestMulti;

/** The pictures of floor plans: taken in as the request's body, shown to everybody. */
@Path("/api/offerings/{offering}/floor-plans")
public class FloorPlanFiles {

  private final Caller caller;
  private final KeepFloorPlans keep;
  private final FloorPlans plans;
  private final StoredFiles files;

  FloorPlanFiles(Caller caller, KeepFloorPlans keep, FloorPlans plans, StoredFiles files) {
    this.caller = caller;
    this.keep = keep;
    this.plans = plans;
    this.files = files;
  }

  /** Blocking, since the body is read as it comes instead of being gathered in memory. */
  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @RolesAllowed(Roles.ACQUIRER)
  @Blocking
  public Uni<Void> put(
      @PathParam("offering") long offering,
      @QueryParam("layout") String layout,
      @QueryParam("words") String words,
      InputStream file) {
    return keep.put(
        caller.as(Roles.ACQUIRER),
        offering,
        Objects.requireNonNullElse(layout, ""),
        Objects.requireNonNullElse(words, ""),
        file);
  }

  @GET
  @Path("{digest}")
  @PermitAll
  public RestMulti<byte[]> show(
      @PathParam("offering") long offering, @PathParam("digest") String digest) {
    return RestMulti.fromUniResponse(
        plans.picture(offering, digest),
        picture -> files.content(picture.digest()),
        FloorPlanFiles::headers);
  }

  /**
   * Its address names its content, so that it can be kept for ever; it is shown as it was found to
   * be.
   */
  private static Map<String, List<String>> headers(Picture picture) {
    return Map.of(
        "Content-Type", List.of(picture.type().mediaType()),
        "Content-Disposition", List.of("inline"),
        "Cache-Control", List.of("public, max-age=31536000, immutable"),
        "ETag", List.of("\"" + picture.digest().hex() + "\""),
        "X-Content-Type-Options", List.of("nosniff"),
        "Content-Security-Policy", List.of("sandbox; default-src 'none'"));
  }
}
