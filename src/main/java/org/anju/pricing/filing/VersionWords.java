package org.anju.pricing.filing;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.anju.platform.text.Texts;
import org.anju.project.ProjectUse;

/** The headings and the name of a version's file. */
public final class VersionWords {

  private static final List<String> UNIT =
      List.of("building", "entrance", "room", "storey", "layout", "orientation", "builtArea");

  private final ResourceBundle words;

  private VersionWords(ResourceBundle words) {
    this.words = words;
  }

  public static VersionWords in(Locale language) {
    return new VersionWords(Texts.of(VersionWords.class, "version", language));
  }

  /** In the order of the file's columns; a rent is not called a price. */
  List<String> headings(ProjectUse use) {
    return Stream.concat(UNIT.stream(), Stream.of("unitPrice." + use, "totalPrice." + use))
        .map(name -> words.getString("heading." + name))
        .toList();
  }

  /** Without an extension. */
  public String fileName(int version) {
    return MessageFormat.format(words.getString("file"), String.valueOf(version));
  }
}
