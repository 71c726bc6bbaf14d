package org.anju.application.papers;

import static org.anju.application.papers.FamilyFolder.FAMILY;
import static org.anju.application.papers.FamilyFolder.OFFICER;
import static org.anju.application.papers.FamilyFolder.STRANGER;
import static org.anju.permissions.Answers.assertRefused;
import static org.anju.platform.files.Photos.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.anju.employer.ConsentedMember;
import org.anju.permissions.Api;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The completed form (article 15, 1) as it is handed out. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class ApplicationFormTest {

  @Inject TestDatabase database;

  private FamilyFolder folder;

  @BeforeEach
  void open() {
    folder = FamilyFolder.opened(database, FAMILY);
  }

  @Test
  void the_completed_form_is_printed_for_its_family_and_its_officers_alone() throws IOException {
    folder.upload(FAMILY, "IDENTITY_CARD", "a.png", fresh());
    Map<String, Object> household = FamilyFolder.household();
    String receipt = folder.submit(household);

    Response own = form(FAMILY, receipt);

    assertThat(own.statusCode()).isEqualTo(200);
    assertThat(own.contentType()).isEqualTo("application/pdf");
    assertThat(own.header("Cache-Control")).isEqualTo("private, no-store");
    assertThat(text(own))
        .contains("黄石市配售型保障房申请表", receipt, "赵一平", FamilyFolder.numberOf(household))
        .contains(household.get("mobile").toString())
        .contains("身份证 1 份", "承诺人（电子签名）：赵一平");
    assertThat(form(OFFICER, receipt).statusCode()).isEqualTo(200);
    assertRefused(form(STRANGER, receipt), 404, "application.unknown");
    database.run("UPDATE offering SET district = '别处' WHERE id = ?", FamilyFolder.offering());
    try {
      assertRefused(form(OFFICER, receipt), 403, "offering.not-yours");
    } finally {
      database.run("UPDATE offering SET district = '下陆区' WHERE id = ?", FamilyFolder.offering());
    }
    assertThat(
            database.text(
                "SELECT count(*) FROM audit_leaf WHERE action = 'application.read-form' AND case_id = ?",
                receipt))
        .isEqualTo("2");
  }

  @Test
  void an_employer_s_application_has_a_form_too() throws IOException {
    String receipt = ConsentedMember.apply(FamilyFolder.offering(), 942);

    assertThat(text(form(OFFICER, receipt))).contains("黄石市第五人民医院", "未填报");
  }

  private static Response form(String person, String receipt) {
    return Api.as(person).get("/api/applications/" + receipt + "/form.pdf");
  }

  private static String text(Response pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.asByteArray())) {
      return new PDFTextStripper().getText(document);
    }
  }
}
