package org.anju.application.form;

import org.anju.platform.pdf.PdfWords;
import org.anju.project.ProjectUse;

/** The form's texts. */
final class FormWords {

  private static final PdfWords TEXTS = new PdfWords(FormWords.class, "form_zh.properties");

  private FormWords() {}

  /** The texts in which applications to rent differ. */
  static PdfWords to(ProjectUse use) {
    return TEXTS.variant(use.variant());
  }

  /** {@code arguments} are names and values of the text's places, in turn. */
  static String of(String key, Object... arguments) {
    return TEXTS.of(key, arguments);
  }
}
