package org.anju.selection.file.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.anju.platform.files.FileType;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.DownloadHeaders;
import org.anju.selection.file.PrintSheet;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The confirmation sheet of a choice as a file. */
@Path("/api/selections/{selection}/sheet.pdf")
public class SheetResource {

  private final Caller caller;
  private final PrintSheet print;

  SheetResource(Caller caller, PrintSheet print) {
    this.caller = caller;
    this.print = print;
  }

  @GET
  @RolesAllowed({Roles.APPLICANT, Roles.ACQUIRER})
  public Uni<RestResponse<byte[]>> sheet(@PathParam("selection") long selection) {
    return print
        .print(caller.as(Roles.ACQUIRER, Roles.APPLICANT), selection)
        .map(pdf -> file(pdf, "selection-" + selection + ".pdf"));
  }

  private static RestResponse<byte[]> file(byte[] pdf, String fileName) {
    ResponseBuilder<byte[]> answer = ResponseBuilder.ok(pdf);
    DownloadHeaders.of(FileType.PDF.mediaType(), fileName)
        .forEach((name, values) -> add(answer, name, values));
    return answer.build();
  }

  private static void add(ResponseBuilder<byte[]> answer, String name, List<String> values) {
    values.forEach(value -> answer.header(name, value));
  }
}
