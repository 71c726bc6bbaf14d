package org.anju.permissions;

import static org.anju.permissions.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anju.platform.personal.IdentityNumber;
import org.anju.project.ApprovedProjects;
import org.anju.project.ProjectUse;

/** An announced offering with a family and an employer's people, made by the endpoints alone. */
public final class CityAtWork {

  public static final String ACQUIRER = "cihu-acquirer";
  public static final String EMPLOYER = "hospital-clerk";
  public static final String FAMILY = "family01";

  private static final String DISTRICT = "下陆区";
  private static final String PRICE_LIST = "price-list-cihu-yunting.xlsx";
  private static final String ROSTER = "employer-roster-fifth-hospital.xlsx";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final long offering;
  private final long priceListImport;
  private final long rosterImport;
  private final String receipt;

  private CityAtWork(long offering, long priceListImport, long rosterImport, String receipt) {
    this.offering = offering;
    this.priceListImport = priceListImport;
    this.rosterImport = rosterImport;
    this.receipt = receipt;
  }

  /**
   * Makes one.
   *
   * @param family the household that {@link #FAMILY} applies with
   */
  public static CityAtWork build(Map<String, ?> family) {
    return build(DISTRICT, family);
  }

  /** As {@link #build(Map)}, in a district of the test's own. */
  public static CityAtWork build(String district, Map<String, ?> family) {
    registerOrganisations();
    Map<String, Object> form = form(district);
    long offering = draft(form);
    long priceList = importPriceList(offering);
    ok(call(ACQUIRER, "OfferingEndpoint/announce", Map.of("offeringId", offering)));
    long roster = importRoster(offering, roster());
    ok(
        call(
            EMPLOYER,
            "GroupFilingEndpoint/save",
            Map.of("importId", roster, "mode", "GOOD_ROWS_NOW", "committed", true)));
    String receipt = ok(submit(FAMILY, offering, family)).path("receipt");
    return new CityAtWork(offering, priceList, roster, receipt);
  }

  /** An offering that only its acquirer sees yet; answers its id. */
  public static long draft(Map<String, ?> form) {
    return number(
        ok(call(ACQUIRER, "OfferingEndpoint/create", Map.of("offering", form))), "offeringId");
  }

  /** An announced offering with the sample's prices; answers its id. */
  public static long announced(Map<String, ?> form) {
    long offering = draft(form);
    importPriceList(offering);
    ok(call(ACQUIRER, "OfferingEndpoint/announce", Map.of("offeringId", offering)));
    return offering;
  }

  /** Saves the sample as the offering's next price list; answers the import's id. */
  public static long importPriceList(long offering) {
    long job = readPriceList(offering, sample(PRICE_LIST));
    ok(call(ACQUIRER, "PriceListEndpoint/save", Map.of("importId", job)));
    return job;
  }

  /** Uploads a price list and waits until it is read; answers the import's id. */
  public static long readPriceList(long offering, byte[] file) {
    long job = uploadPriceList(offering, file);
    awaitRead(ACQUIRER, "PriceListEndpoint/preview", job);
    return job;
  }

  /** As {@link #readPriceList}, of a file that may be unreadable. */
  public static long uploadPriceList(long offering, byte[] file) {
    PriceSheets.require(ACQUIRER, offering);
    long job = upload(ACQUIRER, offering, "price-list", file);
    awaitEnd(ACQUIRER, "PriceListEndpoint/preview", job);
    return job;
  }

  /** Uploads a roster and waits until it is read; answers the import's id. */
  public static long importRoster(long offering, byte[] file) {
    long job = upload(EMPLOYER, offering, "roster", file);
    awaitRead(EMPLOYER, "GroupFilingEndpoint/preview", job);
    return job;
  }

