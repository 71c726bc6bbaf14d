package org.anju.calendar.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.anju.calendar.CalendarAlarm;
import org.anju.calendar.CalendarRow;
import org.anju.calendar.CalendarYear;
import org.anju.calendar.DecideNotice;
import org.anju.calendar.ProposeNotice;
import org.anju.calendar.ReadCalendar;
import org.anju.calendar.StoredCalendar;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.time.HolidayNotice;

/** The holidays of each year: an administrator proposes them, a supervisor decides. */
@Path("/connect/CalendarEndpoint")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.SUPERVISOR})
public class CalendarEndpoint {

  private final Caller caller;
  private final ReadCalendar read;
  private final ProposeNotice propose;
  private final DecideNotice decide;
  private final StoredCalendar stored;

  CalendarEndpoint(
      Caller caller,
      ReadCalendar read,
      ProposeNotice propose,
      DecideNotice decide,
      StoredCalendar stored) {
    this.caller = caller;
    this.read = read;
    this.propose = propose;
    this.decide = decide;
    this.stored = stored;
  }

  public record CalendarYearRequest(@Min(2000) @Max(2200) int year) {}

  public record HolidayForm(
      @NotNull @Size(max = 40) String name, @NotNull LocalDate from, @NotNull LocalDate to) {

    HolidayNotice.Holiday holiday() {
      return new HolidayNotice.Holiday(name.strip(), from, to);
    }
  }

  /** {@code workingDays} are the Saturdays and Sundays on which people work. */
  public record ProposeNoticeRequest(
      @Min(2000) @Max(2200) int year,
      @NotNull LocalDate published,
      @NotNull @Size(max = 30) List<@NotNull @Valid HolidayForm> holidays,
      @NotNull @Size(max = 60) List<@NotNull LocalDate> workingDays) {

    HolidayNotice notice() {
      return new HolidayNotice(
          year, published, holidays.stream().map(HolidayForm::holiday).toList(), workingDays);
    }
  }

  public record ProposedNotice(long id) {}

  /** {@code version} is the one that was seen. */
  public record NoticeStepRequest(@NotNull Long id, int version) {}

  public record SendNoticeBackRequest(
      @NotNull Long id, int version, @NotBlank @Size(max = 500) String reason) {}

  @POST
  @Path("years")
  public Uni<List<CalendarRow>> years() {
    return read.years();
  }

  @POST
  @Path("year")
  public Uni<CalendarYear> year(@NotNull @Valid CalendarYearRequest request) {
    Actor actor = caller.as(Roles.ADMINISTRATOR, Roles.SUPERVISOR);
    return read.year(actor, request.year());
  }

  @POST
  @Path("alarm")
  public Uni<CalendarAlarm> alarm() {
    return read.alarm();
  }

  @POST
  @Path("propose")
  @RolesAllowed(Roles.ADMINISTRATOR)
  public Uni<ProposedNotice> propose(@NotNull @Valid ProposeNoticeRequest request) {
    return propose
        .propose(caller.as(Roles.ADMINISTRATOR), request.notice())
        .map(ProposedNotice::new);
  }

  @POST
  @Path("withdraw")
  @RolesAllowed(Roles.ADMINISTRATOR)
  public Uni<Void> withdraw(@NotNull @Valid NoticeStepRequest request) {
    return propose.withdraw(caller.as(Roles.ADMINISTRATOR), request.id(), request.version());
  }

  /** This replica counts by it at once, the others within seconds. */
  @POST
  @Path("approve")
  @RolesAllowed(Roles.SUPERVISOR)
  public Uni<Void> approve(@NotNull @Valid NoticeStepRequest request) {
    return decide
        .approve(caller.as(Roles.SUPERVISOR), request.id(), request.version())
        .call(stored::refresh);
  }

  @POST
  @Path("sendBack")
  @RolesAllowed(Roles.SUPERVISOR)
  public Uni<Void> sendBack(@NotNull @Valid SendNoticeBackRequest request) {
    return decide.sendBack(
        caller.as(Roles.SUPERVISOR), request.id(), request.version(), request.reason());
  }
}
