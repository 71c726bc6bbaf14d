package org.anju.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.anju.application.Category;
import org.anju.demo.DemoPlan.PlannedOrganisation;
import org.anju.offering.OfferingCard;
import org.anju.offering.Schedule;
import org.anju.offering.SelectionPlan;
import org.anju.platform.clock.MovableClock;
import org.anju.platform.organisation.OrganisationRefusal;
import org.anju.platform.organisation.RegisterOrganisation;
import org.anju.platform.security.Actor;
import org.anju.verification.CheckKind;

/**
 * The history of the demo city: seven weeks that end at the present with one offering each at
 * selection, before its draw, under notice and open, and a small one for rent. Terms of notice are
 * planned for the longest holidays, with sixteen days for five working days.
 */
@IfBuildProfile(anyOf = {"dev", "local"})
@ApplicationScoped
class DemoStory {

  private static final String TALENT_HOME = "talent-home";
  private static final String TUANCHENGSHAN = "tuanchengshan";
  private static final String SHENJIAYING = "shenjiaying";
  private static final String CIHU_YUNTING = "cihu-yunting";
  private static final String HUBIN_RENTAL = "hubin-rental";

  private static final int BEGINNING = -46;
  private static final int NOTICE_WORKING_DAYS = 5;
  private static final Duration SELECTION_SO_FAR = Duration.ofMinutes(150);
  private static final Duration SIGNED_AGO = Duration.ofMinutes(20);
  private static final Duration BETWEEN_APPLICATIONS = Duration.ofMinutes(9);
  private static final int SIGNED = 5;

  private final DemoPlan plan;
  private final DemoPeople people;
  private final MovableClock clock;
  private final RegisterOrganisation register;
  private final DemoQualifications qualifications;
  private final DemoProjects projects;
  private final DemoContracts contracts;
  private final DemoPurchases purchases;
  private final DemoMoney money;
  private final DemoAcquirers acquirers;
  private final DemoApplicants applicants;
  private final DemoBureau bureau;
  private final DemoSelection selection;
  private final DemoStock stock;
  private final DemoProperty property;
  private final DemoSupport support;
  private final DemoComplaints complaints;

  DemoStory(
      DemoPlan plan,
      DemoPeople people,
      MovableClock clock,
      RegisterOrganisation register,
      DemoQualifications qualifications,
      DemoProjects projects,
      DemoContracts contracts,
      DemoPurchases purchases,
      DemoMoney money,
      DemoAcquirers acquirers,
      DemoApplicants applicants,
      DemoBureau bureau,
      DemoSelection selection,
      DemoStock stock,
      DemoProperty property,
      DemoSupport support,
      DemoComplaints complaints) {
    this.plan = plan;
    this.people = people;
    this.clock = clock;
    this.register = register;
    this.qualifications = qualifications;
    this.projects = projects;
    this.contracts = contracts;
    this.purchases = purchases;
    this.money = money;
    this.acquirers = acquirers;
    this.applicants = applicants;
    this.bureau = bureau;
    this.selection = selection;
    this.stock = stock;
    this.property = property;
    this.support = support;
    this.complaints = complaints;
  }

  /** All steps in the order of their time. */
  List<DemoStep> stepsUntil(Instant present) {
    return new Plot(new DemoCalendar(present)).steps();
  }

  /** What the registries know of the families that apply until then. */
  List<DemoRecord> recordsUntil(Instant present) {
    Plot plot = new Plot(new DemoCalendar(present));
    plot.steps();
    return List.copyOf(plot.records);
  }

  /** Families by their numbers, the end excluded. */
  private record Families(int from, int end) {

    void each(IntConsumer work) {
      IntStream.range(from, end).forEach(work);
    }
  }

  /** Collects the steps offering by offering. */
  private final class Plot {

    private final DemoCalendar calendar;
    private final DemoFamilies families;
    private final DemoRoster roster;
    private final List<DemoStep> steps = new ArrayList<>();
    private final List<DemoRecord> records = new ArrayList<>();

    Plot(DemoCalendar calendar) {
      this.calendar = calendar;
      this.families = new DemoFamilies(plan, calendar.today());
      this.roster = new DemoRoster(plan, hiredOn());
    }

