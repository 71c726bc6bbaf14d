package org.anju.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import org.anju.policy.PaperKind;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class DemoPaperTest {

  @Test
  void a_paper_says_which_it_is_and_that_it_is_none() throws IOException {
    byte[] pdf = DemoPaper.pdf("户口簿", "演示材料");

    try (PDDocument paper = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(paper)).contains("户口簿", "演示材料");
      assertThat(paper.getNumberOfPages()).isOne();
    }
    assertThat(pdf).hasSizeLessThan(2048);
  }

  @Test
  void every_paper_that_is_handed_in_has_its_words() {
    assertThat(DemoPlan.read().papers().keySet())
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.complementOf(EnumSet.of(PaperKind.COMMITMENT)));
  }
}
