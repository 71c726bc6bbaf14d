package org.anju.application.papers.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.anju.application.PrintApplication;
import org.anju.platform.files.FileType;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.DownloadHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The completed form as a file. */
@Path("/api/applications/{receipt}/form.pdf")
public class FormFile {

  private final Caller caller;
  private final PrintApplication print;

  FormFile(Caller caller, PrintApplication print) {
    this.caller = caller;
    this.print = print;
  }

  @GET
  @RolesAllowed({Roles.APPLICANT, Roles.IDENTITY_OFFICER, Roles.HOUSING_OFFICER})
  public Uni<RestResponse<byte[]>> form(@PathParam("receipt") String receipt) {
    return print
        .print(caller.as(Roles.IDENTITY_OFFICER, Roles.HOUSING_OFFICER, Roles.APPLICANT), receipt)
        .map(pdf -> file(pdf, receipt + ".pdf"));
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
