package org.anju.application.correction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.anju.application.Application;
import org.anju.application.ApplicationEvent;
import org.anju.application.Applications;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.time.WorkingDays;
import org.anju.policy.Policies;

/** What officers gave back for correction; always in the caller's session. */
@ApplicationScoped
public class Corrections implements PanacheRepositoryBase<ApplicationReturn, Long> {

  /** The purpose under which marks and remarks are encrypted. */
  static final String MARKS = "application_return.marks";

  private static final TypeReference<List<CorrectionMark>> LIST = new TypeReference<>() {};

  private final Applications applications;
  private final PersonalDataCipher cipher;
  private final ObjectMapper json;
  private final Policies policies;
  private final WorkingDays calendar;
  private final BusinessClock clock;

  Corrections(
      Applications applications,
      PersonalDataCipher cipher,
      ObjectMapper json,
      Policies policies,
      WorkingDays calendar,
      BusinessClock clock) {
    this.applications = applications;
    this.cipher = cipher;
    this.json = json;
    this.policies = policies;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** Gives the application back to its family. */
  public Uni<Void> ask(Actor officer, Application application, List<CorrectionMark> marks) {
    List<CorrectionMark> checked = CorrectionMark.check(marks);
    Application.Status from = application.status();
    application.giveBack();
    Instant now = clock.now();
    ApplicationReturn given =
        new ApplicationReturn(
            application.id(),
            from,
            cipher.encrypt(written(checked), MARKS),
            officer.id(),
            now,
            CorrectionDeadline.of(calendar, now, workingDays(application)));
    return persist(given)
        .chain(() -> applications.note(application, ApplicationEvent.Kind.RETURNED));
  }

  /** All of an application, oldest first. */
  public Uni<List<Correction>> of(long applicationId) {
    return list("applicationId = ?1 order by id", applicationId)
        .map(found -> found.stream().map(this::view).toList());
  }

  /** What waits for the family; the item is null when nothing does. */
  public Uni<Correction> waiting(Application application) {
    return open(application).onItem().ifNotNull().transform(this::view);
  }

  /** The one that waits for the family; the item is null when none does. */
  Uni<ApplicationReturn> open(Application application) {
    return find("applicationId = ?1 and state = ?2", application.id(), Correction.State.OPEN)
        .firstResult();
  }

  /** Ends the open one, if there is one. */
  public Uni<Void> close(Application application, Correction.State how) {
    return open(application)
        .onItem()
        .ifNotNull()
        .invoke(given -> given.close(how, clock.now()))
        .replaceWithVoid();
  }

  Correction view(ApplicationReturn given) {
    return given.view(read(cipher.decrypt(given.marks(), MARKS)));
  }

  /** Whether the stored marks of an open return let the family hand in papers. */
  public boolean opensPapers(byte[] marks) {
    return read(cipher.decrypt(marks, MARKS)).stream()
        .anyMatch(mark -> mark.field().changesPapers());
  }

  private int workingDays(Application application) {
    return policies.version(application.policyVersion()).correctionWorkingDays();
  }

  private String written(List<CorrectionMark> marks) {
    try {
      return json.writeValueAsString(marks);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<CorrectionMark> read(String marks) {
    try {
      return json.readValue(marks, LIST);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
