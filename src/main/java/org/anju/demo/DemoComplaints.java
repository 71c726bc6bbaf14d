package org.anju.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.anju.application.ApplicationView;
import org.anju.application.MyApplications;
import org.anju.complaint.AnswerComplaint;
import org.anju.complaint.ComplaintState;
import org.anju.complaint.ComplaintView;
import org.anju.complaint.DecideComplaint;
import org.anju.complaint.FileComplaint;
import org.anju.complaint.ReadComplaints;
import org.anju.demo.DemoCarePlan.PlannedComplaint;
import org.anju.platform.security.Actor;

/** The complaints of the demo city's families. */
@IfBuildProfile(anyOf = {"dev", "local"})
@ApplicationScoped
class DemoComplaints {

  private final DemoPeople people;
  private final MyApplications applications;
  private final FileComplaint file;
  private final AnswerComplaint answer;
  private final DecideComplaint decide;
  private final ReadComplaints read;
  private final DemoCarePlan plan = DemoCarePlan.read();

  DemoComplaints(
      DemoPeople people,
      MyApplications applications,
      FileComplaint file,
      AnswerComplaint answer,
      DecideComplaint decide,
      ReadComplaints read) {
    this.people = people;
    this.applications = applications;
    this.file = file;
    this.answer = answer;
    this.decide = decide;
    this.read = read;
  }

  /** All that were filed, with what became of them; goes on where an interruption left it. */
  void file() {
    plan.complaints().forEach(this::file);
  }

  private void file(PlannedComplaint planned) {
    Actor family = people.actor(planned.family());
    if (find(family).isEmpty()) {
      String receipt =
          Await.result(() -> applications.of(family)).stream()
              .map(ApplicationView::receipt)
              .findFirst()
              .orElseThrow();
      Await.result(() -> file.file(family, receipt, planned.kind(), planned.text()));
    }
    if (planned.answer() != null) {
      answer(planned, family);
    }
    if (planned.decision() != null) {
      decide(planned, family);
    }
  }

  private void answer(PlannedComplaint planned, Actor family) {
    ComplaintView filed = find(family).orElseThrow();
    if (filed.state() == ComplaintState.OPEN) {
      Actor acquirer = people.actor(planned.acquirer());
      Await.result(() -> answer.answer(acquirer, filed.id(), filed.version(), planned.answer()));
    }
  }

  private void decide(PlannedComplaint planned, Actor family) {
    ComplaintView answered = find(family).orElseThrow();
    if (answered.state() == ComplaintState.ANSWERED) {
      Actor officer = people.actor("bureau-officer1");
      Await.result(
          () ->
              decide.decide(
                  officer,
                  answered.id(),
                  answered.version(),
                  Boolean.TRUE.equals(planned.upheld()),
                  planned.decision()));
    }
  }

  private Optional<ComplaintView> find(Actor family) {
    return Await.result(() -> read.mine(family, 0, 1)).items().stream().findFirst();
  }
}