    List<DemoStep> steps() {
      add(BEGINNING, "08:30", "registering employers and acquirers", DemoStory.this::register);
      add(BEGINNING, "08:40", "the districts report their unsold homes", stock::report);
      add(BEGINNING, "08:45", "qualifying acquirers", qualifications::qualify);
      add(BEGINNING, "08:50", "surveys and projects", projects::plan);
      add(BEGINNING, "08:52", "contracts of what is built", contracts::confirm);
      add(BEGINNING, "08:55", "acquiring homes", purchases::buy);
      add(BEGINNING, "09:00", "paying for homes", money::pay);
      add(-14, "08:30", "property service of the projects", property::record);
      add(-13, "08:30", "support for the projects", support::claim);
      add(-1, "18:00", "complaints", complaints::file);
      untilSelection();
      untilSeal();
      underNotice();
      open();
      openForRent();
      return steps.stream().sorted(Comparator.comparing(DemoStep::at)).toList();
    }

    private void untilSelection() {
      Instant selectionAt = calendar.hourBefore(SELECTION_SO_FAR);
      Instant drawAt = calendar.on(-6, "10:00");
      SelectionPlan selectionPlan =
          new SelectionPlan(
              calendar.on(-1, "09:00"),
              List.of(
                  DemoPhases.unhurriedTurns(1, 1, selectionAt),
                  DemoPhases.leftovers(2, calendar.on(3, "09:00"), calendar.on(3, "17:00"))));
      offer(BEGINNING, TALENT_HOME, schedule(-29, -25, drawAt, selectionPlan), selectionPlan);
      filePrices(-29, TALENT_HOME);
      apply(-29, TALENT_HOME, new Families(0, 30));
      file(-28, TALENT_HOME, "hospital-clerk", new Families(30, 55), Category.TALENT);
      apply(-27, TALENT_HOME, new Families(55, 85));
      applyAs(-26, TALENT_HOME, 85, List.of("family07", "family08", "family09"));
      applyAs(-26, TALENT_HOME, 88, List.of("family10", "family11", "family12"));
      apply(-25, TALENT_HOME, new Families(91, 110));
      check(-24, TALENT_HOME, "1", 0, 0);
      publish(-24, TALENT_HOME);
      object(-23, TALENT_HOME, "settled");
      rejectObjections(-22, TALENT_HOME, "settled");
      seal(-8, TALENT_HOME, drawAt);
      add(-6, "10:05", TALENT_HOME, "draw", card -> bureau.draw(card));
      Actor desk = people.actor("cihu-acquirer");
      Instant start = calendar.before(SELECTION_SO_FAR);
      add(start, TALENT_HOME, "choosing", card -> selection.choose(desk, card.id(), start));
      add(
          calendar.before(SIGNED_AGO),
          TALENT_HOME,
          "signing",
          card -> selection.sign(desk, card.id(), SIGNED));
    }

    private void untilSeal() {
      Instant drawAt = calendar.on(2, "09:30");
      SelectionPlan selectionPlan =
          new SelectionPlan(
              calendar.on(4, "09:00"),
              List.of(
                  DemoPhases.wishLists(1, 1, calendar.on(5, "09:00"), calendar.on(7, "17:00")),
                  DemoPhases.turns(2, 2, calendar.on(9, "09:00")),
                  DemoPhases.leftovers(3, calendar.on(12, "09:00"), calendar.on(12, "17:00"))));
      offer(-44, TUANCHENGSHAN, schedule(-27, -22, drawAt, selectionPlan), selectionPlan);
      filePrices(-27, TUANCHENGSHAN);
      apply(-27, TUANCHENGSHAN, new Families(110, 140));
      file(-26, TUANCHENGSHAN, "bus-clerk", new Families(140, 160), Category.MIGRANT_WORKER);
      apply(-23, TUANCHENGSHAN, new Families(160, 190));
      check(-21, TUANCHENGSHAN, "2", 0, 0);
      publish(-20, TUANCHENGSHAN);
      seal(-3, TUANCHENGSHAN, drawAt);
    }