  /** Registers the organisations of the demo people, unless another test has. */
  public static void registerOrganisations() {
    register("fifth-hospital", "EMPLOYER", "黄石市第五人民医院");
    register("bus-group", "EMPLOYER", "黄石市公共交通集团");
    register("cihu-anju", "ACQUIRER", "黄石市磁湖安居置业有限公司");
    register("dongcheng-anju", "ACQUIRER", "黄石市东城安居有限公司");
  }

  /** A person alone, of age. */
  public static Map<String, Object> household(String name, String identityNumber, String mobile) {
    Map<String, Object> household = new HashMap<>();
    household.put("applicant", Map.of("name", name, "identityNumber", identityNumber));
    household.put("mobile", mobile);
    household.put("maritalStatus", "SINGLE");
    household.put("children", List.of());
    household.put("category", "TALENT");
    household.put("homes", List.of());
    household.put("trades", List.of());
    household.put("answers", Map.of("talentKind", "MEDICAL"));
    household.put("annualIncome", 60_000);
    return household;
  }

  /** A true identity number of somebody born on 9 March 1991; {@code serial} has three digits. */
  public static String identityNumber(int serial) {
    return identityNumber("19910309", serial);
  }

  /**
   * As {@link #identityNumber(int)}, of somebody born on another day, so that people of one test
   * who buy a flat or are barred are nobody's of another.
   *
   * @param born as an identity number writes it
   */
  public static String identityNumber(String born, int serial) {
    String digits = "420203%s%03d".formatted(born, serial);
    for (char last : "0123456789X".toCharArray()) {
      if (IdentityNumber.parse(digits + last, LocalDate.of(2026, 1, 1)).value().isPresent()) {
        return digits + last;
      }
    }
    throw new AssertionError(digits);
  }

  /** An offering as its acquirer fills it in, open for applications now. */
  public static Map<String, Object> form() {
    return form(DISTRICT);
  }

  /** As {@link #form()}, of an approved project in a district of the test's own. */
  public static Map<String, Object> form(String district) {
    registerOrganisations();
    Instant now = Instant.now();
    Map<String, Object> form = new HashMap<>();
    form.put("name", "云亭 " + UUID.randomUUID());
    form.put("projectId", ApprovedProjects.of("cihu-anju", district, ProjectUse.SALE));
    form.put("address", "磁湖路 1 号");
    form.put("introduction", "");
    form.put("applicationsOpenAt", now.minus(Duration.ofDays(1)).toString());
    form.put("applicationsCloseAt", now.plus(Duration.ofDays(200)).toString());
    form.put("noticeWorkingDays", 20);
    form.put("drawAt", now.plus(Duration.ofDays(300)).toString());
    form.put("plan", plan(now.plus(Duration.ofDays(301)), 1));
    return form;
  }

  /** As {@link #form(String)}, of a project for rent, with a lease of three years. */
  public static Map<String, Object> formForRent(String district) {
    Map<String, Object> form = form(district);
    form.put("projectId", ApprovedProjects.of("cihu-anju", district, ProjectUse.RENT));
    form.put("lease", lease());
    return form;
  }

  /** Two months of deposit, and rent for three months at once. */
  public static Map<String, Object> lease() {
    return Map.of(
        "months", 36, "depositMonths", 2, "payEveryMonths", 3, "renewal", "期满前三个月提出，可以续租。");
  }

  /** A plan by turns, a family at a time, for so many tiers. */
  public static Map<String, Object> plan(Instant startsAt, int tiers) {
    List<Map<String, Object>> phases = new ArrayList<>();
    for (int tier = 1; tier <= tiers; tier++) {
      Map<String, Object> phase = new HashMap<>();
      phase.put("tier", tier);
      phase.put("mode", "TURNS");
      phase.put("startsAt", startsAt.toString());
      phase.put("familiesPerSlot", 1);
      phase.put("secondsPerTurn", 60);
      phase.put("absentSeconds", 60);
      phase.put("holdSeconds", 30);
      phase.put("checkInMinutes", 60);
      phases.add(phase);
    }
    Map<String, Object> plan = new HashMap<>();
    plan.put("phases", phases);
    return plan;
  }

