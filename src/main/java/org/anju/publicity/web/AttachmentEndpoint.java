package org.anju.publicity.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.anju.publicity.attachment.Attachment;
import org.anju.publicity.attachment.HandInAttachments;

/** Folders for what anybody hands in with an objection, a statement or an appeal. */
@Path("/connect/AttachmentEndpoint")
@PermitAll
public class AttachmentEndpoint {

  /** Whoever knows the folder may look what is in it while it is open. */
  public record AttachmentsRequest(@NotNull UUID folder) {}

  /** Which file is taken out again. */
  public record RemoveAttachmentRequest(@NotNull UUID folder, @NotNull Long attachment) {}

  private final HandInAttachments handIn;
  private final SenderAddress sender;

  AttachmentEndpoint(HandInAttachments handIn, SenderAddress sender) {
    this.handIn = handIn;
    this.sender = sender;
  }

  /** Answers the address of a new folder. */
  @POST
  @Path("open")
  public Uni<UUID> open() {
    return handIn.open(sender.value());
  }

  @POST
  @Path("list")
  public Uni<List<Attachment>> list(@NotNull @Valid AttachmentsRequest request) {
    return handIn.list(request.folder());
  }

  @POST
  @Path("remove")
  public Uni<Void> remove(@NotNull @Valid RemoveAttachmentRequest request) {
    return handIn.remove(request.folder(), request.attachment());
  }
}