    private void underNotice() {
      SelectionPlan selectionPlan =
          new SelectionPlan(
              calendar.on(23, "09:00"),
              List.of(
                  DemoPhases.turns(1, 1, calendar.on(24, "09:00")),
                  DemoPhases.leftovers(2, calendar.on(27, "09:00"), calendar.on(27, "17:00"))));
      Instant drawAt = calendar.on(20, "09:30");
      offer(-20, SHENJIAYING, schedule(-14, -5, drawAt, selectionPlan), selectionPlan);
      apply(-14, SHENJIAYING, new Families(190, 215));
      file(-12, SHENJIAYING, "hospital-clerk2", new Families(215, 235), Category.NEW_WORKER);
      apply(-7, SHENJIAYING, new Families(235, 260));
      check(-4, SHENJIAYING, "1", 0, 0);
      filePrices(-3, SHENJIAYING);
      publish(-1, SHENJIAYING);
      add(
          -1,
          "16:30",
          SHENJIAYING,
          "an objection",
          card -> bureau.object(card, plan.objections().get("open"), 11));
    }

    private void open() {
      SelectionPlan selectionPlan =
          new SelectionPlan(
              calendar.on(33, "09:00"),
              List.of(
                  DemoPhases.wishLists(1, 1, calendar.on(34, "09:00"), calendar.on(36, "17:00")),
                  DemoPhases.turns(2, null, calendar.on(38, "09:00"))));
      Instant drawAt = calendar.on(30, "09:30");
      offer(-5, CIHU_YUNTING, schedule(-3, 10, drawAt, selectionPlan), selectionPlan);
      apply(-3, CIHU_YUNTING, new Families(260, 275));
      file(-2, CIHU_YUNTING, "bus-clerk2", new Families(275, 290), Category.LOW_INCOME);
      invite(-2, CIHU_YUNTING, "bus-clerk", new Families(305, 311), Category.LOW_INCOME);
      applyAs(-2, CIHU_YUNTING, 290, List.of("family05", "family06"));
      check(-1, CIHU_YUNTING, "2", 4, 14);
      apply(-1, CIHU_YUNTING, new Families(292, 305));
    }

    /** A small one whose homes are let. */
    private void openForRent() {
      SelectionPlan selectionPlan =
          new SelectionPlan(
              calendar.on(32, "09:00"), List.of(DemoPhases.turns(1, 1, calendar.on(33, "09:00"))));
      Instant drawAt = calendar.on(30, "14:00");
      offer(-4, HUBIN_RENTAL, schedule(-3, 10, drawAt, selectionPlan), selectionPlan);
      apply(-2, HUBIN_RENTAL, new Families(311, 319));
    }

    private Schedule schedule(int opens, int closes, Instant drawAt, SelectionPlan selectionPlan) {
      return new Schedule(
          calendar.on(opens, "09:00"),
          calendar.on(closes, "17:00"),
          NOTICE_WORKING_DAYS,
          drawAt,
          selectionPlan.startsAt());
    }

    private void offer(int day, String key, Schedule schedule, SelectionPlan selectionPlan) {
      add(
          day,
          "09:10",
          name(key) + ": price list and notice",
          () -> acquirers.offer(key, schedule, selectionPlan));
      add(day, "09:40", key, "notice of prices", card -> bureau.publishPrices(card));
    }

    private void filePrices(int day, String key) {
      add(day, "08:50", key, "prices are filed", card -> bureau.filePrices(card));
    }

    private void apply(int day, String key, Families numbers) {
      numbers.each(number -> records.add(ofFamily(number, families.family(number))));
      Instant from = calendar.on(day, "11:00");
      add(
          from,
          key,
          numbers.end() - numbers.from() + " families apply",
          card -> apply(card, numbers, from));
    }

    private void apply(OfferingCard card, Families numbers, Instant from) {
      for (int number = numbers.from(); number < numbers.end(); number++) {
        Instant then = from.plus(BETWEEN_APPLICATIONS.multipliedBy(number - numbers.from()));
        Await.result(() -> clock.standAt(then));
        applicants.apply(DemoPeople.resident(number), card, families.family(number).form());
      }
    }