  /** Opens the person's draft for the offering and submits this household from it, complete. */
  public static Response submit(String person, long offering, Map<String, ?> family) {
    return submit(person, offering, 1, family);
  }

  /** Applies, having seen that version of the prices. */
  public static Response submit(
      String person, long offering, int priceListVersion, Map<String, ?> family) {
    Response draft = call(person, "DraftEndpoint/open", Map.of("offeringId", offering));
    return draft.statusCode() == 200 ? submit(person, draft, priceListVersion, family) : draft;
  }

  /** Submits this household from a draft that was just opened. */
  public static Response submit(String person, Response draft, Map<String, ?> family) {
    return submit(person, draft, 1, family);
  }

  private static Response submit(
      String person, Response draft, int priceListVersion, Map<String, ?> family) {
    FamilyPapers.handIn(person, draft, family);
    return submitAsIs(person, draft, priceListVersion, family);
  }

  /** Submits this household, signed, with the papers that are there. */
  public static Response submitAsIs(
      String person, Response draft, int priceListVersion, Map<String, ?> family) {
    return call(person, "DraftEndpoint/submit", submission(draft, priceListVersion, family));
  }

  /** Submits this household, naming the group that it belongs to. */
  public static Response submitOfGroup(
      String person, long offering, String group, Map<String, ?> family) {
    Response draft = ok(call(person, "DraftEndpoint/open", Map.of("offeringId", offering)));
    FamilyPapers.handIn(person, draft, family);
    Map<String, Object> submission = submission(draft, 1, family);
    submission.put("group", group);
    return call(person, "DraftEndpoint/submit", submission);
  }

  private static Map<String, Object> submission(
      Response draft, int priceListVersion, Map<String, ?> family) {
    Map<String, Object> submission = new HashMap<>();
    submission.put("draftId", draft.path("id"));
    submission.put("version", draft.path("version"));
    submission.put("priceListVersion", priceListVersion);
    submission.put("household", family);
    submission.put("declaredName", ((Map<?, ?>) family.get("applicant")).get("name"));
    return submission;
  }

  static byte[] sample(String name) {
    try (InputStream sample = CityAtWork.class.getResourceAsStream("/samples/" + name)) {
      return sample.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The roster that the employer filed. */
  public static byte[] roster() {
    return sample(ROSTER);
  }

  public long offering() {
    return offering;
  }

  long priceListImport() {
    return priceListImport;
  }

  long rosterImport() {
    return rosterImport;
  }

  /** The family's receipt number. */
  public String receipt() {
    return receipt;
  }

  private static long upload(String person, long offering, String kind, byte[] file) {
    String path = "/api/offerings/" + offering + "/" + kind + "?fileName=list.xlsx";
    return number(ok(Api.upload(person, path, file)), "importId");
  }

  /** The background worker reads the file; a preview says when it has. */
  public static void awaitRead(String person, String preview, long job) {
    assertThat(awaitEnd(person, preview, job)).isEqualTo("READY");
  }

  /** As {@link #awaitRead}, of a file that may be unreadable; answers the import's state. */
  public static String awaitEnd(String person, String preview, long job) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    String state = "READING";
    while (state.equals("READING") && System.nanoTime() < end) {
      state = ok(call(person, preview, Map.of("importId", job))).path("job.state");
    }
    return state;
  }

  private static void register(String alias, String kind, String name) {
    Response answer =
        call(
            "admin1",
            "OrganisationEndpoint/register",
            Map.of("alias", alias, "kind", kind, "name", name));
    assertThat(answer.statusCode()).isIn(204, 409);
  }

  private static Response call(String person, String method, Map<String, ?> request) {
    return Api.call(person, method, request);
  }

  private static long number(Response answer, String field) {
    return answer.jsonPath().getLong(field);
  }
}
