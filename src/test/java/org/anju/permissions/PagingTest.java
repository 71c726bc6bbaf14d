package org.anju.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anju.platform.error.RequestRefusal;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every list that comes in pages, asked for pages that cannot be. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class PagingTest {

  /** Who asks for which list. */
  private static final Map<String, String> LISTS =
      Map.ofEntries(
          Map.entry("AcquirerEndpoint/page", "bureau-officer1"),
          Map.entry("DemandEndpoint/confirmed", "cihu-acquirer"),
          Map.entry("DemandEndpoint/page", "bureau-officer1"),
          Map.entry("ProjectEndpoint/page", "cihu-acquirer"),
          Map.entry("AgreementEndpoint/list", "cihu-acquirer"),
          Map.entry("ApplicationListEndpoint/offerings", "bureau-officer1"),
          Map.entry("ApplicationListEndpoint/page", "bureau-officer1"),
          Map.entry("DrawEndpoint/list", "bureau-officer1"),
          Map.entry("DrawEndpoint/ranks", "bureau-officer1"),
          Map.entry("DrawEndpoint/roster", "bureau-officer1"),
          Map.entry("EmployerEndpoint/registrations", "bureau-officer1"),
          Map.entry("FraudEndpoint/cases", "bureau-officer1"),
          Map.entry("ForceMajeureEndpoint/list", "bureau-officer1"),
          Map.entry("IncidentEndpoint/list", "cihu-acquirer"),
          Map.entry("IncidentEndpoint/running", "supervisor1"),
          Map.entry("ProxyEndpoint/list", "cihu-acquirer"),
          Map.entry("GroupFilingEndpoint/members", "hospital-clerk"),
          Map.entry("GroupFilingEndpoint/previewRows", "hospital-clerk"),
          Map.entry("NoticeEndpoint/list", "hospital-clerk"),
          Map.entry("OfferingEndpoint/list", "cihu-acquirer"),
          Map.entry("OfferingEndpoint/mine", "cihu-acquirer"),
          Map.entry("PolicyEndpoint/drafts", "bureau-officer1"),
          Map.entry("PolicyEndpoint/versions", "bureau-officer1"),
          Map.entry("CalculationEndpoint/preview", "cihu-acquirer"),
          Map.entry("CalculationEndpoint/sheets", "cihu-acquirer"),
          Map.entry("PriceListEndpoint/previewRows", "cihu-acquirer"),
          Map.entry("PriceListEndpoint/units", "cihu-acquirer"),
          Map.entry("PriceFilingEndpoint/page", "price-officer1"),
          Map.entry("PriceVersionEndpoint/changes", "cihu-acquirer"),
          Map.entry("PriceVersionEndpoint/page", "cihu-acquirer"),
          Map.entry("PriceVersionEndpoint/units", "cihu-acquirer"),
          Map.entry("FamilyObjectionEndpoint/mine", "family01"),
          Map.entry("PublicityEndpoint/finished", "bureau-officer1"),
          Map.entry("PublicityEndpoint/prices", "bureau-officer1"),
          Map.entry("PublicityEndpoint/results", "bureau-officer1"),
          Map.entry("PublicityEndpoint/entries", "bureau-officer1"),
          Map.entry("PublicityEndpoint/notices", "bureau-officer1"),
          Map.entry("PublicityEndpoint/objections", "bureau-officer1"),
          Map.entry("PublicityEndpoint/progress", "bureau-officer1"),
          Map.entry("RankingEndpoint/page", "bureau-officer1"),
          Map.entry("RehearsalEndpoint/desk", "cihu-acquirer"),
          Map.entry("UnmaskingEndpoint/list", "auditor1"),
          Map.entry("AcquisitionEndpoint/list", "cihu-acquirer"),
          Map.entry("AcquisitionEndpoint/units", "cihu-acquirer"),
          Map.entry("AcquisitionDraftEndpoint/candidates", "cihu-acquirer"),
          Map.entry("ReplacementPriceEndpoint/list", "bureau-officer1"),
          Map.entry("SaleFileEndpoint/units", "cihu-acquirer"),
          Map.entry("FundingEndpoint/accounts", "auditor1"),
          Map.entry("FundingEndpoint/entries", "auditor1"),
          Map.entry("FundingEndpoint/postings", "cihu-acquirer"),
          Map.entry("FundingEndpoint/projects", "cihu-acquirer"),
          Map.entry("RentEndpoint/list", "cihu-acquirer"),
          Map.entry("PayeeEndpoint/payments", "auditor1"),
          Map.entry("StatementEndpoint/differences", "auditor1"),
          Map.entry("StatementEndpoint/list", "auditor1"),
          Map.entry("SupportEndpoint/page", "cihu-acquirer"),
          Map.entry("SupportEndpoint/projects", "auditor1"),
          Map.entry("SupportEndpoint/vouchers", "cihu-acquirer"),
          Map.entry("PropertyEndpoint/page", "auditor1"),
          Map.entry("ComplaintEndpoint/mine", "family01"),
          Map.entry("ComplaintEndpoint/page", "bureau-officer1"),
          Map.entry("ScorecardEndpoint/page", "supervisor1"),
          Map.entry("ScorecardEndpoint/waitingHomes", "supervisor1"),
          Map.entry("StockEndpoint/list", "cihu-acquirer"),
          Map.entry("StockImportEndpoint/differences", "bureau-officer1"),
          Map.entry("StockImportEndpoint/missing", "bureau-officer1"),
          Map.entry("StockImportEndpoint/wrongRows", "bureau-officer1"),
          Map.entry("RecheckEndpoint/list", "housing-officer1"),
          Map.entry("CheckQueueEndpoint/page", "identity-officer1"));

  /** All units of the stock ledger. */
  private static final Map<String, Object> STOCK =
      Map.of("district", "", "text", "", "layout", "", "acquirable", false);

  private static final long BEYOND_INT = 1L << 40;

  static Stream<String> lists() {
    return LISTS.keySet().stream().sorted();
  }

  @BeforeEach
  void register() {
    CityAtWork.registerOrganisations();
  }

  @Test
  void the_lists_are_all_that_the_endpoints_have() {
    assertThat(LISTS.keySet()).containsExactlyInAnyOrderElementsOf(pagedMethods());
  }

  @ParameterizedTest
  @MethodSource("lists")
  void a_page_beyond_all_pages_is_no_fault(String list) {
    assertThat(ask(list, Integer.MAX_VALUE, 100).statusCode()).isLessThan(500);
    assertThat(ask(list, Integer.MAX_VALUE, 1).statusCode()).isLessThan(500);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void a_page_whose_number_no_int_holds_cannot_be_read(String list) {
    assertRefused(ask(list, BEYOND_INT, 20), RequestRefusal.UNREADABLE, "");
  }

  @ParameterizedTest
  @MethodSource("lists")
  void a_page_before_the_first_is_refused_at_its_field(String list) {
    assertRefused(ask(list, -1, 20), RequestRefusal.INVALID, "page");
    assertRefused(ask(list, Integer.MIN_VALUE, 20), RequestRefusal.INVALID, "page");
  }

  @ParameterizedTest
  @MethodSource("lists")
  void pages_of_nothing_and_of_everything_are_refused_at_their_field(String list) {
    assertRefused(ask(list, 0, 0), RequestRefusal.INVALID, "size");
    assertRefused(ask(list, 0, -1), RequestRefusal.INVALID, "size");
    assertRefused(ask(list, 0, 1_000_000), RequestRefusal.INVALID, "size");
  }

  private static Response ask(String list, long page, int size) {
    Map<String, Object> request = new HashMap<>();
    request.put("offeringId", 1);
    request.put("importId", 1);
    request.put("acquisitionId", 1);
    request.put("projectId", 1);
    request.put("text", "");
    request.put("number", 1);
    request.put("version", 1);
    request.put("queue", "WAITING");
    request.put("building", "");
    request.put("open", true);
    request.put("projectId", 1);
    request.put("accountId", 1);
    request.put("payeeId", 1);
    request.put("statementId", 1);
    request.put("accountKind", "LOAN");
    request.put("kind", kind(list));
    request.put("itemId", 1);
    request.put("year", 2026);
    request.put("order", order(list));
    request.put("choice", STOCK);
    request.put("filter", Map.of("kind", "IDENTITY"));
    request.put("page", page);
    request.put("size", size);
    return Api.call(LISTS.get(list), list, request);
  }

  private static String kind(String list) {
    if (list.startsWith("PriceVersion")) {
      return "ADDED";
    }
    return list.startsWith("StockImport") ? "ENTERED" : "IDENTITY";
  }

  private static String order(String list) {
    if (list.startsWith("StockEndpoint")) {
      return "CODE";
    }
    return list.startsWith("CheckQueue") ? "WAITING" : "RECEIVED";
  }

  private static void assertRefused(Response answer, RequestRefusal refusal, String field) {
    assertThat(answer.jsonPath().getString("code")).as(answer.asString()).isEqualTo(refusal.code());
    if (!field.isEmpty()) {
      assertThat(answer.jsonPath().getList("validationErrorData.parameterName"))
          .isEqualTo(List.of(field));
    }
  }

  private static List<String> pagedMethods() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.anju").stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .map(JavaClass::reflect)
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(PagingTest::isPaged)
            .map(method -> method.getDeclaringClass().getSimpleName() + "/" + method.getName())
            .toList();
  }

  private static boolean isPaged(Method method) {
    return method.isAnnotationPresent(Path.class)
        && Arrays.stream(method.getParameterTypes())
            .filter(Class::isRecord)
            .flatMap(type -> Arrays.stream(type.getRecordComponents()))
            .map(RecordComponent::getName)
            .anyMatch("page"::equals);
  }
}