    /** Families of people who can log in. */
    private void applyAs(int day, String key, int firstNumber, List<String> usernames) {
      for (int i = 0; i < usernames.size(); i++) {
        int number = firstNumber + i;
        records.add(ofFamily(number, named(number, usernames.get(i))));
      }
      add(
          day,
          "09:20",
          key,
          String.join(", ", usernames) + " apply",
          card ->
              IntStream.range(0, usernames.size())
                  .forEach(i -> applyAs(card, firstNumber + i, usernames.get(i))));
    }

    private void applyAs(OfferingCard card, int number, String username) {
      applicants.apply(people.actor(username), card, named(number, username).form());
    }

    private DemoFamily named(int number, String username) {
      return families.qualified(number).named(people.person(username).name());
    }

    private static DemoRecord ofFamily(int number, DemoFamily family) {
      return new DemoRecord(number, family.form(), null, null);
    }

    private void record(String clerk, Families numbers, Category category) {
      String alias = people.person(clerk).organisation();
      String employer =
          plan.organisations().stream()
              .filter(one -> one.alias().equals(alias))
              .findFirst()
              .orElseThrow()
              .name();
      LocalDate hiredOn = hiredOn();
      numbers.each(
          number ->
              records.add(
                  new DemoRecord(
                      number, families.employee(number, category).form(), employer, hiredOn)));
    }

    private LocalDate hiredOn() {
      return calendar.today().minusYears(2);
    }

    /** Files people who have not answered yet. */
    private void invite(int day, String key, String clerk, Families numbers, Category category) {
      record(clerk, numbers, category);
      add(
          day,
          "10:20",
          key,
          clerk + " files people who have not answered",
          card -> applicants.file(people.actor(clerk), card, employees(numbers, category), roster));
    }

    private List<DemoFamily> employees(Families numbers, Category category) {
      return IntStream.range(numbers.from(), numbers.end())
          .mapToObj(number -> families.employee(number, category))
          .toList();
    }

    private void file(int day, String key, String clerk, Families numbers, Category category) {
      record(clerk, numbers, category);
      add(
          day,
          "10:00",
          key,
          clerk + " files a roster",
          card ->
              applicants.fileWithConsent(
                  people.actor(clerk), card, employees(numbers, category), roster));
    }

    /** Leaves that many cases waiting for the two checks. */
    private void check(int day, String key, String officer, int leftIdentity, int leftHousing) {
      add(
          day,
          "09:30",
          key,
          "identity checks",
          card -> bureau.check(officer, CheckKind.IDENTITY, card, leftIdentity));
      add(
          day,
          "10:30",
          key,
          "housing checks",
          card -> bureau.check(officer, CheckKind.HOUSING, card, leftHousing));
    }

    private void publish(int day, String key) {
      add(day, "16:00", key, "public notice", card -> bureau.publishNotice(card));
    }

    private void object(int day, String key, String objection) {
      add(
          day,
          "14:20",
          key,
          "an objection",
          card -> bureau.object(card, plan.objections().get(objection), 4));
    }

    private void rejectObjections(int day, String key, String objection) {
      String decision = plan.objections().get(objection).decision();
      add(
          day,
          "15:10",
          key,
          "the objection is decided",
          card -> bureau.rejectObjections(card, decision));
    }

    private void seal(int day, String key, Instant drawNotBefore) {
      add(day, "10:00", key, "seal", card -> bureau.seal(card, drawNotBefore));
    }

    private void add(int day, String time, String key, String what, OfferingWork work) {
      add(calendar.on(day, time), key, what, work);
    }

    private void add(Instant at, String key, String what, OfferingWork work) {
      add(at, name(key) + ": " + what, () -> work.on(acquirers.card(key)));
    }

    private void add(int day, String time, String line, Runnable work) {
      add(calendar.on(day, time), line, work);
    }

    private void add(Instant at, String line, Runnable work) {
      steps.add(new DemoStep(at, line, work));
    }
  }

  /** Work on an offering as it stands when the work begins. */
  private interface OfferingWork {
    void on(OfferingCard offering);
  }

  private void register() {
    Actor administrator = people.actor("admin1");
    for (PlannedOrganisation one : plan.organisations()) {
      Await.unlessDone(
          OrganisationRefusal.ALREADY_REGISTERED,
          () -> register.register(administrator, one.alias(), one.kind(), one.name()));
    }
  }

  private String name(String key) {
    return plan.offering(key).name();
  }
}
