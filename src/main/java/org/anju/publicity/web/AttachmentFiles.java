package org.anju.publicity.web;

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
import java.util.Objects;
import java.util.UUID;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.DownloadHeaders;
import org.anju.publicity.attachment.Attachment;
import org.anju.publicity.attachment.HandInAttachments;
import org.anju.publicity.attachment.ReadAttachment;
import org.jboss.resteasy.reactive.RestMulti;

/** Attachments as files: taken in from anybody, shown to officers. */
@Path("/api")
public class AttachmentFiles {

  private final Caller caller;
  private final HandInAttachments handIn;
  private final ReadAttachment read;
  private final SenderAddress sender;

  AttachmentFiles(
      Caller caller, HandInAttachments handIn, ReadAttachment read, SenderAddress sender) {
    this.caller = caller;
    this.handIn = handIn;
    this.read = read;
    this.sender = sender;
  }

  /** Blocking, since the body is read as it comes instead of being gathered in memory. */
  @POST
  @Path("attachments/{folder}")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @PermitAll
  @Blocking
  public Uni<Void> upload(
      @PathParam("folder") UUID folder, @QueryParam("fileName") String fileName, InputStream file) {
    return handIn.upload(sender.value(), folder, Objects.requireNonNullElse(fileName, ""), file);
  }

  @GET
  @Path("objections/{objection}/attachments/{attachment}")
  @RolesAllowed({Roles.BUREAU_OFFICER, Roles.SUPERVISOR})
  public RestMulti<byte[]> show(
      @PathParam("objection") long objection, @PathParam("attachment") long attachment) {
    Uni<ReadAttachment.Shown> shown =
        read.read(caller.as(Roles.BUREAU_OFFICER, Roles.SUPERVISOR), objection, attachment);
    return RestMulti.fromUniResponse(
        shown,
        ReadAttachment.Shown::content,
        file -> {
          Attachment about = file.attachment();
          return DownloadHeaders.of(about.type().mediaType(), about.fileName());
        });
  }
}
